//! A seal occurs once.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "seal-unique",
    severity: Severity::Error,
    group: Group::Authority("eu"),
    title: "The mark of a seal occurs twice in a declaration.",
    why: "A seal closes one container, and its mark identifies it. If the same mark occurs twice, \
          one of the two was copied by mistake.",
    bad: "<SequenceNumeric>2</SequenceNumeric><ID>KES0041</ID>",
    good: "<SequenceNumeric>2</SequenceNumeric><ID>KES0042</ID>",
    sources: &["WCO Data Model 3.6, element 165", "EU NCTS rule R0107"],
    elements: &["42A/67A/28A/31B/44B.165"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let Some(consignment) = shipment.and_then(|it| it.consignment.as_deref()) else { return };
    let equipment = &consignment.transport_equipment;
    let seals = (1..).zip(equipment).flat_map(|(number, of)| {
        let seals = (1..).zip(&of.seal);
        seals.filter_map(move |(at, seal)| Some((seal.id.as_deref()?, (number, at))))
    });
    for (first, (number, at)) in Repeats::new().of(seals) {
        let path = context.shipment() / "Consignment" / ("TransportEquipment", number);
        let Some(mark) = &equipment[number - 1].seal[at - 1].id else { continue };
        let (there, _) = first;
        found
            .at(path / ("Seal", at) / "ID")
            .says(format!("the seal {mark} is already on transport equipment {there}"))
            .value(mark)
            .hint("check the mark on the seal, or remove the repetition");
    }
}
