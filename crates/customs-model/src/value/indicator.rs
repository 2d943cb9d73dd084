//! [`Indicator`]: yes or no.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Value, ValueError};
use crate::{ValueType, shape};

/// Yes or no (UN/CEFACT Indicator. Type): `true` or `false`, a boolean in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Indicator(pub bool);

impl Value for Indicator {
    const TYPE: ValueType = ValueType::Indicator;
}

impl From<bool> for Indicator {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl FromStr for Indicator {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        text.parse().map(Self).map_err(|_| ValueError::NotIndicator(text.to_owned()))
    }
}

impl fmt::Display for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Indicator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_bool(self.0)
        } else {
            serializer.serialize_str(if self.0 { "true" } else { "false" })
        }
    }
}

impl<'de> Deserialize<'de> for Indicator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl Visitor<'_> for Reader {
            type Value = Indicator;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Indicator, E> {
                Ok(Indicator(value))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Indicator, E> {
                text.parse().map_err(E::custom)
            }
        }

        if deserializer.is_human_readable() {
            deserializer.deserialize_bool(Reader)
        } else {
            deserializer.deserialize_struct(shape::LEAF, ValueType::Indicator.fields(), Reader)
        }
    }
}

impl JsonSchema for Indicator {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Indicator".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean" })
    }
}
