//! Whether answers answer what was asked.

use std::collections::HashMap;

use customs_exchange::MessageType;
use customs_exchange::body::{Acknowledgement, AssistanceResponse};
use customs_exchange::lists::AssistanceOutcome;

use super::case::{Conversation, Sent, moment, party};
use super::letters::Senders;
use super::rules;

const CORRELATION: [&str; 2] = ["Header", "CorrelationID"];

impl Conversation<'_> {
    pub(super) fn check_replies(&mut self) {
        let mut acknowledged: HashMap<usize, Senders<'_>> = HashMap::new();
        let mut answers: HashMap<usize, Vec<usize>> = HashMap::new();
        for at in 0..self.messages.len() {
            let Some(asked) = self.answered_by(at) else { continue };
            self.letters.check_order(at, asked);
            self.check_conversation_id(at, asked);
            self.check_types(at, asked);
            match self.messages[at].message.message_type() {
                MessageType::Acknowledgement => {
                    let others = acknowledged.entry(asked).or_default();
                    let sender = party(&self.messages[at].header.sender);
                    let twin = others.first_of(sender);
                    others.note(sender, at);
                    if let Some(twin) = twin {
                        self.acknowledged_twice(at, asked, twin);
                    }
                }
                MessageType::AssistanceResponse => answers.entry(asked).or_default().push(at),
                _ => {}
            }
        }
        for answers in answers.into_values() {
            self.check_final_answer(answers);
        }
    }

    /// The message that the one at this place answers.
    fn answered_by(&mut self, at: usize) -> Option<usize> {
        let Sent { header, message, .. } = self.messages[at];
        if let Some(body) = message.body::<Acknowledgement>() {
            let acknowledged = &body.acknowledged_id;
            let correlation = header.correlation_id.as_ref();
            if correlation.is_some_and(|id| id.as_str() != acknowledged.as_str()) {
                let message =
                    format!("it answers a message other than `{acknowledged}`, which it names");
                let hint = "write the id of the acknowledged message in both elements";
                let names = ["Body", "AcknowledgedID"];
                self.letters.find(at, &rules::ACKNOWLEDGED_MESSAGE, &names, message, hint);
            }
        }
        self.letters.answered_by(at)
    }

    fn check_conversation_id(&mut self, at: usize, asked: usize) {
        let (answer, question) = (self.messages[at].header, self.messages[asked].header);
        let Some(wanted) = &question.conversation_id else { return };
        let found = answer.conversation_id.as_ref();
        if found.is_some_and(|found| found.as_str() == wanted.as_str()) {
            return;
        }
        let found = found.map_or("no conversation".to_owned(), |it| format!("conversation `{it}`"));
        let message = format!(
            "it belongs to {found}, but {}, which it answers, belongs to `{wanted}`",
            self.file(asked)
        );
        let hint = "repeat the id of the conversation in every message of the case";
        let names = ["Header", "ConversationID"];
        self.letters.find(at, &rules::CONVERSATION_ID, &names, message, hint);
    }

    fn check_types(&mut self, at: usize, asked: usize) {
        let [answer, question] = [at, asked].map(|it| self.messages[it].message.message_type());
        let wanted = match answer {
            MessageType::AssistanceResponse => MessageType::AssistanceRequest,
            MessageType::CapacityBuildingOffer => MessageType::CapacityBuildingRequest,
            MessageType::Acknowledgement if question == MessageType::Acknowledgement => {
                let message = format!("it acknowledges an acknowledgement, {}", self.file(asked));
                let hint = "remove it: acknowledgements are not acknowledged";
                self.letters.find(at, &rules::ACKNOWLEDGED_MESSAGE, &CORRELATION, message, hint);
                return;
            }
            _ => return,
        };
        if question != wanted {
            let names = [answer.name(), question.name()];
            self.letters.find_wrong_type(at, asked, wanted.name(), names);
        }
    }

    /// That somebody acknowledges a message again.
    fn acknowledged_twice(&mut self, at: usize, asked: usize, twin: usize) {
        let files = (self.file(asked), self.file(twin));
        let message =
            format!("it acknowledges {}, which {} already acknowledges", files.0, files.1);
        let hint = "acknowledge a message once";
        self.letters.find(at, &rules::ACKNOWLEDGED_TWICE, &CORRELATION, message, hint);
    }

    /// That nothing follows the last answer of an administration to a request.
    fn check_final_answer(&mut self, mut answers: Vec<usize>) {
        answers.sort_by_key(|at| moment(&self.messages[*at].header.prepared_at));
        let mut given = Senders::default();
        for at in answers {
            let Sent { header, message, .. } = self.messages[at];
            if let Some(before) = given.first_of(party(&header.sender)) {
                let file = self.file(before);
                let message = format!("the request was already answered by {file}");
                let hint = "mark all answers except the last as Interim";
                self.letters.find(
                    at,
                    &rules::ANSWERED_TWICE,
                    &["Body", "OutcomeCode"],
                    message,
                    hint,
                );
            }
            if let Some(body) = message.body::<AssistanceResponse>()
                && body.outcome_code != AssistanceOutcome::Interim
            {
                given.note(party(&header.sender), at);
            }
        }
    }
}
