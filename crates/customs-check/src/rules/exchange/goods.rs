//! What rules on goods have in common: numbers of the Harmonized System, and quantities.

use std::ops::RangeBounds;

use crate::prelude::*;

/// Whether it is digits alone, as many as that.
pub(super) fn has_digits(number: &str, count: impl RangeBounds<usize>) -> bool {
    count.contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Finds a quantity or a mass that is not above zero, or has no unit.
pub(super) fn measured(
    value: Decimal,
    unit: Option<&str>,
    path: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    if value <= Decimal::ZERO {
        found
            .at(path())
            .says(format!("the quantity of the goods is {value}"))
            .value(value)
            .expected("more than 0")
            .hint("write the quantity");
    }
    if unit.is_none() {
        found
            .at(path().attribute_named("unitCode"))
            .says(format!("{value} has no unit"))
            .expected("a unit of UN/ECE Recommendation 20")
            .hint("add the unit, for example unitCode=\"KGM\"");
    }
}
