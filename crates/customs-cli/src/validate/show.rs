//! `customs validate --show-settings`: the settings of a run with their origins, and its files.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;

use super::choices::{Origin, Setting};
use super::settings::Settings;
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::output;
use crate::text::{clean, counted};
use crate::validate::arguments::ReportFormat;

/// The settings, as programs read them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'s> {
    /// `customs.toml`, where there is one.
    configuration: Option<String>,
    settings: &'s [Setting],
    /// The files that would be checked.
    files: Vec<String>,
    /// Those that `ignore` leaves out.
    ignored_files: Vec<String>,
}

/// Prints the settings, and the files that are meant.
pub(super) fn show(settings: &Settings, inputs: &Inputs) -> Result<(), Failure> {
    let shown = Shown {
        configuration: settings.file.as_ref().map(|path| path.display().to_string()),
        settings: settings.choices.settings(),
        files: inputs.found.iter().map(crate::inputs::Input::name).collect(),
        ignored_files: inputs.ignored.iter().map(|path| path.display().to_string()).collect(),
    };
    match settings.format {
        ReportFormat::Json => output::print_json(&shown)?,
        _ => output::print_coloured(&shown.text())?,
    };
    Ok(())
}

impl Shown<'_> {
    fn text(&self) -> String {
        let mut text = String::new();
        for setting in self.settings {
            let Setting { name, value, usual, origin } = setting;
            let value = if value.is_null() { (*usual).to_owned() } else { words(value) };
            let origin = match (origin, &self.configuration) {
                (Origin::File, Some(path)) => path,
                _ => origin.name(),
            };
            // Writing to a string does not fail.
            let _ = writeln!(text, "{}: {} ({})", clean(name), clean(&value), clean(origin));
        }
        let _ = writeln!(text, "{} to check", counted(self.files.len(), "file"));
        for path in &self.files {
            let _ = writeln!(text, "  {}", clean(path));
        }
        if !self.ignored_files.is_empty() {
            let _ = writeln!(text, "{} left out", counted(self.ignored_files.len(), "file"));
        }
        for path in &self.ignored_files {
            let _ = writeln!(text, "  {}", clean(path));
        }
        text
    }
}

/// A value as people write it.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(words).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
