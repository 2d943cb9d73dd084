//! [`Warehouse`]: where goods are stored (WCO class 43B).

use customs_macros::class;
use customs_model::{Code, Identifier};

/// A place approved for storing goods under customs control (WCO class 43B).
#[class("43B")]
pub struct Warehouse {
    /// Number the administration gave the warehouse; with some the letters of the country are at its
    /// end.
    #[element("L019", "an..35")]
    pub id: Option<Identifier>,
    /// Kind of warehouse, often one letter, for example R for a public customs warehouse of type I.
    #[element("L112", "an..3", codes = "UN/EDIFACT 3227")]
    pub type_code: Option<Code>,
}
