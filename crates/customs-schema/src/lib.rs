//! Schemas of the messages of this workspace for other languages: JSON Schema, XML Schema, OpenAPI and a dictionary of
//! the elements, all derived from the dictionary that is used to read the messages.
//!
//! | file | content |
//! | --- | --- |
//! | `declaration/3.6/declaration-message.…` | a declaration in its envelope, `MetaData` |
//! | `declaration/3.6/declaration.…` | a declaration without an envelope |
//! | `response/3.6/response-message.…` | a response of an administration |
//! | `exchange/1/<type>.…` | a message between administrations: `assistance-request` … |
//! | `findings/1/findings.…` | the report of a check (only JSON) |
//! | `<family>/<version>/<profile>/…` | the same, restricted by a profile |
//! | `openapi/1/customs.openapi.json` | all of them as components of OpenAPI 3.1 |
//! | `openapi/1/<profile>/customs.openapi.json` | the messages restricted by a profile |
//! | `configuration/1/customs-toml.schema.json` | the settings of `customs.toml`, in draft 7 |
//! | `dictionary/elements.csv`, `dictionary/index.html` | every element at every path, for programs and for people |
//! | `x-wco/1/x-wco.schema.json` | the extension `x-wco` |
//! | `catalog.json`, `README.md` | an index of all files, for editors and for people |
//!
//! Of each message there are `.schema.json` (JSON Schema 2020-12, closed objects), `.open.schema.json`
//! (open objects), `.draft-07.schema.json` (the first in draft 7) and `.xsd`, one file a namespace.
//!
//! # What the files hold to
//!
//! Generators of types (for TypeScript, Python, Java, C#, Go) read only a part of JSON Schema well,
//! so the files keep to that part: one self-contained file a message; a flat `$defs`, each entry
//! named as its class is in the standard; every object with a name; a `$ref` always alone; optional
//! means absent, never `null`; decimals are strings. `x-wco` gives the WCO id, the format and the code
//! list of an element; it is a note that validators ignore.
//!
//! A schema says what the dictionary has: which elements, of which format. What a declaration must have is
//! the business of a profile, and in the schemas of that profile; what a message between administrations
//! must have is in its schemas. How many digits a decimal may have is left to XML Schema and to rules. Codes of
//! the lists of this workspace are a type each (`OutcomeCode`) with what every code means; lists of others
//! change without us, and are named only, unless a profile says which few of their codes it allows.
//!
//! [`difference`] says what changed between two schemas, and what of it breaks what was built on them.
//!
//! ```
//! let file = &customs_schema::files()[0];
//! assert_eq!(file.path, "declaration/3.6/declaration-message.schema.json");
//! assert!(file.text.contains("urn:customs:schema:declaration-message:3.6"));
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod catalogue;
mod codes;
mod configuration;
mod conventions;
mod dates;
mod definitions;
mod dictionary;
pub mod difference;
mod disk;
mod document;
mod edition;
mod extension;
mod findings;
mod index;
mod message;
mod openapi;
mod outline;
mod pattern;
mod value;
mod words;
mod xsd;

pub use disk::differences;

use std::borrow::Cow;

use customs_message::Family;
use customs_message::family::FAMILIES;
use customs_model::Profile;

use message::{Message, Narrowed, as_they_are};

/// A schema, or what belongs to the schemas, as it is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaFile {
    /// Where it is below the folder of the schemas, with `/` between folders.
    pub path: String,
    /// JSON, XML, CSV, HTML or Markdown, with a line feed at its end. The same types give the same bytes.
    pub text: String,
}

impl SchemaFile {
    /// Whether it is a JSON Schema that types are generated from: of messages, or of the report of a check; not that of notes,
    /// nor that of settings, which editors read.
    #[must_use]
    pub fn is_for_types(&self) -> bool {
        let others = ["x-wco/", "configuration/"];
        self.path.ends_with(".schema.json") && !others.iter().any(|it| self.path.starts_with(it))
    }
}

/// The profiles whose schemas are among [`files`]: those that narrow a standard.
fn profiles() -> Vec<&'static Profile> {
    let narrowing = FAMILIES.iter().filter(|family| !family.is_own_standard);
    narrowing.flat_map(|family| family.usual_profiles()).collect()
}

/// Every file, in the order of the table above.
#[must_use]
pub fn files() -> Vec<SchemaFile> {
    files_at("")
}

/// Every file, for a folder that is served from a base: an absolute URL with `/` at its end, which is
/// in front of the paths in `catalog.json`.
#[must_use]
pub fn files_at(base: &str) -> Vec<SchemaFile> {
    let messages = Message::all();
    let profiles = profiles();
    let standard = as_they_are(&messages);
    let mut files = of_messages(&standard);
    for profile in &profiles {
        files.extend(of_profile(&messages, profile));
    }
    files.push(openapi::file(&standard, None));
    files.push(extension::file());
    files.push(configuration::file());
    files.extend(dictionary::files(&messages, &profiles));
    files.push(catalogue::file(&messages, base));
    files.push(index::file(&messages, &profiles));
    files
}

/// The schemas of the messages that a profile is about, narrowed to what it wants: what is mandatory, how
/// long values may be, which codes there are. Nothing if its roots are no messages of this workspace.
///
/// ```
/// use customs_model::Profile;
///
/// let files = customs_schema::narrowed(customs_message::profile("uk-dms-3.6").expect("it is built in"));
/// assert_eq!(files[0].path, "declaration/3.6/uk-dms-3.6/declaration-message.schema.json");
/// ```
#[must_use]
pub fn narrowed(profile: &Profile) -> Vec<SchemaFile> {
    of_profile(&Message::all(), profile)
}

/// The schemas of messages of any families, such as a program adds of its own: as their standard has
/// them.
#[must_use]
pub fn of_families(families: &[&'static Family]) -> Vec<SchemaFile> {
    of_messages(&as_they_are(&Message::of(families)))
}

fn of_profile(messages: &[Message], profile: &Profile) -> Vec<SchemaFile> {
    let whole: Vec<Cow<'_, Profile>> = messages.iter().map(|it| it.whole(profile)).collect();
    let narrowed = messages.iter().zip(&whole);
    let narrowed = narrowed.map(|(message, profile)| (message, message.narrowed(profile)));
    let narrowed: Vec<_> = narrowed.filter(|(_, narrowed)| narrowed.is_some()).collect();
    let mut files = of_messages(&narrowed);
    if !narrowed.is_empty() {
        files.push(openapi::file(&narrowed, Some(profile)));
    }
    files
}

fn of_messages(messages: &[(&Message, Narrowed<'_>)]) -> Vec<SchemaFile> {
    let mut files: Vec<SchemaFile> = Vec::new();
    for (message, narrowed) in messages {
        files.extend(message.schemas(*narrowed));
        // What is in an envelope has a file there, which is that of the message by itself too.
        let new = xsd::files(message, *narrowed).into_iter();
        let new: Vec<_> = new.filter(|file| files.iter().all(|it| it.path != file.path)).collect();
        files.extend(new);
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_by_itself_is_what_it_is_in_its_envelope() {
        let messages = Message::all();
        let [enveloped, bare] = ["declaration-message", "declaration"]
            .map(|name| messages.iter().find(|message| message.name == name).unwrap());
        for profile in [None, Some(customs_message::profile("uk-dms-3.6").expect("it is built in"))]
        {
            let files = |message: &Message| {
                xsd::files(message, profile.and_then(|profile| message.narrowed(profile)))
            };
            let enveloped = files(enveloped);
            for file in files(bare) {
                assert!(enveloped.contains(&file), "{}", file.path);
            }
        }
    }
}
