//! What was done is a number of the list.

use customs_exchange::body::ControlResultReport;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "control-result-report-action",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A control action is not a number from 0 to 11.",
    why: "The list of actions is taken from the control report of the excise system. Any other \
          number has no meaning there, and the report is refused.",
    bad: "<ActionCode>12</ActionCode>",
    good: "<ActionCode>11</ActionCode>",
    sources: &["EU EMCS message IE717, performed control action", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<ControlResultReport>(message) else { return };
    for (number, action) in (1..).zip(&report.action_code) {
        // What is no number is the business of the format.
        let Ok(value) = action.parse::<u32>() else { continue };
        if value > 11 {
            found
                .at(place_of::<ControlResultReport>() / ("ActionCode", number))
                .says(format!("{action} is not a control action"))
                .value(action)
                .expected("0 to 11")
                .hint("choose the number of the action; 0 is for other actions");
        }
    }
}
