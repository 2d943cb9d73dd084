//! [`MessageType`] and [`Exchanged`]: the messages of this crate where it does not matter, or is not
//! known yet, which one it is; and [`MESSAGES`], their one list.

use std::any::Any;

use customs_model::{Class, ClassType, Discriminator, MessageDefinition, Object, Root};

use crate::body::*;
use crate::envelope::{Attachment, Body, Handling, Header, LegalBasis, Message, Signature};

/// Declares the types and what follows from the list.
macro_rules! messages {
    ($($name:literal $Body:ident),* $(,)?) => {
        /// Which message it is: the name of its body.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum MessageType {
            $(#[doc = concat!("A message with [`", stringify!($Body), "`].")] $Body,)*
        }

        impl MessageType {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$Body),*];

            /// The name, as the header of a message states it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Body => <$Body as Body>::TYPE),* }
            }

            /// The name of the root element in XML.
            #[must_use]
            pub const fn root(self) -> &'static str {
                match self { $(Self::$Body => <$Body as Body>::ROOT),* }
            }

            /// What its root element is made of.
            #[must_use]
            pub const fn class(self) -> &'static Class {
                match self { $(Self::$Body => <Message<$Body> as ClassType>::CLASS),* }
            }

            /// The functions it may have (UN/EDIFACT 1225).
            #[must_use]
            pub const fn functions(self) -> &'static [&'static str] {
                match self { $(Self::$Body => <$Body as Body>::FUNCTIONS),* }
            }
        }

        /// The messages of this crate.
        pub const MESSAGES: &[MessageDefinition] = &[$(
            MessageDefinition::of::<Message<$Body>>(
                $name,
                concat!(
                    "A message of the type ", stringify!($Body),
                    ", between customs administrations or from the trade to them, in its envelope.",
                ),
            )
            .told_by(Discriminator {
                class: Some("Header"),
                element: "MessageType",
                value: <$Body as Body>::TYPE,
            })
        ),*];

        /// The message, if it is one of this crate.
        #[must_use]
        pub fn exchanged(message: &dyn Root) -> Option<&dyn Exchanged> {
            let message: &dyn Any = message;
            $(if let Some(found) = message.downcast_ref::<Message<$Body>>() {
                return Some(found);
            })*
            None
        }
    };
}

messages! {
    "acknowledgement" Acknowledgement,
    "assistance-request" AssistanceRequest,
    "assistance-response" AssistanceResponse,
    "spontaneous-information" SpontaneousInformation,
    "export-declaration-notice" ExportDeclarationNotice,
    "advance-cargo-notice" AdvanceCargoNotice,
    "transit-event" TransitEvent,
    "aeo-status-notice" AeoStatusNotice,
    "seizure-report" SeizureReport,
    "risk-alert" RiskAlert,
    "control-result-report" ControlResultReport,
    "trade-flow-report" TradeFlowReport,
    "trade-information-report" TradeInformationReport,
    "capacity-building-request" CapacityBuildingRequest,
    "capacity-building-offer" CapacityBuildingOffer,
    "training-record" TrainingRecord,
}

impl MessageType {
    /// The type of this name.
    ///
    /// ```
    /// use customs_exchange::MessageType;
    ///
    /// let found = MessageType::by_name("Acknowledgement");
    /// assert_eq!(found, Some(MessageType::Acknowledgement));
    /// ```
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.name() == name)
    }

    /// The type whose root element has this name.
    #[must_use]
    pub fn by_root(root: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.root() == root)
    }
}

