//! [`Amendment`]: a change to a declaration that was lodged before (WCO class 06A).

use customs_macros::class;
use customs_model::{Code, Numeric, Text};

use crate::Pointer;

/// A change to a declaration that was lodged before (WCO class 06A).
#[class("06A")]
pub struct Amendment {
    /// Number of the change in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Why the change is asked for.
    #[element("099", "an..3")]
    pub change_reason_code: Option<Code>,
    /// Why the change is asked for, in words.
    #[element(format = "an..512")]
    pub change_reason_text: Option<Text>,
    /// The place that changes, one step an entry.
    pub pointer: Vec<Pointer>,
}
