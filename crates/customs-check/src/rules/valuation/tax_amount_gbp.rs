//! In the United Kingdom amounts of tax are in sterling.

use super::payments;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "tax-amount-gbp",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An amount of duty or tax is in a currency other than GBP.",
    why: "Duties and taxes are owed in sterling, whatever the currency of the invoice.",
    bad: "<PaymentAmount currencyID=\"EUR\">42.00</PaymentAmount>",
    good: "<PaymentAmount currencyID=\"GBP\">42.00</PaymentAmount>",
    sources: &["UK CDS error CDS12111", "UK CDS data elements 4/6, 4/7"],
    elements: &["42A/67A/68A/23A/50A/94A.120", "42A/67A/68A/23A/50A/94A.378"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        for (duty, payment) in payments::of_item(item) {
            let amounts = [
                ("TaxAssessedAmount", &payment.tax_assessed_amount),
                ("PaymentAmount", &payment.payment_amount),
            ];
            for (name, amount) in amounts {
                let currency = amount.as_ref().and_then(|it| it.currency());
                let Some(currency) = currency.filter(|it| *it != "GBP") else { continue };
                found
                    .at((payments::path(context, number, duty) / name)
                        .attribute_named("currencyID"))
                    .says(format!("an amount of tax is in {currency}"))
                    .value(currency)
                    .expected("GBP")
                    .hint("convert the amount to sterling");
            }
        }
    }
}
