//! [`Conversation`]: messages between administrations, and what was found in them.

use chrono::NaiveDateTime;
use customs_exchange::Exchanged;
use customs_exchange::envelope::{Administration, Header};
use customs_model::DateTime;

use super::letters::{Elements, Letter, Letters, Party, Prepared};

/// The messages between administrations of a case, looked at beside each other.
///
/// ```
/// use customs_analysis::Conversation;
/// use customs_exchange::{Exchanged, Message, body::{Acknowledgement, AcknowledgementRequired}, envelope::*, lists};
/// use customs_model::{DateTime, Indicator, build::id};
///
/// let now: DateTime = "2026-01-31T10:00:00Z".parse()?;
/// let (gb, no) = (Administration::new("GB", "Customs"), Administration::new("NO", "Customs"));
/// let mut header = Header::new(HeaderRequired {
///     message_id: "7a61-1".into(),
///     message_type: "Acknowledgement".into(),
///     function_code: "11".into(),
///     schema_version: VERSION.into(),
///     sender: gb,
///     recipient: vec![no],
///     prepared_at: now.clone().into(),
///     urgency_code: lists::Urgency::Routine.into(),
///     test: Indicator::from(false),
/// });
/// header.correlation_id = id("9b02-4");
/// let handling = Handling::new(HandlingRequired {
///     classification_code: lists::HandlingClassification::Green.into(),
///     permitted_purpose_code: vec![lists::PermittedPurpose::Assistance.into()],
///     permitted_recipients_code: lists::PermittedRecipients::CustomsOnly.into(),
///     onward_transfer_code: lists::OnwardTransfer::WithConsent.into(),
///     use_as_evidence_code: lists::UseAsEvidence::Forbidden.into(),
///     contains_personal_data: Indicator::from(false),
///     feedback_expected: Indicator::from(false),
/// });
/// let body = Acknowledgement::new(AcknowledgementRequired {
///     acknowledged_id: "9b02-4".into(),
///     kind_code: lists::AcknowledgementKind::Positive.into(),
///     status_code: "1".into(),
///     received_at: now.into(),
/// });
/// let basis = LegalBasis::new(lists::LegalInstrument::Bilateral);
/// let message = Message::new(MessageRequired { header, legal_basis: vec![basis], handling, body });
///
/// let case: [(&str, &dyn Exchanged); 1] = [("reply.json", &message)];
/// let findings = Conversation::check(case);
/// assert_eq!(findings[0].rule.id, "unknown-correlation");
/// assert_eq!(findings[0].path.to_string(), "/AcknowledgementMessage/Header/CorrelationID");
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug)]
pub struct Conversation<'m> {
    pub(super) messages: Vec<Sent<'m>>,
    pub(super) letters: Letters<'m>,
}

/// A message of the case.
#[derive(Debug)]
pub(super) struct Sent<'m> {
    pub(super) message: &'m dyn Exchanged,
    pub(super) header: &'m Header,
}

impl<'m> Conversation<'m> {
    pub(super) fn new<N: Into<String>>(
        messages: impl IntoIterator<Item = (N, &'m dyn Exchanged)>,
    ) -> Self {
        let (mut sent, mut letters) = (Vec::new(), Vec::new());
        for (file, message) in messages {
            letters.push(letter(file.into(), message));
            sent.push(Sent { message, header: message.header() });
        }
        let elements = Elements {
            id: vec!["Header", "MessageID"],
            answers: vec!["Header", "CorrelationID"],
            prepared: vec!["Header", "PreparedAt"],
            names_parties_alike: true,
        };
        Self { messages: sent, letters: Letters::new(letters, elements) }
    }

    /// The name of the message at this place.
    pub(super) fn file(&self, at: usize) -> &str {
        &self.letters.all[at].file
    }
}

fn letter(file: String, message: &dyn Exchanged) -> Letter<'_> {
    let header = message.header();
    let prepared = &header.prepared_at;
    Letter {
        file: file.into(),
        root: message.message_type().root(),
        id: Some(header.message_id.as_str()),
        sender: party(&header.sender),
        recipients: header.recipient.iter().map(party).collect(),
        answers: header.correlation_id.as_ref().map(|id| id.as_str()),
        prepared: Some(Prepared { moment: moment(prepared), written: prepared }),
    }
}

/// An administration by its country and its code. Names are written in many ways.
pub(super) fn party(administration: &Administration) -> Party<'_> {
    let code = administration.code.as_ref().map(|code| code.as_str());
    Party { name: administration.country_code.as_str(), code }
}

/// A moment that can be compared with others: in universal time where the message gives a zone.
pub(super) fn moment(date: &DateTime) -> NaiveDateTime {
    date.to_utc().map_or_else(|| date.local(), |moment| moment.naive_utc())
}
