//! All prices of a declaration are in one currency.

use super::invoice;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "single-invoice-currency",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "The prices of goods items are in different currencies.",
    why: "The items of a declaration are added up to one invoiced amount, converted at one rate. \
          Prices in several currencies need a declaration for each.",
    bad: "<ItemChargeAmount currencyID=\"USD\">300</ItemChargeAmount>",
    good: "<ItemChargeAmount currencyID=\"EUR\">300</ItemChargeAmount>",
    sources: &["WCO Data Model 3.6, element 112", "UK CDS error CDS12057"],
    elements: &["42A/67A/68A/23A/79A.112"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let mut currencies =
        invoice::prices(context).filter_map(|(number, price)| Some((number, price.currency()?)));
    let Some((first, expected)) = currencies.next() else { return };
    for (number, currency) in currencies.filter(|(_, currency)| *currency != expected) {
        found
            .at(invoice::price_path(context, number).attribute_named("currencyID"))
            .says(format!("the price is in {currency}, that of item {first} in {expected}"))
            .value(currency)
            .expected(expected)
            .hint("state all prices in the currency of the invoice");
    }
}
