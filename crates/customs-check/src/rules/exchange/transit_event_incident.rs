//! An incident is described.

use customs_exchange::body::TransitEvent;
use customs_exchange::lists::TransitEventKind;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "transit-event-incident",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message that reports an incident does not describe it.",
    why: "The offices on the route must know what happened to goods, seals and means of transport.",
    bad: "<EventCode>Incident</EventCode>",
    good: "<EventCode>Passed</EventCode>",
    sources: &["EU NCTS message IE182", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(event) = body_of::<TransitEvent>(message) else { return };
    if event.event_code == TransitEventKind::Incident && event.incident.is_empty() {
        found
            .at(place_of::<TransitEvent>() / ("Incident", 1))
            .says("the event is an incident, but no incident is described")
            .expected("one to nine incidents")
            .hint("add Incident with its code and what happened");
    }
}
