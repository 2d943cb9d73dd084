//! `--expect`: compares what is found in each message with the file beside it.

use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use customs_report::expectation::{self, Expected};
use customs_report::{FileReport, FindingReport};

use crate::failure::Failure;
use crate::output;
use crate::text::{clean, counted};

/// What came of the comparisons.
pub(super) struct Expectations {
    /// Write the files anew instead of comparing.
    update: bool,
    files: usize,
    differing: usize,
    /// The files that were written or removed.
    updated: usize,
}

impl Expectations {
    pub(super) const fn new(update: bool) -> Self {
        Self { update, files: 0, differing: 0, updated: 0 }
    }

    /// Compares one file, given the reports on its messages; the differences in words, nothing where
    /// there are none.
    pub(super) fn compare(&mut self, reports: &[&FileReport]) -> Result<String, Failure> {
        self.files += 1;
        let Some(first) = reports.first() else { return Ok(String::new()) };
        let findings: Vec<FindingReport> =
            reports.iter().flat_map(|it| it.findings.iter().cloned()).collect();
        let path = expectation::beside(Path::new(&first.path));
        let expected = read(&path)?;
        let differences = expectation::differences(&expected, &findings);
        if differences.is_empty() {
            return Ok(String::new());
        }
        self.differing += 1;
        if self.update {
            self.updated += 1;
            write(&path, &findings)?;
            return Ok(String::new());
        }
        let mut text = format!("{}\n", clean(&first.path));
        for difference in differences {
            // Writing to a string does not fail.
            let _ = writeln!(text, "  {}", clean(&difference.to_string()));
        }
        Ok(text)
    }

    /// Whether everything was as expected, or is now.
    pub(super) const fn hold(&self) -> bool {
        self.differing == 0 || self.update
    }

    pub(super) fn summary(&self) -> String {
        let files = counted(self.files, "file");
        match (self.update, self.differing) {
            (true, _) => format!("{files}, {} changed\n", counted(self.updated, "expectation")),
            (false, 0) => format!("{files}, all as expected\n"),
            (false, differing) => format!("{files}, {differing} not as expected\n"),
        }
    }
}

/// Where there is no file, nothing is expected.
fn read(path: &Path) -> Result<Vec<Expected>, Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::reading(path, &error)),
    };
    serde_json::from_str(&text).map_err(|error| {
        let what =
            format!("it is no list of expected findings: {error}; write it anew with --update");
        Failure::new(path.display(), what)
    })
}

fn write(path: &Path, findings: &[FindingReport]) -> Result<(), Failure> {
    if findings.is_empty() {
        return fs::remove_file(path).map_err(|error| Failure::writing(path, &error));
    }
    let expected: Vec<Expected> = findings.iter().map(Expected::of).collect();
    output::write(path, output::json(&expected).as_bytes())
}
