//! [`Count`]: a whole number.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Value, ValueError};
use crate::ValueType;

/// The greatest [`Count`]: JSON in the hands of JavaScript has no greater whole number that is exact.
pub const MAX_COUNT: u64 = (1 << 53) - 1;

/// A whole number, for what is counted: the position in a sequence, packages, seals. Digits in XML, an integer
/// in JSON. It has one way of being written, without zeros in front.
///
/// ```
/// use customs_model::Count;
///
/// let sequence: Count = "12".parse()?;
/// assert_eq!(sequence, Count::from(12));
/// assert!("012".parse::<Count>().is_err());
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Count(u64);

impl Count {
    /// A number, if it is no greater than [`MAX_COUNT`].
    #[must_use]
    pub const fn new(number: u64) -> Option<Self> {
        if number <= MAX_COUNT { Some(Self(number)) } else { None }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl Value for Count {
    const TYPE: ValueType = ValueType::Count;

    fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
        leaf.text.parse()
    }
}

impl From<u32> for Count {
    fn from(number: u32) -> Self {
        Self(number.into())
    }
}

impl FromStr for Count {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let is_written = text.bytes().all(|byte| byte.is_ascii_digit())
            && (text.len() == 1 || !text.starts_with('0'));
        let number = is_written.then(|| text.parse().ok()).flatten();
        number.and_then(Self::new).ok_or_else(|| ValueError::NotCount(text.to_owned()))
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Count {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u64::deserialize(deserializer)?;
        let greatest = &"a whole number up to 9007199254740991";
        Self::new(number)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(number), greatest))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_whole_number_is_refused() {
        for text in ["", "-1", "+1", "01", "1.0", "1e3", "9007199254740992", "99999999999999999999"]
        {
            assert!(text.parse::<Count>().is_err(), "{text}");
        }
        assert!(serde_json::from_str::<Count>("9007199254740992").is_err());
        assert!(serde_json::from_str::<Count>("1.5").is_err());
    }

    proptest! {
        #[test]
        fn a_number_is_written_as_it_was_read(number in 0..=MAX_COUNT) {
            let text = number.to_string();
            let count: Count = text.parse().unwrap();
            prop_assert_eq!(count.to_string(), text.as_str());
            prop_assert_eq!(serde_json::to_string(&count).unwrap(), text);
        }
    }
}
