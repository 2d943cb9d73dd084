//! [`Header`]: who writes to whom, when, about what.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Text};

/// Who writes to whom, when, about what.
#[class]
pub struct Header {
    /// Identification of the message, of which its sender has no second; a UUID is advised.
    #[element(format = "an..44")]
    pub message_id: Identifier,
    /// The type of the message: the name of its body, for example AssistanceRequest. Aligned with WCO
    /// element 9013.
    #[element(format = "an..35")]
    pub message_type: Code,
    /// What it is to do: 9 an original, 11 a response, 13 a request, 1 a cancellation, 53 a test …
    #[element("017", "n..2", codes = "UN/EDIFACT 1225")]
    pub function_code: Code,
    /// Version of these messages, as three numbers: 1.0.0.
    #[element(format = "an..17")]
    pub schema_version: Identifier,
    /// Who sends it.
    pub sender: Administration,
    /// Who receives it; at least one.
    #[element(required)]
    pub recipient: Vec<Administration>,
    /// When it was written, to the second and with its zone.
    #[element(format = "an..35")]
    pub prepared_at: DateTime,
    /// The id of the message that this one answers. Answers, acceptances and refusals have it.
    #[element(format = "an..44")]
    pub correlation_id: Option<Identifier>,
    /// What all messages of a case have in common.
    #[element(format = "an..44")]
    pub conversation_id: Option<Identifier>,
    /// The day by which an answer is wanted.
    #[element(format = "an..35")]
    pub reply_by: Option<DateTime>,
    /// Whether and how an acknowledgement is wanted: AB, AQ, NA …
    #[element(format = "an..3", codes = "UN/EDIFACT 4343")]
    pub response_requested_code: Option<Code>,
    /// How soon it has to be dealt with: Routine, Urgent or Immediate.
    #[element(format = "an..17", codes = "urgency")]
    pub urgency_code: Code,
    /// Language of its texts, as two letters of ISO 639-1.
    #[element(format = "a2", codes = "ISO 639-1")]
    pub language_code: Option<Code>,
    /// Whether it is a test, with no consequences.
    #[element]
    pub test: Indicator,
    /// The oral request that it confirms.
    pub oral_request: Option<Box<OralRequest>>,
    /// The ids of messages that it passes on.
    #[element(format = "an..44")]
    pub forwarded_from: Vec<Identifier>,
}

/// A customs administration or another authority.
#[class]
pub struct Administration {
    /// Its country, as two letters. Aligned with WCO element 9014.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub country_code: Code,
    /// Its name. Aligned with WCO element 9016.
    #[element(format = "an..70")]
    pub name: Text,
    /// Its code, where a list has one for it.
    #[element(format = "an..17")]
    pub code: Option<Code>,
    /// The office that deals with the matter.
    #[element("G001", "an..17")]
    pub office_id: Option<Identifier>,
    /// Whom to reach there.
    pub contact_point: Vec<ContactPoint>,
}

/// How an office or a person in it is reached.
#[class]
pub struct ContactPoint {
    /// Name of the unit, or of the officer.
    #[element("246", "an..70")]
    pub name: Option<Text>,
    /// What they are responsible for.
    #[element(format = "an..70")]
    pub role: Option<Text>,
    /// Number or address.
    #[element("240", "an..50")]
    pub id: Identifier,
    /// What kind of number or address: TE a telephone, EM electronic mail …
    #[element("253", "an..3", codes = "UN/EDIFACT 3155")]
    pub type_code: Code,
    /// Whether it is on the list of designated officials that the parties exchanged.
    #[element]
    pub designated_official: Option<Indicator>,
}

/// An oral request, which a message confirms in writing.
#[class]
pub struct OralRequest {
    /// When it was made.
    #[element(format = "an..35")]
    pub made_at: DateTime,
    /// By which office or officer.
    #[element(format = "an..70")]
    pub made_by: Text,
}
