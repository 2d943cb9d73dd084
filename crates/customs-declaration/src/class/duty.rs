//! [`DutyTaxFee`], [`Payment`]: what is due on an item, and how it is paid (WCO classes 50A, 94A).

use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, Numeric, Quantity};

use crate::ObligationGuarantee;

/// One duty, tax or fee on a goods item, with the base and the rate it is calculated from (WCO
/// class 50A).
#[class("50A")]
pub struct DutyTaxFee {
    /// Number of the charge in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Value on which the charge is calculated, when it depends on value.
    #[element("116", "n..16,3")]
    pub ad_valorem_tax_base_amount: Option<Amount>,
    /// Amount by which the charge is reduced.
    #[element("111", "n..16,3")]
    pub deduct_amount: Option<Amount>,
    /// The duty treatment claimed (preference), for example 100 for the standard rate or 300 for a
    /// preferential tariff.
    #[element("164", "an..3", codes = "UN/EDIFACT 9213")]
    pub duty_regime_code: Option<Code>,
    /// Quantity on which the charge is calculated, when it depends on quantity, with its unit, for
    /// example 250 LTR.
    #[element("129", "n..16,6")]
    pub specific_tax_base_quantity: Option<Quantity>,
    /// Amount of the charge, where the message gives it beside the rate.
    #[element(format = "n..16,3")]
    pub tax: Option<Amount>,
    /// Rate of the charge: a percentage of the value or an amount for each unit.
    #[element("115", "an..17,3")]
    pub tax_rate_numeric: Option<Numeric>,
    /// Which duty, tax or fee it is, for example A00 for customs duty or B00 for value added tax.
    #[element("113", "an..3", codes = "UN/EDIFACT 5153")]
    pub type_code: Option<Code>,
    /// Order number of the tariff quota claimed, for example 054077.
    #[element("401", "an..17")]
    pub quota_order_id: Option<Identifier>,
    /// How much is due, and how it is paid.
    pub payment: Option<Box<Payment>>,
}

/// How a duty, tax or fee is paid (WCO class 94A).
#[class("94A")]
pub struct Payment {
    /// The administration's reference for the payment. In responses only.
    #[element("014", "an..35")]
    pub reference_id: Option<Identifier>,
    /// Means of payment, one letter, for example E for deferred payment.
    #[element("107", "a1", codes = "WCO")]
    pub method_code: Option<Code>,
    /// Amount of the charge as calculated from base and rate.
    #[element("120", "n..16,3")]
    pub tax_assessed_amount: Option<Amount>,
    /// Until when it is to be paid. In responses only.
    #[element("376", "an..35")]
    pub due_date_time: Option<DateTime>,
    /// Amount that is to be paid.
    #[element("378", "n..16,3")]
    pub payment_amount: Option<Amount>,
    /// The guarantees that it is secured by. In responses only.
    pub obligation_guarantee: Vec<ObligationGuarantee>,
}
