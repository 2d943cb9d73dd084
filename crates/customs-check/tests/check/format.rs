//! Every rule on the format where it fires and where it does not.

use customs_check::{Checker, Message, check, rules};
use customs_declaration::{build::*, *};
use customs_model::{Amount, Code, Finding, Identifier, Measure, Severity, Text};
use rust_decimal::{Decimal, dec};

use crate::support::{declaration, uk, with_date};

/// The findings as "rule path".
fn found(message: impl Into<Message>) -> Vec<String> {
    let findings = check(&message.into(), uk());
    findings.iter().map(|finding| format!("{} {}", finding.rule.id, finding.path)).collect()
}

/// Checks that these findings, and no others, are in a declaration.
fn assert_found(message: Declaration, expected: &[&str]) {
    assert_eq!(found(message), expected);
}

fn only_finding(message: Declaration) -> Finding {
    let mut findings = check(&message.into(), uk());
    assert_eq!(findings.len(), 1, "{findings:#?}");
    findings.remove(0)
}

fn with_id(text: &str) -> Declaration {
    Declaration { id: id(text), ..declaration() }
}

fn with_type(text: &str) -> Declaration {
    Declaration { type_code: code(text), ..declaration() }
}

fn with_country(text: &str) -> Declaration {
    let address = Address { country_code: code(text), ..Default::default() };
    Declaration {
        declarant: one(Declarant { address: one(address), ..Default::default() }),
        ..declaration()
    }
}

const COUNTRY: &str = "/Declaration/Declarant/Address/CountryCode";

fn with_border_mode(text: &str) -> Declaration {
    let means = BorderTransportMeans { mode_code: code(text), ..Default::default() };
    Declaration { border_transport_means: one(means), ..declaration() }
}

fn with_amount(value: Decimal) -> Declaration {
    Declaration { invoice_amount: amount(value, "GBP"), ..declaration() }
}

fn with_shipment(shipment: GoodsShipment) -> Declaration {
    Declaration { goods_shipment: one(shipment), ..declaration() }
}

#[test]
fn a_message_that_follows_its_profile_has_no_findings() {
    assert_found(declaration(), &[]);
    assert_eq!(found(MetaData { declaration: one(declaration()), ..Default::default() }), [""; 0]);
}

#[test]
fn an_element_that_must_stand_is_missed_at_its_own_path() {
    let finding = only_finding(Declaration::default());
    assert_eq!(finding.rule, &rules::MISSING_ELEMENT);
    assert_eq!(finding.path.to_string(), "/Declaration/FunctionCode");
    assert_eq!(finding.message, "`FunctionCode` is missing");
    assert_eq!(finding.hint.as_deref(), Some("add `FunctionCode` to `Declaration`"));
    let empty = [GovernmentAgencyGoodsItem::default()];
    let shipment =
        GoodsShipment { government_agency_goods_item: empty.into(), ..Default::default() };
    let path = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/SequenceNumeric";
    assert_found(with_shipment(shipment), &[&format!("missing-element {path}")]);
}

#[test]
fn an_envelope_without_a_declaration_misses_it() {
    assert_eq!(found(MetaData::default()), ["missing-element /MetaData/Declaration"]);
}

#[test]
fn the_declaration_in_an_envelope_is_checked_like_a_bare_one() {
    let message = MetaData { declaration: one(Declaration::default()), ..Default::default() };
    assert_eq!(found(message), ["missing-element /MetaData/Declaration/FunctionCode"]);
}

#[test]
fn an_element_that_the_profile_does_not_have_here_is_not_expected() {
    // The class Address has a TypeCode, but not below the declarant.
    let address = Address { type_code: code("a b c"), ..Default::default() };
    let declarant = Declarant { address: one(address), ..Default::default() };
    let message = Declaration { declarant: one(declarant), ..declaration() };
    let finding = only_finding(message);
    assert_eq!(finding.rule, &rules::UNEXPECTED_ELEMENT);
    assert_eq!(finding.path.to_string(), "/Declaration/Declarant/Address/TypeCode");
    assert_eq!(finding.message, "`Address` has no `TypeCode` at this place");
}

#[test]
fn a_message_of_another_profile_is_not_expected() {
    let text =
        "id: x\ntitle: X\nversion: 1\nroot: Declaration\ndate-formats: 102\n\nDeclaration\t1..1";
    let profile = customs_message::read_profile(text).unwrap();
    let findings = check(&MetaData::default().into(), &profile);
    assert_eq!(findings[0].message, "`MetaData` is not a message of `x`");
}

