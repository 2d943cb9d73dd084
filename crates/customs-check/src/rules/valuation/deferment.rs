//! In the United Kingdom payment is deferred with an account, and only with one.

use super::payments;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "deferment",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "Payment is deferred without a deferment account, or an account is named without \
            deferred payment.",
    why: "Deferred payments are charged to the account whose number (DAN) is in the declaration, \
          so they need that number. With a DAN or the authorisation C506, payment must be deferred.",
    bad: "<Payment><MethodCode>E</MethodCode></Payment>",
    good: "<Payment><MethodCode>H</MethodCode></Payment>",
    sources: &["UK CDS errors CDS12078, CDS12102, CDS12148", "UK CDS data elements 2/3, 2/6, 4/8"],
    elements: &[
        "42A/02A.D005",
        "42A/67A/68A/02A.D006",
        "42A/67A/68A/02A.D031",
        "42A/67A/68A/23A/50A/94A.107",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    let payments = context.items().flat_map(|(_, item)| payments::of_item(item));
    let mut methods = payments.filter_map(|(_, payment)| payment.method_code.as_deref());
    let Some(first) = methods.next() else { return };
    if !is_deferred(first) && !methods.any(is_deferred) {
        account_without_deferred(declaration, first, context, found);
    } else if declaration.additional_document.is_empty()
        && item_documents(context).all(|(_, _, document)| !is_account(document))
    {
        deferred_without_account(context, found);
    }
}

/// The documents of all items, with the numbers of the items and their own.
fn item_documents<'c>(
    context: &Context<'c>,
) -> impl Iterator<Item = (usize, usize, &'c AdditionalDocument)> + use<'c> {
    context.items().flat_map(|(item, it)| {
        let documents = (1..).zip(&it.additional_document);
        documents.map(move |(at, document)| (item, at, document))
    })
}

fn is_account(document: &AdditionalDocument) -> bool {
    document.type_code.as_deref() == Some("DAN")
}

/// The authorisation to defer payment, C506.
fn is_authorisation(document: &AdditionalDocument) -> bool {
    let category = document.category_code.as_deref();
    category == Some("C") && document.type_code.as_deref() == Some("506")
}

/// Says that payment can be deferred, if it can; nothing is.
fn account_without_deferred(
    declaration: &Declaration,
    method: &str,
    context: &Context<'_>,
    found: &mut Found<'_>,
) {
    // At the head of a declaration documents are accounts, in early messages without the type DAN.
    let (document, path) = if let Some(account) = declaration.additional_document.first() {
        (account, context.place() / ("AdditionalDocument", 1))
    } else {
        let defers = |document| is_account(document) || is_authorisation(document);
        let mut documents = item_documents(context);
        let Some((item, at, document)) = documents.find(|(_, _, it)| defers(it)) else { return };
        (document, context.item(item) / ("AdditionalDocument", at))
    };
    let number = document.id.as_deref().unwrap_or_default();
    found
        .at(path)
        .says(format!("payment can be deferred to {number}, but the method of payment is {method}"))
        .value(number)
        .hint("choose the method E or, for a deposit, R; or remove the document");
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
