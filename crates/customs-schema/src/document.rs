//! One JSON Schema file: a head that names it, and the definitions of everything its root is made of.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value, json};

/// The members of a JSON object.
pub(crate) type Members = Map<String, Value>;

/// What is below the head.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    /// The name of the root's definition.
    pub(crate) root: String,
    /// The definitions, by the names of the classes.
    pub(crate) definitions: Members,
}

impl Parts {
    /// The schema of this id, which never changes once released. Its title is that of its root, or else
    /// generators would make another type of it (`DeclarationMessage36`).
    pub(crate) fn schema(self, id: &str, description: &str) -> Value {
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": id,
            "title": self.root,
            "description": description,
            "$ref": reference(&self.root),
            "$defs": self.definitions,
        })
    }
}

/// The reference to a definition.
pub(crate) fn reference(name: &str) -> String {
    format!("#/$defs/{name}")
}

/// The name that a reference ends with.
pub(crate) fn last_name(reference: &str) -> &str {
    reference.rsplit_once('/').map_or(reference, |(_, name)| name)
}

/// Goes through everything below a value, itself first.
pub(crate) fn each_object(value: &mut Value, change: &mut impl FnMut(&mut Members)) {
    match value {
        Value::Object(members) => {
            change(members);
            members.values_mut().for_each(|below| each_object(below, change));
        }
        Value::Array(items) => items.iter_mut().for_each(|below| each_object(below, change)),
        _ => {}
    }
}

/// Rewrites every reference below a value, given the name that it ends with.
pub(crate) fn each_reference(value: &mut Value, renamed: &mut impl FnMut(&str) -> String) {
    each_object(value, &mut |members| {
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            let reference = renamed(last_name(reference));
            members.insert("$ref".to_owned(), reference.into());
        }
    });
}

/// The bytes of a file. The members are sorted first: another crate of the build may have switched
/// on the feature of serde_json that keeps them in the order of insertion.
pub(crate) fn text(mut value: Value) -> String {
    value.sort_all_objects();
    let mut text = serde_json::to_string_pretty(&Ordered::Schema(&value)).expect("it is JSON");
    text.push('\n');
    text
}

/// JSON with the keywords of its schemas in the order in which people read them.
#[derive(Clone, Copy)]
enum Ordered<'v> {
    Schema(&'v Value),
    /// An object whose members are schemas, by their names.
    ByName(&'v Value),
    /// Anything else.
    Plain(&'v Value),
}

/// The keywords that come first.
const FIRST: [&str; 7] = ["$id", "$schema", "title", "description", "type", "format", "properties"];

/// The keywords that come last.
const LAST: [&str; 2] = ["$defs", "definitions"];

impl<'v> Ordered<'v> {
    /// What a keyword of a schema holds.
    fn below(keyword: &str, value: &'v Value) -> Self {
        match keyword {
            "properties" | "$defs" | "definitions" => Self::ByName(value),
            _ if keyword.starts_with("x-") => Self::Plain(value),
            _ => Self::Schema(value),
        }
    }
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Schema(Value::Array(items)) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(&Self::Schema(item))?;
                }
                sequence.end()
            }
            Self::Schema(Value::Object(members)) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                let named = |key: &&str| members.get_key_value(*key);
                let is_between = |(key, _): &(&String, &Value)| {
                    !FIRST.contains(&key.as_str()) && !LAST.contains(&key.as_str())
                };
                let first = FIRST.iter().filter_map(named);
                let last = LAST.iter().filter_map(named);
                for (key, value) in first.chain(members.iter().filter(is_between)).chain(last) {
                    map.serialize_entry(key, &Ordered::below(key, value))?;
                }
                map.end()
            }
            Self::ByName(Value::Object(members)) => serializer
                .collect_map(members.iter().map(|(key, value)| (key, Self::Schema(value)))),
            Self::Schema(value) | Self::ByName(value) | Self::Plain(value) => {
                value.serialize(serializer)
            }
        }
    }
}
