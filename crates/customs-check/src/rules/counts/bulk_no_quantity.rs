//! Goods in bulk have no number of packages.

use super::packages;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "bulk-no-quantity",
    severity: Severity::Error,
    group: Group::Authority("eu"),
    title: "Goods in bulk have a number of packages.",
    why: "The package types for bulk mean that there are no packages. A number contradicts the \
          type, so one of the two is wrong.",
    bad: "<QuantityQuantity>4</QuantityQuantity><TypeCode>VL</TypeCode>",
    good: "<Packaging><SequenceNumeric>1</SequenceNumeric><TypeCode>VL</TypeCode></Packaging>",
    sources: &[
        "WCO Data Model 3.6, elements 141 and 144",
        "UN/ECE Recommendation 21",
        "EU NCTS condition C0060",
        "EU ICS2 error 8149",
    ],
    elements: &["42A/67A/68A/93A.141", "42A/67A/68A/93A.144"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (item, at, packaging) in packages::all(context).filter(|(_, _, it)| packages::is_bulk(it)) {
        let Packaging { quantity_quantity: Some(count), type_code: Some(code), .. } = packaging
        else {
            continue;
        };
        let count = count.value();
        found
            .at(packages::path(context, item, at) / "QuantityQuantity")
            .says(format!(
                "package type {code} means goods in bulk, but {count} packages are declared"
            ))
            .value(count)
            .hint("remove the number, or write the type of the packages");
    }
}
