//! Every rule where it fires and where it does not, then both syntaxes from end to end.

use std::sync::LazyLock;

use customs_declaration::{build::*, *};
use customs_model::{Amount, Code, DateTime, Finding, Identifier, Measure, Severity, Text};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::report::{FileReport, Report};
use crate::{Checked, Limits, Message, ReadError, Syntax, read, rules, validate};

/// The UK profile with the rules on the format alone. The others have their fixtures, and a test each.
fn uk() -> &'static Profile {
    static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
        let text = "id: uk\ntitle: UK\nextends: uk-dms-3.6\nrule: all off\nrule: format on\n";
        text.parse().unwrap()
    });
    &PROFILE
}

/// A declaration without findings.
fn declaration() -> Declaration {
    Declaration { function_code: code("9"), ..Default::default() }
}

/// The findings as "rule path".
fn found(message: impl Into<Message>) -> Vec<String> {
    let findings = message.into().check(uk());
    findings.iter().map(|finding| format!("{} {}", finding.rule.id, finding.path)).collect()
}

/// Checks that these findings, and no others, are in a declaration.
fn assert_found(message: Declaration, expected: &[&str]) {
    assert_eq!(found(message), expected);
}

fn only_finding(message: Declaration) -> Finding {
    let mut findings = Message::from(message).check(uk());
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

fn with_date(text: &str, format_code: Option<&str>) -> Declaration {
    let date = text.parse::<DateTime>().unwrap().with_format_code(format_code);
    Declaration { issue_date_time: Some(date), ..declaration() }
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
    let profile = text.parse::<Profile>().unwrap();
    let findings = Message::from(MetaData::default()).check(&profile);
    assert_eq!(findings[0].message, "`MetaData` is not a message of `x`");
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
    let message = "`GovernmentAgencyGoodsItem` stands 1001 times; at most 999 fit";
    assert_eq!(finding.message, message);
}

#[test]
fn a_value_longer_than_its_format_is_too_long() {
    assert_found(with_id(&"x".repeat(70)), &[]);
    // Characters count, not bytes.
    assert_found(with_id(&"é".repeat(70)), &[]);
    let finding = only_finding(with_id(&"x".repeat(72)));
    assert_eq!(finding.rule, &rules::TOO_LONG);
    assert_eq!(finding.message, "`ID` has 72 characters; at most 70 fit");
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
    assert_eq!(finding.message, "`FunctionCode` is `5`, which is not one of its values");
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
    let goods = DangerousGoods { undg_id: id("") };
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
    assert_eq!(finding.message, "`InvoiceAmount` has 17 digits; at most 16 fit");
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
    assert_eq!(finding.message, "`InvoiceAmount` has 4 decimals; at most 3 fit");
    let with_items =
        |count: Decimal| Declaration { goods_item_quantity: quantity(count), ..declaration() };
    assert_found(with_items(dec!(2.0)), &[]);
    let finding = only_finding(with_items(dec!(2.5)));
    assert_eq!(finding.message, "`GoodsItemQuantity` has 1 decimal; none fit");
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
    assert_eq!(finding.message, "`IssueDateTime` has the format code `102`, but the form of `304`");
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

fn validated(text: &str) -> Checked {
    validate(text.as_bytes(), uk(), &Limits::default()).unwrap()
}

/// The findings as "line:column rule path".
fn places(text: &str) -> Vec<String> {
    let show = |finding: &Finding| {
        let place = finding.place.map(|place| place.to_string()).unwrap_or_default();
        format!("{place} {} {}", finding.rule.id, finding.path)
    };
    validated(text).findings.iter().map(show).collect()
}

#[test]
fn a_good_message_is_read_from_both_syntaxes_alike() {
    let message = Message::from(MetaData {
        declaration: one(with_date("20260131120000Z", Some("304"))),
        ..Default::default()
    });
    let (json, dropped) = message.to_json();
    assert_eq!(dropped, []);
    let xml = message.to_xml(uk(), true).unwrap().xml;
    for (text, syntax) in [(json, Syntax::Json), (xml, Syntax::Xml)] {
        let checked = validated(&text);
        assert_eq!(checked.findings, []);
        assert_eq!(checked.syntax, syntax);
        assert_eq!(checked.message, message);
    }
}

#[test]
fn findings_in_json_stand_where_the_file_has_them_and_in_its_order() {
    let text = "{\n  \"ID\": \"\",\n  \"TypeCod\": \"x\",\n  \"GoodsShipment\": {\n    \
                \"GovernmentAgencyGoodsItem\": [{ \"SequenceNumeric\": \"1\" }, {}]\n  }\n}";
    let expected = [
        "1:1 missing-element /Declaration/FunctionCode",
        "2:9 blank-value /Declaration/ID",
        "3:3 unknown-element /Declaration/TypeCod",
        "5:63 missing-element /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/SequenceNumeric",
    ];
    assert_eq!(places(text), expected);
}

#[test]
fn findings_in_xml_stand_where_the_file_has_them_and_in_its_order() {
    let text = "<MetaData xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\">\n\
                <Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n\
                <ID></ID>\n<TypeCode>ABCD</TypeCode>\n</Declaration></MetaData>";
    let expected = [
        "2:1 missing-element /MetaData/Declaration/FunctionCode",
        "3:1 blank-value /MetaData/Declaration/ID",
        "4:11 too-long /MetaData/Declaration/TypeCode",
    ];
    assert_eq!(places(text), expected);
}

#[test]
fn what_could_not_be_read_is_not_missed_as_well() {
    let text = r#"{ "FunctionCode": "9", "GoodsShipment": {
        "GovernmentAgencyGoodsItem": [{ "SequenceNumeric": "one" }] } }"#;
    let rules: Vec<_> = validated(text).findings.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(rules, ["unreadable-value"]);
}

