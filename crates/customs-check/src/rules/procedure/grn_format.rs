//! The number of a guarantee has the right check digit.

use customs_codes::identifier::Grn;

use crate::identifiers::{self, Advice};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "grn-format",
    severity: Severity::Error,
    group: Group::Authority("eu"),
    title: "A guarantee reference number (GRN) has the wrong form or check digit.",
    why: "A transit operation cannot start if its guarantee is not found. The same element can \
          contain other references, such as the number of a deferment account; only values with \
          the year, the country and the length of a GRN are checked. In messages of the EU's \
          transit system, every `GRN` is checked.",
    bad: "<ReferenceID>24DE0000000000018</ReferenceID>",
    good: "<ReferenceID>24DE0000000000019</ReferenceID>",
    sources: &[
        "WCO Data Model 3.6, element 100",
        "Union Customs Code Annex B, data element 99 03",
        "ISO 6346, check digit",
    ],
    elements: &["42A/90A.100"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

const ADVICE: Advice = Advice {
    form: "two digits, two letters, twelve letters or digits and a check digit; for a voucher a \
           letter and six digits follow",
    hint: "copy the number again from the guarantee",
};

fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    match message.declaration() {
        Some(declaration) => check_declaration(declaration, context, found),
        None => identifiers::each_named(message, "GRN", &mut |id, path| {
            identifiers::check::<Grn>(id, || path.clone(), ADVICE, found);
        }),
    }
}

fn check_declaration(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (at, guarantee) in declaration.obligation_guarantee.iter().enumerate() {
        let Some(id) = guarantee.reference_id.as_deref().filter(|id| looks_like_one(id)) else {
            continue;
        };
        let path = || context.place() / ("ObligationGuarantee", at + 1) / "ReferenceID";
        identifiers::check::<Grn>(id, path, ADVICE, found);
    }
}

/// Whether a reference has the length, the year and the country of a GRN.
fn looks_like_one(id: &str) -> bool {
    let [first, second, third, fourth, ..] = id.as_bytes() else { return false };
    matches!(id.len(), 17 | 24)
        && [first, second].into_iter().all(u8::is_ascii_digit)
        && [third, fourth].into_iter().all(u8::is_ascii_uppercase)
}
