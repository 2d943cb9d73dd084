//! serde for every class, written once: what JSON has of an [`Object`].
//!
//! `#[class]` implements `Serialize` and `Deserialize` by these two functions, so that a class costs
//! no code of its own for them. The shape is that of JSON: a code is a string, a decimal is a string,
//! a date is ISO 8601, and optional means absent.

use std::fmt;

use compact_str::CompactString;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};

use crate::dictionary::{Class, Content, Element, ValueType};
use crate::kept::{Kept, KeptSource, KeptValue, Occurred};
use crate::object::{ClassType, Field, Held, Object, Refused, Source, occurrences};
use crate::room::Room;
use crate::shape;
use crate::value::{
    Amount, Code, Count, Date, DateTime, Flag, Identifier, Indicator, LocalDateTime, Measure,
    Numeric, Quantity, Text, ValueRef,
};

/// Serialises an object: its elements as fields, in the order of the class.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let class = object.class();
    let elements = || class.elements.iter().enumerate();
    let occurs = |index: usize, element: &Element| {
        object.field(index).get(0).is_some() || (element.repeats && element.required)
    };
    let count = elements().filter(|(index, element)| occurs(*index, element)).count();
    let mut fields = serializer.serialize_struct(class.name, count)?;
    for (index, element) in elements() {
        let field = object.field(index);
        if element.repeats {
            if occurs(index, element) {
                fields.serialize_field(element.name, &Occurrences(field))?;
            }
        } else if let Some(held) = field.get(0) {
            fields.serialize_field(element.name, &held)?;
        }
    }
    fields.end()
}

impl Serialize for dyn Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl Serialize for Held<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Class(object) => serialize(*object, serializer),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

/// The occurrences of an element that repeats.
struct Occurrences<'f>(&'f dyn Field);

impl Serialize for Occurrences<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(occurrences(self.0).count()))?;
        for held in occurrences(self.0) {
            sequence.serialize_element(&held)?;
        }
        sequence.end()
    }
}

/// Deserialises a class.
///
/// # Errors
/// Those of the deserializer; an element that the class does not have, that occurs twice, that is
/// `null`, or that is missing though the class cannot do without.
pub fn deserialize<'de, T: ClassType, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut kept = Kept::default();
    OfClass { class: T::CLASS, index: 0, kept: &mut kept }.deserialize(deserializer)?;
    KeptSource::new(kept).and_then(|mut source| T::read(&mut source)).map_err(D::Error::custom)
}

/// Deserialises a class that is known at run time only, and gives it to whatever makes a type of it.
///
/// # Errors
/// Those of [`deserialize`], and if what is given is refused.
pub fn keep<'de, D: Deserializer<'de>>(
    class: &'static Class,
    deserializer: D,
    room: Room,
    make: &mut dyn FnMut(&mut dyn Source) -> Result<(), Refused>,
) -> Result<(), D::Error> {
    let mut kept = Kept::within(room);
    OfClass { class, index: 0, kept: &mut kept }.deserialize(deserializer)?;
    KeptSource::new(kept).and_then(|mut source| make(&mut source)).map_err(D::Error::custom)
}

/// Keeps what is there of a class: the root, or an element of the class around it.
struct OfClass<'k> {
    class: &'static Class,
    index: usize,
    kept: &'k mut Kept,
}

impl<'de> DeserializeSeed<'de> for OfClass<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Formats that need the names of the fields beforehand could not tell which are absent.
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OfClass<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", self.class.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { class, index, kept } = self;
        kept.enter(index, class);
        let mut seen = Occurred::of(class);
        while let Some(name) = map.next_key::<CompactString>()? {
            let Some(index) = class.index_of(&name) else {
                return Err(unknown_field(&name, class));
            };
            if seen.count(index) > 0 {
                return Err(shape::duplicate(&name));
            }
            seen.add(index);
            let element = &class.elements[index];
            map.next_value_seed(OfElement { element, index, kept: &mut *kept })?;
        }
        kept.leave();
        let mut required = class.elements.iter().enumerate().filter(|(_, it)| it.required);
        match required.find(|(index, _)| seen.count(*index) == 0) {
            Some((_, missing)) => Err(A::Error::missing_field(missing.name)),
            None => Ok(()),
        }
    }
}

fn unknown_field<E: serde::de::Error>(name: &str, class: &Class) -> E {
    let names: Vec<_> = class.elements.iter().map(|known| format!("`{}`", known.name)).collect();
    E::custom(match &names[..] {
        [] => format!("unknown field `{name}`, there are no fields"),
        [one] => format!("unknown field `{name}`, expected {one}"),
        [one, other] => format!("unknown field `{name}`, expected {one} or {other}"),
        several => format!("unknown field `{name}`, expected one of {}", several.join(", ")),
    })
}

/// Keeps what is there of an element: one occurrence, or a sequence of them where it repeats.
struct OfElement<'k> {
    element: &'static Element,
    index: usize,
    kept: &'k mut Kept,
}

impl<'de> DeserializeSeed<'de> for OfElement<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.element.repeats {
            true => deserializer.deserialize_seq(self),
            false => OfContent(self).deserialize(deserializer),
        }
    }
}

impl<'de> Visitor<'de> for OfElement<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        let Self { element, index, kept } = self;
        while sequence
            .next_element_seed(OfContent(OfElement { element, index, kept: &mut *kept }))?
            .is_some()
        {}
        Ok(())
    }
}

/// Keeps one occurrence of an element.
struct OfContent<'k>(OfElement<'k>);

impl<'de> DeserializeSeed<'de> for OfContent<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let OfElement { element, index, kept } = self.0;
        let value = match element.content {
            Content::Class(class) => {
                return OfClass { class, index, kept }.deserialize(deserializer);
            }
            Content::Value { value, .. } => value,
        };
        let mut keep = |value| kept.value(index, KeptValue::of(value));
        match value {
            ValueType::Code => keep(ValueRef::Code(&Code::deserialize(deserializer)?)),
            ValueType::Identifier => {
                keep(ValueRef::Identifier(&Identifier::deserialize(deserializer)?));
            }
            ValueType::Text => keep(ValueRef::Text(&Text::deserialize(deserializer)?)),
            ValueType::Amount => keep(ValueRef::Amount(&Amount::deserialize(deserializer)?)),
            ValueType::Measure => keep(ValueRef::Measure(&Measure::deserialize(deserializer)?)),
            ValueType::Quantity => keep(ValueRef::Quantity(&Quantity::deserialize(deserializer)?)),
            ValueType::Numeric => keep(ValueRef::Numeric(&Numeric::deserialize(deserializer)?)),
            ValueType::Indicator => {
                keep(ValueRef::Indicator(&Indicator::deserialize(deserializer)?));
            }
            ValueType::DateTime => keep(ValueRef::DateTime(&DateTime::deserialize(deserializer)?)),
            ValueType::Date => keep(ValueRef::Date(&Date::deserialize(deserializer)?)),
            ValueType::LocalDateTime => {
                keep(ValueRef::LocalDateTime(&LocalDateTime::deserialize(deserializer)?));
            }
            ValueType::Flag => keep(ValueRef::Flag(&Flag::deserialize(deserializer)?)),
            ValueType::Count => keep(ValueRef::Count(&Count::deserialize(deserializer)?)),
        }
        Ok(())
    }
}
