//! Consignments that move together have one reference, of one of four forms.

use customs_codes::identifier::Mucr;

use crate::identifiers::{self, Advice};
use super::documents::previous_documents;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "mucr-format",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "A master reference (MUCR) has none of the four forms, or an import has more than one.",
    why: "The MUCR links all consignments that leave together; ports and airlines recognise it by \
          its form. Inventory systems for imports use other forms, so for imports only the number \
          of references is checked.",
    bad: "<ID>GB/ABCD-12</ID><TypeCode>MCR</TypeCode>",
    good: "<ID>GB/ABCD-12345</ID><TypeCode>MCR</TypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements D018 and D019",
        "UK CDS data element 2/1",
        "UK CDS errors CDS12133 and CDS12137",
    ],
    elements: &["42A/67A/99A.D018", "42A/67A/68A/99A.D018"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "GB/code-reference, A: and an air waybill, or C: and an inventory reference",
    hint: "copy the reference from the port, the airline or the consolidator",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let of_type = declaration.type_code.as_deref().unwrap_or_default();
    let masters = previous_documents(declaration, context)
        .filter(|placed| placed.document.type_code.as_deref() == Some("MCR"));
    if of_type.starts_with("EX") {
        for placed in masters {
            let Some(id) = &placed.document.id else { continue };
            let path = || placed.path(context) / "ID";
            identifiers::check::<Mucr>(id, path, ADVICE, found);
        }
    } else if of_type.starts_with("IM") {
        for placed in masters.filter(|placed| placed.is_of_shipment()).skip(1) {
            let id = placed.document.id.as_deref().unwrap_or_default();
            found
                .at(placed.path(context))
                .says(format!("{id} is one more master reference; an import has one"))
                .value(id)
                .expected("one document of type MCR")
                .hint("keep the reference under which the goods arrive");
        }
    }
}
