//! [`Indicator`]: yes or no.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Value, ValueError};
use crate::ValueType;

/// Yes or no (UN/CEFACT Indicator. Type): `true` or `false`, a boolean in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Indicator(pub bool);

impl Value for Indicator {
    const TYPE: ValueType = ValueType::Indicator;

    fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
        leaf.text.parse()
    }
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
        serializer.serialize_bool(self.0)
    }
}

impl<'de> Deserialize<'de> for Indicator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bool::deserialize(deserializer).map(Self)
    }
}
