//! What people really send: a message that is right, with one thing in it as it comes from spreadsheets,
//! templates and forms, and the rule that tells it; and what looks like it and is right.

use customs_check::{Checker, Finding};

const IMPORT: &str = include_str!("../../../../fixtures/valid/one-item-import.xml");
const EXPORT: &str = include_str!("../../../../fixtures/valid/one-item-export.xml");

/// What is found in a message after an edit, on a day.
fn found_in(text: &str, from: &str, to: &str) -> Vec<Finding> {
    assert!(text.contains(from), "{from}");
    let edited = text.replacen(from, to, 1);
    let profile = customs_message::profile("uk-dms-3.6").unwrap();
    let checker = Checker::new(profile).with_today("2026-03-05".parse().ok());
    checker.validate(edited.as_bytes()).unwrap().findings
}

/// The rules that tell an edit.
fn rules(text: &str, from: &str, to: &str) -> Vec<&'static str> {
    found_in(text, from, to).iter().map(|finding| finding.rule.id).collect()
}

/// Each edit is told by the rule; what the rule says of the last of them is given back.
#[track_caller]
fn all_tell(rule: &str, text: &str, edits: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut said = Vec::new();
    for (from, to) in edits {
        let found = found_in(text, from, to);
        let finding = found.iter().find(|finding| finding.rule.id == rule);
        let ids: Vec<_> = found.iter().map(|finding| finding.rule.id).collect();
        let finding = finding.unwrap_or_else(|| panic!("{to}: {ids:?}"));
        let hint = finding.hint.as_deref().unwrap_or_default().to_owned();
        said.push((finding.message.clone(), hint));
    }
    said
}

#[track_caller]
fn none_tells(rule: &str, text: &str, edits: &[(&str, &str)]) {
    for (from, to) in edits {
        let found = rules(text, from, to);
        assert!(!found.contains(&rule), "{to}: {found:?}");
    }
}

const AMOUNT: &str = "<InvoiceAmount currencyID=\"EUR\">3200.00</InvoiceAmount>";
const NET: &str = "<NetNetWeightMeasure unitCode=\"KGM\">1800</NetNetWeightMeasure>";
const LRN: &str = "<FunctionalReferenceID>FIXTURE-IMPORT-0001</FunctionalReferenceID>";
const PACKAGE: &str = "<TypeCode>PK</TypeCode>";
const PLACE: &str = "<LocationID>GBFXT</LocationID>";
const CONTAINER: &str = "<ID>EXMU1002007</ID>";
const CODE: &str = "<ID>69072100</ID>";

#[test]
fn what_is_measured_counted_or_paid_is_not_negative() {
    let edits = [
        (AMOUNT, "<InvoiceAmount currencyID=\"EUR\">-3200.00</InvoiceAmount>"),
        (NET, "<NetNetWeightMeasure unitCode=\"KGM\">-1800</NetNetWeightMeasure>"),
        (">3200.00</ItemChargeAmount>", ">-0.01</ItemChargeAmount>"),
        ("<TotalPackageQuantity>40<", "<TotalPackageQuantity>-40<"),
    ];
    all_tell("negative-value", IMPORT, &edits);
    let zero = (AMOUNT, "<InvoiceAmount currencyID=\"EUR\">0.00</InvoiceAmount>");
    none_tells("negative-value", IMPORT, &[zero]);
}

