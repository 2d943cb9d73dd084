//! Messages are found where they are, whatever is around them, and a stream gives what a text gives.

#![allow(clippy::unwrap_used)] // a test may panic

use std::fmt::Write as _;
use std::io::{self, Read};
use std::ops::ControlFlow;

use customs_message::{Document, Profiles, ReadError, Reader};
use customs_model::tree::Node;
use customs_xml::ReadOptions;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const DEC: &str = "urn:wco:datamodel:WCO:DEC-DMS:2";

/// What is around messages in a document, and the messages.
#[derive(Debug, Clone)]
enum Piece {
    /// Something that is no element: blanks, text, comments, CDATA, instructions.
    Noise(&'static str),
    Message(&'static str),
    Wrapper {
        name: &'static str,
        inside: Vec<Piece>,
    },
}

/// Texts with brackets where none count.
const NOISE: &[&str] = &[
    "\n",
    "  \t\n   ",
    "text &amp; more ",
    "Zürich 東京 𝄞 ",
    "\r\n",
    "<!-- a comment with <Declaration> and > in it -->",
    "<!-- ä\n -->",
    "<![CDATA[<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode></Declaration>]]>",
    "<![CDATA[ ]] > ]]>",
    "<?note with <Declaration/> and > ?>",
    "<empty/>",
    "<p:empty a='1' b=\">\" xmlns:p='urn:x:\">\"'/>",
];

/// Small messages, good and bad, with and without what makes finding their ends hard.
const MESSAGES: &[&str] = &[
    "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode></Declaration>",
    "<d:Declaration xmlns:d='urn:wco:datamodel:WCO:DEC-DMS:2'>\n  <d:FunctionCode>9</d:FunctionCode>\n</d:Declaration>",
    "<w:Declaration>\r\n<w:FunctionCode>13</w:FunctionCode></w:Declaration>",
    "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><!-- </Declaration> --><FunctionCode>9</FunctionCode>\n<Nonsense>ü</Nonsense></Declaration>",
    "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode><![CDATA[</Declaration>]]></FunctionCode></Declaration>",
    "<MetaData xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\">\n<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode><TypeCode>東京</TypeCode></Declaration></MetaData>",
    "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"/>",
    "<Response xmlns=\"urn:wco:datamodel:WCO:RES-DMS:2\"><FunctionCode>11</FunctionCode></Response>",
];

const WRAPPERS: &[&str] = &["batch", "w:box", "Envelope", "entry", "Größe"];

/// The roots of the messages above.
const ROOTS: [(&str, &str); 3] = [
    ("Declaration", DEC),
    ("MetaData", "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"),
    ("Response", "urn:wco:datamodel:WCO:RES-DMS:2"),
];

fn piece() -> impl Strategy<Value = Piece> {
    let noise = select(NOISE).prop_map(Piece::Noise);
    let message = select(MESSAGES).prop_map(Piece::Message);
    let leaf = prop_oneof![2 => noise, 1 => message];
    leaf.prop_recursive(5, 24, 6, |inner| {
        (select(WRAPPERS), vec(inner, 0..6))
            .prop_map(|(name, inside)| Piece::Wrapper { name, inside })
    })
}

fn count(pieces: &[Piece]) -> usize {
    let of = |piece: &Piece| match piece {
        Piece::Noise(_) => 0,
        Piece::Message(_) => 1,
        Piece::Wrapper { inside, .. } => count(inside),
    };
    pieces.iter().map(of).sum()
}

fn write(pieces: &[Piece], text: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Noise(noise) => text.push_str(noise),
            Piece::Message(message) => text.push_str(message),
            Piece::Wrapper { name, inside } => {
                let _ = write!(text, "<{name}>");
                write(inside, text);
                let _ = write!(text, "</{name} >");
            }
        }
    }
}

