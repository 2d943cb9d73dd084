//! Nothing is lost in silence: what a message says in an unusual way is kept as it is, refused or told.

#![allow(clippy::unwrap_used)]

use customs_message::{Profiles, Reader, Syntax, profile};
use customs_model::Rule;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A declaration in XML with these elements, in the namespaces of its profile.
fn declaration(elements: &str) -> String {
    format!(
        "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\" xmlns:xsi=\"{XSI}\" \
         xmlns:ds=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\">{elements}</Declaration>"
    )
}

/// What is found in a text, and what it is written as in a syntax.
fn read(text: &str, to: Syntax) -> (Vec<(&'static str, String)>, String) {
    let profiles = Profiles::default();
    let document = Reader::new(&profiles).only(text).unwrap();
    let said = |rule: &'static Rule, message: &str| (rule.id, message.to_owned());
    let found = document.findings.iter().map(|it| said(it.rule, &it.message)).collect();
    let message = document.read.as_read();
    let written = match to {
        Syntax::Xml => message.to_xml(profile("uk-dms-3.6").unwrap(), false).xml,
        Syntax::Json => message.to_json(false).0,
    };
    (found, written)
}

#[test]
fn numbers_and_zones_are_written_as_they_were_read() {
    for number in ["-0", ".5", "5.", "+5", "007", "-0.00", "00.50", "-.5", "1250.40"] {
        let element = format!("<InvoiceAmount currencyID=\"GBP\">{number}</InvoiceAmount>");
        let (found, xml) = read(&declaration(&element), Syntax::Xml);
        assert!(found.is_empty() && xml.contains(&element), "{xml}");
        let (_, json) = read(&declaration(&element), Syntax::Json);
        assert!(json.contains(&format!("\"value\":\"{number}\"")), "{json}");
        let (found, xml) = read(&json, Syntax::Xml);
        assert!(found.is_empty() && xml.contains(&element), "{xml}");
    }
    for date in ["20260131205510+01", "20260131205510+0100", "20260131205510-00", "20260131205510Z"]
    {
        let inside = format!("<ds:DateTimeString formatCode=\"304\">{date}</ds:DateTimeString>");
        let (found, xml) =
            read(&declaration(&format!("<IssueDateTime>{inside}</IssueDateTime>")), Syntax::Xml);
        assert!(found.is_empty() && xml.contains(&inside), "{xml}");
    }
}

#[test]
fn what_is_not_read_is_told() {
    let date = "<ds:DateTimeString formatCode=\"102\">20260131</ds:DateTimeString>";
    for (elements, rule, message) in [
        (
            format!("<IssueDateTime>a{date}</IssueDateTime>"),
            "unexpected-text",
            "`IssueDateTime` contains text outside its `DateTimeString`",
        ),
        (
            format!("<IssueDateTime>{date}a</IssueDateTime>"),
            "unexpected-text",
            "`IssueDateTime` contains text outside its `DateTimeString`",
        ),
        (
            "<TypeCode xsi:nil=\"true\">EXA</TypeCode>".to_owned(),
            "unknown-attribute",
            "`xsi:nil` of `TypeCode` is not read",
        ),
        (
            "<TypeCode xsi:nil=\"true\"/>".to_owned(),
            "unknown-attribute",
            "`xsi:nil` of `TypeCode` is not read",
        ),
        (
            "<Agent xsi:type=\"Other\"/>".to_owned(),
            "unknown-attribute",
            "`xsi:type` of `Agent` is not read",
        ),
        (
            format!("<IssueDateTime xsi:nil=\"false\">{date}</IssueDateTime>"),
            "unknown-attribute",
            "`xsi:nil` of `IssueDateTime` is not read",
        ),
        (
            "<TypeCode> EXA\n</TypeCode>".to_owned(),
            "dropped-blank",
            "`TypeCode` has blanks around its value",
        ),
        (
            "<TypeCode>EXA\tEXB</TypeCode>".to_owned(),
            "dropped-blank",
            "`TypeCode` has blanks around its value",
        ),
    ] {
        let (found, _) = read(&declaration(&elements), Syntax::Xml);
        assert_eq!(found, [(rule, message.to_owned())], "{elements}");
    }
}

#[test]
fn where_schemas_are_says_nothing_about_a_message() {
    let element = "<TypeCode xsi:schemaLocation=\"urn:a a.xsd\" xsi:noNamespaceSchemaLocation=\"a\">EXA</TypeCode>";
    assert_eq!(read(&declaration(element), Syntax::Xml).0, []);
}

#[test]
fn blanks_of_json_that_mean_nothing_in_xml_are_told_when_it_is_written() {
    let profiles = Profiles::default();
    for (value, kept) in [(" EXA", "EXA"), (" ", ""), ("A\tB", "A B")] {
        let json = serde_json::json!({ "TypeCode": value, "ID": value }).to_string();
        let document = Reader::new(&profiles).one(json.as_bytes()).unwrap();
        let profile = document.profile.clone();
        let written = document.read.as_read().to_xml(&profile, false);
        let told: Vec<_> =
            written.dropped.iter().map(|it| (it.rule.id, it.path.to_string())).collect();
        assert_eq!(told, [("dropped-blank", "/Declaration/TypeCode".to_owned())], "{value:?}");
        let again = Reader::new(&profiles).one(written.xml.as_bytes()).unwrap();
        let declaration = again.read.as_read().declaration().unwrap();
        assert_eq!(declaration.type_code.as_ref().unwrap().as_str(), kept);
        assert_eq!(declaration.id.as_ref().unwrap().as_str(), value);
    }
}

#[test]
fn comments_and_instructions_are_counted_where_a_message_is_written_again() {
    let profiles = Profiles::default();
    let asides = |elements: &str| {
        let text = declaration(elements);
        let document = Reader::new(&profiles).only(&text).unwrap();
        assert!(document.findings.is_empty());
        document.asides().map(|it| (it.message, it.place.unwrap().start - text.find("<F").unwrap()))
    };
    let one = asides("<FunctionCode>9<!-- a --></FunctionCode>").unwrap();
    assert_eq!(one, ("a comment or processing instruction is dropped".to_owned(), 15));
    let two = asides("<FunctionCode>9</FunctionCode><?a?><!-- b -->").unwrap();
    assert_eq!(two.0, "2 comments and processing instructions are dropped");
    assert_eq!(asides("<FunctionCode>9</FunctionCode>"), None);
}

#[test]
fn the_format_code_that_json_leaves_out_is_that_of_the_form() {
    for (json, xml) in [
        ("2026", "\"602\">2026<"),
        ("2026-01", "\"610\">202601<"),
        ("2026-01-31", "\"102\">20260131<"),
        ("2026-01-31T20:55", "\"203\">202601312055<"),
        ("2026-01-31T20:55Z", "\"303\">202601312055Z<"),
        ("2026-01-31T20:55:10", "\"204\">20260131205510<"),
        ("2026-01-31T20:55:10+01:00", "\"304\">20260131205510+01<"),
    ] {
        let text = format!(r#"{{"FunctionCode":"9","IssueDateTime":{{"value":"{json}"}}}}"#);
        let (found, written) = read(&text, Syntax::Xml);
        assert!(found.is_empty() && written.contains(xml), "{written}");
    }
}

#[test]
fn a_date_that_gets_a_format_code_in_json_is_told() {
    let profiles = Profiles::default();
    let told = |attribute: &str| {
        let date = format!("<ds:DateTimeString{attribute}>20260131</ds:DateTimeString>");
        let text = declaration(&format!("<IssueDateTime>{date}</IssueDateTime>"));
        let document = Reader::new(&profiles).only(&text).unwrap();
        let (_, told) = document.read.as_read().to_json(false);
        told.into_iter().map(|it| it.rule.id).collect::<Vec<_>>()
    };
    assert_eq!(told(""), ["assumed-format-code"]);
    assert_eq!(told(" formatCode=\"102\""), [""; 0]);
}

#[test]
fn a_message_that_says_another_type_than_its_root_is_told_when_json_is_written() {
    let profiles = Profiles::default();
    let fixture = include_str!("../../../fixtures/exchange/acknowledgement-minimal.xml");
    let told = |text: &str| {
        let document = Reader::new(&profiles).only(text).unwrap();
        let (_, told) = document.read.as_read().to_json(false);
        told.into_iter().map(|it| (it.rule.id, it.path.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(told(fixture), []);
    let other = fixture.replace(">Acknowledgement</", ">Acknowledgment</");
    let path = "/AcknowledgementMessage/Header/MessageType".to_owned();
    assert_eq!(told(&other), [("unrecognisable-json", path)]);
}

#[test]
fn a_message_without_the_type_by_which_json_tells_it_is_told_when_json_is_written() {
    let profiles = Profiles::default();
    let fixture = include_str!("../../../fixtures/transit/story/01-declaration.xml");
    let without = fixture.replace("<messageType>CC015C</messageType>", "");
    assert_ne!(without, fixture);
    let document = Reader::new(&profiles).only(&without).unwrap();
    let (_, told) = document.read.as_read().to_json(false);
    let told: Vec<_> = told.iter().map(|it| (it.rule.id, it.path.to_string())).collect();
    assert_eq!(told, [("unrecognisable-json", "/CC015C".to_owned())]);
}
