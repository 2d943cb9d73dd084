//! Terms of delivery name a place.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "incoterm-location",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Terms of delivery do not name the place they refer to.",
    why: "Whether the price includes the freight to the border depends on the named place, such as \
          the port for FOB or the destination for DAP. The three letters do not say this.",
    bad: "<TradeTerms><ConditionCode>FOB</ConditionCode></TradeTerms>",
    good: "<ConditionCode>FOB</ConditionCode><LocationID>NLRTM</LocationID>",
    sources: &[
        "Incoterms 2020",
        "WCO Data Model 3.6, elements 090, L001 and L002",
        "UCC Annex B, data element 14 01",
    ],
    elements: &["42A/67A/22B.090", "42A/67A/22B.L001", "42A/67A/22B.L002"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    let shipment = declaration.goods_shipment.as_deref();
    let terms = shipment.and_then(|it| it.trade_terms.as_deref());
    if let Some(TradeTerms {
        condition_code: Some(code),
        location_id: None,
        location_name: None,
        ..
    }) = terms
    {
        found
            .at(context.shipment() / "TradeTerms" / "LocationID")
            .says(format!("the delivery terms {code} name no place"))
            .expected("a UN/LOCODE, or a place in words")
            .hint("add the place of the contract, for example GBFXT for Felixstowe");
    }
}
