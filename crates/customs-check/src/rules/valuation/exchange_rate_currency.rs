//! A rate of exchange says for which currency it holds.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "exchange-rate-currency",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A rate of exchange has no currency.",
    why: "A rate that the parties fixed by contract replaces the published rate. Without its \
          currency it is unknown which amounts it converts.",
    bad: "<CurrencyExchange><RateNumeric>1.2531</RateNumeric></CurrencyExchange>",
    good: "<CurrencyExchange><CurrencyTypeCode>GBP</CurrencyTypeCode>\
           <RateNumeric>1.2531</RateNumeric></CurrencyExchange>",
    sources: &["WCO Data Model 3.6, elements 118 and 135", "UK CDS error CDS12109"],
    elements: &["42A/40A.118", "42A/40A.135"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (at, exchange) in (1..).zip(&declaration.currency_exchange) {
        let CurrencyExchange { rate_numeric: Some(rate), currency_type_code: None, .. } = exchange
        else {
            continue;
        };
        found
            .at(context.place() / ("CurrencyExchange", at) / "CurrencyTypeCode")
            .says(format!("the rate of exchange {rate} has no currency"))
            .expected("a currency of ISO 4217")
            .hint("add the currency of the fixed rate");
    }
}
