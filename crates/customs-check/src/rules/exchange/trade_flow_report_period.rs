//! A period is a year or a month.

use customs_exchange::body::TradeFlowReport;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "trade-flow-report-period",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The period of a report is neither a year as four digits nor a year and a month as six.",
    why: "Figures are compared period by period. A report with a month that does not exist, or \
          with another form of period, cannot be compared.",
    bad: "<ReferencePeriod>202613</ReferencePeriod>",
    good: "<ReferencePeriod>202612</ReferencePeriod>",
    sources: &["International Merchandise Trade Statistics 2010, paragraph 9.23"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<TradeFlowReport>(message) else { return };
    let period = report.reference_period.as_str();
    let month = period.get(4..).unwrap_or_default();
    let is_period = period.bytes().all(|byte| byte.is_ascii_digit())
        && match period.len() {
            4 => true,
            6 => ("01"..="12").contains(&month),
            _ => false,
        };
    if !is_period {
        found
            .at(place_of::<TradeFlowReport>() / "ReferencePeriod")
            .says(format!("`{period}` is neither a year nor a month"))
            .value(period)
            .expected("YYYY or YYYYMM")
            .hint("write, for example, 2026 for a year or 202603 for a month");
    }
}
