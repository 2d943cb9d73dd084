//! The mode of transport agrees with the means of transport.

use super::means::{self, Role};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "mode-vs-means",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "The identification of a means of transport does not match the mode of transport.",
    why: "A ship has no flight number, and goods in the mail or in a pipeline have no vehicle. One \
          of the two is wrong, and risk analysis looks for the goods in the wrong place.",
    bad: "
<IdentificationTypeCode>30</IdentificationTypeCode>
<RegistrationNationalityCode>GB</RegistrationNationalityCode>
<ModeCode>1</ModeCode>",
    good: "
<IdentificationTypeCode>30</IdentificationTypeCode>
<RegistrationNationalityCode>GB</RegistrationNationalityCode>
<ModeCode>3</ModeCode>",
    sources: &[
        "WCO Data Model 3.6, elements T018, T022, T029 and T021",
        "UN/ECE Recommendation 19",
        "EU NCTS rule R0472",
        "EU NCTS condition C0826",
        "EU NCTS condition C0806",
        "EU ICS2 errors 8111 to 8115",
    ],
    elements: &[
        "42A/15A.T006",
        "42A/15A.T018",
        "42A/15A.T022",
        "42A/67A/28A/46A.T004",
        "42A/67A/28A/46A.T029",
        "42A/67A/28A/46A.T021",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for means in means::all(declaration) {
        // The mode beside the means of arrival is the one inland, on which the goods go on.
        if means.role == Role::Arrival {
            continue;
        }
        match (means.mode, means.id, means.mode_of_id()) {
            (Some(mode @ ("5" | "7")), Some(id), _) => {
                let what = if mode == "5" { "in the mail" } else { "in a fixed installation" };
                found
                    .at(means.path(context) / "ID")
                    .says(format!("the goods are moved {what}, but a means of transport is \
                                   identified: {id}"))
                    .value(id)
                    .hint("remove the identification, or correct the mode of transport");
            }
            // A ferry (6) carries lorries, and 9 is unknown: neither tells what is identified.
            (Some(mode @ ("1" | "2" | "3" | "4" | "8")), _, Some(of_id))
                if mode.as_bytes() != [of_id] =>
            {
                let of_type = means.id_type.unwrap_or_default();
                found
                    .at(means.path(context) / "IdentificationTypeCode")
                    .says(format!(
                        "the mode of transport is {mode}, but the identification is of type {of_type}"
                    ))
                    .value(of_type)
                    .expected(format!("{mode}0 or {mode}1"))
                    .hint("correct the type of the identification or the mode of transport");
            }
            _ => {}
        }
    }
}
