//! [`Contact`], [`Communication`]: whom to ask for, and how (WCO classes 34A, 25A).

use customs_macros::class;
use customs_model::{Code, Identifier, List, Numeric, Text};

/// The person or department to ask for at a party (WCO class 34A).
#[class("34A")]
pub struct Contact {
    /// Number of the contact in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Name of the person or department.
    #[element("246", "an..70")]
    pub name: Option<Text>,
    /// Name of the person or department, where the message has an element of its own for it, in XML `name`
    /// in lower case.
    // Types for other languages cannot hold `Name` and `name` side by side.
    #[element(format = "an..70", tag = "name")]
    pub contact_name: Option<Text>,
    /// How to reach the person or department.
    pub communication: List<Communication>,
}

/// One way to reach a party (WCO class 25A).
#[class("25A")]
pub struct Communication {
    /// Number of the number or address in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The telephone number, e-mail address or other number.
    #[element("240", "an..256")]
    pub id: Option<Identifier>,
    /// What kind of number it is, for example TE (telephone) or EM (e-mail).
    #[element("253", "an..3", codes = "UN/EDIFACT 3155")]
    pub type_code: Option<Code>,
}
