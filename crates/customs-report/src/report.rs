//! [`Report`]: what a check found, as data.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::hash::Hasher;

use customs_check::Checked;
use customs_message::{Message, ReadError};
use customs_model::Profile;
use customs_model::{Finding, Path, Place, Pointer, Rule, Severity, rules};
use fnv::FnvHasher;
use serde::{Serialize, Serializer};

/// The findings of several files, with totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The files, in the order in which they were checked.
    pub files: Vec<FileReport>,
    /// The totals.
    pub summary: Summary,
}

/// The totals of a report.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Summary {
    /// The number of files checked.
    pub files: usize,
    /// How many messages they hold, where they hold more than one each; those that could not be read,
    /// and what is among messages and is none, are among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<usize>,
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings.
    pub warnings: usize,
    /// The number of findings for information only.
    pub information: usize,
    /// The number of known findings, which are not counted above.
    #[serde(skip_serializing_if = "is_zero")]
    pub known: usize,
    /// The number of ignored findings, which are not counted above.
    #[serde(skip_serializing_if = "is_zero")]
    pub ignored: usize,
    /// The number of files that could not be read; the reasons are among their findings.
    #[serde(skip_serializing_if = "is_zero")]
    pub unreadable: usize,
    /// The number of findings of each rule, most frequent first; `None` unless requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statistics: Option<Vec<RuleStatistics>>,
    /// The files of a folder that are not customs messages. They were not checked.
    #[serde(rename = "noMessages", skip_serializing_if = "Vec::is_empty")]
    pub no_messages: Vec<String>,
}

/// The number of findings of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleStatistics {
    /// The rule; as data, its id.
    #[serde(serialize_with = "id")]
    pub rule: &'static Rule,
    /// How bad its findings are; under several profiles that can differ, and each is counted by itself.
    pub severity: Severity,
    /// How many findings it has that count.
    pub findings: usize,
    /// How many files these are in.
    pub files: usize,
}

/// The findings of one file, or of one of its messages if it contains several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileReport {
    /// The path of the file, as given.
    pub path: String,
    /// The root of the message: `MetaData` or `Declaration`. Absent where the file is no message or
    /// could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Which message of the file it is, from 1; absent where the file holds one alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// How many messages the file holds, where it holds several and that is known when the first is
    /// reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<usize>,
    /// Whether it could not be read, so that nothing in it was checked.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unreadable: bool,
    /// The id of the profile it was checked against; empty where it could not be read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub profile: String,
    /// The findings, in the order of the file.
    pub findings: Vec<FindingReport>,
    /// Findings that are ignored and do not count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<FindingReport>,
    /// The rules that could not be checked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<SkippedReport>,
}

/// The reason why a finding is ignored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum IgnoredBy {
    /// Settings of the run, for the file that it is in.
    Settings,
    /// A comment in the message.
    Message,
}

/// A rule that could not be checked in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SkippedReport {
    /// The rule; as data, its id.
    #[serde(serialize_with = "id")]
    pub rule: &'static Rule,
    /// The reason, in a sentence without a full stop.
    pub reason: String,
}

/// A finding as data for reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingReport {
    /// The rule; as data, its id, which never changes, for instance `missing-element`.
    #[serde(serialize_with = "id")]
    pub rule: &'static Rule,
    /// The number under which the authority reports it, where that is not the id of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// The severity.
    pub severity: Severity,
    /// The violation, in a sentence without a full stop.
    pub message: String,
    /// The value in the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What was expected instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// How to fix it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Cow<'static, str>>,
    /// The line of the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column in characters, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The first byte, from 0, not counting a byte order mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// The byte after the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
    /// The element or attribute as an XPath; empty for the file as a whole.
    pub xpath: String,
    /// The same place in the JSON form of the message (RFC 6901).
    pub json_pointer: String,
    /// The same place by WCO class and element ids, as customs administrations name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wco_pointer: Option<String>,
    /// What tells this finding from others in its file, wherever it moves in it: made of the rule, the
    /// place by names without positions, and the value. Findings that share it are told apart by how many
    /// there are.
    pub fingerprint: Fingerprint,
    /// Whether it was known before, from a baseline, so that it does not count.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub known: bool,
    /// What says that it is ignored, of those that are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignored: Option<IgnoredBy>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
