//! Whether the messages of a case fit together: whether answers answer what was asked, transit goes
//! through its stages, and alerts through their versions.
//!
//! A message alone is checked by the rules; here it is looked at beside the others. What is not among
//! the messages is not known, so a case has to be given as a whole.

mod alerts;
mod replies;
mod transit;

use std::collections::HashMap;

use chrono::NaiveDateTime;
use customs_model::{DateTime, Path};
use serde::Serialize;

use super::as_text;
use crate::AnyMessage;
use crate::envelope::{Administration, Header};

/// What is asked of messages beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// No two messages of a sender have one id.
    MessageId,
    /// An answer names a message that is there.
    UnknownCorrelation,
    /// The message that is answered was sent by a recipient of the answer, and to its sender.
    CorrelationParties,
    /// An answer is not older than what it answers.
    AnsweredBeforeAsked,
    /// An answer is of the conversation of what it answers.
    ConversationId,
    /// An answer is of the type that what it answers asks for.
    AnswerType,
    /// An acknowledgement speaks of the message it answers, and of no other acknowledgement.
    AcknowledgedMessage,
    /// A message is acknowledged once by each recipient.
    AcknowledgedTwice,
    /// A request for assistance is answered once, but for interim answers before.
    AnsweredTwice,
    /// A stage of transit comes after the stage it needs.
    TransitSequence,
    /// The versions of an alert rise.
    AlertVersion,
    /// A change of an alert, and whatever refers to one, names one that is there.
    UnknownAlert,
    /// A cancelled alert does not change any more.
    CancelledAlert,
}

impl Check {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::MessageId,
        Self::UnknownCorrelation,
        Self::CorrelationParties,
        Self::AnsweredBeforeAsked,
        Self::ConversationId,
        Self::AnswerType,
        Self::AcknowledgedMessage,
        Self::AcknowledgedTwice,
        Self::AnsweredTwice,
        Self::TransitSequence,
        Self::AlertVersion,
        Self::UnknownAlert,
        Self::CancelledAlert,
    ];

    /// Its code, which never changes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MessageId => "message-id",
            Self::UnknownCorrelation => "unknown-correlation",
            Self::CorrelationParties => "correlation-parties",
            Self::AnsweredBeforeAsked => "answered-before-asked",
            Self::ConversationId => "conversation-id",
            Self::AnswerType => "answer-type",
            Self::AcknowledgedMessage => "acknowledged-message",
            Self::AcknowledgedTwice => "acknowledged-twice",
            Self::AnsweredTwice => "answered-twice",
            Self::TransitSequence => "transit-sequence",
            Self::AlertVersion => "alert-version",
            Self::UnknownAlert => "unknown-alert",
            Self::CancelledAlert => "cancelled-alert",
        }
    }
}

/// Something in which messages do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConversationFinding {
    /// The name of the message, as it was given: that of its file.
    pub file: String,
    /// What does not hold.
    pub check: Check,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// What to do.
    pub hint: &'static str,
    /// The element it is about.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
}

/// The messages of a case, looked at beside each other.
///
/// ```
/// use customs_exchange::{AnyMessage, Message, analysis::Conversation, envelope::*, lists};
/// use customs_exchange::{analysis::Check, body::Acknowledgement};
/// use customs_model::{DateTime, Indicator, build::id};
///
/// let now: DateTime = "2026-01-31T10:00:00Z".parse()?;
/// let (gb, no) = (Administration::new("GB", "Customs"), Administration::new("NO", "Customs"));
/// let mut header = Header::new(
///     "7a61-1", "Acknowledgement", "11", VERSION, gb, vec![no], now.clone(), lists::urgency::ROUTINE,
///     Indicator::from(false),
/// );
/// header.correlation_id = id("9b02-4");
/// let handling = Handling::new(
///     lists::classification::GREEN, vec![lists::purpose::ASSISTANCE.into()],
///     lists::permitted_recipients::CUSTOMS_ONLY, lists::onward_transfer::WITH_CONSENT,
///     lists::use_as_evidence::FORBIDDEN, Indicator::from(false), Indicator::from(false),
/// );
/// let body = Acknowledgement::new("9b02-4", lists::acknowledgement::POSITIVE, "1", now);
/// let basis = LegalBasis::new(lists::instrument::BILATERAL);
/// let message = AnyMessage::from(Message::new(header, vec![basis], handling, body));
///
/// let findings = Conversation::check([("reply.json", &message)]);
/// assert_eq!(findings[0].check, Check::UnknownCorrelation);
/// assert_eq!(findings[0].path.to_string(), "/AcknowledgementMessage/Header/CorrelationID");
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug)]
pub struct Conversation<'m> {
    messages: Vec<Sent<'m>>,
    /// The messages of each id, in the order given. Ids of several senders may be the same.
    by_id: HashMap<&'m str, Vec<usize>>,
    findings: Vec<(usize, ConversationFinding)>,
}

