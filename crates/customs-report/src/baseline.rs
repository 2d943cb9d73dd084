//! [`Baseline`]: findings that were known before, so that only new ones count.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::report::FileReport;

/// The form of the file.
const VERSION: u32 = 2;

/// Known findings, and how often each is known. A finding is told by its file, its rule, its place by
/// names without positions, and its value, so it stays known when lines move and when items come and go.
/// Files are named as they are from the folder of the baseline, so that it holds in any other.
///
/// ```
/// use customs_check::{Limits, validate};
/// use customs_model::Profile;
/// use customs_report::FileReport;
/// use customs_report::baseline::Baseline;
///
/// let profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
/// let checked = validate(br#"{ "TypeCode": "EXA" }"#, profile, &Limits::default());
/// let mut file = FileReport::of("a.json", profile, checked);
///
/// let mut baseline = Baseline::default();
/// baseline.learn("a.json", &file);
/// let mut stored: Baseline = baseline.to_string().parse()?;
/// stored.mark("a.json", &mut file);
/// assert!(file.findings[0].known);
/// assert_eq!(stored.unused(), 0);
/// # Ok::<(), customs_report::baseline::BaselineError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Baseline {
    known: BTreeMap<Known, usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    path: String,
    rule: String,
    fingerprint: String,
}

/// The file as it is on disk: a line a finding, in order, so that changes can be reviewed.
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

/// A text is no baseline.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// It is another JSON, or none.
    #[error("not a baseline: {0}")]
    Form(#[from] serde_json::Error),
    /// It is of another version, which tells findings in another way.
    #[error("the version is {0}, not {VERSION}")]
    Version(u32),
}

impl FromStr for Baseline {
    type Err = BaselineError;

    /// Reads what a baseline is written as.
    fn from_str(text: &str) -> Result<Self, BaselineError> {
        let stored: Stored = serde_json::from_str(text)?;
        if stored.version != VERSION {
            return Err(BaselineError::Version(stored.version));
        }
        let known = stored.findings.into_iter().map(|it| (it.known, it.count)).collect();
        Ok(Self { known })
    }
}

/// The text of its file.
impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let findings = self.known.iter();
        let lines: Vec<String> = findings
            .map(|(known, count)| StoredFinding { known: known.clone(), count: *count })
            .map(|finding| format!("    {}", line(&finding)))
            .collect();
        let findings = match lines.is_empty() {
            true => "[]".to_owned(),
            false => format!("[\n{}\n  ]", lines.join(",\n")),
        };
        write!(f, "{{\n  \"version\": {VERSION},\n  \"findings\": {findings}\n}}\n")
    }
}

impl Baseline {
    /// Marks the findings of a file that were known. Each known one is used up by one finding. The path is that
    /// from the folder of the baseline.
    pub fn mark(&mut self, path: &str, file: &mut FileReport) {
        let path = with_slashes(path);
        for finding in &mut file.findings {
            let known = Known {
                path: path.clone(),
                rule: finding.rule.id.to_owned(),
                fingerprint: finding.fingerprint.to_string(),
            };
            if let Some(count) = self.known.get_mut(&known).filter(|count| **count > 0) {
                *count -= 1;
                finding.known = true;
            }
        }
    }

    /// Takes the findings of a file as known. The path is that from the folder of the baseline.
    pub fn learn(&mut self, path: &str, file: &FileReport) {
        let path = with_slashes(path);
        for finding in &file.findings {
            let (rule, fingerprint) = (finding.rule.id.to_owned(), finding.fingerprint.to_string());
            *self.known.entry(Known { path: path.clone(), rule, fingerprint }).or_default() += 1;
        }
    }

    /// How many known findings were not found again.
    #[must_use]
    pub fn unused(&self) -> usize {
        self.known.values().sum()
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
