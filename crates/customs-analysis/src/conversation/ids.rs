//! Whether every message of a sender has an id of its own.

use super::case::{Conversation, Sent, same};
use super::finding::Check;

impl Conversation<'_> {
    pub(super) fn check_ids(&mut self) {
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
