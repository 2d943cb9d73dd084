//! A licence that goods are taken off has a status, the same wherever it occurs.

use crate::repeats::Repeats;
use super::documents::{Placed, additional_documents};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "document-status",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "A licence from which a quantity is deducted has no status, or different statuses at \
            different goods items.",
    why: "The status says whether a licence is held on paper or electronically, and where it is. \
          One licence cannot be both. The tariff determines which documents need a status, so a \
          missing status is reported only for documents with a deducted quantity.",
    bad: "<ID>GBSIL0000017</ID><TypeCode>100</TypeCode><LPCOExemptionCode>EP</LPCOExemptionCode>",
    good: "<ID>GBSIL0000017</ID><TypeCode>100</TypeCode><LPCOExemptionCode>EE</LPCOExemptionCode>",
    sources: &["WCO Data Model 3.6, elements 360 and 502", "UK CDS errors CDS71201 and CDS77002"],
    elements: &["42A/67A/68A/02A.360", "42A/67A/68A/02A/22C.502", "42A/67A/68A/02A.D005"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    let mut licences: Vec<Placed<'_, AdditionalDocument>> = Vec::new();
    for placed in additional_documents(context).filter(|it| it.document.write_off.is_some()) {
        if placed.document.lpco_exemption_code.is_some() {
            licences.push(placed);
        } else {
            found
                .at(placed.path(context) / "LPCOExemptionCode")
                .says(format!("licence {} has no status", number(placed.document)))
                .expected("a status such as EE or JP")
                .hint("add the status, which says whether the licence is on paper or electronic, \
                       and where it is");
        }
    }
    let keys = licences.iter().map(|licence| key(licence.document)).zip(0..);
    for (first, again) in Repeats::new().of(keys) {
        let (first, again) = (&licences[first], &licences[again]);
        let [before, status] = [first, again].map(|it| status(it.document));
        if status != before {
            let number = number(first.document);
            found
                .at(again.path(context) / "LPCOExemptionCode")
                .says(format!("licence {number} has the status {status}, but {before} at an \
                               earlier item"))
                .value(status)
                .expected(before)
                .hint("write the same status for a licence at all goods items");
        }
    }
}

fn number(document: &AdditionalDocument) -> &str {
    document.id.as_deref().unwrap_or("without a number")
}

fn status(document: &AdditionalDocument) -> &str {
    document.lpco_exemption_code.as_deref().unwrap_or_default()
}

/// What makes two documents the same licence.
fn key(document: &AdditionalDocument) -> [Option<&str>; 3] {
    let AdditionalDocument { category_code, type_code, id, .. } = document;
    [category_code.as_deref(), type_code.as_deref(), id.as_deref()]
}
