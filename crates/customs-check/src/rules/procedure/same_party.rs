//! Parties who deal with each other are not the same.

use customs_model::Identifier;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "same-party",
    severity: Severity::Information,
    group: Group::Optional,
    title: "Both sides of a trade are the same party.",
    why: "Parties seldom trade with themselves, so the same number on both sides is often a copy \
          that was not changed. It can be right, for example for returned goods or goods that move \
          between branches, so the rule is off by default.",
    bad: "<Importer><ID>GB123456789000</ID></Importer>",
    good: "<Importer><ID>GB123456789001</ID></Importer>",
    sources: &["UK CDS errors CDS12081, CDS12091, CDS12092 and CDS12117"],
    elements: &[
        "42A/57A.R032",
        "42A/67A/74A.R038",
        "42A/67A/27A.R015",
        "42A/67A/09B.R051",
        "42A/67A/16A.R010",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// A party by its name in XML, what it is called, and its number.
type Side<'d> = (&'static str, &'static str, Option<&'d Identifier>);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(shipment) = declaration.goods_shipment.as_deref() else { return };
    let id = declaration.exporter.as_deref().and_then(|it| it.id.as_ref());
    let exporter: Side<'_> = ("Exporter", "exporter", id);
    let id = shipment.importer.as_deref().and_then(|it| it.id.as_ref());
    let importer: Side<'_> = ("Importer", "importer", id);
    let id = shipment.consignee.as_deref().and_then(|it| it.id.as_ref());
    let consignee: Side<'_> = ("Consignee", "consignee", id);
    let id = shipment.seller.as_deref().and_then(|it| it.id.as_ref());
    let seller: Side<'_> = ("Seller", "seller", id);
    let id = shipment.buyer.as_deref().and_then(|it| it.id.as_ref());
    let buyer: Side<'_> = ("Buyer", "buyer", id);
    let pairs =
        [(importer, exporter), (consignee, exporter), (seller, exporter), (buyer, importer)];
    for ((element, name, id), (_, other, other_id)) in pairs {
        let Some(id) = id.filter(|id| Some(*id) == other_id) else { continue };
        found
            .at(context.shipment() / element / "ID")
            .says(format!("{id} is both the {name} and the {other}"))
            .value(id)
            .expected("two parties")
            .hint("check whether one of the two was copied by mistake");
    }
}