fn id<S: Serializer>(rule: &&'static Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.id)
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Report {
    /// Returns the report on these files, with its totals.
    #[must_use]
    pub fn of(files: Vec<FileReport>) -> Self {
        let mut summary = Summary::default();
        files.iter().for_each(|file| summary.add(file));
        Self { files, summary }
    }
}

impl Summary {
    /// Counts a file and its findings.
    pub fn add(&mut self, file: &FileReport) {
        match file.number {
            Some(number) if number > 1 => {
                self.messages = Some(self.messages.unwrap_or(self.files) + 1);
            }
            _ => {
                self.files += 1;
                self.messages = self.messages.map(|messages| messages + 1);
            }
        }
        self.unreadable += usize::from(file.unreadable);
        self.ignored += file.ignored.len();
        for finding in &file.findings {
            *match (finding.known, finding.severity) {
                (true, _) => &mut self.known,
                (false, Severity::Error) => &mut self.errors,
                (false, Severity::Warning) => &mut self.warnings,
                (false, Severity::Information) => &mut self.information,
            } += 1;
        }
    }
}

impl FileReport {
    /// The report on one file. One that could not be read has a single finding that says why.
    #[must_use]
    pub fn of(
        path: impl Into<String>,
        profile: &Profile,
        checked: Result<Checked, ReadError>,
    ) -> Self {
        let Checked { read, findings, skipped, .. } = match checked {
            Ok(checked) => checked,
            Err(error) => return Self::unreadable(path, &error),
        };
        let message = read.as_read();
        let name = message.name().to_owned();
        let pointer = |finding: &Finding| pointer_of(&finding.path, message);
        let pointers: Vec<_> = findings.iter().map(pointer).collect();
        // A message can be as large as all that is said of it: it goes before that is written.
        drop(read);
        let findings = findings.into_iter().zip(pointers);
        let skipped =
            skipped.iter().map(|it| SkippedReport { rule: it.rule, reason: it.reason.to_string() });
        Self {
            message: Some(name),
            profile: profile.id.clone(),
            findings: findings.map(|(it, pointer)| FindingReport::at(it, pointer)).collect(),
            skipped: skipped.collect(),
            ..Self::of_findings(path, [])
        }
    }

    /// The report on what was found in a file that is no message of a profile.
    #[must_use]
    pub fn of_findings(
        path: impl Into<String>,
        findings: impl IntoIterator<Item = Finding>,
    ) -> Self {
        Self {
            path: path.into(),
            message: None,
            number: None,
            of: None,
            unreadable: false,
            profile: String::new(),
            findings: findings.into_iter().map(|it| FindingReport::of(it, None)).collect(),
            ignored: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// The report on a file, or a message in it, that cannot be read.
    #[must_use]
    pub fn unreadable(path: impl Into<String>, error: &ReadError) -> Self {
        // What is recognised and not read is a finding like any other.
        let unreadable = !error.is_passing();
        Self { unreadable, ..Self::of_findings(path, [error.to_finding()]) }
    }

    /// The report on a file that cannot even be opened.
    #[must_use]
    pub fn failed(path: impl Into<String>, why: &str) -> Self {
        let finding = Finding::new(&rules::UNREADABLE_MESSAGE, Path::default(), why);
        Self { unreadable: true, ..Self::of_findings(path, [finding]) }
    }

    /// Adds a finding that comes from other messages, at a place by WCO ids, where it belongs in the order
    /// of the file.
    pub fn add(&mut self, finding: Finding, pointer: Option<Pointer>) {
        let finding = FindingReport::at(finding, pointer.as_ref().map(tight));
        let at = self.findings.partition_point(|it| it.start <= finding.start);
        self.findings.insert(at, finding);
    }

    /// The rules whose findings are never ignored: those that say that something was not checked.
    pub const NEVER_IGNORED: [&'static Rule; 5] = [
        &rules::UNREADABLE_MESSAGE,
        &rules::UNSUPPORTED_MESSAGE,
        &rules::MISSPELT_ROOT,
        &rules::STRAY_VALUE,
        &rules::TOO_MANY_FINDINGS,
    ];

    /// Moves findings to those that are ignored, except for those that say that something was not checked.
    pub fn ignore(&mut self, by: IgnoredBy, is_ignored: impl Fn(&FindingReport) -> bool) {
        let is_ignored = |finding: &mut FindingReport| {
            !Self::NEVER_IGNORED.contains(&finding.rule) && is_ignored(finding)
        };
        let ignored = self.findings.extract_if(.., is_ignored);
        self.ignored.extend(ignored.map(|it| FindingReport { ignored: Some(by), ..it }));
    }

    /// Which message of its file it is in words, where there are several: `message 2 of 3`.
    #[must_use]
    pub fn which(&self) -> Option<String> {
        Some(match (self.number?, self.of) {
            (number, Some(of)) => format!("message {number} of {of}"),
            (number, None) => format!("message {number}"),
        })
    }
}

impl FindingReport {
    /// The report on one finding of a message.
    #[must_use]
    pub fn of(finding: Finding, message: Option<&Message>) -> Self {
        let pointer = message.and_then(|message| pointer_of(&finding.path, message));
        Self::at(finding, pointer)
    }

    /// The report on a finding at a place that WCO ids name.
    fn at(finding: Finding, wco_pointer: Option<String>) -> Self {
        let Finding { rule, severity, path, mut message, value, expected, hint, place } = finding;
        message.shrink_to_fit();
        let xpath = tight(&path);
        Self {
            rule,
            code: rule.code(),
            severity,
            message,
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            start: place.map(|place| place.start),
            end: place.map(|place| place.end),
            json_pointer: path.json_pointer(),
            wco_pointer,
            fingerprint: Fingerprint::of(rule.id, &xpath, value.as_deref().unwrap_or_default()),
            value,
            expected,
            hint,
            xpath,
            known: false,
            ignored: None,
        }
    }

    /// Its place in the file, where it has one.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        let (line, column) = (self.line?, self.column?);
        Some(Place { line, column, start: self.start?, end: self.end? })
    }
}

/// The place of a path in a message by WCO ids.
fn pointer_of(path: &Path, message: &Message) -> Option<String> {
    message.pointer(path).as_ref().map(tight)
}

/// A text without room that it could grow into: there can be tens of thousands of findings.
fn tight(place: &impl fmt::Display) -> String {
    /// Most places take less, so that it does not grow either.
    const USUAL: usize = 160;
    let mut text = String::with_capacity(USUAL);
    // Writing to a string does not fail.
    let _ = write!(text, "{place}");
    text.shrink_to_fit();
    text
}

/// What tells a finding from others in its file, written as 16 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Places by names alone, so that a finding keeps its fingerprint when lines move and when items come
    /// and go before it.
    fn of(rule: &str, xpath: &str, value: &str) -> Self {
        let mut hasher = FnvHasher::default();
        hasher.write(rule.as_bytes());
        hasher.write_u8(0);
        // `/A/B[2]/C` is `/A/B`, and `/C` behind a position.
        for names in xpath.split('[').map(|it| it.split_once(']').map_or(it, |(_, rest)| rest)) {
            hasher.write(names.as_bytes());
        }
        hasher.write_u8(0);
        hasher.write(value.as_bytes());
        hasher.write_u8(0);
        Self(hasher.finish())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
