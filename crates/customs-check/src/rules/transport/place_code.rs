//! A place is one of UN/LOCODE.

use customs_codes::{COUNTRIES, LOCATIONS};

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "place-code",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A location code is not in UN/LOCODE.",
    why: "The code names the place of the terms of delivery, or the place of loading or unloading. \
          New codes are added twice a year, so a code that is not in this edition may still be \
          right.",
    bad: "<LocationID>NL RTM</LocationID>",
    good: "<LocationID>NLRTM</LocationID>",
    sources: &[
        "UN/ECE Recommendation 16, UN/LOCODE 2024-2",
        "WCO Data Model 3.6, elements L002 and D012",
    ],
    elements: &["42A/67A/22B.L002", "42A.D012"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::TEXTS.listed(), &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let code = value.leaf.text;
    if value.codes != Some(LOCATIONS.id()) || LOCATIONS.contains(code) || code.trim().is_empty() {
        return;
    }
    let country = code.get(..2).filter(|country| COUNTRIES.contains(country));
    let message = match (code.len(), country) {
        (5, None) => format!(
            "{code} is not a location code: {} is not a country",
            code.get(..2).unwrap_or(code
        )),
        _ => format!("{} is not a code of UN/LOCODE", code.escape_debug()),
    };
    let hint = match LOCATIONS.nearest(code) {
        Some(near) => format!("write {near}"),
        None => "write the country and the three characters of the location, as in NLRTM".to_owned(),
    };
    found
        .at(value.path.clone())
        .says(message)
        .value(code)
        .expected("five characters of UN/LOCODE")
        .hint(hint);
}
