//! In the United Kingdom goods loaded at an airport come with their air freight.

use super::charges;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "air-freight-charge",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "Goods loaded at an airport have no addition or deduction for air freight.",
    why: "Only a part of the air freight belongs to the customs value, depending on the airport of \
          loading. The administration calculates it from the freight, which must be declared \
          together with the airport.",
    bad: "<ChargesTypeCode>AL</ChargesTypeCode>",
    good: "<ChargesTypeCode>AR</ChargesTypeCode>",
    sources: &["UK CDS error CDS12112", "UK CDS data elements 4/9, 5/21"],
    elements: &["42A/67A/28A/83A.L010", "42A/67A/41A/58B.371", "42A/67A/68A/41A/58B.371"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The additions and deductions for air freight.
const AIR_FREIGHT: [&str; 3] = ["AP", "AR", "AS"];

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let consignment = shipment.and_then(|it| it.consignment.as_deref());
    let place = consignment.and_then(|it| it.loading_location.as_deref()?.id.as_deref());
    let Some(airport) = place.filter(|place| is_airport(place)) else { return };
    if !context.is_complete() {
        return;
    }
    let has_freight = charges::all(declaration, context).any(|(_, _, charge)| {
        charge.charges_type_code.as_deref().is_some_and(|code| AIR_FREIGHT.contains(&code))
    });
    if !has_freight {
        found
            .at(context.shipment() / "Consignment" / "LoadingLocation" / "ID")
            .says(format!(
                "the goods were loaded at the airport {airport}, but no air freight is declared"
            ))
            .value(airport)
            .hint("add the costs of air transport, for example as AR");
    }
}

/// Airports are given by the three letters of IATA, other places by their UN/LOCODE.
fn is_airport(place: &str) -> bool {
    place.len() == 3 && place.bytes().all(|byte| byte.is_ascii_uppercase())
}
