//! What is added to the price of goods and deducted from it.

use crate::prelude::*;

/// The additions and deductions of the shipment and of its items, with the number of the item and
/// their own.
pub(super) fn all<'c>(
    declaration: &'c Declaration,
    context: &Context<'c>,
) -> impl Iterator<Item = (Option<usize>, usize, &'c ChargeDeduction)> + use<'c> {
    let shipment = declaration.goods_shipment.as_deref();
    let of_shipment = shipment.and_then(|it| it.customs_valuation.as_deref());
    let of_items = context
        .items()
        .filter_map(|(number, item)| Some((Some(number), item.customs_valuation.as_deref()?)));
    let valuations = of_shipment.map(|it| (None, it)).into_iter().chain(of_items);
    valuations.flat_map(|(item, valuation)| {
        let charges = (1..).zip(&valuation.charge_deduction);
        charges.map(move |(at, charge)| (item, at, charge))
    })
}

/// The path of an addition or deduction.
pub(super) fn path(context: &Context<'_>, item: Option<usize>, at: usize) -> Path {
    let of = item.map_or_else(|| context.shipment(), |number| context.item(number));
    of / "CustomsValuation" / ("ChargeDeduction", at)
}
