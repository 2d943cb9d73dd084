//! What is measured is measured in a unit of Recommendation 20.

use std::borrow::Cow;

use customs_codes::{CURRENCIES, CUSTOMS_UNITS, PACKAGES, UNITS};

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "unit-code",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A unit is neither in UN/ECE Recommendation 20 nor among the additions of customs.",
    why: "A quantity is compared with the balance of a licence, with rates and with statistics, \
          each in its own unit. An unknown unit cannot be converted. The qualifier that an \
          authority adds to a unit, such as the G of KGM#G or KGMG, is not checked.",
    bad: "<GrossMassMeasure unitCode=\"KG\">12</GrossMassMeasure>",
    good: "<GrossMassMeasure unitCode=\"KGM\">12</GrossMassMeasure>",
    sources: &[
        "UN/ECE Recommendation 20",
        "European Union, measurement units of the integrated tariff",
        "WCO Data Model 3.6, elements 126, 128, 130 and 502",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::DECIMALS, &check);

fn check(value: &ValueAt<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(whole) = value.attribute("unitCode") else { return };
    let unit = unqualified(whole);
    let Some(message) = problem(unit, whole, context) else { return };
    let at = found.at(value.path.attribute_named("unitCode"));
    let said = at.says(message).value(whole);
    let said = said.expected("a unit of UN/ECE Recommendation 20");
    let meant = UNITS.meant_by(unit).map(Cow::Borrowed).or_else(|| UNITS.nearest(unit));
    said.hint(match meant.filter(|near| near != unit) {
        Some(near) => format!("write {near}, {}", UNITS.name(&near).unwrap_or_default()),
        None => "use a code of Recommendation 20, such as KGM for kilogram".to_owned(),
    });
}

/// What is wrong with a unit.
fn problem(unit: &str, whole: &str, context: &Context<'_>) -> Option<String> {
    if CUSTOMS_UNITS.contains(unit) || CUSTOMS_UNITS.contains(whole) {
        return None;
    }
    let shown = unit.escape_debug();
    if !context.is_in_force(&UNITS, unit) {
        // What is paid on a value is measured in a currency.
        let is_currency = CURRENCIES.contains(unit);
        return (!is_currency).then(|| format!("`{shown}` is not a unit of measure"));
    }
    if !context.has_declaration() {
        return None;
    }
    // Recommendation 20 has packages as units for orders and invoices, with an X before their codes.
    let package = unit.strip_prefix('X').and_then(|code| PACKAGES.name(code));
    if let Some(name) = package {
        return Some(format!("`{shown}` is a type of package ({name}), not a unit of measure"));
    }
    let meant = UNITS.meant_by(unit).filter(|meant| *meant != unit);
    meant.map(|_| format!("{shown} is {}", UNITS.name(unit).unwrap_or_default()))
}

/// A unit without what qualifies it: the G of `KGM#G` and of `KGMG`, a mass without packaging.
fn unqualified(whole: &str) -> &str {
    if let Some((unit, _)) = whole.split_once('#') {
        return unit;
    }
    match whole.split_at_checked(3) {
        Some((unit, letter)) if letter.len() == 1 && letter < "[" && UNITS.contains(unit) => unit,
        _ => whole,
    }
}
