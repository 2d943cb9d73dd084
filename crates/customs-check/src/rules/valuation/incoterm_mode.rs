//! Terms meant for ships go with ships.

use customs_codes::incoterms::is_sea_only;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "incoterm-mode",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "FAS, FOB, CFR or CIF is used for carriage other than by sea or inland waterway.",
    why: "Under these terms the risk passes at or on board a ship. For goods by road, rail or air \
          the Incoterms have FCA, CPT and CIP, and some administrations refuse the others.",
    bad: "<ModeCode>4</ModeCode>",
    good: "<ModeCode>1</ModeCode>",
    sources: &["Incoterms 2020", "UK CDS error CDS12098", "UN/ECE Recommendation 19"],
    elements: &["42A/15A.T022", "42A/67A/22B.090"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let terms = shipment.and_then(|it| it.trade_terms.as_deref()?.condition_code.as_deref());
    let border = declaration.border_transport_means.as_deref();
    let mode = border.and_then(|it| it.mode_code.as_deref());
    let (Some(terms), Some(mode)) = (terms, mode) else { return };
    let Some(name) = other_mode(mode) else { return };
    if is_sea_only(terms) {
        found
            .at(context.shipment() / "TradeTerms" / "ConditionCode")
            .says(format!("the delivery terms {terms} are for carriage by ship, but the goods \
                           cross the border by {name}"))
            .value(terms)
            .hint(
                "check whether the contract says FCA, CPT or CIP, and check the mode of transport",
            );
    }
}

/// The name of a mode of transport that needs no ship. Post, fixed installations and goods that
/// move by themselves leave open whether one is on their way.
fn other_mode(mode: &str) -> Option<&'static str> {
    match mode {
        "2" => Some("rail"),
        "3" => Some("road"),
        "4" => Some("air"),
        _ => None,
    }
}
