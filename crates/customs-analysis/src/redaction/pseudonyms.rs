//! [`Pseudonyms`]: what comes in the place of values, the same for the same.

use std::collections::HashMap;

use compact_str::{CompactString, format_compact};
use customs_model::walk::each_value;
use customs_model::{Content, Element, Root};

use super::personal::{Facts, PersonalKind, Place, place_of};
use crate::names;

/// What comes in the place of free text.
const REDACTED: &str = "redacted";

/// What comes in the place of an electronic address; nobody has it (RFC 2606).
const MAIL: &str = "redacted@example.invalid";

/// The pseudonyms of a message.
pub(super) struct Pseudonyms {
    /// By the folded name.
    names: HashMap<String, usize>,
    /// By the identifier.
    identifiers: HashMap<String, CompactString>,
}

impl Pseudonyms {
    /// Gives the identifiers of a message pseudonyms, so that they are known wherever they occur.
    pub(super) fn of(message: &dyn Root, facts: &Facts) -> Self {
        let mut identifiers = HashMap::new();
        each_value(message, &mut |_, path, leaf| {
            if place_of(path, leaf.value, facts) == Place::Personal(PersonalKind::Identifier) {
                let number = identifiers.len() + 1;
                let pseudonym = || numbered(leaf.text, number);
                identifiers.entry(leaf.text.to_owned()).or_insert_with(pseudonym);
            }
        });
        Self { names: HashMap::new(), identifiers }
    }

    /// What comes in the place of a value.
    pub(super) fn of_value(
        &mut self,
        kind: PersonalKind,
        element: &Element,
        text: &str,
    ) -> CompactString {
        let text = match kind {
            PersonalKind::Name => {
                let next = self.names.len() + 1;
                let number = *self.names.entry(names::folded(text)).or_insert(next);
                format_compact!("Party {number}")
            }
            PersonalKind::Identifier => match self.identifiers.get(text) {
                Some(known) => known.clone(),
                None => blotted(text),
            },
            PersonalKind::Contact if text.contains('@') => MAIL.into(),
            PersonalKind::Contact => blotted(text),
            PersonalKind::Address if element.name == "Line" || element.name == "CityName" => {
                "Redacted".into()
            }
            PersonalKind::Address => blotted(text),
            _ => REDACTED.into(),
        };
        fitting(text, element)
    }

    /// A reference with pseudonyms in place of the identifiers in it, which part it by other signs than
    /// letters and digits, or follow its first character, as in a declaration's unique consignment
    /// reference.
    pub(super) fn in_reference(&self, text: &str) -> CompactString {
        let mut put = CompactString::with_capacity(text.len());
        for part in text.split_inclusive(|it: char| !it.is_alphanumeric()) {
            let word = part.trim_end_matches(|it: char| !it.is_alphanumeric());
            let first = word.chars().next().map_or(0, char::len_utf8);
            let known = [0, first]
                .into_iter()
                .find_map(|at| self.identifiers.get(&word[at..]).map(|known| (&word[..at], known)));
            match known {
                Some((before, known)) => put.extend([before, known, &part[word.len()..]]),
                None => put.push_str(part),
            }
        }
        put
    }
}

/// No longer than its format, nor shorter.
fn fitting(text: CompactString, element: &Element) -> CompactString {
    let Content::Value { format: Some(format), .. } = element.content else { return text };
    text.chars().take(usize::from(format.length)).collect()
}

/// The same form without what it says: letters and digits that are always the same.
fn blotted(text: &str) -> CompactString {
    let blot = |it: char| match it {
        '0'..='9' => '0',
        it if it.is_uppercase() => 'X',
        it if it.is_alphabetic() => 'x',
        it => it,
    };
    text.chars().map(blot).collect()
}

/// How many characters of an identifier stay: the country it begins with.
const COUNTRY: usize = 2;

/// An identifier of the same form with a number in its digits, from the last one on, and the country it
/// begins with.
fn numbered(text: &str, number: usize) -> CompactString {
    let is_country = text.chars().take(COUNTRY).filter(char::is_ascii_uppercase).count() == COUNTRY;
    let kept = if is_country { COUNTRY } else { 0 };
    let (mut number, mut put) = (number, Vec::new());
    for it in blotted(text).chars().skip(kept).collect::<Vec<_>>().into_iter().rev() {
        put.push(match (it, u32::try_from(number % 10)) {
            ('0', Ok(digit)) => {
                number /= 10;
                char::from_digit(digit, 10).unwrap_or('0')
            }
            _ => it,
        });
    }
    let country = text.chars().take(kept);
    country.chain(put.into_iter().rev()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_keeps_its_form_and_its_country() {
        assert_eq!(numbered("GB123456789000", 1), "GB000000000001");
        assert_eq!(numbered("GB123456789000", 23), "GB000000000023");
        assert_eq!(numbered("NO-ab 12", 7), "NO-xx 07");
        assert_eq!(numbered("12-345", 4), "00-004");
    }

    #[test]
    fn identifiers_are_known_in_references() {
        let identifiers = HashMap::from([("GB123456789000".to_owned(), "GB000000000001".into())]);
        let pseudonyms = Pseudonyms { names: HashMap::new(), identifiers };
        let put = |text| pseudonyms.in_reference(text);
        assert_eq!(put("6GB123456789000-INV1"), "6GB000000000001-INV1");
        assert_eq!(put("GB/GB123456789000"), "GB/GB000000000001");
        assert_eq!(put("Ä-ÖGB"), "Ä-ÖGB");
        assert_eq!(put(""), "");
    }

    #[test]
    fn a_contact_is_no_longer_one() {
        assert_eq!(blotted("+44 20 7946 0000"), "+00 00 0000 0000");
        assert_eq!(blotted("EX1 1EX"), "XX0 0XX");
    }
}
