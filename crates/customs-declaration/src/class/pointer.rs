//! [`Pointer`]: one step of the way to a place in a declaration (WCO class 97A).

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric};

/// One step on the way from the root of a declaration to a place in it (WCO class 97A).
#[class("97A")]
pub struct Pointer {
    /// Which occurrence is meant, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// WCO id of the class the step goes into, for example 68A for a goods item.
    #[element("375", "an..3", codes = "UN/EDIFACT 1049")]
    pub document_section_code: Option<Code>,
    /// WCO id of the element meant, for example 126 for the gross mass, on the last step.
    #[element("381", "an..4")]
    pub tag_id: Option<Identifier>,
}
