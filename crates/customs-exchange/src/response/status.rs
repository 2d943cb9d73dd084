//! [`Status`]: where a declaration stands (WCO class 12B).

use customs_declaration::Pointer;
use customs_macros::class;
use customs_model::{Code, DateTime};

/// Where a declaration, or a part of it, stands in its processing (WCO class 12B).
#[class("12B")]
pub struct Status {
    /// Since when.
    #[element("380", "an..35")]
    pub effective_date_time: Option<DateTime>,
    /// The status.
    #[element("379", "an..3", codes = "UN/EDIFACT 4405")]
    pub name_code: Option<Code>,
    /// When the goods were released.
    #[element("277", "an..35")]
    pub release_date_time: Option<DateTime>,
    /// The part of the declaration that has the status, one step an entry.
    pub pointer: Vec<Pointer>,
}
