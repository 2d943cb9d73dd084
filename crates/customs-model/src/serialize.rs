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
use crate::kept::{Kept, KeptClass, KeptSource, KeptValue};
use crate::object::{ClassType, Field, Held, Object, Refused, Source};
use crate::value::{
    Amount, Code, DateTime, Identifier, Indicator, Measure, Numeric, Quantity, Text, ValueRef,
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
        let occurrences = || (0..).map_while(|at| self.0.get(at));
        let mut sequence = serializer.serialize_seq(Some(occurrences().count()))?;
        for held in occurrences() {
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
    let kept = Kept::Class(OfClass(T::CLASS).deserialize(deserializer)?);
    T::read(&mut KeptSource::new(&kept)).map_err(D::Error::custom)
}

/// Deserialises a class that is known at run time only, and gives it to whatever makes a type of it.
///
/// # Errors
/// Those of [`deserialize`], and if what is given is refused.
pub fn keep<'de, D: Deserializer<'de>>(
    class: &'static Class,
    deserializer: D,
    make: &mut dyn FnMut(&mut dyn Source) -> Result<(), Refused>,
) -> Result<(), D::Error> {
    let kept = Kept::Class(OfClass(class).deserialize(deserializer)?);
    make(&mut KeptSource::new(&kept)).map_err(D::Error::custom)
}

/// Keeps what is there of a class.
#[derive(Clone, Copy)]
struct OfClass(&'static Class);

impl<'de> DeserializeSeed<'de> for OfClass {
    type Value = KeptClass<'static>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        // Formats that need the names of the fields beforehand could not tell which are absent.
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for OfClass {
    type Value = KeptClass<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut kept = KeptClass::new(self.0);
        while let Some(name) = map.next_key::<CompactString>()? {
            let index = self.0.elements.iter().position(|element| element.name == name);
            let Some(index) = index else { return Err(unknown_field(&name, self.0)) };
            if kept.elements.iter().any(|(known, _)| *known == index) {
                return Err(A::Error::custom(format_args!("duplicate field `{name}`")));
            }
            let occurrences = map.next_value_seed(OfElement(&self.0.elements[index]))?;
            kept.elements.push((index, occurrences));
        }
        let mut required = self.0.elements.iter().enumerate().filter(|(_, it)| it.required);
        let has = |index: usize| kept.elements.iter().any(|(known, _)| *known == index);
        match required.find(|(index, _)| !has(*index)) {
            Some((_, missing)) => Err(A::Error::missing_field(missing.name)),
            None => Ok(kept),
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
struct OfElement(&'static Element);

impl<'de> DeserializeSeed<'de> for OfElement {
    type Value = Vec<Kept<'static>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        match self.0.repeats {
            true => deserializer.deserialize_seq(self),
            false => OfContent(self.0.content).deserialize(deserializer).map(|one| vec![one]),
        }
    }
}

impl<'de> Visitor<'de> for OfElement {
    type Value = Vec<Kept<'static>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(one) = sequence.next_element_seed(OfContent(self.0.content))? {
            all.push(one);
        }
        Ok(all)
    }
}

/// Keeps one occurrence.
#[derive(Clone, Copy)]
struct OfContent(Content);

impl<'de> DeserializeSeed<'de> for OfContent {
    type Value = Kept<'static>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let value = match self.0 {
            Content::Class(class) => {
                return OfClass(class).deserialize(deserializer).map(Kept::Class);
            }
            Content::Value { value, .. } => value,
        };
        let keep = |value| Kept::Value(KeptValue::of(value));
        Ok(match value {
            ValueType::Code => keep(ValueRef::Code(&Code::deserialize(deserializer)?)),
            ValueType::Identifier => {
                keep(ValueRef::Identifier(&Identifier::deserialize(deserializer)?))
            }
            ValueType::Text => keep(ValueRef::Text(&Text::deserialize(deserializer)?)),
            ValueType::Amount => keep(ValueRef::Amount(&Amount::deserialize(deserializer)?)),
            ValueType::Measure => keep(ValueRef::Measure(&Measure::deserialize(deserializer)?)),
            ValueType::Quantity => keep(ValueRef::Quantity(&Quantity::deserialize(deserializer)?)),
            ValueType::Numeric => keep(ValueRef::Numeric(&Numeric::deserialize(deserializer)?)),
            ValueType::Indicator => {
                keep(ValueRef::Indicator(&Indicator::deserialize(deserializer)?))
            }
            ValueType::DateTime => keep(ValueRef::DateTime(&DateTime::deserialize(deserializer)?)),
        })
    }
}
