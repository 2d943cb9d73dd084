//! Somebody can be asked.

use customs_exchange::body::TradeInformationReport;
use customs_exchange::lists::ReporterKind;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "trade-information-report-reporter",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A reporter who is not anonymous is not named, or cannot be reached.",
    why: "Customs contacts the reporter before it stops a consignment, and needs the rights holder \
          to identify genuine goods.",
    bad: "<KindCode>RightsHolder</KindCode>",
    good: "<KindCode>Anonymous</KindCode>",
    sources: &[
        "Protocol to eliminate illicit trade in tobacco products, article 8",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<TradeInformationReport>(message) else { return };
    let (reporter, place) = (&report.reporter, place_of::<TradeInformationReport>);
    if reporter.kind_code == ReporterKind::Anonymous {
        return;
    }
    if report.contact_point.is_none() {
        found
            .at(place() / "ContactPoint")
            .says("the report names no contact")
            .expected("a contact point, or an anonymous reporter")
            .hint("add ContactPoint with a telephone number or an address");
    }
    if reporter.party.is_none() {
        found
            .at(place() / "Reporter" / "Party")
            .says(format!("the reporter is a {}, but its name is missing", reporter.kind_code))
            .expected("the reporting party, or an anonymous reporter")
            .hint("add Party with the name of the company");
    }
}
