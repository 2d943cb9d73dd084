//! A list has operators, a question has none.

use customs_exchange::body::AeoStatusNotice;

use super::messages::{message_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "aeo-status-notice-operator",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A list of authorised operators is empty, or operators are requested in a message that \
            is not a query.",
    why: "An empty list means a programme without operators, which ends the benefits of all \
          operators.",
    bad: "<FunctionCode>9</FunctionCode>",
    good: "<FunctionCode>13</FunctionCode>",
    sources: &["Arrangements of mutual recognition", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(message) = message_of::<AeoStatusNotice>(message) else { return };
    let (function, notice) = (&message.header.function_code, &message.body);
    // An answer can be that there is none; a test can be of anything.
    if matches!(function.as_str(), "3" | "4" | "9") && notice.operator.is_empty() {
        found
            .at(place_of::<AeoStatusNotice>() / ("Operator", 1))
            .says(format!("function {function} is for a list, but there is no operator"))
            .expected("at least one operator")
            .hint("add the operators, or write function 13 to request them");
    }
    if !matches!(function.as_str(), "13" | "53") && !notice.queried_id.is_empty() {
        found
            .at(place_of::<AeoStatusNotice>() / ("QueriedID", 1))
            .says(format!("operators are requested, but function {function} is not a request"))
            .value(&notice.queried_id[0])
            .expected("function 13")
            .hint("write function 13, or remove QueriedID");
    }
}
