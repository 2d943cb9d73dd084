//! [`Code`], [`Identifier`] and [`Text`]: values that are characters.

use std::fmt;
use std::ops::Deref;

use compact_str::CompactString;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Attributes, Leaf, Value, ValueError};
use crate::ValueType;

macro_rules! textual {
    ($(#[$doc:meta])* $Name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name {
            text: CompactString,
            attributes: Attributes,
        }

        impl $Name {
            /// From its characters, which are kept as they are.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self { text: CompactString::new(text), attributes: Attributes::default() }
            }

            /// The characters.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }

            /// The attributes, which only XML can carry.
            #[must_use]
            pub const fn attributes(&self) -> &Attributes {
                &self.attributes
            }

            /// The same value with an attribute set.
            ///
            /// # Errors
            /// If values of this type have no such attribute.
            pub fn with_attribute(mut self, name: &str, text: &str) -> Result<Self, ValueError> {
                self.attributes.set(ValueType::$Name.attributes(), name, text)?;
                Ok(self)
            }
        }

        impl Value for $Name {
            const TYPE: ValueType = ValueType::$Name;

            #[inline]
            fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
                let attributes = Attributes::of(leaf.attributes);
                Ok(Self { text: CompactString::new(leaf.text), attributes })
            }
        }

        impl Deref for $Name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.text
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                &self.text
            }
        }

        impl From<&str> for $Name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $Name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }

        impl PartialEq<str> for $Name {
            fn eq(&self, other: &str) -> bool {
                self.text == other
            }
        }

        impl PartialEq<&str> for $Name {
            fn eq(&self, other: &&str) -> bool {
                self.text == *other
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
            }
        }

        // JSON writes the characters alone: it has no place for attributes.
        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.text)
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;

                impl Visitor<'_> for Reader {
                    type Value = $Name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E>(self, text: &str) -> Result<$Name, E> {
                        Ok($Name::new(text))
                    }
                }

                deserializer.deserialize_str(Reader)
            }
        }
    };
}

textual! {
    /// A code: characters taken from a list (UN/CEFACT Code. Type).
    ///
    /// Every list is open here: what a profile or rule does not know is reported, never lost.
    ///
    /// ```
    /// use customs_model::Code;
    ///
    /// let country = Code::new("GB");
    /// assert_eq!(country, "GB");
    /// ```
    Code
}

textual! {
    /// An identifier: a reference that names one thing (UN/CEFACT Identifier. Type).
    Identifier
}

textual! {
    /// Free text (UN/CEFACT Text. Type).
    Text
}
