//! In the United Kingdom a fixed rate of exchange is one to sterling.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "exchange-rate-gbp",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "A fixed rate of exchange has a currency other than GBP.",
    why: "Amounts are converted to sterling to calculate duties and taxes. A contractually fixed \
          rate is declared with the currency to which it converts, which is sterling.",
    bad: "<CurrencyTypeCode>USD</CurrencyTypeCode>",
    good: "<CurrencyTypeCode>GBP</CurrencyTypeCode>",
    sources: &["UK CDS error CDS12109", "UK CDS data element 4/15"],
    elements: &["42A/40A.118", "42A/40A.135"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (at, exchange) in (1..).zip(&declaration.currency_exchange) {
        let CurrencyExchange { rate_numeric: Some(_), currency_type_code: Some(currency), .. } =
            exchange
        else {
            continue;
        };
        if currency != "GBP" {
            found
                .at(context.place() / ("CurrencyExchange", at) / "CurrencyTypeCode")
                .says(format!("a fixed rate of exchange is declared with {currency}"))
                .value(currency)
                .expected("GBP")
                .hint("write the rate to sterling with the currency GBP, or remove the rate");
        }
    }
}
