//! Findings that comments of a message ask to ignore, and what is wrong with these comments.

use std::ops::Range;

use customs_check::Checker;
use customs_check::rules::{is_named, nearest_of};
use customs_message::{Ignore, Request};
use customs_model::{Finding, Path, Rule, rules};

use crate::report::{FileReport, IgnoredBy};
use crate::text::counted;

impl FileReport {
    /// Ignores findings as comments ask, and says what is wrong with the comments in a part of the file: a rule
    /// that nobody knows, and one that has no finding to be ignored. A comment that reaches beyond the part can
    /// be of use to another message.
    pub fn ignore_by_comments(
        &mut self,
        comments: &[Ignore],
        part: &Range<usize>,
        checker: &Checker,
    ) {
        let mut wrong = Vec::new();
        for comment in comments {
            let Ignore { request, place, scope } = comment;
            let is_of_part = part.contains(&place.start);
            let reaches_beyond = scope.as_ref().is_some_and(|scope| scope.end > part.end);
            for name in comment.names() {
                let ignored = self.ignored.len();
                self.ignore(IgnoredBy::Message, |finding| {
                    finding.start.is_some_and(|at| asks(comment, name, finding.rule, at))
                });
                let is_used = self.ignored.len() > ignored || reaches_beyond;
                if is_of_part {
                    wrong.extend(wrong_with(name, is_used, checker).map(|it| it.at(*place)));
                }
            }
            if is_of_part {
                wrong.extend(unclear(request).map(|it| it.at(*place)));
            }
        }
        for finding in wrong {
            if let Some(severity) = checker.severity(finding.rule) {
                self.add(Finding { severity, ..finding }, None);
            }
        }
    }
}

/// Whether a comment asks to ignore the findings of a rule at a byte of the file.
#[must_use]
pub fn asks_to_ignore(comment: &Ignore, rule: &Rule, at: usize) -> bool {
    comment.names().iter().any(|name| asks(comment, name, rule, at))
}

/// Whether it does by one of its names.
fn asks(comment: &Ignore, name: &str, rule: &Rule, at: usize) -> bool {
    is_meant(rule, name) && comment.scope.as_ref().is_some_and(|scope| scope.contains(&at))
}

/// Whether a comment means a rule by a name. One that meant all of them would say nothing of what is wrong.
fn is_meant(rule: &Rule, name: &str) -> bool {
    name != "all" && is_named(rule, name)
}

/// What is wrong with a name in a comment.
fn wrong_with(name: &str, is_used: bool, checker: &Checker) -> Option<Finding> {
    if is_used {
        return None;
    }
    if FileReport::NEVER_IGNORED.iter().any(|rule| rule.id == name) {
        let what =
            format!("`{name}` reports that something was not checked, and cannot be ignored");
        return Some(finding(&rules::UNUSED_IGNORE, what).hint("remove it"));
    }
    if checker.rules().any(|rule| is_meant(rule, name)) {
        let what = format!("no finding of `{name}` to ignore");
        return Some(finding(&rules::UNUSED_IGNORE, what).hint("remove it"));
    }
    let unknown = finding(&rules::UNKNOWN_IGNORE, format!("there is no rule `{name}`"));
    Some(match nearest_of(name, checker.rules().map(|rule| rule.id)) {
        Some(near) => unknown.hint(format!("did you mean `{near}`?")),
        None => unknown.hint("`customs rules list` lists all"),
    })
}

/// What is wrong with a comment as a whole.
fn unclear(request: &Request) -> Option<Finding> {
    Some(match request {
        Request::Rules(_) => return None,
        Request::Unclear => finding(&rules::UNKNOWN_IGNORE, "the comment names no rule to ignore")
            .hint("write `customs: ignore RULE`"),
        Request::TooMany(most) => {
            let most = counted(*most, "name");
            let what = format!("too many rules in comments; only the first {most} are read");
            finding(&rules::UNKNOWN_IGNORE, what)
        }
    })
}

fn finding(rule: &'static Rule, what: impl Into<String>) -> Finding {
    Finding::new(rule, Path::default(), what)
}
