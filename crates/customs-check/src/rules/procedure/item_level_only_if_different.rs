//! What is the same for all goods items is declared at the shipment.

use super::levels::SHARED;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "item-level-only-if-different",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A value that is the same for all goods items is repeated at each of them.",
    why: "Parties, countries and references are declared at the items only if the items differ. \
          Repeating the same value at every item makes the message longer, and some systems refuse \
          it.",
    bad: "<Destination><CountryCode>GB</CountryCode></Destination>
          </GovernmentAgencyGoodsItem>
          <GovernmentAgencyGoodsItem><SequenceNumeric>2</SequenceNumeric>
          <Destination><CountryCode>GB</CountryCode></Destination>",
    good: "<Destination><CountryCode>GB</CountryCode></Destination>
           </GovernmentAgencyGoodsItem>
           <GovernmentAgencyGoodsItem><SequenceNumeric>2</SequenceNumeric>
           <Destination><CountryCode>IM</CountryCode></Destination>",
    sources: &["EU NCTS rule R0506", "EU ICS2 error 8193"],
    elements: &[
        "42A/67A/68A/27A",
        "42A/67A/68A/30A",
        "42A/67A/68A/99B",
        "42A/67A/68A/95B",
        "42A/67A/68A/35B",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let count = context.items().len();
    if count < 2 || !context.is_complete() {
        return;
    }
    for shared in &SHARED {
        let mut items = context.items();
        let Some((number, first)) = items.next().filter(|(_, item)| (shared.at_item)(item)) else {
            continue;
        };
        if items.all(|(_, item)| (shared.is_same)(first, item)) {
            found
                .at(context.item(number) / shared.element)
                .says(format!("all {count} goods items have the same {}", shared.name))
                .expected(format!("the {} at the shipment", shared.name))
                .hint(format!("write the {} once at the shipment", shared.name));
        }
    }
}
