//! Packages have marks.

use super::packages;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "marks-required",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "Packages have no marks, though the goods are neither in bulk nor unpacked.",
    why: "An officer identifies the goods by the marks on their packages. Only goods in bulk and \
          unpacked goods have no packages to mark.",
    bad: "<QuantityQuantity>8</QuantityQuantity><TypeCode>CT</TypeCode>",
    good: "<MarksNumbersID>KESTREL 1-8</MarksNumbersID><QuantityQuantity>8</QuantityQuantity>",
    sources: &[
        "WCO Data Model 3.6, elements 141 and 142",
        "UN/ECE Recommendation 21",
        "EU NCTS condition C0060",
        "EU ICS2 error 8152",
    ],
    elements: &["42A/67A/68A/93A.141", "42A/67A/68A/93A.142"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    for (item, at, packaging) in packages::all(context) {
        let Packaging { marks_numbers_id: None, type_code: Some(code), .. } = packaging else {
            continue;
        };
        if !packages::are_packed(packaging) {
            continue;
        }
        found
            .at(packages::path(context, item, at) / "MarksNumbersID")
            .says(format!("packages of type {code} have no marks"))
            .expected("marks and numbers")
            .hint("write the marks on the packages; if there are none, say so in words");
    }
}
