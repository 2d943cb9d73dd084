//! [`Period`]: when a code entered or left its list.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

/// A day; or a month where the day is not recorded, or a year where the month is not either.
///
/// ```
/// let withdrawn = customs_codes::CURRENCIES.withdrawn("HRK").unwrap();
/// assert_eq!(withdrawn.to_string(), "2022-12-31");
///
/// // ISO 4217 has no more than the month.
/// let withdrawn = customs_codes::CURRENCIES.withdrawn("AFA").unwrap();
/// assert_eq!(withdrawn.to_string(), "2003-01");
/// assert_eq!(withdrawn.last_day().to_string(), "2003-01-31");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Period {
    /// From the packed tables: the year, in four bits the month or 0, in the last five bits the day
    /// or 0.
    pub(super) fn unpack(packed: u32) -> Option<Self> {
        let part = |bits: u32| Some(bits as u8).filter(|part| *part != 0);
        let (month, day) = (part(packed >> 5 & 0xF), part(packed & 0x1F));
        Some(Self { year: (packed >> 9) as u16, month, day }).filter(|period| period.year != 0)
    }

    /// A day.
    pub(super) fn of(day: NaiveDate) -> Self {
        let part = |number: u32| Some(number as u8);
        Self {
            year: day.year().clamp(0, 9999) as u16,
            month: part(day.month()),
            day: part(day.day()),
        }
    }

    /// Whether it has begun on a day.
    pub(super) fn has_begun(self, day: Self) -> bool {
        // What is not recorded comes before all that is.
        self <= day
    }

    /// Whether it was over before a day.
    pub(super) fn is_over(self, day: Self) -> bool {
        let last = (self.year, self.month.or(Some(12)), self.day.or(Some(31)));
        last < (day.year, day.month, day.day)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year as i32
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub fn month(self) -> Option<u32> {
        self.month.map(u32::from)
    }

    /// The day of the month.
    #[must_use]
    pub fn day(self) -> Option<u32> {
        self.day.map(u32::from)
    }

    /// The day, or the first one of the month or year.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        self.date(self.month().unwrap_or(1), self.day().unwrap_or(1))
    }

    /// The day, or the last one of the month or year.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let month = self.month().unwrap_or(12);
        let first = self.date(month, 1);
        self.date(month, self.day().unwrap_or(u32::from(first.num_days_in_month())))
    }

    fn date(self, month: u32, day: u32) -> NaiveDate {
        let date = NaiveDate::from_ymd_opt(self.year(), month, day);
        date.expect("the build script checks months and days")
    }
}

/// As ISO 8601 writes it: `2022-12-31`, `2023-01`, `1990`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        [self.month, self.day].into_iter().flatten().try_for_each(|part| write!(f, "-{part:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(year: u32, month: u32, day: u32) -> [String; 3] {
        let period = Period::unpack(year << 9 | month << 5 | day).unwrap();
        [period.to_string(), period.first_day().to_string(), period.last_day().to_string()]
    }

    #[test]
    fn a_period_has_a_first_and_a_last_day() {
        assert_eq!(days(2022, 12, 31), ["2022-12-31", "2022-12-31", "2022-12-31"]);
        assert_eq!(days(2024, 2, 0), ["2024-02", "2024-02-01", "2024-02-29"]);
        assert_eq!(days(1992, 12, 0), ["1992-12", "1992-12-01", "1992-12-31"]);
        assert_eq!(days(1990, 0, 0), ["1990", "1990-01-01", "1990-12-31"]);
        assert_eq!(Period::unpack(0), None);
    }
}
