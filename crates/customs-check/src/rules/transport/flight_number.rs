//! The number of a flight is one.

use customs_codes::identifier::FlightNumber;

use crate::identifiers::{self, Advice};
use super::means::{self, ID_ELEMENTS};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "flight-number",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A flight number is not the code of an airline followed by one to four digits.",
    why: "Flights are matched by their number: two or three characters for the airline, up to four \
          digits, perhaps a letter. An air waybill or a registration number does not match any \
          flight.",
    bad: "<ID>ZZ 123</ID><IdentificationTypeCode>40</IdentificationTypeCode>",
    good: "<ID>ZZ123</ID><IdentificationTypeCode>40</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements T006, T002 and T004",
        "IATA Standard Schedules Information Manual, flight designator",
        "EU NCTS rule R0315",
        "EU ICS2 error 8118",
    ],
    elements: ID_ELEMENTS,
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "the airline and its number, as in ZZ123",
    hint: "write the flight number without blanks, or correct the type of identification",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for means in means::all(declaration) {
        let Some(id) = means.id else { continue };
        let is_flight = match means.id_type {
            Some(of_type) => of_type == "40",
            None => means.mode == Some("4"),
        };
        if is_flight {
            let path = || means.path(context) / "ID";
            identifiers::check::<FlightNumber>(without_date(id), path, ADVICE, found);
        }
    }
}

/// Without the day of the flight, which real messages put behind its number: `ZZ123 01.04.2021`.
fn without_date(id: &str) -> &str {
    let is_date = |text: &str| {
        text.len() >= 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'/' | b'-'))
    };
    id.split_once(' ').filter(|(_, date)| is_date(date)).map_or(id, |(flight, _)| flight)
}
