//! [`Date`] and [`LocalDateTime`]: days and times as XML Schema has them, without a zone.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Value, ValueError};
use crate::ValueType;

/// What a [`Date`] looks like, as a regular expression. Which days a month has, it does not say.
pub const DATE_PATTERN: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// What a [`LocalDateTime`] looks like, as a regular expression.
pub const LOCAL_DATE_TIME_PATTERN: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$";

/// A day of the calendar, written as in `2026-01-31` in XML and JSON (ISO 8601, XML Schema `date` without a
/// zone).
///
/// ```
/// use customs_model::Date;
///
/// let limit: Date = "2026-01-31".parse()?;
/// assert_eq!(limit.0.to_string(), "2026-01-31");
/// assert!("2026-02-31".parse::<Date>().is_err());
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub NaiveDate);

/// A day and a time of day to the second, written as in `2026-01-31T12:00:00` in XML and JSON (ISO 8601, XML
/// Schema `dateTime` without a zone). Which zone it is in, the message does not say.
///
/// ```
/// use customs_model::LocalDateTime;
///
/// let prepared: LocalDateTime = "2026-01-31T12:00:00".parse()?;
/// assert_eq!(prepared.to_string(), "2026-01-31T12:00:00");
/// assert!("2026-01-31T12:00:00Z".parse::<LocalDateTime>().is_err());
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDateTime(pub NaiveDateTime);

/// Whether digits are where this form has a `0`, and everything else is as it is there. (chrono by itself takes
/// fewer digits, signs and blanks.)
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(byte, wanted): (u8, u8)| match wanted {
        b'0' => byte.is_ascii_digit(),
        other => byte == other,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

/// XML Schema has no year 0.
const NO_YEAR: &str = "0000";

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let is_written = has_form(text, "0000-00-00") && !text.starts_with(NO_YEAR);
        let day = is_written.then(|| text.parse().ok()).flatten();
        day.map(Self).ok_or_else(|| ValueError::NotDay(text.to_owned()))
    }
}

impl FromStr for LocalDateTime {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        // A second 60 is none of XML Schema.
        let is_written = has_form(text, "0000-00-00T00:00:00")
            && !text.starts_with(NO_YEAR)
            && !text.ends_with(":60");
        let moment = is_written.then(|| text.parse().ok()).flatten();
        moment.map(Self).ok_or_else(|| ValueError::NotLocalDateTime(text.to_owned()))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S"))
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl From<NaiveDateTime> for LocalDateTime {
    fn from(moment: NaiveDateTime) -> Self {
        Self(moment)
    }
}

/// Both are strings in JSON and texts in XML.
macro_rules! written {
    ($($Name:ident),*) => {$(
        impl Value for $Name {
            const TYPE: ValueType = ValueType::$Name;

            fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
                leaf.text.parse()
            }
        }

        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = compact_str::CompactString::deserialize(deserializer)?;
                text.parse().map_err(D::Error::custom)
            }
        }
    )*};
}

written!(Date, LocalDateTime);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_day_or_time_is_refused() {
        for text in [
            "",
            "2026-1-31",
            "2026-02-30",
            "0000-01-01",
            "+026-01-01",
            "2026-01-31Z",
            " 2026-01-31",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        for text in [
            "2026-01-31",
            "2026-01-31T12:00",
            "2026-01-31T24:00:00",
            "2026-01-31T12:00:60",
            "2026-01-31T12:00:00Z",
            "2026-01-31T12:00:00.5",
            "2026-01-31 12:00:00",
        ] {
            assert!(text.parse::<LocalDateTime>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_day_and_a_time_are_written_as_they_were_read(
            year in 1u32..=9999, month in 1u32..=12, day in 1u32..=28, second in 0u32..86_400,
        ) {
            let text = format!("{year:04}-{month:02}-{day:02}");
            prop_assert_eq!(text.parse::<Date>().unwrap().to_string(), text.as_str());
            let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
            let text = format!("{text}T{hour:02}:{minute:02}:{second:02}");
            prop_assert_eq!(text.parse::<LocalDateTime>().unwrap().to_string(), text);
        }
    }
}
