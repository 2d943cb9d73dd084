//! What is said of natural persons is announced, and nothing else.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-personal-data",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The handling announces personal data and the body has none, or the reverse.",
    why: "Recipients protect, log and erase personal data based on this mark. Agreements forbid \
          sending unmarked personal data; a mark without such data restricts access to the message \
          without need.",
    bad: "<ContainsPersonalData>true</ContainsPersonalData>",
    good: "<ContainsPersonalData>false</ContainsPersonalData>",
    sources: &[
        "Model Bilateral Agreement on mutual administrative assistance, article 18 and annex",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let marked = envelope.handling.contains_personal_data.0;
    // Attachments can show persons of whom the body says nothing.
    if marked == envelope.is_nominal || (marked && !envelope.attachment.is_empty()) {
        return;
    }
    let (says, hint) = match marked {
        true => (
            "the handling announces personal data, but the body has none",
            "write false, or check whether data were removed from the body",
        ),
        false => (
            "the body has personal data, but the handling announces none",
            "write true with a date of erasure, or remove the personal data from the body",
        ),
    };
    found
        .at(envelope.handling() / "ContainsPersonalData")
        .says(says)
        .value(marked)
        .expected(!marked)
        .hint(hint);
}
