//! Which of two dates is the earlier.

use chrono::Datelike;
use customs_model::DateTime;
use customs_model::value::Precision;

/// Whether the one is certainly before the other: by moments where both have a zone, else by days,
/// months or years, whichever both have.
pub(super) fn is_before(one: &DateTime, other: &DateTime) -> bool {
    let moments = (one.to_utc(), other.to_utc());
    if let (Some(one), Some(other)) = moments {
        return one < other;
    }
    let known = one.precision().min(other.precision());
    let rounded = |it: &DateTime| {
        let day = it.date();
        let month = if known == Precision::Year { 0 } else { day.month0() };
        let day_of_month = if known <= Precision::Month { 0 } else { day.day0() };
        (day.year(), month, day_of_month)
    };
    rounded(one) < rounded(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_compared_as_exactly_as_both_are_known() {
        let is_before = |one: &str, other: &str| {
            is_before(&one.parse().expect("a date"), &other.parse().expect("a date"))
        };
        assert!(is_before("2026-01-30", "2026-01-31T00:00:00Z"));
        assert!(!is_before("2026-01-31", "2026-01-31T23:59:59Z"));
        assert!(is_before("2026-01-31T10:30:00+01:00", "2026-01-31T10:00:00Z"));
        assert!(!is_before("2026-01", "2026-01-31"));
        assert!(is_before("2025-12", "2026-01-01"));
        assert!(!is_before("2026", "2026-12-31"));
        assert!(is_before("2025", "2026"));
    }
}
