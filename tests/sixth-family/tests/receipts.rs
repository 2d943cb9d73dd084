//! A family of messages that is added from outside is read, checked, converted and described as the
//! standard ones are, beside them.

#![allow(clippy::unwrap_used)] // a test may panic

use std::ops::ControlFlow;
use std::process::Command;

use customs_check::{Checked, Checkers};
use customs_message::family::{
    DECLARATION, ENTRY_SUMMARY, EXCHANGE, EXPORT, FAMILIES, RESPONSE, TRANSIT,
};
use customs_message::{Document, Family, Message, Profiles, ReadError, Reader, Syntax};
use customs_model::Path;
use customs_schema::SchemaFile;
use customs_sixth_family::{NAMESPACE, SIXTH, StoredLot, WarehouseReceiptMessage, profile};
use serde_json::Value;

static ALL: &[&Family] =
    &[&DECLARATION, &RESPONSE, &EXCHANGE, &TRANSIT, &EXPORT, &ENTRY_SUMMARY, &SIXTH];

const RECEIPT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<WarehouseReceiptMessage xmlns="urn:example:warehouse:receipt:1">
  <ReceiptID>WR-0001</ReceiptID>
  <FunctionCode>9</FunctionCode>
  <ReceivedDateTime>
    <DateTimeString formatCode="102">20260114</DateTimeString>
  </ReceivedDateTime>
  <TotalValueAmount currencyID="SEK">1250.40</TotalValueAmount>
  <StoredLot>
    <ShelfID>A-17</ShelfID>
    <Description>Coffee in bags</Description>
    <StoredQuantity unitCode="KGM">12.500</StoredQuantity>
  </StoredLot>
  <StoredLot>
    <ShelfID>A-18</ShelfID>
  </StoredLot>
</WarehouseReceiptMessage>
"#;

/// The element of the receipt by itself.
fn element() -> &'static str {
    RECEIPT.split_once('\n').unwrap().1
}

fn profiles() -> Profiles {
    Profiles::of(ALL)
}

fn only<'t>(profiles: &Profiles, text: &'t str) -> Document<'t> {
    Reader::new(profiles).one(text.as_bytes()).unwrap()
}

fn checked(text: &str) -> Vec<String> {
    let checkers = Checkers::new(profiles());
    let document = checkers.reader().one(text.as_bytes()).unwrap();
    let Checked { findings, .. } = checkers.judge(document);
    let show =
        |it: &customs_check::Finding| format!("{} {} {}", it.place.unwrap(), it.rule.id, it.path);
    findings.iter().map(show).collect()
}

#[test]
fn the_families_beside_which_it_is_added_are_those_of_the_workspace() {
    let names = |families: &[&Family]| families.iter().map(|it| it.name).collect::<Vec<_>>();
    assert_eq!(names(&ALL[..ALL.len() - 1]), names(FAMILIES));
}

#[test]
fn a_receipt_is_recognised_beside_the_standard_families() {
    let profiles = profiles();
    let document = only(&profiles, RECEIPT);
    assert_eq!(
        (document.kind.family.name, document.kind.definition.name),
        ("warehouse", "warehouse-receipt")
    );
    assert_eq!((document.profile.id.as_str(), document.syntax), ("warehouse", Syntax::Xml));
    assert_eq!(document.findings, []);
    let message = document.complete().unwrap();
    let receipt: &WarehouseReceiptMessage = message.downcast_ref().unwrap();
    assert_eq!(receipt.receipt_id, "WR-0001");
    assert_eq!(receipt.stored_lot.len(), 2);
    assert!(message.declaration().is_none());
    assert!(message.exchanged().is_none());
}

#[test]
fn without_its_family_a_receipt_is_no_message() {
    let profiles = Profiles::default();
    let error = Reader::new(&profiles).one(RECEIPT.as_bytes()).unwrap_err();
    assert!(error.is_not_a_message(), "{error}");
    assert!(error.to_string().contains("WarehouseReceiptMessage"), "{error}");
}