/// A message of the case.
#[derive(Debug)]
struct Sent<'m> {
    file: String,
    message: &'m AnyMessage,
    header: &'m Header,
}

impl<'m> Conversation<'m> {
    /// Looks at the messages beside each other, each with a name, and says what does not fit, in the
    /// order in which they are given.
    #[must_use]
    pub fn check<N: Into<String>>(
        messages: impl IntoIterator<Item = (N, &'m AnyMessage)>,
    ) -> Vec<ConversationFinding> {
        let sent = messages.into_iter().map(|(file, message)| Sent {
            file: file.into(),
            message,
            header: with_any_message!(message, inner => &inner.header),
        });
        let messages: Vec<Sent<'m>> = sent.collect();
        let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, sent) in messages.iter().enumerate() {
            by_id.entry(&sent.header.message_id).or_default().push(at);
        }
        let mut conversation = Self { messages, by_id, findings: Vec::new() };
        conversation.check_ids();
        conversation.check_replies();
        conversation.check_transit();
        conversation.check_alerts();
        let mut findings = conversation.findings;
        findings.sort_by_key(|(at, _)| *at);
        findings.into_iter().map(|(_, finding)| finding).collect()
    }

    /// Notes a finding in the message at this place.
    fn find(
        &mut self,
        at: usize,
        check: Check,
        names: &[&'static str],
        message: String,
        hint: &'static str,
    ) {
        let Sent { file, message: sent, .. } = &self.messages[at];
        let root = Path::root(sent.message_type().root());
        let path = names.iter().fold(root, |path, name| path / *name);
        let file = file.clone();
        self.findings.push((at, ConversationFinding { file, check, message, hint, path }));
    }

    fn check_ids(&mut self) {
        for at in 0..self.messages.len() {
            let Sent { header, .. } = self.messages[at];
            let earlier = self.by_id[header.message_id.as_str()].iter();
            let twin = earlier
                .take_while(|other| **other < at)
                .find(|other| same(&self.messages[**other].header.sender, &header.sender));
            let Some(twin) = twin else { continue };
            let other = &self.messages[*twin].file;
            let message = format!(
                "the id `{}` is that of {other} too, from the same sender",
                header.message_id
            );
            let hint = "give every message an id of its own; a UUID is one";
            self.find(at, Check::MessageId, &["Header", "MessageID"], message, hint);
        }
    }
}

/// Whether two administrations are the same: of one country, and with one code where both have one.
/// Names are written in many ways.
fn same(one: &Administration, other: &Administration) -> bool {
    let codes = one.code.as_ref().zip(other.code.as_ref());
    one.country_code == other.country_code
        && codes.is_none_or(|(one, other)| one.as_str() == other.as_str())
}

/// A moment that can be compared with others: in universal time where the message gives a zone.
fn moment(date: &DateTime) -> NaiveDateTime {
    date.to_utc().map_or_else(|| date.local(), |moment| moment.naive_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_serialised_as_its_code() {
        for check in Check::ALL {
            assert_eq!(serde_json::to_value(check).unwrap(), check.code());
        }
    }
}
