//! [`Sink`]: where the findings on a message go. Those of rules that are off go nowhere, and of the others
//! so many are kept at most.

use std::collections::HashMap;
use std::sync::Arc;

use customs_model::findings::Findings;
use customs_model::{Finding, Path, Severity};

/// How bad the findings of each rule are; none where it is off.
pub(crate) type Severities = HashMap<&'static str, Option<Severity>>;

/// Where the findings on a message go.
pub(crate) struct Sink {
    severities: Arc<Severities>,
    findings: Findings,
    /// How many were put in, kept or not.
    count: usize,
    /// Whether the last of them was kept.
    is_last_kept: bool,
}

impl Sink {
    /// With room for so many findings, less those that were found before.
    pub(crate) fn new(severities: &Arc<Severities>, before: usize, max: usize) -> Self {
        let (severities, findings) = (Arc::clone(severities), Findings::after(before, max));
        Self { severities, findings, count: 0, is_last_kept: false }
    }

    /// Puts in a finding, with the severity that its rule has in the profile.
    pub(crate) fn push(&mut self, mut finding: Finding) {
        match adjusted(&self.severities, &finding) {
            Some(severity) => {
                finding.severity = severity;
                self.keep(finding);
            }
            None => (self.count, self.is_last_kept) = (self.count + 1, false),
        }
    }

    /// Puts in a finding of a rule that is on, as it is.
    pub(crate) fn keep(&mut self, finding: Finding) {
        self.count += 1;
        self.is_last_kept = self.findings.has_room();
        self.findings.add(|| finding);
    }

    /// How many findings were put in, kept or not.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// The finding that was put in last, to say more of it; none if it was not kept.
    pub(crate) fn last(&mut self) -> Option<&mut Finding> {
        self.findings.last_mut().filter(|_| self.is_last_kept)
    }

    /// The findings; where some are left out, the last of them says so.
    pub(crate) fn finish(self, root: &Path) -> Vec<Finding> {
        self.findings.finish(root, None)
    }
}

/// The severity of a finding under a profile; none where its rule is off. What was softened in reading stays
/// so, unless the profile says something of its rule. That there are more findings than are kept is never
/// off: nobody knows what they are.
pub(crate) fn adjusted(severities: &Severities, finding: &Finding) -> Option<Severity> {
    match severities.get(finding.rule.id) {
        _ if finding.rule == &customs_model::rules::TOO_MANY_FINDINGS => Some(finding.severity),
        Some(Some(severity)) if *severity != finding.rule.severity => Some(*severity),
        Some(None) => None,
        Some(Some(_)) | None => Some(finding.severity),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{MISSING_ELEMENT, TOO_LONG};

    fn finding(rule: &'static customs_model::Rule) -> Finding {
        Finding::new(rule, Path::root("Declaration"), "it is so")
    }

    fn sink(max: usize) -> Sink {
        let severities = [(TOO_LONG.id, None), (MISSING_ELEMENT.id, Some(Severity::Warning))];
        Sink::new(&Arc::new(severities.into_iter().collect()), 1, max)
    }

    #[test]
    fn a_rule_that_is_off_takes_no_room() {
        let mut sink = sink(2);
        (0..9).for_each(|_| sink.push(finding(&TOO_LONG)));
        assert!(sink.last().is_none());
        sink.push(finding(&MISSING_ELEMENT));
        assert_eq!(sink.last().map(|it| it.severity), Some(Severity::Warning));
        assert_eq!(sink.count(), 10);
        assert_eq!(sink.finish(&Path::root("Declaration")).len(), 1);
    }

    #[test]
    fn what_has_no_room_is_counted_and_nothing_more_is_said_of_it() {
        let mut sink = sink(2);
        sink.push(finding(&MISSING_ELEMENT));
        sink.keep(finding(&TOO_LONG));
        assert!(sink.last().is_none());
        let all = sink.finish(&Path::root("Declaration"));
        assert_eq!(all.len(), 2);
        assert_eq!(all[1].rule, &customs_model::rules::TOO_MANY_FINDINGS);
        assert_eq!(adjusted(&Severities::default(), &all[1]), Some(Severity::Error));
    }
}
