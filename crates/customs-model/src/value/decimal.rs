//! [`Amount`], [`Measure`], [`Quantity`] and [`Numeric`]: values that are decimal numbers.
//!
//! They are exact and keep their scale (`12.50` stays `12.50`). In JSON the number is a string:
//! readers of JSON turn numbers into binary floating point, which cannot hold 12345678901234567.89.

use std::cmp::Ordering;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};
use std::num::NonZeroU8;
use std::str::FromStr;

use compact_str::CompactString;
use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Value, ValueError};
use crate::{ValueType, shape};

/// The longest decimal that is read, in characters. The longest format of the standard has 17
/// digits; 28 are always exact.
pub const MAX_DECIMAL_LENGTH: usize = 28;

/// The lexical form of a decimal, as a regular expression (XML Schema `decimal`).
pub const DECIMAL_PATTERN: &str = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$";

/// Checks the lexical form without making the number.
pub(crate) fn check(text: &str) -> Result<(), ValueError> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text).as_bytes();
    let (mut count, mut points) = (0, 0);
    for byte in digits {
        match byte {
            b'0'..=b'9' => count += 1,
            b'.' => points += 1,
            _ => return Err(ValueError::NotDecimal(text.to_owned())),
        }
    }
    if count == 0 || points > 1 {
        return Err(ValueError::NotDecimal(text.to_owned()));
    }
    if text.len() > MAX_DECIMAL_LENGTH {
        return Err(ValueError::TooManyDigits(text.to_owned()));
    }
    Ok(())
}

/// A decimal, and how it was written where that is more than the number says: `+5`, `-0`, `.5`, `5.`,
/// `007`. Two are the same if the numbers are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number {
    value: Decimal,
    spelling: Spelling,
}

impl Number {
    /// Reads a decimal exactly: at most 28 characters, a sign, digits, one decimal point.
    fn of(text: &str) -> Result<Self, ValueError> {
        check(text)?;
        let value = text.strip_suffix('.').unwrap_or(text).parse();
        let value = value.map_err(|_| ValueError::NotDecimal(text.to_owned()))?;
        Ok(Self { value, spelling: Spelling::of(text, value) })
    }
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        Self { value, spelling: Spelling::USUAL }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.spelling {
            Spelling::USUAL => fmt::Display::fmt(&self.value, f),
            spelling => spelling.write(self.value, f),
        }
    }
}

/// How a decimal was written: one more than the number of digits before the point, and a bit each for a
/// sign that the number does not have and for a point at the end. It is never 0, so that an `Option` of
/// it costs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Spelling(NonZeroU8);

impl Spelling {
    /// As the number itself is written.
    const USUAL: Self = Self(NonZeroU8::MAX);
    const DIGITS: u8 = 0b0001_1111;
    const PLUS: u8 = 0b0010_0000;
    const MINUS: u8 = 0b0100_0000;
    const POINT: u8 = 0b1000_0000;

    /// That of a text that was read as this number.
    fn of(text: &str, value: Decimal) -> Self {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let digits = unsigned.bytes().position(|byte| byte == b'.').unwrap_or(unsigned.len());
        let sign = match text.as_bytes()[0] {
            b'+' => Self::PLUS,
            b'-' if value.is_zero() => Self::MINUS,
            _ => 0,
        };
        let point = if text.ends_with('.') { Self::POINT } else { 0 };
        let is_padded = digits > 1 && unsigned.starts_with('0');
        if sign | point == 0 && digits > 0 && !is_padded {
            return Self::USUAL;
        }
        let digits = u8::try_from(digits + 1).unwrap_or(Self::DIGITS);
        NonZeroU8::new(digits | sign | point).map_or(Self::USUAL, Self)
    }

    fn write(self, value: Decimal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has = |bit: u8| self.0.get() & bit != 0;
        let digits = usize::from(self.0.get() & Self::DIGITS) - 1;
        let mut usual = CompactString::const_new("");
        write!(usual, "{}", value.abs())?;
        let (whole, fraction) = usual.split_once('.').unwrap_or((&usual, ""));
        if has(Self::PLUS) {
            f.write_char('+')?;
        } else if has(Self::MINUS) || value.is_sign_negative() {
            f.write_char('-')?;
        }
        (whole.len()..digits).try_for_each(|_| f.write_char('0'))?;
        f.write_str(if digits == 0 { "" } else { whole })?;
        if has(Self::POINT) || !fraction.is_empty() {
            f.write_char('.')?;
        }
        f.write_str(fraction)
    }
}

