//! Both syntaxes from end to end.

use customs_check::{Checked, Limits, Message, Syntax, validate};
use customs_declaration::MetaData;
use customs_declaration::build::one;
use customs_model::Finding;
use proptest::prelude::*;

use crate::support::{uk, with_date};

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
    let (json, dropped) = message.to_json(true);
    assert_eq!(dropped, []);
    let xml = message.to_xml(uk(), true).xml;
    for (text, syntax) in [(json, Syntax::Json), (xml, Syntax::Xml)] {
        let checked = validated(&text);
        assert_eq!(checked.findings, []);
        assert_eq!(checked.syntax, syntax);
        assert_eq!(checked.read.as_read(), &message);
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
fn escapes_in_json_are_read_also_where_something_is_wrong() {
    let text = r#"{ "FunctionCode": "9", "ID": "\ud83d\ude00\u00e9\n", "X": 1.5e3 }"#;
    let expected = ["1:30 line-break /Declaration/ID", "1:54 unknown-element /Declaration/X"];
    assert_eq!(places(text), expected);
}

proptest! {
    #[test]
    fn any_text_is_read_as_a_profile_without_a_panic(
        text in "(id: x\n|root: D\n|title: x\n|\n|D\t1..1\n|D/[A-C]\t[0-9]?..[*9]\ta?n?..[0-9]\n|.{0,9}){0,16}"
    ) {
        let _ = customs_message::read_profile(&text);
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
