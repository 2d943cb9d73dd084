//! How the duties, taxes and fees on the goods items are paid.

use crate::prelude::*;

/// The payments of an item, each with the number of its duty, tax or fee.
pub(super) fn of_item(item: &GovernmentAgencyGoodsItem) -> impl Iterator<Item = (usize, &Payment)> {
    let duties = item.commodity.iter().flat_map(|it| &it.duty_tax_fee);
    (1..).zip(duties).filter_map(|(at, duty)| Some((at, duty.payment.as_deref()?)))
}

/// The path of a payment.
pub(super) fn path(context: &Context<'_>, item: usize, duty: usize) -> Path {
    context.item(item) / "Commodity" / ("DutyTaxFee", duty) / "Payment"
}
