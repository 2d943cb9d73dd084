//! The total gross mass is not less than that of the items.

use super::masses;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "total-gross",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The total gross mass is less than the sum of the gross masses of all goods items.",
    why: "The total is the mass of all the goods with their packaging. It can exceed the sum of \
          the items by the mass of shared packaging, such as pallets, but cannot be less.",
    bad: "<TotalGrossMassMeasure unitCode=\"KGM\">180</TotalGrossMassMeasure>",
    good: "<TotalGrossMassMeasure unitCode=\"KGM\">182.5</TotalGrossMassMeasure>",
    sources: &["WCO Data Model 3.6, elements 126 and 131", "EU ICS2 error 8686"],
    elements: &["42A.131", "42A/67A/68A/23A/65A.126"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((stated, sum)) = masses::total_and_sum(declaration, context) else { return };
    if masses::is_less(stated, sum) {
        let sum = sum.normalize();
        found
            .at(context.place() / "TotalGrossMassMeasure")
            .says(format!(
                "the total gross mass {stated} is less than the {sum} of the goods items"
            ))
            .value(stated)
            .expected(format!("at least {sum}"))
            .hint("check the masses of the items and the total");
    }
}
