//! A licence that goods are taken off has a status, the same wherever it stands.

use super::documents::{Placed, additional_documents};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "document-status",
    severity: Severity::Warning,
    group: Group::UnitedKingdom,
    title: "A licence from which a quantity is taken has a status, the same at all goods items.",
    why: "The status says whether a licence is held on paper or electronically, and where it is. One \
          licence cannot be both. Which documents need a status is a table of the tariff, so only \
          those that say how much is taken off them are checked for having one.",
    bad: "<ID>GBSIL0000017</ID><TypeCode>100</TypeCode><LPCOExemptionCode>EP</LPCOExemptionCode>",
    good: "<ID>GBSIL0000017</ID><TypeCode>100</TypeCode><LPCOExemptionCode>EE</LPCOExemptionCode>",
    sources: &[
        "WCO Data Model 3.6, elements 360 and 502",
        "UK CDS errors CDS71201 and CDS77002",
    ],
    aliases: &[Alias::uk_cds("CDS71201"), Alias::uk_cds("CDS77002")],
    elements: &["42A/67A/68A/02A.360", "42A/67A/68A/02A/22C.502", "42A/67A/68A/02A.D005"],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Declaration(check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let mut licences: Vec<Placed<'_, AdditionalDocument>> = Vec::new();
    for placed in additional_documents(context).filter(|it| it.document.write_off.is_some()) {
        if placed.document.lpco_exemption_code.is_some() {
            licences.push(placed);
        } else {
            found
                .at(placed.path(context) / "LPCOExemptionCode")
                .says(format!("licence {} has no status", number(placed.document)))
                .expected("a status such as EE or JP")
                .hint("say whether the licence is on paper or electronic, and where it is");
        }
    }
    // The sort is stable: the first of a licence stays the first in the message.
    licences.sort_by(|one, other| key(one.document).cmp(&key(other.document)));
    for same in licences.chunk_by(|one, other| key(one.document) == key(other.document)) {
        let Some((first, others)) = same.split_first() else { continue };
        let status = first.document.lpco_exemption_code.as_deref().unwrap_or_default();
        for other in others {
            let of_other = other.document.lpco_exemption_code.as_deref().unwrap_or_default();
            if of_other != status {
                let number = number(first.document);
                found
                    .at(other.path(context) / "LPCOExemptionCode")
                    .says(format!("licence {number} has the status {of_other}, and before {status}"))
                    .value(of_other)
                    .expected(status)
                    .hint("give one licence the same status at all goods items");
            }
        }
    }
}

fn number(document: &AdditionalDocument) -> &str {
    document.id.as_deref().unwrap_or("without a number")
}

/// What makes two documents the same licence.
fn key(document: &AdditionalDocument) -> [Option<&str>; 3] {
    let AdditionalDocument { category_code, type_code, id, .. } = document;
    [category_code.as_deref(), type_code.as_deref(), id.as_deref()]
}
