//! The declaration's consignment has a reference of the form of the United Kingdom.

use customs_codes::identifier::Ducr;

use crate::identifiers::{self, Advice};
use super::documents::previous_documents;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "ducr-format",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "A declaration unique consignment reference (DUCR) is not made of year, EORI number and \
            reference.",
    why: "The DUCR links the declaration to the movement of the goods. Supplementary declarations \
          (category Y) refer to many movements at once in other forms, so they are not checked.",
    bad: "<ID>GB123456789000-INV0815</ID><TypeCode>DCR</TypeCode>",
    good: "<ID>6GB123456789000-INV0815</ID><TypeCode>DCR</TypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements D018 and D019",
        "UK CDS data element 2/1",
        "UK CDS error CDS12132",
    ],
    elements: &["42A/67A/99A.D018", "42A/67A/68A/99A.D018"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "a digit, an EORI number (after GB perhaps one of XI), a hyphen and up to 19 characters",
    hint: "write the last digit of the year, the EORI number, a hyphen and your own reference in \
           capital letters",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for placed in previous_documents(declaration, context) {
        let PreviousDocument { category_code, id, type_code, .. } = placed.document;
        let is_ducr = type_code.as_deref() == Some("DCR");
        let (true, Some(id)) = (is_ducr && category_code.as_deref() != Some("Y"), id) else {
            continue;
        };
        let path = || placed.path(context) / "ID";
        identifiers::check::<Ducr>(id, path, ADVICE, found);
    }
}
