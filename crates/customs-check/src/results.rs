//! What checking gives: [`Checked`] of a file, [`CheckResult`] of a message, [`Skipped`] rules.

use std::borrow::Cow;

use customs_message::{Partial, Syntax};
use customs_model::{Finding, Rule};

use crate::claims::Claims;

/// A message that was read from a file, with its findings.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The syntax it was read from.
    pub syntax: Syntax,
    /// The message, as far as it could be read.
    pub read: Partial,
    /// The findings of reading and checking, in the order of the file.
    pub findings: Vec<Finding>,
    /// The rules that could not be checked.
    pub skipped: Vec<Skipped>,
    /// What no other message of a run may have as well: [`Run::compare`](crate::Run::compare) takes it.
    pub claims: Claims,
}

/// The result of checking a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckResult {
    /// The findings, without positions.
    pub findings: Vec<Finding>,
    /// The rules that could not be checked.
    pub skipped: Vec<Skipped>,
}

/// A rule that could not be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The rule.
    pub rule: &'static Rule,
    /// Why, in a sentence without a full stop.
    pub reason: Cow<'static, str>,
}
