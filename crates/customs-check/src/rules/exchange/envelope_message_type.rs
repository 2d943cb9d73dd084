//! The type in the header is that of the body.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-message-type",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The header states a different type of message from that of the body.",
    why: "Messages are routed by the type in their headers. With the wrong type, a message goes to \
          an office or a program that cannot read it.",
    bad: "<MessageType>AssistanceRequest</MessageType>",
    good: "<MessageType>SpontaneousInformation</MessageType>",
    sources: &["WCO Data Model, element 9013", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let (stated, wanted) = (&envelope.header.message_type, envelope.of.name());
    if stated.as_str() != wanted {
        found
            .at(envelope.header() / "MessageType")
            .says(format!("the header says {stated}, but the message is of type {wanted}"))
            .value(stated)
            .expected(wanted)
            .hint(format!("write {wanted}, or check whether the body is the one that is meant"));
    }
}
