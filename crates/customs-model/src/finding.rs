//! [`Finding`]: what is wrong in a message, where, and what to do about it.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

use serde::Serialize;

use crate::path::Path;
use crate::rule::Rule;

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Information,
    /// Likely wrong, or refused by some; the message may be accepted.
    Warning,
    /// The message does not follow its rules.
    Error,
}

impl Severity {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Information, Self::Warning, Self::Error];

    /// Its name: `information`, `warning`, `error`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The next worse one; an error stays one.
    #[must_use]
    pub const fn up(self) -> Self {
        match self {
            Self::Information => Self::Warning,
            Self::Warning | Self::Error => Self::Error,
        }
    }

    /// The next milder one; information stays information.
    #[must_use]
    pub const fn down(self) -> Self {
        match self {
            Self::Error => Self::Warning,
            Self::Warning | Self::Information => Self::Information,
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A position in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The first byte, from 0.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// Where a text begins in its file: what comes before it. A message inside a file is read by itself,
/// and its positions are those of the file all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Origin {
    /// The line ends before it.
    pub lines: usize,
    /// The characters before it in its line.
    pub columns: usize,
    /// The bytes before it.
    pub bytes: usize,
}

impl Origin {
    /// The origin of what follows a text that begins here.
    ///
    /// ```
    /// use customs_model::finding::Origin;
    ///
    /// let origin = Origin::default().after("one\ntw");
    /// assert_eq!((origin.lines, origin.columns, origin.bytes), (1, 2, 6));
    /// ```
    #[must_use]
    pub fn after(self, text: &str) -> Self {
        let (lines, bytes) = (line_ends_in(text.as_bytes()), self.bytes + text.len());
        let last = memchr::memrchr(b'\n', text.as_bytes()).map_or(0, |end| end + 1);
        let columns = characters_in(&text.as_bytes()[last..]);
        match lines {
            0 => Self { lines: self.lines, columns: self.columns + columns, bytes },
            _ => Self { lines: self.lines + lines, columns, bytes },
        }
    }
}

/// A text that is seen through a window: what is done with is cut off its front, and more comes at its
/// end. Offsets are those of the window, and are asked for in their order.
#[derive(Debug, Clone, Default)]
pub struct Window {
    /// An offset that was asked for, and its origin.
    known: (usize, Origin),
}

impl Window {
    /// Where an offset is in the whole text.
    ///
    /// ```
    /// use customs_model::finding::Window;
    ///
    /// let mut window = Window::default();
    /// assert_eq!(window.origin("a\nbc", 3).columns, 1);
    /// window.cut("a\nbc", 3);
    /// assert_eq!(window.origin("cd", 1).columns, 2);
    /// ```
    pub fn origin(&mut self, text: &str, at: usize) -> Origin {
        let (known, origin) = self.known;
        if at > known {
            self.known = (at, origin.after(&text[known..at]));
        }
        self.known.1
    }

    /// Where a range of bytes is in the whole text.
    pub fn place(&mut self, text: &str, range: std::ops::Range<usize>) -> Place {
        let origin = self.origin(text, range.start);
        let length = range.end.min(text.len()).saturating_sub(range.start);
        let text = text.get(range.start..range.start + length).unwrap_or_default();
        Lines::from(text, origin).place(0..length)
    }

    /// The text before an offset is cut off.
    pub fn cut(&mut self, text: &str, at: usize) {
        self.known = (0, self.origin(text, at));
    }
}

/// The lines of a text, for turning byte ranges into [`Place`]s.
///
/// ```
/// use customs_model::finding::Lines;
///
/// let place = Lines::of("one\ntwo").place(5..6);
/// assert_eq!((place.line, place.column), (2, 2));
/// ```
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    origin: Origin,
    /// How many lines end before each block of [`BLOCK`] bytes.
    ends: Vec<usize>,
    /// Where the line begins in which each block begins.
    starts: Vec<usize>,
    /// How many characters are before each block, once that is asked for. A message can be one line
    /// of many megabytes, and counting it from its start for every finding would never end; most
    /// lines are short, and need no blocks.
    characters: OnceCell<Vec<usize>>,
}

/// The size of a block, in bytes.
const BLOCK: usize = 1024;

