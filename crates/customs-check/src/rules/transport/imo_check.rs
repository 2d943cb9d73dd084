//! The number of a ship is one.

use customs_codes::identifier::{EniNumber, ImoNumber};

use crate::identifiers::{self, Advice};
use super::means::{self, ID_ELEMENTS};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "imo-check",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "An IMO number does not have seven digits or has a wrong check digit, or an ENI number \
            does not have eight digits.",
    why: "Ships change names and flags, but not their numbers, which link the arrival of a ship to \
          the goods on it. A wrong number belongs to no ship or to another ship.",
    bad: "<ID>9074728</ID><IdentificationTypeCode>10</IdentificationTypeCode>",
    good: "<ID>9074729</ID><IdentificationTypeCode>10</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements T006, T002 and T004",
        "IMO ship identification number scheme",
        "EU ICS2 error 8114",
    ],
    elements: ID_ELEMENTS,
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const HINT: &str = "look the number up in the ship's documents, or correct the type of \
                    identification";
const IMO: Advice = Advice { form: "seven digits, the last a check digit", hint: HINT };
const ENI: Advice = Advice { form: "eight digits", hint: HINT };

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for means in means::all(declaration) {
        let Some(id) = means.id else { continue };
        let path = || means.path(context) / "ID";
        match means.id_type {
            Some("10") => identifiers::check::<ImoNumber>(id, path, IMO, found),
            Some("80") => identifiers::check::<EniNumber>(id, path, ENI, found),
            _ => {}
        }
    }
}
