//! A previous document has a category, a type and a number.

use super::documents::previous_documents;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "previous-doc-complete",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "A previous document lacks its category, type or number.",
    why: "Category and type say in which system the number is looked up. With one of the three \
          missing the document is not found, and the declaration is refused.",
    bad: "<PreviousDocument><ID>25GB1234567890ABA4</ID></PreviousDocument>",
    good: "<PreviousDocument><CategoryCode>Z</CategoryCode><ID>25GB1234567890ABA4</ID>\
           <TypeCode>355</TypeCode></PreviousDocument>",
    sources: &[
        "WCO Data Model 3.6, elements D031, D018 and D019",
        "UK CDS data element 2/1",
        "UK CDS error CDS12070",
    ],
    elements: &[
        "42A/67A/99A.D031",
        "42A/67A/99A.D018",
        "42A/67A/99A.D019",
        "42A/67A/68A/99A.D031",
        "42A/67A/68A/99A.D018",
        "42A/67A/68A/99A.D019",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    for placed in previous_documents(declaration, context) {
        let PreviousDocument { category_code, id, type_code, .. } = placed.document;
        let parts = [
            (category_code.is_some(), "CategoryCode", "category", "X, Y or Z"),
            (id.is_some(), "ID", "number", "the number of the document"),
            (type_code.is_some(), "TypeCode", "type", "a type such as MRN, DCR or 355"),
        ];
        for (_, element, name, expected) in parts.into_iter().filter(|(is_there, ..)| !is_there) {
            let which = id.as_deref().map_or(String::new(), |id| format!(" {id}"));
            found
                .at(placed.path(context) / element)
                .says(format!("previous document{which} has no {name}"))
                .expected(expected)
                .hint(format!("add its {name}, or leave the document out"));
        }
    }
}
