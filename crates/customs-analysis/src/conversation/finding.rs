//! [`Check`]: what is asked of messages beside each other, and [`ConversationFinding`].

use std::borrow::Cow;

use customs_model::Path;
use serde::Serialize;

use crate::as_text::as_text;

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
    /// An answer comes after a message that it can answer.
    Unasked,
    /// A message comes when the case is in a state in which it can.
    MessageTurn,
    /// A message is of a kind that the exchange has.
    UnknownKind,
    /// The messages of a case have one number, and an answer is about the case of what it answers.
    CaseNumber,
    /// The messages of a case have one reference.
    CaseReference,
}

impl Check {
    /// All of them.
    pub const ALL: [Self; 18] = [
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
        Self::Unasked,
        Self::MessageTurn,
        Self::UnknownKind,
        Self::CaseNumber,
        Self::CaseReference,
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
            Self::Unasked => "unasked",
            Self::MessageTurn => "message-turn",
            Self::UnknownKind => "unknown-kind",
            Self::CaseNumber => "case-number",
            Self::CaseReference => "case-reference",
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
    pub hint: Cow<'static, str>,
    /// The element it is about.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
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
