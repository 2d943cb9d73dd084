//! One JSON Schema file: a head that names it, and the definitions of everything its root is made of.

use schemars::generate::{Contract, SchemaSettings};
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use crate::tidy;

/// The members of a JSON object.
pub(crate) type Members = Map<String, Value>;

/// What stands below the head.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    /// The name of the root's definition.
    pub(crate) root: String,
    /// The definitions, by the names of the classes.
    pub(crate) definitions: Members,
}

impl Parts {
    /// Those of `T`, as it is read or written.
    pub(crate) fn of<T: JsonSchema>(contract: Contract) -> Self {
        let mut settings = SchemaSettings::draft2020_12();
        settings.contract = contract;
        let mut generator =
            settings.with_transform(RecursiveTransform(tidy::schema)).into_generator();
        let root = generator.subschema_for::<T>();
        let root = root.as_value()["$ref"].as_str().map_or("", last_name).to_owned();
        let mut definitions = generator.take_definitions(true);
        tidy::titles(&mut definitions);
        Self { root, definitions }
    }

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
fn reference(name: &str) -> String {
    format!("#/$defs/{name}")
}

/// Has a property, or each of its items, be of another definition, which says more than a type and a length.
pub(crate) fn refer(property: &mut Members, definition: &str) {
    let reference = json!({ "$ref": reference(definition) });
    if property.contains_key("items") {
        property.insert("items".to_owned(), reference);
        return;
    }
    for keyword in ["type", "minLength", "maxLength"] {
        property.remove(keyword);
    }
    property.insert("allOf".to_owned(), json!([reference]));
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
    // A `Schema` writes its keywords in the order people read them: `$schema` and `title` first.
    let schema = Schema::try_from(value).expect("an object is a schema");
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}
