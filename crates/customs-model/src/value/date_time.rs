//! [`DateTime`]: a date or a date and time, with its EDIFACT format code.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime as ChronoDateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use compact_str::CompactString;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Leaf, Value, ValueError};
use crate::{ValueType, shape};

/// How much of a date and time a message gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A year (EDIFACT 602).
    Year,
    /// A month (610).
    Month,
    /// A day (102).
    Day,
    /// A minute (203; 303 with a zone).
    Minute,
    /// A second (204; 304 with a zone).
    Second,
}

/// The format code of a date and time whose zone has minutes.
const WITH_MINUTES: &str = "205";

/// The offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    /// `Z`.
    Utc,
    /// `+01`, `-0330`.
    Offset {
        /// Whether the sign is `-`.
        west: bool,
        /// The size of the offset in minutes.
        minutes: u16,
    },
}

/// A date, or a date and a time (UN/CEFACT Date Time. Type).
///
/// In XML the text has one of the forms of EDIFACT (data element 2379), named by a format code
/// beside it; in JSON it is ISO 8601 and the code is in `formatCode`. Neither takes the form of
/// the other. The text is read by its own form, because real messages carry `102` (a day) beside a
/// date with a time; both are kept.
///
/// ```
/// use customs_model::DateTime;
///
/// let issued: DateTime = "20260131205510+01".parse()?;
/// assert_eq!(issued.format_code(), Some("304"));
/// assert_eq!(issued.to_iso_8601(), "2026-01-31T20:55:10+01:00");
/// assert_eq!(issued.to_edifact(), "20260131205510+01");
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DateTime {
    moment: NaiveDateTime,
    precision: Precision,
    zone: Option<Zone>,
    /// Whether the minutes of the zone are written though they are none: `+0100`.
    is_zone_long: bool,
    format_code: Option<CompactString>,
}

impl DateTime {
    /// The format codes of the forms that are read (UN/EDIFACT 2379).
    pub const FORMAT_CODES: [&str; 7] = ["102", "203", "204", "303", "304", "602", "610"];

