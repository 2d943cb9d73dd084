//! What is measured, counted or paid is not negative.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "negative-value",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A mass, quantity, price or count of a declaration is negative.",
    why: "No mass is below zero, and a deduction is expressed by its type, not by a sign. A \
          negative value comes from a credit note or a wrong sum, and reduces the totals of the \
          other items.",
    bad: "<InvoiceAmount currencyID=\"EUR\">-3200.00</InvoiceAmount>",
    good: "<InvoiceAmount currencyID=\"EUR\">3200.00</InvoiceAmount>",
    sources: &[
        "WCO Data Model 3.6, elements 109, 128, 130, 131 and 146",
        "Union Customs Code Annex B, formats of data elements 14 06, 18 01 and 18 04",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::DECIMALS, &check);

/// What has a rule of its own.
const TOLD_ELSEWHERE: [&str; 4] =
    ["CustomsValueAmount", "StatisticalValueAmount", "GrossMassMeasure", "GoodsItemQuantity"];

fn check(value: &ValueAt<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let text = value.leaf.text;
    if !text.starts_with('-') || !context.has_declaration() {
        return;
    }
    let is_zero = text.bytes().all(|byte| !matches!(byte, b'1'..=b'9'));
    if is_zero || TOLD_ELSEWHERE.contains(&value.entry.name) {
        return;
    }
    let positive = text.trim_start_matches('-');
    found
        .at(value.path.clone())
        .says(format!("`{}` is {text}, which is less than 0", value.entry.name))
        .value(text)
        .expected("0 or more")
        .hint(format!("write {positive}, or check the calculation"));
}