#[test]
fn a_value_that_does_not_match_the_pattern_of_its_profile_is_found() {
    let text = "id: x\ntitle: X\nextends: uk-dms-3.6\n\n\
                Declaration/TypeCode\t0..1\tan..3\t\t\t[A-Z]{2,3}\n\
                Declaration/FunctionalReferenceID\t0..1\tan..35\t\t\t[a-z]*\n";
    let profile = customs_message::read_profile(text).unwrap();
    let found = |type_code: &str, reference: &str| -> Vec<&str> {
        let declaration = Declaration {
            type_code: code(type_code),
            functional_reference_id: id(reference),
            ..declaration()
        };
        check(&declaration.into(), &profile).iter().map(|finding| finding.rule.id).collect()
    };
    assert_eq!(found("IM", "abc"), [""; 0]);
    assert_eq!(found("IM1", "abc"), ["wrong-pattern"]);
    assert_eq!(found("IM", "Abc"), ["wrong-pattern"]);
    // What the format refuses is said once, and a pattern decides about blanks.
    assert_eq!(found("IMAG", "abc"), ["too-long"]);
    assert_eq!(found("IM", ""), [""; 0]);
}

/// What is found in a declaration with a reference that is to be a code of a list, judged on a day; the
/// id of the rule and the message of each finding, and the rules that were skipped.
fn by_list(list: &str, reference: &str, day: Option<&str>) -> (Vec<String>, Vec<String>) {
    let text = format!(
        "id: x\ntitle: X\nextends: uk-dms-3.6\n\n\
         Declaration/FunctionalReferenceID\t0..1\tan..35\t{list}\n"
    );
    let profile = customs_message::read_profile(&text).unwrap();
    let day = day.map(|day| day.parse().unwrap());
    let checker = Checker::new(&profile).with_date(day);
    let declaration = Declaration { functional_reference_id: id(reference), ..declaration() };
    let judgement = checker.check(&declaration.into());
    let findings = judgement.findings.iter().filter(|it| it.rule.id.starts_with("code-"));
    let told = findings.map(|it| {
        let hint = it.hint.as_deref().unwrap_or_default();
        format!("{}: {}; {hint}", it.rule.id, it.message)
    });
    let skipped = judgement.skipped.iter().filter(|it| it.rule.id.starts_with("code-"));
    (told.collect(), skipped.map(|it| format!("{}: {}", it.rule.id, it.reason)).collect())
}

#[test]
fn a_code_is_one_of_the_list_that_its_profile_names() {
    let found = |list: &str, code: &str| by_list(list, code, Some("2026-01-31"));
    for (list, code) in
        [("CL008", "FR"), ("CL171", "DE004851"), ("CL244", "NLRTM"), ("CL016", "0010001-6")]
    {
        assert_eq!(found(list, code), (Vec::new(), Vec::new()), "{list} {code}");
    }
    for (list, code, expected) in [
        ("CL008", "UK", "`UK`, which is not in CL008 of 2025-02-01; check whether GB is meant"),
        (
            "CL231",
            "EX",
            "`EX`, which is not in CL231 of 2024-10-25; write T, T1, T2, T2F, T2SM or TIR",
        ),
        (
            "CL171",
            "DE999999",
            "`DE999999`, which is not in CL171 of 2025-11-01; write a code of CL171 of 2025-11-01",
        ),
    ] {
        let told = format!("code-not-listed: `FunctionalReferenceID` is {expected}");
        assert_eq!(found(list, code).0, [told], "{list} {code}");
    }
}

#[test]
fn a_code_is_judged_by_the_day() {
    let found = |code: &str, day: &str| by_list("CL171", code, Some(day)).0;
    assert_eq!(
        found("NO01016C", "2026-01-31"),
        [
            "code-no-longer-valid: `FunctionalReferenceID` is `NO01016C`, which was valid in CL171 of 2025-11-01 until 2025-06-13; use a code that is valid"
        ]
    );
    assert_eq!(found("NO01016C", "2025-06-13"), [""; 0]);
    assert_eq!(
        found("ME030015", "2025-10-31"),
        ["code-not-yet-valid: `FunctionalReferenceID` is `ME030015`, which is not valid in \
             CL171 of 2025-11-01 before 2025-11-01; check the code and the date for which the \
             message is checked"]
    );
    // Before its first day a list says nothing, and without a day nobody can tell.
    assert_eq!(
        by_list("CL231", "T1", Some("2024-01-31")),
        (
            Vec::new(),
            vec![
                "code-not-yet-valid: CL231 of 2024-10-25 has no data before \
                 2024-10-25"
                    .to_owned()
            ]
        )
    );
    let (told, skipped) = by_list("CL231", "T1", None);
    assert_eq!((told.len(), skipped.len()), (0, 2), "{skipped:?}");
}

