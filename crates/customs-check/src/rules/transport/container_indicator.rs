//! What is said of containers agrees with those that are listed.

use super::equipment;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "container-indicator",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "Goods are declared in containers but none is listed, or containers are listed for \
            goods that are in none.",
    why: "The indicator says whether the goods are in a container; a list that contradicts it \
          misleads an inspection.",
    bad: "
<ContainerCode>0</ContainerCode>
<TransportEquipment>
  <SequenceNumeric>1</SequenceNumeric>
  <ID>CSQU3054383</ID>
</TransportEquipment>",
    good: "
<ContainerCode>1</ContainerCode>
<TransportEquipment>
  <SequenceNumeric>1</SequenceNumeric>
  <ID>CSQU3054383</ID>
</TransportEquipment>",
    sources: &[
        "WCO Data Model 3.6, elements 096 and 159",
        "EU NCTS condition C0055",
        "EU NCTS condition C0823",
    ],
    elements: &[
        "42A/67A/28A.096",
        "42A/28A/31B.159",
        "42A/67A/28A/31B.159",
        "42A/67A/68A/23A/31B.159",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let consignment = shipment.and_then(|it| it.consignment.as_deref());
    let Some(code) = consignment.and_then(|it| it.container_code.as_deref()) else { return };
    if !context.is_complete() {
        return;
    }
    let first = equipment::numbered(declaration, context).next();
    let path = context.shipment() / "Consignment";
    match (code, first) {
        ("1", None) => {
            found
                .at(path / ("TransportEquipment", 1) / "ID")
                .says("the goods are in containers, but none is listed")
                .expected("the number of each container")
                .hint("list the containers, or write 0 for goods that are in none");
        }
        ("0", Some((_, id))) => {
            found
                .at(path / "ContainerCode")
                .says(format!("the goods are not in containers, but {id} is listed"))
                .value(code)
                .expected(1)
                .hint("write 1, or remove the containers");
        }
        _ => {}
    }
}