    /// A day, format 102.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        Self::from_parts(day.and_time(NaiveTime::MIN), Precision::Day, None)
    }

    /// A second in UTC, format 304.
    #[must_use]
    pub fn utc(moment: ChronoDateTime<Utc>) -> Self {
        Self::from_parts(moment.naive_utc(), Precision::Second, Some(Zone::Utc))
    }

    /// Reads a form of EDIFACT (`20260131`, `202601311200`, `20260131120000+01`), as XML carries it.
    ///
    /// # Errors
    /// If the text is anything else, a date in ISO 8601 included.
    pub fn from_edifact(text: &str) -> Result<Self, ValueError> {
        read(text, Form::Edifact).ok_or_else(|| ValueError::NotEdifactDate(text.to_owned()))
    }

    /// Reads ISO 8601 (`2026-01-31`, `2026-01-31T12:00:00+01:00`), as JSON carries it.
    ///
    /// # Errors
    /// If the text is anything else, a date in a form of EDIFACT included.
    pub fn from_iso_8601(text: &str) -> Result<Self, ValueError> {
        read(text, Form::Iso8601).ok_or_else(|| ValueError::NotIso8601Date(text.to_owned()))
    }

    fn from_parts(moment: NaiveDateTime, precision: Precision, zone: Option<Zone>) -> Self {
        let mut date = Self { moment, precision, zone, is_zone_long: false, format_code: None };
        date.format_code = Some(CompactString::const_new(date.natural_format_code()));
        date
    }

    /// The same date with another format code, or none.
    #[must_use]
    pub fn with_format_code(mut self, code: Option<&str>) -> Self {
        self.format_code = code.map(CompactString::new);
        // Where the code asks for the minutes, they are nothing to be kept.
        self.is_zone_long &= code != Some(WITH_MINUTES);
        self
    }

    /// The format code beside the date (EDIFACT 2379), if the message gave one.
    #[must_use]
    pub fn format_code(&self) -> Option<&str> {
        self.format_code.as_deref()
    }

    /// The format code that describes the form of the date, whatever code is beside it.
    #[must_use]
    pub fn natural_format_code(&self) -> &'static str {
        match (self.precision, self.zone) {
            (Precision::Year, _) => "602",
            (Precision::Month, _) => "610",
            (Precision::Day, _) => "102",
            (Precision::Minute, None) => "203",
            (Precision::Minute, Some(_)) => "303",
            (Precision::Second, None) => "204",
            (Precision::Second, Some(_)) => "304",
        }
    }

    /// The day, as the message gives it; the first of the month or year where it gives no more.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.moment.date()
    }

    /// The date and time in the message's own zone; midnight where it gives only a day.
    #[must_use]
    pub const fn local(&self) -> NaiveDateTime {
        self.moment
    }

    /// How much the message gives.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// The offset from UTC, if the message gives one.
    #[must_use]
    pub const fn zone(&self) -> Option<Zone> {
        self.zone
    }

    /// The moment in UTC, if the message gives an offset.
    #[must_use]
    pub fn to_utc(&self) -> Option<ChronoDateTime<Utc>> {
        let offset = match self.zone? {
            Zone::Utc => TimeDelta::zero(),
            Zone::Offset { west, minutes } => {
                TimeDelta::minutes(if west { -1 } else { 1 } * i64::from(minutes))
            }
        };
        self.moment.checked_sub_signed(offset).map(|moment| moment.and_utc())
    }

    /// The text in a form of EDIFACT, as XML carries it.
    #[must_use]
    pub fn to_edifact(&self) -> String {
        let mut text = self.moment.format(self.edifact_pattern()).to_string();
        match self.zone {
            None => {}
            Some(Zone::Utc) => text.push('Z'),
            Some(Zone::Offset { west, minutes }) => {
                text.push_str(&format!("{}{:02}", if west { '-' } else { '+' }, minutes / 60));
                let is_long = self.is_zone_long || self.format_code() == Some(WITH_MINUTES);
                if minutes % 60 != 0 || is_long {
                    text.push_str(&format!("{:02}", minutes % 60));
                }
            }
        }
        text
    }

    /// The text in ISO 8601, as JSON carries it.
    #[must_use]
    pub fn to_iso_8601(&self) -> String {
        let mut text = self.moment.format(self.iso_8601_pattern()).to_string();
        match self.zone {
            None => {}
            Some(Zone::Utc) => text.push('Z'),
            Some(Zone::Offset { west, minutes }) => {
                let sign = if west { '-' } else { '+' };
                text.push_str(&format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60));
            }
        }
        text
    }

    const fn edifact_pattern(&self) -> &'static str {
        match self.precision {
            Precision::Year => "%Y",
            Precision::Month => "%Y%m",
            Precision::Day => "%Y%m%d",
            Precision::Minute => "%Y%m%d%H%M",
            Precision::Second => "%Y%m%d%H%M%S",
        }
    }

    const fn iso_8601_pattern(&self) -> &'static str {
        match self.precision {
            Precision::Year => "%Y",
            Precision::Month => "%Y-%m",
            Precision::Day => "%Y-%m-%d",
            Precision::Minute => "%Y-%m-%dT%H:%M",
            Precision::Second => "%Y-%m-%dT%H:%M:%S",
        }
    }
}

impl Value for DateTime {
    const TYPE: ValueType = ValueType::DateTime;

    fn from_leaf(leaf: &Leaf<'_>) -> Result<Self, ValueError> {
        let date = Self::from_edifact(leaf.text)?;
        Ok(date.with_format_code(leaf.attribute("formatCode")))
    }
}

/// How a date is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As XML has it.
    Edifact,
    /// As JSON has it.
    Iso8601,
}

/// What is at the front of a text, digit by digit.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    /// The next `count` digits as a number.
    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let number = digits.iter().try_fold(0, |number, byte| {
            byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
        })?;
        self.0 = rest;
        Some(number)
    }

    /// Whether this byte is next; if so it is taken.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.0.first() == Some(&byte);
        if found {
            self.0 = &self.0[1..];
        }
        found
    }

    /// How many digits are next.
    fn run(&self) -> usize {
        self.0.iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    /// The zone at the end, if there is one: `Z`, `+01` or `+0100`; in ISO 8601 `Z` or `+01:00`.
    fn zone(&mut self, form: Form) -> Option<Option<Zone>> {
        if self.0.is_empty() {
            return Some(None);
        }
        if self.take(b'Z') {
            return Some(Some(Zone::Utc));
        }
        let west = self.take(b'-');
        if !west && !self.take(b'+') {
            return None;
        }
        let hours = self.digits(2)?;
        let minutes = match form {
            Form::Iso8601 if !self.take(b':') => return None,
            Form::Edifact if self.0.is_empty() => 0,
            _ => self.digits(2)?,
        };
        let size = u16::try_from(hours * 60 + minutes).ok()?;
        (hours < 24 && minutes < 60).then_some(Some(Zone::Offset { west, minutes: size }))
    }
}

