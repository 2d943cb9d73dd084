//! A procedure has two digits, and so has the one before; an additional one has three characters.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "procedure-format",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "A requested or previous procedure does not have two digits, or an additional procedure \
            does not have three characters.",
    why: "The procedure code decides which data a declaration needs. If it cannot be read, the \
          administration refuses the declaration without further checks.",
    bad: "<CurrentCode>4000</CurrentCode>",
    good: "<CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode>",
    sources: &[
        "WCO Data Model 3.6, elements 166 and 161",
        "Union Customs Code Annex B, data elements 11 09 and 11 10",
        "UK CDS error CDS12050",
    ],
    elements: &["42A/67A/68A/70A.166", "42A/67A/68A/70A.161"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    for (number, item) in context.items() {
        for (at, procedure) in item.government_procedure.iter().enumerate() {
            let path = || context.item(number) / ("GovernmentProcedure", at + 1);
            let current = procedure.current_code.as_deref();
            match (current, procedure.previous_code.as_deref()) {
                (Some(current), None) => additional(current, path, found),
                (current, Some(previous)) => {
                    two_digits(current.unwrap_or_default(), "CurrentCode", path, found);
                    two_digits(previous, "PreviousCode", path, found);
                }
                (None, None) => {}
            }
        }
    }
}

/// An entry without a previous procedure is an additional procedure.
fn additional(code: &str, path: impl Fn() -> Path, found: &mut Found<'_>) {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    match code.as_bytes() {
        [first, second] if first.is_ascii_digit() && second.is_ascii_digit() => {
            found
                .at(path() / "PreviousCode")
                .says(format!("procedure {code} has no previous procedure"))
                .expected("two digits")
                .hint("add the previous procedure of the goods, or 00 if there was none");
        }
        all if all.len() == 3 && all.iter().all(|byte| fits(*byte)) => {}
        _ => {
            found
                .at(path() / "CurrentCode")
                .says(format!("{code} is not an additional procedure"))
                .value(code)
                .expected("three capital letters or digits")
                .hint(
                    "write three characters for an additional procedure; four digits of a \
                     procedure are declared two by two, as CurrentCode and PreviousCode",
                );
        }
    }
}

fn two_digits(code: &str, element: &'static str, path: impl Fn() -> Path, found: &mut Found<'_>) {
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        return;
    }
    let message = match code.is_empty() {
        true => "a previous procedure has no requested procedure".to_owned(),
        false => format!("{code} is not a procedure"),
    };
    found
        .at(path() / element)
        .says(message)
        .value(code)
        .expected("two digits")
        .hint("write the two digits of the procedure, such as 40, or 00 for no previous procedure");
}
