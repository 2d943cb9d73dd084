//! Origin without preference is a country; only preferential origin can be a group of countries.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "origin-code",
    severity: Severity::Error,
    group: Group::Authority("eu"),
    title: "An origin is neither a country of two letters nor, for preferential origin, a group of \
            four digits.",
    why: "Duties and trade measures depend on one country; a group of countries exists only in the \
          agreements that give preference. An origin in another form does not match any rate.",
    bad: "<CountryCode>1013</CountryCode><TypeCode>1</TypeCode>",
    good: "<CountryCode>KE</CountryCode><TypeCode>1</TypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements 063 and 501",
        "Union Customs Code Annex B, data elements 16 08 and 16 09",
        "UK CDS error CDS12083",
    ],
    elements: &["42A/67A/68A/92A.063", "42A/67A/68A/92A.501"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The type of an origin that is not preferential.
const NON_PREFERENTIAL: &str = "1";

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        for (at, origin) in item.origin.iter().enumerate() {
            let Some(code) = &origin.country_code else { continue };
            let can_be_group = origin.type_code.as_deref() != Some(NON_PREFERENTIAL);
            // Whether there is such a country is the business of `country-code`.
            let is_country = code.len() == 2;
            let is_group = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
            if is_country || (is_group && can_be_group) {
                continue;
            }
            let (message, expected, hint) = match (is_group, can_be_group) {
                (true, _) => (
                    format!("{code} is a group of countries, but the origin is non-preferential"),
                    "two letters of a country",
                    "write the country of origin, or type 2 if a preference is claimed",
                ),
                (false, true) => (
                    format!("{code} is neither a country nor a group of countries"),
                    "two letters of a country, or four digits of a group",
                    "write the two capital letters of ISO 3166-1",
                ),
                (false, false) => (
                    format!("{code} is not a country of origin"),
                    "two letters of a country",
                    "write the two capital letters of ISO 3166-1",
                ),
            };
            let path = context.item(number) / ("Origin", at + 1) / "CountryCode";
            found.at(path).says(message).value(code).expected(expected).hint(hint);
        }
    }
}
