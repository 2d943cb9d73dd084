//! [`explain`]: an answer of any family explained, and whose codes it has.

use customs_authorities::Codes;
use customs_exchange::{Response, ResponseMetaData};
use customs_message::family::RESPONSE;
use customs_message::{Document, Message};

use crate::explained::ExplainedResponse;
use crate::transit::{self, Sent};

/// The codes of the authority that usually sends responses of the WCO Data Model, by their id.
pub const USUAL: &str = "uk-cds";

/// Those of the authority that sends answers of transit.
pub const OF_TRANSIT: &str = "eu-ncts";

/// The codes of the authority that usually sends such an answer, by their id.
///
/// Responses of the WCO Data Model do not say whose codes they have.
#[must_use]
pub fn usual_codes(answer: &Document<'_>) -> &'static str {
    if transit::is_answer(answer) { OF_TRANSIT } else { USUAL }
}

/// Whether a message is an answer, or tells something.
#[must_use]
pub fn is_answer(message: &Document<'_>) -> bool {
    message.kind.is_of(&RESPONSE) || transit::is_answer(message)
}

/// Explains the answers in a message, beside what was sent if it is at hand; none if it is no answer.
#[must_use]
pub fn explain(
    answer: &Document<'_>,
    sent: Option<Sent<'_>>,
    authority: &Codes,
) -> Option<Vec<ExplainedResponse>> {
    if transit::is_answer(answer) {
        return Some(vec![transit::explain(answer, sent, authority)]);
    }
    let envelope = responses(answer.read.as_read())?;
    let sent = sent.and_then(|sent| sent.document);
    Some(crate::explain::explain(&envelope, sent, authority))
}

/// The responses of a message, in an envelope.
fn responses(message: &Message) -> Option<ResponseMetaData> {
    let alone = || {
        let response = vec![message.downcast_ref::<Response>()?.clone()];
        Some(ResponseMetaData { response, ..ResponseMetaData::default() })
    };
    message.downcast_ref::<ResponseMetaData>().cloned().or_else(alone)
}
