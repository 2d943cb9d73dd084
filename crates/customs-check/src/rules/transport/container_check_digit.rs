//! The check digit of a container number belongs to the rest of it.

use customs_codes::identifier::IdentifierError;

use super::equipment;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "container-check-digit",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The check digit of a container, swap body or semi-trailer is wrong.",
    why: "A container number is read off a door and typed many times on its way. The check digit \
          reveals nearly every typing error, and a container that does not exist cannot be found \
          in a port.",
    bad: "<ID>CSQU3054384</ID>",
    good: "<ID>CSQU3054383</ID>",
    sources: &["WCO Data Model 3.6, element 159", "ISO 6346", "EN 13044, ILU code"],
    elements: &["42A/28A/31B.159", "42A/67A/28A/31B.159", "42A/67A/68A/23A/31B.159"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

// A warning, never an error: placeholders are common in accepted messages, and the number may have
// been painted wrong.
fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    let is_meant = |error: &IdentifierError| error.expected_check_digit().is_some();
    equipment::each_without_container_number(message, context, is_meant, &mut |path, id, error| {
        if let Some(digit) = error.expected_check_digit() {
            found
                .at(path)
                .says(error.to_string())
                .value(id)
                .expected(format!("check digit {digit}"))
                .hint("check the number on the container");
        }
    });
}
