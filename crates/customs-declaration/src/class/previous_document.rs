//! [`PreviousDocument`]: what came before the declaration (WCO class 99A).

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Numeric};

use crate::WriteOff;

/// A document or an earlier declaration that this declaration follows or completes (WCO class 99A).
#[class("99A")]
pub struct PreviousDocument {
    /// Number of the document in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Stage of the document: X for a summary declaration, Y for an initial or simplified
    /// declaration, Z for any other.
    #[element("D031", "an..3")]
    pub category_code: Option<Code>,
    /// When the document was accepted.
    #[element("023", "an..35")]
    pub acceptance_date_time: Option<DateTime>,
    /// How much of what the document declared these goods use up.
    pub write_off: Option<Box<WriteOff>>,
    /// Number of the document.
    #[element("D018", "an..70")]
    pub id: Option<Identifier>,
    /// Kind of document, for example MRN, MCR or DCR.
    #[element("D019", "an..4", codes = "UN/EDIFACT 1001")]
    pub type_code: Option<Code>,
    /// Number of the goods item in the previous document.
    #[element("171", "n..5")]
    pub line_numeric: Option<Numeric>,
}
