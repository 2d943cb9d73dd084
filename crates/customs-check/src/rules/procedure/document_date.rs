//! A document is valid when the declaration is accepted.

use super::documents::additional_documents;
use crate::context::NO_DAY;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "document-date",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A document has expired when the declaration is accepted.",
    why: "The date of a document is its last day of validity. A licence or certificate that \
          expired before the declaration is accepted does not cover the goods.",
    bad: "<DateTimeString xmlns=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\" \
          formatCode=\"102\">20251231</DateTimeString>",
    good: "<DateTimeString xmlns=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\" \
           formatCode=\"102\">20260131</DateTimeString>",
    sources: &["WCO Data Model 3.6, elements 276 and 023", "UK CDS data element 2/3"],
    elements: &["42A/67A/68A/02A.276", "42A.023"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for placed in additional_documents(context) {
        let Some(until) = &placed.document.effective_date_time else { continue };
        let Some(day) = context.day else { return found.skip(NO_DAY) };
        let until = until.date();
        if until >= day {
            continue;
        }
        let id = placed.document.id.as_deref().unwrap_or("without a number");
        let accepted = match declaration.acceptance_date_time {
            Some(_) => "accepted",
            None => "judged",
        };
        found
            .at(placed.path(context) / "EffectiveDateTime")
            .says(format!(
                "document {id} was valid until {until}, but the declaration is {accepted} on {day}"
            ))
            .value(until)
            .expected(format!("{day} or later"))
            .hint("declare a document that is valid on that date, or correct the date");
    }
}
