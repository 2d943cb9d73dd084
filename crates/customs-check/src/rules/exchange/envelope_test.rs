//! A test says that it is one.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-test",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message with the function of a test is not marked as a test.",
    why: "The mark keeps a message from having consequences, the function tells what it does. \
          Systems look at either; where only the function says so, a test can be taken for real.",
    bad: "<Test>false</Test>",
    good: "<Test>true</Test>",
    sources: &["UN/EDIFACT 1225, code 53", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let header = envelope.header;
    // The reverse does not follow: a system for tests gets messages of all functions.
    if header.function_code.as_str() == "53" && !header.test.0 {
        found
            .at(envelope.header() / "Test")
            .says("the function 53 is that of a test, but the message is not marked as one")
            .value(false)
            .expected(true)
            .hint("write true, or choose the function that the message has in earnest");
    }
}
