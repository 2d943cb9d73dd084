//! Goods without packages of their own share those of another item.

use super::packages;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "zero-packages-shared",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "Packages whose number is 0 are not declared with another item under the same marks.",
    why: "Goods that share packages with another item are declared with the number 0. The marks \
          identify the packages, and the other item states their number.",
    bad: "<MarksNumbersID>KESTREL 9</MarksNumbersID><QuantityQuantity>0</QuantityQuantity>",
    good: "<MarksNumbersID>KESTREL 1-8</MarksNumbersID><QuantityQuantity>0</QuantityQuantity>",
    sources: &[
        "WCO Data Model 3.6, elements 142 and 144",
        "EU NCTS rule R0364",
        "EU ICS2 error 8153",
    ],
    elements: &["42A/67A/68A/93A.141", "42A/67A/68A/93A.142", "42A/67A/68A/93A.144"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let mut elsewhere = packages::all(context).filter(|(_, _, it)| needs_another(it)).peekable();
    if !context.is_complete() || elsewhere.peek().is_none() {
        return;
    }
    let counted = packages::all(context).filter(|(_, _, it)| can_be_shared(it));
    let mut counted: Vec<_> =
        counted.filter_map(|(item, _, it)| Some((it.marks_numbers_id.as_deref()?, item))).collect();
    counted.sort_unstable();
    for (item, at, packaging) in elsewhere {
        let Some(marks) = packaging.marks_numbers_id.as_deref() else { continue };
        let first = counted.partition_point(|(known, _)| *known < marks);
        let end = counted.partition_point(|(known, _)| *known <= marks);
        // They are sorted by item too: if another item is among them, it is the first or the last.
        let alike = &counted[first..end];
        if alike.first().into_iter().chain(alike.last()).any(|(_, other)| *other != item) {
            continue;
        }
        found
            .at(packages::path(context, item, at) / "QuantityQuantity")
            .says(format!("no other item has packages marked \"{marks}\""))
            .value(0)
            .hint("write the marks of the item that has these packages, or the number of packages");
    }
}

/// Whether the number of these packages must occur with another item.
fn needs_another(packaging: &Packaging) -> bool {
    packages::are_elsewhere(packaging) && packages::are_packed(packaging)
}

fn can_be_shared(packaging: &Packaging) -> bool {
    let count = packaging.quantity_quantity.as_ref();
    count.is_some_and(|it| it.value() > Decimal::ZERO) && packages::are_packed(packaging)
}
