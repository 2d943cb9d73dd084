//! [`TableErrors`]: what is wrong with a file, line by line, and what to do about it.

use core::fmt;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::edition::NoTable;
use crate::{Edition, HsCode, ParseError};

use super::TableCode;

/// So many errors are told; the others are only counted.
pub(super) const LIMIT: usize = 100;

/// Longer texts of a file are cut in messages.
const LONGEST: usize = 40;

/// So many of the columns found are told.
pub(super) const MOST_NAMES: usize = 30;

/// Everything that is wrong with a file, in the order of its lines. Printed one error a line, of
/// which there are 100 at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableErrors {
    errors: Vec<TableError>,
    more: usize,
}

impl TableErrors {
    /// The first ones in the order of lines, besides so many that were only counted.
    pub(super) fn new(mut errors: Vec<TableError>, counted: usize) -> Self {
        errors.sort_by_key(|error| error.line);
        let more = counted + errors.len().saturating_sub(LIMIT);
        errors.truncate(LIMIT);
        Self { errors, more }
    }

    /// The first 100 errors.
    #[must_use]
    pub fn errors(&self) -> &[TableError] {
        &self.errors
    }

    /// How many there are beyond those.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl From<TableError> for TableErrors {
    fn from(error: TableError) -> Self {
        Self::new([error].into(), 0)
    }
}

impl From<TableProblem> for TableErrors {
    fn from(problem: TableProblem) -> Self {
        TableError { line: None, column: None, problem }.into()
    }
}

impl fmt::Display for TableErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, error) in self.errors.iter().enumerate() {
            write!(f, "{}{error}", if place > 0 { "\n" } else { "" })?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl core::error::Error for TableErrors {}

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    line: Option<usize>,
    column: Option<String>,
    problem: TableProblem,
}

impl TableError {
    pub(super) const fn new(line: usize, problem: TableProblem) -> Self {
        Self { line: Some(line), column: None, problem }
    }

    pub(super) fn in_column(mut self, column: &str) -> Self {
        self.column = Some(column.to_string());
        self
    }

    /// The line of the file, from 1; none where the whole file is wrong. In JSON it is the one on
    /// which the object begins.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// The column as the file names it, or the key of the object.
    #[must_use]
    pub fn column(&self) -> Option<&str> {
        self.column.as_deref()
    }

    /// What is wrong.
    #[must_use]
    pub const fn problem(&self) -> &TableProblem {
        &self.problem
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, &self.column) {
            (Some(line), Some(column)) => write!(f, "line {line}, `{column}`: ")?,
            (Some(line), None) => write!(f, "line {line}: ")?,
            (None, _) => {}
        }
        self.problem.fmt(f)
    }
}

impl core::error::Error for TableError {}

/// What is wrong with a file or a line of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableProblem {
    /// The edition has no table to check against.
    #[error(transparent)]
    NoTable(NoTable),
    /// The file is larger than the limit.
    #[error("the file has more than {max} bytes; raise the limit, or split it")]
    TooLarge {
        /// How many bytes it may have.
        max: usize,
    },
    /// The table has more lines than the limit.
    #[error("the table has more than {max} {}; raise the limit, or split it", if *max == 1 { "line" } else { "lines" })]
    TooManyLines {
        /// How many lines it may have.
        max: usize,
    },
    /// An object of JSON is longer than a line of a tariff ever is.
    #[error("this object has more than {max} bytes and is not a line of a tariff; remove it")]
    LongObject {
        /// How many bytes it may have.
        max: usize,
    },
    /// The file is in one of the encodings with two bytes a character.
    #[error("the file is in UTF-16; save it as UTF-8")]
    Utf16,
    /// The file is in another encoding than UTF-8.
    #[error("byte {offset} of the file ({byte:#04x}) is not UTF-8; save the file as UTF-8")]
    Encoding {
        /// How many bytes are before it.
        offset: usize,
        /// The byte.
        byte: u8,
    },
    /// There is nothing to read, not even a header.
    #[error("the file is empty")]
    Empty,
    /// There is no line of goods.
    #[error("the table has no lines")]
    NoLines,
    /// A column that must be there is not.
    #[error("`{column}` is missing; there are {}{}", list(found), perhaps(nearest.as_ref()))]
    MissingColumn {
        /// The usual name of the column.
        column: String,
        /// The columns that are there.
        found: Vec<String>,
        /// The one that may be meant.
        nearest: Option<String>,
    },
    /// There are more or fewer fields than columns.
    #[error("the header has {expected} columns, the row {found}{}", fit(*found, *expected))]
    FieldCount {
        /// How many fields there are.
        found: usize,
        /// How many columns the header names.
        expected: usize,
    },
    /// A row could not be read at all.
    #[error("the row cannot be read: {message}")]
    Row {
        /// What the reader says.
        message: String,
    },
    /// The text is no number of a tariff.
    #[error(transparent)]
    Code(ParseError),
    /// An item id of the tariff of the United Kingdom has other than ten digits.
    #[error("{text}: {digits} digits; an item id has 10, zeros at its end included")]
    ItemId {
        /// The text.
        text: String,
        /// How many digits it has.
        digits: usize,
    },
    /// The number is well formed, but the edition does not have it.
    #[error("{}{part} is not in {edition}{}", beginning(*code, *part), nearest_codes(nearest))]
    NotInEdition {
        /// The number.
        code: TableCode,
        /// The part of it that should be in the edition.
        part: HsCode,
        /// The edition.
        edition: Edition,
        /// Numbers of the edition that look most like it.
        nearest: Vec<HsCode>,
    },
    /// Two lines have the same number at the same time.
    #[error("{code} is on line {line} already{}", if *is_dated { OVERLAP } else { "; remove one" })]
    Duplicate {
        /// The number.
        code: String,
        /// The other line.
        line: usize,
        /// Whether the lines have dates, which overlap.
        is_dated: bool,
    },
    /// The text is no date.
    #[error("`{text}` is not a date; write, for example, 2022-01-31")]
    Date {
        /// The text.
        text: String,
    },
    /// The last day is before the first.
    #[error("the line ends on {to}, before it begins on {from}")]
    Period {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// The text does not say how far the line is indented.
    #[error("`{text}` is not a level of indentation; write a whole number: 0, 1, 2 or more")]
    Indent {
        /// The text.
        text: String,
    },
    /// The text is no suffix of a product line.
    #[error("`{text}` is not a suffix; write two digits, such as 80 for a line with its own code")]
    Suffix {
        /// The text.
        text: String,
    },
    /// The text begins like a list of units, but is none.
    #[error("`{text}` is not a list of units; write, for example, [\"No.\",\"kg\"]")]
    Units {
        /// The text.
        text: String,
    },
    /// A value of JSON is of another kind than it has to be.
    #[error("{found} instead of {wanted}{}", keep_zeros(found, wanted))]
    Value {
        /// The kind it is of.
        found: &'static str,
        /// The kind it should be of.
        wanted: &'static str,
    },
    /// The file ends too early.
    #[error("the file is cut off here; download it again")]
    CutOff,
    /// The file is not JSON.
    #[error("not valid JSON from here on: {message}")]
    Json {
        /// What the reader says.
        message: String,
    },
}

