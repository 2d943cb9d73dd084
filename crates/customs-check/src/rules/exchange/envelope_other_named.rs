//! What a code of the envelope leaves open is told in words.

use customs_exchange::lists::{LegalInstrument, PermittedRecipients, PermittedPurpose};
use customs_model::Code;

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-other-named",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A code of the envelope means “other”, without saying what.",
    why: "The code Other has no meaning by itself, nor has the code for named authorities without \
          names: the recipient does not know the legal basis of a message, what it may be used \
          for, or who may see it.",
    bad: "<InstrumentCode>Other</InstrumentCode>",
    good: "
<InstrumentCode>Other</InstrumentCode>
<Title>An invented protocol on customs</Title>",
    sources: &[
        "Model Bilateral Agreement on mutual administrative assistance, articles 13 and 18",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    for (number, basis) in (1..).zip(envelope.legal_basis) {
        if basis.instrument_code == LegalInstrument::Other && basis.title.is_none() {
            found
                .at(envelope.place() / ("LegalBasis", number) / "Title")
                .says("the legal basis has the code Other, but no title")
                .expected("the title of the instrument")
                .hint("add Title, or choose the code of the instrument");
        }
    }
    let handling = envelope.handling;
    let is_other = |code: &Code| *code == PermittedPurpose::Other;
    if handling.permitted_purpose_code.iter().any(is_other) && handling.condition.is_empty() {
        found
            .at(envelope.handling() / ("Condition", 1))
            .says("the purpose has the code Other, but no condition names it")
            .expected("the purpose in words")
            .hint("add Condition with the purpose, or choose the code of the purpose");
    }
    let recipients = &handling.permitted_recipients_code;
    if *recipients == PermittedRecipients::Named && handling.named_authority.is_empty() {
        found
            .at(envelope.handling() / ("NamedAuthority", 1))
            .says("access is limited to named authorities, but none is named")
            .expected("the name of an authority")
            .hint("add NamedAuthority for each of them");
    }
}
