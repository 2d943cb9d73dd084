//! An amount has no more decimals than its currency.

use customs_codes::currency;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "currency-decimals",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "An amount has more decimal places than its currency.",
    why: "An amount cannot be smaller than the smallest unit of its currency. Yen with decimal \
          places are often an amount in another currency, or an amount with swapped separators.",
    bad: "<InvoiceAmount currencyID=\"JPY\">3200.55</InvoiceAmount>",
    good: "<InvoiceAmount currencyID=\"JPY\">3200</InvoiceAmount>",
    sources: &["ISO 4217, minor units", "WCO Data Model 3.6, element 135"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::AMOUNTS, &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let text = value.leaf.text;
    let decimals = text.split_once('.').map_or("", |(_, decimals)| decimals).trim_end_matches('0');
    // Most amounts have none, or two, and no currency has fewer than none.
    let currency = value.attribute("currencyID").filter(|_| !decimals.is_empty());
    let Some((code, fits)) = currency.and_then(|it| Some((it, currency::minor_unit(it)?))) else {
        return;
    };
    // The price of a single thing is often given to a tenth of a cent, that of a yen never.
    if decimals.len() <= usize::from(fits) || (fits >= 2 && decimals.len() <= MOST) {
        return;
    }
    let expected = match fits {
        0 => "no decimals".to_owned(),
        1 => "1 decimal".to_owned(),
        fits => format!("{fits} decimals"),
    };
    found
        .at(value.path.clone())
        .says(format!("{text} {code} has more decimal places than the currency"))
        .value(text)
        .expected(expected)
        .hint("check the currency, and round the amount to its smallest unit");
}

/// How many decimals amounts of currencies with cents may have.
const MOST: usize = 3;
