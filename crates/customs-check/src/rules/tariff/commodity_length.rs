//! A code of a nomenclature has as many characters as its type asks for.

use super::classified::classifications;
use super::commodity_form;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "commodity-length",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "A part of a commodity code has the wrong length.",
    why: "The ten digits of a commodity code are declared in two parts, eight of type TSP and two \
          of type TRC, and additional codes of four characters separately. A whole code in one \
          part is not found in the tariff.",
    bad: "<ID>8471900010</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    good: "<ID>84719000</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements 145 and 337",
        "UN/EDIFACT 7143",
        "UK CDS data elements 6/14 to 6/17",
    ],
    elements: &["42A/67A/68A/23A/21A.145", "42A/67A/68A/23A/21A.337"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// What the codes of a type are made of.
struct Part {
    length: usize,
    is_number: bool,
    name: &'static str,
}

fn part(of_type: &str) -> Option<Part> {
    let (length, is_number, name) = match of_type {
        "TSP" => (8, true, "the first part of a commodity code"),
        "TRC" => (2, true, "the second part of a commodity code"),
        "HS" => (6, true, "a subheading of the Harmonized System"),
        "TRA" | "GN" => (4, false, "an additional code"),
        _ => return None,
    };
    Some(Part { length, is_number, name })
}

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for classified in classifications(context) {
        let Some(of_type) = &classified.classification.identification_type_code else { continue };
        let Some(Part { length, is_number, name }) = part(of_type) else { continue };
        let text = classified.text();
        let fits = |byte: u8| match is_number {
            true => byte.is_ascii_digit(),
            false => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        };
        if text.is_empty() || (text.len() == length && text.bytes().all(fits)) {
            continue;
        }
        // What is no number at all is told by the rule on its form.
        if is_number && !commodity_form::is_right(text) {
            continue;
        }
        let what = if is_number { "digits" } else { "capital letters or digits" };
        let hint = match of_type.as_str() {
            "TSP" => "write eight digits here, and two more in a classification of type TRC",
            "TRC" => "write only the ninth and the tenth digit here",
            _ => "write the code without blanks and without the other parts",
        };
        found
            .at(classified.path(context))
            .says(format!("{text} is not {name}, which has {length} {what}"))
            .value(text)
            .expected(format!("{length} {what}"))
            .hint(hint);
    }
}
