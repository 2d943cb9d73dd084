//! [`Status`]: the state of a declaration (WCO class 12B).

use customs_declaration::Pointer;
use customs_macros::class;
use customs_model::{Code, DateTime};

/// The state of a declaration, or of a part of it, in its processing (WCO class 12B).
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