/// A message of this crate, of any type: its envelope.
///
/// ```
/// use customs_exchange::{Exchanged, MessageType, exchanged};
/// # use customs_exchange::{Message, body::{Acknowledgement, AcknowledgementRequired}, envelope::*, lists};
/// # use customs_model::{DateTime, Indicator};
/// # fn message() -> Result<Message<Acknowledgement>, customs_model::ValueError> {
/// # let now: DateTime = "2026-01-31T10:00:00Z".parse()?;
/// # let one = Administration::new("GB", "An invented administration");
/// # let header = Header::new(HeaderRequired {
/// #     message_id: "7a61-1".into(),
/// #     message_type: "Acknowledgement".into(),
/// #     function_code: "11".into(),
/// #     schema_version: VERSION.into(),
/// #     sender: one.clone(),
/// #     recipient: vec![one],
/// #     prepared_at: now.clone().into(),
/// #     urgency_code: lists::Urgency::Routine.into(),
/// #     test: Indicator::from(false),
/// # });
/// # let handling = Handling::new(HandlingRequired {
/// #     classification_code: lists::HandlingClassification::Green.into(),
/// #     permitted_purpose_code: vec![lists::PermittedPurpose::Assistance.into()],
/// #     permitted_recipients_code: lists::PermittedRecipients::CustomsOnly.into(),
/// #     onward_transfer_code: lists::OnwardTransfer::WithConsent.into(),
/// #     use_as_evidence_code: lists::UseAsEvidence::Forbidden.into(),
/// #     contains_personal_data: Indicator::from(false),
/// #     feedback_expected: Indicator::from(false),
/// # });
/// # let body = Acknowledgement::new(AcknowledgementRequired {
/// #     acknowledged_id: "9b02-4".into(),
/// #     kind_code: lists::AcknowledgementKind::Positive.into(),
/// #     status_code: "1".into(),
/// #     received_at: now.into(),
/// # });
/// # let legal_basis = vec![LegalBasis::new(lists::LegalInstrument::Bilateral)];
/// # Ok(Message::new(MessageRequired { header, legal_basis, handling, body }))
/// # }
///
/// let message = message()?;
/// let any: &dyn Exchanged = exchanged(&message).expect("a message of this crate");
/// assert_eq!(any.message_type(), MessageType::Acknowledgement);
/// assert_eq!(any.header().message_id, "7a61-1");
/// assert!(any.body::<Acknowledgement>().is_some());
/// # Ok::<(), customs_model::ValueError>(())
/// ```
pub trait Exchanged: Root {
    /// Which message it is.
    fn message_type(&self) -> MessageType;

    /// Who writes to whom, when, about what.
    fn header(&self) -> &Header;

    /// What it rests on in law.
    fn legal_basis(&self) -> &[LegalBasis];

    /// How it has to be treated.
    fn handling(&self) -> &Handling;

    /// What goes with it.
    fn attachment(&self) -> &[Attachment];

    /// A signature apart from what it signs.
    fn signature(&self) -> Option<&Signature>;

    /// What it says beyond its envelope, in which a visitor can go through it.
    fn any_body(&self) -> &dyn Object;

    /// Whether it says something of a natural person.
    fn is_nominal(&self) -> bool;

    /// The bytes that a signature signs.
    fn canonical(&self) -> Vec<u8>;

    /// The same message without anything it says of natural persons.
    fn redacted(&self) -> Box<dyn Exchanged>;
}

impl dyn Exchanged {
    /// What it says beyond its envelope, if it is a message with this body.
    #[must_use]
    pub fn body<B: Body>(&self) -> Option<&B> {
        (self.any_body() as &dyn Any).downcast_ref()
    }
}

impl<B: Body> Exchanged for Message<B> {
    fn message_type(&self) -> MessageType {
        MessageType::by_name(B::TYPE).expect("every body is that of a type of message")
    }

    fn header(&self) -> &Header {
        &self.header
    }

    fn legal_basis(&self) -> &[LegalBasis] {
        &self.legal_basis
    }

    fn handling(&self) -> &Handling {
        &self.handling
    }

    fn attachment(&self) -> &[Attachment] {
        &self.attachment
    }

    fn signature(&self) -> Option<&Signature> {
        self.signature.as_deref()
    }

    fn any_body(&self) -> &dyn Object {
        &self.body
    }

    fn is_nominal(&self) -> bool {
        self.body.is_nominal()
    }

    fn canonical(&self) -> Vec<u8> {
        self.canonical()
    }

    fn redacted(&self) -> Box<dyn Exchanged> {
        Box::new(self.clone().redact())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_known_by_the_name_of_its_body_and_by_its_root() {
        for (known, definition) in MessageType::ALL.iter().zip(MESSAGES) {
            assert_eq!(MessageType::by_name(known.name()), Some(*known));
            assert_eq!(MessageType::by_root(known.root()), Some(*known));
            assert_eq!(known.root(), format!("{}Message", known.name()));
            assert_eq!(known.class().name, known.root());
            assert_eq!(definition.class.name, known.root());
            assert_eq!(definition.discriminator.map(|it| it.value), Some(known.name()));
            assert_eq!(definition.name.replace('-', ""), known.name().to_lowercase());
        }
    }
}
