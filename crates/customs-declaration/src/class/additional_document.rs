//! [`AdditionalDocument`], [`WriteOff`]: documents that support a declaration, and what is used up
//! of them (WCO classes 02A, 22C).

use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, List, Numeric, Quantity, Text};

use crate::{Packaging, Submitter};

/// A licence, certificate, authorisation or other document that supports the declaration (WCO class
/// 02A).
#[class("02A")]
pub struct AdditionalDocument {
    /// Number of the document in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// First part of the document code: the letter C in C505.
    #[element("D031", "an..3")]
    pub category_code: Option<Code>,
    /// The date that bounds the validity of the document.
    #[element("276", "an..35")]
    pub effective_date_time: Option<DateTime>,
    /// Number of the document.
    #[element("D005", "an..70")]
    pub id: Option<Identifier>,
    /// Name of the document, or with some administrations the reason why a status is claimed.
    #[element("D028", "an..35")]
    pub name: Option<Text>,
    /// Second part of the document code: the characters 505 in C505.
    #[element("D006", "an..3", codes = "UN/EDIFACT 1001")]
    pub type_code: Option<Code>,
    /// Status of the document: where it is, or why it is not needed, for example JE or XX.
    #[element("360", "an..3", codes = "UN/EDIFACT 4183")]
    pub lpco_exemption_code: Option<Code>,
    /// The authority that issued the document.
    pub submitter: Option<Box<Submitter>>,
    /// How much of a licence or certificate the goods use up.
    pub write_off: Option<Box<WriteOff>>,
}

/// How much the goods use up of a licence or certificate (WCO class 22C).
#[class("22C")]
pub struct WriteOff {
    /// Quantity to take off the licence, with its unit, for example 125 KGM.
    #[element("502", "n..16,6")]
    pub quantity_quantity: Option<Quantity>,
    /// Quantity to take off, where the message gives its unit and qualifier with it.
    #[element(name = "MeasurementUnitandQualifier")]
    pub measurement_unit_and_qualifier: Option<Quantity>,
    /// Amount of money to take off the licence.
    #[element("503", "n..16,3")]
    pub amount_amount: Option<Amount>,
    /// The packages to take off, one entry for each kind.
    pub packaging: List<Packaging>,
}