fn document() -> impl Strategy<Value = String> {
    let pieces = vec(piece(), 0..8).prop_filter("at most five messages", |it| count(it) <= 5);
    (pieces, any::<bool>()).prop_map(|(pieces, is_declared)| {
        let mut text = String::new();
        if is_declared {
            text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        let _ = write!(text, "<w:all xmlns:w='{DEC}'>");
        write(&pieces, &mut text);
        text.push_str("</w:all>\n<!-- the end -->\n");
        text
    })
}

/// Where the outermost messages of a tree begin, in their order.
fn begins(node: &Node<'_>, found: &mut Vec<(usize, String)>) {
    let namespace = node.namespace.as_deref().unwrap_or_default();
    if ROOTS.contains(&(&*node.name, namespace)) {
        found.push((node.tag.start, node.name.to_string()));
        return;
    }
    for child in &node.children {
        begins(child, found);
    }
}

/// What can be told of a message, or of what is wrong.
fn told(result: &Result<Document<'_>, ReadError>) -> String {
    match result {
        Ok(document) => {
            let findings: Vec<_> = document
                .findings
                .iter()
                .map(|it| format!("{:?} {} {} {:?}", it.place, it.rule.id, it.path, it.message))
                .collect();
            format!(
                "{} {} at {:?}: {:?} {:?} {findings:#?}",
                document.number.number,
                document.kind.definition.name,
                document.origin,
                document.text,
                document.read.as_read(),
            )
        }
        Err(error) => format!("{:?}: {error}", error.place()),
    }
}

/// A stream that gives little at a time.
struct Drops<'b> {
    bytes: &'b [u8],
    sizes: std::iter::Cycle<std::vec::IntoIter<usize>>,
}

impl<'b> Drops<'b> {
    fn new(bytes: &'b [u8], sizes: Vec<usize>) -> Self {
        Self { bytes, sizes: sizes.into_iter().cycle() }
    }
}

impl Read for Drops<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.next().unwrap().min(buffer.len()).min(self.bytes.len());
        let (now, later) = self.bytes.split_at(size);
        buffer[..size].copy_from_slice(now);
        self.bytes = later;
        Ok(size)
    }
}

/// What a text and a stream of it give.
fn both_ways(text: &str, bytes: &[u8], sizes: &[usize]) -> (Vec<String>, Vec<String>) {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let all = reader.all(text).iter().map(told).collect();
    let mut each = Vec::new();
    reader.each(Drops::new(bytes, sizes.to_vec()), &mut |document| {
        each.push(told(&document));
        ControlFlow::Continue(())
    });
    (all, each)
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    vec(1_usize..=17, 1..5)
}

/// Much text, so that a stream is gone through by more than one window.
fn padding(length: usize) -> String {
    "<!-- 東京 < -->\n".repeat(length / 20)
}

/// Objects of JSON that are messages, and values that are none.
const OBJECTS: &[&str] = &[
    r#"{ "FunctionCode": "9", "TypeCode": "EXA", "ID": "1" }"#,
    "{\n  \"FunctionCode\": \"9\",\r\n  \"TypeCode\": \"東京\", \"ID\": \"2\"\n}",
    r#"{ "FunctionCode": "9", "TypeCode": "A", "ID": "3", "Nonsense": "\"}{[ \\" }"#,
    r#"{ "Declaration": { "FunctionCode": "9" } }"#,
    r#"{"Response":[{"FunctionCode":"11"}]}"#,
    r#"{ "FunctionCode": 9, "TypeCode": null, "ID": [] }"#,
];
const VALUES: &[&str] =
    &["null", "true", "-1.5e3", r#""text with { and \" in it""#, "[]", "{}", r#"["Zürich"]"#];

#[derive(Debug, Clone)]
enum Json {
    Message(&'static str),
    Value(&'static str),
    Array(Vec<Json>),
    Object(Vec<Json>),
}

fn json() -> impl Strategy<Value = Json> {
    let leaf =
        prop_oneof![select(OBJECTS).prop_map(Json::Message), select(VALUES).prop_map(Json::Value),];
    leaf.prop_recursive(4, 16, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Json::Array),
            vec(inner, 0..5).prop_map(Json::Object),
        ]
    })
}

impl Json {
    fn has_message(&self) -> bool {
        match self {
            Self::Message(_) => true,
            Self::Value(_) => false,
            Self::Array(inside) | Self::Object(inside) => inside.iter().any(Self::has_message),
        }
    }

    /// Writes it, and where the messages begin in it.
    fn write(&self, text: &mut String, found: &mut Vec<Result<usize, usize>>) {
        match self {
            Self::Message(message) => {
                found.push(Ok(text.len()));
                text.push_str(message);
            }
            Self::Value(value) => text.push_str(value),
            Self::Array(items) => {
                text.push('[');
                write_list(items, ",\n", text, found);
                text.push(']');
            }
            Self::Object(members) => {
                text.push('{');
                for (index, member) in members.iter().enumerate() {
                    text.push_str(if index > 0 { ", " } else { "" });
                    let _ = write!(text, "\"member{index}\" :\t");
                    member.write(text, found);
                }
                text.push('}');
            }
        }
    }
}

