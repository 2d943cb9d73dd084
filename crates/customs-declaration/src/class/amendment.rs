//! [`Amendment`]: a change to a declaration that was lodged before (WCO class 06A).

use customs_macros::class;
use customs_model::Code;

use crate::Pointer;

/// A change to a declaration that was lodged before (WCO class 06A).
#[class("06A")]
pub struct Amendment {
    /// Why the change is asked for.
    #[element("099", "an..3")]
    pub change_reason_code: Option<Code>,
    /// The place that changes, one step an entry.
    pub pointer: Vec<Pointer>,
}
