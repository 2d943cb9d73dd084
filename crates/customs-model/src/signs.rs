//! [`Signs`]: which kinds of characters a text has, found in one look at its bytes, so that what asks for them
//! need not look again.

use crate::tolerant::is_blank;

/// Which kinds of characters a text has.
///
/// ```
/// use customs_model::signs::Signs;
///
/// assert!(Signs::of("Cups, blue").is_plain());
/// assert!(!Signs::of("Café").is_plain());
/// assert!(Signs::of(" \n").is_blank() && Signs::of(" \n").has_line_breaks());
/// assert!(Signs::of("{{lrn}}").has_marks());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signs(u8);

/// A blank of XML.
const BLANK: u8 = 1;
/// A blank at which a line ends.
const LINE_BREAK: u8 = 2;
/// Anything but a blank.
const SOLID: u8 = 4;
/// What places of templates are marked with.
const MARK: u8 = 8;
/// Neither a letter, a digit or a sign of ASCII nor the space.
const OTHER: u8 = 16;

static KINDS: [u8; 256] = kinds();

const fn kinds() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0_u8;
    loop {
        let character = byte as char;
        let mut kind = if is_blank(character) { BLANK } else { SOLID };
        if matches!(character, '\n' | '\r') {
            kind |= LINE_BREAK;
        }
        if matches!(character, '{' | '<' | '[' | '%' | '_' | '@' | '#') {
            kind |= MARK;
        }
        if !matches!(character, ' '..='~') {
            kind |= OTHER;
        }
        kinds[byte as usize] = kind;
        if byte == u8::MAX {
            return kinds;
        }
        byte += 1;
    }
}

impl Signs {
    /// Those of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |found, byte| found | KINDS[usize::from(byte)]))
    }

    /// Whether there are blanks.
    #[must_use]
    pub const fn has_blanks(self) -> bool {
        self.0 & BLANK != 0
    }

    /// Whether a line ends in it.
    #[must_use]
    pub const fn has_line_breaks(self) -> bool {
        self.0 & LINE_BREAK != 0
    }

    /// Whether there is nothing but blanks.
    #[must_use]
    pub const fn is_blank(self) -> bool {
        self.0 & SOLID == 0
    }

    /// Whether there is something that places of templates are marked with.
    #[must_use]
    pub const fn has_marks(self) -> bool {
        self.0 & MARK != 0
    }

    /// Whether there are nothing but letters, digits and signs of ASCII, and spaces.
    #[must_use]
    pub const fn is_plain(self) -> bool {
        self.0 & OTHER == 0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn signs_are_told_as_characters_tell_them(text in "[a-z{%_@# \t\r\n\u{7}é東]{0,8}") {
            let signs = Signs::of(&text);
            prop_assert_eq!(signs.has_blanks(), text.contains(is_blank));
            prop_assert_eq!(signs.has_line_breaks(), text.contains(['\n', '\r']));
            prop_assert_eq!(signs.is_blank(), text.chars().all(is_blank));
            prop_assert_eq!(signs.has_marks(), text.contains(['{', '%', '_', '@', '#']));
            prop_assert_eq!(signs.is_plain(), text.chars().all(|it| matches!(it, ' '..='~')));
        }
    }
}
