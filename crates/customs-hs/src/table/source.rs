//! [`Source`]: the text of a file and which line a place is on; [`Field`]: a piece of it that is read.

use core::cell::Cell;
use core::ops::Range;
use core::str::{self, FromStr};

use chrono::NaiveDate;

use super::error::shortened;
use super::{TableError, TableProblem};

/// A file as text.
pub(super) struct Source<'b> {
    pub(super) text: &'b str,
    /// A place in the text and the line it is on: the one asked about last. Questions come in the order of
    /// the file, so that each counts on from there.
    last: Cell<(usize, usize)>,
}

impl<'b> Source<'b> {
    /// Takes UTF-8 with or without its mark at the beginning and says what another encoding is.
    pub(super) fn decode(bytes: &'b [u8]) -> Result<Self, TableError> {
        if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, 0, _, ..] | [_, 0, _, 0, ..] = bytes {
            return Err(TableError::new(1, TableProblem::Utf16));
        }
        let text = str::from_utf8(bytes).map_err(|error| {
            let offset = error.valid_up_to();
            let byte = bytes.get(offset).copied().unwrap_or_default();
            let line = 1 + line_ends(bytes, 0..offset);
            TableError::new(line, TableProblem::Encoding { offset, byte })
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Ok(Self { text, last: Cell::new((0, 1)) })
    }

    /// The line a byte is on, from 1.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        let (from, line) = Some(self.last.get()).filter(|last| last.0 <= offset).unwrap_or((0, 1));
        let line = line + line_ends(self.text.as_bytes(), from..offset);
        self.last.set((offset, line));
        line
    }
}

/// How many lines end within a range. They end with a line feed, a carriage return or both.
fn line_ends(bytes: &[u8], range: Range<usize>) -> usize {
    let is_end = |place: &usize| match bytes.get(*place) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(place + 1) != Some(&b'\n'),
        _ => false,
    };
    range.filter(is_end).count()
}

/// A field of a row or the value of a key, without blanks around it.
#[derive(Clone, Copy)]
pub(super) struct Field<'t> {
    pub(super) line: usize,
    pub(super) column: &'t str,
    pub(super) text: &'t str,
}

impl Field<'_> {
    pub(super) fn error(self, problem: TableProblem) -> TableError {
        TableError::new(self.line, problem).in_column(self.column)
    }

    /// How far a line is indented.
    pub(super) fn indent(self) -> Result<u16, TableError> {
        let is_short = self.text.len() <= 3;
        let is_dashes = self.text.chars().all(|it| matches!(it, '-' | '–' | '—' | ' '));
        let indent = match is_dashes && !self.text.is_empty() {
            true => Some(self.text.chars().filter(|it| *it != ' ').take(99).count() as u16),
            false => u16::from_str(self.text).ok().filter(|_| is_short),
        };
        indent.ok_or_else(|| self.error(TableProblem::Indent { text: shortened(self.text) }))
    }

    /// A date, after which a time may follow; none where the field is empty.
    pub(super) fn date(self) -> Result<Option<NaiveDate>, TableError> {
        // The United Kingdom writes `#NA` where others leave the field empty.
        if matches!(self.text, "" | "#NA" | "NULL") {
            return Ok(None);
        }
        let date = date(self.text);
        let problem = || TableProblem::Date { text: shortened(self.text) };
        date.map(Some).ok_or_else(|| self.error(problem()))
    }
}

/// Reads a date as `2022-01-31`, or as Europe writes it, `31/01/2022`, after which a time may follow.
fn date(text: &str) -> Option<NaiveDate> {
    let day = text.split(['T', ' ']).next()?;
    let mut parts = day.split(['-', '/', '.']);
    let parts: [&str; 3] =
        [parts.next()?, parts.next()?, parts.next().filter(|_| day.len() <= 10)?];
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (year, month, day) = match parts.map(str::len) {
        [4, 2, 2] if day.as_bytes()[4] == b'-' => (parts[0], parts[1], parts[2]),
        [1 | 2, 1 | 2, 4] => (parts[2], parts[1], parts[0]),
        _ => return None,
    };
    if ![year, month, day].into_iter().all(is_number) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
