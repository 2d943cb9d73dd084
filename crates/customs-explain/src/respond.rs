//! Findings as an administration would send them: a mock authority for tests of one's own software.

use customs_check::rules;
use customs_declaration::Declaration;
use customs_declaration::build::{code, text};
use customs_exchange::{Error, Response, ResponseMetaData};
use customs_message::{Message, pointer};
use customs_model::{Finding, Identifier, Pointer, Rule, Severity};

/// The function codes of the United Kingdom for what was accepted and rejected.
const ACCEPTED: &str = "01";
const REJECTED: &str = "03";

/// The longest description that a response can carry.
const LONGEST: usize = 512;

/// The code by which the Customs Declaration Service of the United Kingdom reports what a rule of
/// ours finds; nothing where it has none.
#[must_use]
pub fn code_of(rule: &Rule) -> Option<&'static str> {
    rules::numbers(rule).find(|it| it.system == "uk-cds").map(|it| it.number.as_str())
}

/// The response of an administration that checks what we check: rejected if there is an error, else
/// accepted, with an error for each finding. Its code is that of [`code_of`], its description says
/// the rule and the message.
///
/// ```
/// use customs_explain::respond::response;
/// use customs_declaration::{Declaration, build::*};
/// use customs_model::Profile;
///
/// let message = Declaration { id: id("X".repeat(71)), ..Default::default() }.into();
/// let answer = response(&message, &customs_check::check(&message, customs_message::profile("uk-dms-3.6").expect("it is built in")));
/// let answer = &answer.response[0];
/// assert_eq!(answer.function_code, code("03"));
/// assert!(answer.error.iter().any(|error| error.validation_code == code("CDS10010")));
/// ```
#[must_use]
pub fn response(message: &Message, findings: &[Finding]) -> ResponseMetaData {
    let is_rejected = findings.iter().any(|finding| finding.severity == Severity::Error);
    let error = findings.iter().map(|finding| error(finding, message.pointer(&finding.path)));
    let fitting = |value: Option<&Identifier>, length: usize| {
        // What does not fit is what the response complains of, and would break it too.
        value.filter(|value| value.as_str().chars().count() <= length).cloned()
    };
    let declaration = message.declaration();
    let response = Response {
        function_code: code(if is_rejected { REJECTED } else { ACCEPTED }),
        error: error.collect(),
        declaration: Some(Box::new(Declaration {
            functional_reference_id: fitting(
                declaration.and_then(|it| it.functional_reference_id.as_ref()),
                35,
            ),
            id: fitting(declaration.and_then(|it| it.id.as_ref()), 70),
            ..Default::default()
        })),
        ..Default::default()
    };
    ResponseMetaData {
        wco_data_model_version_code: code("3.6"),
        wco_type_name: text("RES"),
        response: vec![response],
        ..Default::default()
    }
}

fn error(finding: &Finding, pointer: Option<Pointer>) -> Error {
    let words = format!("{}: {}", finding.rule.id, finding.message);
    let description: String = words.chars().take(LONGEST).collect();
    Error {
        description: text(description),
        validation_code: code_of(finding.rule).and_then(code),
        pointer: pointer.map(pointer::to_steps).unwrap_or_default(),
        ..Default::default()
    }
}
