//! [`AuthorisationHolder`]: who holds an authorisation (WCO class 17C).

use customs_macros::class;
use customs_model::{Code, Identifier};

/// The holder of a customs authorisation that the declaration relies on (WCO class 17C).
#[class("17C")]
pub struct AuthorisationHolder {
    /// Identification of the holder, for example an EORI number.
    #[element("R144", "an..17")]
    pub id: Option<Identifier>,
    /// Kind of authorisation, for example DPO (deferment of payment) or CWP (private customs
    /// warehouse).
    #[element("R145", "an..4")]
    pub category_code: Option<Code>,
}
