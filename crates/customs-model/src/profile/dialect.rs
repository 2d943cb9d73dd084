//! The classes of a profile whose messages are not written as the dictionary has them.
//!
//! A profile can have elements that no class has, give elements other names in XML, put them into
//! another order or write dates in another way. Then it has classes of its own ([`Dialect`]): those of
//! the dictionary with these changes, from the root down to where the last change is. Reading, writing,
//! paths, pointers and schemas go along classes, so they know of all of it without more ado.
//!
//! Such a class lives as long as the program, as those of the dictionary do; each is made once, however
//! often its profile is read. There are [`MOST_CLASSES`] of them, and no profile that might need more is
//! read after that.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::{Extension, Profile, ProfileElement, Wrong};
use crate::dictionary::{Class, Content, DateForm, Dialect, Element, Slot, TagKey, ValueType};

/// What the elements of extensions are, as far as the dictionary knows.
const DOC: &str = "An element that is added by a profile.";

/// The roots of a profile whose classes are not those of the dictionary, with their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Dialects(Vec<(&'static Class, &'static Class)>);

/// They follow from what else a profile says.
impl PartialEq for Dialects {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Dialects {}

impl Dialects {
    /// Those of a profile, of these roots.
    pub(super) fn of_profile(profile: &Profile, roots: &[&'static Class]) -> Self {
        if profile.is_of_dictionary || !may_have_dialect(profile) {
            return Self::default();
        }
        let mut found = Vec::new();
        for root in roots.iter().copied().filter(|root| profile.is_about(root)) {
            let Some(element) = profile.root(root.name) else { continue };
            let class = in_dialect(root, element, profile, MAX_DEPTH);
            if !std::ptr::eq(class, root) {
                found.push((root, class));
            }
        }
        Self(found)
    }

    /// The class of a root.
    pub(super) fn of(&self, root: &'static Class) -> &'static Class {
        let found = self.0.iter().find(|(known, _)| is_same(known, root));
        found.map_or(root, |(_, class)| class)
    }
}

/// Whether anything in a profile could make a class differ from that of the dictionary.
fn may_have_dialect(profile: &Profile) -> bool {
    fn is_other(element: &ProfileElement) -> bool {
        element.tag.is_some()
            || element.extension.is_some()
            || element.children.iter().any(is_other)
    }
    !profile.tags.is_empty()
        || profile.is_in_own_order
        || profile.dates != DateForm::default()
        || profile.elements.iter().any(is_other)
}

/// Deeper than any message; keeps a class that is inside itself from going on for ever.
const MAX_DEPTH: usize = 64;

/// Whether two classes are one. The address of a constant is not the same everywhere; a class in a dialect is made
/// once.
pub(super) fn is_same(one: &Class, other: &Class) -> bool {
    let names = |class: &'static [Element]| class.iter().map(|it| it.name);
    let is_of_dictionary = one.dialect.is_none() && other.dialect.is_none();
    std::ptr::eq(one, other)
        || (is_of_dictionary
            && one.name == other.name
            && names(one.elements).eq(names(other.elements)))
}

/// A class as the messages of a profile have it, or the class itself if they have it as it is.
fn in_dialect(
    class: &'static Class,
    narrowed: &ProfileElement,
    profile: &Profile,
    depth: usize,
) -> &'static Class {
    let children = profile.children(narrowed);
    let Some(depth) = depth.checked_sub(1).filter(|_| !children.is_empty()) else { return class };
    let known = class.elements.iter().map(|element| {
        let child = children.iter().find(|child| child.name == element.name);
        child.map_or(*element, |child| changed(*element, child, profile, depth))
    });
    let elements = (0..).map(Slot::Known).zip(known).collect();
    let elements = arranged(elements, children, profile);
    let tags = profile.tags.iter().find(|(name, _)| *name == class.name);
    let tag = tags.map_or(class.name, |(_, tag)| kept(tag));
    let is_as_it_is = tag == class.name
        && elements.len() == class.elements.len()
        && elements.iter().zip(class.elements).all(|((_, one), other)| is_same_element(one, other));
    if is_as_it_is { class } else { made(class, tag, elements) }
}

/// An element of the dictionary as a profile has it.
fn changed(element: Element, child: &ProfileElement, profile: &Profile, depth: usize) -> Element {
    let content = match element.content {
        Content::Class(class) => Content::Class(in_dialect(class, child, profile, depth)),
        value @ Content::Value { .. } => value,
    };
    let tag = child.tag.as_deref().map(kept).or(element.tag);
    let dates = match element.value() {
        Some(ValueType::DateTime) => profile.dates,
        _ => element.dates,
    };
    Element { content, tag, dates, ..element }
}

/// The elements of a class with those that are added, in the order of the profile: an addition comes
/// behind the element whose line is before its own.
fn arranged(
    mut elements: Vec<(Slot, Element)>,
    children: &[ProfileElement],
    profile: &Profile,
) -> Vec<(Slot, Element)> {
    let mut at = 0;
    let mut count = 0;
    for child in children {
        let known = elements.iter().position(|(_, element)| element.name == child.name);
        match (known, &child.extension) {
            (Some(known), _) if profile.is_in_own_order && known >= at => {
                let element = elements.remove(known);
                elements.insert(at, element);
                at += 1;
            }
            (Some(known), _) => at = at.max(known + 1),
            (None, Some(extension)) => {
                let added = added(child, extension, profile);
                elements.insert(at, (Slot::Added(count), added));
                (at, count) = (at + 1, count + 1);
            }
            // A child that no class has is refused when the profile is read.
            (None, None) => {}
        }
    }
    // Additions are numbered in the order in which the class has them.
    let added = elements.iter_mut().filter_map(|(slot, _)| match slot {
        Slot::Added(number) => Some(number),
        Slot::Known(_) => None,
    });
    for (at, number) in added.enumerate() {
        *number = at;
    }
    elements
}

/// An element that no class has.
fn added(child: &ProfileElement, extension: &Extension, profile: &Profile) -> Element {
    let name = kept(&child.name);
    let (value, dates) =
        extension.value.unwrap_or_else(|| (ValueType::of_name(name), profile.dates));
    let content = match child.children.is_empty() {
        true => Content::Value {
            id: None,
            value,
            format: child.format,
            codes: child.codes.as_deref().map(kept),
        },
        false => Content::Class(added_class(name, child, profile)),
    };
    Element {
        tag: child.tag.as_deref().map(kept),
        namespace: extension.namespace.as_deref().map(kept),
        dates: if value == ValueType::DateTime { dates } else { DateForm::default() },
        doc: DOC,
        repeats: child.max != Some(1),
        ..Element::new(name, content)
    }
}

/// A class that no dictionary has.
fn added_class(name: &'static str, above: &ProfileElement, profile: &Profile) -> &'static Class {
    let elements = above.children.iter().filter_map(|child| {
        let extension = child.extension.as_ref()?;
        Some(added(child, extension, profile))
    });
    let elements: Vec<Element> = elements.collect();
    intern(&key(name, None, elements.iter().map(|it| (None, it))), || {
        let keys = keys_of(&elements);
        Class { doc: DOC, ..Class::new(name, None, elements.leak(), keys) }
    })
}

/// The class of the dictionary with other elements.
fn made(
    class: &'static Class,
    tag: &'static str,
    elements: Vec<(Slot, Element)>,
) -> &'static Class {
    let key = key(class.name, Some(tag), elements.iter().map(|(slot, it)| (Some(*slot), it)));
    intern(&key, || {
        let (slots, elements): (Vec<_>, Vec<_>) = elements.into_iter().unzip();
        let dialect = Some(Dialect { tag, slots: slots.leak() });
        let keys = keys_of(&elements);
        Class { elements: elements.leak(), keys, dialect, ..*class }
    })
}

/// The keys of elements.
fn keys_of(elements: &[Element]) -> &'static [TagKey] {
    elements.iter().map(|element| TagKey::of(element.tag().as_bytes())).collect::<Vec<_>>().leak()
}

/// Whether an element is as it was.
fn is_same_element(one: &Element, other: &Element) -> bool {
    let content = match (one.content, other.content) {
        (Content::Class(one), Content::Class(other)) => std::ptr::eq(one, other),
        (Content::Value { .. }, Content::Value { .. }) => true,
        _ => false,
    };
    content
        && one.name == other.name
        && one.tag() == other.tag()
        && one.namespace == other.namespace
        && one.dates == other.dates
}

/// All by which one class in a dialect differs from another.
fn key<'e>(
    name: &str,
    tag: Option<&str>,
    elements: impl Iterator<Item = (Option<Slot>, &'e Element)>,
) -> String {
    let elements: Vec<_> = elements
        .map(|(slot, element)| {
            let Element { name, tag, namespace, dates, repeats, content, .. } = element;
            let content = match content {
                Content::Class(class) => format!("{:p}", *class),
                value @ Content::Value { .. } => format!("{value:?}"),
            };
            (slot, name, tag, namespace, dates, repeats, content)
        })
        .collect();
    format!("{:?}", (name, tag, elements))
}

/// How many classes are made in a program before no more profiles are read that could need some.
const MOST_CLASSES: usize = 50_000;

/// The classes that were made, by their keys.
static MADE: LazyLock<Mutex<HashMap<String, &'static Class>>> = LazyLock::new(Mutex::default);

/// That classes can still be made.
pub(super) fn has_room() -> Result<(), Wrong> {
    if MADE.lock().unwrap_or_else(PoisonError::into_inner).len() < MOST_CLASSES {
        return Ok(());
    }
    let problem =
        format!("this program has read profiles with {MOST_CLASSES} classes of their own");
    Err((problem, "read fewer different profiles in one program".to_owned()))
}

/// The class of a key, made if there is none yet.
fn intern(key: &str, make: impl FnOnce() -> Class) -> &'static Class {
    let mut known = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(class) = known.get(key) {
        return class;
    }
    let class = Box::leak(Box::new(make()));
    known.insert(key.to_owned(), class);
    class
}

/// A text that lives as long as the program, kept once.
pub(crate) fn kept(text: &str) -> &'static str {
    static KEPT: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(Mutex::default);
    let mut known = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = known.get(text) {
        return kept;
    }
    let kept: &'static str = text.to_owned().leak();
    known.insert(text.to_owned(), kept);
    kept
}
