//! In the United Kingdom whoever reckons a tax by hand says so.

use super::payments;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "manual-tax-override",
    // Accepted declarations state amounts without it where the administration does not calculate.
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "An amount of tax is stated without the statement OVR01.",
    why: "The administration calculates what is due. The statement OVR01 says that the amounts in \
          the declaration replace that calculation.",
    bad: "<AdditionalInformation><StatementCode>00500</StatementCode></AdditionalInformation>",
    good: "<AdditionalInformation><StatementCode>OVR01</StatementCode></AdditionalInformation>",
    sources: &["UK CDS error CDS12139", "UK CDS data elements 2/2, 4/6, 4/7"],
    elements: &[
        "42A/03A.226",
        "42A/67A/68A/03A.226",
        "42A/67A/68A/23A/50A/94A.120",
        "42A/67A/68A/23A/50A/94A.378",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() || overrides(&declaration.additional_information) {
        return;
    }
    for (number, item) in context.items() {
        let amount = payments::of_item(item).find_map(|(duty, payment)| {
            let Payment { tax_assessed_amount, payment_amount, .. } = payment;
            match (tax_assessed_amount, payment_amount) {
                (Some(amount), _) => Some((duty, "TaxAssessedAmount", amount)),
                (None, Some(amount)) => Some((duty, "PaymentAmount", amount)),
                (None, None) => None,
            }
        });
        let Some((duty, name, amount)) = amount else { continue };
        if !overrides(&item.additional_information) {
            found
                .at(payments::path(context, number, duty) / name)
                .says(format!("the tax is stated as {amount}, but the statement OVR01 is missing"))
                .value(amount.value())
                .hint("add the statement OVR01 to the item, or remove the tax amounts");
        }
    }
}

fn overrides(statements: &[AdditionalInformation]) -> bool {
    statements.iter().any(|it| it.statement_code.as_ref().is_some_and(|code| code == "OVR01"))
}
