//! [`Error`]: what is wrong with a declaration (WCO class 53A).

use customs_macros::class;
use customs_model::{Code, Text};

use crate::Pointer;

/// What is wrong with a declaration, and where (WCO class 53A).
#[class("53A")]
pub struct Error {
    /// What is wrong, in words; most administrations leave it out.
    #[element("488", "an..512")]
    pub description: Option<Text>,
    /// What is wrong, as the administration's own code.
    #[element("377", "an..8")]
    pub validation_code: Option<Code>,
    /// The place in the declaration, one step an entry.
    pub pointer: Vec<Pointer>,
}
