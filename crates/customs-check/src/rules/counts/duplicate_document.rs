//! A document occurs once in an item.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "duplicate-document",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "A document occurs twice in a goods item.",
    why: "Declaring the same document twice proves nothing more, and a quantity would be deducted \
          from a licence twice. Some administrations refuse it.",
    bad: "<CategoryCode>N</CategoryCode><ID>KTL-7</ID><TypeCode>935</TypeCode>",
    good: "<CategoryCode>N</CategoryCode><ID>KTL-8</ID><TypeCode>935</TypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements D005, D006 and D031",
        "UK CDS errors CDS12151, CDS71200",
    ],
    elements: &["42A/67A/68A/02A.D005", "42A/67A/68A/02A.D006", "42A/67A/68A/02A.D031"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let mut repeats = Repeats::new();
    for (number, item) in context.items() {
        let documents = (1..).zip(&item.additional_document);
        for (first, again) in repeats.of(documents.filter_map(|(at, it)| Some((key(it)?, at)))) {
            let path = context.item(number) / ("AdditionalDocument", again) / "ID";
            let Some((id, category, of_type)) = key(&item.additional_document[again - 1]) else {
                continue;
            };
            let code = [category, of_type].map(Option::unwrap_or_default).concat();
            found
                .at(path)
                .says(format!("document {code} {id} is already document {first} of this item"))
                .value(id)
                .hint("remove one of the two, or correct its number");
        }
    }
}

/// What tells a document from another.
type Key<'d> = (&'d str, Option<&'d str>, Option<&'d str>);

fn key(document: &AdditionalDocument) -> Option<Key<'_>> {
    let id = document.id.as_deref()?;
    Some((id, document.category_code.as_deref(), document.type_code.as_deref()))
}
