//! [`Acknowledgement`]: a message was received and understood, or why not.

use customs_declaration::Pointer;
use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Text};

use crate::envelope::Body;

/// A message was received and understood, or it was not. The fields follow the acknowledgements of
/// the common transit system (IE906, IE917, IE928) and the errors of WCO responses.
#[class]
pub struct Acknowledgement {
    /// The id of the message that was received.
    #[element(format = "an..44")]
    pub acknowledged_id: Identifier,
    /// Whether it was understood.
    #[element(format = "an..17", codes = "acknowledgement")]
    pub kind_code: Code,
    /// What became of it: 43, 48, 1, 44, 8 …
    #[element(format = "an..3", codes = "UN/EDIFACT 1373")]
    pub status_code: Code,
    /// When it was received.
    #[element(format = "an..35")]
    pub received_at: DateTime,
    /// What is wrong with it; at least one where it is refused.
    pub error: Vec<AcknowledgedError>,
}

/// Something wrong in a message that was received.
#[class]
pub struct AcknowledgedError {
    /// The code of the error.
    #[element("377", "an..8")]
    pub code: Code,
    /// What is wrong, in words.
    #[element("488", "an..512")]
    pub description: Option<Text>,
    /// The value that is wrong.
    #[element(format = "an..512")]
    pub original_value: Option<Text>,
    /// The rule that does not hold.
    #[element(format = "an..35")]
    pub rule_id: Option<Identifier>,
    /// Where, as the steps of a pointer from the message down.
    pub pointer: Vec<Pointer>,
}

impl Body for Acknowledgement {
    const TYPE: &'static str = "Acknowledgement";
    const ROOT: &'static str = "AcknowledgementMessage";
    const FUNCTIONS: &'static [&'static str] = &["11", "27", "44", "45", "53"];
}
