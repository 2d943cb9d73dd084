//! A request goes to somebody.

use customs_exchange::body::AssistanceResponse;
use customs_exchange::lists::AssistanceOutcome;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "assistance-response-transfer",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A request is passed on without naming the recipient.",
    why: "An administration that is not competent names the competent authority, so that the \
          requesting administration knows whom to contact.",
    bad: "<OutcomeCode>Transferred</OutcomeCode>",
    good: "<OutcomeCode>Interim</OutcomeCode>",
    sources: &["Model Bilateral Agreement on mutual administrative assistance, article 14(2)"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(response) = body_of::<AssistanceResponse>(message) else { return };
    if response.outcome_code == AssistanceOutcome::Transferred && response.transferred_to.is_none() {
        found
            .at(place_of::<AssistanceResponse>() / "TransferredTo")
            .says("the request was transferred, but the recipient is missing")
            .expected("the authority that is competent")
            .hint("add TransferredTo with the country and the name of the authority");
    }
}
