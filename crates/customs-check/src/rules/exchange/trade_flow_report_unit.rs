//! Figures are in the units of the report.

use customs_exchange::body::TradeFlowReport;
use customs_model::Measure;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "trade-flow-report-unit",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A value or mass is not in the unit of the report, or a supplementary quantity has no \
            unit.",
    why: "Figures are added up and compared without conversion. A row in another currency or unit \
          makes the total meaningless.",
    bad: r#"<NetMass unitCode="TNE">12</NetMass>"#,
    good: r#"<NetMass unitCode="KGM">12000</NetMass>"#,
    sources: &["International Merchandise Trade Statistics 2010, paragraph 9.23"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<TradeFlowReport>(message) else { return };
    let (currency, unit) = (report.currency_code.as_str(), report.weight_unit_code.as_str());
    for (number, row) in (1..).zip(&report.row) {
        let place = |name| place_of::<TradeFlowReport>() / ("Row", number) / name;
        let mut other = |path: Path, seen: &str, wanted: &str| {
            found
                .at(path)
                .says(format!("row {number} is in {seen}, but the report is in {wanted}"))
                .value(seen)
                .expected(wanted)
                .hint("convert the figure, or correct its unit");
        };
        if let Some(seen) = row.value.currency().filter(|it| *it != currency) {
            other(place("Value").attribute_named("currencyID"), seen, currency);
        }
        if let Some(seen) = row.net_mass.as_ref().and_then(Measure::unit).filter(|it| *it != unit) {
            other(place("NetMass").attribute_named("unitCode"), seen, unit);
        }
        if row.supplementary_quantity.as_ref().is_some_and(|it| it.unit().is_none()) {
            found
                .at(place("SupplementaryQuantity").attribute_named("unitCode"))
                .says(format!("the supplementary quantity of row {number} has no unit"))
                .expected("a unit of UN/ECE Recommendation 20")
                .hint("add the unit, for example unitCode=\"NAR\"");
        }
    }
}
