//! The number of a declaration has the right check digit.

use customs_codes::identifier::Mrn;

use crate::identifiers::{self, Advice};
use super::documents::previous_documents;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "mrn-check",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A movement reference number (MRN) has 18 characters and the right check digit.",
    why: "The check digit shows that a number was copied wrongly before another declaration is \
          found under it, or none. Numbers of countries that form them in another way are not \
          checked unless they are declared as an MRN.",
    bad: "<ID>24GB1234567890ABA9</ID><TypeCode>MRN</TypeCode>",
    good: "<ID>24GB1234567890ABA8</ID><TypeCode>MRN</TypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements D014 and D018",
        "Union Customs Code Annex B, data element 12 01",
        "ISO 6346, check digit",
        "EU NCTS rule R0028",
    ],
    elements: &["42A.D014", "42A/67A/99A.D018", "42A/67A/68A/99A.D018"],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Declaration(check);

const ADVICE: Advice = Advice {
    form: "two digits, two letters, 13 letters or digits and a check digit",
    hint: "copy the number again from the answer of the administration that gave it",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if let Some(id) = declaration.id.as_deref().filter(|id| looks_like_one(id)) {
        identifiers::check::<Mrn>(id, || context.place() / "ID", ADVICE, found);
    }
    for placed in previous_documents(declaration, context) {
        let PreviousDocument { id, type_code, .. } = placed.document;
        let (Some("MRN"), Some(id)) = (type_code.as_deref(), id) else { continue };
        identifiers::check::<Mrn>(id, || placed.path(context) / "ID", ADVICE, found);
    }
}

/// Whether a number has the length, the year and the country of an MRN.
fn looks_like_one(id: &str) -> bool {
    let [first, second, third, fourth, ..] = id.as_bytes() else { return false };
    id.len() == 18
        && [first, second].into_iter().all(u8::is_ascii_digit)
        && [third, fourth].into_iter().all(u8::is_ascii_uppercase)
}
