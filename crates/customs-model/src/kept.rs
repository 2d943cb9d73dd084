//! [`Kept`]: what could be read of a message, before it becomes its type.
//!
//! The recovering reader makes it of a tree, serde of whatever it deserialises from.

use std::borrow::Cow;

use compact_str::CompactString;

use crate::dictionary::{Class, Content, Element, ValueType};
use crate::object::{Refused, Source};
use crate::value::{Leaf, ValueRef};

/// What was kept of an element.
pub(crate) enum Kept<'n> {
    Class(KeptClass<'n>),
    Value(KeptValue<'n>),
}

/// A value as XML has it.
pub(crate) struct KeptValue<'n> {
    pub(crate) value: ValueType,
    pub(crate) text: Cow<'n, str>,
    pub(crate) attributes: Vec<(&'static str, CompactString)>,
}

impl KeptValue<'static> {
    /// A value that was read before.
    pub(crate) fn of(value: ValueRef<'_>) -> Self {
        value.show(|leaf| Self {
            value: leaf.value,
            text: leaf.text.to_owned().into(),
            attributes: leaf.attributes.to_vec(),
        })
    }
}

/// What was kept of a class: for each of its elements that occurs in the message, the element's index
/// and its occurrences.
pub(crate) struct KeptClass<'n> {
    pub(crate) class: &'static Class,
    pub(crate) elements: Vec<(usize, Vec<Kept<'n>>)>,
}

impl<'n> KeptClass<'n> {
    /// Of which nothing was kept yet.
    pub(crate) const fn new(class: &'static Class) -> Self {
        Self { class, elements: Vec::new() }
    }

    /// The occurrences of the element at an index.
    pub(crate) fn occurrences(&self, index: usize) -> &[Kept<'n>] {
        let found = self.elements.iter().find(|(known, _)| *known == index);
        found.map_or(&[], |(_, occurrences)| occurrences)
    }

    /// Keeps one more occurrence.
    pub(crate) fn push(&mut self, index: usize, kept: Kept<'n>) {
        match self.elements.iter_mut().find(|(known, _)| *known == index) {
            Some((_, occurrences)) => occurrences.push(kept),
            None => self.elements.push((index, vec![kept])),
        }
    }
}

impl Kept<'_> {
    /// Something in place of an element that is missing and that its class cannot do without.
    pub(crate) fn placeholder(element: &'static Element) -> Self {
        match element.content {
            Content::Class(class) => {
                let elements = class.elements.iter().enumerate();
                let required = elements.filter(|(_, below)| below.required);
                let elements = required.map(|(index, below)| match below.repeats {
                    true => (index, Vec::new()),
                    false => (index, vec![Self::placeholder(below)]),
                });
                Self::Class(KeptClass { class, elements: elements.collect() })
            }
            Content::Value { value, .. } => {
                let text = match value {
                    ValueType::Code | ValueType::Identifier | ValueType::Text => "",
                    ValueType::Indicator => "false",
                    ValueType::DateTime => "19700101",
                    _ => "0",
                };
                Self::Value(KeptValue { value, text: text.into(), attributes: Vec::new() })
            }
        }
    }
}

/// Gives what was kept to a type.
pub(crate) struct KeptSource<'k, 'n> {
    /// The element that comes next, or the root.
    next: Option<&'k Kept<'n>>,
    /// The classes that were entered and not left: which element comes next in each, and which of its
    /// occurrences.
    open: Vec<(&'k KeptClass<'n>, usize, usize)>,
}

impl<'k, 'n> KeptSource<'k, 'n> {
    pub(crate) const fn new(root: &'k Kept<'n>) -> Self {
        Self { next: Some(root), open: Vec::new() }
    }
}

impl Source for KeptSource<'_, '_> {
    fn enter(&mut self) -> Result<&'static Class, Refused> {
        let Some(Kept::Class(kept)) = self.next.take() else {
            return Err(Refused("a value is no class".into()));
        };
        self.open.push((kept, 0, 0));
        Ok(kept.class)
    }

    fn next(&mut self) -> Result<Option<usize>, Refused> {
        let Some((class, element, occurrence)) = self.open.last_mut() else { return Ok(None) };
        while let Some((index, occurrences)) = class.elements.get(*element) {
            if let Some(kept) = occurrences.get(*occurrence) {
                *occurrence += 1;
                self.next = Some(kept);
                return Ok(Some(*index));
            }
            (*element, *occurrence) = (*element + 1, 0);
        }
        self.open.pop();
        Ok(None)
    }

    fn value(&mut self) -> Result<Leaf<'_>, Refused> {
        match self.next.take() {
            Some(Kept::Value(KeptValue { value, text, attributes })) => {
                Ok(Leaf { value: *value, text, attributes })
            }
            _ => Err(Refused("a class is no value".into())),
        }
    }
}
