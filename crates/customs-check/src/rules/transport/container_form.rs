//! Transport equipment is numbered as a container.

use customs_codes::identifier::{ContainerNumber, IdentifierError};

use super::equipment;
use crate::identifiers;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "container-form",
    severity: Severity::Information,
    group: Group::Standard,
    title: "The number of transport equipment does not have the form of a container number.",
    why: "Containers have four letters and seven digits, and so have swap bodies and semi-trailers \
          with an ILU code, whose fourth letter is A to K. Other numbers are possible, but often a \
          digit was lost or a blank inserted.",
    bad: "<ID>CSQU 305438 3</ID>",
    good: "<ID>CSQU3054383</ID>",
    sources: &["WCO Data Model 3.6, element 159", "ISO 6346", "EN 13044, ILU code"],
    elements: &["42A/28A/31B.159", "42A/67A/28A/31B.159", "42A/67A/68A/23A/31B.159"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    let is_meant = |error: &IdentifierError| error.expected_check_digit().is_none();
    equipment::each_without_container_number(message, context, is_meant, &mut |path, id, error| {
        found
            .at(path)
            .says(error.to_string())
            .value(id)
            .expected("four letters and seven digits, as in CSQU3054383")
            .hint(identifiers::hint::<ContainerNumber>(id, ADVICE));
    });
}

const ADVICE: &str = "compare the number with the container; ignore this if it is not a container";
