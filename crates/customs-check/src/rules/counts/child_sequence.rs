//! Packages, containers, seals and countries on the way are numbered from 1.

use customs_model::Numeric;

use super::packages;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "child-sequence",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "Packages, containers, seals or routing countries are not numbered from 1 in their list.",
    why: "Amendments point to an entry by its number. If numbering begins at 0 or continues from \
          one item to the next, a pointer can lead to the wrong entry.",
    bad: "<Packaging><SequenceNumeric>0</SequenceNumeric></Packaging>",
    good: "<Packaging><SequenceNumeric>1</SequenceNumeric></Packaging>",
    sources: &["WCO Data Model 3.6, element 006", "EU NCTS rule R0987"],
    elements: &[
        "42A/28A/81A.006",
        "42A/67A/28A/31B.006",
        "42A/67A/28A/31B/44B.006",
        "42A/67A/28A/81A.006",
        "42A/67A/68A/93A.006",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    for (number, item) in context.items() {
        let numbers = item.packaging.iter().map(|it| it.sequence_numeric);
        list(found, "packages", numbers, |at| packages::path(context, number, at));
    }
    if let Some(consignment) = &declaration.consignment {
        check_consignment(consignment, || context.place() / "Consignment", found);
    }
    let shipment = declaration.goods_shipment.as_deref();
    if let Some(consignment) = shipment.and_then(|it| it.consignment.as_deref()) {
        check_consignment(consignment, || context.shipment() / "Consignment", found);
    }
}

fn check_consignment(
    consignment: &Consignment,
    path: impl Fn() -> Path + Copy,
    found: &mut Found<'_>,
) {
    let equipment = move |at| path() / ("TransportEquipment", at);
    let numbers = consignment.itinerary.iter().map(|it| it.sequence_numeric);
    list(found, "countries on the way", numbers, |at| path() / ("Itinerary", at));
    let numbers = consignment.transport_equipment.iter().map(|it| it.sequence_numeric);
    list(found, "containers", numbers, equipment);
    for (number, of) in (1..).zip(&consignment.transport_equipment) {
        let numbers = of.seal.iter().map(|it| it.sequence_numeric);
        list(found, "seals", numbers, |at| equipment(number) / ("Seal", at));
    }
}

/// Says where the numbering of a list first leaves its order; the entries after it follow from
/// that.
fn list(
    found: &mut Found<'_>,
    what: &'static str,
    numbers: impl Iterator<Item = Option<Numeric>>,
    path: impl Fn(usize) -> Path,
) {
    let mut numbers = (1..).zip(numbers).filter_map(|(at, number)| Some((at, number?.value())));
    if let Some((at, number)) = numbers.find(|(at, number)| *number != Decimal::from(*at)) {
        found
            .at(path(at) / "SequenceNumeric")
            .says(format!("number {at} of the {what} has the number {number}"))
            .value(number)
            .expected(at)
            .hint(format!("number the {what} from 1 in each list"));
    }
}
