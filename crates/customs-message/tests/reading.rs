//! What reading says of a file, in both syntaxes.

#![allow(clippy::unwrap_used)] // a test may panic

use customs_declaration::Declaration;
use customs_message::{Document, Limits, Message, ReadError, read};
use customs_model::Profile;
use customs_model::{DateTime, Finding, Identifier};

fn uk() -> &'static Profile {
    customs_message::profile("uk-dms-3.6").expect("it is built in")
}

fn read_from(text: &str) -> Document<'_> {
    read(text.as_bytes(), uk(), &Limits::default()).expect("a message")
}

/// The findings as "line:column rule path".
fn places(text: &str) -> Vec<String> {
    let show = |finding: &Finding| {
        let place = finding.place.map(|place| place.to_string()).unwrap_or_default();
        format!("{place} {} {}", finding.rule.id, finding.path)
    };
    read_from(text).findings.iter().map(show).collect()
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
        let findings = read_from(&text).findings;
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
        assert!(!read_from(&text).findings.is_empty(), "{text}");
    }
    assert_eq!(places(r#"{ "FunctionCode": "9", "Amendment": [] }"#), [""; 0]);
}

fn error_of(bytes: &[u8]) -> ReadError {
    read(bytes, uk(), &Limits::default()).expect_err("an error")
}

#[test]
fn a_file_that_is_no_message_is_told_from_a_broken_one() {
    for text in ["hello", "[]", "{}", r#"{ "name": 1 }"#, "<html><body/></html>"] {
        assert!(error_of(text.as_bytes()).is_not_a_message(), "{text}");
    }
    for text in ["", r#"{ "TypeCode": "#, "{", "<MetaData>", "<MetaData><a></MetaData>"] {
        assert!(!error_of(text.as_bytes()).is_not_a_message(), "{text}");
    }
    assert_eq!(
        error_of(b"<html/>").to_string(),
        "not a message: the root of this XML is `html`; check the name and the namespace of the root, or in JSON the type of the message"
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
    let message = Message::from(Declaration { id: Some(id), ..Declaration::default() });
    let (json, dropped) = message.to_json(true);
    assert!(json.contains("\"ID\": \"x\""));
    assert_eq!(dropped.len(), 1);
    assert_eq!(dropped[0].path.to_string(), "/Declaration/ID/@schemeID");
    assert_eq!(dropped[0].rule.id, "dropped-attribute");
}

#[test]
fn a_date_has_the_form_of_its_syntax_and_json_keeps_the_rest_beside_a_wrong_one() {
    let text = r#"{ "FunctionCode": "9", "Weather": "fine",
        "IssueDateTime": { "value": "2026-01-31T12:00:00+01:00" } }"#;
    let checked = read_from(text);
    assert_eq!(checked.findings.len(), 1, "{:#?}", checked.findings);
    let date = checked.read.as_read().declaration().unwrap().issue_date_time.clone().unwrap();
    assert_eq!(date, DateTime::from_iso_8601("2026-01-31T12:00:00+01:00").unwrap());
    assert_eq!(date.format_code(), Some("304"));

    let text = r#"{ "FunctionCode": "9", "IssueDateTime": { "value": "20260131" } }"#;
    let checked = read_from(text);
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
    let checked = read_from(text);
    let said: Vec<_> = checked.findings.iter().map(|finding| &*finding.message).collect();
    assert_eq!(
        said,
        [
            "`Declarant` is an array; it can occur only once",
            "`AdditionalDocument` is an object, not an array; it can occur more than once"
        ]
    );
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
        let document = read(xml.as_bytes(), uk(), &Limits::default()).unwrap();
        document.findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>()
    };
    assert_eq!(rules(" \n"), [""; 0]);
    assert_eq!(rules("\u{a0}"), ["unexpected-text"]);
}
