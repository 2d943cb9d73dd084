//! Documents as bytes: what is text in its encoding, and what is not.

use super::{Form, MARKS, MESSAGE};

/// Bytes that are no UTF-8.
const NO_UTF_8: [&[u8]; 14] = [
    b"\x80",
    b"\xbf",
    b"\xe9",
    b"\xc3",
    b"\xc0\x80",
    b"\xc1\xbf",
    b"\xe0\x80\x80",
    b"\xe2\x82",
    b"\xed\xa0\x80",
    b"\xed\xa0\xbd\xed\xba\xa2",
    b"\xf0\x80\x80\x80",
    b"\xf4\x90\x80\x80",
    b"\xf8\x88\x80\x80\x80",
    b"\xff",
];

/// What is around them, wherever a document can have characters.
const AROUND: [&str; 9] = [
    "@",
    "<!--@-->",
    "<?a @?>",
    "<?a@?>",
    "<![CDATA[@]]>",
    "<a b='@'/>",
    "<a@/>",
    "<a a@='1'/>",
    "&@;",
];

/// Documents in UTF-8 with bytes in them that are none, inside the root, before it and after it.
#[must_use]
pub fn no_utf_8() -> Vec<Vec<u8>> {
    let bare = MESSAGE.replace(MARKS, "");
    let inside = |around: &&str| MESSAGE.replacen('①', around, 2).replace(MARKS, "");
    let outside = ["<!--@-->", "<?a @?>"].into_iter();
    let outside = outside.flat_map(|it| [format!("{it}{bare}"), format!("{bare}{it}")]);
    let templates: Vec<String> = AROUND.iter().map(inside).chain(outside).collect();
    let fill = |template: &String| {
        let (before, after) = template.split_once('@').expect("a place for bytes");
        let after = after.replace('@', "");
        NO_UTF_8.map(|bytes| [before.as_bytes(), bytes, after.as_bytes()].concat())
    };
    templates.iter().flat_map(fill).collect()
}

/// How a text becomes bytes.
#[derive(Debug, Clone, Copy)]
enum In {
    Utf8,
    /// Every character is one byte.
    Latin1,
    Utf16Little,
    Utf16Big,
}

/// Declared encodings, the byte order mark, the bytes, a character beyond ASCII, and what the document is.
const ENCODINGS: &[(&str, &str, In, &str, Form)] = &[
    ("", "", In::Utf8, "é", Form::Good),
    ("", "", In::Latin1, "é", Form::Bad),
    ("", "\u{feff}", In::Utf16Little, "é🚢", Form::Good),
    ("", "\u{feff}", In::Utf16Big, "é🚢", Form::Good),
    ("UTF-8", "", In::Utf8, "é", Form::Good),
    ("UTF-8", "\u{feff}", In::Utf8, "é", Form::Good),
    ("UTF-8", "", In::Latin1, "é", Form::Bad),
    ("UTF-16", "\u{feff}", In::Utf16Little, "é🚢", Form::Good),
    ("UTF-16", "\u{feff}", In::Utf16Big, "é🚢", Form::Good),
    ("UTF-16", "", In::Utf16Little, "é", Form::Good),
    ("UTF-16", "", In::Utf16Big, "é", Form::Good),
    ("UTF-16LE", "", In::Utf16Little, "é", Form::Good),
    ("UTF-16BE", "", In::Utf16Big, "é", Form::Good),
    ("UTF-16", "", In::Utf8, "e", Form::Bad),
    ("UTF-16", "\u{feff}", In::Utf8, "é", Form::Bad),
    ("UTF-8", "\u{feff}", In::Utf16Little, "é", Form::Bad),
    ("UTF-8", "\u{feff}", In::Utf16Big, "é", Form::Bad),
    ("UTF-8", "", In::Utf16Little, "é", Form::Bad),
    ("ISO-8859-1", "\u{feff}", In::Utf16Little, "é", Form::Bad),
    ("ISO-8859-1", "\u{feff}", In::Utf8, "é", Form::Bad),
    ("ISO-8859-1", "", In::Latin1, "é", Form::Good),
    ("iso-8859-1", "", In::Latin1, "é", Form::Good),
    ("ISO-8859-1", "", In::Utf8, "é", Form::Good),
    ("ISO-8859-15", "", In::Latin1, "¤", Form::Good),
    ("windows-1252", "", In::Latin1, "é", Form::Good),
    ("US-ASCII", "", In::Utf8, "e", Form::Good),
    ("US-ASCII", "", In::Latin1, "é", Form::Bad),
    ("US-ASCII", "", In::Utf8, "é", Form::Bad),
    ("no-encoding", "", In::Utf8, "e", Form::Bad),
    ("UTF-32", "", In::Utf8, "e", Form::Bad),
];

/// Documents in an encoding, with what they are and what they declare.
#[must_use]
pub fn encoded() -> Vec<(Form, String, Vec<u8>)> {
    let document = |(declared, mark, bytes, character, is): &(&str, &str, In, &str, Form)| {
        let declaration = match *declared {
            "" => String::new(),
            name => format!("<?xml version='1.0' encoding='{name}'?>"),
        };
        let message = MESSAGE.replacen("FORM-", character, 1).replace(MARKS, "");
        let text = format!("{mark}{declaration}{message}");
        let what = format!(
            "{bytes:?}{}, {declared} declared",
            if mark.is_empty() { "" } else { " with a mark" }
        );
        (*is, what, bytes.encode(&text))
    };
    ENCODINGS.iter().map(document).collect()
}

impl In {
    fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Latin1 => text.chars().map(|it| u8::try_from(it).expect("of Latin-1")).collect(),
            Self::Utf16Little => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }
}

/// Texts in UTF-16 that are none: cut inside a unit, half a surrogate pair.
#[must_use]
pub fn no_utf_16() -> Vec<Vec<u8>> {
    let bare = MESSAGE.replace(MARKS, "");
    let units = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    let (before, after) = bare.split_once("FORM").expect("it has one");
    let with = |halves: &[u16]| {
        let all = [&units("\u{feff}"), &units(before), halves, &units(after)].concat();
        all.into_iter().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    let mut cut = with(&[0x41]);
    cut.push(0);
    vec![with(&[0xd83d]), with(&[0xdea2]), with(&[0xdea2, 0xd83d]), with(&[0xfffe]), cut]
}
