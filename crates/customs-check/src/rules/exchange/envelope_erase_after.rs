//! Personal data come with the day of their erasure.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-erase-after",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The handling of personal data gives no date of erasure.",
    why: "The sender of personal data states how long they may be kept, and the recipient is bound \
          by this.",
    bad: "<ContainsPersonalData>true</ContainsPersonalData>",
    good: r#"
<ContainsPersonalData>true</ContainsPersonalData>
<EraseAfter>
  <DateTimeString formatCode="102">20301231</DateTimeString>
</EraseAfter>"#,
    sources: &["Model Bilateral Agreement on mutual administrative assistance, annex, paragraph 7"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let handling = envelope.handling;
    if handling.contains_personal_data.0 && handling.erase_after.is_none() {
        found
            .at(envelope.handling() / "EraseAfter")
            .says("the message has personal data, but no date of erasure")
            .expected("a day")
            .hint("add EraseAfter with the last day on which they may be kept");
    }
}
