//! A refusal has grounds and reasons.

use customs_exchange::body::AssistanceResponse;
use customs_exchange::lists::AssistanceOutcome;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "assistance-response-refusal",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Assistance is refused or postponed without a ground or a reason.",
    why: "Agreements on assistance allow a refusal on certain grounds only, and require that the \
          requesting administration is informed of the reasons without delay.",
    bad: "<OutcomeCode>Declined</OutcomeCode>",
    good: "<OutcomeCode>Interim</OutcomeCode>",
    sources: &["Model Bilateral Agreement on mutual administrative assistance, article 19"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(response) = body_of::<AssistanceResponse>(message) else { return };
    let outcome = AssistanceOutcome::from(&response.outcome_code);
    if !matches!(outcome, AssistanceOutcome::Declined | AssistanceOutcome::Postponed) {
        return;
    }
    if response.ground_code.is_empty() {
        found
            .at(place_of::<AssistanceResponse>() / ("GroundCode", 1))
            .says(format!("the outcome is {outcome}, but no ground is given"))
            .expected("at least one ground")
            .hint("add GroundCode, for example DomesticLaw");
    }
    if response.reasons.is_none() {
        found
            .at(place_of::<AssistanceResponse>() / "Reasons")
            .says(format!("the outcome is {outcome}, but no reasons are given"))
            .expected("the reasons in words")
            .hint("add Reasons");
    }
}
