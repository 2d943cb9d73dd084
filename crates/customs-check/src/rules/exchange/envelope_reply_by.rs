//! An answer is wanted after the question.

use super::dates::is_before;
use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-reply-by",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The date by which an answer is requested is before the date of the message.",
    why: "A time limit that is over when the message is sent cannot be met. It is a typing error, \
          often in the year.",
    bad: r#"
<ReplyBy>
  <DateTimeString formatCode="102">20250430</DateTimeString>
</ReplyBy>"#,
    good: r#"
<ReplyBy>
  <DateTimeString formatCode="102">20260430</DateTimeString>
</ReplyBy>"#,
    sources: &["Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let (Some(by), written) = (&envelope.header.reply_by, &envelope.header.prepared_at) else {
        return;
    };
    if is_before(by, written) {
        let (day, written) = (by.date(), written.date());
        found
            .at(envelope.header() / "ReplyBy")
            .says(format!("an answer is requested by {day}, but the message is dated {written}"))
            .value(day)
            .expected(format!("{written} or later"))
            .hint("correct the date");
    }
}
