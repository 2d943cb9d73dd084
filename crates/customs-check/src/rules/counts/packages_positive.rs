//! A declaration has at least one package.

use super::packages;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "packages-positive",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "No number of packages in a declaration is greater than 0.",
    why: "The number 0 means that goods share packages that are declared with another item. If \
          every number is 0, the packages are not declared with any item.",
    bad: "<QuantityQuantity>0</QuantityQuantity>",
    good: "<QuantityQuantity>1</QuantityQuantity>",
    sources: &["WCO Data Model 3.6, element 144", "UK CDS error CDS12058"],
    elements: &["42A/67A/68A/93A.144"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() || packages::all(context).any(|(_, _, it)| is_some_package(it)) {
        return;
    }
    let stated = |it: &Packaging| Some(it.quantity_quantity.as_ref()?.value());
    let mut all = packages::all(context);
    let first = all.find_map(|(item, at, packaging)| Some((item, at, stated(packaging)?)));
    if let Some((item, at, count)) = first {
        found
            .at(packages::path(context, item, at) / "QuantityQuantity")
            .says("no number of packages in this declaration is greater than 0")
            .value(count)
            .expected("greater than 0")
            .hint("state the number of packages at one of the items that share them");
    }
}

/// Goods in bulk and unpacked goods have no packages to count.
fn is_some_package(packaging: &Packaging) -> bool {
    let count = packaging.quantity_quantity.as_ref();
    !packages::are_packed(packaging) || count.is_some_and(|it| it.value() > Decimal::ZERO)
}
