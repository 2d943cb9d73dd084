//! [`walk`]: a typed message as a stream of classes and values.
//!
//! Everything that looks at a message without knowing its types (writing XML, checking a profile,
//! finding a pointer) is a [`Visitor`]. The walk is a serde `Serializer` that goes along the
//! dictionary, so every step comes with its [`Element`].

use std::fmt::{Debug, Display};

use compact_str::CompactString;
use serde::Serialize;
use serde::ser::{Impossible, SerializeSeq, SerializeStruct, Serializer};

use crate::dictionary::{Class, ClassType, Content, Element, ValueType};
use crate::path::Step;
use crate::shape;

/// What the walk has come to.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The name of the element.
    pub name: &'static str,
    /// Its WCO id.
    pub id: Option<&'static str>,
    /// Which of its siblings of that name it is, from 1; `None` where only one can stand.
    pub occurrence: Option<usize>,
    /// Its entry in the dictionary; `None` for the root of the message.
    pub element: Option<&'static Element>,
}

impl Entry {
    /// Its name in XML.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.element.map_or(self.name, Element::tag)
    }

    /// The step of a path that leads to it.
    #[must_use]
    pub fn step(self) -> Step {
        Step { name: self.name.into(), occurrence: self.occurrence }
    }
}

/// A value, as the complete shape has it.
#[derive(Debug)]
pub struct Leaf<'a> {
    /// Its type.
    pub value: ValueType,
    /// Its text: a date in a form of EDIFACT, a decimal with its scale.
    pub text: &'a str,
    /// Its attributes.
    pub attributes: &'a [(&'static str, CompactString)],
}

/// Goes through a message in the order of the standard.
pub trait Visitor {
    /// What can go wrong in the visitor.
    type Error: Debug + Display;

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

/// Why a walk ended early.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WalkError<E: Debug + Display> {
    /// The visitor said so.
    #[error("{0}")]
    Visitor(E),
    /// The message is not made of classes and values.
    #[error("not a class of the dictionary: {0}")]
    Shape(String),
}

impl<E: Debug + Display> serde::ser::Error for WalkError<E> {
    fn custom<T: Display>(message: T) -> Self {
        Self::Shape(message.to_string())
    }
}

/// Takes the visitor through a message.
///
/// # Errors
/// Those of the visitor.
pub fn walk<M, V>(message: &M, visitor: &mut V) -> Result<(), WalkError<V::Error>>
where
    M: ClassType + Serialize,
    V: Visitor,
{
    let class = M::CLASS;
    let entry = Entry { name: class.name, id: class.id, occurrence: None, element: None };
    message.serialize(ElementWalk { visitor, entry, class: Some(class) })
}

/// One element: a value, a class, or several of either.
struct ElementWalk<'v, V> {
    visitor: &'v mut V,
    entry: Entry,
    class: Option<&'static Class>,
}

impl<V: Visitor> ElementWalk<'_, V> {
    fn value_type(&self) -> Result<ValueType, WalkError<V::Error>> {
        let value = self.entry.element.and_then(Element::value);
        value.ok_or_else(|| {
            WalkError::Shape(format!("`{}` is a class, not a value", self.entry.name))
        })
    }

    fn refuse<T>(&self, what: &str) -> Result<T, WalkError<V::Error>> {
        Err(WalkError::Shape(format!("`{}` is {what}", self.entry.name)))
    }
}

macro_rules! refuse {
    ($($method:ident($($argument:ty),*) -> $result:ty, $what:literal;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$result, Self::Error> {
            self.refuse($what)
        })*
    };
}

impl<'v, V: Visitor> Serializer for ElementWalk<'v, V> {
    type Ok = ();
    type Error = WalkError<V::Error>;
    type SerializeSeq = SeqWalk<'v, V>;
    type SerializeStruct = StructWalk<'v, V>;
    type SerializeTuple = Impossible<(), Self::Error>;
    type SerializeTupleStruct = Impossible<(), Self::Error>;
    type SerializeTupleVariant = Impossible<(), Self::Error>;
    type SerializeMap = Impossible<(), Self::Error>;
    type SerializeStructVariant = Impossible<(), Self::Error>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_str(self, text: &str) -> Result<(), Self::Error> {
        let leaf = Leaf { value: self.value_type()?, text, attributes: &[] };
        self.visitor.leaf(self.entry, &leaf).map_err(WalkError::Visitor)
    }

