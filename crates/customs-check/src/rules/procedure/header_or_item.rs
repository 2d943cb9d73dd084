//! What holds for all goods is declared at the shipment or at the items, not at both.

use super::levels::SHARED;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "header-or-item",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A party, country or reference is declared both at the shipment and at the goods items.",
    why: "If a value is declared at both levels, it is unclear which one applies to an item. \
          Administrations refuse such declarations.",
    bad: "<Destination><CountryCode>GB</CountryCode></Destination>
          <GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric>
          <Destination><CountryCode>IM</CountryCode></Destination>",
    good: "<Destination><CountryCode>GB</CountryCode></Destination>
           <GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric>
           </GovernmentAgencyGoodsItem>",
    sources: &[
        "UK CDS errors CDS12071, CDS12073, CDS12089 and CDS12135",
        "EU NCTS conditions C0337 and C0343",
        "EU ICS2 errors 8135 and 8136",
    ],
    elements: &[
        "42A/67A/27A",
        "42A/67A/68A/27A",
        "42A/67A/30A",
        "42A/67A/68A/30A",
        "42A/67A/99B",
        "42A/67A/68A/99B",
        "42A/67A/95B",
        "42A/67A/68A/95B",
        "42A/67A/35B",
        "42A/67A/68A/35B",
        "42A/28A/30A",
        "42A/28A/29A/30A",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    if let Some(shipment) = declaration.goods_shipment.as_deref() {
        for shared in SHARED.iter().filter(|shared| (shared.at_shipment)(shipment)) {
            let mut items = context.items().filter(|(_, item)| (shared.at_item)(item));
            if let Some((number, _)) = items.next() {
                let path = context.item(number) / shared.element;
                report(path, shared.name, "shipment", items.count(), found);
            }
        }
    }
    if let Some(consignment) = declaration.consignment.as_deref() {
        consignment_items(consignment, context, found);
    }
}

/// The safety data of an exit, which the consignment and its items share in the same way.
fn consignment_items(consignment: &Consignment, context: &Context<'_>, found: &mut Found<'_>) {
    type HasIt = fn(&ConsignmentItem) -> bool;
    let shared: [(bool, HasIt, _, _); 2] = [
        (consignment.consignor.is_some(), |it| it.consignor.is_some(), "Consignor", "consignor"),
        (consignment.freight.is_some(), |it| it.freight.is_some(), "Freight", "transport charge"),
    ];
    for (_, at_item, element, name) in
        shared.into_iter().filter(|(at_consignment, ..)| *at_consignment)
    {
        let numbered = consignment.consignment_item.iter().enumerate();
        let mut items = numbered.filter(|(_, item)| at_item(item));
        if let Some((at, _)) = items.next() {
            let path = context.place() / "Consignment" / ("ConsignmentItem", at + 1) / element;
            report(path, name, "consignment", items.count(), found);
        }
    }
}

/// One finding, at the first item.
fn report(path: Path, name: &str, parent: &str, further: usize, found: &mut Found<'_>) {
    let items = match further {
        0 => "this item".to_owned(),
        1 => "this item and another one".to_owned(),
        more => format!("this item and {more} others"),
    };
    found
        .at(path)
        .says(format!("the {name} occurs at the {parent} and at {items}"))
        .expected(format!("the {name} at one level only"))
        .hint(format!(
            "keep it at the {parent} if it applies to all items, otherwise at the items only"
        ));
}
