//! Somebody has learned.

use customs_exchange::body::TrainingRecord;
use customs_model::Numeric;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "training-record-learner",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A training record has neither a number of participants nor a learner.",
    why: "A record without participants is neither proof of training nor useful for statistics.",
    bad: "<Programme>An invented course on seals</Programme>",
    good: "
<Programme>An invented course on seals</Programme>
<ParticipantsNumeric>1</ParticipantsNumeric>",
    sources: &["Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(record) = body_of::<TrainingRecord>(message) else { return };
    let participants = record.participants_numeric.as_ref().map(Numeric::value);
    if participants.is_none() && record.learner_id.is_none() {
        found
            .at(place_of::<TrainingRecord>() / "ParticipantsNumeric")
            .says("the record has neither a number of participants nor a learner")
            .expected("ParticipantsNumeric or LearnerID")
            .hint("add the number of participants, or the id of the learner");
    } else if let Some(count) = participants.filter(|it| *it < Decimal::ONE) {
        found
            .at(place_of::<TrainingRecord>() / "ParticipantsNumeric")
            .says(format!("the number of participants is {count}"))
            .value(count)
            .expected("1 or more")
            .hint("write the number of participants");
    }
}
