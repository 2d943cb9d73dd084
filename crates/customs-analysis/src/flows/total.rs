//! [`Total`]: a sum without rounding.

use std::fmt::{self, Write as _};
use std::ops::AddAssign;

use compact_str::CompactString;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// How many digits behind the point are kept: six of the formats, and six for milligrams in kilograms.
const PLACES: u32 = 12;

/// One, in units of the last place.
const ONE: i128 = 10_i128.pow(PLACES);

/// Numbers are taken below this: the longest formats of the standard have 16 digits before the point.
const LIMIT: i128 = 10_i128.pow(16);

/// A sum of decimals, exact to twelve places behind the point, so that neither the order of the
/// summands nor their number changes the last cent. It stops at 1.7 × 10²⁶, a million million times
/// the yearly trade of the world; there it stays.
///
/// ```
/// use customs_analysis::Total;
/// use rust_decimal::dec;
///
/// let mut sum = Total::of(dec!(0.10)).expect("it is short enough");
/// sum += Total::of(dec!(864.90)).expect("it is short enough");
/// assert_eq!(sum.to_string(), "865");
/// assert_eq!(sum.decimal(), Some(dec!(865)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Total(i128);

impl Total {
    /// From a number; nothing where it has more than twelve places behind the point, or 17 digits or
    /// more before it, which no format of the standard allows.
    #[must_use]
    pub fn of(value: Decimal) -> Option<Self> {
        let value = if value.scale() > PLACES { value.normalize() } else { value };
        let missing = PLACES.checked_sub(value.scale())?;
        let units = value.mantissa().checked_mul(10_i128.pow(missing))?;
        (units.unsigned_abs() < (LIMIT * ONE).unsigned_abs()).then_some(Self(units))
    }

    /// How many digits behind the point there are in [`units`](Self::units).
    pub const SCALE: u32 = PLACES;

    /// Returns the sum in units of its last place.
    #[must_use]
    pub const fn units(self) -> i128 {
        self.0
    }

    /// As a decimal without zeros at its end; nothing where it has more digits than a decimal holds
    /// (28 are always exact).
    #[must_use]
    pub fn decimal(self) -> Option<Decimal> {
        let (mut units, mut scale) = (self.0, PLACES);
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale -= 1;
        }
        Decimal::try_from_i128_with_scale(units, scale).ok()
    }
}

impl AddAssign for Total {
    fn add_assign(&mut self, other: Self) {
        self.0 = self.0.saturating_add(other.0);
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (units, one) = (self.0.unsigned_abs(), ONE.unsigned_abs());
        let mut text = CompactString::const_new("");
        write!(text, "{}", units / one)?;
        let places = PLACES as usize;
        let behind = format!("{:0places$}", units % one);
        let behind = behind.trim_end_matches('0');
        if !behind.is_empty() {
            write!(text, ".{behind}")?;
        }
        f.pad_integral(self.0 >= 0, "", &text)
    }
}

// As a string, like every decimal of ours in JSON.
impl Serialize for Total {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn what_no_format_allows_is_not_summed() {
        assert_eq!(Total::of(dec!(10000000000000000)), None);
        assert_eq!(Total::of(dec!(0.0000000000001)), None);
        assert!(Total::of(dec!(0.00000000000010)).is_none());
        assert!(Total::of(dec!(1.00000000000000)).is_some());
        assert_eq!(Total::of(Decimal::MAX), None);
    }

    #[test]
    fn a_sum_is_written_without_zeros_at_its_end() {
        let written = |value| Total::of(value).unwrap().to_string();
        assert_eq!(written(dec!(-12.50)), "-12.5");
        assert_eq!(written(dec!(0)), "0");
        assert_eq!(written(dec!(9999999999999999.999999)), "9999999999999999.999999");
    }

    #[test]
    fn a_sum_that_reaches_its_end_stays_there() {
        let mut sum = Total(i128::MAX - 1);
        sum += Total::of(dec!(1)).unwrap();
        assert_eq!(sum, Total(i128::MAX));
        assert_eq!(sum.decimal(), None);
    }
}
