//! [`Period`]: when a code entered or left its list.

use std::fmt;

use chrono::NaiveDate;

/// A month, or a year where the month is not recorded.
///
/// ```
/// let withdrawn = customs_codes::CURRENCIES.withdrawn("HRK").unwrap();
/// assert_eq!(withdrawn.to_string(), "2023-01");
/// assert_eq!(withdrawn.last_day().to_string(), "2023-01-31");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: u16,
    month: Option<u8>,
}

impl Period {
    /// From the packed tables: the year, and in the last four bits the month or 0.
    pub(super) const fn unpack(packed: u16) -> Option<Self> {
        let month = (packed & 0xF) as u8;
        match packed >> 4 {
            0 => None,
            year => Some(Self { year, month: if month == 0 { None } else { Some(month) } }),
        }
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

    /// The first day of the month or year.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        let month = self.month().unwrap_or(1);
        NaiveDate::from_ymd_opt(self.year(), month, 1).expect("the build script checks the months")
    }

    /// The last day of the month or year.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let (year, month) = match self.month() {
            Some(month @ ..12) => (self.year(), month + 1),
            _ => (self.year() + 1, 1),
        };
        let next = NaiveDate::from_ymd_opt(year, month, 1);
        next.and_then(|day| day.pred_opt()).expect("the build script checks the months")
    }
}

/// As ISO 8601 writes it: `2023-01`, `1990`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(year: u16, month: u16) -> (String, String) {
        let period = Period::unpack(year << 4 | month).unwrap();
        (period.first_day().to_string(), period.last_day().to_string())
    }

    #[test]
    fn a_period_has_a_first_and_a_last_day() {
        assert_eq!(days(2024, 2), ("2024-02-01".into(), "2024-02-29".into()));
        assert_eq!(days(1992, 12), ("1992-12-01".into(), "1992-12-31".into()));
        assert_eq!(days(1990, 0), ("1990-01-01".into(), "1990-12-31".into()));
        assert_eq!(Period::unpack(0), None);
    }
}
