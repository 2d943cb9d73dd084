//! [`Commodity`]: what the goods of an item are (WCO class 23A).

use customs_hs::{NationalCode, ParseError};
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

impl Commodity {
    /// The whole commodity code: the tariff number, and after it the two digits that some countries
    /// declare apart (type TRC). Nothing where no classification is a tariff number.
    ///
    /// # Errors
    /// [`ParseError`], which says what is wrong with the code.
    ///
    /// ```
    /// use customs_declaration::{Classification, Commodity, build::*};
    ///
    /// let part = |digits, of_type| Classification {
    ///     id: id(digits),
    ///     identification_type_code: code(of_type),
    ///     ..Default::default()
    /// };
    /// let commodity = Commodity {
    ///     classification: vec![part("46021910", "TSP"), part("00", "TRC")],
    ///     ..Default::default()
    /// };
    /// assert_eq!(commodity.commodity_code().expect("it has one")?.to_string(), "4602191000");
    /// # Ok::<(), customs_hs::ParseError>(())
    /// ```
    #[must_use]
    pub fn commodity_code(&self) -> Option<Result<NationalCode, ParseError>> {
        let number = self.classification.iter().find_map(Classification::national_code)?;
        Some(number.and_then(|number| match self.further_digits() {
            Some(digits) => format!("{number}{digits}").parse(),
            None => Ok(number),
        }))
    }

    /// The digits that are declared apart from the tariff number.
    fn further_digits(&self) -> Option<&str> {
        let is_further = |part: &&Classification| {
            part.identification_type_code.as_ref().is_some_and(|code| code.as_str() == "TRC")
        };
        Some(self.classification.iter().find(is_further)?.id.as_ref()?.as_str())
    }
}
