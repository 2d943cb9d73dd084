//! `README.md` of the folder of the schemas: what is there, and which file is for whom.

use std::fmt::Write;

use customs_model::Profile;

use crate::SchemaFile;
use crate::edition::Edition;
use crate::message::{Message, Narrowed, as_they_are, narrowed_by};

/// What is above the tables.
const HEAD: &str = "\
# Schemas

Written by `customs schema` from the Rust types and the dictionary; do not edit them. `customs schema
--check` compares them, `customs schema diff OLD NEW` tells which changes break what was built on them.

| edition | for |
| --- | --- |
| `.schema.json` | JSON Schema 2020-12, strict: an object has the members it names and no others |
| `.open.schema.json` | the same, but unknown members are let pass |
| `.draft-07.schema.json` | the strict one in draft 7, for editors and older generators |
| `.xsd` | XML Schema 1.0, one file a namespace; validate with the file of the message, which imports the others |

An `$id` never changes once released. `x-wco` is a note for people and programs that validators ignore
([its meta-schema](x-wco/1/x-wco.schema.json)): the WCO id, the name in XML, the place, the format, the
cardinality and the code list.

- [`openapi/1/customs.openapi.json`](openapi/1/customs.openapi.json): all messages as components of OpenAPI 3.1;
  in a folder of its name, those that a profile narrows
- [`customs.toml`](configuration/1/customs-toml.schema.json): what it can say, for editors of TOML
- [`catalog.json`](catalog.json): the schemas for editors, in the form of SchemaStore; `customs schema
  --base-url URL` writes addresses in place of paths
- [`dictionary/elements.csv`](dictionary/elements.csv) and [`dictionary/index.html`](dictionary/index.html):
  every element at every place, to search
- How to get from a schema to typed code: [`docs/languages`](../docs/languages/README.md)
";

/// The file.
pub(crate) fn file(messages: &[Message], profiles: &[&Profile]) -> SchemaFile {
    let mut text = HEAD.to_owned();
    let about = "Every element of the dictionary with its format; mandatory is only what every message must have.";
    table(&mut text, "Messages", about, &as_they_are(messages));
    for profile in profiles {
        let title = format!("Profile {}", profile.id);
        let about = format!(
            "{}: what is mandatory there, its lengths and its codes. A class that the profile has \
             differently at different places is a type for each: `ConsigneeAddress`.",
            profile.title
        );
        table(&mut text, &title, &about, &narrowed_by(messages, profile));
    }
    SchemaFile { path: "README.md".to_owned(), text }
}

fn table(text: &mut String, title: &str, about: &str, rows: &[(&Message, Narrowed<'_>)]) {
    // Writing to a string does not fail.
    let _ = write!(text, "\n## {title}\n\n{about}\n\n| message | JSON Schema | XML Schema |\n");
    text.push_str("| --- | --- | --- |\n");
    for (message, narrowed) in rows {
        let schemas = Edition::ALL.map(|edition| {
            link(edition.mark().unwrap_or("strict"), &message.path(*narrowed, edition))
        });
        let schemas = schemas.join(" · ");
        let xsd = format!("{}/{}.xsd", message.folder(*narrowed), message.name);
        let xsd = message.class.map_or_else(String::new, |_| link("XSD", &xsd));
        let _ = writeln!(text, "| {} | {schemas} | {xsd} |", message.title());
    }
}

fn link(text: &str, path: &str) -> String {
    format!("[{text}]({path})")
}
