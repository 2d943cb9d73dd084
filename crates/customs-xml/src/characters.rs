//! The characters XML allows, and where. Production numbers are those of XML 1.0, fifth edition.

use customs_model::tolerant;

/// What a byte is in the text of a value, as [`KINDS`] tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ByteKind {
    /// A part of the text like any other.
    Plain,
    /// A blank that is no carriage return.
    Blank,
    /// By which the text ends, or which is looked at closely: a bracket, a reference, a carriage return,
    /// what may not be there.
    Stop,
}

/// What each byte is in the text of a value. `>` could be the end of `]]>`, and 0xEF could begin one of
/// the two characters of three bytes that XML does not allow.
pub(crate) static KINDS: [ByteKind; 256] = kinds();

const fn kinds() -> [ByteKind; 256] {
    let mut kinds = [ByteKind::Plain; 256];
    let mut byte = 0_u8;
    loop {
        kinds[byte as usize] = match byte {
            b' ' | b'\t' | b'\n' => ByteKind::Blank,
            0..0x20 | b'<' | b'>' | b'&' | 0xef => ByteKind::Stop,
            _ => ByteKind::Plain,
        };
        if byte == u8::MAX {
            return kinds;
        }
        byte += 1;
    }
}

/// Which bytes of ASCII a name is made of.
pub(crate) static IN_NAME: [bool; 256] = in_name();

const fn in_name() -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        byte += 1;
    }
    table
}

/// Whether a byte is a blank between tags.
#[inline]
pub(crate) const fn is_blank(byte: u8) -> bool {
    tolerant::is_blank(byte as char)
}

/// Whether XML allows the character (production 2).
pub(crate) const fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{fffd}' | '\u{10000}'..)
}

/// Whether XML allows all characters of a text. Most bytes are told at once to be those of one.
pub(crate) fn are_allowed(text: &str) -> bool {
    const MANY: usize = 32;
    // Without an early end the loop looks at many bytes at once.
    let are_suspect =
        |bytes: &[u8]| bytes.iter().fold(0, |found, byte| found | is_suspect(*byte)) != 0;
    let (many, rest) = text.as_bytes().as_chunks::<MANY>();
    let is_any = many.iter().any(|bytes| are_suspect(bytes)) || are_suspect(rest);
    !is_any || text.chars().all(is_allowed)
}

/// Whether a byte may be of a character that XML does not allow: 1 if so, since numbers are looked at many at once.
const fn is_suspect(byte: u8) -> u8 {
    let is_blank = (byte == b'\t') | (byte == b'\n') | (byte == b'\r');
    (((byte < b' ') & !is_blank) | (byte == 0xef)) as u8
}

/// What a look at every byte of a text finds.
#[derive(PartialEq, Eq)]
pub(crate) enum Characters {
    /// As it is.
    Plain,
    /// Line ends to be normalised.
    CarriageReturns,
    /// What XML does not allow.
    Forbidden,
}

/// Looks at the text between two tags.
pub(crate) fn look_at(text: &str) -> Characters {
    // Nearly every text is letters, digits and blanks; only the others are looked at closely.
    let is_blank = |byte: u8| (byte == b'\t') | (byte == b'\n');
    let is_suspect = |byte: u8| ((byte < b' ') & !is_blank(byte)) | (byte == b'>') | (byte == 0xef);
    // Without an early end the loop looks at many bytes at once.
    if !text.bytes().fold(false, |found, byte| found | is_suspect(byte)) {
        return Characters::Plain;
    }
    match text.contains("]]>") || !are_allowed(text) {
        true => Characters::Forbidden,
        false if text.contains('\r') => Characters::CarriageReturns,
        false => Characters::Plain,
    }
}

/// A text with its line ends normalised (section 2.11).
pub(crate) fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Whether a name can begin with the character (production 4), a colon aside: in a document with
/// namespaces that is no part of a name.
const fn begins_a_name(character: char) -> bool {
    matches!(
        character,
        'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
            | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
            | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
            | '\u{10000}'..='\u{effff}'
    )
}

/// Whether a name can go on with the character (production 4a).
const fn goes_on_in_a_name(character: char) -> bool {
    begins_a_name(character)
        || matches!(
            character,
            '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}'
        )
}

/// Whether a text is a name without a colon.
pub(crate) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(begins_a_name) && characters.all(goes_on_in_a_name)
}

/// Whether a text is a name with at most one prefix.
pub(crate) fn is_qualified_name(text: &str) -> bool {
    match text.split_once(':') {
        Some((prefix, local)) => is_name(prefix) && is_name(local),
        None => is_name(text),
    }
}

/// The character that a reference means, told without `&` and `;`: one of XML's five, or a number
/// in decimal or hexadecimal digits (productions 66 and 68).
pub(crate) fn referred(reference: &str) -> Option<char> {
    let Some(number) = reference.strip_prefix('#') else {
        return Some(match reference {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return None,
        });
    };
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // Rust would take a sign too.
    if !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    // Leading zeros are allowed, and there may be more of them than a number has room for.
    let digits = match digits.trim_start_matches('0') {
        "" if digits.is_empty() => return None,
        digits if digits.len() > 7 => return None,
        digits => digits,
    };
    let code = if digits.is_empty() { 0 } else { u32::from_str_radix(digits, radix).ok()? };
    char::from_u32(code).filter(|character| is_allowed(*character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_a_number_of_an_allowed_character_or_one_of_five_names() {
        let cases = [
            ("amp", Some('&')),
            ("AMP", None),
            ("#65", Some('A')),
            ("#x41", Some('A')),
            ("#X41", None),
            ("#+65", None),
            ("#x+41", None),
            ("#0000000000065", Some('A')),
            ("#x10ffff", Some('\u{10ffff}')),
            ("#x110000", None),
            ("#xd800", None),
            ("#0", None),
            ("#", None),
            ("#x", None),
            ("#65 ", None),
            ("nbsp", None),
        ];
        for (reference, character) in cases {
            assert_eq!(referred(reference), character, "&{reference};");
        }
    }

    #[test]
    fn a_name_has_at_most_one_prefix_and_begins_with_a_letter() {
        for name in ["a", "_", "é-1", "a:b", "a.b-c_d"] {
            assert!(is_qualified_name(name), "{name}");
        }
        for name in ["", ":", "a:", ":b", "a:b:c", "1a", "-a", "a:1", "a b", "a\u{d7}"] {
            assert!(!is_qualified_name(name), "{name}");
        }
    }
}
