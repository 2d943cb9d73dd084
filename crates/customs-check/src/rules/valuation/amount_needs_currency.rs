//! An amount says in which currency it is.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "amount-needs-currency",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An amount of money has no currency.",
    why: "A number without a currency is not an amount. The attribute is optional in the schemas \
          of the model, but administrations cannot convert an amount without it.",
    bad: "<StatisticalValueAmount>940</StatisticalValueAmount>",
    good: "<StatisticalValueAmount currencyID=\"GBP\">940</StatisticalValueAmount>",
    sources: &["UK CDS data elements 4/10, 4/11 and 4/14", "UN/CEFACT Amount. Type", "ISO 4217"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::AMOUNTS, &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if value.attribute("currencyID").is_none() {
        found
            .at(value.path.attribute_named("currencyID"))
            .says(format!("the amount {} has no currency", value.leaf.text))
            .expected("a currency of ISO 4217")
            .hint("add the currency, for example currencyID=\"EUR\"");
    }
}
