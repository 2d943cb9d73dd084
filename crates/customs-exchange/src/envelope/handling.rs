//! [`Handling`]: how a message has to be treated by who receives it.

use customs_macros::class;
use customs_model::{Code, DateTime, Indicator, Text};

/// How a message has to be treated by who receives it. Agreements on assistance (model: article 18
/// and the annex on personal data) bind the recipient to the purposes, the recipients and the limits
/// of time that the sender states.
#[class]
pub struct Handling {
    /// How far it may be spread: a label of the Traffic Light Protocol, version 2.0.
    #[element(format = "an..17", codes = "classification")]
    pub classification_code: Code,
    /// What may be done with the information: a label of the Permissible Actions Protocol.
    #[element(format = "an..17")]
    pub permitted_action_code: Option<Code>,
    /// What it may be used for; at least one.
    #[element(format = "an..35", codes = "purpose", required)]
    pub permitted_purpose_code: Vec<Code>,
    /// Who may see it.
    #[element(format = "an..35", codes = "permitted-recipients")]
    pub permitted_recipients_code: Code,
    /// The authorities that may see it, where they are named.
    #[element(format = "an..70")]
    pub named_authority: Vec<Text>,
    /// Whether it may be passed on.
    #[element(format = "an..35", codes = "onward-transfer")]
    pub onward_transfer_code: Code,
    /// Whether it may be used as evidence.
    #[element(format = "an..35", codes = "use-as-evidence")]
    pub use_as_evidence_code: Code,
    /// Whether it says something of natural persons.
    #[element]
    pub contains_personal_data: Indicator,
    /// The day after which the recipient has to erase it; required with personal data.
    #[element(format = "an..35")]
    pub erase_after: Option<DateTime>,
    /// Conditions under which it is sent.
    #[element(format = "an..512")]
    pub condition: Vec<Text>,
    /// Whether the sender wants to hear what became of it.
    #[element]
    pub feedback_expected: Indicator,
    /// The protection that the information needs at the recipient's.
    #[element(format = "an..512")]
    pub protection_required: Option<Text>,
    /// How reliable the source is, from A (completely) to F (cannot be judged).
    #[element(format = "a1")]
    pub source_reliability_code: Option<Code>,
    /// How credible the information is, from 1 (confirmed) to 6 (cannot be judged).
    #[element(format = "n1")]
    pub information_credibility_code: Option<Code>,
}
