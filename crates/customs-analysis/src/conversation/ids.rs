//! Whether every message of a sender has an id of its own.

use std::collections::HashMap;

use super::case::{Conversation, Senders, Sent};
use super::finding::Check;

impl Conversation<'_> {
    pub(super) fn check_ids(&mut self) {
        let mut senders: HashMap<&str, Senders<'_>> = HashMap::new();
        for at in 0..self.messages.len() {
            let Sent { header, .. } = self.messages[at];
            let earlier = senders.entry(header.message_id.as_str()).or_default();
            let twin = earlier.first_of(&header.sender);
            earlier.note(&header.sender, at);
            let Some(twin) = twin else { continue };
            let other = &self.messages[twin].file;
            let message = format!(
                "the id `{}` is that of {other} too, from the same sender",
                header.message_id
            );
            let hint = "give every message an id of its own; a UUID is one";
            self.find(at, Check::MessageId, &["Header", "MessageID"], message, hint);
        }
    }
}
