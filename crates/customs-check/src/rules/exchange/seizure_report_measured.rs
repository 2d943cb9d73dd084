//! It is known how much was seized.

use customs_exchange::body::SeizureReport;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "seizure-report-measured",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Seized goods have neither a quantity nor a net mass.",
    why: "Seizures are counted and compared by quantity; a report without a quantity cannot be \
          counted.",
    bad: "<Description>Cigarettes</Description>",
    good: r#"
<Description>Cigarettes</Description>
<Quantity unitCode="C62">20000</Quantity>"#,
    sources: &["Protocol to eliminate illicit trade in tobacco products, article 21"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<SeizureReport>(message) else { return };
    for (number, goods) in (1..).zip(&report.goods) {
        if goods.commodity.quantity.is_none() && goods.commodity.net_mass.is_none() {
            found
                .at(place_of::<SeizureReport>() / ("Goods", number) / "Commodity" / "Quantity")
                .says(format!("goods of the category {} have no quantity", goods.category_code))
                .expected("Quantity or NetMass")
                .hint("add the quantity or the net mass, with its unit");
        }
    }
}
