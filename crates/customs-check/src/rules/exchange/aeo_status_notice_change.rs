//! A change says what changed.

use customs_exchange::body::AeoStatusNotice;
use customs_exchange::lists::{OperatorChange, OperatorListKind};

use super::messages::{message_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "aeo-status-notice-change",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An operator in a list of changes has no change, or is removed in a message other than \
            a deletion.",
    why: "The recipient applies changes to its own list. A change that is not stated cannot be \
          applied, and a deletion in another kind of message looks like an entry.",
    bad: "<ListKindCode>Delta</ListKindCode>",
    good: "<ListKindCode>FullList</ListKindCode>",
    sources: &["Arrangements of mutual recognition", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(message) = message_of::<AeoStatusNotice>(message) else { return };
    let is_delta = message.body.list_kind_code == OperatorListKind::Delta;
    let function = message.header.function_code.as_str();
    for (number, operator) in (1..).zip(&message.body.operator) {
        let place = || place_of::<AeoStatusNotice>() / ("Operator", number) / "Change";
        let Some(change) = operator.change.as_deref() else {
            if is_delta || function == "3" {
                found
                    .at(place())
                    .says(format!(
                        "{} is in a list of changes, but has no change",
                        operator.trader_id
                    ))
                    .expected("the kind and date of the change")
                    .hint("add Change with its kind and date");
            }
            continue;
        };
        let kind = &change.kind_code;
        let is_removed = *kind == OperatorChange::Removed;
        let wanted = match function {
            "3" if !is_removed => "Removed, since the function is 3",
            "4" | "9" if is_removed => "another change, or function 3",
            _ => continue,
        };
        found
            .at(place() / "KindCode")
            .says(format!("{} is {kind} by a message of function {function}", operator.trader_id))
            .value(kind)
            .expected(wanted)
            .hint("send deletions in a message with function 3, other changes in another");
    }
}
