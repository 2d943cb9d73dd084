//! The total of packages is the sum of those of the items.

use customs_model::Quantity;

use crate::decimals::total;
use super::packages;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "total-packages",
    // Many accepted declarations count otherwise, pallets for instance.
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The total number of packages differs from the sum over all goods items.",
    why: "The total is compared with what the carrier and the warehouse report. It is the sum of \
          the packages of the items, in which goods in bulk count as one.",
    bad: "<TotalPackageQuantity>12</TotalPackageQuantity>",
    good: "<TotalPackageQuantity>11</TotalPackageQuantity>",
    sources: &["WCO Data Model 3.6, element 146", "EU ICS2 error 8117"],
    elements: &["42A.146", "42A/67A/68A/93A.141", "42A/67A/68A/93A.144"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(stated) = &declaration.total_package_quantity else { return };
    if !context.is_complete() || packages::all(context).next().is_none() {
        return;
    }
    let Some(sum) = total(packages::all(context).map(|(_, _, it)| count(it))) else { return };
    if stated.value() != sum {
        let sum = sum.normalize();
        found
            .at(context.place() / "TotalPackageQuantity")
            .says(format!(
                "the total number of packages is {}, but the goods items add up to {sum}",
                stated.value()
            ))
            .value(stated.value())
            .expected(sum)
            .hint(format!("write {sum}, or correct the number of packages of an item"));
    }
}

/// How many an entry adds to the total; nothing where it does not say.
fn count(packaging: &Packaging) -> Option<Decimal> {
    let stated = packaging.quantity_quantity.as_ref().map(Quantity::value);
    stated.or_else(|| packages::is_bulk(packaging).then_some(Decimal::ONE))
}