    fn serialize_none(self) -> Result<(), Self::Error> {
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<SeqWalk<'v, V>, Self::Error> {
        Ok(SeqWalk { visitor: self.visitor, entry: self.entry, class: self.class, occurrence: 0 })
    }

    fn serialize_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<StructWalk<'v, V>, Self::Error> {
        if name == shape::LEAF || name == shape::DATE_TIME {
            let value = self.value_type()?;
            let leaf = LeafWalk {
                visitor: self.visitor,
                entry: self.entry,
                value,
                attributes: Vec::new(),
            };
            return Ok(StructWalk::Leaf(leaf));
        }
        let Some(class) = self.class else { return self.refuse("a value, not a class") };
        self.visitor.enter(self.entry).map_err(WalkError::Visitor)?;
        Ok(StructWalk::Class(ClassWalk {
            visitor: self.visitor,
            name: self.entry.name,
            class,
            next: 0,
        }))
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Self::Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Self::Error> {
        self.refuse("an enum")
    }

    refuse! {
        serialize_bool(bool) -> (), "a bare boolean";
        serialize_i8(i8) -> (), "a bare number";
        serialize_i16(i16) -> (), "a bare number";
        serialize_i32(i32) -> (), "a bare number";
        serialize_i64(i64) -> (), "a bare number";
        serialize_u8(u8) -> (), "a bare number";
        serialize_u16(u16) -> (), "a bare number";
        serialize_u32(u32) -> (), "a bare number";
        serialize_u64(u64) -> (), "a bare number";
        serialize_f32(f32) -> (), "a bare number";
        serialize_f64(f64) -> (), "a bare number";
        serialize_char(char) -> (), "a bare character";
        serialize_bytes(&[u8]) -> (), "bytes";
        serialize_unit() -> (), "a unit";
        serialize_unit_struct(&'static str) -> (), "a unit";
        serialize_tuple(usize) -> Self::SerializeTuple, "a tuple";
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct, "a tuple";
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant, "a tuple";
        serialize_map(Option<usize>) -> Self::SerializeMap, "a map";
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant, "an enum";
    }
}

/// Several elements of one name.
struct SeqWalk<'v, V> {
    visitor: &'v mut V,
    entry: Entry,
    class: Option<&'static Class>,
    occurrence: usize,
}

impl<V: Visitor> SerializeSeq for SeqWalk<'_, V> {
    type Ok = ();
    type Error = WalkError<V::Error>;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.occurrence += 1;
        let entry = Entry { occurrence: Some(self.occurrence), ..self.entry };
        value.serialize(ElementWalk { visitor: self.visitor, entry, class: self.class })
    }

    fn end(self) -> Result<(), Self::Error> {
        Ok(())
    }
}

enum StructWalk<'v, V> {
    Class(ClassWalk<'v, V>),
    Leaf(LeafWalk<'v, V>),
}

struct ClassWalk<'v, V> {
    visitor: &'v mut V,
    name: &'static str,
    class: &'static Class,
    /// Where in the class the next field is looked for: fields come in its order.
    next: usize,
}

struct LeafWalk<'v, V> {
    visitor: &'v mut V,
    entry: Entry,
    value: ValueType,
    attributes: Vec<(&'static str, CompactString)>,
}

impl<V: Visitor> SerializeStruct for StructWalk<'_, V> {
    type Ok = ();
    type Error = WalkError<V::Error>;

    fn serialize_field<T: ?Sized + Serialize>(
        &mut self,
        key: &'static str,
        field: &T,
    ) -> Result<(), Self::Error> {
        match self {
            Self::Class(walk) => walk.field(key, field),
            Self::Leaf(walk) => field.serialize(TextWalk { leaf: walk, key }),
        }
    }

    fn end(self) -> Result<(), Self::Error> {
        match self {
            Self::Class(walk) => walk.visitor.leave(walk.name).map_err(WalkError::Visitor),
            Self::Leaf(_) => Ok(()),
        }
    }
}