/// Writes a decimal into 32 bytes on the stack: no allocation for what is written most.
fn with_text<T>(number: Number, use_text: impl FnOnce(&str) -> T) -> T {
    let mut text = CompactString::const_new("");
    write!(text, "{number}").expect("writing to a string does not fail");
    use_text(&text)
}

/// A number with at most one attribute, as JSON has it.
struct Parts {
    number: Number,
    attribute: Option<CompactString>,
}

/// Reads an object of `value` and the one attribute.
struct PartsReader {
    attribute: &'static str,
}

impl<'de> Visitor<'de> for PartsReader {
    type Value = Parts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with a decimal `value` and `{}`", self.attribute)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts, A::Error> {
        let (mut number, mut attribute) = (None, None);
        while let Some(name) = map.next_key::<CompactString>()? {
            if name == shape::VALUE && number.is_none() {
                let text = map.next_value::<CompactString>()?;
                number = Some(Number::of(&text).map_err(A::Error::custom)?);
            } else if name == self.attribute && attribute.is_none() {
                attribute = Some(map.next_value()?);
            } else if name == shape::VALUE || name == self.attribute {
                return Err(shape::duplicate(&name));
            } else {
                return Err(A::Error::custom(ValueError::UnknownAttribute(name.into())));
            }
        }
        let number = number.ok_or_else(|| A::Error::missing_field(shape::VALUE))?;
        Ok(Parts { number, attribute })
    }
}

macro_rules! decimal_with_attribute {
    (
        $(#[$doc:meta])* $Name:ident,
        $(#[$attribute_doc:meta])* $attribute:ident as $attribute_name:literal
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $Name {
            number: Number,
            $attribute: Option<CompactString>,
        }

        impl $Name {
            /// From a number, without the attribute.
            pub fn new(value: impl Into<Decimal>) -> Self {
                Self { number: value.into().into(), $attribute: None }
            }

            /// From a number and its attribute.
            pub fn with(value: impl Into<Decimal>, $attribute: &str) -> Self {
                Self { number: value.into().into(), $attribute: Some($attribute.into()) }
            }

            /// The number, with the scale it was written with.
            #[must_use]
            pub const fn value(&self) -> Decimal {
                self.number.value
            }

            /// The number as it was written.
            pub(crate) const fn number(&self) -> Number {
                self.number
            }

            $(#[$attribute_doc])*
            #[must_use]
            pub fn $attribute(&self) -> Option<&str> {
                self.$attribute.as_deref()
            }
        }

        impl Value for $Name {
            const TYPE: ValueType = ValueType::$Name;

            fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
                let $attribute = leaf.attribute($attribute_name).map(CompactString::new);
                Ok(Self { number: Number::of(leaf.text)?, $attribute })
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.number)?;
                self.$attribute.as_ref().map_or(Ok(()), |attribute| write!(f, " {attribute}"))
            }
        }

        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let fields = 1 + usize::from(self.$attribute.is_some());
                let mut parts = serializer.serialize_struct(stringify!($Name), fields)?;
                with_text(self.number, |text| parts.serialize_field(shape::VALUE, text))?;
                if let Some(attribute) = &self.$attribute {
                    parts.serialize_field($attribute_name, attribute.as_str())?;
                }
                parts.end()
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let reader = PartsReader { attribute: $attribute_name };
                let fields = ValueType::$Name.fields();
                let parts = deserializer.deserialize_struct(stringify!($Name), fields, reader)?;
                Ok(Self { number: parts.number, $attribute: parts.attribute })
            }
        }
    };
}

decimal_with_attribute! {
    /// An amount of money (UN/CEFACT Amount. Type).
    ///
    /// ```
    /// use customs_model::Amount;
    /// use rust_decimal::dec;
    ///
    /// let price = Amount::with(dec!(864.90), "GBP");
    /// assert_eq!(serde_json::to_string(&price)?, r#"{"value":"864.90","currencyID":"GBP"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    Amount,
    /// The currency, three letters of ISO 4217.
    currency as "currencyID"
}

decimal_with_attribute! {
    /// A measure: mass, length, volume (UN/CEFACT Measure. Type).
    Measure,
    /// The unit (UN/ECE Recommendation 20), with a qualifier where an authority adds one (`KGM#G`).
    unit as "unitCode"
}

