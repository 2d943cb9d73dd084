//! [`Commodity`]: what the goods of an item are (WCO class 23A).

use customs_macros::class;
use customs_model::Text;

use crate::{
    Classification, DangerousGoods, DutyTaxFee, GoodsMeasure, InvoiceLine, TransportEquipment,
};

/// The goods of one item: what they are, how they are classified, how much they weigh and what is
/// due on them (WCO class 23A).
#[class("23A")]
pub struct Commodity {
    /// Plain description of the goods, exact enough to classify them, for example "stainless steel
    /// kitchen knives".
    #[element("137", "an..512")]
    pub description: Option<Text>,
    /// The codes that classify the goods, one entry for each nomenclature or part of the code.
    pub classification: Vec<Classification>,
    /// Which dangerous goods they are.
    pub dangerous_goods: Vec<DangerousGoods>,
    /// The duties, taxes and fees on the goods, one entry for each.
    pub duty_tax_fee: Vec<DutyTaxFee>,
    /// Masses and the supplementary quantity.
    pub goods_measure: Option<Box<GoodsMeasure>>,
    /// The price on the invoice.
    pub invoice_line: Option<Box<InvoiceLine>>,
    /// The containers that hold the goods of this item.
    pub transport_equipment: Vec<TransportEquipment>,
}
