//! The types of values.
//!
//! They are the *unqualified data types* of UN/CEFACT that the WCO Data Model uses. Each keeps what
//! the message said: decimals their scale, dates their EDIFACT format, codes the attributes that XML
//! can carry. Messages that are made of the types of XML Schema, without attributes, have four more:
//! [`Date`], [`LocalDateTime`], [`Flag`] and [`Count`].

mod attributes;
mod calendar;
mod count;
mod date_time;
mod decimal;
mod flag;
mod indicator;
mod leaf;
#[cfg(feature = "schemars")]
mod schema;
mod textual;
#[cfg(feature = "validator")]
mod validate;

pub use attributes::Attributes;
pub use calendar::{DATE_PATTERN, Date, LOCAL_DATE_TIME_PATTERN, LocalDateTime};
pub use count::{Count, MAX_COUNT};
pub use date_time::{DateTime, ISO_8601_PATTERN, Precision, Zone};
pub use decimal::{Amount, DECIMAL_PATTERN, MAX_DECIMAL_LENGTH, Measure, Numeric, Quantity};
pub use flag::Flag;
pub use indicator::Indicator;
pub use leaf::{Leaf, ValueRef};
pub use textual::{Code, Identifier, Text};

use crate::ValueType;

/// Implemented by every value type.
pub trait Value: Sized {
    /// Which of the value types this is.
    const TYPE: ValueType;

    /// Reads a value as XML has it.
    ///
    /// # Errors
    /// If the text or an attribute is none of this type.
    fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError>;
}

/// A text that is not a value of its type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Not a decimal number.
    #[error("`{0}` is not a decimal number")]
    NotDecimal(String),
    /// More digits than any format of the standard has.
    #[error("`{0}` has more than {max} characters", max = MAX_DECIMAL_LENGTH)]
    TooManyDigits(String),
    /// Not a date in a form of EDIFACT or ISO 8601.
    #[error("`{0}` is not a date")]
    NotDate(String),
    /// Not a date in a form of EDIFACT, which XML has.
    #[error("`{0}` is not a date in a form of EDIFACT")]
    NotEdifactDate(String),
    /// Not a date in ISO 8601, which JSON has.
    #[error("`{0}` is not a date in ISO 8601")]
    NotIso8601Date(String),
    /// Neither `true` nor `false`.
    #[error("`{0}` is neither `true` nor `false`")]
    NotIndicator(String),
    /// Not a day of the calendar.
    #[error("`{0}` is not a date of the calendar")]
    NotDay(String),
    /// Not a day with a time of day.
    #[error("`{0}` is not a date with a time")]
    NotLocalDateTime(String),
    /// Neither 1 nor 0.
    #[error("`{0}` is neither `1` nor `0`")]
    NotFlag(String),
    /// Not a whole number.
    #[error("`{0}` is not a whole number")]
    NotCount(String),
    /// An attribute that values of this type do not have.
    #[error("a value of this type has no attribute `{0}`")]
    UnknownAttribute(String),
}

impl ValueError {
    /// What is expected where something is no decimal number.
    pub const DECIMAL: &str = "digits with at most one decimal point, as in 1234.50";

    /// What would have been read.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        match self {
            Self::NotDecimal(_) => Self::DECIMAL,
            Self::TooManyDigits(_) => "at most 28 characters",
            Self::NotDate(_) => "a date as in 20260131 or 2026-01-31",
            Self::NotEdifactDate(_) => "a date as in 20260131 or 20260131120000Z",
            Self::NotIso8601Date(_) => "a date as in 2026-01-31 or 2026-01-31T12:00:00Z",
            Self::NotIndicator(_) => "true or false",
            Self::NotDay(_) => "a day as in 2026-01-31",
            Self::NotLocalDateTime(_) => {
                "a day and a time without a zone, as in 2026-01-31T12:00:00"
            }
            Self::NotFlag(_) => "1 for yes or 0 for no",
            Self::NotCount(_) => "digits, of which the first is no 0",
            Self::UnknownAttribute(_) => "an attribute of the value's type",
        }
    }
}

impl ValueType {
    /// Checks that `text` can be read as a value of this type: as JSON writes it where it is meant
    /// for a human reader, else as XML does. The two differ in dates.
    ///
    /// # Errors
    /// Says why it cannot.
    pub fn check(self, text: &str, human_readable: bool) -> Result<(), ValueError> {
        match self {
            Self::Code | Self::Identifier | Self::Text => Ok(()),
            Self::Amount | Self::Measure | Self::Quantity | Self::Numeric => decimal::check(text),
            Self::Indicator => text.parse::<Indicator>().map(drop),
            Self::DateTime if human_readable => DateTime::from_iso_8601(text).map(drop),
            Self::DateTime => DateTime::from_edifact(text).map(drop),
            Self::Date => text.parse::<Date>().map(drop),
            Self::LocalDateTime => text.parse::<LocalDateTime>().map(drop),
            Self::Flag if human_readable => text.parse::<Indicator>().map(drop),
            Self::Flag => text.parse::<Flag>().map(drop),
            Self::Count => text.parse::<Count>().map(drop),
        }
    }
}
