//! JSON Schema (2020-12) of the messages of this workspace, written from the same Rust types that
//! read them, for teams that do not write Rust; of those between administrations XML Schema (1.0)
//! too, since no authority publishes one for them.
//!
//! | file | describes |
//! | --- | --- |
//! | `declaration/3.6/declaration-message.schema.json` | a declaration in its envelope, `MetaData` |
//! | `declaration/3.6/declaration.schema.json` | a declaration by itself |
//! | `findings/1/findings.schema.json` | the report of a check |
//! | `exchange/1/<type>.schema.json` | a message between administrations in its envelope, one file a type: `assistance-request` … |
//! | `exchange/1/<type>.xsd` | the same as XML |
//!
//! # What the files hold to
//!
//! Generators of types (for TypeScript, Python, Java, C#, Go) read only a part of JSON Schema well,
//! so the files keep to that part: one self-contained file a message; a flat `$defs`, each entry
//! named as its class is in the standard; every object closed and with a name; a `$ref` always
//! alone; optional means absent, never `null`; decimals are strings. `x-wco` gives the WCO id, the
//! format and the code list of an element; it is a note that validators ignore.
//!
//! A schema says what can be read. What a declaration must have is the business of a profile; what a
//! message between administrations must have is in its schemas. Codes of the lists of this workspace
//! are a type each (`OutcomeCode`) with what every code means; lists of others change without us, and
//! are named only.
//!
//! ```
//! let file = &customs_schema::files()[0];
//! assert_eq!(file.path, "declaration/3.6/declaration-message.schema.json");
//! assert!(file.text.contains("urn:customs:schema:declaration-message:3.6"));
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod codes;
pub mod difference;
mod disk;
mod document;
mod exchange;
mod tidy;
mod xsd;

pub use disk::differences;

use customs_check::report::Report;
use customs_declaration::{Declaration, MetaData};
use schemars::generate::Contract;

use document::Document;

/// A schema as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaFile {
    /// Where it stands below the folder of the schemas, with `/` between folders.
    pub path: String,
    /// The JSON or XML, indented, with a line feed at its end. The same types give the same bytes.
    pub text: String,
}

/// Every schema, in the order of the table above.
#[must_use]
pub fn files() -> Vec<SchemaFile> {
    let mut files = vec![
        Document {
            path: "declaration/3.6/declaration-message.schema.json",
            id: "urn:customs:schema:declaration-message:3.6",
            title: "Declaration message 3.6",
            description: "A customs declaration of the WCO Data Model 3.6 in its envelope.",
        }
        .of::<MetaData>(Contract::Deserialize),
        Document {
            path: "declaration/3.6/declaration.schema.json",
            id: "urn:customs:schema:declaration:3.6",
            title: "Declaration 3.6",
            description: "A customs declaration of the WCO Data Model 3.6, without an envelope.",
        }
        .of::<Declaration>(Contract::Deserialize),
        Document {
            path: "findings/1/findings.schema.json",
            id: "urn:customs:schema:findings:1",
            title: "Findings 1",
            description: "What a check of messages found, file by file.",
        }
        .of::<Report>(Contract::Serialize),
    ];
    files.extend(exchange::files());
    files
}