impl<V: Visitor> ClassWalk<'_, V> {
    fn field<T: ?Sized + Serialize>(
        &mut self,
        key: &'static str,
        field: &T,
    ) -> Result<(), WalkError<V::Error>> {
        let at = self.class.elements[self.next..].iter().position(|element| element.name == key);
        let Some(at) = at else {
            return Err(WalkError::Shape(format!("`{}` has no element `{key}`", self.class.name)));
        };
        let element = &self.class.elements[self.next + at];
        self.next += at + 1;
        let (id, class) = match element.content {
            Content::Value { id, .. } => (id, None),
            Content::Class(class) => (class.id, Some(class)),
        };
        let entry = Entry { name: element.name, id, occurrence: None, element: Some(element) };
        field.serialize(ElementWalk { visitor: self.visitor, entry, class })
    }
}

/// The text of a value or of one of its attributes.
struct TextWalk<'l, 'v, V> {
    leaf: &'l mut LeafWalk<'v, V>,
    key: &'static str,
}

impl<V: Visitor> TextWalk<'_, '_, V> {
    fn refuse<T>(&self, what: &str) -> Result<T, WalkError<V::Error>> {
        Err(WalkError::Shape(format!("`{}` of `{}` is {what}", self.key, self.leaf.entry.name)))
    }
}

impl<V: Visitor> Serializer for TextWalk<'_, '_, V> {
    type Ok = ();
    type Error = WalkError<V::Error>;
    type SerializeSeq = Impossible<(), Self::Error>;
    type SerializeStruct = Impossible<(), Self::Error>;
    type SerializeTuple = Impossible<(), Self::Error>;
    type SerializeTupleStruct = Impossible<(), Self::Error>;
    type SerializeTupleVariant = Impossible<(), Self::Error>;
    type SerializeMap = Impossible<(), Self::Error>;
    type SerializeStructVariant = Impossible<(), Self::Error>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_str(self, text: &str) -> Result<(), Self::Error> {
        let LeafWalk { visitor, entry, value, attributes } = self.leaf;
        // The complete shape has the text last, so every attribute is known by now.
        if self.key == shape::VALUE {
            let leaf = Leaf { value: *value, text, attributes };
            return visitor.leaf(*entry, &leaf).map_err(WalkError::Visitor);
        }
        attributes.push((self.key, text.into()));
        Ok(())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Self::Error> {
        self.refuse("no text")
    }

    refuse! {
        serialize_none() -> (), "no text";
        serialize_bool(bool) -> (), "no text";
        serialize_i8(i8) -> (), "no text";
        serialize_i16(i16) -> (), "no text";
        serialize_i32(i32) -> (), "no text";
        serialize_i64(i64) -> (), "no text";
        serialize_u8(u8) -> (), "no text";
        serialize_u16(u16) -> (), "no text";
        serialize_u32(u32) -> (), "no text";
        serialize_u64(u64) -> (), "no text";
        serialize_f32(f32) -> (), "no text";
        serialize_f64(f64) -> (), "no text";
        serialize_char(char) -> (), "no text";
        serialize_bytes(&[u8]) -> (), "no text";
        serialize_unit() -> (), "no text";
        serialize_unit_struct(&'static str) -> (), "no text";
        serialize_unit_variant(&'static str, u32, &'static str) -> (), "no text";
        serialize_seq(Option<usize>) -> Self::SerializeSeq, "no text";
        serialize_tuple(usize) -> Self::SerializeTuple, "no text";
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct, "no text";
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant, "no text";
        serialize_map(Option<usize>) -> Self::SerializeMap, "no text";
        serialize_struct(&'static str, usize) -> Self::SerializeStruct, "no text";
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant, "no text";
    }
}
