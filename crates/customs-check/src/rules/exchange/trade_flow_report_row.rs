//! A figure occurs once.

use customs_exchange::body::{TradeFlowReport, TradeFlowRow};

use crate::repeats::Repeats;
use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "trade-flow-report-row",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Two rows have the same flow, commodity, partners, mode of transport and procedure.",
    why: "Rows are added up. A repeated row doubles the trade, and it is unclear whether it \
          corrects the first or adds to it.",
    bad: "<CommodityID>090240</CommodityID>",
    good: "<CommodityID>090230</CommodityID>",
    sources: &["International Merchandise Trade Statistics 2010, paragraph 9.23"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<TradeFlowReport>(message) else { return };
    let rows = (1..).zip(&report.row).map(|(at, row)| (key(row), at));
    for (first, again) in Repeats::new().of(rows) {
        let row = &report.row[again - 1];
        found
            .at(place_of::<TradeFlowReport>() / ("Row", again))
            .says(format!("row {first} has the same flow, commodity, partners, mode and procedure"))
            .value(format!("{} {} {}", row.flow_code, row.commodity_id, row.partner_code))
            .expected("a row that differs in one of them")
            .hint("add the two rows up, or remove one");
    }
}

/// What a row is about.
fn key(row: &TradeFlowRow) -> [Option<&str>; 6] {
    [
        Some(&row.flow_code),
        Some(&row.commodity_id),
        Some(&row.partner_code),
        row.second_partner_code.as_deref(),
        row.mode_code.as_deref(),
        row.procedure_code.as_deref(),
    ]
}
