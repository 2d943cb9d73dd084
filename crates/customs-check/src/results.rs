//! What checking gives: [`Checked`] of a file, [`Judgement`] of a message, [`Skipped`] rules.

use std::borrow::Cow;

use customs_message::{Partial, Syntax};
use customs_model::finding::Place;
use customs_model::{Finding, Path, Pointer, Rule, Severity};

/// A message and everything that was found in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The syntax it was read from.
    pub syntax: Syntax,
    /// The message, as far as it could be read.
    pub read: Partial,
    /// What was found in reading and in checking, in the order of the file.
    pub findings: Vec<Finding>,
    /// The rules that could not be checked.
    pub skipped: Vec<Skipped>,
    /// What no other message of a run may have as well: [`Run::compare`](crate::Run::compare) takes it.
    pub claims: Vec<Claimed>,
}

/// What a message claims for itself, such as the reference that its sender gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The rule that is broken where another message has it.
    pub(crate) rule: &'static Rule,
    /// How bad that is.
    pub(crate) severity: Severity,
    /// Where it stands.
    pub(crate) path: Path,
    /// Where that is in the file.
    pub(crate) place: Option<Place>,
    /// The same by WCO ids.
    pub(crate) pointer: Option<Pointer>,
    /// What it is: `the reference`.
    pub(crate) what: &'static str,
    /// What is shown of it.
    pub(crate) value: String,
    /// All that has to be the same for it to be taken.
    pub(crate) identity: u64,
    /// What the whole message says, letter by letter.
    pub(crate) content: u64,
}

/// What was found in a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judgement {
    /// The findings, without places in a file.
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
