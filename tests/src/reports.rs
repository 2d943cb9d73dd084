//! A small report, and how it is written in any format.

use customs_check::{Checker, rules};
use customs_model::Severity;
use customs_model::profile::{Change, RuleChange};
use customs_report::{FileReport, SkippedReport};

pub use crate::oracles::{Checked, written};
use crate::{format_only, repository};

/// A valid message, errors, an item out of order that is for information only, a warning, and a file
/// that cannot be read.
pub const FIXTURES: [&str; 6] = [
    "valid/smallest-declaration.xml",
    "invalid/misspelt-element.xml",
    "invalid/number-instead-of-string.json",
    "invalid/interleaved-items.xml",
    "warning/format-code-that-contradicts-the-date.xml",
    "invalid/cut-off.xml",
];

/// The fixtures, checked for their format alone, so that further rules do not change the report. One
/// finding of them was known before, and one rule could not be checked.
///
/// # Panics
/// If one cannot be read.
#[must_use]
pub fn fixtures() -> Vec<Checked> {
    let mut profile = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    let change = Change::Severity(Severity::Information);
    profile.rules.push(RuleChange { rules: "out-of-order".to_owned(), change });
    let checker = Checker::new(&profile);
    let check = |name: &str| {
        let text = std::fs::read_to_string(repository().join("fixtures").join(name))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let report = FileReport::of(name, &profile, checker.validate(text.as_bytes()));
        (report, text)
    };
    let mut files: Vec<_> = FIXTURES.map(check).into();
    let known = files[2].0.findings.last_mut().expect("a finding");
    known.known = true;
    files[1].0.skipped.push(SkippedReport {
        rule: rules::by_id("goods-item-count").expect("a rule"),
        reason: "there is no day to judge by".to_owned(),
    });
    files
}
