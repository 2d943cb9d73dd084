//! Nothing ends before it begins.

use customs_exchange::body::{
    AeoStatusNotice, AssistanceRequest, CapacityBuildingActivity, CapacityBuildingOffer,
    CapacityBuildingRequest, RiskAlert, TrainingRecord,
};
use customs_model::DateTime;

use super::dates::is_before;
use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "period-order",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A period ends before it begins.",
    why: "A period that ends before it begins has no effect. One of the two dates is a typing \
          error.",
    bad: r#"
<EffectiveTo>
  <DateTimeString formatCode="102">20251231</DateTimeString>
</EffectiveTo>"#,
    good: r#"
<EffectiveTo>
  <DateTimeString formatCode="102">20261231</DateTimeString>
</EffectiveTo>"#,
    sources: &[
        "Model Bilateral Agreement on mutual administrative assistance, articles 10 and 11",
        "Arrangements of mutual recognition, effective dates",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(request) = body_of::<AssistanceRequest>(message) {
        of_request(request, found);
    } else if let Some(notice) = body_of::<AeoStatusNotice>(message) {
        for (number, operator) in (1..).zip(&notice.operator) {
            let place = || place_of::<AeoStatusNotice>() / ("Operator", number) / "EffectiveTo";
            ordered(Some(&operator.effective_from), operator.effective_to.as_ref(), place, found);
        }
    } else if let Some(alert) = body_of::<RiskAlert>(message) {
        let place = || place_of::<RiskAlert>() / "ValidTo";
        ordered(Some(&alert.valid_from), Some(&alert.valid_to), place, found);
    } else if let Some(request) = body_of::<CapacityBuildingRequest>(message) {
        of_activities(&request.activity, place_of::<CapacityBuildingRequest>, found);
    } else if let Some(offer) = body_of::<CapacityBuildingOffer>(message) {
        of_activities(&offer.activity, place_of::<CapacityBuildingOffer>, found);
    } else if let Some(record) = body_of::<TrainingRecord>(message) {
        let place = || place_of::<TrainingRecord>() / "ValidUntil";
        ordered(Some(&record.achieved_on), record.valid_until.as_ref(), place, found);
    }
}

fn of_request(request: &AssistanceRequest, found: &mut Found<'_>) {
    if let Some(watch) = &request.surveillance {
        let place = || place_of::<AssistanceRequest>() / "Surveillance" / "To";
        ordered(watch.from.as_ref(), watch.to.as_ref(), place, found);
    }
    if let Some(delivery) = &request.controlled_delivery {
        let place = || place_of::<AssistanceRequest>() / "ControlledDelivery" / "To";
        ordered(delivery.from.as_ref(), delivery.to.as_ref(), place, found);
    }
}

fn of_activities(
    activities: &[CapacityBuildingActivity],
    body: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    for (number, activity) in (1..).zip(activities) {
        let place = || body() / ("Activity", number) / "EndsOn";
        ordered(activity.starts_on.as_ref(), activity.ends_on.as_ref(), place, found);
    }
}

/// Compares the ends of a period, if the message has both.
fn ordered(
    begin: Option<&DateTime>,
    end: Option<&DateTime>,
    place: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    let (Some(begin), Some(end)) = (begin, end) else { return };
    if is_before(end, begin) {
        let (begins, ends) = (begin.to_iso_8601(), end.to_iso_8601());
        found
            .at(place())
            .says(format!("the period ends on {ends}, before it begins on {begins}"))
            .value(end.to_edifact())
            .expected(format!("{} or later", begin.to_edifact()))
            .hint("correct one of the two dates");
    }
}
