//! [`Object`]: a class of the dictionary behind a pointer.
//!
//! Everything that goes through a message without knowing its types (the walk, the readers of either
//! syntax, serde) goes through [`Object`], [`Field`] and [`Source`]. `#[class]` writes the little that
//! differs from class to class, and everything else is compiled once, not once a message.

use std::any::Any;
use std::borrow::Cow;
use std::fmt::Debug;

use crate::dictionary::{Class, Element};
use crate::extensions::Extensions;
pub use crate::kept::KeptValue;
use crate::path::Step;
use crate::value::{
    Amount, Code, Count, Date, DateTime, Flag, Identifier, Indicator, Leaf, LocalDateTime, Measure,
    Numeric, Quantity, Text, Value, ValueError, ValueRef,
};

/// A message, or a class in it, whose type is not known.
///
/// `customs-macros` has an example.
pub trait Object: Any + Debug + Send + Sync {
    /// What it is made of.
    fn class(&self) -> &'static Class;

    /// What occurs of the element at this index of the class; nothing beyond its end.
    fn field(&self, index: usize) -> &dyn Field;

    /// The same, to be read into; `None` beyond the end of the class.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;

    /// What a profile has added to it; `None` in a class that is itself an addition.
    fn extensions(&self) -> Option<&Extensions>;

    /// The same, to be changed.
    fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}

/// What occurs of an element in an object.
pub trait Field {
    /// The occurrence at this position, counted from 0.
    fn get(&self, at: usize) -> Option<Held<'_>>;

    /// Takes the next occurrence from a source: in place of the one before, or behind it where the
    /// element repeats.
    ///
    /// # Errors
    /// If the source cannot give one.
    fn take(&mut self, source: &mut dyn Source) -> Result<(), Refused>;
}

/// One occurrence of an element.
#[derive(Debug, Clone, Copy)]
pub enum Held<'h> {
    /// A class.
    Class(&'h dyn Object),
    /// A value.
    Value(ValueRef<'h>),
}

/// The value that these names lead to from an object down: the first one where elements repeat.
#[must_use]
pub fn value_at<'m>(object: &'m dyn Object, names: &[impl AsRef<str>]) -> Option<ValueRef<'m>> {
    let (name, below) = names.split_first()?;
    match object.field(object.class().index_of(name.as_ref())?).get(0)? {
        Held::Value(value) => below.is_empty().then_some(value),
        Held::Class(object) => value_at(object, below),
    }
}

/// All that occurs of an element.
pub fn occurrences(field: &dyn Field) -> impl Iterator<Item = Held<'_>> {
    (0..).map_while(|at| field.get(at))
}

/// Something in an object.
#[derive(Debug, Clone, Copy)]
pub struct Child<'h> {
    /// The index of its element in the class of the object.
    pub index: usize,
    /// Its element.
    pub element: &'static Element,
    /// Which of its siblings of that name it is, from 1; None if only one is allowed.
    pub occurrence: Option<usize>,
    /// The class or the value.
    pub held: Held<'h>,
}

impl Child<'_> {
    /// Returns the step of a path that leads to it.
    #[must_use]
    pub fn step(&self) -> Step {
        Step { name: self.element.name.into(), occurrence: self.occurrence }
    }
}

/// All that an object holds, in the order of the standard.
pub fn children(object: &dyn Object) -> impl Iterator<Item = Child<'_>> {
    object.class().elements.iter().enumerate().flat_map(move |(index, element)| {
        (1..).zip(occurrences(object.field(index))).map(move |(number, held)| {
            let occurrence = element.repeats.then_some(number);
            Child { index, element, occurrence, held }
        })
    })
}

/// Where a message is read from, element by element.
pub trait Source {
    /// Goes into the class that comes next: the root, or the element that [`Source::next`] told of.
    /// Returns it: as the dictionary has it, or in the dialect of the message.
    ///
    /// # Errors
    /// If there is no class.
    fn enter(&mut self) -> Result<&'static Class, Refused>;

    /// The index of the next element in the class that was entered last. `None` at its end, by which
    /// the class is left.
    ///
    /// # Errors
    /// If what comes next is no element of the class.
    fn next(&mut self) -> Result<Option<usize>, Refused>;

    /// The value of the element that [`Source::next`] told of.
    ///
    /// # Errors
    /// If it is none.
    fn value(&mut self) -> Result<Leaf<'_>, Refused>;

    /// One more element is kept that has no room in the class around it, which takes so many bytes.
    ///
    /// # Errors
    /// If the message would take more than it may.
    fn make_room(&mut self, bytes: usize) -> Result<(), Refused> {
        let _ = bytes;
        Ok(())
    }
}

/// Why a source or a type refuses what is to be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub Cow<'static, str>);

impl From<ValueError> for Refused {
    fn from(error: ValueError) -> Self {
        Self(error.to_string().into())
    }
}

impl Refused {
    /// An element that its class cannot do without is missing.
    #[must_use]
    pub fn missing(class: &'static Class, index: usize) -> Self {
        let name = class.elements.get(index).map_or("?", |element| element.name);
        Self(format!("missing field `{name}`").into())
    }

    /// A source told of an element that the class does not have.
    #[must_use]
    pub fn beyond(class: &'static Class) -> Self {
        Self(format!("`{}` has no such element", class.name).into())
    }
}

