//! Compares the findings of a fixture with the file beside it.

use std::fmt::Write;
use std::path::Path;

use customs_report::FindingReport;
use customs_report::expectation::{self, Expected};

/// What is in `NAME.findings.json` beside a message.
///
/// # Panics
/// If there is no such file, or it cannot be read.
#[must_use]
pub fn beside(path: &Path) -> Vec<Expected> {
    let path = expectation::beside(path);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What differs, below the name of the file; empty where nothing does.
#[must_use]
pub fn difference(path: &Path, expected: &[Expected], findings: &[FindingReport]) -> String {
    let differences = expectation::differences(expected, findings);
    let mut text = String::new();
    for difference in &differences {
        if text.is_empty() {
            let _ = writeln!(text, "{}", path.display());
        }
        let _ = writeln!(text, "  {difference}");
    }
    text
}
