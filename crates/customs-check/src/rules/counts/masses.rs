//! The gross masses of a declaration: its total, and the sum of those of its items.

use customs_model::Measure;

use crate::decimals::{kilograms, total};
use crate::prelude::*;

/// The total and the sum, in kilograms; nothing where one is not stated or cannot be compared.
pub(super) fn total_and_sum(
    declaration: &Declaration,
    context: &Context<'_>,
) -> Option<(Decimal, Decimal)> {
    let stated = declaration.total_gross_mass_measure.as_ref().filter(|_| context.is_complete())?;
    let mut masses = context.items().filter_map(|(_, item)| gross(item)).peekable();
    masses.peek()?;
    Some((kilograms(stated)?, total(masses.map(kilograms))?))
}

/// The gross mass of an item.
pub(super) fn gross(item: &GovernmentAgencyGoodsItem) -> Option<&Measure> {
    item.commodity.as_ref()?.goods_measure.as_ref()?.gross_mass_measure.as_ref()
}

/// One gram, by which rounding may differ.
const TOLERANCE: Decimal = Decimal::from_parts(1, 0, 0, false, 3);

/// Whether the first mass is less, by more than rounding.
pub(super) fn is_less(mass: Decimal, than: Decimal) -> bool {
    mass.checked_add(TOLERANCE).is_some_and(|limit| limit < than)
}
