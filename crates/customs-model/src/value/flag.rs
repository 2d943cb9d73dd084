//! [`Flag`]: yes or no, written 1 or 0.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Value, ValueError};
use crate::ValueType;

/// Yes or no: `1` or `0` in XML, a boolean in JSON.
///
/// ```
/// use customs_model::Flag;
///
/// let reduced: Flag = "1".parse()?;
/// assert_eq!((reduced, reduced.to_string()), (Flag(true), "1".to_owned()));
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Flag(pub bool);

impl Flag {
    /// As XML has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        if self.0 { "1" } else { "0" }
    }
}

impl Value for Flag {
    const TYPE: ValueType = ValueType::Flag;

    fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
        leaf.text.parse()
    }
}

impl From<bool> for Flag {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl FromStr for Flag {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "1" => Ok(Self(true)),
            "0" => Ok(Self(false)),
            _ => Err(ValueError::NotFlag(text.to_owned())),
        }
    }
}

impl fmt::Display for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Flag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(self.0)
    }
}

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bool::deserialize(deserializer).map(Self)
    }
}
