//! Nobody writes to themselves.

use customs_exchange::envelope::Administration;

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-sender-recipient",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The sender of a message is among its recipients.",
    why: "A message that comes back to its sender was addressed by mistake, and the administration \
          it is for never gets it.",
    bad: "
<Recipient>
  <CountryCode>GB</CountryCode>
  <Name>An invented administration</Name>
</Recipient>",
    good: "
<Recipient>
  <CountryCode>NO</CountryCode>
  <Name>Another invented administration</Name>
</Recipient>",
    sources: &["Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let sender = &envelope.header.sender;
    for (number, recipient) in (1..).zip(&envelope.header.recipient) {
        if are_the_same(sender, recipient) {
            found
                .at(envelope.header() / ("Recipient", number))
                .says(format!("{} of {} writes to itself", sender.name, sender.country_code))
                .value(&recipient.name)
                .expected("another administration or office")
                .hint("correct the sender or the recipient");
        }
    }
}

/// Whether they are one office of one administration. A code says more than a name.
fn are_the_same(one: &Administration, other: &Administration) -> bool {
    let same_administration = match (&one.code, &other.code) {
        (Some(one), Some(other)) => one == other,
        _ => one.name == other.name,
    };
    one.country_code == other.country_code
        && same_administration
        && one.office_id == other.office_id
}
