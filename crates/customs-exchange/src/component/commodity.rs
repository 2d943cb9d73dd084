//! [`Commodity`]: goods, by their codes and in words.

use customs_macros::class;
use customs_model::{Amount, Code, Identifier, Measure, Quantity, Text};

/// Goods, by their codes and in words.
#[class]
pub struct Commodity {
    /// Number of the Harmonized System or of a tariff built on it, digits only.
    #[element("145", "an..18")]
    pub hs_id: Option<Identifier>,
    /// The edition of the Harmonized System it is taken from, as a year: 2022.
    #[element(format = "n4")]
    pub hs_edition: Option<Identifier>,
    /// Number in a national tariff, digits only.
    #[element(format = "an..18")]
    pub national_id: Option<Identifier>,
    /// The goods in words.
    #[element("137", "an..512")]
    pub description: Option<Text>,
    /// Country of origin, as two letters.
    #[element("063", "a2", codes = "ISO 3166-1")]
    pub origin_country_code: Option<Code>,
    /// Number of dangerous goods in the list of the United Nations.
    #[element("506", "an4")]
    pub undg_id: Option<Identifier>,
    /// Appendix of the CITES convention that lists the species: I, II or III.
    #[element(format = "an..3")]
    pub cites_appendix: Option<Identifier>,
    /// Number in a list of goods that have military uses too.
    #[element(format = "an..17")]
    pub dual_use_id: Option<Identifier>,
    /// Quantity, with its unit.
    #[element("130", "n..16,6")]
    pub quantity: Option<Quantity>,
    /// Net mass, with its unit.
    #[element("128", "n..16,6")]
    pub net_mass: Option<Measure>,
    /// Value, with its currency.
    #[element(format = "n..16,3")]
    pub value: Option<Amount>,
}
