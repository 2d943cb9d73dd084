//! The formats of the data dictionary: `an..35`, `n..16,3`, `a2`.
//!
//! `a` is letters, `n` digits, `an` any characters; `..` means "up to"; a second number is how many
//! of the digits may be behind the decimal point. (UN/EDIFACT, ISO 9735 representation classes,
//! as the WCO Data Model uses them.)

use std::fmt;
use std::str::FromStr;

/// What characters a format allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Characters {
    /// `a`: letters only.
    Letters,
    /// `n`: digits only (of a decimal, when the value is one).
    Digits,
    /// `an`: any characters.
    Any,
}

/// A format of the data dictionary, parsed.
///
/// ```
/// use customs_model::Format;
///
/// let format: Format = "n..16,3".parse()?;
/// assert_eq!(format.length, 16);
/// assert_eq!(format.decimals, Some(3));
/// assert_eq!(format.to_string(), "n..16,3");
/// # Ok::<(), customs_model::FormatError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Format {
    /// Which characters may be in the value.
    pub characters: Characters,
    /// Whether the length is exact (`a2`) rather than a maximum (`an..35`).
    pub exact: bool,
    /// The length in characters, or the number of digits of a decimal.
    pub length: u16,
    /// How many of the digits may be behind the decimal point.
    pub decimals: Option<u8>,
}

/// A format that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a format: write `a`, `n` or `an`, then a length (`a2`) or `..` and a maximum (`an..35`), and for decimals `,` and their number (`n..16,3`)"
)]
pub struct FormatError(String);

impl Format {
    /// The format of a literal, for constants: one that cannot be read stops the build.
    ///
    /// # Panics
    /// If `text` is not a format. Use [`str::parse`] for a format that comes from outside.
    #[must_use]
    pub const fn of(text: &str) -> Self {
        match Self::read(text.as_bytes()) {
            Some(format) => format,
            None => panic!("not a format: write `an..35`, `n..16,3`, `a2` …"),
        }
    }

    const fn read(text: &[u8]) -> Option<Self> {
        let (characters, mut at) = match text {
            [b'a', b'n', ..] => (Characters::Any, 2),
            [b'a', ..] => (Characters::Letters, 1),
            [b'n', ..] => (Characters::Digits, 1),
            _ => return None,
        };
        let exact = !(at + 1 < text.len() && text[at] == b'.' && text[at + 1] == b'.');
        if !exact {
            at += 2;
        }
        let Some((length, mut at)) = number(text, at) else { return None };
        let mut decimals = None;
        if at < text.len() && text[at] == b',' {
            let Some((count, end)) = number(text, at + 1) else { return None };
            if count > length || count > 28 {
                return None;
            }
            #[allow(clippy::cast_possible_truncation)] // at most 28
            let count = count as u8;
            decimals = Some(count);
            at = end;
        }
        if at != text.len() || length == 0 {
            return None;
        }
        Some(Self { characters, exact, length, decimals })
    }
}

/// The number of up to four digits at `at`, and where it ends.
const fn number(text: &[u8], mut at: usize) -> Option<(u16, usize)> {
    let start = at;
    let mut value = 0u16;
    while at < text.len() && text[at].is_ascii_digit() {
        if at - start == 4 {
            return None;
        }
        value = value * 10 + (text[at] - b'0') as u16;
        at += 1;
    }
    if at == start { None } else { Some((value, at)) }
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        Self::read(text.as_bytes()).ok_or_else(|| FormatError(text.to_owned()))
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.characters {
            Characters::Letters => "a",
            Characters::Digits => "n",
            Characters::Any => "an",
        })?;
        f.write_str(if self.exact { "" } else { ".." })?;
        write!(f, "{}", self.length)?;
        self.decimals.map_or(Ok(()), |decimals| write!(f, ",{decimals}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_kind_of_format_is_read_and_printed_alike() {
        for text in ["a1", "a2", "an..3", "an..512", "n..5", "n1", "n..16,6", "an..17,3"] {
            assert_eq!(text.parse::<Format>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_format_is_refused() {
        for text in ["", "a", "an..", "x3", "n..3,", "n..3,4", "an.3", "a0", "n..5 ", "an99999"] {
            assert!(text.parse::<Format>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,12}") {
            if let Ok(format) = text.parse::<Format>() {
                prop_assert_eq!(format.to_string().parse::<Format>().unwrap(), format);
            }
        }
    }
}
