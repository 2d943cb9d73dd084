//! `catalog.json`: where the schemas are and which files they are for, in the form of SchemaStore, which
//! editors read.

use serde_json::{Value, json};

use crate::configuration;
use crate::edition::Edition;
use crate::message::Message;
use crate::{SchemaFile, document};

/// The file. A schema's address is its path behind the base, which is empty or ends with `/`: relative
/// to this file, or wherever the folder of the schemas is served from.
pub(crate) fn file(messages: &[Message], base: &str) -> SchemaFile {
    let entry = |message: &Message| {
        let family = message.family;
        let pattern = match message.class {
            // `NAME.findings.json` is what `customs validate --expect` compares with.
            None => format!("*.{}-report.json", family.name),
            Some(_) if family.is_own_standard => format!("*.{}.{}.json", family.name, message.name),
            Some(_) => format!("*.{}.json", message.name),
        };
        json!({
            "name": message.title(),
            "description": message.description,
            "fileMatch": [pattern],
            "url": format!("{base}{}", message.path(None, Edition::Strict)),
        })
    };
    let catalogue = json!({
        "$schema": "https://json.schemastore.org/schema-catalog.json",
        "version": 1,
        "schemas": messages.iter().map(entry).chain([configuration::entry(base)]).collect::<Vec<Value>>(),
    });
    SchemaFile { path: "catalog.json".to_owned(), text: document::text(catalogue) }
}
