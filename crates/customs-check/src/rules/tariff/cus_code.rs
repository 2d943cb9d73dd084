//! A chemical is named by a number of the European customs inventory.

use customs_codes::identifier::CusNumber;

use crate::identifiers::{self, Advice};
use super::classified::classifications;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "cus-code",
    severity: Severity::Information,
    group: Group::Authority("eu"),
    title: "A CUS number is not seven digits, a hyphen and a check digit.",
    why: "The number names a chemical in the European customs inventory of chemical substances, \
          where its classification can be read. Only its form is checked.",
    bad: "<ID>00100016</ID><IdentificationTypeCode>CV</IdentificationTypeCode>",
    good: "<ID>0010001-6</ID><IdentificationTypeCode>CV</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements 145 and 337",
        "Union Customs Code Annex B, data element 18 08",
    ],
    elements: &["42A/67A/68A/23A/21A.145", "42A/67A/68A/23A/21A.337"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "seven digits, a hyphen and a check digit",
    hint: "look the chemical up in the inventory (ECICS) and copy its number",
};

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for classified in classifications(context) {
        let of_type = classified.classification.identification_type_code.as_deref();
        if of_type == Some("CV") {
            let path = || classified.path(context);
            identifiers::check::<CusNumber>(classified.text(), path, ADVICE, found);
        }
    }
}
