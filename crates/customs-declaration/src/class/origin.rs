//! [`Origin`], [`Destination`], [`ExportCountry`] (WCO classes 92A, 99B, 95B), [`DispatchCountry`]: the
//! countries that goods come from and go to.

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric};

/// Where goods come from, in one sense of origin (WCO class 92A).
#[class("92A")]
pub struct Origin {
    /// Number of the origin in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Country of origin as two letters, for example JP, or a code for a group of countries.
    #[element("063", "an..4", codes = "ISO 3166-1")]
    pub country_code: Option<Code>,
    /// Region of origin within the country.
    #[element("066", "an..9")]
    pub region_id: Option<Identifier>,
    /// In which sense it is the origin, for example 1 for non-preferential and 2 for preferential
    /// origin.
    #[element("501", "an..3")]
    pub type_code: Option<Code>,
}

/// Where goods are finally going (WCO class 99B).
#[class("99B")]
pub struct Destination {
    /// Country of destination as two letters of ISO 3166-1.
    #[element("465", "a2", codes = "ISO 3166-1")]
    pub country_code: Option<Code>,
    /// Region of destination within the country.
    #[element("477", "an..35")]
    pub region_id: Option<Identifier>,
}

/// The country from which goods were dispatched to their destination (WCO class 95B).
#[class("95B")]
pub struct ExportCountry {
    /// Country of dispatch as two letters of ISO 3166-1.
    #[element("062", "a2", codes = "ISO 3166-1")]
    pub id: Option<Code>,
}

/// The country that goods were sent from, as messages that have no class 95B say it.
#[class]
pub struct DispatchCountry {
    /// Country of dispatch as two letters, for example NO.
    #[element("062", "a2", codes = "ISO 3166-1")]
    pub id: Option<Code>,
}
