//! A message is checked against a profile that is in force.

use crate::context::NO_DAY;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "profile-validity",
    severity: Severity::Warning,
    group: Group::Format,
    title: "The profile is not in force on the date for which a message is checked.",
    why: "Administrations change their messages on fixed dates. A message that is checked against \
          the profile of another version gets wrong findings.",
    bad: r#"
<!-- checked against a profile that is in force until 2025-12-31 -->
<AcceptanceDateTime>
  <DateTimeString formatCode="304">20260131120000Z</DateTimeString>
</AcceptanceDateTime>"#,
    good: r#"
<!-- checked against a profile that is in force until 2025-12-31 -->
<AcceptanceDateTime>
  <DateTimeString formatCode="304">20251231120000Z</DateTimeString>
</AcceptanceDateTime>"#,
    sources: &["The head of the profile: valid-from and valid-until"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let profile = context.profile;
    let (from, until) = (profile.valid_from, profile.valid_until);
    if from.is_none() && until.is_none() {
        return;
    }
    let Some(day) = context.day else { return found.skip(NO_DAY) };
    if profile.is_in_force(day) {
        return;
    }
    let span = match (from, until) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => format!("{from} or later"),
        (None, until) => format!("{} or before", until.unwrap_or(day)),
    };
    found
        .at(context.place())
        .says(format!("the profile `{}` is not in force on {day}", profile.id))
        .value(day)
        .expected(span)
        .hint("choose the profile that is in force on that date, or another date");
}
