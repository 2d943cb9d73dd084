//! [`Document`] and [`Evidence`]: papers that a message speaks of.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Numeric, Text};

/// A document, by its kind and number.
#[class]
pub struct Document {
    /// Kind of document, for example 380 for an invoice, 830 for an export declaration.
    #[element("D006", "an..3", codes = "UN/EDIFACT 1001")]
    pub type_code: Code,
    /// Number of the document.
    #[element("D005", "an..70")]
    pub id: Identifier,
    /// Who issued it: an administration, an office, a company.
    #[element(format = "an..70")]
    pub issuer: Option<Text>,
    /// When it was issued.
    #[element(format = "an..35")]
    pub issued_on: Option<DateTime>,
    /// The item or line of it that is meant.
    #[element("171", "n..5")]
    pub line_numeric: Option<Numeric>,
    /// The attachment with a copy of it.
    #[element(format = "an..44")]
    pub attachment_id: Option<Identifier>,
}

/// Something that proves what a message says.
#[class]
pub struct Evidence {
    /// The authority that issued it.
    #[element(format = "an..70")]
    pub issuing_authority: Option<Text>,
    /// Kind of evidence.
    #[element(format = "an..17")]
    pub type_code: Code,
    /// Its number.
    #[element(format = "an..70")]
    pub reference_id: Option<Identifier>,
    /// What it is, in words.
    #[element(format = "an..512")]
    pub description: Option<Text>,
    /// The attachment that shows it.
    #[element(format = "an..44")]
    pub attachment_id: Option<Identifier>,
}
