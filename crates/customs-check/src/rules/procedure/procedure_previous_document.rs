//! Goods that were under a procedure before have a previous document.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "procedure-previous-document",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "Goods with a previous procedure have no previous document.",
    why: "This declaration discharges the previous procedure, so the administration needs the \
          declaration, the record or the authorisation that placed the goods under it.",
    bad: "<CurrentCode>40</CurrentCode><PreviousCode>71</PreviousCode>",
    good: "<PreviousDocument><CategoryCode>Z</CategoryCode><ID>STK1</ID><TypeCode>ZZZ</TypeCode>\
           </PreviousDocument>",
    sources: &[
        "WCO Data Model 3.6, elements 161 and D018",
        "Union Customs Code Annex B, data elements 11 09 and 12 01",
    ],
    elements: &["42A/67A/68A/70A.161", "42A/67A/99A.D018", "42A/67A/68A/99A.D018"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// There was no procedure before.
const NONE: &str = "00";

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let covers_all = shipment.is_some_and(|it| !it.previous_document.is_empty());
    if covers_all || !context.is_complete() {
        return;
    }
    for (number, item) in context.items().filter(|(_, item)| item.previous_document.is_empty()) {
        let procedures = item.government_procedure.iter().enumerate();
        let previous = procedures.filter_map(|(at, it)| Some((at, it.previous_code.as_deref()?)));
        for (at, code) in previous.filter(|(_, code)| *code != NONE) {
            found
                .at(context.item(number) / ("GovernmentProcedure", at + 1) / "PreviousCode")
                .says(format!(
                    "the goods were under procedure {code}, but no previous document is declared"
                ))
                .value(code)
                .hint(
                    "add the declaration or record that placed the goods under it as a previous \
                     document",
                );
        }
    }
}
