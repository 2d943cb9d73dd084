//! A message carries what its function needs.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "function-vs-content",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An amendment does not name the declaration or changes nothing, or an original \
            declaration has amendments.",
    why: "A request to amend or cancel is matched by the number of the declaration, and its \
          amendments say what to change. An original declaration has nothing to amend yet.",
    bad: "
<FunctionCode>9</FunctionCode>
<Amendment>
  <ChangeReasonCode>1</ChangeReasonCode>
</Amendment>",
    good: "
<FunctionCode>13</FunctionCode>
<ID>26GBEXAMPLE00000A7</ID>
<TypeCode>INV</TypeCode>
<Amendment>
  <ChangeReasonCode>1</ChangeReasonCode>
</Amendment>",
    sources: &["WCO Data Model 3.6, elements 017 and D014, class 06A", "UN/EDIFACT 1225"],
    elements: &["42A.017", "42A.D013", "42A.D014", "42A/06A"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    match declaration.function_code.as_deref() {
        Some("9") if !declaration.amendment.is_empty() => {
            found
                .at(context.place() / ("Amendment", 1))
                .says("an original declaration (9) has an amendment")
                .hint("write function code 13, or remove the amendments");
        }
        Some("13") => of_a_request(declaration, context, found),
        _ => {}
    }
}

fn of_a_request(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if declaration.id.is_none() {
        found
            .at(context.place() / "ID")
            .says("a request to amend a declaration (13) does not name the declaration")
            .expected("the number that the administration assigned to the declaration")
            .hint("add ID, in the UK the MRN");
    }
    // Other requests, such as the presentation of goods, need not change anything.
    let is_correction = declaration.type_code.as_deref() == Some("COR");
    if is_correction && declaration.amendment.iter().all(|it| it.pointer.is_empty()) {
        found
            .at(context.place() / ("Amendment", 1) / ("Pointer", 1))
            .says("a correction (COR) has no amendment")
            .expected("an amendment with a pointer for each change")
            .hint("add an Amendment with pointers to the changed elements");
    }
}
