//! serde and schemars: every number is a string of its digits, for a JSON number would lose leading
//! zeros.

use alloc::string::{String, ToString};
use core::fmt::Display;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{Chapter, Edition, Heading, HsCode, NationalCode, Section, Subheading};

fn read<'de, D: Deserializer<'de>, T: FromStr<Err: Display>>(
    deserializer: D,
) -> Result<T, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
}

/// For each type the text it is written as, and the pattern of that text.
macro_rules! string {
    ($($type:ident $text:expr, $pattern:literal, $about:literal;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let text: fn(&Self) -> String = $text;
                serializer.serialize_str(&text(self))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": $pattern,
                    "description": $about,
                })
            }
        }
    )*};
}

string! {
    Edition |it| it.year().to_string(),
        "^(1988|1992|1996|2002|2007|2012|2017|2022|2028)$",
        "An edition of the Harmonized System, by the year it enters into force.";
    Section ToString::to_string,
        "^(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI?)$",
        "A section of the Harmonized System, as a Roman numeral.";
    Chapter ToString::to_string, "^[0-9]{2}$",
        "A chapter of the Harmonized System: two digits.";
    Heading ToString::to_string, "^[0-9]{4}$",
        "A heading of the Harmonized System: four digits.";
    Subheading ToString::to_string, "^[0-9]{6}$",
        "A subheading of the Harmonized System: six digits.";
    HsCode ToString::to_string, "^[0-9]{2}([0-9]{2}){0,2}$",
        "A number of the Harmonized System: two, four or six digits.";
    NationalCode ToString::to_string, "^[0-9]{6}([0-9]{2}){0,3}$",
        "A tariff code: six digits of the Harmonized System and up to six of a country.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_strings_that_keep_their_zeros() {
        let code: HsCode = serde_json::from_str("\"0101.21\"").unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"010121\"");
        let error = serde_json::from_str::<Heading>("\"7701\"").unwrap_err().to_string();
        assert!(error.starts_with("7701: chapter 77 is reserved"), "{error}");
        assert!(serde_json::from_str::<Heading>("101").is_err());
        assert_eq!(serde_json::to_string(&Edition::Hs2022).unwrap(), "\"2022\"");
    }
}
