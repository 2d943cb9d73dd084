//! A test says that it is one.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-test",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message with a test function is not marked as a test.",
    why: "A message marked as a test has no legal consequences. Some systems look at the mark, \
          others at the function; if only the function says so, a test can be processed as a real \
          message.",
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
            .says("the function 53 is for a test, but the message is not marked as a test")
            .value(false)
            .expected(true)
            .hint("write true, or choose the function of the real message");
    }
}
