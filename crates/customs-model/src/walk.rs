//! [`walk`]: a typed message as a stream of classes and values.
//!
//! Everything that looks at a message without knowing its types (writing XML, checking a profile,
//! finding a pointer) is a [`Visitor`]. The walk goes along the dictionary, so every step comes with
//! its [`Element`].

use std::convert::Infallible;

use crate::dictionary::Element;
use crate::object::{Held, Object};
use crate::path::{Path, Step};
pub use crate::value::Leaf;

/// What the walk has come to.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The name of the element.
    pub name: &'static str,
    /// Its WCO id.
    pub id: Option<&'static str>,
    /// Which of its siblings of that name it is, from 1; `None` where only one is allowed.
    pub occurrence: Option<usize>,
    /// Its entry in the dictionary; `None` for the root of the message.
    pub element: Option<&'static Element>,
    /// Its name in XML.
    pub tag: &'static str,
}

impl Entry {
    /// The step of a path that leads to it.
    #[must_use]
    pub fn step(self) -> Step {
        Step { name: self.name.into(), occurrence: self.occurrence }
    }
}

/// Goes through a message in the order of the standard.
pub trait Visitor {
    /// What can go wrong in the visitor.
    type Error;

    /// A class begins.
    ///
    /// # Errors
    /// Ends the walk.
    fn enter(&mut self, entry: Entry) -> Result<(), Self::Error>;

    /// A value.
    ///
    /// # Errors
    /// Ends the walk.
    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Self::Error>;

    /// The class entered last ends; `name` is its element.
    ///
    /// # Errors
    /// Ends the walk.
    fn leave(&mut self, name: &'static str) -> Result<(), Self::Error>;
}

/// Takes the visitor through a message.
///
/// # Errors
/// Those of the visitor.
pub fn walk<E>(message: &dyn Object, visitor: &mut dyn Visitor<Error = E>) -> Result<(), E> {
    let class = message.class();
    let (name, id, tag) = (class.name, class.id, class.tag());
    let entry = Entry { name, id, occurrence: None, element: None, tag };
    walk_class(message, entry, visitor)
}

/// Gives every value of a message with its path to a function, in the order of the standard.
///
/// ```
/// use customs_model::walk::{Entry, Leaf, each_value};
/// use customs_model::{Object, Path};
///
/// fn texts(message: &dyn Object, name: &str) -> Vec<String> {
///     let mut texts = Vec::new();
///     each_value(message, &mut |entry: Entry, path: &Path, leaf: &Leaf<'_>| {
///         if entry.name == name {
///             texts.push(format!("{path}: {}", leaf.text));
///         }
///     });
///     texts
/// }
/// # let _ = texts;
/// ```
pub fn each_value(message: &dyn Object, take: &mut dyn FnMut(Entry, &Path, &Leaf<'_>)) {
    let Ok(()) = walk(message, &mut EachValue { path: Path::default(), take });
}

struct EachValue<'t> {
    path: Path,
    take: &'t mut dyn FnMut(Entry, &Path, &Leaf<'_>),
}

impl Visitor for EachValue<'_> {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        self.path.push(entry.step());
        (self.take)(entry, &self.path, leaf);
        self.path.pop();
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

fn walk_class<E>(
    object: &dyn Object,
    entry: Entry,
    visitor: &mut dyn Visitor<Error = E>,
) -> Result<(), E> {
    visitor.enter(entry)?;
    for (index, element) in object.class().elements.iter().enumerate() {
        let field = object.field(index);
        let mut count = 0;
        while let Some(held) = field.get(count) {
            count += 1;
            let occurrence = element.repeats.then_some(count);
            let (name, id, tag) = (element.name, element.id(), element.tag());
            let entry = Entry { name, id, occurrence, element: Some(element), tag };
            match held {
                Held::Class(below) => walk_class(below, entry, visitor)?,
                Held::Value(value) => value.show(|leaf| visitor.leaf(entry, leaf))?,
            }
        }
    }
    visitor.leave(entry.name)
}
