//! Dates are in the order of what happened.

use customs_exchange::Response;
use customs_model::DateTime;
use customs_model::value::Precision;

use super::pointers::responses;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "date-order",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A date of a declaration is earlier than the date that it follows.",
    why: "A date before the date that it follows is a typing error or a time in a different zone: \
          with an hour of summer time, an acceptance seems to come before the message that it \
          accepts.",
    bad: r#"
<AcceptanceDateTime>
  <ds:DateTimeString formatCode="304">20260115090000+01</ds:DateTimeString>
</AcceptanceDateTime>"#,
    good: r#"
<AcceptanceDateTime>
  <ds:DateTimeString formatCode="304">20260115100000+01</ds:DateTimeString>
</AcceptanceDateTime>"#,
    sources: &[
        "WCO Data Model 3.6, elements D011, 023, 024, D029, 264 and 277",
        "EU NCTS rule R0004",
        "EU NCTS rule R0005",
    ],
    elements: &["42A.D011", "42A.023", "42A/67A.024", "07B.D029", "07B/42A.023", "07B/12B.277"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    if let Some(declaration) = message.declaration() {
        of_declaration(declaration, context, found);
    }
    for (response, path) in responses(message) {
        of_response(response, || path.clone(), found);
    }
}

fn of_declaration(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let issued = Event("drawn up", declaration.issue_date_time.as_ref());
    let accepted = Event("accepted", declaration.acceptance_date_time.as_ref());
    let shipment = declaration.goods_shipment.as_deref();
    let exit = Event("left by its goods", shipment.and_then(|it| it.exit_date_time.as_ref()));
    let path = || context.place() / "AcceptanceDateTime";
    accepted.follows(issued, path, found);
    exit.follows(accepted, || context.shipment() / "ExitDateTime", found);
}

fn of_response(response: &Response, path: impl Fn() -> Path, found: &mut Found<'_>) {
    let about = response.declaration.as_deref();
    let accepted = Event("accepted", about.and_then(|it| it.acceptance_date_time.as_ref()));
    let issued = Event("answered", response.issue_date_time.as_ref());
    issued.follows(accepted, || path() / "IssueDateTime", found);
    for (number, status) in (1..).zip(&response.status) {
        let released = Event("released", status.release_date_time.as_ref());
        let at = || path() / ("Status", number) / "ReleaseDateTime";
        released.follows(accepted, at, found);
    }
}

/// What happened to a declaration, and when.
#[derive(Clone, Copy)]
struct Event<'d>(&'static str, Option<&'d DateTime>);

impl Event<'_> {
    /// Compares it with what comes before it, if the message has both.
    fn follows(self, before: Self, path: impl Fn() -> Path, found: &mut Found<'_>) {
        let (Self(what, Some(this)), Self(first, Some(other))) = (self, before) else { return };
        if is_before(this, other) {
            found
                .at(path())
                .says(format!(
                    "the declaration is {what} at {}, before it is {first} at {}",
                    this.to_iso_8601(),
                    other.to_iso_8601()
                ))
                .value(this.to_edifact())
                .expected(format!("{} or later", other.to_edifact()))
                .hint("correct the date or its time zone");
        }
    }
}

/// Whether the one is certainly before the other: by moments where both have a zone, else by days.
fn is_before(one: &DateTime, other: &DateTime) -> bool {
    match (one.to_utc(), other.to_utc()) {
        (Some(one), Some(other)) => one < other,
        _ => {
            let have_days = one.precision().min(other.precision()) >= Precision::Day;
            have_days && one.date() < other.date()
        }
    }
}
