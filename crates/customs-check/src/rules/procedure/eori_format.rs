//! The number of a party has the form of an EORI number.

use customs_codes::identifier::Eori;

use crate::identifiers::{self, Advice};
use super::parties::parties;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "eori-format",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An EORI number is not a country code and up to 15 characters, or 12 or 15 digits after \
            GB or XI.",
    why: "Parties are identified by their EORI number. A number of another form belongs to no \
          party, and the declaration is refused. Only the form is checked, not the register of \
          EORI numbers.",
    bad: "<ID>GB1234567890</ID>",
    good: "<ID>GB123456789000</ID>",
    sources: &["Union Customs Code, Article 9", "UK CDS error CDS12005"],
    elements: &[
        "42A/17C.R144",
        "42A/05A.R004",
        "42A/57B.R123",
        "42A/57A.R032",
        "42A/28A/18A.R012",
        "42A/67A/74A.R038",
        "42A/67A/27A.R015",
        "42A/67A/30A.R021",
        "42A/67A/16A.R010",
        "42A/67A/09B.R051",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "two letters and up to 15 letters or digits, after GB and XI 12 or 15 digits",
    hint: "compare it with the register of EORI numbers; a party without one has a name and an address",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for party in parties(declaration, context) {
        let Some(id) = party.id else { continue };
        identifiers::check::<Eori>(id, || party.path(context) / "ID", ADVICE, found);
    }
    for (at, holder) in declaration.authorisation_holder.iter().enumerate() {
        let Some(id) = holder.id.as_deref() else { continue };
        let path = || context.place() / ("AuthorisationHolder", at + 1) / "ID";
        identifiers::check::<Eori>(id, path, ADVICE, found);
    }
}
