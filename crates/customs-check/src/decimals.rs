//! Reckoning with the decimals of a message, which can be too large for it: nothing comes out then.

use customs_model::Measure;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The sum; nothing where one of the numbers is not known.
pub(super) fn total(mut numbers: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    numbers.try_fold(Decimal::ZERO, |sum, number| sum.checked_add(number?))
}

/// A measure of mass in kilograms, which it is in without a unit; nothing where its unit is another
/// than kilogram, gram or tonne (UN/ECE Recommendation 20). What an authority adds to a unit after
/// `#` does not matter.
pub(super) fn kilograms(mass: &Measure) -> Option<Decimal> {
    let unit = mass.unit().map_or("KGM", |unit| unit.split('#').next().unwrap_or(unit));
    match unit {
        "KGM" => Some(mass.value()),
        "GRM" => mass.value().checked_div(Decimal::ONE_THOUSAND),
        "TNE" => mass.value().checked_mul(Decimal::ONE_THOUSAND),
        _ => None,
    }
}

/// A whole number from 1 to a last one.
pub(super) fn number_up_to(last: usize, value: Decimal) -> Option<usize> {
    let whole = value.fract().is_zero().then(|| value.to_usize()).flatten();
    whole.filter(|number| (1..=last).contains(number))
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn masses_are_compared_in_kilograms() {
        assert_eq!(kilograms(&Measure::new(dec!(12.5))), Some(dec!(12.5)));
        assert_eq!(kilograms(&Measure::with(dec!(12.5), "KGM#G")), Some(dec!(12.5)));
        assert_eq!(kilograms(&Measure::with(dec!(12.5), "GRM")), Some(dec!(0.0125)));
        assert_eq!(kilograms(&Measure::with(dec!(12.5), "TNE")), Some(dec!(12500)));
        assert_eq!(kilograms(&Measure::with(dec!(12.5), "LTR")), None);
        assert_eq!(kilograms(&Measure::with(Decimal::MAX, "TNE")), None);
    }

    #[test]
    fn a_sum_that_is_too_large_or_not_known_is_none() {
        assert_eq!(total([Some(dec!(0.1)), Some(dec!(0.2))].into_iter()), Some(dec!(0.3)));
        assert_eq!(total([Some(Decimal::MAX), Some(Decimal::ONE)].into_iter()), None);
        assert_eq!(total([Some(Decimal::ONE), None].into_iter()), None);
    }

    #[test]
    fn only_whole_numbers_that_are_there_are_numbers() {
        assert_eq!(number_up_to(3, dec!(3.0)), Some(3));
        for value in [dec!(0), dec!(-1), dec!(1.5), dec!(4), Decimal::MAX] {
            assert_eq!(number_up_to(3, value), None, "{value}");
        }
    }
}
