//! What is vital is told at once.

use customs_exchange::Body;
use customs_exchange::body::SpontaneousInformation;
use customs_exchange::lists::Urgency;

use super::messages::message_of;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "spontaneous-information-urgency",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A message about a vital interest does not have the urgency Immediate.",
    why: "Agreements require that such information is given without delay, so the message must be \
          marked as urgent.",
    bad: "<UrgencyCode>Routine</UrgencyCode>",
    good: "<UrgencyCode>Immediate</UrgencyCode>",
    sources: &["Model Bilateral Agreement on mutual administrative assistance, article 4(2)"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(message) = message_of::<SpontaneousInformation>(message) else { return };
    let urgency = &message.header.urgency_code;
    if let Some(interest) = message.body.vital_interest_code.first()
        && *urgency != Urgency::Immediate
    {
        found
            .at(Path::root(SpontaneousInformation::ROOT) / "Header" / "UrgencyCode")
            .says(format!("{interest} is at stake, but the urgency is {urgency}"))
            .value(urgency)
            .expected(Urgency::Immediate)
            .hint("write Immediate, or remove the vital interest");
    }
}
