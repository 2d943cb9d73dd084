//! [`AdditionalInformation`]: statements in a declaration (WCO class 03A).

use customs_macros::class;
use customs_model::{Code, DateTime, Numeric, Text};

use crate::Pointer;

/// A statement made in the declaration, as a code, a text or both (WCO class 03A).
#[class("03A")]
pub struct AdditionalInformation {
    /// Number of the statement in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The statement as a code, for example 00400 or NIREM.
    #[element("226", "an..17")]
    pub statement_code: Option<Code>,
    /// The statement in words, or the details that belong to the code.
    #[element("225", "an..512")]
    pub statement_description: Option<Text>,
    /// Until when something has to be done, for example documents handed in. In responses only.
    #[element("264", "an..35")]
    pub limit_date_time: Option<DateTime>,
    /// What the statement is about, for example CUS for customs information or AES for the reason
    /// of an amendment.
    #[element("369", "an..3", codes = "UN/EDIFACT 4451")]
    pub statement_type_code: Option<Code>,
    /// The place in the declaration that the statement is about, one step an entry.
    pub pointer: Vec<Pointer>,
}
