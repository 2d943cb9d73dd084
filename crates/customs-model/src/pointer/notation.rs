//! How a [`Pointer`] is written, and how it is read from any of its notations.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use crate::path::numbered;
use crate::pointer::{Pointer, PointerStep};

/// How a [`Pointer`] is written.
///
/// ```
/// use customs_model::{Notation, Pointer};
///
/// let pointer: Pointer = "42A/68A[1]/21A[3].337".parse()?;
/// assert_eq!(pointer.display(Notation::Slashes).to_string(), "42A/68A[1]/21A[3].337");
/// assert_eq!(pointer.display(Notation::Dots).to_string(), "42A.68A.#1.21A.#3.337");
/// assert_eq!(pointer.display(Notation::Plain).to_string(), "42A/68A/21A/337");
/// # Ok::<(), customs_model::pointer::PointerError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Notation {
    /// `42A/67A/68A[1]/23A.137`: slashes between classes, a full stop before the element, numbers
    /// in brackets.
    #[default]
    Slashes,
    /// `42A.67A.68A.#1.23A.137`: full stops throughout, numbers behind their class.
    Dots,
    /// `42A/67A/68A/23A/137`: ids only. The numbers are left out, so what is read back has none.
    Plain,
}

/// A text that is not a pointer.
///
/// ```
/// use customs_model::Pointer;
///
/// let error = "42A/6A.006".parse::<Pointer>().unwrap_err();
/// assert_eq!(error.part, "6A");
/// assert_eq!(
///     error.to_string(),
///     "`42A/6A.006` is not a WCO pointer: instead of `6A`, write a class (two digits and a letter, \
///      `68A`) or, in the last place, an element (three digits, `006`, or a letter and three digits, \
///      `D026`)"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a WCO pointer: instead of `{part}`, write {expected}")]
pub struct PointerError {
    /// The text.
    pub text: String,
    /// The part of it that is wrong.
    pub part: String,
    /// What to write instead.
    pub expected: &'static str,
}

const AN_ID: &str = "a class (two digits and a letter, `68A`) or, in the last place, an element \
    (three digits, `006`, or a letter and three digits, `D026`)";
const A_CLASS_FIRST: &str = "a class (two digits and a letter, `42A`): a pointer begins with one";
const A_CLASS_BEFORE_THE_END: &str =
    "a class (two digits and a letter, `68A`): an element comes last";
const NO_NUMBER: &str = "the element without a number: it is its class that can have one";
const A_NUMBER: &str = "one whole number behind its class, `68A[1]` or `68A.#1`";

impl Pointer {
    /// Prints it in a notation.
    #[must_use]
    pub fn display(&self, notation: Notation) -> impl fmt::Display {
        Written { pointer: self, notation }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(Notation::default()).fmt(f)
    }
}

