//! What is said to do about names that a class does not have.

use std::borrow::Cow;
use std::collections::HashMap;

use compact_str::CompactString;

use super::NOT_READ;
use crate::dictionary::{Class, Element};

/// How many unknown names of a message are looked up: for more than that no hint is worth its time.
const MAX_HINTS: usize = 1_000;

/// What is said to do about unknown names, each looked up once.
#[derive(Default)]
pub(super) struct Hints(HashMap<(*const Class, CompactString), Cow<'static, str>>);

impl Hints {
    pub(super) fn of(
        &mut self,
        class: &'static Class,
        name: &str,
        is_xml: bool,
    ) -> Cow<'static, str> {
        let key = (std::ptr::from_ref(class), CompactString::new(name));
        if let Some(known) = self.0.get(&key) {
            return known.clone();
        }
        if self.0.len() >= MAX_HINTS {
            return NOT_READ.into();
        }
        let known = |element: &'static Element| if is_xml { element.tag() } else { element.name };
        let hint = match nearest(name, class.elements.iter().map(known)) {
            Some(name) => format!("did you mean `{name}`?").into(),
            None => match home(class, name) {
                Some(home) => format!("`{name}` belongs in `{home}`").into(),
                None => Cow::Borrowed(NOT_READ),
            },
        };
        self.0.entry(key).or_insert(hint).clone()
    }
}

/// How like a name has to be to one that is known, of 1.
const LIKE: f64 = 0.7;

/// The name nearest to a misspelt one, if one is near enough to be meant.
pub(super) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    // Names of very different lengths are not alike, which is seen without comparing them.
    let can_be_like = |known: &&str| {
        let (one, other) = (name.len() as f64, known.len() as f64);
        one.min(other) >= LIKE * one.max(other)
    };
    let likeness = |known: &str| strsim::normalized_damerau_levenshtein(name, known);
    known
        .filter(can_be_like)
        .map(|known| (likeness(known), known))
        .filter(|(likeness, _)| *likeness >= LIKE)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known)
}

/// The class below this one that has an element of this name.
fn home(class: &'static Class, name: &str) -> Option<&'static str> {
    let below = || class.elements.iter().filter_map(Element::class);
    let here = below().find(|below| below.element(name).is_some()).map(|below| below.name);
    here.or_else(|| below().find_map(|below| home(below, name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dictionary::{Content, ValueType};

    static CLASS: Class = {
        const TEXT: Content =
            Content::Value { id: None, value: ValueType::Text, format: None, codes: None };
        Class::new(
            "Item",
            None,
            &[Element::new("Colour", TEXT)],
            &crate::dictionary::keys(["Colour"]),
        )
    };

    #[test]
    fn an_unknown_name_is_looked_up_once_and_only_so_many_are() {
        let mut hints = Hints::default();
        assert_eq!(hints.of(&CLASS, "Color", false), "did you mean `Colour`?");
        for number in 0..2 * MAX_HINTS {
            assert_eq!(hints.of(&CLASS, &format!("X{number}"), false), NOT_READ);
        }
        assert_eq!(hints.0.len(), MAX_HINTS);
        assert_eq!(hints.of(&CLASS, "Color", false), "did you mean `Colour`?");
        assert_eq!(hints.of(&CLASS, "Colours", false), NOT_READ);
    }

    #[test]
    fn a_name_far_longer_than_any_that_is_known_is_like_none() {
        assert_eq!(nearest(&"Colour".repeat(100_000), ["Colour"].into_iter()), None);
    }
}
