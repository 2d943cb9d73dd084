//! No more occurs in a message than there is room for.

use customs_exchange::body::{Acknowledgement, ControlResultReport, SeizureReport, TransitEvent};

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "too-many-entries",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message has more evidence, reasons, incidents or lines than are allowed.",
    why: "The systems with which these messages are aligned allow 9 or 99 entries. Further entries \
          are lost when a message is passed on to such a system.",
    bad: "
<UnsatisfactoryReason>Seal 8</UnsatisfactoryReason>
<UnsatisfactoryReason>Seal 9</UnsatisfactoryReason>
<UnsatisfactoryReason>Seal 10</UnsatisfactoryReason>",
    good: "
<UnsatisfactoryReason>Seal 8</UnsatisfactoryReason>
<UnsatisfactoryReason>Seals 9 and 10</UnsatisfactoryReason>",
    sources: &["EU EMCS messages IE717 and IE840", "EU NCTS messages IE182 and IE906", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(body) = body_of::<Acknowledgement>(message) {
        at_most(9999, "Error", &body.error, place_of::<Acknowledgement>, found);
    } else if let Some(body) = body_of::<TransitEvent>(message) {
        at_most(9, "Incident", &body.incident, place_of::<TransitEvent>, found);
    } else if let Some(body) = body_of::<SeizureReport>(message) {
        at_most(9, "Evidence", &body.evidence, place_of::<SeizureReport>, found);
    } else if let Some(body) = body_of::<ControlResultReport>(message) {
        let place = place_of::<ControlResultReport>;
        at_most(99, "ActionCode", &body.action_code, place, found);
        at_most(9, "UnsatisfactoryReason", &body.unsatisfactory_reason, place, found);
        at_most(9, "Evidence", &body.evidence, place, found);
        at_most(99, "Line", &body.line, place, found);
    }
}

/// Finds the first entry that is too much.
fn at_most<T>(
    limit: usize,
    name: &'static str,
    entries: &[T],
    body: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    if entries.len() > limit {
        found
            .at(body() / (name, limit + 1))
            .says(format!("{} occurs {} times", name, entries.len()))
            .value(entries.len())
            .expected(format!("at most {limit}"))
            .hint("combine some of them, or send a second message");
    }
}
