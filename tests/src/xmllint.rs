//! Verdicts of `xmllint` on XML: whether it is well-formed, and whether it follows an XML Schema.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::external::command;

/// `xmllint`, an independent processor of XML Schema.
#[derive(Debug, Clone)]
pub struct Xmllint(PathBuf);

impl Xmllint {
    /// Returns `xmllint`, or `None` if it is not installed.
    ///
    /// # Panics
    /// Under CI, if it is not installed.
    #[must_use]
    pub fn found() -> Option<Self> {
        command("xmllint", "libxml2-utils").map(Self)
    }

    /// Returns whether each of these files follows the schema, which is read once for many of them.
    ///
    /// # Panics
    /// If a file is missing, the schema is none, or `xmllint` itself fails.
    #[must_use]
    pub fn verdicts(&self, schema: &Path, files: &[PathBuf]) -> Vec<bool> {
        for file in files {
            assert!(file.is_file(), "{} is missing", file.display());
        }
        files.chunks(500).flat_map(|chunk| self.verdicts_at_once(schema, chunk)).collect()
    }

    /// Returns whether each of these files is well-formed XML, its namespaces too.
    ///
    /// # Panics
    /// If a file is missing, or `xmllint` itself fails.
    #[must_use]
    pub fn well_formed(&self, files: &[PathBuf]) -> Vec<bool> {
        files.chunks(500).flat_map(|chunk| self.well_formed_at_once(chunk)).collect()
    }

    fn well_formed_at_once(&self, files: &[PathBuf]) -> Vec<bool> {
        let output = Command::new(&self.0)
            .args(["--noout", "--nonet"])
            .args(files)
            .output()
            .unwrap_or_else(|error| panic!("{}: {error}", self.0.display()));
        let report = String::from_utf8_lossy(&output.stderr);
        // 1: a file is not well formed. Faults of namespaces are said, and do not cost the status.
        assert!(
            matches!(output.status.code(), Some(0 | 1)),
            "xmllint: {}: {report}",
            output.status
        );
        let faulty: HashSet<&str> = report
            .lines()
            .filter(|line| line.contains(" error : "))
            .filter_map(|line| line.split_once(".xml:"))
            .map(|(file, _)| file)
            .collect();
        assert!(output.status.success() || !faulty.is_empty(), "xmllint: {report}");
        let is_faulty =
            |file: &PathBuf| faulty.contains(&*file.with_extension("").to_string_lossy());
        files.iter().map(|file| !is_faulty(file)).collect()
    }

    fn verdicts_at_once(&self, schema: &Path, files: &[PathBuf]) -> Vec<bool> {
        let output = Command::new(&self.0)
            .args(["--noout", "--schema"])
            .arg(schema)
            .args(files)
            .output()
            .unwrap_or_else(|error| panic!("{}: {error}", self.0.display()));
        let report = String::from_utf8_lossy(&output.stderr);
        // 1: a file is not well formed; 3 and 4: one does not follow the schema. Anything else is no
        // verdict: 5, for instance, says that the schema is none.
        let is_verdict = matches!(output.status.code(), Some(0 | 1 | 3 | 4));
        assert!(is_verdict, "xmllint: {}: {report}", output.status);
        let good: HashSet<&str> =
            report.lines().filter_map(|line| line.strip_suffix(" validates")).collect();
        let verdicts: Vec<bool> =
            files.iter().map(|file| good.contains(&*file.to_string_lossy())).collect();
        let all_good = verdicts.iter().all(|good| *good);
        assert_eq!(output.status.success(), all_good, "xmllint: {}: {report}", output.status);
        verdicts
    }
}
