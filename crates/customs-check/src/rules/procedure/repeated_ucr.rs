//! No two declarations of a run have one reference of a consignment.

use crate::context::Claim;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "repeated-ucr",
    severity: Severity::Information,
    group: Group::Standard,
    title: "Two consignments have the same reference (UCR).",
    why: "The unique consignment reference links a declaration to the trade transaction, from \
          order to delivery. Two declarations share a reference only if a consignment is declared \
          in parts.",
    bad: "<UCR><TraderAssignedReferenceID>6GB123456789000-INV0815</TraderAssignedReferenceID></UCR>",
    good: "<UCR><TraderAssignedReferenceID>6GB123456789000-INV0816</TraderAssignedReferenceID></UCR>",
    sources: &["WCO Data Model 3.6, elements 016 and 009", "WCO Recommendation on the UCR"],
    elements: &["42A/67A/35B.016", "42A/67A/35B.009"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Run(&claim);

fn claim(message: &Message) -> Option<Claim> {
    let declaration = message.declaration()?;
    let function = declaration.function_code.as_deref().unwrap_or_default();
    let ucr = declaration.goods_shipment.as_deref()?.ucr.as_deref()?;
    let (reference, element) = match (&ucr.id, &ucr.trader_assigned_reference_id) {
        (Some(id), _) => (id, "ID"),
        (None, Some(id)) => (id, "TraderAssignedReferenceID"),
        (None, None) => return None,
    };
    let path = message.declaration_path() / "GoodsShipment" / "UCR" / element;
    Some(Claim::of(path, "the UCR", reference, [function, ""]))
}
