//! [`Ucr`]: the reference of a consignment (WCO class 35B).

use customs_macros::class;
use customs_model::Identifier;

/// The unique reference of a consignment, the thread through all its documents (WCO class 35B).
#[class("35B")]
pub struct Ucr {
    /// The unique consignment reference, made up by the rules of the WCO.
    #[element("016", "an..35")]
    pub id: Option<Identifier>,
    /// The trader's own reference; some administrations say what it is made of, such as the last
    /// digit of the year, the number of the trader, a hyphen and a reference.
    #[element("009", "an..35")]
    pub trader_assigned_reference_id: Option<Identifier>,
}
