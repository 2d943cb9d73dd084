//! The invoiced total is in the currency of the prices.

use customs_codes::CURRENCIES;

use super::invoice;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "invoice-currency-match",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "The total amount invoiced is in a different currency from the prices of the goods \
            items.",
    why: "Both the total and the prices are taken from the invoice. In different currencies they \
          cannot be compared.",
    bad: "<InvoiceAmount currencyID=\"GBP\">300</InvoiceAmount>",
    good: "<InvoiceAmount currencyID=\"EUR\">300</InvoiceAmount>",
    sources: &["WCO Data Model 3.6, elements 109 and 112", "UK CDS error CDS12082"],
    elements: &["42A.109", "42A/67A/68A/23A/79A.112"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let total = declaration.invoice_amount.as_ref().and_then(|it| it.currency());
    let Some(of_total) = total else { return };
    let mut prices =
        invoice::prices(context).filter_map(|(number, price)| Some((number, price.currency()?)));
    // What is no currency is told by the rules on its form.
    let differs = |currency: &str| currency != of_total && CURRENCIES.contains(currency);
    if !CURRENCIES.contains(of_total) {
        return;
    }
    if let Some((number, currency)) = prices.find(|(_, currency)| differs(currency)) {
        found
            .at((context.place() / "InvoiceAmount").attribute_named("currencyID"))
            .says(format!("the total is in {of_total}, the price of item {number} in {currency}"))
            .value(of_total)
            .expected(currency)
            .hint("state the total in the currency of the invoice");
    }
}
