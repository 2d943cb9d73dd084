//! An authorisation is declared twice: its holder at the declaration, its document at an item.

use super::documents::{additional_documents, has_code};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "authorisation-document",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "An authorisation has a holder without a document at a goods item, or a document \
            without a holder.",
    why: "The holder says whose authorisation it is, the document gives its number. The \
          administration looks for both, under codes that belong together, such as DPO and C506.",
    bad: "<TypeCode>505</TypeCode>",
    good: "<TypeCode>506</TypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements R145, D031 and D006",
        "UK CDS data elements 2/3 and 3/39",
        "UK CDS error CDS12096",
    ],
    elements: &["42A/17C.R145", "42A/67A/68A/02A.D031", "42A/67A/68A/02A.D006"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// Authorisations and the codes of their documents.
const PAIRS: [(&str, &str); 12] = [
    ("AEOC", "C501"),
    ("AEOF", "C503"),
    ("CGU", "C505"),
    ("CWP", "C517"),
    ("DPO", "C506"),
    ("EIR", "C514"),
    ("EUS", "N990"),
    ("IPO", "C601"),
    ("OPO", "C019"),
    ("SDE", "C512"),
    ("TEA", "C516"),
    ("UKIM", "1UKI"),
];

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() || context.items().len() == 0 {
        return;
    }
    let (has_holder, has_document) = declared(declaration, context);
    for (at, holder) in declaration.authorisation_holder.iter().enumerate() {
        let Some(code) = holder.category_code.as_deref() else { continue };
        let Some(pair) = PAIRS.iter().position(|(known, _)| *known == code) else { continue };
        if !has_document[pair] {
            let document = PAIRS[pair].1;
            found
                .at(context.place() / ("AuthorisationHolder", at + 1) / "CategoryCode")
                .says(format!(
                    "authorisation {code} has a holder, but no item has document {document}"
                ))
                .value(code)
                .expected(format!("document {document} at a goods item"))
                .hint(format!("add document {document} with the number of the authorisation"));
        }
    }
    without_holder(has_holder, has_document, context, found);
}

/// Which of the pairs have a holder, and which have a document.
fn declared(declaration: &Declaration, context: &Context<'_>) -> ([bool; 12], [bool; 12]) {
    let holders = &declaration.authorisation_holder;
    let has_holder = PAIRS.map(|(code, _)| {
        holders.iter().any(|holder| holder.category_code.as_deref() == Some(code))
    });
    let has_document = PAIRS.map(|(_, code)| {
        additional_documents(context).any(|placed| has_code(placed.document, code))
    });
    (has_holder, has_document)
}

/// The first document of each authorisation that has no holder.
fn without_holder(
    has_holder: [bool; 12],
    has_document: [bool; 12],
    context: &Context<'_>,
    found: &mut Found<'_>,
) {
    for (pair, (code, document)) in PAIRS.iter().enumerate() {
        if has_holder[pair] || !has_document[pair] {
            continue;
        }
        let first = additional_documents(context).find(|it| has_code(it.document, document));
        if let Some(placed) = first {
            found
                .at(placed.path(context) / "TypeCode")
                .says(format!(
                    "document {document} is declared, but no holder of authorisation {code}"
                ))
                .value(document)
                .expected(format!("a holder of authorisation {code}"))
                .hint(format!("add the holder of authorisation {code} to the declaration"));
        }
    }
}
