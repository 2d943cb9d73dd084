//! What is said to do about names that a class does not have.
//!
//! A name that means something elsewhere in the message is told its place, and never taken for one that is
//! spelt like it: `Exporter` is no slip of the pen for `Importer`. Only a word that no name has is misspelt.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use compact_str::CompactString;

use super::{BELONGS, NOT_READ};
use crate::choice::choice;
use crate::dictionary::{Class, Element};

/// How many unknown names of a message are looked up: for more than that no hint is worth its time.
const MAX_HINTS: usize = 1_000;

/// What a hint proposes where it is one thing.
///
/// ```
/// use customs_model::tolerant::Proposal;
///
/// let hint = Proposal::Before("TypeCode").to_string();
/// assert_eq!(hint, "move it before `TypeCode`");
/// assert_eq!(Proposal::in_hint(&hint), Some(Proposal::Before("TypeCode")));
/// assert_eq!(Proposal::in_hint("did you mean `ID` or `Id`?"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposal<'h> {
    /// The name that is misspelt is this one.
    Name(&'h str),
    /// The element is to come before the one of this name.
    Before(&'h str),
    /// The element is to come after the one of this name.
    After(&'h str),
}

/// How each begins and ends in a hint, around the name.
const NAME: [&str; 2] = ["did you mean `", "`?"];
const BEFORE: [&str; 2] = ["move it before `", "`"];
const AFTER: [&str; 2] = ["move it after `", "`"];

impl<'h> Proposal<'h> {
    /// What a hint proposes; None if that is something else, or may be several things.
    #[must_use]
    pub fn in_hint(hint: &'h str) -> Option<Self> {
        let between = |[begin, end]: [&str; 2]| {
            let name = hint.strip_prefix(begin)?.strip_suffix(end)?;
            (!name.contains('`')).then_some(name)
        };
        let name = between(NAME).map(Self::Name);
        name.or_else(|| between(BEFORE).map(Self::Before))
            .or_else(|| between(AFTER).map(Self::After))
    }
}

/// As a hint says it.
impl fmt::Display for Proposal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ([begin, end], name) = match self {
            Self::Name(name) => (NAME, name),
            Self::Before(name) => (BEFORE, name),
            Self::After(name) => (AFTER, name),
        };
        write!(f, "{begin}{name}{end}")
    }
}

/// What is said to do about unknown names of a message, each looked up once.
pub(super) struct Hints {
    /// The classes that can be in the message, the root first.
    classes: Vec<&'static Class>,
    said: HashMap<(*const Class, CompactString), Cow<'static, str>>,
}

impl Hints {
    /// For messages with this root.
    pub(super) fn within(root: &'static Class) -> Self {
        Self { classes: vec![root], said: HashMap::new() }
    }

    pub(super) fn of(
        &mut self,
        class: &'static Class,
        name: &str,
        is_xml: bool,
    ) -> Cow<'static, str> {
        let key = (std::ptr::from_ref(class), CompactString::new(name));
        if let Some(said) = self.said.get(&key) {
            return said.clone();
        }
        if self.said.len() >= MAX_HINTS {
            return NOT_READ.into();
        }
        if self.classes.len() == 1 {
            gather(&mut self.classes);
        }
        let hint = self.look_up(class, name, is_xml);
        self.said.entry(key).or_insert(hint).clone()
    }

    fn look_up(&self, class: &'static Class, name: &str, is_xml: bool) -> Cow<'static, str> {
        let known = |element: &'static Element| if is_xml { element.tag() } else { element.name };
        let names = || class.elements.iter().map(known);
        if let Some(name) = names().find(|known| is_same_but_for_case(known, name)) {
            return Proposal::Name(name).to_string().into();
        }
        if let Some(homes) = self.homes(class, name) {
            return format!("`{name}`{BELONGS}{homes}").into();
        }
        match nearest(name, names()).filter(|_| !self.means_something(name)) {
            Some(near) => format!("did you mean {near}?").into(),
            None => Cow::Borrowed(NOT_READ),
        }
    }

    /// The classes that have an element of this name: that below this class, where one is, else those
    /// anywhere in the message, if they are few.
    fn homes(&self, class: &'static Class, name: &str) -> Option<String> {
        if let Some(home) = home_below(class, name) {
            return Some(format!("`{home}`"));
        }
        let homes = self.classes.iter().filter(|class| class.element(name).is_some());
        let mut homes: Vec<&str> = homes.map(|class| class.name).collect();
        homes.dedup();
        one_of(&homes)
    }

    /// Whether each word of a name is one that names of the message are made of: such a name is none that is
    /// misspelt.
    fn means_something(&self, name: &str) -> bool {
        let elements = || self.classes.iter().flat_map(|class| class.elements);
        let is_known =
            |word: &str| elements().any(|element| words(element.name).any(|it| it == word));
        words(name).all(is_known)
    }
}