#[test]
fn standard_messages_are_read_as_before_beside_it() {
    let declaration = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
        <FunctionCode>9</FunctionCode></Declaration>"#;
    let profiles = profiles();
    let document = only(&profiles, declaration);
    assert_eq!(
        (document.kind.definition.name, document.profile.id.as_str()),
        ("declaration", "uk-dms-3.6")
    );
    let json = only(&profiles, r#"{ "FunctionCode": "9", "TypeCode": "EXA" }"#);
    assert_eq!(json.kind.definition.name, "declaration");
}

#[test]
fn one_receipt_and_several_are_read_from_json() {
    let profiles = profiles();
    let (json, dropped) = only(&profiles, RECEIPT).complete().unwrap().to_json(true);
    assert_eq!(dropped.len(), 0);
    let again = only(&profiles, &json);
    assert_eq!((again.kind.family.name, again.findings.len()), ("warehouse", 0));
    assert_eq!(again.complete().unwrap(), only(&profiles, RECEIPT).complete().unwrap());

    let declaration = r#"{ "FunctionCode": "9", "TypeCode": "EXA", "GoodsShipment": {} }"#;
    let line = json.replace('\n', " ");
    for text in
        [format!("[{json}, {declaration}, {json}]"), format!("{line}\n{declaration}\n{line}\n")]
    {
        let all = Reader::new(&profiles).all(&text);
        let names: Vec<_> =
            all.iter().map(|it| it.as_ref().unwrap().kind.definition.name).collect();
        assert_eq!(names, ["warehouse-receipt", "declaration", "warehouse-receipt"], "{text}");
    }
}

#[test]
fn receipts_and_declarations_are_found_in_one_document() {
    let declaration = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode></Declaration>"#;
    let receipt = element();
    let text = format!("<shelf>\n{receipt}<row>{declaration}</row>\n{receipt}</shelf>\n");
    let profiles = profiles();
    let reader = Reader::new(&profiles);
    let mut seen = Vec::new();
    reader.each(text.as_bytes(), &mut |document| {
        let document = document.unwrap();
        let place = document.places(&[&Path::root(document.kind.class().name)])[0];
        seen.push(format!("{place} {}", document.kind.definition.name));
        ControlFlow::Continue(())
    });
    assert_eq!(seen, ["2:1 warehouse-receipt", "18:6 declaration", "19:1 warehouse-receipt"]);
}

#[test]
fn a_receipt_without_a_namespace_and_one_with_a_slip_are_receipts() {
    let profiles = profiles();
    let bare = element().replace(&format!(" xmlns=\"{NAMESPACE}\""), "");
    let document = only(&profiles, &bare);
    assert_eq!(document.kind.definition.name, "warehouse-receipt");
    assert_eq!(document.findings[0].rule.id, "no-namespaces");
    let slip = element().replace("receipt:1", "receipt:l");
    let document = only(&profiles, &slip);
    assert_eq!(document.kind.definition.name, "warehouse-receipt");
    assert_eq!(document.findings[0].rule.id, "wrong-namespace");
}

#[test]
fn a_misspelt_receipt_is_said_with_the_right_name() {
    let profiles = profiles();
    let text = element().replace("WarehouseReceiptMessage", "WarehouseReciptMessage");
    let error = Reader::new(&profiles).one(text.as_bytes()).unwrap_err();
    assert!(
        matches!(error, ReadError::Misspelt { right: "WarehouseReceiptMessage", .. }),
        "{error}"
    );
}

#[test]
fn a_good_receipt_has_no_findings() {
    assert_eq!(checked(RECEIPT), [""; 0]);
    let (json, _) = only(&profiles(), RECEIPT).complete().unwrap().to_json(false);
    assert_eq!(checked(&json), [""; 0]);
}

#[test]
fn what_is_wrong_with_a_receipt_is_said_with_its_position() {
    let broken = RECEIPT
        .replace("    <ShelfID>A-18</ShelfID>\n", "    <Descripton>Tea</Descripton>\n")
        .replace("<FunctionCode>9<", "<FunctionCode>7<")
        .replace("12.500", "12,500")
        .replace("A-17", "A-17-AND-MORE");
    let root = "/WarehouseReceiptMessage";
    assert_eq!(
        checked(&broken),
        [
            format!("4:17 not-allowed-value {root}/FunctionCode"),
            format!("10:14 too-long {root}/StoredLot[1]/ShelfID"),
            format!("12:36 unreadable-value {root}/StoredLot[1]/StoredQuantity"),
            format!("14:3 missing-element {root}/StoredLot[2]/ShelfID"),
            format!("15:5 unknown-element {root}/StoredLot[2]/Descripton"),
        ]
    );
}

#[test]
fn a_receipt_that_lacks_what_is_required_is_not_complete() {
    let profiles = profiles();
    let text = RECEIPT.replace("  <ReceiptID>WR-0001</ReceiptID>\n", "");
    let document = only(&profiles, &text);
    assert!(document.has_placeholders());
    let incomplete = document.complete().unwrap_err();
    assert_eq!(incomplete.findings[0].path.to_string(), "/WarehouseReceiptMessage/ReceiptID");
    assert_eq!(incomplete.findings[0].place.unwrap().to_string(), "2:1");
}

#[test]
fn a_receipt_is_converted_both_ways() {
    let profiles = profiles();
    let message = only(&profiles, RECEIPT).complete().unwrap();
    let (json, _) = message.to_json(true);
    let xml = only(&profiles, &json).complete().unwrap().to_xml(profile(), true);
    assert_eq!(xml.dropped, []);
    assert_eq!(xml.xml.trim_end(), RECEIPT.trim_end());
    assert_eq!(only(&profiles, &xml.xml).complete().unwrap(), message);
}

#[test]
fn a_receipt_that_was_made_is_a_message() {
    let lot = StoredLot::new("B-1");
    let receipt = WarehouseReceiptMessage {
        stored_lot: vec![lot],
        ..WarehouseReceiptMessage::new("WR-0002")
    };
    let message = Message::from(receipt);
    assert_eq!(message.name(), "WarehouseReceiptMessage");
    assert_eq!(customs_message::Kind::of(message.root(), ALL).unwrap().family.name, "warehouse");
    let xml = message.to_xml(profile(), true).xml;
    assert!(xml.contains(NAMESPACE) && xml.contains("<ShelfID>B-1</ShelfID>"), "{xml}");
}

#[test]
fn a_receipt_has_paths_with_positions_in_both_syntaxes() {
    let profiles = profiles();
    let path: Path = "/WarehouseReceiptMessage/StoredLot[2]/ShelfID".parse().unwrap();
    assert_eq!(only(&profiles, RECEIPT).places(&[&path])[0].to_string(), "15:14");
    let (json, _) = only(&profiles, RECEIPT).complete().unwrap().to_json(true);
    let place = only(&profiles, &json).places(&[&path])[0];
    assert_eq!(&json[place.start..place.end], "\"A-18\"");
}

#[test]
fn a_receipt_has_no_wco_pointers_for_its_classes_have_no_wco_ids() {
    let message = only(&profiles(), RECEIPT).complete().unwrap();
    let path: Path = "/WarehouseReceiptMessage/StoredLot[2]/ShelfID".parse().unwrap();
    assert_eq!(message.pointer(&path), None);
}

/// The schema of the receipts of which the name of the file ends like this.
fn schema(end: &str) -> SchemaFile {
    let files = customs_schema::of_families(&[&SIXTH]);
    let mut found = files.into_iter().filter(|file| file.path.ends_with(end));
    found.next().unwrap_or_else(|| panic!("a file {end}"))
}

/// Receipts in JSON, and whether they are right.
fn fixtures() -> Vec<(String, bool)> {
    let (json, _) = only(&profiles(), RECEIPT).complete().unwrap().to_json(true);
    vec![
        // The profile is the standard of these messages, and asks for more.
        (r#"{ "ReceiptID": "WR-0003" }"#.to_owned(), false),
        (json.replace("WR-0001", "WR-0001-AND-MUCH-MORE-THAN-THAT"), false),
        (json.replace("ReceiptID", "ReceiptId"), false),
        (json.replace("\"1250.40\"", "1250.40"), false),
        (json, true),
    ]
}

#[test]
fn the_json_schemas_of_the_family_accept_receipts_and_nothing_else() {
    for end in ["/warehouse-receipt.schema.json", "/warehouse-receipt.draft-07.schema.json"] {
        let schema: Value = serde_json::from_str(&schema(end).text).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for (json, is_right) in fixtures() {
            let receipt = serde_json::from_str(&json).unwrap();
            let errors: Vec<_> = validator.iter_errors(&receipt).map(|it| it.to_string()).collect();
            assert_eq!(errors.is_empty(), is_right, "{end}: {json}: {errors:?}");
        }
    }
}

#[test]
fn the_xml_schema_of_the_family_accepts_receipts_and_nothing_else() {
    let Some(xmllint) = customs_tests::external::command("xmllint", "libxml2-utils") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    for file in customs_schema::of_families(&[&SIXTH]) {
        let path = folder.path().join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text).unwrap();
    }
    let xsd = folder.path().join(schema("/warehouse-receipt.xsd").path);
    for (name, text, is_right) in [
        ("good.xml", RECEIPT.to_owned(), true),
        ("bad.xml", RECEIPT.replace("<ReceiptID>WR-0001</ReceiptID>", ""), false),
        ("other.xml", RECEIPT.replace("StoredLot>", "StoredThing>"), false),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let mut judge = Command::new(&xmllint);
        judge.args(["--noout", "--nonet", "--schema"]).arg(&xsd).arg(&path);
        let judged = judge.output().unwrap();
        let said = String::from_utf8_lossy(&judged.stderr).into_owned();
        assert_eq!(judged.status.success(), is_right, "{name}: {said}");
    }
}
