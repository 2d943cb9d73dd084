//! [`MessageDefinition`]: a message as its vocabulary enters it, once; and [`Root`]: a message whose
//! type is not known.

use std::any::Any;

use crate::dictionary::Class;
use crate::object::{ClassType, Object, Part, Refused, Source};

/// A message of any type. Implemented by every class that can be cloned and compared.
pub trait Root: Object {
    /// The same message again.
    fn boxed(&self) -> Box<dyn Root>;

    /// Whether another message is of the same type and has the same content.
    fn is_same(&self, other: &dyn Root) -> bool;

    /// What it is made of as the dictionary has it, whichever dialect it is in.
    fn dictionary_class(&self) -> &'static Class;

    /// Another message of the same type, read from a source.
    ///
    /// # Errors
    /// Those of the source, and if something is missing that the message cannot do without.
    fn read_again(&self, source: &mut dyn Source) -> Result<Box<dyn Root>, Refused>;
}

impl<M: ClassType + Clone + PartialEq> Root for M {
    fn boxed(&self) -> Box<dyn Root> {
        Box::new(self.clone())
    }

    fn is_same(&self, other: &dyn Root) -> bool {
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| self == other)
    }

    fn dictionary_class(&self) -> &'static Class {
        M::CLASS
    }

    fn read_again(&self, source: &mut dyn Source) -> Result<Box<dyn Root>, Refused> {
        Ok(Box::new(<M as Part>::read(source)?))
    }
}

/// A kind of message: what it is called, what its root is made of, and how it is read. Everything
/// else about it (recognition, writing, conversion, schemas, checking) follows from its class.
///
/// Each vocabulary lists its own, as `customs_declaration::MESSAGES` does.
#[derive(Debug)]
#[non_exhaustive]
pub struct MessageDefinition {
    /// The name of its files, in lower case with hyphens: `declaration-message`.
    pub name: &'static str,
    /// What it is, in one sentence.
    pub description: &'static str,
    /// What its root is made of, whose name is that of the root.
    pub class: &'static Class,
    /// A value by which JSON, which has no root element, tells it from messages of the same shape.
    pub discriminator: Option<Discriminator>,
    /// Reads it.
    pub read: ReadRoot,
    /// Whether a message is one of this kind.
    pub is: fn(&dyn Root) -> bool,
}

/// Reads a message of one kind.
pub type ReadRoot = fn(&mut dyn Source) -> Result<Box<dyn Root>, Refused>;

/// A value that only one kind of message has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discriminator {
    /// The element of the root that holds it; none where the root itself does.
    pub class: Option<&'static str>,
    /// Its name.
    pub element: &'static str,
    /// The value.
    pub value: &'static str,
}

impl MessageDefinition {
    /// A message that is this class.
    #[must_use]
    pub const fn of<M: ClassType + Clone + PartialEq>(
        name: &'static str,
        description: &'static str,
    ) -> Self {
        fn read<M: ClassType + Clone + PartialEq>(
            source: &mut dyn Source,
        ) -> Result<Box<dyn Root>, Refused> {
            Ok(Box::new(<M as Part>::read(source)?))
        }
        fn is<M: 'static>(message: &dyn Root) -> bool {
            (message as &dyn Any).is::<M>()
        }
        let (class, read, is) = (M::CLASS, read::<M>, is::<M>);
        Self { name, description, class, discriminator: None, read, is }
    }

    /// Told by a value from others of its shape.
    #[must_use]
    pub const fn told_by(self, discriminator: Discriminator) -> Self {
        Self { discriminator: Some(discriminator), ..self }
    }
}
