//! [`DomesticDutyTaxParty`]: who is known for value added tax (WCO class 55B).

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric};

/// A party identified for value added tax or another domestic tax on the goods (WCO class 55B).
#[class("55B")]
pub struct DomesticDutyTaxParty {
    /// Number of the party in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The party's tax number, for example a VAT number with its country prefix.
    #[element("R119", "an..17")]
    pub id: Option<Identifier>,
    /// In which role the party is liable for or entitled to the tax, for example FR1 for the
    /// importer.
    #[element("R005", "an..3", codes = "UN/EDIFACT 3035")]
    pub role_code: Option<Code>,
}
