//! [`Response`]: what an administration says of a declaration (WCO class 07B).

mod metadata;
mod office;
mod status;

pub use customs_declaration::Error;
pub use metadata::ResponseMetaData;
pub use office::{AppealOffice, Bank, BankAccount, ContactOffice};
pub use status::Status;

use customs_declaration::{AdditionalInformation, Amendment, Declaration};
use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, MessageDefinition};

/// The messages with responses: in their envelope, and one alone.
pub const MESSAGES: &[MessageDefinition] = &[
    MessageDefinition::of::<ResponseMetaData>(
        "response-message",
        "The response of an administration to a declaration of the WCO Data Model 3.6, in its envelope.",
    ),
    MessageDefinition::of::<Response>(
        "response",
        "The response of an administration to a declaration of the WCO Data Model 3.6, without an envelope.",
    ),
];

/// What an administration says of a declaration: accepted, rejected with its errors, released …
/// (WCO class 07B).
#[class("07B")]
pub struct Response {
    /// What the response says, in codes of the administration, for example 01 for accepted and 03 for
    /// rejected. They are not those of UN/EDIFACT 1225, although the standard names them.
    #[element("017", "n..2")]
    pub function_code: Option<Code>,
    /// The reference of this response.
    #[element("D026", "an..35")]
    pub functional_reference_id: Option<Identifier>,
    /// When the response was issued.
    #[element("D029", "an..35")]
    pub issue_date_time: Option<DateTime>,
    /// Statements about the declaration or about an error of this response.
    pub additional_information: Vec<AdditionalInformation>,
    /// The places of the declaration that the administration has changed.
    pub amendment: Vec<Amendment>,
    /// Where an appeal can be lodged.
    pub appeal_office: Option<Box<AppealOffice>>,
    /// The bank account to pay to.
    pub bank: Option<Box<Bank>>,
    /// The bank account to pay to, where the message calls the class `BankAccount`.
    pub bank_account: Option<Box<BankAccount>>,
    /// Whom to ask.
    pub contact_office: Vec<ContactOffice>,
    /// What is wrong with the declaration, in the order in which it was found.
    pub error: Vec<Error>,
    /// The state of the declaration in its processing.
    pub status: Vec<Status>,
    /// The declaration the response is about: its numbers, its dates, what is due on it.
    pub declaration: Option<Box<Declaration>>,
    /// The values that the administration has changed, as a part of a declaration. In XML it is
    /// also called `Declaration`, in the namespace of declaration messages.
    #[element(name = "AmendedDeclaration", tag = "Declaration")]
    pub amended_declaration: Option<Box<Declaration>>,
}
