//! Code lists as types with names, in either kind of schema: those of our own (`OutcomeCode` for the
//! list `outcome`), and the few codes that a profile allows of a list of others
//! (`DeclarationFunctionCode`).

use customs_codes::eu;
use customs_exchange::lists::List;
use serde_json::{Value, json};

use crate::dates;
use crate::outline;
use crate::{value, words};

/// The name of the type of a list's codes: `onward-transfer` gives `OnwardTransferCode`.
pub(crate) fn type_name(list: &List) -> String {
    format!("{}Code", words::pascal(list.id))
}

/// What a list is a list of, in a sentence.
pub(crate) fn description(list: &List) -> &'static str {
    list.title.trim()
}

/// The type of a list's codes.
pub(crate) fn of_list(list: &List) -> Value {
    schema(&type_name(list), description(list), list.codes.iter().copied())
}

/// The type of the only codes that a profile allows, with their names in the list they are from.
pub(crate) fn only(type_name: &str, value: &outline::Value) -> Value {
    let list = |id: &str| customs_codes::by_id(id).or_else(|| eu::by_number(id));
    let list = value.codes.as_deref().and_then(list);
    let meaning = |code: &str| list.and_then(|list| list.name(code)).unwrap_or_default();
    let codes = value.values.iter().map(|code| (code.as_str(), meaning(code)));
    let of = value.codes.as_ref().map_or_else(String::new, |list| format!(" of {list}"));
    schema(type_name, &format!("The codes{of} that the profile allows."), codes)
}

/// The type of the only answers that a profile allows to what is true or false.
pub(crate) fn only_indicators(type_name: &str, value: &outline::Value) -> Value {
    let values: Vec<bool> = value.values.iter().filter_map(|text| text.parse().ok()).collect();
    let names: Vec<String> =
        values.iter().map(|value| words::capitalised(&value.to_string())).collect();
    json!({
        "title": type_name,
        "description": "The answers that the profile allows.",
        "type": "boolean",
        "enum": values,
        "x-enum-varnames": names,
        "x-enum-descriptions": vec![""; names.len()],
    })
}

/// The type of the codes of the forms of dates.
pub(crate) fn forms_of_dates(codes: &[String]) -> Value {
    let codes = codes.iter().map(|code| (code.as_str(), dates::meaning(code)));
    schema(value::DATE_FORMAT, "How far a date goes (UN/EDIFACT 2379).", codes)
}

/// A type of codes, each with what it means.
fn schema<'c>(
    type_name: &str,
    description: &str,
    codes: impl Iterator<Item = (&'c str, &'c str)>,
) -> Value {
    let (codes, meanings): (Vec<_>, Vec<_>) = codes.unzip();
    let mut names: Vec<String> = Vec::new();
    for (code, meaning) in codes.iter().zip(&meanings) {
        // Signs are no part of a name, so those of two codes can be the same.
        let name = variable_name(code, meaning);
        names.push(words::unique(&name, |name| names.iter().any(|known| known == name)));
    }
    json!({
        "title": type_name,
        "description": description,
        "type": "string",
        "enum": codes,
        "x-enum-varnames": names,
        "x-enum-descriptions": meanings,
    })
}

/// The name of a constant for a code: the code where it is a word, or else what it means.
fn variable_name(code: &str, meaning: &str) -> String {
    let is_word = code.starts_with(|first: char| first.is_ascii_alphabetic());
    words::pascal(if is_word || meaning.is_empty() { code } else { meaning })
}

#[cfg(test)]
mod tests {
    use customs_exchange::lists;

    use super::*;

    #[test]
    fn the_words_of_an_id_are_capitalised() {
        assert_eq!(type_name(&lists::OnwardTransfer::LIST), "OnwardTransferCode");
    }

    #[test]
    fn a_code_has_the_name_of_a_constant_and_what_it_means() {
        let codes = of_list(&lists::OnwardTransfer::LIST);
        assert_eq!(codes["x-enum-varnames"], json!(["Forbidden", "WithPriorConsent", "Allowed"]));
        assert_eq!(codes["enum"], json!(["Forbidden", "WithPriorConsent", "Allowed"]));
        assert_eq!(codes["x-enum-descriptions"][1], "If the sender agrees beforehand.");
        let forms = forms_of_dates(&["102".to_owned()]);
        assert_eq!(forms["x-enum-varnames"], json!(["Day"]));
    }

    #[test]
    fn a_list_is_described_without_blanks_around() {
        for list in lists::ALL {
            assert_eq!(description(list), description(list).trim());
            assert!(!description(list).is_empty(), "{}", list.id);
        }
    }
}
