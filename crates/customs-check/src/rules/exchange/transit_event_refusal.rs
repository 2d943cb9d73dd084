//! Who may not start is told why.

use customs_exchange::body::TransitEvent;
use customs_exchange::lists::TransitEventKind;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "transit-event-refusal",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A refusal to let a transit operation start has no reason.",
    why: "The holder of the procedure needs the reason to correct what is wrong.",
    bad: "<EventCode>StartRefused</EventCode>",
    good: "<EventCode>GuaranteeAccepted</EventCode>",
    sources: &["UNECE eTIR, refusal to start a TIR operation", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(event) = body_of::<TransitEvent>(message) else { return };
    if event.event_code == TransitEventKind::StartRefused && event.refusal_reason.is_none() {
        found
            .at(place_of::<TransitEvent>() / "RefusalReason")
            .says("the start is refused, but no reason is given")
            .expected("the reason in words")
            .hint("add RefusalReason");
    }
}
