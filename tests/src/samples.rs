//! Our fixtures as messages in JSON, each with the schemas it follows: what types of other languages have
//! to read and write without loss.

use std::path::Path;

use customs_message::{Kind, Limits, Message};
use customs_model::Severity;
use customs_report::Format;
use serde_json::Value;

use crate::{files, format_only, messages, reports, repository};

/// Folders of fixtures whose messages are as their schemas want them.
const FOLDERS: [&str; 9] = [
    "valid",
    "exchange",
    "transit",
    "export",
    "entry-summary",
    "stories/tiles",
    "alerts",
    "explain",
    "pointers",
];

/// A message as JSON, or the report of a check.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The name of its file, without an extension.
    pub name: String,
    /// The name of its schema: `declaration-message`, `risk-alert`, `findings` …
    pub schema: String,
    /// The profiles it follows, by their ids.
    pub profiles: Vec<String>,
    /// The message.
    pub json: Value,
}

/// All of them. A fixture that is in both syntaxes is read from its JSON.
///
/// # Panics
/// If one cannot be read.
#[must_use]
pub fn samples() -> Vec<Sample> {
    let mut samples: Vec<Sample> = FOLDERS.into_iter().flat_map(of_folder).collect();
    let report = reports::written(Format::Json, &reports::fixtures());
    samples.push(Sample {
        name: "report".to_owned(),
        schema: "findings".to_owned(),
        profiles: Vec::new(),
        json: serde_json::from_str(&report).expect("a report is JSON"),
    });
    samples
}

fn of_folder(name: &str) -> Vec<Sample> {
    let folder = repository().join("fixtures").join(name);
    let mut found = files(&folder, "json");
    found.extend(messages(&folder, "xml"));
    found.retain(|(path, _)| is_json(path) || !path.with_extension("json").exists());
    // A response may point at what is wrong with its declaration.
    found.retain(|(path, _)| !path.to_string_lossy().ends_with(".declaration.xml"));
    found.iter().map(|(path, bytes)| sample(path, bytes)).collect()
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "json")
}

fn sample(path: &Path, bytes: &[u8]) -> Sample {
    let document = customs_message::read(
        bytes,
        customs_message::profile("uk-dms-3.6").expect("it is built in"),
        &Limits::default(),
    )
    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (kind, message) = (document.kind, document.read.as_read());
    Sample {
        name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        schema: kind.definition.name.to_owned(),
        profiles: followed(kind, message),
        json: serde_json::to_value(message).expect("a message is JSON"),
    }
}

/// A name as that of a file: `SeizureReport` as `seizure-report`.
#[must_use]
pub fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

/// The profiles whose format a message follows. Messages between administrations have none.
fn followed(kind: Kind, message: &Message) -> Vec<String> {
    if kind.family.is_own_standard {
        return Vec::new();
    }
    let profile = kind.profile();
    let findings = customs_check::check(message, &format_only(&profile));
    let has_error = findings.iter().any(|finding| finding.severity == Severity::Error);
    if has_error { Vec::new() } else { vec![profile.id.clone()] }
}
