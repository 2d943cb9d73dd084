//! No two messages of a run have one reference.

use crate::context::Claim;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "repeated-reference",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "Two declarations have the same local reference number (LRN).",
    why: "Answers are returned under the reference of the sender. Two messages with the same \
          reference cannot be distinguished, and the second is refused as a repetition. Messages \
          that are checked in one run are compared, XML with XML and JSON with JSON.",
    bad: "<FunctionalReferenceID>INVENTED-0001</FunctionalReferenceID>",
    good: "<FunctionalReferenceID>INVENTED-0002</FunctionalReferenceID>",
    sources: &[
        "WCO Data Model 3.6, element D026",
        "Union Customs Code Annex B, data element 12 09 (LRN)",
        "UK CDS data element 2/5",
    ],
    elements: &["42A.D026"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Run(&claim);

/// The reference, for each of those who give references and for each function.
fn claim(message: &Message) -> Option<Claim> {
    let declaration = message.declaration()?;
    let reference = declaration.functional_reference_id.as_deref()?;
    let function = declaration.function_code.as_deref().unwrap_or_default();
    let declarant = declaration.declarant.as_deref().and_then(|it| it.id.as_deref());
    let path = message.declaration_path() / "FunctionalReferenceID";
    Some(Claim::of(path, "the reference", reference, [function, declarant.unwrap_or_default()]))
}