impl FromStr for DateTime {
    type Err = ValueError;

    /// Reads a form of EDIFACT (`20260131`, `202601311200`, `20260131120000+01`) or ISO 8601.
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let date = Self::from_edifact(text).or_else(|_| Self::from_iso_8601(text));
        date.map_err(|_| ValueError::NotDate(text.to_owned()))
    }
}

fn read(text: &str, form: Form) -> Option<DateTime> {
    let mut cursor = Cursor(text.as_bytes());
    let precision = match (form, cursor.run(), text.len()) {
        (_, 4, 4) => Precision::Year,
        (Form::Iso8601, 4, 7) => Precision::Month,
        (Form::Iso8601, 4, 10) => Precision::Day,
        (Form::Iso8601, 4, _) => Precision::Minute,
        (Form::Edifact, 6, _) => Precision::Month,
        (Form::Edifact, 8, _) => Precision::Day,
        (Form::Edifact, 12, _) => Precision::Minute,
        (Form::Edifact, 14, _) => Precision::Second,
        _ => return None,
    };
    let iso = form == Form::Iso8601;
    let part = |cursor: &mut Cursor<'_>, separator: u8, since: Precision| {
        if precision < since {
            return Some(u32::from(since <= Precision::Day));
        }
        if iso && !cursor.take(separator) {
            return None;
        }
        cursor.digits(2)
    };
    let year = i32::try_from(cursor.digits(4)?).ok()?;
    let month = part(&mut cursor, b'-', Precision::Month)?;
    let day = part(&mut cursor, b'-', Precision::Day)?;
    let hour = part(&mut cursor, b'T', Precision::Minute)?;
    let minute = part(&mut cursor, b':', Precision::Minute)?;
    let (second, precision) = if iso && cursor.take(b':') {
        (cursor.digits(2)?, Precision::Second)
    } else {
        (part(&mut cursor, b':', Precision::Second)?, precision)
    };
    let is_zone_long = form == Form::Edifact && cursor.0.len() > "+01".len();
    let zone = cursor.zone(form)?;
    if !cursor.0.is_empty() || (zone.is_some() && precision < Precision::Minute) {
        return None;
    }
    let moment = NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, second)?;
    let date = DateTime::from_parts(moment, precision, zone);
    let has_minutes = matches!(zone, Some(Zone::Offset { minutes, .. }) if minutes % 60 != 0);
    Some(DateTime { is_zone_long: is_zone_long && !has_minutes, ..date })
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_iso_8601())
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = 1 + usize::from(self.format_code.is_some());
        let mut parts = serializer.serialize_struct("DateTime", fields)?;
        parts.serialize_field(shape::VALUE, &self.to_iso_8601())?;
        if let Some(code) = &self.format_code {
            parts.serialize_field("formatCode", code.as_str())?;
        }
        parts.end()
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The code may be left out: it follows from the date.
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = DateTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with a date in `value` and its `formatCode`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DateTime, A::Error> {
                let (mut date, mut code) = (None::<DateTime>, None::<CompactString>);
                while let Some(name) = map.next_key::<CompactString>()? {
                    match name.as_str() {
                        shape::VALUE if date.is_some() => return Err(shape::duplicate(&name)),
                        "formatCode" if code.is_some() => return Err(shape::duplicate(&name)),
                        shape::VALUE => {
                            let text = map.next_value::<CompactString>()?;
                            date = Some(DateTime::from_iso_8601(&text).map_err(A::Error::custom)?);
                        }
                        "formatCode" => code = Some(map.next_value()?),
                        _ => {
                            let unknown = ValueError::UnknownAttribute(name.into());
                            return Err(A::Error::custom(unknown));
                        }
                    }
                }
                let mut date = date.ok_or_else(|| A::Error::missing_field(shape::VALUE))?;
                if code.is_some() {
                    date.format_code = code;
                }
                Ok(date)
            }
        }

        deserializer.deserialize_struct("DateTime", ValueType::DateTime.fields(), Reader)
    }
}

