//! A ship or road vehicle has a nationality.

use super::means::{self, Role};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "nationality",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A ship or road vehicle that crosses the border has an identification but no \
            nationality.",
    why: "Two countries can issue the same registration number, and transport statistics count by \
          flag. Trains have no nationality, and the registration of an aircraft includes it.",
    bad: "
<ID>ZZ12 ABC</ID>
<IdentificationTypeCode>30</IdentificationTypeCode>
<ModeCode>3</ModeCode>",
    good: "
<ID>ZZ12 ABC</ID>
<IdentificationTypeCode>30</IdentificationTypeCode>
<RegistrationNationalityCode>GB</RegistrationNationalityCode>
<ModeCode>3</ModeCode>",
    sources: &["WCO Data Model 3.6, element T014", "EU ICS2 error 8108"],
    elements: &["42A/15A.T006", "42A/15A.T014", "42A/15A.T018", "42A/15A.T022"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(border) = declaration.border_transport_means.as_deref() else { return };
    if border.registration_nationality_code.is_some() || !context.is_complete() {
        return;
    }
    let Some(means) = means::all(declaration).find(|means| means.role == Role::Border) else {
        return;
    };
    let mode = means.mode.and_then(|mode| mode.bytes().next()).or_else(|| means.mode_of_id());
    let what = match mode {
        Some(b'1' | b'8') => "ship",
        Some(b'3') => "vehicle",
        _ => return,
    };
    if let Some(id) = means.id {
        found
            .at(means.path(context) / "RegistrationNationalityCode")
            .says(format!("the {what} {id} has no nationality"))
            .expected("the country of its registration, as in GB")
            .hint("add RegistrationNationalityCode");
    }
}
