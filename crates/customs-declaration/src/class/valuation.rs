//! [`CustomsValuation`], [`ChargeDeduction`], [`ValuationAdjustment`]: how the customs value was
//! found (WCO classes 41A, 58B, 39B).

use customs_macros::class;
use customs_model::{Amount, Code, Numeric};

/// How the customs value was found, from the price to what is added and deducted (WCO class 41A).
#[class("41A")]
pub struct CustomsValuation {
    /// Cost of transport included in or added to the value.
    #[element("117", "n..16,3")]
    pub freight_charge_amount: Option<Amount>,
    /// Valuation method, 1 to 6, in which 1 is the transaction value.
    #[element("122", "an..3", codes = "WCO")]
    pub method_code: Option<Code>,
    /// Charges added to the price, less what is deducted from it, as one amount.
    #[element("181", "n..16,3")]
    pub other_charge_deduction_amount: Option<Amount>,
    /// Charges added to the price and amounts deducted from it, one entry for each.
    pub charge_deduction: Vec<ChargeDeduction>,
}

/// One amount added to the price, or deducted from it, to arrive at the customs value (WCO class
/// 58B).
#[class("58B")]
pub struct ChargeDeduction {
    /// Number of the amount in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Which addition or deduction it is, for example AK for transport costs up to the place of
    /// entry.
    #[element("371", "an..3", codes = "UN/EDIFACT 5025")]
    pub charges_type_code: Option<Code>,
    /// The amount added or deducted.
    #[element("181", "n..16,3")]
    pub other_charge_deduction_amount: Option<Amount>,
}

/// Circumstances of the sale that bear on the customs value (WCO class 39B).
#[class("39B")]
pub struct ValuationAdjustment {
    /// The circumstances as a code, often four digits, each 0 for no or 1 for yes: related
    /// parties, restrictions, conditions, royalties.
    #[element("188", "an..4", codes = "UN/EDIFACT 7365")]
    pub addition_code: Option<Code>,
}
