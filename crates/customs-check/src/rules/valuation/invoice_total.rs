//! The invoiced total is the sum of the prices.

use crate::decimals::total;
use super::invoice;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "invoice-total",
    // Costs and discounts that the invoice states once for all items can be in the total.
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The total amount invoiced differs from the sum of the prices of the goods items.",
    why: "The total and the prices are taken from one invoice. A difference means that an item is \
          missing or a price was misread, unless the invoice contains costs that belong to no item.",
    bad: "<InvoiceAmount currencyID=\"EUR\">1000</InvoiceAmount>",
    good: "<InvoiceAmount currencyID=\"EUR\">1000.02</InvoiceAmount>",
    sources: &["WCO Data Model 3.6, elements 109 and 112", "UK CDS data elements 4/11, 4/14"],
    elements: &["42A.109", "42A/67A/68A/23A/79A.112"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(stated) = &declaration.invoice_amount else { return };
    let count = context.items().len();
    if !context.is_complete() || count == 0 {
        return;
    }
    let prices = context.items().map(|(_, item)| {
        let price = invoice::price(item)?;
        (price.currency() == stated.currency()).then(|| price.value())
    });
    let Some(sum) = total(prices) else { return };
    // Each price may have been rounded by a hundredth.
    let tolerance = Decimal::new(1, 2) * Decimal::from(count);
    let difference = stated.value().checked_sub(sum).map(|it| it.abs());
    if difference.is_some_and(|difference| difference > tolerance) {
        let sum = sum.normalize();
        found
            .at(context.place() / "InvoiceAmount")
            .says(format!("the total is {stated}, but the prices of the items add up to {sum}"))
            .value(stated.value())
            .expected(sum)
            .hint("compare the prices with the invoice, and check whether an item is missing");
    }
}
