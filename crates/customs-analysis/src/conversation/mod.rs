//! Whether the messages of a case fit together: whether answers answer what was asked, transit goes
//! through its stages, and alerts through their versions; and what messages tell of a case, one after the other.
//!
//! A message alone is checked by the rules; here it is looked at beside the others. What is not among
//! the messages is not known, so a case has to be given as a whole.
//!
//! | messages | are put together by |
//! | --- | --- |
//! | between administrations | [`Conversation`], which asks what their types and their treaties ask |
//! | of an exchange that is a table of its authority ([`customs_authorities::Exchange`]) | [`Stories`], which goes by the table |
//!
//! What is asked in every exchange (numbers of their own, answers that find their question) is asked by the same
//! code, `letters`. What does not hold is a [rule](mod@rules) like any other, with an id, a severity and a page.

mod alerts;
mod case;
mod finding;
mod letters;
mod replies;
pub mod rules;
mod story;
mod transit;

use customs_exchange::Exchanged;

pub use case::Conversation;
pub use finding::ConversationFinding;
pub use story::{Named, NextDue, Stories, Story, StoryMessage, StoryStep};

impl<'m> Conversation<'m> {
    /// Looks at the messages beside each other, each with a name, and says what does not fit, in the
    /// order in which they are given.
    #[must_use]
    pub fn check<N: Into<String>>(
        messages: impl IntoIterator<Item = (N, &'m dyn Exchanged)>,
    ) -> Vec<ConversationFinding> {
        let mut conversation = Self::new(messages);
        conversation.letters.check_ids();
        conversation.check_replies();
        conversation.check_transit();
        conversation.check_alerts();
        conversation.letters.into_findings()
    }
}
