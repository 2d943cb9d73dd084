//! The local reference number has at most 22 characters.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "lrn",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "The local reference number has more than 22 characters.",
    why: "The schema allows 35 characters, but the systems that process the message keep only 22. \
          The number must also be new: a number that was used within the last 48 hours is refused, \
          which cannot be checked in a single message.",
    bad: "<FunctionalReferenceID>INVENTED-TRADING-2026-000017</FunctionalReferenceID>",
    good: "<FunctionalReferenceID>INVENTED-2026-00000017</FunctionalReferenceID>",
    sources: &[
        "WCO Data Model 3.6, element D026",
        "Union Customs Code Annex B, data element 12 09",
        "UK CDS error CDS12003",
    ],
    elements: &["42A.D026"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const LONGEST: usize = 22;

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(number) = &declaration.functional_reference_id else { return };
    // A text never has more characters than bytes, so most are not counted.
    if number.len() <= LONGEST {
        return;
    }
    let length = number.chars().count();
    if length > LONGEST {
        found
            .at(context.place() / "FunctionalReferenceID")
            .says(format!(
                "the local reference number has {length} characters; at most {LONGEST} are allowed"
            ))
            .value(number)
            .expected(format!("at most {LONGEST} characters"))
            .hint(format!("shorten it by {}", length - LONGEST));
    }
}
