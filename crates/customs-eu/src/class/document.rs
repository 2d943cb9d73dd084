//! What goes with the goods on paper.

use customs_macros::class;
use customs_model::{Code, Count, Date, Flag, Identifier, Numeric, Text};

/// A document of what happened to the goods before.
#[class(camel_case)]
pub struct PreviousDocument {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What it is, by a code. Data element 12 01 002 000.
    #[element(format = "an4")]
    pub r#type: Option<Code>,
    /// The number of the document. Data element 12 01 001 000.
    #[element(format = "an..70")]
    pub reference_number: Option<Identifier>,
    /// The number of the item in that document. Data element 12 01 007 000.
    #[element(format = "n..5")]
    pub goods_item_number: Option<Count>,
    /// The kind of package (UN/ECE Recommendation 21). Data element 12 01 003 000.
    #[element(format = "an2", codes = "CL017")]
    pub type_of_packages: Option<Code>,
    /// How many packages there are. Data element 12 01 004 000.
    #[element(format = "n..8")]
    pub number_of_packages: Option<Count>,
    /// The unit of the quantity. Data element 12 01 005 000.
    #[element(format = "an..4", codes = "CL349")]
    pub measurement_unit_and_qualifier: Option<Code>,
    /// How much of it the goods use. Data element 12 01 006 000.
    #[element(format = "n..16,6")]
    pub quantity: Option<Numeric>,
    /// What else there is to say of it. Data element 12 01 079 000.
    #[element(format = "an..35")]
    pub complement_of_information: Option<Text>,
    /// Whether all of it was looked at.
    #[element]
    pub complete_control: Option<Flag>,
}

/// A document that supports the declaration.
#[class(camel_case)]
pub struct SupportingDocument {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What it is, by a code. Data element 12 03 002 000.
    #[element(format = "an4", codes = "CL213")]
    pub r#type: Option<Code>,
    /// The number of the document. Data element 12 03 001 000.
    #[element(format = "an..70")]
    pub reference_number: Option<Identifier>,
    /// The line of the document. Data element 12 03 013 000.
    #[element(format = "n..5")]
    pub document_line_item_number: Option<Count>,
    /// Who issued it. Data element 12 03 010 000.
    #[element(format = "an..70")]
    pub issuing_authority_name: Option<Text>,
    /// The last day on which it is valid. Data element 12 03 011 000.
    #[element]
    pub validity_date: Option<Date>,
    /// The unit of the quantity. Data element 12 03 005 000.
    #[element(format = "an..4", codes = "CL349")]
    pub measurement_unit_and_qualifier: Option<Code>,
    /// How much of it the goods use. Data element 12 03 006 000.
    #[element(format = "n..16,6")]
    pub quantity: Option<Numeric>,
    /// The currency of the amount (ISO 4217). Data element 12 03 012 000.
    #[element(format = "a3", codes = "CL352")]
    pub currency: Option<Code>,
    /// The amount that the document is about. Data element 12 03 014 000.
    #[element(format = "n..16,2")]
    pub amount: Option<Numeric>,
    /// What else there is to say of it. Data element 12 03 079 000.
    #[element(format = "an..35")]
    pub complement_of_information: Option<Text>,
    /// Whether all of it was looked at.
    #[element]
    pub complete_control: Option<Flag>,
}

/// A contract of carriage, such as a bill of lading or a CMR note.
#[class(camel_case)]
pub struct TransportDocument {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What it is, by a code. Data element 12 05 002 000.
    #[element(format = "an4", codes = "CL754")]
    pub r#type: Option<Code>,
    /// The number of the document. Data element 12 05 001 000.
    #[element(format = "an..70")]
    pub reference_number: Option<Identifier>,
}

/// A reference that is no document.
#[class(camel_case)]
pub struct AdditionalReference {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What it is, by a code. Data element 12 04 002 000.
    #[element(format = "an4", codes = "CL380")]
    pub r#type: Option<Code>,
    /// The reference. Data element 12 04 001 000.
    #[element(format = "an..70")]
    pub reference_number: Option<Identifier>,
}

/// A statement, by a code or in words.
#[class(camel_case)]
pub struct AdditionalInformation {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The statement, by its code. Data element 12 02 008 000.
    #[element(format = "an5", codes = "CL239")]
    pub code: Option<Code>,
    /// The statement in words. Data element 12 02 009 000.
    #[element(format = "an..512")]
    pub text: Option<Text>,
    /// Whether all of it was looked at.
    #[element]
    pub complete_control: Option<Flag>,
}

/// A document that customs ask for.
#[class(camel_case)]
pub struct RequestedDocument {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The kind of document.
    #[element(format = "an4", codes = "CL215")]
    pub document_type: Option<Code>,
    /// What exactly is asked for.
    #[element(format = "an..512")]
    pub description: Option<Text>,
}
