//! The code lists of our own as types with names, in either kind of schema: `OutcomeCode` for the list
//! `outcome`.

use customs_exchange::lists::{self, List};
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// The name of the type of a list's codes: `onward-transfer` gives `OnwardTransferCode`.
pub(crate) fn type_name(list: &List) -> String {
    let capitalised = |word: &str| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_ascii_uppercase() + rest
    };
    list.id.split('-').map(capitalised).chain(["Code".to_owned()]).collect()
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
        let properties = properties.values_mut().filter_map(Value::as_object_mut);
        used.extend(properties.filter_map(refer));
    }
    for list in used {
        definitions.insert(type_name(list), definition(list));
    }
}

/// Has an element whose codes are those of one of our lists refer to its type; gives the list.
fn refer(property: &mut Members) -> Option<&'static List> {
    let list = lists::by_id(property.get("x-wco")?.get("codeList")?.as_str()?)?;
    let reference = json!({ "$ref": format!("#/$defs/{}", type_name(list)) });
    if property.get("type") == Some(&"array".into()) {
        property.insert("items".to_owned(), reference);
    } else {
        // The codes say more than the format.
        for keyword in ["type", "minLength", "maxLength"] {
            property.remove(keyword);
        }
        property.insert("allOf".to_owned(), json!([reference]));
    }
    Some(list)
}

fn definition(list: &List) -> Value {
    let (codes, meanings): (Vec<_>, Vec<_>) = list.codes.iter().copied().unzip();
    json!({
        "title": type_name(list),
        "description": description(list),
        "type": "string",
        "enum": codes,
        "x-enum-descriptions": meanings,
    })
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
