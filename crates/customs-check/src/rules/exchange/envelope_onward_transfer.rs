//! What only the recipients may see is not passed on.

use customs_exchange::lists::{HandlingClassification, OnwardTransfer};

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-onward-transfer",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message that only its recipients may see (TLP:RED) may be passed on.",
    why: "Only the named recipients may see a message with the label RED. Permission to pass it on \
          contradicts the label.",
    bad: "<OnwardTransferCode>Allowed</OnwardTransferCode>",
    good: "<OnwardTransferCode>WithPriorConsent</OnwardTransferCode>",
    sources: &[
        "Traffic Light Protocol 2.0",
        "Model Bilateral Agreement on mutual administrative assistance, annex, paragraph 3",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let handling = envelope.handling;
    if handling.classification_code == HandlingClassification::Red
        && handling.onward_transfer_code == OnwardTransfer::Allowed
    {
        found
            .at(envelope.handling() / "OnwardTransferCode")
            .says("the message is labelled RED, but may be passed on")
            .value(OnwardTransfer::Allowed)
            .expected("Forbidden or WithPriorConsent")
            .hint("forbid passing it on, require consent, or choose a wider label");
    }
}
