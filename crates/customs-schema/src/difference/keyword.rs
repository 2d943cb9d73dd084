//! The keywords of JSON Schema: which hold schemas and where, and which say nothing about what is
//! accepted.

use serde_json::{Map, Value};

/// A schema, or what is in a place where schemas are.
pub(super) type Keywords = Map<String, Value>;

/// How schemas are placed below a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// One, or in older drafts a list of them.
    One,
    /// A list of them.
    List,
    /// An object of them whose members are names and not keywords.
    Named,
}

/// How schemas are placed below this keyword; nothing if none do.
pub(super) fn holds(keyword: &str) -> Option<Holds> {
    Some(match keyword {
        "items"
        | "additionalItems"
        | "unevaluatedItems"
        | "contains"
        | "additionalProperties"
        | "unevaluatedProperties"
        | "propertyNames"
        | "not"
        | "if"
        | "then"
        | "else"
        | "contentSchema" => Holds::One,
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => Holds::List,
        "properties" | "patternProperties" | "dependentSchemas" | "dependencies" | "$defs"
        | "definitions" => Holds::Named,
        _ => return None,
    })
}

/// Whether a keyword explains and does not judge.
pub(super) fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "title"
            | "description"
            | "default"
            | "example"
            | "examples"
            | "deprecated"
            | "readOnly"
            | "writeOnly"
            | "externalDocs"
            | "$comment"
            | "$id"
    ) || keyword.starts_with("x-")
}

/// The keywords that name the values of an `enum` for generators of types.
pub(super) const NAMES_OF_VALUES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// Whether a keyword says what can be said without it: where definitions are, and what is put
/// together of other schemas, which are looked at themselves.
pub(super) fn is_structure(keyword: &str) -> bool {
    matches!(keyword, "$schema" | "$defs" | "definitions" | "$ref" | "allOf")
}

/// The schemas directly in a schema, each with what it adds to the path of a message: `/Name` for a
/// member, `[]` for an item, nothing where it is about the same value. Definitions are not in it.
pub(super) fn children(keywords: &Keywords) -> Vec<(String, &Value)> {
    let mut children = Vec::new();
    for (keyword, value) in keywords {
        let step = match keyword.as_str() {
            "$defs" | "definitions" => continue,
            "items" | "additionalItems" | "unevaluatedItems" | "contains" | "prefixItems" => "[]",
            "additionalProperties" | "unevaluatedProperties" | "patternProperties" => "/*",
            _ => "",
        };
        match (holds(keyword), value) {
            (Some(Holds::Named), Value::Object(named)) => {
                let is_member = keyword == "properties";
                // A member of draft 7's `dependencies` can be a list of names.
                let schemas = named.iter().filter(|(_, schema)| !schema.is_array());
                children.extend(schemas.map(|(name, schema)| {
                    (if is_member { format!("/{name}") } else { step.to_owned() }, schema)
                }));
            }
            (Some(Holds::One | Holds::List), Value::Array(list)) => {
                children.extend(list.iter().map(|schema| (step.to_owned(), schema)));
            }
            (Some(Holds::One), schema) => children.push((step.to_owned(), schema)),
            _ => {}
        }
    }
    children
}