#[test]
fn a_member_that_stands_twice_is_reported() {
    let text = r#"{ "FunctionCode": "9", "FunctionCode": "13" }"#;
    assert_eq!(places(text), ["1:24 repeated-element /Declaration/FunctionCode"]);
}

#[test]
fn a_json_value_of_another_type_is_reported_whatever_it_is() {
    for value in ["9", "null", "{}", "[]", "true", r#"["9"]"#] {
        let text = format!(r#"{{ "FunctionCode": {value} }}"#);
        let findings = validated(&text).findings;
        assert!(!findings.is_empty(), "{text}");
        assert_eq!(findings[0].rule.id, "wrong-json-type", "{text}");
    }
    for member in [
        r#""Agent": []"#,
        r#""Agent": ["a"]"#,
        r#""Agent": [{ "ID": "a" }]"#,
        r#""Amendment": [["001", []]]"#,
        r#""Agent": null"#,
        r#""Agent": "a""#,
        r#""Amendment": {}"#,
        r#""Amendment": [[]]"#,
        r#""InvoiceAmount": "1""#,
        r#""InvoiceAmount": ["1"]"#,
        r#""InvoiceAmount": []"#,
    ] {
        let text = format!(r#"{{ "FunctionCode": "9", {member} }}"#);
        assert!(!validated(&text).findings.is_empty(), "{text}");
    }
    assert_eq!(places(r#"{ "FunctionCode": "9", "Amendment": [] }"#), [""; 0]);
}

#[test]
fn escapes_in_json_are_read_also_where_something_is_wrong() {
    let text = r#"{ "FunctionCode": "9", "ID": "\ud83d\ude00\u00e9\n", "X": 1.5e3 }"#;
    let expected = ["1:30 line-break /Declaration/ID", "1:54 unknown-element /Declaration/X"];
    assert_eq!(places(text), expected);
}

fn error_of(bytes: &[u8]) -> ReadError {
    read(bytes, uk(), &Limits::default()).expect_err("an error")
}

#[test]
fn a_file_that_is_no_message_is_told_from_a_broken_one() {
    for text in ["", "hello", "[]", "{}", r#"{ "name": 1 }"#, "<html><body/></html>"] {
        assert!(error_of(text.as_bytes()).is_not_a_message(), "{text}");
    }
    for text in [r#"{ "TypeCode": "#, "{", "<MetaData>", "<MetaData><a></MetaData>"] {
        assert!(!error_of(text.as_bytes()).is_not_a_message(), "{text}");
    }
    assert_eq!(
        error_of(b"<html/>").to_string(),
        "not a message: the root of this XML is `html`; a message is a MetaData or a Declaration, in XML or JSON"
    );
    assert!(!error_of(b"\xff\xfe<\0").is_not_a_message());
    assert!(error_of(b"\x89PNG").is_not_a_message());
}

#[test]
fn a_mistake_of_syntax_has_its_place() {
    let error = error_of(b"{\n  \"ID\": \"a\",\n}");
    assert_eq!(error.place().unwrap().to_string(), "3:1");
    assert_eq!(error.to_string(), "not well-formed JSON: key must be a string");
    // Also one after a value of the wrong type, where reading ended.
    let error = error_of(b"{ \"ID\": 1,\n \"TypeCode\" }");
    assert_eq!(error.place().unwrap().to_string(), "2:13");
    for text in [r#"{ "ID": 'a' }"#, r#"{ "ID": "a" } x"#, r#"{ "ID": "a" /* */ }"#, r#"{ID: "a"}"#]
    {
        assert!(read(text.as_bytes(), uk(), &Limits::default()).is_err(), "{text}");
    }
}

#[test]
fn a_file_over_a_limit_is_refused() {
    let deep = format!("{{ \"X\": {} ", "[".repeat(1_000_000));
    assert!(matches!(error_of(deep.as_bytes()), ReadError::TooDeep { .. }));
    let limits = Limits { max_bytes: 10, ..Limits::default() };
    let error = read(b"{ \"ID\": \"a\" }", uk(), &limits).expect_err("an error");
    assert!(matches!(error, ReadError::TooLarge { .. }));
    let limits = Limits { max_items: 2, ..Limits::default() };
    let error = read(br#"{ "ID": "a", "TypeCode": "a", "X": 1 }"#, uk(), &limits);
    assert!(matches!(error, Err(ReadError::TooMany { .. })));
}

#[test]
fn brackets_in_strings_do_not_nest() {
    let text = format!(r#"{{ "FunctionCode": "9", "ID": "\"{}" }}"#, "[".repeat(68));
    assert_eq!(places(&text), [""; 0]);
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(places("\u{feff}{ \"FunctionCode\": \"9\" }"), [""; 0]);
}

#[test]
fn json_reports_the_attributes_it_leaves_out() {
    let id = Identifier::new("x").with_attribute("schemeID", "y").unwrap();
    let message = Message::from(Declaration { id: Some(id), ..declaration() });
    let (json, dropped) = message.to_json();
    assert!(json.contains("\"ID\": \"x\""));
    assert_eq!(dropped.len(), 1);
    assert_eq!(dropped[0].path.to_string(), "/Declaration/ID/@schemeID");
    assert_eq!(dropped[0].rule.id, "dropped-attribute");
}

#[test]
fn a_report_names_a_place_in_every_notation() {
    let text = r#"{ "GoodsShipment": { "GovernmentAgencyGoodsItem": [{}] } }"#;
    let checked = validate(text.as_bytes(), uk(), &Limits::default());
    let report = Report::of(vec![FileReport::of("a.json", uk(), &checked)]);
    assert_eq!(report.summary.errors, 2);
    let json = serde_json::to_value(&report).unwrap();
    let finding = &json["files"][0]["findings"][1];
    assert_eq!(finding["rule"], "missing-element");
    assert_eq!(
        finding["json_pointer"],
        "/GoodsShipment/GovernmentAgencyGoodsItem/0/SequenceNumeric"
    );
    assert_eq!(finding["wco_pointer"], "42A/67A/68A[1].006");
    assert_eq!(finding["line"], 1);
    assert_eq!(json["files"][0]["message"], "Declaration");
}

#[test]
fn a_file_that_cannot_be_read_is_one_finding_of_the_report() {
    let checked = validate(b"{ \"ID\": ", uk(), &Limits::default());
    let report = FileReport::of("a.json", uk(), &checked);
    assert_eq!(report.message, None);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].rule, "unreadable-message");
    assert_eq!(report.findings[0].line, Some(1));
}

#[test]
fn a_date_has_the_form_of_its_syntax_and_json_keeps_the_rest_beside_a_wrong_one() {
    let text = r#"{ "FunctionCode": "9", "Weather": "fine",
        "IssueDateTime": { "value": "2026-01-31T12:00:00+01:00" } }"#;
    let checked = validate(text.as_bytes(), uk(), &Limits::default()).unwrap();
    assert_eq!(checked.findings.len(), 1, "{:#?}", checked.findings);
    let date = checked.message.declaration().unwrap().issue_date_time.clone().unwrap();
    assert_eq!(date, DateTime::from_iso_8601("2026-01-31T12:00:00+01:00").unwrap());
    assert_eq!(date.format_code(), Some("304"));

    let text = r#"{ "FunctionCode": "9", "IssueDateTime": { "value": "20260131" } }"#;
    let checked = validate(text.as_bytes(), uk(), &Limits::default()).unwrap();
    let finding = &checked.findings[0];
    assert_eq!(finding.rule.id, "unreadable-value");
    assert_eq!(finding.hint.as_deref(), Some("write 2026-01-31"));
    let place = finding.place.unwrap();
    assert_eq!(&text[place.start..place.end], "\"20260131\"");
}

#[test]
fn an_array_too_many_and_an_array_too_few_are_said_plainly() {
    let text =
        r#"{ "FunctionCode": "9", "Declarant": [{ "ID": "GB1" }], "AdditionalDocument": {} }"#;
    let checked = validate(text.as_bytes(), uk(), &Limits::default()).unwrap();
    let said: Vec<_> = checked.findings.iter().map(|finding| &*finding.message).collect();
    assert_eq!(
        said,
        [
            "`Declarant` is an array; it stands once",
            "`AdditionalDocument` is an object; it can stand more than once"
        ]
    );
}

#[test]
fn a_date_in_a_form_the_profile_does_not_have_is_one_finding() {
    let found = found(with_date("202601311200", Some("304")));
    assert_eq!(found, ["date-format /Declaration/IssueDateTime"]);
}

proptest! {
    #[test]
    fn any_text_is_read_as_a_profile_without_a_panic(
        text in "(id: x\n|root: D\n|title: x\n|\n|D\t1..1\n|D/[A-C]\t[0-9]?..[*9]\ta?n?..[0-9]\n|.{0,9}){0,16}"
    ) {
        let _ = text.parse::<Profile>();
    }

    #[test]
    fn any_bytes_are_validated_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = validate(&bytes, uk(), &Limits::default());
    }

    #[test]
    fn any_json_is_validated_without_a_panic(
        text in r#"\{("(ID|TypeCode|Agent|Amendment|InvoiceAmount|value|\\\\u00e9)"|[:,{}\[\]]|"1"|1|null|true| |é){0,24}"#
    ) {
        let _ = validate(text.as_bytes(), uk(), &Limits::default());
    }
}

#[test]
fn a_no_break_space_between_elements_is_text() {
    let xml = |between: &str| {
        format!(
            "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">{between}<FunctionCode>9</FunctionCode>\
             </Declaration>"
        )
    };
    let rules = |between: &str| {
        let xml = xml(between);
        let document = crate::read(xml.as_bytes(), uk(), &Limits::default()).unwrap();
        document.findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>()
    };
    assert_eq!(rules(" \n"), [""; 0]);
    assert_eq!(rules("\u{a0}"), ["unexpected-text"]);
}
