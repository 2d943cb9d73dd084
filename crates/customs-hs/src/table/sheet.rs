//! [`Sheet`]: CSV by the names of its columns, whatever separates them.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use csv::{ReaderBuilder, StringRecord};

use super::builder::Builder;
use super::source::{Field, Source};
use super::{TableError, TableProblem};

/// A column: the name it is told by, and how it is spelt, in small letters without anything else.
/// A spelling that ends in `*` is the beginning of names. Of several, the first counts.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) spellings: &'static [&'static str],
}

/// A column that a file has.
pub(super) struct Place {
    index: usize,
    name: String,
}

/// A file of rows with a header.
pub(super) struct Sheet<'s> {
    source: &'s Source<'s>,
    header: Vec<String>,
}

impl<'s> Sheet<'s> {
    /// Reads the header.
    pub(super) fn open(source: &'s Source<'s>) -> Result<Self, TableError> {
        let header = Self::header_of(source.text);
        if header.is_empty() {
            return Err(TableError::new(1, TableProblem::Empty));
        }
        Ok(Self { source, header })
    }

    /// The names of the columns; none where there is nothing.
    pub(super) fn header_of(text: &str) -> Vec<String> {
        let first = reader(text).into_records().next().and_then(Result::ok).unwrap_or_default();
        first.iter().map(ToOwned::to_owned).collect()
    }

    /// A column, if it is there.
    pub(super) fn column(&self, column: &Column) -> Option<Place> {
        let is = |name: &String, spelling: &str| match spelling.strip_suffix('*') {
            Some(beginning) => normalized(name).starts_with(beginning),
            None => normalized(name) == spelling,
        };
        column.spellings.iter().find_map(|spelling| {
            let index = self.header.iter().position(|name| is(name, spelling))?;
            Some(Place { index, name: self.header[index].clone() })
        })
    }

    /// A column that must be there; several can be missing, so it is not an error yet.
    pub(super) fn required(&self, column: &Column, builder: &mut Builder) -> Option<Place> {
        let place = self.column(column);
        if place.is_none() {
            let found = self.header.iter().map(String::as_str);
            builder.fail(TableError::new(1, TableProblem::missing(column.name, found)));
        }
        place
    }

    /// Hands on every row that is not blank and has a field for each column.
    pub(super) fn each(&self, builder: &mut Builder, mut take: impl FnMut(&mut Builder, Row<'_>)) {
        for record in reader(self.source.text).into_records().skip(1) {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let line = self.line_of(error.position());
                    let message = error.to_string();
                    builder.fail(TableError::new(line, TableProblem::Row { message }));
                    continue;
                }
            };
            if record.iter().all(str::is_empty) {
                continue;
            }
            let line = self.line_of(record.position());
            if !builder.may_take(line) {
                return;
            }
            let (found, expected) = (record.len(), self.header.len());
            if found == expected {
                take(builder, Row { line, record: &record });
            } else {
                builder.fail(TableError::new(line, TableProblem::FieldCount { found, expected }));
            }
        }
    }

    /// The line a row begins on. The position can be before the end of the line above and before
    /// blank lines, so these are passed over.
    fn line_of(&self, position: Option<&csv::Position>) -> usize {
        let offset = position.map_or(0, |position| position.byte() as usize);
        let rest = self.source.text.as_bytes().get(offset..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.source.line_at(offset + blank)
    }
}

/// A row of a sheet.
#[derive(Clone, Copy)]
pub(super) struct Row<'r> {
    pub(super) line: usize,
    record: &'r StringRecord,
}

impl<'r> Row<'r> {
    pub(super) fn field(self, place: &'r Place) -> Field<'r> {
        let text = self.record.get(place.index).unwrap_or_default();
        Field { line: self.line, column: &place.name, text }
    }

    /// The text of a column that need not be there.
    pub(super) fn text(self, place: Option<&Place>) -> &'r str {
        place.and_then(|place| self.record.get(place.index)).unwrap_or_default()
    }
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes())
}

/// What is most often between the names of the header, outside quotation marks.
fn delimiter(text: &str) -> u8 {
    let header = text.trim_start_matches(['\r', '\n']).lines().next().unwrap_or_default();
    let bare: String = header.split('"').step_by(2).collect();
    let count = |delimiter: &u8| bare.bytes().filter(|byte| byte == delimiter).count();
    // Of equals the last one is taken, so the usual one is last.
    *[b'\t', b';', b','].iter().max_by_key(|delimiter| count(delimiter)).unwrap_or(&b',')
}

/// A name in small letters and digits alone, so that `CN_CODE` and `CN code` are the same.
pub(super) fn normalized(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