/// A pointer in a notation.
struct Written<'p> {
    pointer: &'p Pointer,
    notation: Notation,
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before_class, before_tag) = match self.notation {
            Notation::Slashes => ('/', '.'),
            Notation::Dots => ('.', '.'),
            Notation::Plain => ('/', '/'),
        };
        for (at, step) in self.pointer.steps.iter().enumerate() {
            if at > 0 {
                f.write_char(before_class)?;
            }
            f.write_str(&step.class)?;
            match (step.sequence, self.notation) {
                (Some(number), Notation::Slashes) => write!(f, "[{number}]")?,
                (Some(number), Notation::Dots) => write!(f, ".#{number}")?,
                (_, Notation::Plain) | (None, _) => {}
            }
        }
        match &self.pointer.tag {
            Some(tag) => write!(f, "{before_tag}{tag}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Pointer {
    type Err = PointerError;

    /// Reads any [`Notation`], also a mixture of them: ids tell by their form what they are.
    fn from_str(text: &str) -> Result<Self, PointerError> {
        let mut pointer = Self { steps: Vec::new(), tag: None };
        for part in text.split(['/', '.']) {
            pointer.read(part, text)?;
        }
        Ok(pointer)
    }
}

impl Pointer {
    /// Adds the next part of a text.
    fn read(&mut self, part: &str, text: &str) -> Result<(), PointerError> {
        let wrong = |part: &str, expected| PointerError {
            text: text.to_owned(),
            part: part.to_owned(),
            expected,
        };
        let read_number = |digits| sequence(digits).ok_or_else(|| wrong(part, A_NUMBER));
        if let Some(tag) = &self.tag {
            return Err(wrong(tag, A_CLASS_BEFORE_THE_END));
        }
        if let Some(digits) = part.strip_prefix('#') {
            let step = self.steps.last_mut().filter(|step| step.sequence.is_none());
            let step = step.ok_or_else(|| wrong(part, A_NUMBER))?;
            step.sequence = Some(read_number(digits)?);
            return Ok(());
        }
        let (id, digits) = numbered(part);
        match digits {
            _ if is_class_id(id) => {
                let sequence = digits.map(read_number).transpose()?;
                self.steps.push(PointerStep { class: id.into(), sequence });
            }
            _ if self.steps.is_empty() => return Err(wrong(part, A_CLASS_FIRST)),
            None if is_element_id(id) => self.tag = Some(id.into()),
            Some(_) if is_element_id(id) => return Err(wrong(part, NO_NUMBER)),
            _ => return Err(wrong(part, AN_ID)),
        }
        Ok(())
    }
}

/// `68A`: two digits and a capital letter.
fn is_class_id(id: &str) -> bool {
    matches!(id.as_bytes(), [first, second, letter]
        if first.is_ascii_digit() && second.is_ascii_digit() && letter.is_ascii_uppercase())
}

/// `337` or `D026`: three digits, with or without a capital letter before them.
fn is_element_id(id: &str) -> bool {
    let digits = id.strip_prefix(|first: char| first.is_ascii_uppercase()).unwrap_or(id);
    digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number without a sign.
fn sequence(text: &str) -> Option<u64> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_pointer() -> impl Strategy<Value = Pointer> {
        let step = ("[0-9]{2}[A-Z]", any::<Option<u64>>())
            .prop_map(|(class, sequence)| PointerStep { class: class.into(), sequence });
        let steps = prop::collection::vec(step, 1..8);
        (steps, prop::option::of("[A-Z]?[0-9]{3}"))
            .prop_map(|(steps, tag)| Pointer { steps, tag: tag.map(Into::into) })
    }

    proptest! {
        #[test]
        fn a_pointer_is_read_back_from_every_notation(mut pointer in any_pointer()) {
            for notation in [Notation::Slashes, Notation::Dots] {
                let text = pointer.display(notation).to_string();
                prop_assert_eq!(&text.parse::<Pointer>().unwrap(), &pointer);
            }
            let plain = pointer.display(Notation::Plain).to_string();
            for step in &mut pointer.steps {
                step.sequence = None;
            }
            prop_assert_eq!(plain.parse::<Pointer>().unwrap(), pointer);
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in any::<String>()) {
            let _ = text.parse::<Pointer>();
        }

        #[test]
        fn what_is_read_of_nearly_right_text_is_printed_and_read_again(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "42A", "68A", "68A[1]", "#1", "#", "337", "D026", "/", ".", "[", "]", "A", "+1", "é",
                ]),
                0..9,
            ),
        ) {
            if let Ok(pointer) = parts.concat().parse::<Pointer>() {
                prop_assert_eq!(pointer.to_string().parse::<Pointer>().unwrap(), pointer);
            }
        }
    }

    #[test]
    fn the_three_notations_of_one_place_are_read_alike() {
        let pointer: Pointer = "42A/67A/68A[1]/23A/21A[3].337".parse().unwrap();
        assert_eq!(pointer.steps.len(), 5);
        assert_eq!(pointer.steps[4].sequence, Some(3));
        assert_eq!(pointer.tag.as_deref(), Some("337"));
        assert_eq!("42A.67A.68A.#1.23A.21A.#3.337".parse(), Ok(pointer.clone()));
        let plain = pointer.display(Notation::Plain).to_string();
        assert_eq!(plain, "42A/67A/68A/23A/21A/337");
        assert_eq!(plain.parse::<Pointer>().unwrap().to_string(), "42A/67A/68A/23A/21A.337");
    }

    #[test]
    fn an_error_names_the_part_that_is_wrong_and_what_to_write() {
        for (text, part, expected) in [
            ("", "", A_CLASS_FIRST),
            ("337", "337", A_CLASS_FIRST),
            ("/42A", "", A_CLASS_FIRST),
            ("42a", "42a", A_CLASS_FIRST),
            ("42A/", "", AN_ID),
            ("42A/6A", "6A", AN_ID),
            ("42A/67A.é37", "é37", AN_ID),
            ("42A.337.67A", "337", A_CLASS_BEFORE_THE_END),
            ("42A.337.#1", "337", A_CLASS_BEFORE_THE_END),
            ("42A/68A[x]", "68A[x]", A_NUMBER),
            ("42A/68A[]", "68A[]", A_NUMBER),
            ("42A/68A[-1]", "68A[-1]", A_NUMBER),
            ("42A/68A[+1]", "68A[+1]", A_NUMBER),
            ("42A/68A[99999999999999999999]", "68A[99999999999999999999]", A_NUMBER),
            ("42A/68A.337[1]", "337[1]", NO_NUMBER),
            ("42A.68A.#1.#2", "#2", A_NUMBER),
            ("42A.68A[1].#2", "#2", A_NUMBER),
            ("#1", "#1", A_NUMBER),
        ] {
            let error = text.parse::<Pointer>().expect_err(text);
            assert_eq!((&*error.part, error.expected), (part, expected), "{text}");
            assert_eq!(error.text, text);
        }
    }
}
