//! [`ObligationGuarantee`]: the security for duties (WCO class 90A).

use customs_macros::class;
use customs_model::{Amount, Code, Identifier, Numeric};

use crate::GuaranteeOffice;

/// A guarantee that secures the duties on the goods (WCO class 90A).
#[class("90A")]
pub struct ObligationGuarantee {
    /// Number of the guarantee in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Amount the guarantee covers for this declaration.
    #[element("492", "n..16,3")]
    pub amount_amount: Option<Amount>,
    /// Reference of the guarantee where it has no GRN.
    #[element("D014", "an..70")]
    pub id: Option<Identifier>,
    /// Reference number the administration gave the guarantee (GRN).
    #[element("100", "an..35")]
    pub reference_id: Option<Identifier>,
    /// Kind of guarantee, for example 0 (waiver) or 1 (comprehensive guarantee).
    #[element("101", "an..3", codes = "WCO")]
    pub security_details_code: Option<Code>,
    /// Secret code that permits use of the guarantee, four characters.
    #[element("499", "an..4")]
    pub access_code: Option<Code>,
    /// The customs office where the guarantee is registered.
    pub guarantee_office: Option<Box<GuaranteeOffice>>,
}
