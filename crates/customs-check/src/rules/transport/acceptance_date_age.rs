//! A declaration is lodged soon after its day of acceptance.

use chrono::Days;

use super::acceptance_date::{NO_TODAY, day_in_utc};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "acceptance-date-age",
    severity: Severity::Warning,
    group: Group::Optional,
    title: "The date of acceptance is more than 180 days ago.",
    why: "The United Kingdom accepts declarations up to 180 days after their date of acceptance. \
          The rule is checked only on request, since a declaration from an archive is old and was \
          correct in its time.",
    bad: r#"
<AcceptanceDateTime>
  <ds:DateTimeString formatCode="304">20250803120000Z</ds:DateTimeString>
</AcceptanceDateTime>"#,
    good: r#"
<AcceptanceDateTime>
  <ds:DateTimeString formatCode="304">20250804120000Z</ds:DateTimeString>
</AcceptanceDateTime>"#,
    sources: &["UK CDS error CDS12016"],
    elements: &["42A.023"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// How long ago the day of acceptance may be.
const LONGEST: Days = Days::new(180);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(accepted) = &declaration.acceptance_date_time else { return };
    if !context.is_complete() {
        return;
    }
    let Some(today) = context.today else { return found.skip(NO_TODAY) };
    let Some(first) = today.checked_sub_days(LONGEST) else { return };
    let day = day_in_utc(accepted);
    if day < first {
        let ago = (today - day).num_days();
        found
            .at(context.place() / "AcceptanceDateTime")
            .says(format!("the declaration is accepted on {day}, {ago} days before {today}"))
            .value(accepted.to_edifact())
            .expected(format!("{first} or later"))
            .hint("correct the date; to check an old declaration, give the day on which it was \
                   lodged with --date");
    }
}
