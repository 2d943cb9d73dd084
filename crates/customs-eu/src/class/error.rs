//! What is wrong with a message.

use customs_macros::class;
use customs_model::{Code, Count, Text};

/// One thing that is wrong with a message: where, of which kind, and by which rule.
#[class(camel_case)]
pub struct FunctionalError {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// Where the error is, as an XPath.
    #[element(format = "an..512")]
    pub error_pointer: Option<Text>,
    /// What kind of error it is.
    #[element(format = "n2", codes = "CL180")]
    pub error_code: Option<Code>,
    /// The rule, condition or list that is broken.
    #[element(format = "an..7", blanks = "kept")]
    pub error_reason: Option<Code>,
    /// What the message had there.
    #[element(format = "an..512")]
    pub original_attribute_value: Option<Text>,
}

/// A place at which a message is no valid XML.
#[class(camel_case, name = "XMLError")]
pub struct XmlError {
    /// The line of the error.
    #[element(format = "n..9")]
    pub error_line_number: Option<Count>,
    /// The column of the error.
    #[element(format = "n..9")]
    pub error_column_number: Option<Count>,
    /// Where the error is.
    #[element(format = "an..512")]
    pub error_pointer: Option<Text>,
    /// What kind of error it is.
    #[element(format = "n2", codes = "CL030")]
    pub error_code: Option<Code>,
    /// The error in words.
    #[element(format = "an..512")]
    pub error_text: Option<Text>,
    /// What the message had there.
    #[element(format = "an..512")]
    pub original_attribute_value: Option<Text>,
}