#[test]
fn more_elements_than_allowed_are_one_finding_at_the_first_too_many() {
    let items = |count: usize| {
        let item =
            |at| GovernmentAgencyGoodsItem { sequence_numeric: number(at), ..Default::default() };
        with_shipment(GoodsShipment {
            government_agency_goods_item: (1..=count as u64).map(item).collect(),
            ..Default::default()
        })
    };
    assert_found(items(999), &[]);
    let finding = only_finding(items(1001));
    assert_eq!(finding.rule, &rules::TOO_MANY_ELEMENTS);
    let path = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1000]";
    assert_eq!(finding.path.to_string(), path);
    let message = "`GovernmentAgencyGoodsItem` occurs 1001 times; at most 999 are allowed";
    assert_eq!(finding.message, message);
}

#[test]
fn what_other_authorities_take_is_too_much_here() {
    let address = Address { postcode_id: id("0123456789"), ..Default::default() };
    let declarant = Declarant {
        address: one(address),
        contact: vec![Contact::default(), Contact::default()].into(),
        ..Default::default()
    };
    let consignment = Consignment {
        departure_transport_means: vec![DepartureTransportMeans::default(); 2].into(),
        ..Default::default()
    };
    let shipment = GoodsShipment { consignment: one(consignment), ..Default::default() };
    let amendment = Amendment { change_reason_text: text("a slip"), ..Default::default() };
    let message = Declaration {
        declarant: one(declarant),
        amendment: vec![amendment],
        ..with_shipment(shipment)
    };
    let expected = [
        "unexpected-element /Declaration/Amendment[1]/ChangeReasonText",
        "too-long /Declaration/Declarant/Address/PostcodeID",
        "too-many-elements /Declaration/Declarant/Contact[2]",
        "too-many-elements /Declaration/GoodsShipment/Consignment/DepartureTransportMeans[2]",
    ];
    assert_found(message, &expected);
}

#[test]
fn a_value_longer_than_its_format_is_too_long() {
    assert_found(with_id(&"x".repeat(70)), &[]);
    // Characters count, not bytes.
    assert_found(with_id(&"é".repeat(70)), &[]);
    let finding = only_finding(with_id(&"x".repeat(72)));
    assert_eq!(finding.rule, &rules::TOO_LONG);
    assert_eq!(finding.message, "`ID` has 72 characters; at most 70 are allowed");
    assert_eq!(finding.expected.as_deref(), Some("at most 70 characters (an..70)"));
    assert_eq!(finding.hint.as_deref(), Some("shorten it by 2"));
}

#[test]
fn a_value_of_fixed_length_has_exactly_that_length() {
    assert_found(with_country("GB"), &[]);
    assert_found(with_country("gb"), &[]);
    for text in ["G", "GBR", ""] {
        assert_found(with_country(text), &[&format!("wrong-length {COUNTRY}")]);
    }
    assert_found(with_border_mode("4"), &[]);
    assert_eq!(only_finding(with_border_mode("40")).rule, &rules::WRONG_LENGTH);
}

#[test]
fn a_value_of_letters_holds_only_letters() {
    for text in ["G1", "GÄ"] {
        assert_found(with_country(text), &[&format!("not-letters {COUNTRY}")]);
    }
}

#[test]
fn a_value_of_digits_holds_only_digits() {
    let with_function =
        |text: &str| Declaration { function_code: code(text), ..Default::default() };
    assert_found(with_function("13"), &[]);
    // The schema's pattern, `([0-9])*`, takes it.
    assert_found(with_border_mode("4"), &[]);
    assert_eq!(only_finding(with_function("x")).rule, &rules::NOT_DIGITS);
    assert_eq!(only_finding(with_border_mode("x")).rule, &rules::NOT_DIGITS);
    // Digits of other scripts are none.
    assert_eq!(only_finding(with_function("٣")).rule, &rules::NOT_DIGITS);
}

