//! The components of an OpenAPI 3.1 document: the definitions of all messages side by side, for those
//! who describe their services with it.

use std::collections::BTreeMap;

use customs_model::Profile;
use serde_json::{Value, json};

use crate::document::{self, Members, each_object, each_reference};
use crate::message::{Message, Narrowed};
use crate::{SchemaFile, words};

/// The file of messages, as a profile narrows them if there is one. A definition that several messages have
/// alike occurs once; one that the messages of another kind have too, and otherwise, has the name of its
/// kind in front: `ExchangeCommodity`.
pub(crate) fn file(messages: &[(&Message, Narrowed<'_>)], profile: Option<&Profile>) -> SchemaFile {
    let mut components = Components::default();
    for (message, narrowed) in messages {
        components.add(message, *narrowed);
    }
    let about = "The messages that customs works with, as components to refer to.";
    let (folder, description) = match profile {
        None => ("openapi/1".to_owned(), about.to_owned()),
        Some(profile) => (
            format!("openapi/1/{}", words::file_name(&profile.id)),
            format!("{about} Profile: {}.", profile.title),
        ),
    };
    let document = json!({
        "openapi": "3.1.1",
        "info": {
            "title": "Customs messages",
            "description": description,
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "paths": {},
        "components": { "schemas": components.schemas },
    });
    SchemaFile { path: format!("{folder}/customs.openapi.json"), text: document::text(document) }
}

#[derive(Default)]
struct Components {
    schemas: Members,
    /// The kind of message that each was first a definition of.
    families: BTreeMap<String, &'static str>,
}

impl Components {
    /// Adds the definitions of a message. What bears a name that another kind of message has for something
    /// else is renamed, and so is what refers to it and has such a name.
    fn add(&mut self, message: &Message, narrowed: Narrowed<'_>) {
        let mut definitions = message.parts(narrowed).definitions;
        // Where a class occurs is different in every message.
        definitions.values_mut().for_each(|definition| each_object(definition, &mut forget_path));
        let names: Vec<String> = definitions.keys().cloned().collect();
        let mut renamed: Vec<&str> = Vec::new();
        // What refers to something renamed is something else too, so this goes on until all is settled.
        while let Some(name) = names.iter().find(|name| {
            let is_of_another =
                self.families.get(*name).is_some_and(|it| *it != message.family.name);
            let is_settled = !is_of_another || renamed.contains(&name.as_str());
            !is_settled
                && self.schemas[*name]
                    != component(&definitions[*name], message.family.name, &renamed)
        }) {
            renamed.push(name);
        }
        for name in &names {
            let mut component = component(&definitions[name], message.family.name, &renamed);
            let name = renamed_as(name, message.family.name, &renamed);
            component["title"] = name.as_str().into();
            self.families.entry(name.clone()).or_insert(message.family.name);
            self.schemas.insert(name, component);
        }
    }
}

fn forget_path(members: &mut Members) {
    if let Some(Value::Object(note)) = members.get_mut("x-wco") {
        note.remove("path");
    }
}

/// A definition that refers to components.
fn component(definition: &Value, family: &str, renamed: &[&str]) -> Value {
    let mut component = definition.clone();
    each_reference(&mut component, &mut |name| {
        format!("#/components/schemas/{}", renamed_as(name, family, renamed))
    });
    component
}

fn renamed_as(name: &str, family: &str, renamed: &[&str]) -> String {
    if renamed.contains(&name) {
        format!("{}{name}", words::capitalised(family))
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::as_they_are;

    fn schemas() -> Members {
        let messages = Message::all();
        let text = file(&as_they_are(&messages), None).text;
        let document: Value = serde_json::from_str(&text).unwrap();
        document["components"]["schemas"].as_object().unwrap().clone()
    }

    #[test]
    fn what_two_kinds_of_message_have_otherwise_is_named_by_its_kind() {
        let schemas = schemas();
        assert_ne!(schemas["Commodity"]["properties"], schemas["ExchangeCommodity"]["properties"]);
        assert_ne!(schemas["MetaData"]["properties"], schemas["ResponseMetaData"]["properties"]);
        let renamed = |name: &&String| name.starts_with("Exchange");
        let renamed: Vec<_> = schemas.keys().filter(renamed).collect();
        assert_eq!(renamed, ["ExchangeCommodity", "ExchangeSeal"]);
    }

    #[test]
    fn every_reference_is_to_a_component_of_its_name() {
        let schemas = schemas();
        let mut copies = schemas.clone();
        let mut count = 0;
        copies.values_mut().for_each(|schema| {
            each_object(schema, &mut |members| {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                    let name = reference.strip_prefix("#/components/schemas/").unwrap();
                    assert_eq!(schemas[name]["title"], name);
                    count += 1;
                }
            });
        });
        assert!(count > 100, "{count}");
    }

    #[test]
    fn every_definition_of_every_message_is_a_component() {
        let schemas = schemas();
        for message in Message::all() {
            let parts = message.parts(None);
            let prefix = words::capitalised(message.family.name);
            for (name, definition) in parts.definitions {
                let keys = |schema: &Value| {
                    schema["properties"]
                        .as_object()
                        .map(|it| it.keys().cloned().collect::<Vec<_>>())
                };
                // Another message can have a definition that is called like the renamed one.
                let named = [format!("{prefix}{name}"), name.clone()];
                let mut components = named.iter().filter_map(|name| schemas.get(name));
                let component = components.find(|it| keys(it) == keys(&definition));
                let component = component.unwrap_or_else(|| panic!("{name} of {}", message.name));
                assert_eq!(component["required"], definition["required"], "{name}");
                assert_eq!(component["enum"], definition["enum"], "{name}");
            }
        }
    }
}
