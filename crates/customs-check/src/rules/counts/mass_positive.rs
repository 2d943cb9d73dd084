//! Goods have a mass.

use customs_model::Measure;

use super::{masses, packages};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "mass-positive",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The gross mass of an item is not greater than 0.",
    why: "All goods have a mass. Only an item whose packages are all declared with another item \
          can have its gross mass declared there as well.",
    bad: "<GrossMassMeasure unitCode=\"KGM\">0</GrossMassMeasure>",
    good: "<GrossMassMeasure unitCode=\"KGM\">0.001</GrossMassMeasure>",
    sources: &["WCO Data Model 3.6, element 126", "UK CDS error CDS12123", "EU NCTS rule R0221"],
    elements: &["42A/67A/68A/23A/65A.126", "42A/67A/68A/93A.144"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let Some(mass) = masses::gross(item).map(Measure::value) else { continue };
        if mass > Decimal::ZERO || (mass.is_zero() && are_all_packages_elsewhere(item)) {
            continue;
        }
        found
            .at(context.item(number) / "Commodity" / "GoodsMeasure" / "GrossMassMeasure")
            .says(format!("the gross mass is {mass}"))
            .value(mass)
            .expected("greater than 0")
            .hint("state the mass of the goods with their packaging; less than a gram counts as a \
                   gram");
    }
}

fn are_all_packages_elsewhere(item: &GovernmentAgencyGoodsItem) -> bool {
    !item.packaging.is_empty() && item.packaging.iter().all(packages::are_elsewhere)
}
