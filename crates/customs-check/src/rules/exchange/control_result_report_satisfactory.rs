//! All is in order, or something is not.

use customs_exchange::body::ControlResultReport;
use customs_exchange::lists::ControlConclusion;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "control-result-report-satisfactory",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A satisfactory control gives reasons for being unsatisfactory.",
    why: "The conclusion decides what happens to the goods. If reasons contradict it, one of the \
          two is wrong.",
    bad: "<ConclusionCode>Satisfactory</ConclusionCode>",
    good: "<ConclusionCode>MinorDiscrepancies</ConclusionCode>",
    sources: &["EU EMCS message IE717, global control conclusion", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<ControlResultReport>(message) else { return };
    if report.conclusion_code != ControlConclusion::Satisfactory {
        return;
    }
    if let Some(reason) = report.unsatisfactory_reason.first() {
        found
            .at(place_of::<ControlResultReport>() / ("UnsatisfactoryReason", 1))
            .says("the control was satisfactory, but a reason for the opposite is given")
            .value(reason)
            .expected("no reasons")
            .hint("choose another conclusion, or remove the reasons");
    }
}
