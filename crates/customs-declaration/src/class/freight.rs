//! [`Freight`]: how transport is paid for (WCO class 62A).

use customs_macros::class;
use customs_model::{Amount, Code};

/// How the transport of goods is paid for (WCO class 62A).
#[class("62A")]
pub struct Freight {
    /// Means of payment, for example A (cash), B (credit card) or H (electronic transfer).
    #[element("098", "an..3", codes = "UN/EDIFACT 4215")]
    pub payment_method_code: Option<Code>,
    /// What the transport costs.
    #[element(format = "n..16,3", name = "rate")]
    pub rate: Option<Amount>,
}
