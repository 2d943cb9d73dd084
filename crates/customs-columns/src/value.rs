//! What a value of the dictionary becomes: which columns, of which types of Arrow.
//!
//! Only types that every engine takes are used. Spark's `mapInArrow` refuses dictionaries, unsigned
//! integers, `timestamp[ms]` and `large_list`.

use arrow_schema::{DataType, TimeUnit};
use customs_model::{Format, ValueType};

/// The zone of every timestamp.
pub(crate) const UTC: &str = "UTC";

/// How many digits a decimal of Arrow has at most.
const MAX_PRECISION: u8 = 38;

/// The precision and scale of decimals of which the dictionary gives no format: 28 characters are read at most.
const WITHOUT_FORMAT: (u8, i8) = (MAX_PRECISION, 10);

/// One column of a value: the value itself, or what is beside it in a column of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    /// The value.
    Value,
    /// The currency of an amount (ISO 4217).
    Currency,
    /// The unit of a measure or a quantity (UN/ECE Recommendation 20).
    Unit,
    /// The form in which a message has a date (EDIFACT 2379), by which it is known how exact it is.
    Form,
    /// The offset from UTC that a message gives with a time; null where it gives none, and the time was taken
    /// to be in UTC.
    Zone,
}

impl Part {
    /// What is added to the name of the column of the value.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Value => "",
            Self::Currency => "_currency",
            Self::Unit => "_unit",
            Self::Form => "_form",
            Self::Zone => "_zone",
        }
    }

    /// What it is, for the documentation of the column; none of the value itself.
    pub(crate) const fn doc(self) -> Option<&'static str> {
        match self {
            Self::Value => None,
            Self::Currency => Some("The currency (ISO 4217)."),
            Self::Unit => Some("The unit (UN/ECE Recommendation 20)."),
            Self::Form => Some("The form of the date in the message (EDIFACT 2379)."),
            Self::Zone => Some("The offset from UTC in the message; null if it has none."),
        }
    }
}

/// The columns of a value of this type, the value first.
pub(crate) const fn parts(value: ValueType) -> &'static [Part] {
    match value {
        ValueType::Amount => &[Part::Value, Part::Currency],
        ValueType::Measure | ValueType::Quantity => &[Part::Value, Part::Unit],
        ValueType::DateTime => &[Part::Value, Part::Form, Part::Zone],
        _ => &[Part::Value],
    }
}

/// The type of a column.
pub(crate) fn data_type(part: Part, value: ValueType, format: Option<Format>) -> DataType {
    match (part, value) {
        (Part::Value, value) => value_type(value, format),
        _ => DataType::Utf8,
    }
}

fn value_type(value: ValueType, format: Option<Format>) -> DataType {
    match value {
        ValueType::Code | ValueType::Identifier | ValueType::Text => DataType::Utf8,
        ValueType::Numeric if format.is_some_and(is_whole) => DataType::Int64,
        ValueType::Amount | ValueType::Measure | ValueType::Quantity | ValueType::Numeric => {
            decimal(format)
        }
        ValueType::Indicator | ValueType::Flag => DataType::Boolean,
        ValueType::Date => DataType::Date32,
        ValueType::DateTime | ValueType::LocalDateTime => timestamp(),
        ValueType::Count => DataType::Int64,
    }
}

/// A moment, in microseconds of UTC.
pub(crate) fn timestamp() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into()))
}

/// Whether a format is that of whole numbers that fit into 64 bits.
const fn is_whole(format: Format) -> bool {
    format.decimals.is_none() && format.length <= 18
}

/// A decimal so large that it holds whatever its format allows: `n..16,3` is up to 16 digits, of which up to 3
/// may be behind the point, so that there is room for 16 before it and 3 behind it.
fn decimal(format: Option<Format>) -> DataType {
    let Some(format) = format else {
        return DataType::Decimal128(WITHOUT_FORMAT.0, WITHOUT_FORMAT.1);
    };
    let scale = format.decimals.unwrap_or(0);
    let digits = u8::try_from(format.length).unwrap_or(MAX_PRECISION);
    let precision = digits.saturating_add(scale).min(MAX_PRECISION);
    DataType::Decimal128(precision, scale.cast_signed())
}
