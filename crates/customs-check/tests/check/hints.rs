//! What is said to do about names: a name that means something is told its place, and one that is misspelt
//! the name that is meant; never one of another meaning.

use customs_check::{Limits, validate};

/// The hints on a message in JSON under the British profile, with the last names of their places.
fn hints(json: &str) -> Vec<(String, String)> {
    let profile = customs_message::profile("uk-dms-3.6").unwrap();
    let checked = validate(json.as_bytes(), profile, &Limits::default()).unwrap();
    let is_about_names =
        |id: &str| matches!(id, "unknown-element" | "unexpected-element" | "unknown-attribute");
    let found = checked.findings.iter().filter(|it| is_about_names(it.rule.id));
    let shown = found.map(|it| {
        let name = it.path.steps().last().map(|step| step.name.to_string()).unwrap_or_default();
        (name, it.hint.as_deref().unwrap_or_default().to_owned())
    });
    shown.collect()
}

/// The hint on one name in a class.
fn hint(class: &str, name: &str) -> String {
    let inside = format!("{{\"{name}\": {{}}}}");
    let json = match class {
        "Declaration" => format!("{{\"FunctionCode\": \"9\", \"{name}\": {{}}}}"),
        "GoodsShipment" => format!("{{\"FunctionCode\": \"9\", \"GoodsShipment\": {inside}}}"),
        "Consignment" => {
            format!("{{\"FunctionCode\": \"9\", \"GoodsShipment\": {{\"Consignment\": {inside}}}}}")
        }
        "GovernmentAgencyGoodsItem" => format!(
            "{{\"FunctionCode\": \"9\", \"GoodsShipment\": {{\"GovernmentAgencyGoodsItem\": \
             [{{\"SequenceNumeric\": \"1\", \"{name}\": {{}}}}]}}}}"
        ),
        other => panic!("{other}"),
    };
    let found = hints(&json);
    let found = found.into_iter().find(|(place, _)| place == name);
    found.unwrap_or_else(|| panic!("nothing about {name} in {class}")).1
}

#[test]
fn a_class_that_stands_in_another_one_is_told_where_it_belongs() {
    for (class, name, home) in [
        ("GoodsShipment", "Exporter", "`Exporter` belongs in `Declaration`"),
        ("GoodsShipment", "Declarant", "`Declarant` belongs in `Declaration`"),
        ("GoodsShipment", "GoodsLocation", "`GoodsLocation` belongs in `Consignment`"),
        ("Declaration", "Importer", "`Importer` belongs in `GoodsShipment`"),
        ("Declaration", "GoodsMeasure", "`GoodsMeasure` belongs in `Commodity`"),
        ("Declaration", "TradeTerms", "`TradeTerms` belongs in `GoodsShipment`"),
        ("GovernmentAgencyGoodsItem", "Importer", "`Importer` belongs in `GoodsShipment`"),
        ("GovernmentAgencyGoodsItem", "InvoiceAmount", "`InvoiceAmount` belongs in `Declaration`"),
    ] {
        let hint = hint(class, name);
        assert!(hint.starts_with(home), "{name} in {class}: {hint}");
    }
}

#[test]
fn no_name_is_taken_for_one_of_another_meaning() {
    for (class, name, never) in [
        ("GoodsShipment", "Exporter", "Importer"),
        ("Declaration", "Importer", "Exporter"),
        ("Consignment", "Consignee", "Consignor"),
        ("Consignment", "BorderTransportMeans", "ArrivalTransportMeans"),
        ("GoodsShipment", "UnloadingLocation", "`LoadingLocation`"),
        ("Declaration", "ExportOffice", "ExitOffice"),
        ("Declaration", "Authorisation", "Authentication"),
        ("GoodsShipment", "ImportCountry", "ExportCountry"),
        ("Declaration", "ArrivalTransportMeans", "did you mean `BorderTransportMeans`"),
    ] {
        let hint = hint(class, name);
        assert!(!hint.contains(never), "{name} in {class}: {hint}");
    }
}

#[test]
fn a_misspelt_name_is_told_the_one_that_is_meant() {
    for (class, name, meant) in [
        ("Declaration", "Exprter", "did you mean `Exporter`?"),
        ("Declaration", "GoodShipment", "did you mean `GoodsShipment`?"),
        ("Declaration", "goodsShipment", "did you mean `GoodsShipment`?"),
        ("Declaration", "GOODS_SHIPMENT", "did you mean `GoodsShipment`?"),
        ("GoodsShipment", "Importor", "did you mean `Importer`?"),
        ("GoodsShipment", "Consigner", "did you mean `Consignee` or `Consignor`?"),
        ("GoodsShipment", "Destinaton", "did you mean `Destination`?"),
    ] {
        assert_eq!(hint(class, name), meant, "{name} in {class}");
    }
}

#[test]
fn a_name_that_nobody_knows_is_to_be_removed() {
    for name in ["Weather", "Colour", "X"] {
        assert_eq!(hint("Declaration", name), "remove it; it is not read");
    }
}

#[test]
fn an_attribute_with_a_prefix_is_told_to_lose_it() {
    const DATE: &str = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";
    let profile = customs_message::profile("uk-dms-3.6").unwrap();
    for (element, name) in [
        (
            format!(
                "<IssueDateTime><d:DateTimeString xmlns:d=\"{DATE}\" d:formatCode=\"304\">\
                     20260131120000Z</d:DateTimeString></IssueDateTime>"
            ),
            "formatCode",
        ),
        (
            format!("<InvoiceAmount xmlns:a=\"{DATE}\" a:currencyID=\"EUR\">1</InvoiceAmount>"),
            "currencyID",
        ),
        (
            "<TotalGrossMassMeasure xmlns:a=\"urn:x\" a:unitCode=\"KGM\">1</TotalGrossMassMeasure>"
                .to_owned(),
            "unitCode",
        ),
    ] {
        let text = format!(
            "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode>\
             {element}</Declaration>"
        );
        let checked = validate(text.as_bytes(), profile, &Limits::default()).unwrap();
        let finding = checked.findings.iter().find(|it| it.rule.id == "unknown-attribute").unwrap();
        assert_eq!(finding.hint.as_deref(), Some(&*format!("write `{name}` without a prefix")));
    }
}

#[test]
fn a_place_of_a_template_where_a_number_or_a_date_belongs_is_called_one() {
    let profile = customs_message::profile("uk-dms-3.6").unwrap();
    for (name, value) in [
        ("GoodsItemQuantity", "{\"value\": \"{{items}}\"}"),
        ("InvoiceAmount", "{\"value\": \"${total}\", \"currencyID\": \"EUR\"}"),
        ("IssueDateTime", "{\"value\": \"<INSERT DATE>\", \"formatCode\": \"304\"}"),
    ] {
        let text = format!("{{\"FunctionCode\": \"9\", \"{name}\": {value}}}");
        let checked = validate(text.as_bytes(), profile, &Limits::default()).unwrap();
        let finding = checked.findings.iter().find(|it| it.rule.id == "unreadable-value").unwrap();
        let hint = finding.hint.as_deref();
        assert_eq!(hint, Some("replace the placeholder by the value"), "{text}");
    }
}
