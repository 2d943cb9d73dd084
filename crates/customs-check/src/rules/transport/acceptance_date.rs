//! A declaration was not accepted in the future.

use chrono::NaiveDate;
use customs_model::DateTime;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "acceptance-date",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The date of acceptance is in the future.",
    why: "The date of acceptance determines the rates, duties and codes that apply, and those of a \
          future date are not known yet. Administrations refuse such a declaration.",
    bad: r#"
<AcceptanceDateTime>
  <ds:DateTimeString formatCode="304">20260201000000Z</ds:DateTimeString>
</AcceptanceDateTime>"#,
    good: r#"
<AcceptanceDateTime>
  <ds:DateTimeString formatCode="304">20260131235959Z</ds:DateTimeString>
</AcceptanceDateTime>"#,
    sources: &["WCO Data Model 3.6, element 023", "UK CDS error CDS12016"],
    elements: &["42A.023"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The day of a date, in UTC where it has a zone, as today is.
pub(super) fn day_in_utc(date: &DateTime) -> NaiveDate {
    date.to_utc().map_or(date.date(), |moment| moment.date_naive())
}

/// Why rules about today were skipped.
pub(super) const NO_TODAY: &str = "the current date is unknown";

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(accepted) = &declaration.acceptance_date_time else { return };
    let Some(today) = context.today else { return found.skip(NO_TODAY) };
    let day = day_in_utc(accepted);
    if day > today {
        found
            .at(context.place() / "AcceptanceDateTime")
            .says(format!("the declaration is accepted on {day}, which is after {today}"))
            .value(accepted.to_edifact())
            .expected(format!("{today} or before"))
            .hint("correct the date, or leave it out for the administration to fill in");
    }
}
