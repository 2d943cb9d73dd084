//! Another area has a topic.

use customs_exchange::body::{
    CapacityBuildingActivity, CapacityBuildingOffer, CapacityBuildingRequest,
};
use customs_exchange::lists::CapacityArea;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "capacity-building-topic",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An activity in an area outside the list has no topic.",
    why: "The area Other alone does not tell an administration which course or expert to offer.",
    bad: "<AreaCode>Other</AreaCode>",
    good: "<AreaCode>ForensicAnalysis</AreaCode>",
    sources: &[
        "Model Bilateral Agreement on mutual administrative assistance, article 8",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(request) = body_of::<CapacityBuildingRequest>(message) {
        of_activities(&request.activity, place_of::<CapacityBuildingRequest>, found);
    } else if let Some(offer) = body_of::<CapacityBuildingOffer>(message) {
        of_activities(&offer.activity, place_of::<CapacityBuildingOffer>, found);
    }
}

fn of_activities(
    activities: &[CapacityBuildingActivity],
    body: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    for (number, activity) in (1..).zip(activities) {
        let is_other = activity.area_code.iter().any(|it| *it == CapacityArea::Other);
        if is_other && activity.topic.is_none() {
            found
                .at(body() / ("Activity", number) / "Topic")
                .says(format!("activity {number} has the area Other, but no topic"))
                .expected("the topic in words")
                .hint("add Topic, or choose the code of the area");
        }
    }
}
