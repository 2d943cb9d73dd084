//! [`explained`]: what an error refers to as its reason: a rule, a condition, a guideline or a code list of an
//! authority, by its number.

use customs_authorities::{Codes, NumberedLists, RuleBook, RuleUse, Subject};
use customs_codes::eu;

use crate::explained::{ExplainedReason, part};
use crate::numbers::checked_by;

/// The letters with which the number of a code list begins.
const LIST: &str = "CL";

/// What a reason is, and whether the value that was sent is in the list that it is.
pub(crate) fn explained(
    reason: &str,
    value: Option<&str>,
    root: &str,
    authority: &Codes,
) -> ExplainedReason {
    let code = reason.trim().to_ascii_uppercase();
    let explained = list(&code, value, authority).or_else(|| rule(&code, root, authority));
    explained.unwrap_or_else(|| ExplainedReason { code: reason.to_owned(), ..unknown() })
}

/// A reason of which nothing is known.
const fn unknown() -> ExplainedReason {
    ExplainedReason {
        code: String::new(),
        kind: None,
        explanation: None,
        title: None,
        is_listed: None,
        elements: Vec::new(),
        checked_by: Vec::new(),
        fix: None,
    }
}

/// A code list. Its codes are those of today's list, whatever the day of the declaration.
fn list(code: &str, value: Option<&str>, authority: &Codes) -> Option<ExplainedReason> {
    let built_in = eu::by_number(code);
    let known = NumberedLists::embedded().iter().find_map(|lists| lists.by_number(code));
    let title = built_in.map(customs_codes::CodeList::title);
    let title = title.or_else(|| known.map(|list| list.title.as_str()))?;
    let meaning = authority.of(Subject::Reason, LIST);
    Some(ExplainedReason {
        code: code.to_owned(),
        kind: Some("code list".to_owned()),
        explanation: part(meaning, |meaning| &meaning.explanation),
        title: Some(title.to_owned()).filter(|title| !title.is_empty()),
        is_listed: built_in.zip(value).map(|(list, value)| list.contains(value)),
        fix: part(meaning, |meaning| &meaning.fix),
        ..unknown()
    })
}

/// A rule, a condition or a guideline, with the elements that it touches in the message.
fn rule(code: &str, root: &str, authority: &Codes) -> Option<ExplainedReason> {
    let book = RuleBook::embedded().iter().find(|book| book.kind(code).is_some())?;
    let meaning = authority.of(Subject::Reason, code.get(..1)?);
    let is_of_message = |it: &&RuleUse| it.messages.iter().any(|message| message == root);
    let uses = book.uses(code);
    let touches = uses.iter().find(is_of_message).or_else(|| uses.first());
    Some(ExplainedReason {
        code: code.to_owned(),
        kind: book.kind(code).map(str::to_owned),
        explanation: book.purpose(code).filter(|it| !it.is_empty()).map(|it| format!("{it}.")),
        elements: touches.map_or_else(Vec::new, |it| it.places.clone()),
        checked_by: checked_by(code, None),
        fix: part(meaning, |meaning| &meaning.fix),
        ..unknown()
    })
}