#[test]
fn a_unit_is_one_of_recommendation_20_wherever_one_is_used() {
    let with =
        |unit: &str| format!("<NetNetWeightMeasure unitCode=\"{unit}\">1800</NetNetWeightMeasure>");
    for unit in ["KG", "kgm", "Kgs", "KGS", "MTS", "XYZ", "KGM&#xD;&#xA;", " KGM", "QQQ", "X1A"] {
        all_tell("unit-code", IMPORT, &[(NET, &with(unit))]);
    }
    for unit in ["KGM", "KGM#G", "KGMG", "LTR", "NAR", "TNE", "LPA", "GBP"] {
        none_tells("unit-code", IMPORT, &[(NET, &with(unit))]);
    }
    for (unit, meant) in [
        ("kgm", "KGM"),
        (" KGM", "KGM"),
        ("KG", "KGM"),
        ("KGS", "KGM"),
        ("PCS", "NAR"),
        ("CBM", "MTQ"),
        ("Ltr", "LTR"),
    ] {
        let said = all_tell("unit-code", IMPORT, &[(NET, &with(unit))]);
        assert!(said[0].1.starts_with(&format!("write {meant}")), "{said:?}");
    }
}

#[test]
fn a_package_is_one_of_recommendation_21() {
    for code in ["XX", "px", "99", "P"] {
        all_tell("package-code", IMPORT, &[(PACKAGE, &format!("<TypeCode>{code}</TypeCode>"))]);
    }
    for code in ["PX", "CT", "4H", "NE"] {
        none_tells("package-code", IMPORT, &[(PACKAGE, &format!("<TypeCode>{code}</TypeCode>"))]);
    }
}

#[test]
fn a_place_is_one_of_the_list_where_the_format_says_so() {
    let with = |place: &str| format!("<LocationID>{place}</LocationID>");
    let told = |place: &str| all_tell("place-code", IMPORT, &[(PLACE, &with(place))]).remove(0);
    for place in ["NL RTM", "XXYYY", "nlrtm", "Rotterdam", "NLRTMM"] {
        told(place);
    }
    for place in ["NLRTM", "GBFXT", "DEHAM"] {
        none_tells("place-code", IMPORT, &[(PLACE, &with(place))]);
    }
    assert_eq!(told("NL RTM").1, "write NLRTM");
    assert_eq!(told("XXYYY").0, "XXYYY is not a location code: XX is not a country");
}

#[test]
fn an_amount_has_the_decimals_of_its_currency() {
    let with = |amount: &str, currency: &str| {
        format!("<InvoiceAmount currencyID=\"{currency}\">{amount}</InvoiceAmount>")
    };
    for (amount, currency) in [("3200.55", "JPY"), ("1.5", "KRW"), ("0.01", "CLP"), ("10.1", "ISK")]
    {
        all_tell("currency-decimals", IMPORT, &[(AMOUNT, &with(amount, currency))]);
    }
    for (amount, currency) in
        [("3200.00", "JPY"), ("3200", "JPY"), ("1.55", "GBP"), ("1.555", "KWD")]
    {
        none_tells("currency-decimals", IMPORT, &[(AMOUNT, &with(amount, currency))]);
    }
}

#[test]
fn a_currency_is_one_of_its_day_and_the_one_that_took_its_place_is_named() {
    let with = |code: &str| format!("<InvoiceAmount currencyID=\"{code}\">3200.00</InvoiceAmount>");
    for (code, meant) in [
        ("RMB", "CNY"),
        ("NIS", "ILS"),
        ("STG", "GBP"),
        ("UKP", "GBP"),
        ("NTD", "TWD"),
        ("SFR", "CHF"),
        ("HRK", "EUR"),
        ("BGN", "EUR"),
        ("ANG", "XCG"),
        ("SLL", "SLE"),
        ("ZWL", "ZWG"),
        ("DEM", "EUR"),
    ] {
        let said = all_tell("currency-code", IMPORT, &[(AMOUNT, &with(code))]);
        assert!(said[0].1.contains(meant), "{said:?}");
    }
    for code in ["XCG", "SLE", "ZWG", "EUR", "GBP"] {
        none_tells("currency-code", IMPORT, &[(AMOUNT, &with(code))]);
    }
}

