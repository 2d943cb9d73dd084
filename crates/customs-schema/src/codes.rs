//! Code lists as types with names, in either kind of schema: those of our own (`OutcomeCode` for the
//! list `outcome`), and the few codes that a profile allows of a list of others
//! (`DeclarationFunctionCode`).

use customs_exchange::lists::{self, List};
use customs_model::Element;
use serde_json::{Value, json};

use crate::dates;
use crate::document::{Members, refer};
use crate::outline::{self, Definition};
use crate::words;

/// The name of the type of a list's codes: `onward-transfer` gives `OnwardTransferCode`.
pub(crate) fn type_name(list: &List) -> String {
    format!("{}Code", words::pascal(list.id))
}

/// What a list is a list of, in a sentence.
pub(crate) fn description(list: &List) -> &'static str {
    list.title.trim()
}

/// Gives each of our lists that the definitions draw on a definition of its own, and has the elements
/// refer to it.
pub(crate) fn define(definitions: &mut Members) {
    let mut used: Vec<&'static List> = Vec::new();
    for definition in definitions.values_mut() {
        let Some(Value::Object(properties)) = definition.get_mut("properties") else { continue };
        for property in properties.values_mut().filter_map(Value::as_object_mut) {
            if let Some(list) = own(property) {
                refer(property, &type_name(list));
                used.push(list);
            }
        }
    }
    for list in used {
        let name = type_name(list);
        let schema = schema(&name, description(list), list.codes.iter().copied());
        definitions.insert(name, schema);
    }
}

/// The list of ours that an element draws on.
fn own(property: &Members) -> Option<&'static List> {
    lists::by_id(property.get("x-wco")?.get("codeList")?.as_str()?)
}

/// The name of the type of the only codes that a profile allows of an element.
pub(crate) fn name_of_only(of: &Definition, element: &Element) -> String {
    format!("{}{}", of.name, element.name)
}

/// The type of the only codes that a profile allows, with their names in the list they are from.
pub(crate) fn only(type_name: &str, value: &outline::Value) -> Value {
    let list = value.codes.as_deref().and_then(customs_codes::by_id);
    let meaning = |code: &str| list.and_then(|list| list.name(code)).unwrap_or_default();
    let codes = value.values.iter().map(|code| (code.as_str(), meaning(code)));
    let of = value.codes.as_ref().map_or_else(String::new, |list| format!(" of {list}"));
    schema(type_name, &format!("The codes{of} that the profile allows."), codes)
}

/// Gives the codes of the forms of dates a definition, and has dates refer to it.
pub(crate) fn define_forms_of_dates(definitions: &mut Members, codes: &[String]) {
    const NAME: &str = "DateFormatCode";
    let Some(date) = definitions.get_mut("DateTimeValue") else { return };
    if let Some(Value::Object(property)) = date["properties"].get_mut("formatCode") {
        refer(property, NAME);
    }
    let codes = codes.iter().map(|code| (code.as_str(), dates::meaning(code)));
    let schema = schema(NAME, "How far a date goes (UN/EDIFACT 2379).", codes);
    definitions.insert(NAME.to_owned(), schema);
}

/// A type of codes, each with what it means.
fn schema<'c>(
    type_name: &str,
    description: &str,
    codes: impl Iterator<Item = (&'c str, &'c str)>,
) -> Value {
    let (codes, meanings): (Vec<_>, Vec<_>) = codes.unzip();
    let names: Vec<_> =
        codes.iter().zip(&meanings).map(|(code, meaning)| variable_name(code, meaning)).collect();
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
    use super::*;

    fn members(value: Value) -> Members {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn the_words_of_an_id_are_capitalised() {
        assert_eq!(type_name(&lists::onward_transfer::LIST), "OnwardTransferCode");
    }

    #[test]
    fn an_element_refers_to_the_codes_of_its_list() {
        let mut definitions = members(json!({"Handling": {"properties": {
            "PermittedPurposeCode": {
                "type": "array",
                "items": {"type": "string"},
                "x-wco": {"codeList": "purpose"},
            },
            "OnwardTransferCode": {
                "description": "Whether it may be passed on.",
                "type": "string",
                "maxLength": 35,
                "x-wco": {"codeList": "onward-transfer"},
            },
            "CountryCode": {"type": "string", "x-wco": {"codeList": "ISO 3166-1"}},
        }}}));
        define(&mut definitions);
        let properties = &definitions["Handling"]["properties"];
        assert_eq!(
            properties["PermittedPurposeCode"]["items"],
            json!({"$ref": "#/$defs/PurposeCode"})
        );
        assert_eq!(
            properties["OnwardTransferCode"],
            json!({
                "description": "Whether it may be passed on.",
                "allOf": [{"$ref": "#/$defs/OnwardTransferCode"}],
                "x-wco": {"codeList": "onward-transfer"},
            })
        );
        assert_eq!(properties["CountryCode"]["type"], "string");
        let codes = &definitions["OnwardTransferCode"];
        assert_eq!(codes["x-enum-varnames"], json!(["Forbidden", "WithPriorConsent", "Allowed"]));
        assert_eq!(codes["enum"], json!(["Forbidden", "WithPriorConsent", "Allowed"]));
        assert_eq!(codes["x-enum-descriptions"][1], "If the sender agrees beforehand.");
        assert_eq!(definitions.len(), 3);
    }

    #[test]
    fn a_list_is_described_without_blanks_around() {
        for list in lists::ALL {
            assert_eq!(description(list), description(list).trim());
            assert!(!description(list).is_empty(), "{}", list.id);
        }
    }
}