#[test]
fn a_value_is_one_of_those_the_profile_lists() {
    let with_function =
        |text: &str| Declaration { function_code: code(text), ..Default::default() };
    for text in ["9", "13", "14", " 9\n"] {
        assert_found(with_function(text), &[]);
    }
    let finding = only_finding(with_function("5"));
    assert_eq!(finding.rule, &rules::NOT_ALLOWED_VALUE);
    assert_eq!(finding.message, "`FunctionCode` is `5`, which is not an allowed value");
    assert_eq!(finding.expected.as_deref(), Some("9, 13 or 14"));
    assert_eq!(finding.hint.as_deref(), Some("write 9, 13 or 14"));
    let with_container = |text: &str| {
        let consignment = Consignment { container_code: code(text), ..Default::default() };
        with_shipment(GoodsShipment { consignment: one(consignment), ..Default::default() })
    };
    assert_found(with_container("0"), &[]);
    assert_found(with_container("1"), &[]);
    let path = "/Declaration/GoodsShipment/Consignment/ContainerCode";
    assert_found(with_container("2"), &[&format!("not-allowed-value {path}")]);
    // What breaks the format is one finding.
    assert_found(with_container(""), &[&format!("blank-value {path}")]);
}

#[test]
fn a_value_of_up_to_some_digits_may_be_empty() {
    let goods = DangerousGoods { undg_id: id(""), ..Default::default() };
    let commodity = Commodity { dangerous_goods: vec![goods], ..Default::default() };
    let item = GovernmentAgencyGoodsItem {
        sequence_numeric: number(1),
        commodity: one(commodity),
        ..Default::default()
    };
    assert_found(
        with_shipment(GoodsShipment {
            government_agency_goods_item: vec![item],
            ..Default::default()
        }),
        &[],
    );
}

#[test]
fn a_value_has_a_character_that_is_no_blank() {
    for text in ["", " ", "\t "] {
        assert_found(with_id(text), &["blank-value /Declaration/ID"]);
        assert_found(with_type(text), &["blank-value /Declaration/TypeCode"]);
    }
    // To XML Schema a no-break space is a character like any other.
    assert_found(with_id("\u{a0}"), &[]);
    assert_eq!(only_finding(with_id("")).message, "`ID` is empty");
}

#[test]
fn an_identifier_has_no_line_break() {
    for text in ["a\nb", "a\rb", "a\n"] {
        assert_found(with_id(text), &["line-break /Declaration/ID"]);
    }
    assert_found(with_id("a\tb"), &[]);
}

#[test]
fn blanks_around_a_code_are_no_part_of_it() {
    assert_found(with_type("\n  EXA\n"), &[]);
    assert_found(with_country(" GB "), &[]);
    assert_found(
        with_id(&" ".repeat(71)),
        &["too-long /Declaration/ID", "blank-value /Declaration/ID"],
    );
}

#[test]
fn a_decimal_has_no_more_digits_than_its_format() {
    assert_found(with_amount(dec!(1234567890123.456)), &[]);
    assert_found(with_amount(dec!(-1234567890123456)), &[]);
    assert_found(with_amount(dec!(1234567890123456.000)), &[]);
    let finding = only_finding(with_amount(dec!(12345678901234567)));
    assert_eq!(finding.rule, &rules::TOO_MANY_DIGITS);
    assert_eq!(finding.message, "`InvoiceAmount` has 17 digits; at most 16 are allowed");
    assert_eq!(
        finding.expected.as_deref(),
        Some("at most 16 digits, at most 3 of them decimals (n..16,3)")
    );
}

#[test]
fn a_decimal_has_no_more_decimals_than_its_format() {
    assert_found(with_amount(dec!(1.2340)), &[]);
    let finding = only_finding(with_amount(dec!(1.2345)));
    assert_eq!(finding.rule, &rules::TOO_MANY_DECIMALS);
    assert_eq!(finding.message, "`InvoiceAmount` has 4 decimal places; at most 3 are allowed");
    let with_items =
        |count: Decimal| Declaration { goods_item_quantity: quantity(count), ..declaration() };
    assert_found(with_items(dec!(2.0)), &[]);
    let finding = only_finding(with_items(dec!(2.5)));
    assert_eq!(finding.message, "`GoodsItemQuantity` has 1 decimal place; none is allowed");
}

