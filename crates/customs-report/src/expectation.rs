//! What `NAME.findings.json` beside a message says that must be found in it, and how that compares
//! with what was found.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::report::FindingReport;

/// A finding that a message must give. What is not said (a line, a pointer) is not compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The id of the rule.
    pub rule: String,
    /// The line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The place as an XPath.
    pub xpath: String,
    /// The place as a WCO pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wco_pointer: Option<String>,
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectationDifference {
    /// It must be found, and was not.
    Missing(Expected),
    /// It was found, and must not be; with what the finding says.
    Unexpected(Expected, String),
    /// All that must be found was found, but not in this order: those that were found.
    Order(Vec<Expected>),
}

impl Expected {
    /// What must be found if a finding must.
    #[must_use]
    pub fn of(finding: &FindingReport) -> Self {
        Self {
            rule: finding.rule.id.to_owned(),
            line: finding.line,
            column: finding.column,
            xpath: finding.xpath.clone(),
            wco_pointer: finding.wco_pointer.clone(),
        }
    }

    fn fits(&self, found: &Self) -> bool {
        let is_same = |expected: Option<usize>, found| expected.is_none_or(|it| Some(it) == found);
        self.rule == found.rule
            && self.xpath == found.xpath
            && is_same(self.line, found.line)
            && is_same(self.column, found.column)
            && (self.wco_pointer.is_none() || self.wco_pointer == found.wco_pointer)
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

impl fmt::Display for ExpectationDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(expected) => write!(f, "- {expected}"),
            Self::Unexpected(found, message) => write!(f, "+ {found}: {message}"),
            Self::Order(found) => {
                f.write_str("the order is different; found:")?;
                found.iter().try_for_each(|found| write!(f, "\n  {found}"))
            }
        }
    }
}

/// The file beside a message that says what must be found in it.
#[must_use]
pub fn beside(message: &Path) -> PathBuf {
    message.with_extension("findings.json")
}

/// What differs between what must be found and what was; nothing where nothing does.
#[must_use]
pub fn differences(
    expected: &[Expected],
    findings: &[FindingReport],
) -> Vec<ExpectationDifference> {
    let mut found: Vec<_> = findings.iter().map(|it| (Expected::of(it), &it.message)).collect();
    let in_order = found.len() == expected.len()
        && expected.iter().zip(&found).all(|(expected, (found, _))| expected.fits(found));
    if in_order {
        return Vec::new();
    }
    let all: Vec<Expected> = found.iter().map(|(found, _)| found.clone()).collect();
    let mut differences = Vec::new();
    for expected in expected {
        match found.iter().position(|(found, _)| expected.fits(found)) {
            Some(at) => drop(found.remove(at)),
            None => differences.push(ExpectationDifference::Missing(expected.clone())),
        }
    }
    let more = found.into_iter();
    differences.extend(
        more.map(|(found, message)| ExpectationDifference::Unexpected(found, message.clone())),
    );
    if differences.is_empty() {
        differences.push(ExpectationDifference::Order(all));
    }
    differences
}

#[cfg(test)]
mod tests {
    use customs_model::{Finding, Path};

    use super::*;
    use customs_check::rules;

    fn finding(place: &str) -> FindingReport {
        let finding = Finding::new(&rules::TOO_LONG, place.parse::<Path>().unwrap(), "it is");
        FindingReport::of(finding, None)
    }

    #[test]
    fn what_differs_is_told_once() {
        let found = [finding("/A/B"), finding("/A/C")];
        let expected: Vec<Expected> = found.iter().map(Expected::of).collect();
        assert_eq!(differences(&expected, &found), []);
        let one = &found[..1];
        assert_eq!(
            differences(&expected, one),
            [ExpectationDifference::Missing(expected[1].clone())]
        );
        let unexpected = ExpectationDifference::Unexpected(expected[1].clone(), "it is".to_owned());
        assert_eq!(differences(&expected[..1], &found), [unexpected]);
        let turned = [expected[1].clone(), expected[0].clone()];
        assert_eq!(differences(&turned, &found), [ExpectationDifference::Order(expected)]);
    }

    #[test]
    fn a_finding_expected_twice_must_be_found_twice() {
        let found = [finding("/A/B")];
        let expected = [Expected::of(&found[0]), Expected::of(&found[0])];
        assert_eq!(differences(&expected, &found).len(), 1);
    }
}
