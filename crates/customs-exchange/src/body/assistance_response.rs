//! [`AssistanceResponse`]: what an administration answers to a request for assistance.

use customs_declaration::Pointer;
use customs_macros::class;
use customs_model::{Code, DateTime, Indicator, Text};

use crate::component::{Document, NominalData, Person};
use crate::envelope::{Administration, Body};

/// What an administration answers to a request for assistance: what was found, or why nothing is
/// given. Agreements on assistance (model: articles 14 and 19) say when a request may be refused,
/// put off or passed on, and want reasons without delay.
#[class]
pub struct AssistanceResponse {
    /// How the request was answered.
    #[element(format = "an..17", codes = "outcome")]
    pub outcome_code: Code,
    /// The grounds of a refusal or postponement; at least one where the outcome is Declined or
    /// Postponed.
    #[element(format = "an..35", codes = "refusal-ground")]
    pub ground_code: Vec<Code>,
    /// The reasons in words; required where the outcome is Declined or Postponed.
    #[element(format = "an..2048")]
    pub reasons: Option<Text>,
    /// The day until which the answer is put off.
    #[element(format = "an..35")]
    pub postponed_until: Option<DateTime>,
    /// Whether the administrations are to consult on conditions under which it can be given
    /// earlier.
    #[element]
    pub consultation_proposed: Option<Indicator>,
    /// Whether the request itself was passed on, where another authority is competent.
    #[element]
    pub request_passed_on: Option<Indicator>,
    /// Conditions under which the answer is given.
    #[element(format = "an..512")]
    pub condition: Vec<Text>,
    /// What one has to know to understand and to use the information.
    #[element(format = "an..2048")]
    pub interpretation_notes: Option<Text>,
    /// The authority that is competent; required where the outcome is Transferred.
    pub transferred_to: Option<Box<Administration>>,
    /// What was found.
    pub finding: Vec<AssistanceFinding>,
    /// The documents that are given.
    pub document: Vec<SuppliedDocument>,
    /// What persons stated.
    pub statement_taken: Vec<StatementTaken>,
    /// The natural persons that the answer speaks of.
    pub nominal_data: Option<Box<NominalData>>,
}

/// Something that was found. (Model: article 5, for the lawful import and export of goods.)
#[class]
pub struct AssistanceFinding {
    /// What it is about: the topic of the question it answers.
    #[element(format = "an..70")]
    pub topic: Text,
    /// What was found.
    #[element(format = "an..2048")]
    pub statement: Text,
    /// The customs procedure under which the goods were placed.
    #[element("166", "an..7")]
    pub customs_procedure_code: Option<Code>,
    /// Whether the goods were lawfully imported or exported; absent where this is not known or not
    /// the question.
    #[element]
    pub lawful: Option<Indicator>,
    /// What a declaration says.
    pub declaration_extract: Option<Box<DeclarationExtract>>,
}

/// What a declaration says, as far as it was asked.
#[class]
pub struct DeclarationExtract {
    /// The declaration.
    pub declaration: Document,
    /// What it says; at least one value.
    #[element(required)]
    pub declared_value: Vec<DeclaredValue>,
}

/// A value in a declaration.
#[class]
pub struct DeclaredValue {
    /// The value, as it was declared.
    #[element(format = "an..512")]
    pub value: Text,
    /// Where it is, as the steps of a pointer from the declaration down; at least one.
    #[element(required)]
    pub pointer: Vec<Pointer>,
}

/// A document that is given in an answer.
#[class]
pub struct SuppliedDocument {
    /// Whether it is stated to be a true copy.
    #[element]
    pub true_copy: Indicator,
    /// The document, with the attachment that holds it.
    pub document: Document,
}

/// What a person stated before the requested administration.
#[class]
pub struct StatementTaken {
    /// The day on which it was taken.
    #[element(format = "an..35")]
    pub taken_on: DateTime,
    /// What was stated, in short.
    #[element(format = "an..2048")]
    pub summary: Text,
    /// Who stated it.
    pub person: Person,
}

impl Body for AssistanceResponse {
    const TYPE: &'static str = "AssistanceResponse";
    const ROOT: &'static str = "AssistanceResponseMessage";
    const FUNCTIONS: &'static [&'static str] = &["11", "53"];

    fn is_nominal(&self) -> bool {
        self.nominal_data.is_some() || !self.statement_taken.is_empty()
    }

    fn redact(&mut self) {
        self.nominal_data = None;
        self.statement_taken = Vec::new();
    }
}
