//! [`ExplainedCode`]: a code of a response with what it means, by the authority or by the list it is from.

use customs_authorities::{Codes, Subject};
use customs_codes::{CUSTOMS_UNITS, UNITS};
use customs_declaration::{AdditionalInformation, DutyTaxFee};
use customs_model::{Class, ClassType, Code, Content};
use serde::Serialize;

/// A code, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainedCode {
    /// The code.
    pub code: String,
    /// What it means in a few words; none if nothing is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
}

impl ExplainedCode {
    /// A type of duty, tax or fee.
    pub(crate) fn tax_type(code: &Code, authority: &Codes) -> Self {
        let by_authority = authority.of(Subject::Tax, code.as_str());
        let meaning = by_authority.map(|meaning| meaning.title.clone());
        let listed = || in_list(DutyTaxFee::CLASS, "TypeCode", code.as_str());
        Self { code: code.as_str().to_owned(), meaning: meaning.or_else(listed) }
    }

    /// A method of payment.
    pub(crate) fn method(code: &Code, authority: &Codes) -> Self {
        let meaning = authority.of(Subject::Payment, code.as_str());
        let meaning = meaning.map(|meaning| meaning.title.clone());
        Self { code: code.as_str().to_owned(), meaning }
    }

    /// What a statement is about.
    pub(crate) fn statement_type(code: &Code) -> Self {
        let meaning = in_list(AdditionalInformation::CLASS, "StatementTypeCode", code.as_str());
        Self { code: code.as_str().to_owned(), meaning }
    }

    /// A unit of measure; what an authority adds to a unit after `#` does not matter.
    pub(crate) fn unit(code: &str) -> Self {
        let unit = code.split('#').next().unwrap_or(code);
        let meaning = [&UNITS, &CUSTOMS_UNITS].into_iter().find_map(|list| list.name(unit));
        Self { code: code.to_owned(), meaning: meaning.map(str::to_owned) }
    }
}

/// What a code means in the list from which an element takes its codes.
fn in_list(class: &Class, element: &str, code: &str) -> Option<String> {
    let Content::Value { codes, .. } = class.element(element)?.content else { return None };
    customs_codes::by_id(codes?)?.name(code).map(str::to_owned)
}
