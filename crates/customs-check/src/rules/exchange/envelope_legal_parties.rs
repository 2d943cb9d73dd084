//! Sender and recipient are parties of what the message rests on.

use customs_exchange::envelope::LegalBasis;

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-legal-parties",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Sender and recipients are not all parties to one legal basis.",
    why: "An agreement applies to its parties only. A message to a country that is not a party has \
          no legal basis, and personal data may not be sent at all.",
    bad: "
<PartyCode>GB</PartyCode>
<PartyCode>SE</PartyCode>",
    good: "
<PartyCode>GB</PartyCode>
<PartyCode>NO</PartyCode>",
    sources: &["Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    if envelope.legal_basis.iter().any(is_open) {
        return;
    }
    let sender = &envelope.header.sender.country_code;
    for (number, recipient) in (1..).zip(&envelope.header.recipient) {
        let country = &recipient.country_code;
        let both = [sender, country];
        let binds = |it: &LegalBasis| both.iter().all(|code| it.party_code.contains(code));
        if !envelope.legal_basis.iter().any(binds) {
            found
                .at(envelope.header() / ("Recipient", number) / "CountryCode")
                .says(format!("{sender} and {country} are not both parties to one legal basis"))
                .value(country)
                .expected("a legal basis with both as parties")
                .hint("name an instrument to which both are parties, or complete the list of its \
                       parties");
        }
    }
}

/// Whether a legal basis leaves open whom it binds: it lists nobody, or a union, whose members are
/// not told.
fn is_open(basis: &LegalBasis) -> bool {
    basis.party_code.is_empty() || basis.party_code.iter().any(|it| it.as_str() == "EU")
}
