//! [`Packaging`]: how goods are packed (WCO class 93A).

use customs_macros::class;
use customs_model::{Code, Identifier, Measure, Numeric, Quantity, Text};

/// Packages of one kind that hold the goods of an item (WCO class 93A).
#[class("93A")]
pub struct Packaging {
    /// Number of the entry among the packaging of the item, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Marks and numbers on the packages, as they would be found there.
    #[element("142", "an..512")]
    pub marks_numbers_id: Option<Identifier>,
    /// Marks and numbers on the packages, where the message has them as a text.
    #[element]
    pub marks_numbers: Option<Text>,
    /// How many packages of this kind there are; 0 when the goods share packages declared with
    /// another item.
    #[element("144", "n..8")]
    pub quantity_quantity: Option<Quantity>,
    /// Kind of package as two characters, for example BX (box) or CT (carton).
    #[element("141", "an..2", codes = "UN/ECE 21")]
    pub type_code: Option<Code>,
    /// What the packaging is made of.
    #[element("344", "an..256")]
    pub packing_material_description: Option<Text>,
    /// Length of a package, with its unit, for example 120 CMT.
    #[element("367", "n..15")]
    pub length_measure: Option<Measure>,
    /// Width of a package, with its unit, for example 80 CMT.
    #[element("368", "n..15")]
    pub width_measure: Option<Measure>,
    /// Height of a package, with its unit, for example 60 CMT.
    #[element("402", "n..15")]
    pub height_measure: Option<Measure>,
    /// Volume of a package, with its unit, for example 0.576 MTQ.
    #[element("395", "n..16,6")]
    pub volume_measure: Option<Measure>,
}
