//! In the United Kingdom payment is deferred with an account, and only with one.

use super::payments;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "deferment",
    severity: Severity::Error,
    group: Group::UnitedKingdom,
    title: "In the United Kingdom payment is deferred where a deferment account stands, and only there.",
    why: "What is deferred is charged to the account whose number (DAN) the declaration gives. Without \
          it nobody can be charged; with it, or with the authorisation C506, something must be deferred.",
    bad: "<Payment><MethodCode>E</MethodCode></Payment>",
    good: "<Payment><MethodCode>H</MethodCode></Payment>",
    sources: &[
        "UK CDS errors CDS12078, CDS12102, CDS12148",
        "UK CDS data elements 2/3, 2/6, 4/8",
    ],
    aliases: &[
        Alias::uk_cds("CDS12078"),
        Alias::uk_cds("CDS12102"),
        Alias::uk_cds("CDS12148"),
    ],
    elements: &[
        "42A/02A.D006",
        "42A/67A/68A/02A.D006",
        "42A/67A/68A/02A.D031",
        "42A/67A/68A/23A/50A/94A.107",
    ],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Declaration(check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    let has_account = context
        .items()
        .flat_map(|(_, item)| &item.additional_document)
        .chain(&declaration.additional_document)
        .any(is_account);
    if !has_account {
        deferred_without_account(context, found);
    }
}

/// Says which payments are deferred; there is no account.
fn deferred_without_account(context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        for (duty, payment) in payments::of_item(item) {
            let method = payment.method_code.as_deref();
            let Some(method) = method.filter(|method| is_deferred(method)) else { continue };
            found
                .at(payments::path(context, number, duty) / "MethodCode")
                .says(format!("payment is deferred ({method}), but there is no deferment account"))
                .value(method)
                .hint("add the account as document DAN, or choose a method of immediate payment");
        }
    }
}

/// Deferred payment, and a security deposit by deferred payment.
fn is_deferred(method: &str) -> bool {
    matches!(method, "E" | "R")
}

fn is_account(document: &AdditionalDocument) -> bool {
    document.type_code.as_ref().is_some_and(|code| code == "DAN")
}
