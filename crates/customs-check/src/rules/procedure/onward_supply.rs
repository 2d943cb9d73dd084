//! Goods that are supplied onward without VAT say for whom.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "onward-supply",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An item under procedure 42 lacks the statement NIIMP.",
    why: "Procedure 42 is for goods that go on to a member state of the European Union without \
          VAT, which only imports into Northern Ireland can do. The statement confirms this; \
          without it the declaration is refused.",
    bad: "<GovernmentProcedure><CurrentCode>42</CurrentCode><PreviousCode>00</PreviousCode>\
          </GovernmentProcedure>",
    good: "<AdditionalInformation><StatementCode>NIIMP</StatementCode></AdditionalInformation>",
    sources: &[
        "WCO Data Model 3.6, elements 166 and 226",
        "UK CDS data elements 1/10 and 2/2",
        "UK CDS error CDS12145",
    ],
    elements: &["42A/67A/68A/70A.166", "42A/67A/68A/03A.226", "42A/03A.226"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// Release for free circulation and home use, with an onward supply that is free of VAT.
const PROCEDURE: &str = "42";
/// The goods are imported into Northern Ireland.
const STATEMENT: &str = "NIIMP";

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() || has_statement(&declaration.additional_information) {
        return;
    }
    for (number, item) in context.items().filter(|(_, it)| !has_statement(&it.additional_information)) {
        let procedures = (1..).zip(&item.government_procedure);
        let is_meant = |it: &GovernmentProcedure| it.current_code.as_deref() == Some(PROCEDURE);
        let Some((at, _)) = procedures.into_iter().find(|(_, it)| is_meant(it)) else { continue };
        found
            .at(context.item(number) / ("GovernmentProcedure", at) / "CurrentCode")
            .says(format!("procedure {PROCEDURE} is used without the statement {STATEMENT}"))
            .value(PROCEDURE)
            .expected(format!("an `AdditionalInformation` with {STATEMENT}"))
            .hint(format!(
                "add {STATEMENT} to the additional information of the item, if the goods are imported \
                 into Northern Ireland; elsewhere procedure {PROCEDURE} cannot be used"
            ));
    }
}

fn has_statement(information: &[AdditionalInformation]) -> bool {
    information.iter().any(|it| it.statement_code.as_deref() == Some(STATEMENT))
}