/// Adds every class that can be below the first one.
fn gather(classes: &mut Vec<&'static Class>) {
    let mut at = 0;
    while let Some(class) = classes.get(at).copied() {
        for below in class.elements.iter().filter_map(Element::class) {
            if !classes.iter().any(|known| std::ptr::eq(*known, below)) {
                classes.push(below);
            }
        }
        at += 1;
    }
}

/// The words of a name: `Goods`, `Item` and `Quantity` of `GoodsItemQuantity`.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let is_begun = |(at, byte): (usize, u8)| {
            let before = rest.as_bytes()[at - 1];
            byte.is_ascii_uppercase() && !before.is_ascii_uppercase()
        };
        let mut bytes = rest.bytes().enumerate().skip(1);
        let end = bytes.find(|it| is_begun(*it)).map_or(rest.len(), |(at, _)| at);
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Whether names are the same but for capitals and what joins their words.
fn is_same_but_for_case(known: &str, name: &str) -> bool {
    let letters = |name: &str| {
        let letters = name.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b'.'));
        letters.map(|byte| byte.to_ascii_lowercase()).collect::<Vec<_>>()
    };
    name.len() <= 2 * known.len() && letters(known) == letters(name)
}

/// One of some names, in words; none where there is no name, or more than can be meant: what is nearly
/// everywhere belongs nowhere.
#[must_use]
pub fn one_of(names: &[&str]) -> Option<String> {
    let quoted: Vec<String> =
        names.iter().take(MOST_NAMES + 1).map(|it| format!("`{it}`")).collect();
    (1..=MOST_NAMES).contains(&quoted.len()).then(|| choice(&quoted))
}

/// More names are nearly everywhere.
const MOST_NAMES: usize = 3;

/// How like a name has to be to one that is known, of 1.
const LIKE: f64 = 0.7;

/// What is the opposite of each other, and spelt much alike.
const OPPOSITES: [(&str, &str); 4] =
    [("Import", "Export"), ("Load", "Unload"), ("Consignee", "Consignor"), ("Entry", "Exit")];

/// Whether one name says the opposite of the other.
fn are_opposites(one: &str, other: &str) -> bool {
    let has = |name: &str, beginning: &str| words(name).any(|word| word.starts_with(beginning));
    OPPOSITES.iter().any(|(this, that)| {
        (has(one, this) && has(other, that)) || (has(one, that) && has(other, this))
    })
}

/// The name nearest to a misspelt one, if one is near enough to be meant; two that are equally near. Each
/// is between backquotes.
pub(super) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    // Names of very different lengths are not alike, which is seen without comparing them.
    let can_be_like = |known: &&str| {
        let (one, other) = (name.len() as f64, known.len() as f64);
        one.min(other) >= LIKE * one.max(other)
    };
    let mut best: (f64, Vec<&str>) = (LIKE, Vec::new());
    for known in known.filter(can_be_like).filter(|known| !are_opposites(name, known)) {
        let likeness = strsim::normalized_damerau_levenshtein(name, known);
        if likeness > best.0 {
            best = (likeness, vec![known]);
        } else if likeness >= best.0 && !best.1.contains(&known) {
            best.1.push(known);
        }
    }
    if best.1.len() <= 2 { one_of(&best.1) } else { None }
}

/// The nearest class below this one that has an element of this name.
fn home_below(class: &'static Class, name: &str) -> Option<&'static str> {
    let mut below = vec![class];
    gather(&mut below);
    below[1..].iter().find(|below| below.element(name).is_some()).map(|below| below.name)
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
        let mut hints = Hints::within(&CLASS);
        assert_eq!(hints.of(&CLASS, "Color", false), "did you mean `Colour`?");
        for number in 0..2 * MAX_HINTS {
            assert_eq!(hints.of(&CLASS, &format!("X{number}"), false), NOT_READ);
        }
        assert_eq!(hints.said.len(), MAX_HINTS);
        assert_eq!(hints.of(&CLASS, "Color", false), "did you mean `Colour`?");
        assert_eq!(hints.of(&CLASS, "Colours", false), NOT_READ);
    }

    #[test]
    fn a_name_far_longer_than_any_that_is_known_is_like_none() {
        assert_eq!(nearest(&"Colour".repeat(100_000), ["Colour"].into_iter()), None);
    }

    #[test]
    fn the_words_of_a_name_begin_with_capitals() {
        let of = |name| words(name).collect::<Vec<_>>().join(" ");
        assert_eq!(of("GoodsItemQuantity"), "Goods Item Quantity");
        assert_eq!(of("TagID"), "Tag ID");
        assert_eq!(of("typeCode"), "type Code");
        assert_eq!(of("X"), "X");
        assert_eq!(of(""), "");
    }
}
