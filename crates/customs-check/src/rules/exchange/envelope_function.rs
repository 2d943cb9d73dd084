//! A message has a function that messages of its type can have.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-function",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message has a function that its type does not allow.",
    why: "The function says whether a message requests, answers, changes or cancels something. \
          Each body is designed for certain functions only.",
    bad: "<FunctionCode>13</FunctionCode>",
    good: "<FunctionCode>55</FunctionCode>",
    sources: &["UN/EDIFACT 1225", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let (function, of) = (&envelope.header.function_code, envelope.of);
    if !of.functions().contains(&function.as_str()) {
        let known = of.functions().join(", ");
        found
            .at(envelope.header() / "FunctionCode")
            .says(format!("{} cannot have the function {function}", of.name()))
            .value(function)
            .expected(format!("one of {known}"))
            .hint(format!("choose one of {known}, or another type of message"));
    }
}