/// Writes values one after the other. Where one of them has a message, what has none is found too: as
/// an error.
fn write_list(
    list: &[Json],
    separator: &str,
    text: &mut String,
    found: &mut Vec<Result<usize, usize>>,
) {
    let is_of_messages = list.iter().any(Json::has_message);
    for (index, item) in list.iter().enumerate() {
        text.push_str(if index > 0 { separator } else { " " });
        if is_of_messages && !item.has_message() {
            found.push(Err(text.len()));
        }
        item.write(text, found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_messages_of_a_document_are_those_of_its_tree(text in document()) {
        let tree = customs_xml::tree(&text, &ReadOptions::default()).unwrap();
        let mut expected = Vec::new();
        begins(&tree, &mut expected);
        let profiles = Profiles::default();
        let all = Reader::new(&profiles).all(&text);
        if expected.is_empty() {
            prop_assert_eq!(all.len(), 1);
            prop_assert!(all[0].as_ref().unwrap_err().is_not_a_message());
            return Ok(());
        }
        let found: Vec<_> = all
            .iter()
            .map(|it| it.as_ref().unwrap())
            .map(|it| (it.origin.bytes, it.kind.class().name.to_owned()))
            .collect();
        prop_assert_eq!(&found, &expected);
        for (number, document) in (1..).zip(all.iter().flatten()) {
            prop_assert_eq!(document.number.number, number);
            prop_assert_eq!(document.number.is_one_of_several, all.len() > 1);
            let start = document.origin.bytes;
            prop_assert_eq!(&text[start..start + document.text.len()], document.text);
            prop_assert!(document.text.ends_with('>'));
        }
    }

    #[test]
    fn a_stream_of_a_document_gives_what_its_text_gives(
        text in document(),
        length in select(vec![0_usize, 900, 70_000]),
        sizes in sizes(),
    ) {
        let text = text.replacen('>', &format!(">{}", padding(length)), 1);
        let text = text.replace("<!-- the end -->", &padding(length));
        let (all, each) = both_ways(&text, text.as_bytes(), &sizes);
        prop_assert_eq!(each, all);
    }

    #[test]
    fn a_stream_of_a_document_that_is_cut_off_gives_what_its_text_gives(
        text in document(),
        at in 0.0..1.0_f64,
        sizes in sizes(),
    ) {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let at = (text.len() as f64 * at) as usize;
        let text = &text[..(0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)];
        let (all, each) = both_ways(text, text.as_bytes(), &sizes);
        prop_assert_eq!(each, all);
    }

    #[test]
    fn a_stream_in_utf_16_gives_what_its_text_gives(text in document(), sizes in sizes(), is_big in any::<bool>()) {
        let text = text.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        let unit = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let bytes: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(unit).collect();
        let (all, each) = both_ways(&text, &bytes, &sizes);
        prop_assert_eq!(each, all);
        prop_assert_eq!(customs_message::decode(&bytes).unwrap().text, text);
    }

    #[test]
    fn the_messages_of_json_are_found_at_any_depth_and_a_stream_gives_the_same(
        values in vec(json(), 1..4),
        separator in select(vec!["\n", " \n\t", "\r\n\n"]),
        sizes in sizes(),
    ) {
        let (mut text, mut expected) = (String::new(), Vec::new());
        // A file of JSON begins with an object or an array.
        let values: Vec<_> = std::iter::once(Json::Array(Vec::new())).chain(values).collect();
        write_list(&values, separator, &mut text, &mut expected);
        let (all, each) = both_ways(&text, text.as_bytes(), &sizes);
        prop_assert_eq!(each, all);
        let profiles = Profiles::default();
        let all = Reader::new(&profiles).all(&text);
        if expected.is_empty() {
            prop_assert!(all.len() == 1 && all[0].is_err());
            return Ok(());
        }
        let place = |stray: &ReadError| stray.place().unwrap().start;
        let found = all.iter().map(|it| it.as_ref().map(|it| it.origin.bytes).map_err(place));
        prop_assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_stream_of_json_that_is_cut_off_gives_what_its_text_gives(
        value in json(),
        at in 0.0..1.0_f64,
        sizes in sizes(),
    ) {
        let mut text = "[".to_owned();
        value.write(&mut text, &mut Vec::new());
        text.push(']');
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let at = (text.len() as f64 * at) as usize;
        let text = &text[..(0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)];
        let (all, each) = both_ways(text, text.as_bytes(), &sizes);
        prop_assert_eq!(each, all);
    }
}
