//! Who does not consent leaves the list.

use customs_exchange::body::AeoStatusNotice;
use customs_exchange::lists::OperatorChange;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "aeo-status-notice-consent",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An operator without consent to the exchange of its data is listed and not removed.",
    why: "Data of operators are exchanged with their consent. Consent can be withdrawn. The \
          benefits then end, and only the removal may still be sent.",
    bad: "<KindCode>Changed</KindCode>",
    good: "<KindCode>Removed</KindCode>",
    sources: &["Arrangements of mutual recognition, consent of the trader"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<AeoStatusNotice>(message) else { return };
    for (number, operator) in (1..).zip(&notice.operator) {
        let place = || place_of::<AeoStatusNotice>() / ("Operator", number);
        let change = operator.change.as_deref();
        let is_removed = change.is_some_and(|it| it.kind_code == OperatorChange::Removed);
        if !operator.trader_consent.given.0 && !is_removed {
            found
                .at(place() / "TraderConsent" / "Given")
                .says(format!("{} does not consent, but is not removed", operator.trader_id))
                .value(false)
                .expected("an operator who consents, or the change Removed")
                .hint("remove the operator with a message of function 3, or obtain consent");
        }
    }
}
