//! An attachment is inside or somewhere.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-attachment-place",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An attachment has neither content nor a location.",
    why: "An attachment with a title only announces a document that the recipient cannot obtain.",
    bad: "<MediaType>application/pdf</MediaType>",
    good: "
<MediaType>application/pdf</MediaType>
<LocationID>https://attachments.example/a-1.pdf</LocationID>",
    sources: &["Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    for (number, attachment) in (1..).zip(envelope.attachment) {
        if attachment.content.is_none() && attachment.location_id.is_none() {
            found
                .at(envelope.place() / ("Attachment", number) / "Content")
                .says(format!("attachment {} has neither content nor a location", attachment.id))
                .expected("Content or LocationID")
                .hint("add its content in base64, or the location where it can be fetched");
        }
    }
}