/// Reads the elements of an object that holds none yet.
///
/// # Errors
/// Those of the source.
pub fn fill(object: &mut dyn Object, source: &mut dyn Source) -> Result<(), Refused> {
    let class = source.enter()?;
    if class.dialect.is_some()
        && let Some(extensions) = object.extensions_mut()
    {
        *extensions = Extensions::of(class);
    }
    while let Some(index) = source.next()? {
        match object.field_mut(index) {
            Some(field) => field.take(source)?,
            None => return Err(Refused::beyond(object.class())),
        }
    }
    Ok(())
}

/// Reads one more object behind others, told one that holds nothing.
///
/// # Errors
/// Those of the source; there is no more than before then.
#[inline]
pub fn fill_behind<T: Object>(
    others: &mut Vec<T>,
    empty: T,
    source: &mut dyn Source,
) -> Result<(), Refused> {
    push_sparingly(others, empty);
    let Some(last) = others.last_mut() else { return Ok(()) };
    let filled = fill(last, source);
    if filled.is_err() {
        others.pop();
    }
    filled
}

/// What an element can hold: a value or a class. `#[class]` implements it.
pub trait Part: Sized {
    /// It, without its type.
    fn held(&self) -> Held<'_>;

    /// Reads it from a source that is about to give it.
    ///
    /// # Errors
    /// If the source cannot give one, or something is missing that a class cannot do without.
    fn read(source: &mut dyn Source) -> Result<Self, Refused>;

    /// The same where it is kept: a class is large, and moved for nothing.
    ///
    /// # Errors
    /// Those of [`Part::read`].
    fn read_boxed(source: &mut dyn Source) -> Result<Box<Self>, Refused> {
        Self::read(source).map(Box::new)
    }

    /// The same behind others.
    ///
    /// # Errors
    /// Those of [`Part::read`].
    fn read_behind(others: &mut Vec<Self>, source: &mut dyn Source) -> Result<(), Refused> {
        push_sparingly(others, Self::read(source)?);
        Ok(())
    }
}

impl<T: Part> Part for Box<T> {
    fn held(&self) -> Held<'_> {
        (**self).held()
    }

    #[inline]
    fn read(source: &mut dyn Source) -> Result<Self, Refused> {
        source.make_room(size_of::<T>())?;
        T::read_boxed(source)
    }
}

/// A struct that is a class of the dictionary; implemented by `#[class]`.
pub trait ClassType: Object + Part {
    /// What the class is made of.
    const CLASS: &'static Class;
}

macro_rules! values {
    ($($Value:ident),*) => {
        $(impl Part for $Value {
            fn held(&self) -> Held<'_> {
                Held::Value(ValueRef::$Value(self))
            }

            #[inline]
            fn read(source: &mut dyn Source) -> Result<Self, Refused> {
                Ok(Self::from_leaf(&source.value()?)?)
            }
        })*
    };
}

values!(
    Code,
    Identifier,
    Text,
    Amount,
    Measure,
    Quantity,
    Numeric,
    Indicator,
    DateTime,
    Date,
    LocalDateTime,
    Flag,
    Count
);

/// An element that occurs once in every message.
impl<T: Part> Field for T {
    fn get(&self, at: usize) -> Option<Held<'_>> {
        (at == 0).then(|| self.held())
    }

    fn take(&mut self, source: &mut dyn Source) -> Result<(), Refused> {
        *self = T::read(source)?;
        Ok(())
    }
}

/// An element that may be absent.
impl<T: Part> Field for Option<T> {
    fn get(&self, at: usize) -> Option<Held<'_>> {
        self.as_ref().filter(|_| at == 0).map(Part::held)
    }

    fn take(&mut self, source: &mut dyn Source) -> Result<(), Refused> {
        *self = Some(T::read(source)?);
        Ok(())
    }
}

/// An element that repeats.
impl<T: Part> Field for Vec<T> {
    fn get(&self, at: usize) -> Option<Held<'_>> {
        self.as_slice().get(at).map(Part::held)
    }

    fn take(&mut self, source: &mut dyn Source) -> Result<(), Refused> {
        source.make_room(size_of::<T>())?;
        T::read_behind(self, source)
    }
}

/// Adds a value behind the others, with room for twice as many where there is none: 1, 2, 4. A `Vec` by
/// itself makes room for 4 of the first, and most elements that repeat occur once. Where there are very
/// many, memory matters more than the moves: there is room for an eighth more then.
#[inline]
pub fn push_sparingly<T>(values: &mut Vec<T>, value: T) {
    if values.len() == values.capacity() {
        make_room_sparingly(values);
    }
    values.push(value);
}

fn make_room_sparingly<T>(values: &mut Vec<T>) {
    const MANY: usize = 1024;
    match values.len() {
        0 => *values = Vec::with_capacity(1),
        few @ 1..MANY => values.reserve_exact(few),
        many => values.reserve_exact(many / 8),
    }
}

/// What is beyond the end of a class.
impl Field for () {
    fn get(&self, _: usize) -> Option<Held<'_>> {
        None
    }

    fn take(&mut self, _: &mut dyn Source) -> Result<(), Refused> {
        Err(Refused("there is nothing to read into".into()))
    }
}
