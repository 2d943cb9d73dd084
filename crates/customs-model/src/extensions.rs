//! [`Extensions`]: what a profile has added to a class, and what occurs of it.
//!
//! A profile that has elements no class has, or writes its classes in another way, makes classes of its
//! own of them when it is read ([`dialect`](crate::profile)). An object that was read by such a class
//! keeps it here, with what was added, so that everything that goes through a message goes through
//! that too: [`Object::class`] is then the class in its dialect.

use std::hash::{Hash, Hasher};

use crate::dictionary::{Class, Content, Element, Slot, ValueType};
use crate::object::{Field, Held, Object, Refused, Source, fill};
use crate::value::{
    Amount, Code, Count, Date, DateTime, Flag, Identifier, Indicator, Leaf, LocalDateTime, Measure,
    Numeric, Quantity, Text, Value, ValueRef,
};

/// What a profile has added to a class; nothing in most messages, where it is a pointer to nothing.
///
/// ```
/// use customs_model::Extensions;
///
/// let none = Extensions::default();
/// assert!(none.is_empty());
/// assert_eq!(none.get("Colour").count(), 0);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Extensions(Option<Box<Extended>>);

/// A class in a dialect, and what occurs of the elements that were added to it.
#[derive(Debug, Clone)]
struct Extended {
    class: &'static Class,
    slots: &'static [Slot],
    added: Vec<Added>,
}

/// What occurs of an element that was added.
#[derive(Debug, Clone)]
struct Added {
    element: &'static Element,
    occurrences: Vec<Occurrence>,
}

/// One occurrence of an element that was added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Occurrence {
    Class(AddedClass),
    Code(Code),
    Identifier(Identifier),
    Text(Text),
    Amount(Amount),
    Measure(Measure),
    Quantity(Quantity),
    Numeric(Numeric),
    Indicator(Indicator),
    DateTime(DateTime),
    Date(Date),
    LocalDateTime(LocalDateTime),
    Flag(Flag),
    Count(Count),
}

/// A class that is itself an addition.
#[derive(Debug, Clone)]
struct AddedClass {
    class: &'static Class,
    elements: Vec<Added>,
}

impl Extensions {
    /// Of a class that was entered: nothing occurs yet.
    #[must_use]
    #[inline]
    pub fn of(class: &'static Class) -> Self {
        class.dialect.map_or(Self(None), |dialect| Self::in_dialect(class, dialect.slots))
    }

    fn in_dialect(class: &'static Class, slots: &'static [Slot]) -> Self {
        let mut added = Vec::new();
        for (element, slot) in class.elements.iter().zip(slots) {
            if matches!(slot, Slot::Added(_)) {
                added.push(Added::of(element));
            }
        }
        Self(Some(Box::new(Extended { class, slots, added })))
    }

    /// Whether nothing occurs that was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.occurring().next().is_none()
    }

    /// What occurs of the element of this name.
    pub fn get(&self, name: &str) -> impl Iterator<Item = Held<'_>> {
        let found = self.occurring().find(|added| added.element.name == name);
        found.into_iter().flat_map(|added| added.occurrences.iter().map(Occurrence::held))
    }

    /// The elements that occur.
    fn occurring(&self) -> impl Iterator<Item = &Added> {
        let added = self.0.iter().flat_map(|extended| &extended.added);
        added.filter(|added| !added.occurrences.is_empty())
    }

    /// The class in its dialect, where it is in one.
    #[must_use]
    #[inline]
    pub fn class(&self) -> Option<&'static Class> {
        self.0.as_ref().map(|extended| extended.class)
    }

    /// Where the element at an index of the class comes from.
    #[must_use]
    #[inline]
    pub fn slot(&self, index: usize) -> Slot {
        match &self.0 {
            None => Slot::Known(index),
            Some(extended) => extended.slots.get(index).copied().unwrap_or(Slot::Known(usize::MAX)),
        }
    }

    /// What occurs of an added element.
    #[must_use]
    pub fn field(&self, at: usize) -> &dyn Field {
        match self.0.as_ref().and_then(|extended| extended.added.get(at)) {
            Some(added) => added,
            None => &(),
        }
    }

    /// The same, to be read into.
    #[must_use]
    pub fn field_mut(&mut self, at: usize) -> Option<&mut dyn Field> {
        let added = self.0.as_mut()?.added.get_mut(at)?;
        Some(added)
    }

    /// Reads the element at an index of the class, if it was added; else returns its index in the class
    /// that the dictionary has.
    ///
    /// # Errors
    /// Those of the source.
    #[inline]
    pub fn take(
        &mut self,
        index: usize,
        source: &mut dyn Source,
    ) -> Result<Option<usize>, Refused> {
        match self.slot(index) {
            Slot::Known(index) => Ok(Some(index)),
            Slot::Added(at) => {
                if let Some(field) = self.field_mut(at) {
                    field.take(source)?;
                }
                Ok(None)
            }
        }
    }
}

