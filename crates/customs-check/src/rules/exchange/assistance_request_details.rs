//! Each kind of assistance comes with what it takes.

use customs_exchange::body::AssistanceRequest;
use customs_exchange::lists::AssistanceType;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "assistance-request-details",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A kind of assistance is requested without the details that it requires.",
    why: "Surveillance, controlled delivery and recovery each need their own details. Automatic \
          transmission is based on an arrangement, and originals are only provided if copies are \
          not sufficient.",
    bad: "<TypeCode>Surveillance</TypeCode>",
    good: "<TypeCode>ApplicationOfCustomsLaw</TypeCode>",
    sources: &[
        "Model Bilateral Agreement on mutual administrative assistance, articles 6 and 9 to 11",
        "Model Bilateral Agreement on mutual administrative assistance, article 13(4)",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(request) = body_of::<AssistanceRequest>(message) else { return };
    let mut lacks = |path: Path, what: &str, thing: &str| {
        found
            .at(path)
            .says(format!("{what}, but there is no {thing}"))
            .expected(thing)
            .hint(format!("add the {thing}"));
    };
    let place = place_of::<AssistanceRequest>;
    for (number, asked) in (1..).zip(&request.assistance) {
        let here = || place() / ("Assistance", number);
        let what = || format!("{} is asked", asked.type_code);
        match AssistanceType::from(&asked.type_code) {
            AssistanceType::Surveillance if request.surveillance.is_none() => {
                lacks(place() / "Surveillance", &what(), "block on the surveillance");
            }
            AssistanceType::ControlledDelivery if request.controlled_delivery.is_none() => {
                lacks(place() / "ControlledDelivery", &what(), "block on the delivery");
            }
            AssistanceType::Automatic if asked.arrangement_id.is_none() => {
                lacks(here() / "ArrangementID", &what(), "number of the arrangement");
            }
            AssistanceType::Recovery if asked.claim_id.is_none() => {
                lacks(here() / "ClaimID", &what(), "number of the claim");
            }
            _ => {}
        }
    }
    let originals = request.originals_requested.as_deref();
    if originals.is_some_and(|it| it.needed.0 && it.reason.is_none()) {
        let path = place() / "OriginalsRequested" / "Reason";
        lacks(path, "originals are needed", "reason why copies are not sufficient");
    }
}
