//! `--expect`: compares what is found in each message with the file beside it.

use std::fmt::Write;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use customs_report::expectation::{self, Expected};
use customs_report::{FileReport, FindingReport};

use crate::failure::Failure;
use crate::file;
use crate::limits::RunLimits;
use crate::output;
use crate::text::{clean, counted};

/// What came of the comparisons.
pub(super) struct Expectations<'l> {
    limits: &'l RunLimits,
    /// The reports on the messages of the file at hand.
    of_file: Vec<FileReport>,
    /// Write the files anew instead of comparing.
    update: bool,
    files: usize,
    differing: usize,
    /// The files that were written or removed.
    updated: usize,
}

impl<'l> Expectations<'l> {
    pub(super) const fn new(update: bool, limits: &'l RunLimits) -> Self {
        let of_file = Vec::new();
        Self { limits, of_file, update, files: 0, differing: 0, updated: 0 }
    }

    /// Takes the report on a message, and compares the file before it if it is in another one.
    pub(super) fn add(&mut self, report: FileReport) -> Result<String, Failure> {
        let is_same = self.of_file.last().is_none_or(|last| last.path == report.path);
        let text = if is_same { String::new() } else { self.compare()? };
        self.of_file.push(report);
        Ok(text)
    }

    /// Compares the file at hand; the differences in words, nothing where there are none.
    pub(super) fn compare(&mut self) -> Result<String, Failure> {
        let reports = std::mem::take(&mut self.of_file);
        let Some(first) = reports.first() else { return Ok(String::new()) };
        self.files += 1;
        let name = clean(&first.path).into_owned();
        let path = expectation::beside(Path::new(&first.path));
        let findings: Vec<FindingReport> = reports.into_iter().flat_map(|it| it.findings).collect();
        let expected = read(&path, self.limits)?;
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
        let mut text = format!("{name}\n");
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
fn read(path: &Path, limits: &RunLimits) -> Result<Vec<Expected>, Failure> {
    match fs::metadata(path) {
        Ok(about) if about.is_file() => {}
        Ok(_) => return Err(Failure::new(path.display(), "not a file; remove it")),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::reading(path, &error)),
    }
    let text = file::text(path, limits)?;
    serde_json::from_str(&text).map_err(|error| {
        let what = format!("not a list of expected findings: {error}; rewrite it with --update");
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
