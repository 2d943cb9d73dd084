//! The total gross mass is not less than that of the items.

use super::super::decimals::{kilograms, total};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "total-gross",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The total gross mass is not less than the gross masses of all goods items together.",
    why: "The total is the mass of all the goods with their packaging. It can be more than the sum of \
          the items, by what they share, such as pallets, but not less.",
    bad: "<TotalGrossMassMeasure unitCode=\"KGM\">180</TotalGrossMassMeasure>",
    good: "<TotalGrossMassMeasure unitCode=\"KGM\">182.5</TotalGrossMassMeasure>",
    sources: &[
        "WCO Data Model 3.6, elements 126 and 131",
        "EU NCTS rules R0983, R0994",
        "EU ICS2 error 8686",
    ],
    aliases: &[Alias::eu_ncts("R0994"), Alias::eu_ncts("R0983"), Alias::eu_ens("8686")],
    elements: &["42A.131", "42A/67A/68A/23A/65A.126"],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Declaration(check);

/// One gram, by which rounding may differ.
const TOLERANCE: Decimal = Decimal::from_parts(1, 0, 0, false, 3);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(stated) = &declaration.total_gross_mass_measure else { return };
    if !context.is_complete() {
        return;
    }
    let masses = context.items().filter_map(|(_, item)| {
        item.commodity.as_ref()?.goods_measure.as_ref()?.gross_mass_measure.as_ref()
    });
    let sum = total(masses.map(kilograms));
    let (Some(sum), Some(in_kilograms)) = (sum, kilograms(stated)) else { return };
    if in_kilograms.checked_add(TOLERANCE).is_some_and(|limit| limit < sum) {
        let sum = sum.normalize();
        found
            .at(context.place() / "TotalGrossMassMeasure")
            .says(format!("the total gross mass {stated} is less than the {sum} KGM of the goods items"))
            .value(stated.value())
            .expected(format!("at least {sum}"))
            .hint("see whether the mass of an item is too high, or the total too low");
    }
}