/// The texts of ISO 8601 that JSON may carry, as a regular expression. It refuses what is never a
/// date; which days a month has is left to the reader.
pub const ISO_8601_PATTERN: &str = concat!(
    r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])",
    r"(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$"
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_form_of_edifact_survives_json() {
        for text in [
            "2026",
            "202601",
            "20260131",
            "202601312055",
            "20260131205510",
            "202601312055Z",
            "20260131205510Z",
            "20260131205510+01",
            "20260131205510-00",
            "20260131205510+0530",
        ] {
            let date: DateTime = text.parse().unwrap();
            let json = serde_json::to_string(&date).unwrap();
            let back: DateTime = serde_json::from_str(&json).unwrap();
            assert_eq!(back.to_edifact(), text);
            assert_eq!(back, date);
        }
    }

    #[test]
    fn a_zone_is_written_as_it_was_read() {
        for text in ["20260131205510+01", "20260131205510+0100", "20260131205510-0330"] {
            assert_eq!(DateTime::from_edifact(text).unwrap().to_edifact(), text);
        }
        let date = DateTime::from_edifact("202601312055+0100").unwrap();
        let date = date.with_format_code(Some("205"));
        assert_eq!(date.to_edifact(), "202601312055+0100");
        let json = serde_json::to_string(&date).unwrap();
        assert_eq!(serde_json::from_str::<DateTime>(&json).unwrap(), date);
    }

    #[test]
    fn a_code_that_does_not_describe_the_date_is_kept() {
        let date = "20260131205510Z".parse::<DateTime>().unwrap().with_format_code(Some("102"));
        let json = serde_json::to_string(&date).unwrap();
        assert_eq!(json, r#"{"value":"2026-01-31T20:55:10Z","formatCode":"102"}"#);
        assert_eq!(serde_json::from_str::<DateTime>(&json).unwrap(), date);
        assert_eq!(date.natural_format_code(), "304");
    }

    #[test]
    fn json_without_a_code_gets_the_one_that_follows() {
        let date: DateTime = serde_json::from_str(r#"{"value":"2026-01-31"}"#).unwrap();
        assert_eq!(date.format_code(), Some("102"));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "20261301",
            "20260230",
            "20260131246000",
            "2026-1-1",
            "2026-01-31 12:00",
            "20260131Z",
            "20260131205510+25",
            "yesterday",
            "2026013120551",
            "20260131205510+1",
        ] {
            assert!(text.parse::<DateTime>().is_err(), "{text}");
        }
    }

    #[test]
    fn xml_has_edifact_and_json_has_iso_8601() {
        for text in ["20260131", "202601", "20260131120000+01", "20260131120000+0100"] {
            assert!(DateTime::from_edifact(text).is_ok(), "{text}");
            assert!(DateTime::from_iso_8601(text).is_err(), "{text}");
            let json = format!(r#"{{"value":"{text}"}}"#);
            assert!(serde_json::from_str::<DateTime>(&json).is_err(), "{text}");
        }
        for text in ["2026-01-31", "2026-01", "2026-01-31T12:00", "2026-01-31T12:00:00+01:00"] {
            assert!(DateTime::from_iso_8601(text).is_ok(), "{text}");
            assert!(DateTime::from_edifact(text).is_err(), "{text}");
        }
        for text in ["2026-01-31T12:00:00+01", "2026-01-31T12:00+0100"] {
            assert!(DateTime::from_iso_8601(text).is_err(), "{text}");
        }
        assert!(DateTime::from_edifact("20260131120000+01:00").is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic_and_printed_alike(text in "[0-9TZ:+-]{0,24}") {
            if let Ok(date) = text.parse::<DateTime>() {
                prop_assert_eq!(&DateTime::from_edifact(&date.to_edifact()).unwrap(), &date);
                prop_assert_eq!(&DateTime::from_iso_8601(&date.to_iso_8601()).unwrap(), &date);
            }
        }
    }
}
