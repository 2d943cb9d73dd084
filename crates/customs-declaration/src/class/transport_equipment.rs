//! [`TransportEquipment`], [`Seal`]: containers and their seals (WCO classes 31B, 44B).

use customs_macros::class;
use customs_model::{Identifier, Numeric, Quantity};

/// A container, trailer or other equipment in which goods are moved (WCO class 31B).
#[class("31B")]
pub struct TransportEquipment {
    /// Number of the equipment in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Number on the equipment; for a container four letters and seven digits, the last a check
    /// digit (ISO 6346), for example CSQU3054383.
    #[element("159", "an..17")]
    pub id: Option<Identifier>,
    /// The seals on the equipment.
    pub seal: Vec<Seal>,
    /// How many seals there are on the equipment.
    #[element("227", "n..16,6")]
    pub seals_affixed_quantity: Option<Quantity>,
}

/// A seal on a container or other equipment (WCO class 44B).
#[class("44B")]
pub struct Seal {
    /// Number of the seal in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The mark on the seal.
    #[element("165", "an..35")]
    pub id: Option<Identifier>,
}
