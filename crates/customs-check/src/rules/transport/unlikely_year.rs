//! A date is of a time in which goods are declared.

use chrono::Datelike;
use customs_model::DateTime;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "unlikely-year",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A date is before 1950 or more than fifty years in the future.",
    why: "A distant year has the right form but is often a typing error, such as 0026 or 2206 for \
          2026, or the 9999 that programs write for a missing date. Deadlines and rates depend on \
          the date.",
    bad: "formatCode=\"102\">20981231</ds:DateTimeString>",
    good: "formatCode=\"102\">20261231</ds:DateTimeString>",
    sources: &["UN/EDIFACT 2379", "WCO Data Model 3.6, elements D011, 023 and 104"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::DATES, &check);

/// The first year that goods can still be spoken of.
const FIRST: i32 = 1950;
/// How many years from now the last is.
const AHEAD: i32 = 50;

fn check(value: &ValueAt<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if !value.is_in_form {
        return;
    }
    let Ok(date) = DateTime::from_edifact(value.leaf.text) else { return };
    let year = date.date().year();
    let last = context.today.map(|today| today.year() + AHEAD);
    if year >= FIRST && last.is_none_or(|last| year <= last) {
        return;
    }
    let expected = match last {
        Some(last) => format!("a year from {FIRST} to {last}"),
        None => format!("a year from {FIRST}"),
    };
    found
        .at(value.path.clone())
        .says(format!("`{}` is in the year {year}", value.entry.name))
        .value(value.leaf.text)
        .expected(expected)
        .hint("correct the year, or leave the element out if there is no date");
}