/// Two are the same if the same occurs, whichever dialect they are in.
impl PartialEq for Extensions {
    fn eq(&self, other: &Self) -> bool {
        self.occurring().eq(other.occurring())
    }
}

impl Eq for Extensions {}

impl Hash for Extensions {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.occurring().for_each(|added| added.hash(state));
    }
}

impl Added {
    /// What it has, by which two are told apart.
    fn identity(&self) -> (&'static str, Option<&'static str>, &[Occurrence]) {
        (self.element.name, self.element.namespace, &self.occurrences)
    }
}

impl PartialEq for Added {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for Added {}

impl Hash for Added {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

impl AddedClass {
    /// The elements that occur.
    fn occurring(&self) -> impl Iterator<Item = &Added> {
        self.elements.iter().filter(|added| !added.occurrences.is_empty())
    }
}

impl PartialEq for AddedClass {
    fn eq(&self, other: &Self) -> bool {
        self.occurring().eq(other.occurring())
    }
}

impl Eq for AddedClass {}

impl Hash for AddedClass {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.occurring().for_each(|added| added.hash(state));
    }
}

impl Added {
    const fn of(element: &'static Element) -> Self {
        Self { element, occurrences: Vec::new() }
    }
}

impl Field for Added {
    fn get(&self, at: usize) -> Option<Held<'_>> {
        self.occurrences.get(at).map(Occurrence::held)
    }

    fn take(&mut self, source: &mut dyn Source) -> Result<(), Refused> {
        let occurrence = match self.element.content {
            Content::Class(class) => {
                let elements = class.elements.iter().map(Added::of).collect();
                let mut object = AddedClass { class, elements };
                fill(&mut object, source)?;
                Occurrence::Class(object)
            }
            Content::Value { value, .. } => Occurrence::read(value, &source.value()?)?,
        };
        if !self.element.repeats {
            self.occurrences.clear();
        }
        self.occurrences.push(occurrence);
        Ok(())
    }
}

impl Occurrence {
    fn read(value: ValueType, leaf: &Leaf<'_>) -> Result<Self, Refused> {
        Ok(match value {
            ValueType::Code => Self::Code(Value::from_leaf(leaf)?),
            ValueType::Identifier => Self::Identifier(Value::from_leaf(leaf)?),
            ValueType::Text => Self::Text(Value::from_leaf(leaf)?),
            ValueType::Amount => Self::Amount(Value::from_leaf(leaf)?),
            ValueType::Measure => Self::Measure(Value::from_leaf(leaf)?),
            ValueType::Quantity => Self::Quantity(Value::from_leaf(leaf)?),
            ValueType::Numeric => Self::Numeric(Value::from_leaf(leaf)?),
            ValueType::Indicator => Self::Indicator(Value::from_leaf(leaf)?),
            ValueType::DateTime => Self::DateTime(Value::from_leaf(leaf)?),
            ValueType::Date => Self::Date(Value::from_leaf(leaf)?),
            ValueType::LocalDateTime => Self::LocalDateTime(Value::from_leaf(leaf)?),
            ValueType::Flag => Self::Flag(Value::from_leaf(leaf)?),
            ValueType::Count => Self::Count(Value::from_leaf(leaf)?),
        })
    }

    const fn held(&self) -> Held<'_> {
        Held::Value(match self {
            Self::Class(class) => return Held::Class(class),
            Self::Code(value) => ValueRef::Code(value),
            Self::Identifier(value) => ValueRef::Identifier(value),
            Self::Text(value) => ValueRef::Text(value),
            Self::Amount(value) => ValueRef::Amount(value),
            Self::Measure(value) => ValueRef::Measure(value),
            Self::Quantity(value) => ValueRef::Quantity(value),
            Self::Numeric(value) => ValueRef::Numeric(value),
            Self::Indicator(value) => ValueRef::Indicator(value),
            Self::DateTime(value) => ValueRef::DateTime(value),
            Self::Date(value) => ValueRef::Date(value),
            Self::LocalDateTime(value) => ValueRef::LocalDateTime(value),
            Self::Flag(value) => ValueRef::Flag(value),
            Self::Count(value) => ValueRef::Count(value),
        })
    }
}

impl Object for AddedClass {
    fn class(&self) -> &'static Class {
        self.class
    }

    fn field(&self, index: usize) -> &dyn Field {
        match self.elements.get(index) {
            Some(added) => added,
            None => &(),
        }
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        let added = self.elements.get_mut(index)?;
        Some(added)
    }

    fn extensions(&self) -> Option<&Extensions> {
        None
    }

    fn extensions_mut(&mut self) -> Option<&mut Extensions> {
        None
    }
}
