//! The prices of the goods items on the commercial invoice.

use customs_model::Amount;

use crate::prelude::*;

/// The price of each item that states one, with the number of the item.
pub(super) fn prices<'c>(
    context: &Context<'c>,
) -> impl Iterator<Item = (usize, &'c Amount)> + use<'c> {
    context.items().filter_map(|(number, item)| Some((number, price(item)?)))
}

/// The price of an item.
pub(super) fn price(item: &GovernmentAgencyGoodsItem) -> Option<&Amount> {
    item.commodity.as_ref()?.invoice_line.as_ref()?.item_charge_amount.as_ref()
}

/// The path of the price of an item.
pub(super) fn price_path(context: &Context<'_>, item: usize) -> Path {
    context.item(item) / "Commodity" / "InvoiceLine" / "ItemChargeAmount"
}
