//! Files that are not in UTF-8: read, with positions as an editor shows them.

use crate::samples::{Folder, findings, json, references, there_and_back, utf_16};

/// Where the elements are that nobody knows, checked by the format alone.
#[track_caller]
fn are_unknown(name: &str, content: &[u8], expected: &[&str]) {
    let folder = Folder::of(&[]);
    folder.put(name, content);
    let run = folder.validate(&["--include", "unknown-element", name]);
    let expected: Vec<_> =
        expected.iter().map(|place| format!("{place} unknown-element")).collect();
    assert_eq!(findings(&run), expected);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
}

/// A declaration that declares an encoding, with a name before an element that nobody knows.
fn text(encoding: &str, name: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n\
         <Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n  <FunctionCode>9</FunctionCode>\n  \
         <FunctionalReferenceID>DOOR00001</FunctionalReferenceID>\n  <TypeCode>IMA</TypeCode>\n  \
         <GoodsItemQuantity>1</GoodsItemQuantity>\n  <Exporter><Name>{name}</Name><Colour/></Exporter>\n  \
         <GoodsShipment><GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>\
         </GoodsShipment>\n</Declaration>\n"
    )
}

/// A good one.
fn good(encoding: &str, name: &str) -> String {
    text(encoding, name).replace("<Colour/>", "")
}

/// The bytes of a text in which a name is put by its bytes in some encoding.
fn with(text: &str, name: &[u8]) -> Vec<u8> {
    let (before, after) = text.split_once('@').expect("a place for the name");
    [before.as_bytes(), name, after.as_bytes()].concat()
}

/// How `name` is in bytes, and where the element behind it is.
const NAMES: [(&str, &[u8], &str, &str); 6] = [
    ("ISO-8859-1", b"M\xfcller", "M\u{fc}ller", "7:32"),
    ("windows-1252", b"\x80uro", "\u{20ac}uro", "7:30"),
    ("Windows-1250", b"\x8a\xe1rka", "\u{160}\u{e1}rka", "7:31"),
    ("Big5", b"\xa5x\xa5_", "\u{53f0}\u{5317}", "7:28"),
    ("GBK", b"\xb1\xb1\xbe\xa9", "\u{5317}\u{4eac}", "7:28"),
    ("GB2312", b"\xc9\xcf\xba\xa3", "\u{4e0a}\u{6d77}", "7:28"),
];

#[test]
fn a_declared_encoding_is_read_with_the_columns_of_an_editor() {
    for (encoding, bytes, _, place) in NAMES {
        let file = with(&text(encoding, "@"), bytes);
        are_unknown("it.xml", &file, &[place]);
    }
}

#[test]
fn what_is_converted_from_another_encoding_is_the_same_text() {
    for (encoding, bytes, name, _) in NAMES {
        let (first, third) = there_and_back("it.xml", with(&good(encoding, "@"), bytes));
        assert!(first.contains(name), "{encoding}: {first}");
        assert_eq!((references(&first), &first), (vec![1], &third));
    }
}

#[test]
fn utf_16_is_read_with_a_byte_order_mark_and_without_one_if_it_is_declared() {
    for is_big in [false, true] {
        for mark in ["\u{feff}", ""] {
            let text = format!("{mark}{}", text("UTF-16", "Z\u{fc}rich \u{1d11e}"));
            // One character outside of the first plane is one column, as in UTF-8.
            are_unknown("it.xml", &utf_16(&text, is_big), &["7:34"]);
            let good = format!("{mark}{}", good("UTF-16", "Z\u{fc}rich \u{1d11e}"));
            let (first, third) = there_and_back("it.xml", utf_16(&good, is_big));
            assert!(first.contains("Z\u{fc}rich \u{1d11e}"), "{first}");
            assert_eq!(first, third);
        }
    }
}

#[test]
fn several_messages_in_utf_16_are_all_read() {
    let one = good("UTF-16", "\u{6771}\u{4eac}");
    let (_, element) = one.split_once('\n').expect("two lines");
    let two = element
        .replace("DOOR00001", "DOOR00002")
        .replace("<TypeCode>IMA", "<Colour/><TypeCode>IMA");
    let text = format!("\u{feff}<parcel>\n{element}{two}</parcel>");
    for is_big in [false, true] {
        are_unknown("it.xml", &utf_16(&text, is_big), &["2 of 2: 13:3"]);
    }
}

#[test]
fn json_in_utf_16_is_read() {
    let text = json(1).replace("\"TypeCode\"", "\"Colour\":\"\u{fc}\",\n\"TypeCode\"");
    for is_big in [false, true] {
        for mark in ["\u{feff}", ""] {
            let bytes = utf_16(&format!("{mark}{text}\n"), is_big);
            are_unknown("it.json", &bytes, &["1:57"]);
        }
    }
    let (first, third) = there_and_back("it.json", utf_16(&format!("\u{feff}{}", json(5)), false));
    assert_eq!((references(&first), &first), (vec![5], &third));
}

#[test]
fn bytes_that_are_no_text_in_the_declared_encoding_are_said_with_their_position() {
    let (status, findings, _) =
        crate::samples::checked("it.xml", with(&text("Big5", "@"), b"\xa5x\xff\xff"));
    assert_eq!((status, findings), (1, vec!["7:20 unreadable-message".to_owned()]));
}
