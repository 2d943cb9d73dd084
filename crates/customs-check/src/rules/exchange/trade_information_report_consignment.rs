//! A red alert is about a consignment.

use customs_exchange::body::TradeInformationReport;
use customs_exchange::lists::TradeInformationKind;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "trade-information-report-consignment",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A red alert from the trade names no consignment.",
    why: "Customs can only stop a consignment that it can identify by a transport document, a \
          container or a vessel. A new method of fraud without a consignment is reported as a \
          trend.",
    bad: "<KindCode>RedAlert</KindCode>",
    good: "<KindCode>NewTrend</KindCode>",
    sources: &[
        "Reports of rights holders to customs: red alert and new trends",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<TradeInformationReport>(message) else { return };
    if report.kind_code == TradeInformationKind::RedAlert && report.consignment.is_none() {
        found
            .at(place_of::<TradeInformationReport>() / "Consignment")
            .says("the report is a red alert, but names no consignment")
            .expected("the consignment")
            .hint("add Consignment with its document or container, or choose another kind");
    }
}