#[test]
fn a_currency_has_a_first_and_a_last_day() {
    let told = |code: &str, day: &str| {
        let text = IMPORT.replace(AMOUNT, &AMOUNT.replace("EUR", code));
        let profile = customs_message::profile("uk-dms-3.6").unwrap();
        let checker = Checker::new(profile).with_date(day.parse().ok());
        let found = checker.validate(text.as_bytes()).unwrap().findings;
        found.iter().any(|finding| finding.rule.id == "currency-code")
    };
    for (code, first_wrong, last_right) in
        [("HRK", "2023-01-01", "2022-12-31"), ("BGN", "2026-01-01", "2025-12-31")]
    {
        assert!(told(code, first_wrong) && !told(code, last_right), "{code}");
    }
    for (code, last_wrong, first_right) in
        [("XCG", "2025-03-30", "2025-03-31"), ("SLE", "2022-03-31", "2022-07-01")]
    {
        assert!(told(code, last_wrong) && !told(code, first_right), "{code}");
    }
}

#[test]
fn a_country_that_is_no_more_names_those_that_took_its_place() {
    const COUNTRY: &str = "<ExportCountry>\n        <ID>DE</ID>";
    for (code, meant) in [("AN", "CW"), ("CS", "RS"), ("YU", "RS"), ("UK", "GB"), ("DD", "DE")] {
        let to = format!("<ExportCountry><ID>{code}</ID>");
        let said = all_tell("country-code", IMPORT, &[(COUNTRY, &to)]);
        assert!(said[0].1.contains(meant), "{said:?}");
    }
}

#[test]
fn a_year_that_cannot_be_meant_is_told_and_not_the_form_of_its_date() {
    const ISSUED: &str = "formatCode=\"304\">20260131120000Z<";
    for (date, year) in [
        ("formatCode=\"102\">99991231<", "9999"),
        ("formatCode=\"304\">99991231120000Z<", "9999"),
        ("formatCode=\"102\">02060131<", "206"),
        ("formatCode=\"102\">19000101<", "1900"),
    ] {
        let said = all_tell("date-format", EXPORT, &[(ISSUED, date)]);
        assert!(said[0].0.contains(&format!("in the year {year},")), "{said:?}");
        assert!(said[0].1.starts_with("correct the year"), "{said:?}");
    }
    let far = "formatCode=\"304\">20990131120000Z<";
    all_tell("unlikely-year", EXPORT, &[(ISSUED, far)]);
    none_tells("unlikely-year", EXPORT, &[(ISSUED, ISSUED)]);
}

#[test]
fn a_template_that_was_not_filled_in_is_told() {
    for value in ["{{lrn}}", "${LRN}", "[INSERT LRN]", "&lt;INSERT LRN&gt;", "fill in", "%%LRN%%"] {
        let to = format!("<FunctionalReferenceID>{value}</FunctionalReferenceID>");
        all_tell("unfilled-template", IMPORT, &[(LRN, &to)]);
    }
    for value in ["ACME-{1}", "INSERTS-0001", "A_B_C", "50% OFF"] {
        let to = format!("<FunctionalReferenceID>{value}</FunctionalReferenceID>");
        none_tells("unfilled-template", IMPORT, &[(LRN, &to)]);
    }
}

#[test]
fn a_commodity_code_has_digits_in_pairs() {
    for (code, hint) in [
        ("6907210O", "write 69072100"),
        ("6907.21.00", "write 69072100"),
        ("6907 21 00", "write 69072100"),
        ("6907210", "write 06907210"),
        ("ABCDEFGH", "look the code up in the tariff"),
    ] {
        let said = all_tell("commodity-form", IMPORT, &[(CODE, &format!("<ID>{code}</ID>"))]);
        assert_eq!(said[0].1, hint, "{code}");
    }
    none_tells("commodity-form", IMPORT, &[(CODE, "<ID>690721</ID>"), (CODE, CODE)]);
}

