//! A trader number begins with a country.

use customs_codes::COUNTRIES;
use customs_exchange::body::AeoStatusNotice;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "aeo-status-notice-trader-id",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The identification number of a trader does not begin with a country of ISO 3166-1.",
    why: "The two letters distinguish the numbers of different countries. Without a valid country \
          code, two traders can have the same number.",
    bad: "<TraderID>QQ123456789</TraderID>",
    good: "<TraderID>NO123456789</TraderID>",
    sources: &["WCO Guidelines on Trader Identification Number, 2018", "ISO 3166-1"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<AeoStatusNotice>(message) else { return };
    let place = place_of::<AeoStatusNotice>;
    for (number, id) in (1..).zip(&notice.queried_id) {
        of_number(id, || place() / ("QueriedID", number), found);
    }
    for (number, operator) in (1..).zip(&notice.operator) {
        of_number(&operator.trader_id, || place() / ("Operator", number) / "TraderID", found);
    }
}

fn of_number(id: &str, path: impl FnOnce() -> Path, found: &mut Found<'_>) {
    let (country, rest) = id.split_at_checked(2).unwrap_or((id, ""));
    let message = match (is_country(country), rest) {
        (true, "") => format!("the number after the country {country} is missing"),
        (true, _) => return,
        (false, _) => format!("the number {id} does not begin with a country"),
    };
    found
        .at(path())
        .says(message)
        .value(id)
        .expected("two letters of ISO 3166-1, then the national number")
        .hint("put the country that assigned the number in front of it");
}

/// Northern Ireland and Kosovo give numbers too, under codes that ISO leaves to its users.
fn is_country(code: &str) -> bool {
    COUNTRIES.contains(code) || matches!(code, "XI" | "XK")
}
