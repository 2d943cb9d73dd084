//! Whoever relies on a comprehensive guarantee declares it, or its waiver.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "guarantee",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "An authorisation for a comprehensive guarantee is used without a guarantee of type 0 \
            or 1.",
    why: "The authorisation (CGU) allows one guarantee for many declarations, or a waiver. The \
          declaration must state which of the two is used; otherwise the duties count as not \
          secured.",
    bad: "<SecurityDetailsCode>3</SecurityDetailsCode>",
    good: "<SecurityDetailsCode>1</SecurityDetailsCode>",
    sources: &[
        "WCO Data Model 3.6, elements R145 and 101",
        "UK CDS data elements 3/39 and 8/2",
        "UK CDS error CDS12113",
    ],
    elements: &["42A/17C.R145", "42A/90A.101"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// Authorisation for a comprehensive guarantee.
const COMPREHENSIVE: &str = "CGU";

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    let mut holders = declaration.authorisation_holder.iter();
    let is_comprehensive =
        |holder: &AuthorisationHolder| holder.category_code.as_deref() == Some(COMPREHENSIVE);
    let Some(at) = holders.position(is_comprehensive) else { return };
    let guarantees = &declaration.obligation_guarantee;
    let fits =
        |it: &ObligationGuarantee| matches!(it.security_details_code.as_deref(), Some("0" | "1"));
    if !guarantees.iter().any(fits) {
        let declared = match guarantees.as_slice() {
            [] => "no guarantee is declared",
            _ => "no guarantee has type 0 or 1",
        };
        found
            .at(context.place() / ("AuthorisationHolder", at + 1) / "CategoryCode")
            .says(format!("the declaration relies on a comprehensive guarantee, but {declared}"))
            .value(COMPREHENSIVE)
            .expected("a guarantee of type 0 or 1")
            .hint("declare the guarantee with type 1, or with type 0 for a waiver");
    }
}
