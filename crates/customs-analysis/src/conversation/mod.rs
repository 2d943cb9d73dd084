//! Whether the messages of a case fit together: whether answers answer what was asked, transit goes
//! through its stages, and alerts through their versions.
//!
//! A message alone is checked by the rules; here it is looked at beside the others. What is not among
//! the messages is not known, so a case has to be given as a whole.

mod alerts;
mod case;
mod finding;
mod ids;
mod replies;
mod transit;

use std::collections::HashMap;

use customs_exchange::Exchanged;

use case::Sent;

pub use case::Conversation;
pub use finding::{Check, ConversationFinding};

impl<'m> Conversation<'m> {
    /// Looks at the messages beside each other, each with a name, and says what does not fit, in the
    /// order in which they are given.
    #[must_use]
    pub fn check<N: Into<String>>(
        messages: impl IntoIterator<Item = (N, &'m dyn Exchanged)>,
    ) -> Vec<ConversationFinding> {
        let sent = messages.into_iter().map(|(file, message)| Sent {
            file: file.into(),
            message,
            header: message.header(),
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
}
