//! [`Document`]: a message as it was read from a file, and the positions of its parts.

use std::borrow::Cow;
use std::sync::Arc;

use customs_model::Profile;
use customs_model::finding::{Finding, Lines, Origin, Place};
use customs_model::{Class, Path, Severity, rules};

use crate::family::Kind;
use crate::ignores::is_for_us;
use crate::json;
use crate::message::Message;
use crate::profiles::Reason;
use crate::syntax::Syntax;

/// A message that was read from a file.
#[derive(Debug, Clone)]
pub struct Document<'a> {
    /// Its text. Ranges are ranges in it.
    pub text: &'a str,
    /// Where it begins in the file.
    pub origin: Origin,
    /// Which message of its file it is.
    pub number: Number,
    /// Its syntax.
    pub syntax: Syntax,
    /// What kind of message it is.
    pub kind: Kind,
    /// The XML namespace of its root; None in JSON, and where it has none.
    pub namespace: Option<String>,
    /// The profile to check it against.
    pub profile: Arc<Profile>,
    /// The reason for the choice of the profile.
    pub reason: Reason,
    /// The message, as far as it could be read.
    pub read: Partial,
    /// The findings of reading.
    pub findings: Vec<Finding>,
}

/// Which message of its file a message is, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// Its number.
    pub number: usize,
    /// Whether the file holds others.
    pub is_one_of_several: bool,
}

/// A message as far as it could be read. Where something is missing that its type cannot do without,
/// something else is in its place, so nothing may be made of it but a check; what analyses a message
/// takes a [`Message`], which [`Document::complete`] gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Partial(pub(crate) Message);

impl Partial {
    /// The message, as far as it could be read: for checking it and for showing it.
    #[must_use]
    pub const fn as_read(&self) -> &Message {
        &self.0
    }
}

impl From<Message> for Partial {
    fn from(message: Message) -> Self {
        Self(message)
    }
}

/// Why a message is not complete: some of it could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", describe(.findings))]
pub struct Incomplete {
    /// What could not be read, each with its position.
    pub findings: Vec<Finding>,
}

/// The first of the findings in words, and how many more there are.
fn describe(findings: &[Finding]) -> String {
    let first = findings.first().map_or_else(String::new, |it| match it.place {
        Some(place) => format!(" at {place}: {}", it.message),
        None => format!(": {}", it.message),
    });
    let more = match findings.len().saturating_sub(1) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    format!("the message cannot be read completely{first}{more}")
}

impl Document<'_> {
    /// Returns the message if all of it could be read.
    ///
    /// # Errors
    /// The findings of the parts that could not be read.
    pub fn complete(self) -> Result<Message, Incomplete> {
        match self.incomplete() {
            None => Ok(self.read.0),
            Some(incomplete) => Err(incomplete),
        }
    }

    /// The profile in whose namespaces it is written again: the one it was read by, or that of its kind where it was read
    /// by that for want of a better one.
    #[must_use]
    pub fn written_by(&self) -> Cow<'_, Profile> {
        match self.reason.is_meant() {
            true => Cow::Borrowed(&*self.profile),
            false => self.kind.profile(),
        }
    }

    /// What could not be read of it, if anything: values that are none, elements that nobody knows or
    /// that are missing, what occurs once too often.
    #[must_use]
    pub fn incomplete(&self) -> Option<Incomplete> {
        let is_lost = |finding: &&Finding| {
            finding.severity == Severity::Error && !KEPT.contains(&finding.rule)
        };
        let findings: Vec<_> = self.findings.iter().filter(is_lost).cloned().collect();
        (!findings.is_empty()).then_some(Incomplete { findings })
    }

    /// Whether something is in it that nobody sent, in place of what its type cannot do without and
    /// could not be read.
    #[must_use]
    pub fn has_placeholders(&self) -> bool {
        let is_required = self.kind.class().elements.iter().any(|element| element.required);
        is_required && self.incomplete().is_some()
    }

    /// What is beside the elements of the message and is left out wherever it is written: comments and
    /// processing instructions, but for comments that ask for findings to be ignored.
    #[must_use]
    pub fn asides(&self) -> Option<Finding> {
        let (count, first) = match self.syntax {
            Syntax::Xml => customs_xml::asides(self.text, is_for_us)?,
            Syntax::Json => return None,
        };
        let message = match count {
            1 => "a comment or processing instruction is dropped".to_owned(),
            count => format!("{count} comments and processing instructions are dropped"),
        };
        let place = Lines::from(self.text, self.origin).place(first);
        let path = Path::root(self.kind.class().name);
        Some(Finding::new(&rules::DROPPED_COMMENT, path, message).at(place))
    }

    /// The places of paths in the file; where nothing is at one, that of the class it is missing
    /// from. Empty only if the file stopped being readable.
    #[must_use]
    pub fn places(&self, paths: &[&Path]) -> Vec<Place> {
        self.locator().places(self.text, paths)
    }

    /// What finds places in its text, for those who keep that.
    #[must_use]
    pub fn locator(&self) -> Locator {
        Locator { syntax: self.syntax, origin: self.origin, class: self.read.0.class() }
    }
}

/// Finds places in the text of a message that was read before.
#[derive(Debug, Clone, Copy)]
pub struct Locator {
    syntax: Syntax,
    origin: Origin,
    class: &'static Class,
}

impl Locator {
    /// The class of the root of the message.
    #[must_use]
    pub const fn root(&self) -> &'static Class {
        self.class
    }

    /// The places of paths in the file, of whose text this is the message; where nothing is at one, that of
    /// the class it is missing from. Empty only if the text is another one.
    #[must_use]
    pub fn places(self, text: &str, paths: &[&Path]) -> Vec<Place> {
        let Self { syntax, origin, class } = self;
        let ranges = match syntax {
            Syntax::Xml => {
                let paths: Vec<_> = paths.iter().map(|path| path.in_xml(class)).collect();
                let paths: Vec<&Path> = paths.iter().map(|path| &**path).collect();
                customs_xml::locate(text, class.tag(), &paths)
            }
            Syntax::Json => json::locate(text, origin, paths).ok(),
        };
        let ranges = ranges.unwrap_or_default();
        // Lines are counted no further than to the last of them.
        let last = ranges.iter().map(|range| range.start).max().unwrap_or(0);
        let lines = Lines::from(text.get(..last).unwrap_or(text), origin);
        ranges.into_iter().map(|range| lines.place(range)).collect()
    }
}

/// What is said of how a message is written, though all of it was read, also where a profile makes an
/// error of it.
const KEPT: [&customs_model::Rule; 5] = [
    &rules::NO_NAMESPACES,
    &rules::WRAPPED_MESSAGE,
    &rules::NO_PROFILE,
    &rules::ENVELOPE_MISMATCH,
    &rules::QUERY_ANSWER,
];
