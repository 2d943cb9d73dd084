//! What came of an alert names the alert.

use customs_exchange::body::ControlResultReport;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "control-result-report-alert",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A sighting or the usefulness of an alert is reported without the alert.",
    why: "The issuer of an alert decides by such reports whether to keep it. A report that does \
          not name the alert cannot be assigned.",
    bad: "<AlertUsefulnessCode>Useful</AlertUsefulnessCode>",
    good: "<RelatedAlertID>RA-1</RelatedAlertID>",
    sources: &["Regulation (EC) No 515/97, article 28", "EU EMCS message IE717", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<ControlResultReport>(message) else { return };
    if report.related_alert_id.is_some() {
        return;
    }
    let parts = [
        (report.alert_usefulness_code.is_some(), "AlertUsefulnessCode", "an alert is rated"),
        (report.sighting.is_some(), "Sighting", "something was sighted"),
    ];
    for (is_there, name, what) in parts {
        if is_there {
            found
                .at(place_of::<ControlResultReport>() / name)
                .says(format!("{what}, but no alert is named"))
                .expected("RelatedAlertID")
                .hint(format!(
                    "add RelatedAlertID, the id of the alert's message, or remove {name}"
                ));
        }
    }
}
