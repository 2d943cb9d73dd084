//! [`Message`]: the envelope of every message between administrations, and from the trade to them.
//!
//! No norm gives such an envelope; this one is our design, in a namespace of our own
//! ([`NAMESPACE`]). Its content follows the treaties: who asks whom, on what legal basis, and how what
//! is sent has to be treated. Elements that the WCO Data Model has too bear its ids: aligned with
//! them, not conformant.

mod attachment;
mod handling;
mod header;
mod legal_basis;

pub use attachment::{Attachment, Signature, SignatureRequired};
pub use handling::{Handling, HandlingRequired};
pub use header::{Administration, ContactPoint, Header, HeaderRequired, OralRequest};
pub use legal_basis::{LegalBasis, Provision};

use customs_macros::class;
use customs_model::ClassType;

/// What `validate()` of a message asks of its body.
#[cfg(feature = "validator")]
use validator::Validate as Validated;

/// Without `validator` that is nothing.
#[cfg(not(feature = "validator"))]
use self::unvalidated::Validated;

#[cfg(not(feature = "validator"))]
mod unvalidated {
    pub trait Validated {}

    impl<T> Validated for T {}
}

/// The XML namespace of the messages.
pub const NAMESPACE: &str = "urn:x-customs:exchange:1";

/// The version of the messages, as their headers state it.
pub const VERSION: &str = "1.0.0";

/// What a message says beyond its envelope: one of the bodies in [`crate::body`].
pub trait Body: ClassType + Validated + Clone + PartialEq {
    /// The name of the message, which is also the type its header states.
    const TYPE: &'static str;
    /// The name of its root element: that of the message with `Message` behind it.
    const ROOT: &'static str;
    /// The functions it may have (UN/EDIFACT 1225).
    const FUNCTIONS: &'static [&'static str];

    /// Whether it says something of a natural person.
    fn is_nominal(&self) -> bool {
        false
    }

    /// Takes out everything it says of natural persons.
    fn redact(&mut self) {}
}

/// A message: its body in the envelope that every message has.
///
/// ```
/// use customs_exchange::{Message, envelope::*, body::{Acknowledgement, AcknowledgementRequired}, lists};
/// use customs_model::{DateTime, Indicator};
///
/// let now: DateTime = "2026-01-31T10:00:00Z".parse()?;
/// let sender = Administration::new("GB", "An invented administration");
/// let recipient = Administration::new("NO", "Another invented administration");
/// let header = Header::new(HeaderRequired {
///     message_id: "7a61-1".into(),
///     message_type: "Acknowledgement".into(),
///     function_code: "11".into(),
///     schema_version: VERSION.into(),
///     sender,
///     recipient: vec![recipient],
///     prepared_at: now.clone().into(),
///     urgency_code: lists::Urgency::Routine.into(),
///     test: Indicator::from(false),
/// });
/// let basis = LegalBasis::new(lists::LegalInstrument::Bilateral);
/// let handling = Handling::new(HandlingRequired {
///     classification_code: lists::HandlingClassification::Green.into(),
///     permitted_purpose_code: vec![lists::PermittedPurpose::Assistance.into()],
///     permitted_recipients_code: lists::PermittedRecipients::CustomsOnly.into(),
///     onward_transfer_code: lists::OnwardTransfer::WithConsent.into(),
///     use_as_evidence_code: lists::UseAsEvidence::Forbidden.into(),
///     contains_personal_data: Indicator::from(false),
///     feedback_expected: Indicator::from(false),
/// });
/// let body = Acknowledgement::new(AcknowledgementRequired {
///     acknowledged_id: "9b02-4".into(),
///     kind_code: lists::AcknowledgementKind::Positive.into(),
///     status_code: "1".into(),
///     received_at: now.into(),
/// });
/// let message = Message::new(MessageRequired { header, legal_basis: vec![basis], handling, body });
/// assert!(!message.is_nominal());
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[class(name = B::ROOT)]
#[cfg_attr(feature = "schemars", schemars(rename = "{B}Message"))]
pub struct Message<B: Body> {
    /// Who writes to whom, when, about what.
    pub header: Header,
    /// What the message rests on in law; at least one.
    #[element(required)]
    pub legal_basis: Vec<LegalBasis>,
    /// How the message has to be treated.
    pub handling: Handling,
    /// What it says.
    pub body: B,
    /// What goes with it.
    pub attachment: Vec<Attachment>,
    /// A signature that is apart from what it signs: the [canonical bytes](Message::canonical).
    pub signature: Option<Box<Signature>>,
}

impl<B: Body> Message<B> {
    /// Whether it says something of a natural person.
    #[must_use]
    pub fn is_nominal(&self) -> bool {
        self.body.is_nominal()
    }

    /// The message without anything it says of natural persons, its handling to match. Attachments
    /// and the signature are left out: the former can show persons, the latter signed another text.
    #[must_use]
    pub fn redact(mut self) -> Self {
        self.body.redact();
        self.handling.contains_personal_data = false.into();
        self.attachment = Vec::new();
        self.signature = None;
        self
    }
}

impl<B: Body> Message<B> {
    /// The bytes that a signature signs: the message without its signature as JSON on one line, its
    /// members in the order of the classes, nothing else between them. Signing is the caller's.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let unsigned = Self { signature: None, ..self.clone() };
        serde_json::to_vec(&unsigned)
            .expect("classes have names for keys, and values are strings and booleans")
    }
}
