//! [`Contact`], [`Communication`]: whom to ask for, and how (WCO classes 34A, 25A).

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

/// The person or department to ask for at a party (WCO class 34A).
#[class("34A")]
pub struct Contact {
    /// Name of the person or department.
    #[element("246", "an..70")]
    pub name: Option<Text>,
}

/// One way to reach a party (WCO class 25A).
#[class("25A")]
pub struct Communication {
    /// The telephone number, e-mail address or other number.
    #[element("240", "an..50")]
    pub id: Option<Identifier>,
    /// What kind of number it is, for example TE (telephone) or EM (e-mail).
    #[element("253", "an..3", codes = "UN/EDIFACT 3155")]
    pub type_code: Option<Code>,
}
