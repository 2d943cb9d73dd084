//! That exported goods leave, and how that is shown.

use customs_macros::class;
use customs_model::{Code, Count, Date, Flag, Identifier, List, Numeric, Text};

use super::TransportDocument;

/// A line of a manifest.
#[class(camel_case)]
pub struct ManifestItem {
    /// The number of the line.
    #[element(format = "n..5")]
    pub manifest_item_number: Option<Count>,
    /// What a contract of carriage says of goods that leave.
    pub transport_document_data: Option<Box<TransportDocumentData>>,
}

/// What a contract of carriage says of goods that leave.
#[class(camel_case)]
pub struct TransportDocumentData {
    /// The number of the contract.
    #[element(format = "an..35")]
    pub transport_document_reference: Option<Identifier>,
    /// What is written on the packages.
    #[element(format = "an..512")]
    pub shipping_marks: Option<Text>,
    /// The kind of package (UN/ECE Recommendation 21).
    #[element(format = "an2", codes = "CL017")]
    pub type_of_packages: Option<Code>,
    /// How many packages there are.
    #[element(format = "n..8")]
    pub number_of_packages: Option<Count>,
    /// The mass with packaging, in kilograms.
    #[element(format = "n..16,6")]
    pub gross_mass: Option<Numeric>,
    /// The subheading of the Harmonized System, six digits.
    #[element(format = "an6", codes = "CL152")]
    pub harmonized_system_sub_heading_code: Option<Code>,
    /// What the goods are, in words.
    #[element(format = "an..512")]
    pub description_of_goods: Option<Text>,
    /// Which goods of which export declaration leave under a contract of carriage.
    pub customs_data: Vec<CustomsData>,
}

/// Which goods of which export declaration leave under a contract of carriage.
#[class(camel_case)]
pub struct CustomsData {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The movement reference number of the export declaration.
    #[element(format = "an18", name = "MRN")]
    pub mrn: Option<Identifier>,
    /// Whether these are the last of its goods.
    #[element]
    pub final_or_partial_shipment_flag: Option<Flag>,
    /// How many packages there are.
    #[element(format = "n..8")]
    pub number_of_packages: Option<Count>,
    /// The mass with packaging, in kilograms.
    #[element(format = "n..16,6")]
    pub gross_mass: Option<Numeric>,
    /// The number of the item in the export declaration.
    #[element(format = "n..5")]
    pub declaration_goods_item_number: Option<Count>,
}

/// That goods went out.
#[class(camel_case)]
pub struct PassageExit {
    /// The day on which they left.
    #[element]
    pub exit_date: Option<Date>,
}

/// Who confirms that goods have left.
#[class(camel_case)]
pub struct PersonConfirmingExit {
    /// What it does.
    #[element(format = "n1", codes = "CL205")]
    pub role: Option<Code>,
    /// Its identification number (EORI, or that of a third country).
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// The number of the customs office, if it is one.
    #[element(format = "an8", codes = "CL194")]
    pub reference_number: Option<Identifier>,
}

/// What shows that goods have left, other than the word of the office of exit.
#[class(camel_case)]
pub struct AlternativeEvidence {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What it is, by a code.
    #[element(format = "n2", codes = "CL170")]
    pub r#type: Option<Code>,
    /// A contract of carriage, such as a bill of lading or a CMR note.
    pub transport_document: List<TransportDocument>,
}
