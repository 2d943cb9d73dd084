//! The schema of `customs.toml`, by which editors complete and check it. It is written by hand, in draft 7, which editors of TOML
//! read; a test of the command holds it against what the command reads.

use serde_json::{Value, json};

use crate::{SchemaFile, document};

/// Where it is.
const PATH: &str = "configuration/1/customs-toml.schema.json";

/// The file.
pub(crate) fn file() -> SchemaFile {
    SchemaFile { path: PATH.to_owned(), text: document::text(schema()) }
}

/// Its entry in the catalogue for editors.
pub(crate) fn entry(base: &str) -> Value {
    let schema = schema();
    json!({
        "name": schema["title"],
        "description": schema["description"],
        "fileMatch": ["customs.toml"],
        "url": format!("{base}{PATH}"),
    })
}

fn schema() -> Value {
    serde_json::from_str(include_str!("configuration.json")).expect("an object")
}
