//! [`Code`], [`Identifier`] and [`Text`]: values that are characters.

use std::fmt;
use std::ops::Deref;

use compact_str::CompactString;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Attributes, Value, ValueError};
use crate::{ValueType, shape};

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

        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() || self.attributes.is_empty() {
                    return serializer.serialize_str(&self.text);
                }
                let attributes = self.attributes.iter();
                let mut leaf = serializer.serialize_struct(shape::LEAF, attributes.len() + 1)?;
                for (name, text) in attributes {
                    leaf.serialize_field(name, text)?;
                }
                leaf.serialize_field(shape::VALUE, self.as_str())?;
                leaf.end()
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;

                impl<'de> Visitor<'de> for Reader {
                    type Value = $Name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E>(self, text: &str) -> Result<$Name, E> {
                        Ok($Name::new(text))
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$Name, A::Error> {
                        let mut value = $Name::new("");
                        while let Some((name, text)) = map.next_entry::<CompactString, CompactString>()? {
                            if name == shape::VALUE {
                                value.text = text;
                            } else {
                                value
                                    .attributes
                                    .set(ValueType::$Name.attributes(), &name, &text)
                                    .map_err(A::Error::custom)?;
                            }
                        }
                        Ok(value)
                    }
                }

                if deserializer.is_human_readable() {
                    deserializer.deserialize_str(Reader)
                } else {
                    deserializer.deserialize_struct(shape::LEAF, ValueType::$Name.fields(), Reader)
                }
            }
        }

        impl JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string" })
            }
        }

        // Lengths are counted in characters, as the dictionary does.
        impl validator::ValidateLength<u64> for $Name {
            fn length(&self) -> Option<u64> {
                Some(self.text.chars().count() as u64)
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
