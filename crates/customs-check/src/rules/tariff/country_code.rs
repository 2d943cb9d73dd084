//! A country is one of ISO 3166-1, or one of the few codes that customs add to it.

use customs_codes::{COUNTRIES, CUSTOMS_TERRITORIES};

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "country-code",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A country code is neither valid in ISO 3166-1 on the date of acceptance nor among the \
            additions of customs.",
    why: "Duties, prohibitions and statistics depend on countries. Customs add a few codes that \
          ISO leaves to its users, such as XI for Northern Ireland and XK for Kosovo. No other \
          code names a country. The codes of the United Kingdom for continental shelves, Z and a \
          letter, are not checked.",
    bad: "<CountryCode>UK</CountryCode>",
    good: "<CountryCode>GB</CountryCode>",
    sources: &[
        "WCO Data Model 3.6, elements 062, 063, 064, 242, 465 and T014",
        "ISO 3166-1",
        "European Union, nomenclature of countries and territories",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::TEXTS.listed(), &check);

fn check(value: &ValueAt<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let code = value.leaf.text;
    // What are not two letters is the business of the format; four digits of an origin are a group.
    let is_candidate = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_candidate || value.codes != Some(COUNTRIES.id()) {
        return;
    }
    let is_known = [&COUNTRIES, &CUSTOMS_TERRITORIES].iter().any(|list| context.is_in_force(list, code));
    if is_known || is_continental_shelf(code) {
        return;
    }
    let message = match (COUNTRIES.introduced(code), COUNTRIES.withdrawn(code)) {
        (_, Some(until)) => format!("country {code} was valid until {until}"),
        (Some(since), None) => format!("country {code} does not exist before {since}"),
        (None, None) => format!("there is no country {code}"),
    };
    let named = |code: &str| format!("{code}, {}", COUNTRIES.name(code).unwrap_or_default());
    let successors: Vec<_> = COUNTRIES.successors(code).map(named).collect();
    let hint = match (&successors[..], COUNTRIES.nearest(code).filter(|near| near != code)) {
        ([], Some(near)) => format!("check whether {} is meant", named(&near)),
        ([], None) => "write the two capital letters of ISO 3166-1".to_owned(),
        (successors, _) => format!("it was replaced by {}", successors.join("; ")),
    };
    let expected = "a country of ISO 3166-1";
    found.at(value.path.clone()).says(message).value(code).expected(expected).hint(hint);
}

/// Whether it can be a continental shelf: the United Kingdom names them by Z and another letter,
/// its own ZU and that of Norway ZN. Its list is not here, so none of them is called wrong.
fn is_continental_shelf(code: &str) -> bool {
    code.starts_with('Z') && !COUNTRIES.contains(code)
}