impl<'a> Lines<'a> {
    /// The lines of a text.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        Self::from(text, Origin::default())
    }

    /// The lines of a text that is a part of its file. Byte ranges are those of the text, what becomes
    /// of them is a place in the file.
    #[must_use]
    pub fn from(text: &'a str, origin: Origin) -> Self {
        let ends = before_blocks(text, line_ends_in);
        let starts = line_starts(text);
        Self { text, origin, ends, starts, characters: OnceCell::new() }
    }

    /// The place of a byte range; one past the end is taken to be at the end.
    #[must_use]
    pub fn place(&self, range: std::ops::Range<usize>) -> Place {
        // A byte in the middle of a character counts as that character.
        let at = boundary(self.text, range.start);
        let bytes = self.text.as_bytes();
        let start = self.line_start(at);
        let line = self.before(&self.ends, at, line_ends_in) + 1;
        let column = match at - start {
            0..=BLOCK => characters_in(&bytes[start..at]) + 1,
            _ => self.characters_before(at) - self.characters_before(start) + 1,
        };
        let Origin { lines, columns, bytes } = self.origin;
        let columns = if line == 1 { columns } else { 0 };
        Place {
            line: line + lines,
            column: column + columns,
            start: range.start + bytes,
            end: range.end + bytes,
        }
    }

    /// Where the line of a byte begins. It is not looked for beyond the block, since a line can be long.
    fn line_start(&self, at: usize) -> usize {
        let Some(block) = at.checked_sub(1).map(|last| last / BLOCK) else { return 0 };
        let before = &self.text.as_bytes()[block * BLOCK..at];
        let end = memchr::memrchr(b'\n', before);
        end.map_or(self.starts[block], |end| block * BLOCK + end + 1)
    }

    fn characters_before(&self, at: usize) -> usize {
        let blocks = self.characters.get_or_init(|| before_blocks(self.text, characters_in));
        self.before(blocks, at, characters_in)
    }

    /// How many of something are before a byte, given how many are before each block.
    fn before(&self, blocks: &[usize], at: usize, count: fn(&[u8]) -> usize) -> usize {
        let Some(block) = at.checked_sub(1).map(|last| last / BLOCK) else { return 0 };
        blocks[block] + count(&self.text.as_bytes()[block * BLOCK..at])
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A violation of a rule in a message, with its path and a hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The violated rule.
    pub rule: &'static Rule,
    /// The severity: that of the rule, unless a profile changes it.
    pub severity: Severity,
    /// The violation, in a sentence without a full stop.
    pub message: String,
    /// The value in the message.
    pub value: Option<String>,
    /// What was expected instead.
    pub expected: Option<String>,
    /// How to fix it.
    pub hint: Option<Cow<'static, str>>,
    /// The path of the element or attribute.
    pub path: Path,
    /// The position in the file, once located.
    pub place: Option<Place>,
}

impl Finding {
    /// Returns a finding for a rule at a path.
    pub fn new(rule: &'static Rule, path: Path, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            value: None,
            expected: None,
            hint: None,
            path,
            place: None,
        }
    }

    /// Sets the value in the message.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets the expected value.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// Sets the hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets the position in the file.
    #[must_use]
    pub const fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

/// Formats the finding on one line with its position, if known, and its path. The formats of `customs-report` show more.
///
/// ```
/// use customs_model::{Finding, Path, rules};
///
/// let finding = Finding::new(&rules::MISSING_ELEMENT, Path::root("Declaration"), "`TypeCode` is missing");
/// assert_eq!(finding.to_string(), "error[missing-element]: `TypeCode` is missing (at /Declaration)");
/// ```
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, severity, message, path, place, .. } = self;
        if let Some(place) = place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{severity}[{}]: {message} (at {path})", rule.id)
    }
}

/// The nearest beginning of a character at or before an offset, which may lie behind the end.
///
/// ```
/// use customs_model::finding::boundary;
///
/// assert_eq!((boundary("é", 1), boundary("é", 9)), (0, 2));
/// ```
#[must_use]
pub fn boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Where the line begins in which each block of a text begins.
fn line_starts(text: &str) -> Vec<usize> {
    let mut start = 0;
    let blocks = text.as_bytes().chunks(BLOCK).zip(0..).map(|(block, number)| {
        let begins = start;
        if let Some(end) = memchr::memrchr(b'\n', block) {
            start = number * BLOCK + end + 1;
        }
        begins
    });
    blocks.collect()
}

/// How many of something are before each block of a text.
fn before_blocks(text: &str, count: fn(&[u8]) -> usize) -> Vec<usize> {
    let mut before = 0;
    let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
        let counted = before;
        before += count(block);
        counted
    });
    blocks.collect()
}

/// How many lines end in these bytes.
fn line_ends_in(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

/// How many characters begin in these bytes of a text.
fn characters_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_place_is_what_counting_from_the_start_gives(
            text in "[a\u{e9}\u{65e5}\u{1f6a2}]{0,1500}\n?[a\u{e9}\u{65e5}\u{1f6a2}\n]{0,1500}",
            at in 0usize..9000,
        ) {
            let mut end = at.min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let before = &text[..end];
            let place = Lines::of(&text).place(at..at);
            prop_assert_eq!(place.line, before.matches('\n').count() + 1);
            let line = before.rsplit('\n').next().unwrap_or_default();
            prop_assert_eq!(place.column, line.chars().count() + 1);
        }
    }
}
