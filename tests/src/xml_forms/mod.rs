//! Forms of XML, well-formed and not, written by hand, and messages of ours that have them: wherever a
//! form can be, in a message that is read the quick way, in one that is read the thorough way, and around
//! and inside one message of several.

pub mod bytes;
mod content;
mod edges;
mod tags;

use std::collections::BTreeSet;

use edges::{BEGINNINGS, DOCTYPES, ENDINGS, MALFORMED_BEGINNINGS, MALFORMED_ENDINGS};

/// What a document is, by the specifications of XML 1.0 and of namespaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Well-formed.
    Good,
    /// Not well-formed.
    Bad,
    /// Well-formed, with a DOCTYPE, which no message may have.
    Doctype,
}

/// A message of ours with one form in it.
#[derive(Debug, Clone)]
pub struct Formed {
    /// What it is.
    pub is: Form,
    /// The form alone.
    pub form: &'static str,
    /// The whole document.
    pub text: String,
    /// Whether it is one message by itself, which is read the quick way as far as the form allows.
    pub is_plain: bool,
}

/// Where content can be, what follows a name in a start tag, what does in an end tag, and what is before a
/// name, in both tags.
const MARKS: [char; 4] = ['①', '②', '③', '④'];

/// A message that is read the quick way.
const MESSAGE: &str = r#"<MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"②>①
  <WCODataModelVersionCode②>3.6</WCODataModelVersionCode③>①
  <④WCOTypeName>DEC</④WCOTypeName>
  <Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"②>①
    <AcceptanceDateTime>①<p:DateTimeString xmlns:p="urn:wco:datamodel:WCO:Declaration_DS:DMS:2" formatCode="304"②>20260201083000+01①</p:DateTimeString③>①</AcceptanceDateTime>
    <FunctionCode②>9</FunctionCode③>①
    <FunctionalReferenceID>FORM-①1</FunctionalReferenceID>
    <TypeCode>EXD</TypeCode>
    <InvoiceAmount currencyID="GBP"②>1250.40①</InvoiceAmount>
    <Agent②>①<ID>GB112233445000</ID>①</Agent③>
    <Consignment>①</Consignment>
  </Declaration③>①
</MetaData③>"#;

/// What makes the reading of the message thorough: an element that nobody knows, before all others.
const UNKNOWN: &str = "<Weather②>①fine①</Weather③>";

/// A message beside it.
const OTHER: &str =
    "<Declaration xmlns='urn:wco:datamodel:WCO:DEC-DMS:2'><TypeCode>EXD</TypeCode></Declaration>";

/// The templates: the message, the message read the thorough way, and as the second of three.
fn templates() -> [String; 3] {
    let thorough = MESSAGE.replacen("①\n", &format!("{UNKNOWN}\n"), 1);
    let several = format!("<Batch②>①{OTHER}①{MESSAGE}①{OTHER}①</Batch③>");
    [MESSAGE.to_owned(), thorough, several]
}

/// A template with the form at each of the marks of its kind, one after the other; before a name, at once.
fn placed(template: &str, mark: char, form: &str) -> Vec<String> {
    if mark == '④' {
        return vec![template.replace(mark, form).replace(MARKS, "")];
    }
    let places = template.match_indices(mark);
    let fill = |(at, mark): (usize, &str)| {
        let (before, after) = (&template[..at], &template[at + mark.len()..]);
        format!("{}{form}{}", before.replace(MARKS, ""), after.replace(MARKS, ""))
    };
    places.map(fill).collect()
}

/// The forms that can be at a mark.
fn forms_at(mark: char) -> [(Form, &'static [&'static str]); 2] {
    let [good, bad] = match mark {
        '①' => [content::WELL_FORMED, content::MALFORMED],
        '②' => [tags::STARTS, tags::MALFORMED_STARTS],
        '③' => [tags::ENDS, tags::MALFORMED_ENDS],
        _ => [tags::NAMES, tags::MALFORMED_NAMES],
    };
    [(Form::Good, good), (Form::Bad, bad)]
}

/// All forms, with what they are.
#[must_use]
pub fn forms() -> BTreeSet<(Form, &'static str)> {
    let inside = MARKS.into_iter().flat_map(forms_at);
    let outside = [
        (Form::Good, BEGINNINGS),
        (Form::Good, ENDINGS),
        (Form::Bad, MALFORMED_BEGINNINGS),
        (Form::Bad, MALFORMED_ENDINGS),
        (Form::Doctype, DOCTYPES),
    ];
    let named = |(is, forms): (Form, &'static [&'static str])| {
        forms.iter().map(move |form| (is, *form)).collect::<Vec<_>>()
    };
    inside.chain(outside).flat_map(named).collect()
}

/// Every form at every place where it can be.
#[must_use]
pub fn formed() -> Vec<Formed> {
    let mut all = Vec::new();
    for (index, template) in templates().iter().enumerate() {
        let is_plain = index == 0;
        let mut add = |is, form, text| all.push(Formed { is, form, text, is_plain });
        for mark in MARKS {
            for (is, forms) in forms_at(mark) {
                for form in forms {
                    let texts = placed(template, mark, form);
                    texts.into_iter().for_each(|text| add(is, form, text));
                }
            }
        }
        let bare = template.replace(MARKS, "");
        let before = [
            (Form::Good, BEGINNINGS),
            (Form::Bad, MALFORMED_BEGINNINGS),
            (Form::Doctype, DOCTYPES),
        ];
        for (is, forms) in before {
            forms.iter().for_each(|form| add(is, form, format!("{form}{bare}")));
        }
        for (is, forms) in [(Form::Good, ENDINGS), (Form::Bad, MALFORMED_ENDINGS)] {
            forms.iter().for_each(|form| add(is, form, format!("{bare}{form}")));
        }
    }
    all
}

/// A small message with something of everything, for damage at each of its places.
pub const SMALL: &str = r#"<?xml version="1.0"?><!--a--><x:Declaration xmlns:x="urn:wco:datamodel:WCO:DEC-DMS:2"><x:FunctionCode>9</x:FunctionCode><x:InvoiceAmount currencyID="GBP">1&#46;5</x:InvoiceAmount><x:Agent><?b c?><x:ID><![CDATA[GB]]></x:ID></x:Agent><y:z xmlns:y='urn:y' y:a=""/></x:Declaration>"#;

/// The characters that mean something in XML, and some that it does not allow.
const DAMAGE: [char; 24] = [
    '<', '>', '&', '"', '\'', '=', '/', '!', '?', '-', ']', '[', ':', ';', '#', ' ', '\n', 'x',
    '1', '.', '\u{0}', '\u{a0}', '\u{b7}', '\u{ffff}',
];

/// A text with each character left out, replaced by another, and preceded by one, and cut off after it.
#[must_use]
pub fn damaged(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (at, character) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + character.len_utf8()..]);
        all.insert(before.to_owned());
        all.insert(format!("{before}{after}"));
        for damage in DAMAGE {
            all.insert(format!("{before}{damage}{after}"));
            all.insert(format!("{before}{damage}{character}{after}"));
        }
    }
    all.remove(text);
    all
}
