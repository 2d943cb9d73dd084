//! What is refused has an error.

use customs_exchange::body::Acknowledgement;
use customs_exchange::lists::AcknowledgementKind;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "acknowledgement-errors",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An acknowledgement refuses a message without an error, or has errors without refusing \
            it.",
    why: "The recipient of a refusal needs to know what to correct. An acknowledgement that \
          accepts a message and also has errors contradicts itself.",
    bad: "<KindCode>FunctionalNack</KindCode>",
    good: "<KindCode>Positive</KindCode>",
    sources: &["EU NCTS messages IE906, IE917 and IE928", "WCO Data Model, elements 377 and 488"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(body) = body_of::<Acknowledgement>(message) else { return };
    let kind = AcknowledgementKind::from(&body.kind_code);
    let refuses = match kind {
        AcknowledgementKind::Positive => false,
        AcknowledgementKind::Functional | AcknowledgementKind::Syntax => true,
        _ => return,
    };
    if refuses && body.error.is_empty() {
        found
            .at(place_of::<Acknowledgement>() / ("Error", 1))
            .says(format!("the kind {kind} refuses the message, but no error is given"))
            .expected("at least one error")
            .hint("add Error with a code and a pointer, or write Positive");
    } else if !refuses && !body.error.is_empty() {
        found
            .at(place_of::<Acknowledgement>() / "KindCode")
            .says("the message is accepted, but there is an error")
            .value(kind)
            .expected(format!(
                "{} or {}",
                AcknowledgementKind::Functional, AcknowledgementKind::Syntax
            ))
            .hint("remove the errors, or write a kind of refusal");
    }
}
