//! [`Address`]: where a party or a place is (WCO class 04A).

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

/// Where a party or a place is (WCO class 04A).
#[class("04A")]
pub struct Address {
    /// What the address is, or for a goods location how the place is identified, for example U for a
    /// UN/LOCODE and Y for an authorisation number.
    #[element("410", "an..3", codes = "UN/EDIFACT 3131")]
    pub type_code: Option<Code>,
    /// Town or city.
    #[element("241", "an..35")]
    pub city_name: Option<Text>,
    /// Country as two letters of ISO 3166-1.
    // Some authorities take digits in it too.
    #[element("242", "an2", codes = "ISO 3166-1")]
    pub country_code: Option<Code>,
    /// Region of the country as a code of ISO 3166-2.
    #[element("244", "an..9", codes = "ISO 3166-2")]
    pub country_sub_division_code: Option<Code>,
    /// Region of the country in words.
    #[element("243", "an..35")]
    pub country_sub_division_name: Option<Text>,
    /// Street and house number, or post office box.
    #[element("239", "an..70")]
    pub line: Option<Text>,
    /// Postcode, for example SW1A 2AA.
    #[element("245", "an..17")]
    pub postcode_id: Option<Identifier>,
    /// House number, where it is not part of the line with the street.
    #[element(format = "an..35", name = "streetNumber")]
    pub street_number: Option<Text>,
}
