//! Short constructors, for writing a message by hand.
//!
//! Nearly every element of the standard is optional, so these return `Option`s:
//!
//! ```
//! use customs_model::build::{amount, code, count, flag, one};
//! use rust_decimal::dec;
//!
//! assert_eq!(code("EXA").unwrap(), "EXA");
//! assert_eq!(amount(dec!(864.90), "GBP").unwrap().to_string(), "864.90 GBP");
//! assert_eq!(count(3).unwrap().to_string(), "3");
//! assert_eq!(flag(true).unwrap().to_string(), "1");
//! assert_eq!(*one(1).unwrap(), 1);
//! ```

use rust_decimal::Decimal;

use crate::{Amount, Code, Count, DateTime, Flag, Identifier, Measure, Numeric, Quantity, Text};

/// A code.
pub fn code(text: impl AsRef<str>) -> Option<Code> {
    Some(Code::new(text))
}

/// An identifier.
pub fn id(text: impl AsRef<str>) -> Option<Identifier> {
    Some(Identifier::new(text))
}

/// A text.
pub fn text(text: impl AsRef<str>) -> Option<Text> {
    Some(Text::new(text))
}

/// An amount with its currency (ISO 4217).
pub fn amount(value: impl Into<Decimal>, currency: &str) -> Option<Amount> {
    Some(Amount::with(value, currency))
}

/// A measure with its unit (UN/ECE Recommendation 20).
pub fn measure(value: impl Into<Decimal>, unit: &str) -> Option<Measure> {
    Some(Measure::with(value, unit))
}

/// A quantity, without a unit.
pub fn quantity(value: impl Into<Decimal>) -> Option<Quantity> {
    Some(Quantity::new(value))
}

/// A number.
pub fn number(value: impl Into<Decimal>) -> Option<Numeric> {
    Some(Numeric::new(value))
}

/// A whole number of what is counted.
pub fn count(number: u32) -> Option<Count> {
    Some(number.into())
}

/// Yes or no.
pub fn flag(is_set: bool) -> Option<Flag> {
    Some(is_set.into())
}

/// A date.
pub fn date(date: impl Into<DateTime>) -> Option<DateTime> {
    Some(date.into())
}

/// A class that occurs once.
pub fn one<T>(class: T) -> Option<Box<T>> {
    Some(Box::new(class))
}
