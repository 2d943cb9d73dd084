//! [`Classification`], [`DangerousGoods`]: which goods they are, as a code (WCO classes 21A, 12C).

use customs_macros::class;
use customs_model::{Code, Identifier};

/// A code for the goods in a nomenclature, or one part of such a code (WCO class 21A).
#[class("21A")]
pub struct Classification {
    /// The code, for example 90230010 in the Combined Nomenclature.
    #[element("145", "an..18")]
    pub id: Option<Identifier>,
    /// Which nomenclature the code comes from; in the UK TSP for the first eight digits, TRC for
    /// the two digits after them, TRA and GN for additional codes, CV for a chemical (CUS) number.
    // The authority's dictionary leaves the id out; its responses report this element as 337.
    #[element("337", "an..3", codes = "UN/EDIFACT 7143")]
    pub identification_type_code: Option<Code>,
}

/// Goods that are dangerous to carry (WCO class 12C).
#[class("12C")]
pub struct DangerousGoods {
    /// The four-digit United Nations number, for example 1203 for petrol.
    #[element("506", "n..4")]
    pub undg_id: Option<Identifier>,
}
