//! Goods are not heavier than goods with their packaging.

use crate::decimals::kilograms;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "net-le-gross",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The net mass of an item exceeds its gross mass.",
    why: "The gross mass is that of the goods with their packaging, the net mass that of the goods \
          alone. They are equal if there is no packaging; a higher net mass is an error.",
    bad: "<NetNetWeightMeasure unitCode=\"KGM\">12.501</NetNetWeightMeasure>",
    good: "<NetNetWeightMeasure unitCode=\"KGM\">12.5</NetNetWeightMeasure>",
    sources: &[
        "WCO Data Model 3.6, elements 126 and 128",
        "UK CDS error CDS11006",
        "EU NCTS rule R0223",
    ],
    elements: &["42A/67A/68A/23A/65A.126", "42A/67A/68A/23A/65A.128"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let measure = item.commodity.as_ref().and_then(|it| it.goods_measure.as_deref());
        let Some(GoodsMeasure {
            gross_mass_measure: Some(gross),
            net_net_weight_measure: Some(net),
            ..
        }) = measure
        else {
            continue;
        };
        let (Some(of_all), Some(of_goods)) = (kilograms(gross), kilograms(net)) else { continue };
        if of_goods > of_all {
            found
                .at(context.item(number) / "Commodity" / "GoodsMeasure" / "NetNetWeightMeasure")
                .says(format!("the net mass {net} exceeds the gross mass {gross}"))
                .value(net.value())
                .expected(format!("at most {gross}"))
                .hint("correct the wrong one, or swap the two");
        }
    }
}
