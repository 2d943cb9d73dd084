//! [`SupportingDocument`], [`AdditionalReference`], [`TransportContractDocument`],
//! [`AssociatedTransportDocument`]: documents by their kind, where a message keeps the kinds apart.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Numeric, Text};

use crate::WriteOff;

/// A certificate, licence or other document that supports the declaration.
#[class]
pub struct SupportingDocument {
    /// Number of the document in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The last day on which the document is valid.
    #[element(format = "an..35")]
    pub expiration_date_time: Option<DateTime>,
    /// Number of the document.
    #[element("D005", "an..70")]
    pub id: Option<Identifier>,
    /// Kind of document as four characters, for example N380 for a commercial invoice.
    #[element("D006", "an..4")]
    pub type_code: Option<Code>,
    /// Name of the authority that issued the document.
    #[element("D028", "an..70")]
    pub issuing_authority_name: Option<Text>,
    /// Line of the document that is about these goods.
    #[element("171", "n..5")]
    pub line_numeric: Option<Numeric>,
    /// How much of the document the goods use up.
    pub write_off: Option<Box<WriteOff>>,
}

/// A reference that is neither a supporting document nor a document of transport, for example the code
/// by which a measure is said not to apply.
#[class]
pub struct AdditionalReference {
    /// Number of the reference in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The reference itself.
    #[element("D005", "an..70")]
    pub id: Option<Identifier>,
    /// Kind of reference as four characters, for example Y900.
    #[element("D006", "an..4")]
    pub type_code: Option<Code>,
}

/// The contract under which the goods are carried, for example a bill of lading or an air waybill.
#[class]
pub struct TransportContractDocument {
    /// Number of the document in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Number of the document.
    #[element("D023", "an..70")]
    pub id: Option<Identifier>,
    /// Kind of document as a code of the WCO, for example 704 for a master bill of lading.
    #[element("D024", codes = "UN/EDIFACT 1001")]
    pub type_code: Option<Code>,
    /// Kind of document as four characters, for example N740 for an air waybill.
    #[element(format = "an..4", name = "Type")]
    pub kind: Option<Code>,
}

/// A document of transport that goes with the contract of carriage.
#[class]
pub struct AssociatedTransportDocument {
    /// Number of the document.
    #[element("D008")]
    pub id: Option<Identifier>,
    /// Kind of document.
    #[element("D009", codes = "UN/EDIFACT 1001")]
    pub type_code: Option<Code>,
}
