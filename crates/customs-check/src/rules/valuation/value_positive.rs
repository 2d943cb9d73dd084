//! Goods have a value.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "value-positive",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "The customs value of an item is negative, or its statistical value is not above 0.",
    why: "Deductions can bring a customs value to 0, but not below. The statistical value is the \
          value of the goods themselves, even if they are given away free of charge.",
    bad: "<StatisticalValueAmount currencyID=\"GBP\">0</StatisticalValueAmount>",
    good: "<StatisticalValueAmount currencyID=\"GBP\">1</StatisticalValueAmount>",
    sources: &[
        "WCO Data Model 3.6, elements 108 and 114",
        "UK CDS errors CDS10021, CDS10045, CDS12123",
    ],
    elements: &["42A/67A/68A.108", "42A/67A/68A.114"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let customs = item.customs_value_amount.as_ref();
        if let Some(amount) = customs.filter(|it| it.value() < Decimal::ZERO) {
            found
                .at(context.item(number) / "CustomsValueAmount")
                .says(format!("the customs value {amount} is negative"))
                .value(amount.value())
                .expected("0 or more")
                .hint("check the deductions, which exceed the price");
        }
        let statistical = item.statistical_value_amount.as_ref();
        if let Some(amount) = statistical.filter(|it| it.value() <= Decimal::ZERO) {
            found
                .at(context.item(number) / "StatisticalValueAmount")
                .says(format!("the statistical value {amount} is not above 0"))
                .value(amount.value())
                .expected("greater than 0")
                .hint("state the value of the goods; for free goods, the value of comparable goods");
        }
    }
}
