//! What `NAME.findings.json` beside a message says of its findings, and how that is compared.

use std::fmt::{self, Write};
use std::path::Path;

use customs_check::report::FindingReport;
use serde::Deserialize;

/// A finding that a message must give.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The id of the rule.
    pub rule: String,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column, from 1.
    pub column: Option<usize>,
    /// The place as an XPath.
    pub xpath: String,
    /// The place as a WCO pointer; compared where it is there.
    pub wco_pointer: Option<String>,
}

impl Expected {
    fn of(finding: &FindingReport) -> Self {
        Self {
            rule: finding.rule.clone(),
            line: finding.line,
            column: finding.column,
            xpath: finding.xpath.clone(),
            wco_pointer: finding.wco_pointer.clone(),
        }
    }

    fn fits(&self, finding: &Self) -> bool {
        let pointer = self.wco_pointer.as_ref().or(finding.wco_pointer.as_ref());
        *finding == Self { wco_pointer: finding.wco_pointer.clone(), ..self.clone() }
            && pointer == finding.wco_pointer.as_ref()
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, line, column, xpath, wco_pointer } = self;
        let part =
            |number: &Option<usize>| number.map_or("-".to_owned(), |number| number.to_string());
        write!(f, "{}:{} {rule} {xpath}", part(line), part(column))?;
        wco_pointer.as_ref().map_or(Ok(()), |pointer| write!(f, " ({pointer})"))
    }
}

/// What stands in `NAME.findings.json` beside a message.
///
/// # Panics
/// If there is no such file, or it cannot be read.
#[must_use]
pub fn beside(path: &Path) -> Vec<Expected> {
    let path = path.with_extension("findings.json");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What differs, line by line: `-` is expected and not found, `+` is found and not expected. Empty
/// where nothing does.
#[must_use]
pub fn difference(path: &Path, expected: &[Expected], findings: &[FindingReport]) -> String {
    let found: Vec<Expected> = findings.iter().map(Expected::of).collect();
    let is_same = found.len() == expected.len()
        && expected.iter().zip(&found).all(|(expected, found)| expected.fits(found));
    if is_same {
        return String::new();
    }
    let mut text = format!("{}\n", path.display());
    for missing in expected.iter().filter(|it| !found.iter().any(|found| it.fits(found))) {
        let _ = writeln!(text, "  - {missing}");
    }
    for (more, finding) in found.iter().zip(findings) {
        if !expected.iter().any(|expected| expected.fits(more)) {
            let _ = writeln!(text, "  + {more}: {}", finding.message);
        }
    }
    if text.lines().count() == 1 {
        text.push_str("  the order or the number differs; found:\n");
        for finding in &found {
            let _ = writeln!(text, "    {finding}");
        }
    }
    text
}
