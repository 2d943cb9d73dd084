//! The total gross mass is the sum of those of the items.

use super::masses;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "total-gross-equal",
    severity: Severity::Information,
    group: Group::Standard,
    title: "The total gross mass exceeds the sum of the gross masses of all goods items.",
    why: "The mass of shared packaging, such as pallets, is usually divided among the goods items, \
          and in transit the total must be the sum of the items. A difference can also mean that \
          an item is missing.",
    bad: "<TotalGrossMassMeasure unitCode=\"KGM\">182.502</TotalGrossMassMeasure>",
    good: "<TotalGrossMassMeasure unitCode=\"KGM\">182.501</TotalGrossMassMeasure>",
    sources: &["WCO Data Model 3.6, elements 126 and 131", "EU NCTS rules R0983, R0994"],
    elements: &["42A.131", "42A/67A/68A/23A/65A.126"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((stated, sum)) = masses::total_and_sum(declaration, context) else { return };
    if masses::is_less(sum, stated) {
        let sum = sum.normalize();
        found
            .at(context.place() / "TotalGrossMassMeasure")
            .says(format!(
                "the total gross mass {stated} is more than the {sum} of the goods items"
            ))
            .value(stated)
            .expected(sum)
            .hint("check whether an item is missing; shared packaging such as pallets explains a \
                   difference");
    }
}
