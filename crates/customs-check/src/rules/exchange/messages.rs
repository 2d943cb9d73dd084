//! What rules on messages between administrations look at: a message of one type, or the envelope
//! of any.

use customs_exchange::envelope::{Attachment, Handling, Header, LegalBasis, Signature};
use customs_exchange::{Body, Message as Exchange, MessageType};

use customs_model::Object;

use crate::prelude::*;

/// The message, if it is of this type.
pub(super) fn message_of<B: Body + 'static>(message: &Message) -> Option<&Exchange<B>> {
    message.downcast_ref()
}

/// The body of the message, if it is of this type.
pub(super) fn body_of<B: Body + 'static>(message: &Message) -> Option<&B> {
    message_of::<B>(message).map(|it| &it.body)
}

/// The path of the body of such a message.
pub(super) fn place_of<B: Body>() -> Path {
    Path::root(B::ROOT) / "Body"
}

/// The envelope of a message of any type.
pub(super) struct Envelope<'m> {
    pub(super) of: MessageType,
    pub(super) body: &'m dyn Object,
    pub(super) header: &'m Header,
    pub(super) legal_basis: &'m [LegalBasis],
    pub(super) handling: &'m Handling,
    pub(super) attachment: &'m [Attachment],
    pub(super) signature: Option<&'m Signature>,
    /// Whether the body says something of natural persons.
    pub(super) is_nominal: bool,
}

impl<'m> Envelope<'m> {
    /// The envelope, if it is a message between administrations.
    pub(super) fn of(message: &'m Message) -> Option<Self> {
        let it = message.exchanged()?;
        Some(Self {
            of: it.message_type(),
            body: it.any_body(),
            header: it.header(),
            legal_basis: it.legal_basis(),
            handling: it.handling(),
            attachment: it.attachment(),
            signature: it.signature(),
            is_nominal: it.is_nominal(),
        })
    }

    /// The path of the message.
    pub(super) fn place(&self) -> Path {
        Path::root(self.of.root())
    }

    /// The path of its header.
    pub(super) fn header(&self) -> Path {
        self.place() / "Header"
    }

    /// The path of its handling.
    pub(super) fn handling(&self) -> Path {
        self.place() / "Handling"
    }
}
