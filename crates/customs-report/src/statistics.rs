//! [`Statistics`]: how often each rule found something.

use std::collections::BTreeMap;

use customs_model::{Rule, Severity};

use crate::report::{FileReport, RuleStatistics};

/// Counts the findings of each rule while files are checked; those that do not count are left out.
///
/// ```
/// use customs_check::{Limits, validate};
/// use customs_report::{FileReport, Statistics};
///
/// let profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
/// let mut statistics = Statistics::default();
/// for path in ["a.json", "b.json"] {
///     let checked = validate(br#"{ "TypeCode": "EXA" }"#, profile, &Limits::default());
///     statistics.add(&FileReport::of(path, profile, checked));
/// }
/// let rules = statistics.by_rule();
/// assert_eq!(rules[0].files, 2);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Statistics {
    /// How many files there were.
    files: usize,
    rules: BTreeMap<(&'static str, Severity), Counted>,
}

/// What was counted of a rule.
#[derive(Debug, Clone)]
struct Counted {
    rule: &'static Rule,
    findings: usize,
    files: usize,
    /// The file that was counted last: a file can have several messages.
    last: usize,
}

impl Statistics {
    /// Counts the findings of a file, or of one of its messages; those of one file come one after the other.
    pub fn add(&mut self, file: &FileReport) {
        self.files += usize::from(file.number.is_none_or(|number| number == 1));
        for finding in file.new_findings() {
            let counted = self
                .rules
                .entry((finding.rule.id, finding.severity))
                .or_insert(Counted { rule: finding.rule, findings: 0, files: 0, last: 0 });
            counted.findings += 1;
            counted.files += usize::from(counted.last != self.files);
            counted.last = self.files;
        }
    }

    /// Returns the rules that found something, the one with the most findings first.
    #[must_use]
    pub fn by_rule(&self) -> Vec<RuleStatistics> {
        let of = |((_, severity), counted): (&(&str, Severity), &Counted)| {
            let Counted { rule, findings, files, .. } = *counted;
            RuleStatistics { rule, severity: *severity, findings, files }
        };
        let mut rules: Vec<_> = self.rules.iter().map(of).collect();
        rules.sort_by_key(|it| std::cmp::Reverse(it.findings));
        rules
    }
}
