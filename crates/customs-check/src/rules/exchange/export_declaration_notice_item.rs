//! An item says what it is, and how much.

use customs_exchange::body::ExportDeclarationNotice;

use super::goods;
use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "export-declaration-notice-item",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An exported item has fewer than six digits of the Harmonized System, or no quantity \
            with its unit.",
    why: "Six digits are common to all countries; fewer do not identify goods. The importing \
          country compares the quantity with that of its own declaration.",
    bad: r#"<Quantity unitCode="KGM">0</Quantity>"#,
    good: r#"<Quantity unitCode="KGM">0.5</Quantity>"#,
    sources: &[
        "ASEAN customs declaration document, fifteen parameters",
        "WCO Data Model, elements 145 and 130",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<ExportDeclarationNotice>(message) else { return };
    for (number, item) in (1..).zip(&notice.item) {
        let place = || place_of::<ExportDeclarationNotice>() / ("Item", number);
        if !goods::has_digits(&item.hs_id, 6..) {
            found
                .at(place() / "HSID")
                .says(format!("{} of item {number} are fewer than six digits", item.hs_id))
                .value(&item.hs_id)
                .expected("at least six digits, and digits only")
                .hint("write at least six digits, without dots");
        }
        let (quantity, unit) = (item.quantity.value(), item.quantity.unit());
        goods::measured(quantity, unit, || place() / "Quantity", found);
    }
}
