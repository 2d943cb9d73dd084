//! The baseline: findings that were known before, so that only new ones count.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use customs_check::report::FileReport;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::output;

/// The form of the file.
const VERSION: u32 = 1;

/// Known findings, and how often each is known. A finding is told by its file, its rule, its place by
/// name and its value, so it stays known when lines move.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    known: BTreeMap<Known, usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    path: String,
    rule: String,
    fingerprint: String,
}

/// The file as it stands on disk: a line a finding, in order, so that changes can be reviewed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    version: u32,
    findings: Vec<StoredFinding>,
}

#[derive(Serialize, Deserialize)]
struct StoredFinding {
    #[serde(flatten)]
    known: Known,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    count: usize,
}

const fn one() -> usize {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
const fn is_one(count: &usize) -> bool {
    *count == 1
}

impl Baseline {
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                Failure::new(path.display(), "no such baseline; write it with --update-baseline")
            }
            _ => Failure::reading(path, &error),
        })?;
        let stored: Stored = serde_json::from_str(&text).map_err(|error| {
            let what = format!("it is no baseline: {error}; write it with --update-baseline");
            Failure::new(path.display(), what)
        })?;
        if stored.version != VERSION {
            let what = format!("it has version {}, not {VERSION}; write it anew", stored.version);
            return Err(Failure::new(path.display(), what));
        }
        let known = stored.findings.into_iter().map(|it| (it.known, it.count)).collect();
        Ok(Self { known })
    }

    /// Marks the findings of a file that were known. Each known one is used up by one finding.
    pub(super) fn mark(&mut self, file: &mut FileReport) {
        let path = with_slashes(&file.path);
        for finding in &mut file.findings {
            let known = Known {
                path: path.clone(),
                rule: finding.rule.clone(),
                fingerprint: finding.fingerprint.clone(),
            };
            if let Some(count) = self.known.get_mut(&known).filter(|count| **count > 0) {
                *count -= 1;
                finding.known = true;
            }
        }
    }

    /// Takes the findings of a file as known.
    pub(super) fn learn(&mut self, file: &FileReport) {
        let path = with_slashes(&file.path);
        for finding in &file.findings {
            let (rule, fingerprint) = (finding.rule.clone(), finding.fingerprint.clone());
            *self.known.entry(Known { path: path.clone(), rule, fingerprint }).or_default() += 1;
        }
    }

    /// How many known findings were not found again.
    pub(super) fn unused(&self) -> usize {
        self.known.values().sum()
    }

    pub(super) fn write(&self, path: &Path) -> Result<(), Failure> {
        let findings = self.known.iter();
        let lines: Vec<String> = findings
            .map(|(known, count)| StoredFinding { known: known.clone(), count: *count })
            .map(|finding| format!("    {}", line(&finding)))
            .collect();
        let findings = match lines.is_empty() {
            true => "[]".to_owned(),
            false => format!("[\n{}\n  ]", lines.join(",\n")),
        };
        let text = format!("{{\n  \"version\": {VERSION},\n  \"findings\": {findings}\n}}\n");
        output::write(path, text.as_bytes())
    }
}

/// Texts and numbers, which JSON can express.
fn line(finding: &StoredFinding) -> String {
    serde_json::to_string(finding).unwrap_or_default()
}

/// The same on every system.
fn with_slashes(path: &str) -> String {
    path.strip_prefix("./").unwrap_or(path).replace('\\', "/")
}
