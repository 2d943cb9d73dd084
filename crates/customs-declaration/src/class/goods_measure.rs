//! [`GoodsMeasure`]: how much of the goods there is (WCO class 65A).

use customs_macros::class;
use customs_model::{Measure, Quantity};

/// How much of the goods there is, in mass and in the unit of the tariff (WCO class 65A).
#[class("65A")]
pub struct GoodsMeasure {
    /// Mass of the goods with their packaging, without containers, in kilograms (KGM) unless the
    /// unit says otherwise.
    #[element("126", "n..16,6")]
    pub gross_mass_measure: Option<Measure>,
    /// Mass of the goods alone, without any packaging, in kilograms (KGM) unless the unit says
    /// otherwise.
    #[element("128", "n..16,6")]
    pub net_net_weight_measure: Option<Measure>,
    /// Quantity in the supplementary unit that the tariff asks for, for example a number of pieces
    /// or litres.
    #[element("130", "n..16,6")]
    pub tariff_quantity: Option<Quantity>,
}
