//! The number of a declaration has the right check digit.

use chrono::Datelike;
use customs_codes::identifier::Mrn;

use crate::identifiers::{self, Advice};
use super::documents::previous_documents;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "mrn-check",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A movement reference number (MRN) has the wrong length, a future year, no country, or \
            a wrong check digit.",
    why: "The check digit reveals a number that was copied wrongly. Numbers of countries that use \
          another form are checked only if they are declared as an MRN or as a document that has \
          one. In messages of the EU's transit and export systems, every `MRN` is checked. Accepted \
          declarations contain invented numbers, so the finding is a warning.",
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
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

const ADVICE: Advice = Advice {
    form: "two digits, two letters, 13 letters or digits and a check digit",
    hint: "copy the number again from the answer of the administration that assigned it",
};

/// The types of previous documents whose number is an MRN: the declaration itself, transit (T1, T2) and
/// export.
const MRNS: [&str; 4] = ["MRN", "821", "822", "830"];
/// Those whose number can be an MRN: temporary storage, entry summary, mixed transit, status of goods.
const PERHAPS_MRNS: [&str; 4] = ["337", "355", "820", "825"];

fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    match message.declaration() {
        Some(declaration) => check_declaration(declaration, context, found),
        None => identifiers::each_named(message, "MRN", &mut |id, path| {
            check_number(id, || path.clone(), context, found);
        }),
    }
}

fn check_declaration(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if let Some(id) = declaration.id.as_deref().filter(|id| looks_like_one(id)) {
        check_number(id, || context.place() / "ID", context, found);
    }
    for placed in previous_documents(declaration, context) {
        let PreviousDocument { id, type_code, .. } = placed.document;
        let (Some(of_type), Some(id)) = (type_code.as_deref(), id.as_deref()) else { continue };
        let is_perhaps_one = PERHAPS_MRNS.contains(&of_type) && looks_like_one(id);
        if MRNS.contains(&of_type) || is_perhaps_one {
            check_number(id, || placed.path(context) / "ID", context, found);
        }
    }
}

/// A number that is to be one: its form, country and check digit, then its year, which is still to come or
/// before the first numbers were given.
fn check_number(
    id: &str,
    path: impl FnOnce() -> Path,
    context: &Context<'_>,
    found: &mut Found<'_>,
) {
    let Ok(number) = id.parse::<Mrn>() else {
        return identifiers::check::<Mrn>(id, path, ADVICE, found);
    };
    let last = context.today.map_or(i32::MAX, |today| today.year());
    if (FIRST_YEAR..=last).contains(&number.year()) {
        return;
    }
    found
        .at(path())
        .says(format!("{number} is not an MRN: it cannot be of the year {}", number.year()))
        .value(id)
        .expected(format!("a year from {FIRST_YEAR} to {last}, its last two digits"))
        .hint(ADVICE.hint);
}

/// The year in which the first numbers were given, those of the transit system.
const FIRST_YEAR: i32 = 2000;

/// Whether a number has the length, the year and the country of an MRN.
fn looks_like_one(id: &str) -> bool {
    let [first, second, third, fourth, ..] = id.as_bytes() else { return false };
    id.len() == 18
        && [first, second].into_iter().all(u8::is_ascii_digit)
        && [third, fourth].into_iter().all(u8::is_ascii_uppercase)
}
