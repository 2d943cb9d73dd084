//! What stands for the duties at stake.

use customs_macros::class;
use customs_model::{Code, Count, Date, Identifier, List, Numeric, Text};

use super::CustomsOfficeOfGuarantee;

/// A guarantee for the duties that are at stake, of one type.
#[class(camel_case)]
pub struct Guarantee {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The type of guarantee. Data element 99 02 001 000.
    #[element(format = "an1", codes = "CL251", blanks = "kept")]
    pub guarantee_type: Option<Code>,
    /// The reference of a guarantee that has no GRN. Data element 99 03 073 000.
    #[element(format = "an..35")]
    pub other_guarantee_reference: Option<Identifier>,
    /// A guarantee by its reference, what it covers, and what became of it. Data element 99 03 000 000.
    pub guarantee_reference: Vec<GuaranteeReference>,
}

/// A guarantee by its reference, what it covers, and what became of it.
#[class(camel_case)]
pub struct GuaranteeReference {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The guarantee reference number. Data element 99 03 069 000.
    #[element(format = "an..24", name = "GRN")]
    pub grn: Option<Identifier>,
    /// The code by which the guarantee may be used. Data element 99 03 070 000.
    #[element(format = "an..4")]
    pub access_code: Option<Identifier>,
    /// How much of the guarantee is used. Data element 99 03 071 000.
    #[element(format = "n..16,2")]
    pub amount_to_be_covered: Option<Numeric>,
    /// The currency of the amount (ISO 4217). Data element 99 03 012 000.
    #[element(format = "a3", codes = "CL048")]
    pub currency: Option<Code>,
    /// Why a guarantee cannot be used.
    pub invalid_guarantee_reason: List<InvalidGuaranteeReason>,
    /// The amount of the guarantee.
    #[element(format = "n..16,2")]
    pub guarantee_amount: Option<Numeric>,
    /// The day from which the guarantee cannot be used.
    #[element]
    pub invalidity_date: Option<Date>,
    /// The day on which liability ends.
    #[element]
    pub liability_liberation_date: Option<Date>,
    /// The customs office that manages a guarantee.
    pub customs_office_of_guarantee: Option<Box<CustomsOfficeOfGuarantee>>,
}

/// Why a guarantee cannot be used.
#[class(camel_case)]
pub struct InvalidGuaranteeReason {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The reason, by a code.
    #[element(format = "an..3", codes = "CL252")]
    pub code: Option<Code>,
    /// In words.
    #[element(format = "an..512")]
    pub text: Option<Text>,
}

/// What the guarantor is told of the debt.
#[class(camel_case)]
pub struct GuarantorNotification {
    /// The day of the notification.
    #[element]
    pub guarantor_notification_date: Option<Date>,
    /// The notification in words.
    #[element(format = "an..512")]
    pub guarantor_notification_text: Option<Text>,
}

/// What is claimed, and since when.
#[class(camel_case)]
pub struct RecoveryNotification {
    /// The day of the notification.
    #[element]
    pub recovery_notification_date: Option<Date>,
    /// The notification in words.
    #[element(format = "an..512")]
    pub recovery_notification_text: Option<Text>,
    /// How much is claimed.
    #[element(format = "n..16,2")]
    pub amount_claimed: Option<Numeric>,
    /// The currency of the amount (ISO 4217).
    #[element(format = "a3", codes = "CL048")]
    pub currency: Option<Code>,
}
