//! A consignment reference has the form that the World Customs Organization recommends.

use customs_codes::identifier::Ucr as Reference;

use crate::identifiers::{self, Advice};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "ucr-wco",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A unique consignment reference (UCR) is not made of year, country, company and \
            reference.",
    why: "The reference is assigned once and used by every administration. The year and the \
          company in it make it unique.",
    bad: "<ID>INVOICE 0815</ID>",
    good: "<ID>6GB123456789000INV0815</ID>",
    sources: &[
        "WCO Data Model 3.6, element 016",
        "WCO Recommendation on the unique consignment reference",
        "ISO 15459",
    ],
    elements: &["42A/67A/35B.016", "42A/67A/68A/35B.016"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "a digit, two letters and up to 32 characters",
    hint: "begin with the last digit of the year and the two letters of the company's country",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    if let Some(id) = shipment.and_then(|it| it.ucr.as_deref()).and_then(|it| it.id.as_deref()) {
        let path = || context.shipment() / "UCR" / "ID";
        identifiers::check::<Reference>(id, path, ADVICE, found);
    }
    for (number, item) in context.items() {
        let Some(id) = item.ucr.as_deref().and_then(|it| it.id.as_deref()) else { continue };
        let path = || context.item(number) / "UCR" / "ID";
        identifiers::check::<Reference>(id, path, ADVICE, found);
    }
}
