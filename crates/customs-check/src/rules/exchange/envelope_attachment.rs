//! Attachments that are named are there.

use std::convert::Infallible;

use customs_exchange::envelope::Attachment;
use customs_model::path::Step;
use customs_model::walk;
use customs_model::walk::{Entry, Leaf, Visitor};

use crate::repeats::Repeats;
use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-attachment",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Two attachments have the same id, or the body names one that is missing.",
    why: "The body refers to attachments by id. The recipient cannot find an attachment that is \
          missing, and cannot distinguish two attachments with the same id.",
    bad: "<AttachmentID>A-2</AttachmentID>",
    good: "<AttachmentID>A-1</AttachmentID>",
    sources: &[
        "Model Bilateral Agreement on mutual administrative assistance, article 13(4)",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let ids = (1..).zip(envelope.attachment).map(|(at, it)| (it.id.as_str(), at));
    for (first, again) in Repeats::new().of(ids) {
        let id = &envelope.attachment[again - 1].id;
        found
            .at(envelope.place() / ("Attachment", again) / "ID")
            .says(format!("the id {id} is already that of attachment {first}"))
            .value(id)
            .expected("an id that no other attachment has")
            .hint("give each attachment its own id, and use it in the body");
    }
    let mut named = Named { path: envelope.place(), attachment: envelope.attachment, found };
    let Ok(()) = walk(envelope.body, &mut named);
}

/// Finds the attachments that a body names and that are not there.
struct Named<'n, 'f> {
    path: Path,
    attachment: &'n [Attachment],
    found: &'n mut Found<'f>,
}

impl Visitor for Named<'_, '_> {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        let step = if entry.element.is_none() { Step::new("Body") } else { entry.step() };
        self.path.push(step);
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        let is_there = || self.attachment.iter().any(|it| it.id.as_str() == leaf.text);
        if entry.name.ends_with("AttachmentID") && !is_there() {
            let id = leaf.text;
            self.found
                .at(self.path.child(entry.step()))
                .says(format!("the message has no attachment {id}"))
                .value(id)
                .expected("the id of an attachment of the message")
                .hint("add the attachment, or name an existing one");
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}
