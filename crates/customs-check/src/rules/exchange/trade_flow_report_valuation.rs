//! Each flow is valued in one way.

use std::collections::HashSet;

use customs_exchange::body::TradeFlowReport;

use crate::repeats::Repeats;
use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "trade-flow-report-valuation",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A flow of a report has no valuation or several, or a valuation has no flow.",
    why: "Values with insurance and freight are several per cent above those without. To compare a \
          flow with its mirror, the valuation must be known.",
    bad: "<FlowCode>RX</FlowCode>",
    good: "<FlowCode>X</FlowCode>",
    sources: &["International Merchandise Trade Statistics 2010, paragraph 9.23"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<TradeFlowReport>(message) else { return };
    let place = place_of::<TradeFlowReport>;
    let flows = (1..).zip(&report.valuation).map(|(at, it)| (it.flow_code.as_str(), at));
    for (first, again) in Repeats::new().of(flows) {
        let flow = &report.valuation[again - 1].flow_code;
        found
            .at(place() / ("Valuation", again) / "FlowCode")
            .says(format!("the flow {flow} already has valuation {first}"))
            .value(flow)
            .expected("one valuation for each flow")
            .hint("remove one of the two");
    }
    let valued: HashSet<&str> = report.valuation.iter().map(|it| it.flow_code.as_str()).collect();
    let mut occurring = HashSet::new();
    for (number, row) in (1..).zip(&report.row) {
        let flow = row.flow_code.as_str();
        if occurring.insert(flow) && !valued.contains(flow) {
            found
                .at(place() / ("Row", number) / "FlowCode")
                .says(format!("the flow {flow} has no valuation"))
                .value(flow)
                .expected("a flow that has a valuation")
                .hint("add Valuation with this flow, and FOB or CIF");
        }
    }
    for (number, valuation) in (1..).zip(&report.valuation) {
        let flow = valuation.flow_code.as_str();
        if !occurring.contains(flow) {
            found
                .at(place() / ("Valuation", number) / "FlowCode")
                .says(format!("no row is of the flow {flow}"))
                .value(flow)
                .expected("a flow of the report")
                .hint("remove the valuation, or add the missing rows");
        }
    }
}