const OVERLAP: &str = " and the dates overlap; let the one end before the other begins";

impl TableProblem {
    /// A missing column, with the one among those found that may be meant.
    pub(super) fn missing<'f>(column: &str, found: impl Iterator<Item = &'f str>) -> Self {
        let found: Vec<String> = found.take(MOST_NAMES).map(shortened).collect();
        let alike = |other: &&String| likeness(column, other);
        let nearest = found.iter().max_by_key(alike).filter(|other| alike(other) > 50).cloned();
        Self::MissingColumn { column: column.to_string(), found, nearest }
    }
}

/// A text of a file for a message.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// How much of two names is the same from both ends, in hundredths: enough to notice a slip.
fn likeness(one: &str, other: &str) -> usize {
    let [one, other] = [one, other].map(|name| name.to_lowercase().chars().collect::<Vec<_>>());
    let shorter = one.len().min(other.len());
    let same = |(one, other): &(&char, &char)| one == other;
    let first = one.iter().zip(&other).take_while(same).count();
    let last = one.iter().rev().zip(other.iter().rev()).take(shorter - first);
    let common = first + last.take_while(same).count();
    200 * common / (one.len() + other.len()).max(1)
}

fn list(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_string();
    }
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn fit(found: usize, expected: usize) -> &'static str {
    if found > expected {
        "; put quotation marks around a text that contains the separator"
    } else {
        "; write the separators of empty fields as well"
    }
}

fn perhaps(name: Option<&String>) -> String {
    name.map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

/// The whole number, where only its beginning is looked for.
fn beginning(code: TableCode, part: HsCode) -> String {
    if code.digits() > part.digits() { format!("{code}: ") } else { String::new() }
}

fn keep_zeros(found: &str, wanted: &str) -> &'static str {
    match (found, wanted) {
        ("a number", "a text") => "; without quotation marks a code loses its leading zeros",
        _ => "",
    }
}

fn nearest_codes(codes: &[HsCode]) -> String {
    let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
    if codes.is_empty() { String::new() } else { format!("; nearest are {}", codes.join(", ")) }
}

/// A line of a file that was left out of its table on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The line of the file, from 1.
    pub line: usize,
    /// Its number or name.
    pub code: String,
    /// Why it was left out.
    pub reason: SkipReason,
}

impl fmt::Display for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {} {}", self.line, self.code, self.reason)
    }
}

/// Why a line was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SkipReason {
    /// It stands for a sum or for goods that nobody classified; only Comtrade has such lines.
    #[error("is Comtrade's own, not a number of the Harmonized System")]
    ComtradeOnly,
    /// It is before the names of the columns.
    #[error("is before the names of the columns")]
    BeforeHeader,
    /// It has no field for each column, and none of its fields is a number.
    #[error("is not a row of the table")]
    NoRow,
    /// What is where a number should be is not meant for one.
    #[error("is not a code")]
    NoCode,
    /// There is nothing where a number should be.
    #[error("has no code")]
    EmptyCode,
    /// The edition does not have its number, and its dates say that it is of another one.
    #[error("is only valid while another edition is in force")]
    OtherEdition,
}