#[test]
fn a_date_has_a_format_code() {
    let finding = only_finding(with_date("20260131", None));
    assert_eq!(finding.rule, &rules::MISSING_FORMAT_CODE);
    assert_eq!(finding.path.to_string(), "/Declaration/IssueDateTime/@formatCode");
    assert_eq!(finding.hint.as_deref(), Some("write formatCode=\"102\""));
    assert_found(with_date("20260131", Some("102")), &[]);
}

#[test]
fn a_date_has_a_form_and_a_format_code_of_the_profile() {
    for text in ["20260131120000Z", "20260131120000+01"] {
        assert_found(with_date(text, Some("304")), &[]);
    }
    let form = "date-format /Declaration/IssueDateTime";
    let code = "date-format /Declaration/IssueDateTime/@formatCode";
    assert_found(with_date("202601", Some("610")), &[form, code]);
    assert_found(with_date("19991231", Some("102")), &[form]);
    assert_found(with_date("20260131120000+0530", Some("304")), &[form]);
    assert_found(with_date("20260131", Some("999")), &[code]);
}

#[test]
fn a_format_code_beside_a_date_of_another_form_is_a_warning() {
    let finding = only_finding(with_date("20260131120000Z", Some("102")));
    assert_eq!(finding.rule, &rules::DATE_FORMAT_MISMATCH);
    assert_eq!(finding.severity, Severity::Warning);
    assert_eq!(
        finding.message,
        "`IssueDateTime` has the format code `102`, but is written in the form of `304`"
    );
    assert_eq!(finding.hint.as_deref(), Some("write formatCode=\"304\""));
}

#[test]
fn a_unit_has_one_to_five_characters() {
    let with_unit = |unit: &str| Declaration {
        total_gross_mass_measure: Some(Measure::with(1, unit)),
        ..declaration()
    };
    assert_found(with_unit("KGM"), &[]);
    for unit in ["", "KILOGR"] {
        let expected = "unit-length /Declaration/TotalGrossMassMeasure/@unitCode";
        assert_found(with_unit(unit), &[expected]);
    }
}

#[test]
fn a_currency_is_three_capital_letters() {
    for currency in ["", "gbp", "GB", "POUND", "GB1"] {
        let message =
            Declaration { invoice_amount: Some(Amount::with(1, currency)), ..declaration() };
        assert_found(message, &["currency-format /Declaration/InvoiceAmount/@currencyID"]);
    }
}

#[test]
fn the_agency_of_a_list_or_scheme_has_one_to_three_characters() {
    let with_agencies = |text: &str| Declaration {
        id: Some(Identifier::new("x").with_attribute("schemeAgencyID", text).unwrap()),
        type_code: Some(Code::new("x").with_attribute("listAgencyID", text).unwrap()),
        ..declaration()
    };
    assert_found(with_agencies("6"), &[]);
    for text in ["", "HMRC", "a\n"] {
        let expected = [
            "list-agency /Declaration/ID/@schemeAgencyID",
            "list-agency /Declaration/TypeCode/@listAgencyID",
        ];
        assert_found(with_agencies(text), &expected);
    }
}

#[test]
fn a_language_is_a_language_tag_except_in_the_envelope() {
    let language = |text: &str| Text::new("x").with_attribute("languageID", text).unwrap();
    let with_language = |text: &str| Declaration {
        submitter: one(Submitter { name: Some(language(text)), ..Default::default() }),
        ..declaration()
    };
    assert_found(with_language("en-GB"), &[]);
    let expected = "language-format /Declaration/Submitter/Name/@languageID";
    assert_found(with_language("en_GB"), &[expected]);
    let envelope = MetaData {
        wco_type_name: Some(language("en_GB")),
        declaration: one(declaration()),
        ..Default::default()
    };
    assert_eq!(found(envelope), [""; 0]);
}

#[test]
fn the_envelope_takes_any_text() {
    let message = MetaData {
        wco_data_model_version_code: code(""),
        responsible_agency_name: text("a\n".repeat(500)),
        declaration: one(declaration()),
        ..Default::default()
    };
    assert_eq!(found(message), [""; 0]);
}

#[test]
fn a_date_in_a_form_the_profile_does_not_have_is_one_finding() {
    let found = found(with_date("202601311200", Some("304")));
    assert_eq!(found, ["date-format /Declaration/IssueDateTime"]);
}
