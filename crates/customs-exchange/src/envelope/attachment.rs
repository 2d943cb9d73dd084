//! [`Attachment`] and [`Signature`]: what goes with a message.

use customs_macros::class;
use customs_model::{Code, Identifier, Indicator, Text};

/// A file that goes with a message, inside it or somewhere else.
#[class]
pub struct Attachment {
    /// Its number in the message, by which the body names it.
    #[element(format = "an..44")]
    pub id: Identifier,
    /// The kind of document.
    #[element("D006", "an..3", codes = "UN/EDIFACT 1001")]
    pub type_code: Option<Code>,
    /// Its title.
    #[element(format = "an..256")]
    pub title: Option<Text>,
    /// Its media type, for example application/pdf.
    #[element(format = "an..128")]
    pub media_type: Text,
    /// The SHA-256 digest of its bytes, as 64 hexadecimal digits.
    #[element(format = "an64")]
    pub digest_id: Option<Identifier>,
    /// Its bytes in base 64, if it is inside.
    #[element]
    pub content: Option<Text>,
    /// Where it is, if it is elsewhere.
    #[element(format = "an..2048")]
    pub location_id: Option<Identifier>,
    /// Whether it is the original.
    #[element]
    pub original: Option<Indicator>,
    /// Whether it is a copy that was certified to be true.
    #[element]
    pub certified_copy: Option<Indicator>,
}

/// A signature that is apart from what it signs. This crate carries it; it neither makes nor
/// verifies one.
#[class]
pub struct Signature {
    /// Its form.
    #[element(format = "an..17", codes = "signature-format")]
    pub format_code: Code,
    /// Which key signed.
    #[element(format = "an..256")]
    pub key_id: Identifier,
    /// The SHA-256 digest of the canonical bytes that were signed, as 64 hexadecimal digits.
    #[element(format = "an64")]
    pub signed_digest_id: Identifier,
    /// The signature, in base 64 or in its own XML form, escaped.
    #[element]
    pub value: Text,
}
