//! [`GovernmentProcedure`]: under which procedure goods are placed (WCO class 70A).

use customs_macros::class;
use customs_model::{Code, Numeric};

/// The customs procedure under which an item is placed, or an additional procedure (WCO class 70A).
#[class("70A")]
pub struct GovernmentProcedure {
    /// Number of the procedure in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The procedure asked for, for example 10 (permanent export) or 40 (release for free
    /// circulation), or an additional procedure such as 000.
    #[element("166", "an..7")]
    pub current_code: Option<Code>,
    /// The procedure the goods were under before, 00 if none; left out beside an additional
    /// procedure.
    #[element("161", "an..7")]
    pub previous_code: Option<Code>,
}
