//! It is known who sends to whom.

use customs_exchange::body::AdvanceCargoNotice;
use customs_exchange::lists::PersonRole;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "advance-cargo-notice-party",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The consignor or the consignee is missing, both as a company and as a natural person.",
    why: "Risk analysis before loading is based on consignor and consignee. They may only be \
          missing if a notice was passed on without its natural persons.",
    bad: "<RoleCode>Carrier</RoleCode>",
    good: "<RoleCode>Consignee</RoleCode>",
    sources: &["SAFE Framework of Standards, pre-loading advance cargo information"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<AdvanceCargoNotice>(message) else { return };
    let persons = notice.nominal_data.as_deref().map_or(&[][..], |it| &it.person);
    let parties = [
        (&notice.consignor, "Consignor", PersonRole::Consignor),
        (&notice.consignee, "Consignee", PersonRole::Consignee),
    ];
    for (party, name, role) in parties {
        if party.is_none() && !persons.iter().any(|it| it.role_code == role) {
            let what = name.to_lowercase();
            found
                .at(place_of::<AdvanceCargoNotice>() / name)
                .says(format!("there is no {what}, neither as a company nor as a person"))
                .expected(format!("the {what}, by name and address"))
                .hint(format!("add {name}, or a person with the role {role}"));
        }
    }
}
