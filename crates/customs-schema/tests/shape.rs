//! Every JSON Schema keeps to the part of JSON Schema that generators of types read well.
#![allow(clippy::unwrap_used)]

use serde_json::{Map, Value};

/// Each JSON Schema file, parsed.
fn documents() -> Vec<(String, Value)> {
    customs_schema::files()
        .into_iter()
        .filter(|file| file.path.ends_with(".json"))
        .map(|file| (file.path, serde_json::from_str(&file.text).unwrap()))
        .collect()
}

/// Calls `visit` with every object of a document but its root, and with where it stands.
fn each_object(document: &Value, visit: &mut impl FnMut(&str, &Map<String, Value>)) {
    fn below(at: &str, value: &Value, visit: &mut impl FnMut(&str, &Map<String, Value>)) {
        match value {
            Value::Object(members) => {
                if !at.is_empty() {
                    visit(at, members);
                }
                for (key, member) in members {
                    below(&format!("{at}/{key}"), member, visit);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    below(&format!("{at}/{index}"), item, visit);
                }
            }
            _ => {}
        }
    }
    below("", document, visit);
}

/// Whether an object of a document is a schema rather than a map of schemas by name.
fn is_schema(at: &str) -> bool {
    !at.ends_with("/properties") && at != "/$defs"
}

#[test]
fn nothing_may_be_null() {
    for (path, document) in documents() {
        each_object(&document, &mut |at, members| {
            let kind = members.get("type");
            let null = kind.is_some_and(|kind| kind == "null" || kind.is_array());
            assert!(!null || !is_schema(at), "{path}{at}");
        });
    }
}

#[test]
fn every_reference_leads_to_a_definition() {
    for (path, document) in documents() {
        let leads = |reference: &Value| {
            let pointer = reference.as_str().and_then(|text| text.strip_prefix('#')).unwrap();
            assert!(document.pointer(pointer).is_some(), "{path}: {reference}");
        };
        leads(&document["$ref"]);
        each_object(&document, &mut |_, members| {
            members.get("$ref").into_iter().for_each(leads);
        });
    }
}

#[test]
fn every_object_is_a_closed_definition_with_its_name_as_title() {
    for (path, document) in documents() {
        each_object(&document, &mut |at, members| {
            if !is_schema(at) {
                return;
            }
            let definition = at.strip_prefix("/$defs/").filter(|name| !name.contains('/'));
            if let Some(name) = definition {
                assert_eq!(members["title"], name, "{path}{at}");
                let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric());
                assert!(
                    plain && name.starts_with(|first: char| first.is_ascii_uppercase()),
                    "{name}"
                );
            }
            if members.contains_key("properties") {
                assert_eq!(members["additionalProperties"], false, "{path}{at}");
                assert!(definition.is_some(), "{path}{at} has no name");
            }
        });
    }
}

#[test]
fn a_reference_has_nothing_beside_it() {
    for (path, document) in documents() {
        each_object(&document, &mut |at, members| {
            assert!(!members.contains_key("$ref") || members.len() == 1, "{path}{at}");
        });
    }
}

#[test]
fn no_keyword_stands_that_generators_stumble_over() {
    let avoided =
        ["default", "minItems", "maxItems", "prefixItems", "const", "oneOf", "anyOf", "if"];
    for (path, document) in documents() {
        each_object(&document, &mut |at, members| {
            for keyword in avoided {
                assert!(!is_schema(at) || !members.contains_key(keyword), "{path}{at}/{keyword}");
            }
        });
    }
}

#[test]
fn every_file_has_an_id_of_its_own() {
    let mut ids = documents()
        .into_iter()
        .map(|(_, document)| document["$id"].to_string())
        .collect::<Vec<_>>();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), documents().len());
}

#[test]
fn the_same_types_give_the_same_bytes() {
    assert_eq!(customs_schema::files(), customs_schema::files());
}

#[test]
fn an_element_keeps_its_wco_id_format_and_code_list() {
    let (_, document) = documents().swap_remove(0);
    let function_code = &document["$defs"]["Declaration"]["properties"]["FunctionCode"];
    let noted = serde_json::json!({"id": "017", "format": "n..2", "codeList": "UN/EDIFACT 1225"});
    assert_eq!(function_code["x-wco"], noted);
    assert_eq!(function_code["maxLength"], 2);
}
