//! Every JSON Schema of messages keeps to the part of JSON Schema that generators of types read well.
#![allow(clippy::unwrap_used)]

use serde_json::{Map, Value};

/// Each JSON Schema of messages in each edition, parsed.
fn documents() -> Vec<(String, Value)> {
    customs_schema::files()
        .into_iter()
        .filter(customs_schema::SchemaFile::is_for_types)
        .map(|file| (file.path, serde_json::from_str(&file.text).unwrap()))
        .collect()
}

/// Calls `visit` with every object of a document but its root, and with where it is.
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
    !at.ends_with("/properties") && !DEFINITIONS.contains(&at)
}

/// Where the definitions are: in draft 2020-12 and in draft 7.
const DEFINITIONS: [&str; 2] = ["/$defs", "/definitions"];

/// The name of the definition at a place, if there is one.
fn definition(at: &str) -> Option<&str> {
    let (folder, name) = at.rsplit_once('/')?;
    DEFINITIONS.contains(&folder).then_some(name)
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
fn every_object_and_list_of_codes_is_a_definition_with_its_name_as_title() {
    for (path, document) in documents() {
        each_object(&document, &mut |at, members| {
            if !is_schema(at) {
                return;
            }
            if let Some(name) = definition(at) {
                assert_eq!(members["title"], name, "{path}{at}");
                let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric());
                assert!(
                    plain && name.starts_with(|first: char| first.is_ascii_uppercase()),
                    "{name}"
                );
            }
            if members.contains_key("properties") || members.contains_key("enum") {
                assert!(definition(at).is_some(), "{path}{at} has no name");
            }
        });
    }
}

#[test]
fn objects_are_closed_but_in_the_open_edition() {
    for (path, document) in documents() {
        let closed = (!path.contains(".open.")).then_some(&Value::Bool(false));
        each_object(&document, &mut |at, members| {
            if is_schema(at) && members.contains_key("properties") {
                assert_eq!(members.get("additionalProperties"), closed, "{path}{at}");
            }
        });
    }
}

#[test]
fn every_code_has_the_name_of_a_constant_and_a_meaning() {
    for (path, document) in documents() {
        each_object(&document, &mut |at, members| {
            let Some(codes) = members.get("enum") else { return };
            let length = |keyword| members[keyword].as_array().map(Vec::len);
            assert_eq!(length("x-enum-varnames"), codes.as_array().map(Vec::len), "{path}{at}");
            assert_eq!(length("x-enum-descriptions"), length("enum"), "{path}{at}");
            let mut names: Vec<_> =
                members["x-enum-varnames"].as_array().into_iter().flatten().collect();
            let count = names.len();
            names.sort_by_key(|name| name.to_string());
            names.dedup();
            assert_eq!(names.len(), count, "{path}{at}: two codes with one name");
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
        ["default", "minItems", "maxItems", "prefixItems", "const", "oneOf", "anyOf", "if", "not"];
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
    let noted = serde_json::json!({
        "id": "017", "format": "n..2", "codeList": "UN/EDIFACT 1225", "name": "FunctionCode",
        "path": "/MetaData/Declaration/FunctionCode", "cardinality": "0..1",
    });
    assert_eq!(function_code["x-wco"], noted);
    assert_eq!(function_code["maxLength"], 2);
}
