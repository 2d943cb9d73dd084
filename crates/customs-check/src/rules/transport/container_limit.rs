//! A declaration lists as many containers as its interface takes.

use super::equipment;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "container-limit",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "More than 99 containers are listed in one list.",
    why: "The systems that process the declaration keep at most 99 containers for a shipment or a \
          goods item. Further containers are not seen at the port and are not released.",
    bad: "<TransportEquipment><SequenceNumeric>100</SequenceNumeric><ID>CSQU3054383</ID>\
          </TransportEquipment>",
    good: "<TransportEquipment><SequenceNumeric>99</SequenceNumeric><ID>CSQU3054383</ID>\
           </TransportEquipment>",
    sources: &["WCO Data Model 3.6, element 159", "UK CDS data element 7/10"],
    elements: &["42A/28A/31B.159", "42A/67A/28A/31B.159", "42A/67A/68A/23A/31B.159"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// How many fit.
const LIMIT: usize = 99;

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (listed, count) in equipment::beyond(declaration, context, LIMIT) {
        found
            .at(listed.path(context))
            .says(format!("{count} containers or other transport equipment are listed; at most \
                           {LIMIT} are allowed"))
            .value(count)
            .expected(format!("at most {LIMIT}"))
            .hint("divide the consignment, or list the containers at the goods items that are in \
                   them");
    }
}
