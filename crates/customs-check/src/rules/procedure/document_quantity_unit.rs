//! What is taken off a licence is measured in a unit of Recommendation 20.

use customs_codes::UNITS;

use super::documents::additional_documents;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "document-quantity-unit",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A quantity taken off a document is in a unit of UN/ECE Recommendation 20.",
    why: "The quantity is compared with what the licence has left, in its own unit. What an \
          authority adds after `#`, such as the G of KGM#G, is its own and is not checked.",
    bad: "<QuantityQuantity unitCode=\"KG\">12</QuantityQuantity>",
    good: "<QuantityQuantity unitCode=\"KGM\">12</QuantityQuantity>",
    sources: &["WCO Data Model 3.6, element 502", "UN/ECE Recommendation 20"],
    elements: &["42A/67A/68A/02A/22C.502"],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Declaration(check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for placed in additional_documents(context) {
        let write_off = placed.document.write_off.as_deref();
        let quantity = write_off.and_then(|it| it.quantity_quantity.as_ref());
        let Some(whole) = quantity.and_then(customs_model::Quantity::unit) else { continue };
        let unit = whole.split_once('#').map_or(whole, |(unit, _)| unit);
        let is_valid = match context.day {
            Some(day) => UNITS.valid_on(unit, day),
            None => UNITS.contains(unit),
        };
        if is_valid {
            continue;
        }
        let hint = match UNITS.nearest(unit).filter(|near| near != unit) {
            Some(near) => {
                format!("see whether {near} is meant, {}", UNITS.name(&near).unwrap_or_default())
            }
            None => "look the unit up in Recommendation 20; the kilogram is KGM".to_owned(),
        };
        let path = placed.path(context) / "WriteOff" / "QuantityQuantity";
        found
            .at(path.attribute_named("unitCode"))
            .says(format!("{unit} is no unit of measure"))
            .value(whole)
            .expected("a unit of UN/ECE Recommendation 20")
            .hint(hint);
    }
}