decimal_with_attribute! {
    /// A quantity: how many (UN/CEFACT Quantity. Type).
    Quantity,
    /// The unit (UN/ECE Recommendation 20), with a qualifier where an authority adds one.
    unit as "unitCode"
}

/// A bare number: a sequence number, a rate (UN/CEFACT Numeric. Type). A string in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Numeric {
    number: Number,
}

impl Numeric {
    /// From a number.
    pub fn new(value: impl Into<Decimal>) -> Self {
        Self { number: value.into().into() }
    }

    /// The number, with the scale it was written with.
    #[must_use]
    pub const fn value(&self) -> Decimal {
        self.number.value
    }

    /// The number as it was written.
    pub(crate) const fn number(&self) -> Number {
        self.number
    }
}

impl Value for Numeric {
    const TYPE: ValueType = ValueType::Numeric;

    fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
        leaf.text.parse()
    }
}

/// Reads the lexical form of XML Schema's `decimal`, of at most 28 characters.
///
/// ```
/// use customs_model::Numeric;
///
/// assert_eq!("12.50".parse::<Numeric>()?, "12.5".parse()?);
/// # Ok::<(), customs_model::ValueError>(())
/// ```
impl FromStr for Numeric {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        Ok(Self { number: Number::of(text)? })
    }
}

impl fmt::Display for Numeric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)
    }
}

impl Serialize for Numeric {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        with_text(self.number, |text| serializer.serialize_str(text))
    }
}

impl<'de> Deserialize<'de> for Numeric {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl Visitor<'_> for Reader {
            type Value = Numeric;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a decimal number in a string")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Numeric, E> {
                Number::of(text).map(|number| Numeric { number }).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Reader)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_decimal_keeps_its_scale_in_json() {
        let quantity: Quantity =
            serde_json::from_str(r#"{"value":"12.50","unitCode":"KGM"}"#).unwrap();
        assert_eq!(
            serde_json::to_string(&quantity).unwrap(),
            r#"{"value":"12.50","unitCode":"KGM"}"#
        );
    }

    #[test]
    fn an_unusual_spelling_is_kept_and_is_the_same_number() {
        for (text, usual) in [("+5", "5"), ("-0.0", "0"), (".5", "0.5"), ("5.", "5"), ("007", "7")]
        {
            let number = Number::of(text).unwrap();
            assert_eq!(number.to_string(), text);
            assert_eq!(number, Number::of(usual).unwrap());
        }
        assert_eq!(size_of::<Option<Numeric>>(), size_of::<Option<Decimal>>());
    }

    #[test]
    fn members_that_occur_twice_are_refused() {
        for json in
            [r#"{"value":"1","value":"1"}"#, r#"{"value":"1","unitCode":"A","unitCode":"A"}"#]
        {
            assert!(serde_json::from_str::<Quantity>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn an_array_is_no_object() {
        assert!(serde_json::from_str::<Quantity>(r#"["1","KGM"]"#).is_err());
    }

    #[test]
    fn a_json_number_is_refused() {
        assert!(serde_json::from_str::<Numeric>("1").is_err());
        assert!(serde_json::from_str::<Amount>(r#"{"value":1.5}"#).is_err());
        assert!(serde_json::from_str::<Amount>(r#""1.5""#).is_err());
    }

    #[test]
    fn what_is_not_decimal_is_refused_with_the_value() {
        for text in ["", "1,5", "1e3", "--1", "1.2.3", " 1", ".", "+", "٣", "NaN"] {
            assert_eq!(Number::of(text), Err(ValueError::NotDecimal(text.into())), "{text}");
        }
        assert!(matches!(Number::of(&"9".repeat(29)), Err(ValueError::TooManyDigits(_))));
    }

    proptest! {
        #[test]
        fn what_passes_the_check_can_be_read(text in r"[+-]?[0-9]{0,15}\.?[0-9]{0,12}") {
            prop_assert_eq!(check(&text).is_ok(), Number::of(&text).is_ok());
        }

        #[test]
        fn a_decimal_is_written_as_it_was_read(text in r"[+-]?[0-9]{0,12}\.?[0-9]{0,12}") {
            if let Ok(number) = Number::of(&text) {
                prop_assert_eq!(number.to_string(), text);
            }
        }

        #[test]
        fn a_plain_decimal_is_printed_as_it_was_written(text in r"(0|[1-9][0-9]{0,15})(\.[0-9]{1,6})?") {
            prop_assert_eq!(Number::of(&text).unwrap().value.to_string(), text);
        }
    }
}