#[test]
fn a_vat_number_has_the_form_and_the_check_digits_of_its_country() {
    let with = |number: &str| {
        format!(
            "<DomesticDutyTaxParty><ID>{number}</ID><RoleCode>FR1</RoleCode></DomesticDutyTaxParty>\
             <GovernmentProcedure>"
        )
    };
    for number in ["DE136695978", "FR54321", "GB123456780", "GR094259216", "NL123", "XX123456789"] {
        all_tell("vat-number", IMPORT, &[("<GovernmentProcedure>", &with(number))]);
    }
    for number in ["DE136695976", "IM5532027340", "ATU13585627", "NL004495445B01"] {
        none_tells("vat-number", IMPORT, &[("<GovernmentProcedure>", &with(number))]);
    }
}

#[test]
fn a_swap_body_is_known_by_the_fourth_letter_of_its_code() {
    let with = |number: &str| format!("<ID>{number}</ID>");
    for number in ["ABCK1234561", "DELA0000001", "GBTD1234567"] {
        let said = all_tell("container-check-digit", IMPORT, &[(CONTAINER, &with(number))]);
        assert!(said[0].0.contains("is not a valid ILU code: the check digit is"), "{said:?}");
    }
    let right = [(CONTAINER, "<ID>ABCK1234560</ID>"), (CONTAINER, "<ID>CSQU3054383</ID>")];
    none_tells("container-check-digit", IMPORT, &right);
    none_tells("container-form", IMPORT, &right);
    all_tell("container-form", IMPORT, &[(CONTAINER, "<ID>ABCK123456</ID>")]);
}

#[test]
fn the_number_of_a_party_begins_with_a_country() {
    let with = |number: &str| format!("<Importer><ID>{number}</ID></Importer><!--");
    let text = IMPORT.replace("</Importer>", "-->");
    for (number, said) in [
        ("UK112233445000", "it begins with UK; expected: GB"),
        ("EL123456789", "it begins with EL; expected: GR"),
        ("ZZ123", "ZZ"),
    ] {
        let told = all_tell("eori-format", &text, &[("<Importer>", &with(number))]);
        assert!(told[0].0.contains(said), "{told:?}");
    }
    for number in ["GB112233445000", "XI112233445000", "DE1234567", "US123456789"] {
        none_tells("eori-format", &text, &[("<Importer>", &with(number))]);
    }
}

#[test]
fn a_hundred_containers_are_too_many_at_one_place() {
    let list = |count: usize| -> String {
        let one = |number| {
            format!(
                "<TransportEquipment><SequenceNumeric>{number}</SequenceNumeric><ID>CSQU3054383</ID>\
                 </TransportEquipment>"
            )
        };
        (2..=count).map(one).collect::<String>() + "</Consignment>"
    };
    let said = all_tell("container-limit", IMPORT, &[("</Consignment>", &list(120))]);
    assert_eq!(
        said[0].0,
        "120 containers or other transport equipment are listed; at most 99 are allowed"
    );
    all_tell("container-limit", IMPORT, &[("</Consignment>", &list(100))]);
    none_tells("container-limit", IMPORT, &[("</Consignment>", &list(99))]);
}

#[test]
fn an_export_names_its_exporter_and_procedure_42_its_statement() {
    for of_type in ["EXA", "EXD", "EXZ"] {
        let text = EXPORT.replace("<TypeCode>EXD<", &format!("<TypeCode>{of_type}<"));
        let text = text.replace("<Exporter>", "<!--").replace("</Exporter>", "-->");
        all_tell("export-exporter", &text, &[("<FunctionCode>9<", "<FunctionCode>9<")]);
    }
    none_tells("export-exporter", EXPORT, &[("<FunctionCode>9<", "<FunctionCode>9<")]);
    let import = IMPORT.replace("<Exporter>", "<!--").replace("</Exporter>", "-->");
    none_tells("export-exporter", &import, &[("<FunctionCode>9<", "<FunctionCode>9<")]);
    let onward = ("<CurrentCode>40<", "<CurrentCode>42<");
    all_tell("onward-supply", IMPORT, &[onward]);
    let stated = IMPORT.replace(onward.0, onward.1);
    none_tells("onward-supply", &stated, &[(">00500<", ">NIIMP<")]);
}
