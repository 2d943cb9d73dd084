//! Means of transport are identified in capital letters.

use super::means::{self, ID_ELEMENTS};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "upper-case-id",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "The identification of a means of transport contains lower-case letters.",
    why: "Registration and flight numbers are compared letter by letter. With lower-case letters \
          the vehicle is not found.",
    bad: "<ID>zz12 abc</ID><IdentificationTypeCode>30</IdentificationTypeCode>",
    good: "<ID>ZZ12 ABC</ID><IdentificationTypeCode>30</IdentificationTypeCode>",
    sources: &["WCO Data Model 3.6, elements T006, T002 and T004", "EU NCTS rule R0076"],
    elements: ID_ELEMENTS,
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for means in means::all(declaration) {
        // The other types are names.
        let is_number = matches!(means.id_type, Some("10" | "21" | "30" | "40" | "41" | "80"));
        let Some(id) = means.id.filter(|_| is_number) else { continue };
        if id.bytes().any(|byte| byte.is_ascii_lowercase()) {
            let capitals = id.to_ascii_uppercase();
            found
                .at(means.path(context) / "ID")
                .says(format!("{id} contains lower-case letters"))
                .value(id)
                .expected(&capitals)
                .hint(format!("write {capitals}"));
        }
    }
}
