//! [`TradeTerms`]: who bears which costs and risks of delivery (WCO class 22B).

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

/// The terms of delivery that the seller and the buyer agreed on (WCO class 22B).
#[class("22B")]
pub struct TradeTerms {
    /// The terms as three letters of the Incoterms, for example CIF or DAP.
    #[element("090", "a3", codes = "UN/EDIFACT 4053")]
    pub condition_code: Option<Code>,
    /// How the countries concerned by the terms relate to each other.
    #[element("106", "an..3")]
    pub country_relationship_code: Option<Code>,
    /// The terms in words.
    #[element("089", "an..70")]
    pub description: Option<Text>,
    /// The place the terms refer to, as a UN/LOCODE, for example GBLIV.
    #[element("L002", "an..17", codes = "UN/LOCODE")]
    pub location_id: Option<Identifier>,
    /// The place the terms refer to, in words.
    #[element("L001", "an..256")]
    pub location_name: Option<Text>,
    /// The country of the place, as two letters of ISO 3166-1.
    #[element(format = "an..256", codes = "ISO 3166-1")]
    pub country_code: Option<Code>,
}
