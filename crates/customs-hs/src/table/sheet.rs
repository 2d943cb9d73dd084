//! [`Sheet`]: CSV by the names of its columns, whatever separates them.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use csv::{ReaderBuilder, StringRecord};

use crate::lenient::is_like_a_code;

use super::builder::Builder;
use super::columns::normalized;
use super::layout::Layout;
use super::source::{Field, Source};
use super::{SkipReason, TableCode, TableError, TableProblem};

/// A column: the name it is told by, and how it is spelt, in small letters without anything else.
/// A spelling that ends in `*` is the beginning of names. Of several, the first counts.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) spellings: &'static [&'static str],
    pub(super) has_codes: bool,
}

impl Column {
    /// A column of texts.
    pub(super) const fn new(name: &'static str, spellings: &'static [&'static str]) -> Self {
        Self { name, spellings, has_codes: false }
    }

    /// A column of codes.
    pub(super) const fn of_codes(name: &'static str, spellings: &'static [&'static str]) -> Self {
        Self { name, spellings, has_codes: true }
    }

    /// Whether a file calls it so.
    pub(super) fn is(&self, name: &str) -> bool {
        self.spellings.iter().any(|spelling| is_spelt(name, spelling))
    }
}

/// A column that a file has.
pub(super) struct Place {
    index: usize,
    name: String,
}

/// A file of rows with a header.
pub(super) struct Sheet<'s> {
    source: &'s Source<'s>,
    layout: Layout,
    header: Vec<String>,
}

impl<'s> Sheet<'s> {
    /// Reads the header, which has one of these columns.
    pub(super) fn open(
        source: &'s Source<'s>,
        columns: &[&Column],
        builder: &mut Builder,
    ) -> Result<Self, TableError> {
        let is_header =
            |names: &[&str]| names.iter().any(|name| columns.iter().any(|column| column.is(name)));
        let layout = Layout::of(source.text, &is_header);
        for (line, text) in &layout.before {
            builder.skip(*line, text, SkipReason::BeforeHeader);
        }
        let header = header_of(source.text, &layout);
        if header.is_empty() {
            return Err(TableError::new(1, TableProblem::Empty));
        }
        Ok(Self { source, layout, header })
    }

    /// A column, if it is there. Of several with the same name it is the one that has most codes,
    /// where it is to have codes.
    pub(super) fn column(&self, column: &Column) -> Option<Place> {
        let place = |index: usize| Place { index, name: self.header[index].clone() };
        column.spellings.iter().find_map(|spelling| {
            let named = |(index, name): (usize, &String)| is_spelt(name, spelling).then_some(index);
            let all: Vec<usize> = self.header.iter().enumerate().filter_map(named).collect();
            match all[..] {
                [] => None,
                [only] => Some(place(only)),
                [first, ..] if !column.has_codes => Some(place(first)),
                _ => Some(place(self.with_most_codes(&all)?)),
            }
        })
    }

    /// A column that must be there; several can be missing, so it is not an error yet.
    pub(super) fn required(&self, column: &Column, builder: &mut Builder) -> Option<Place> {
        let place = self.column(column);
        if place.is_none() {
            let found = self.header.iter().map(String::as_str);
            let line = self.source.line_at(self.layout.header);
            builder.fail(TableError::new(line, TableProblem::missing(column.name, found)));
        }
        place
    }

    /// The columns that are none of these, which are kept with the lines as they are.
    pub(super) fn others(&self, read: &[&Place], builder: &mut Builder) -> Vec<usize> {
        let is_other = |index: &usize| {
            !self.header[*index].is_empty() && read.iter().all(|place| place.index != *index)
        };
        let others: Vec<usize> = (0..self.header.len()).filter(is_other).collect();
        for index in &others {
            builder.add_column(&self.header[*index]);
        }
        others
    }

    /// Of some columns the one that most of the first rows have a code in, of equals the first.
    fn with_most_codes(&self, columns: &[usize]) -> Option<usize> {
        const ENOUGH: usize = 500;
        let mut counts: Vec<(usize, usize)> = columns.iter().map(|column| (*column, 0)).collect();
        for record in self.records().flatten().take(ENOUGH) {
            for (column, count) in &mut counts {
                let text = record.get(*column).unwrap_or_default();
                *count += usize::from(text.parse::<TableCode>().is_ok_and(TableCode::is_known));
            }
        }
        counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(column, _)| column)
    }

    /// How many digits all codes of a column have, if they are filled up with zeros, headings among
    /// them.
    pub(super) fn padded_to(&self, code: &Place) -> Option<usize> {
        let (mut length, mut has_heading) = (None, false);
        for record in self.records().flatten() {
            let text = record.get(code.index).unwrap_or_default();
            if !is_like_a_code(text) {
                continue;
            }
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            if *length.get_or_insert(digits.len()) != digits.len() {
                return None;
            }
            has_heading |= digits.bytes().skip(4).all(|digit| digit == b'0');
        }
        length.filter(|length| has_heading && matches!(length, 8 | 10 | 12))
    }

    /// The rows below the header.
    fn records(&self) -> impl Iterator<Item = csv::Result<StringRecord>> + use<'s> {
        reader(self.source.text, &self.layout).into_records().skip(1)
    }

    /// Hands on every row that is not blank and has a field for each column.
    pub(super) fn each(&self, builder: &mut Builder, mut take: impl FnMut(&mut Builder, Row<'_>)) {
        for record in self.records() {
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
            if found < expected && !record.iter().any(is_like_a_code) {
                let text = record.iter().find(|text| !text.is_empty()).unwrap_or_default();
                builder.skip(line, text, SkipReason::NoRow);
            } else if found == expected {
                take(builder, Row { line, record: &record });
            } else {
                builder.fail(TableError::new(line, TableProblem::FieldCount { found, expected }));
            }
        }
    }

    /// The line a row begins on. The position can be before the end of the line above and before
    /// blank lines, so these are passed over.
    fn line_of(&self, position: Option<&csv::Position>) -> usize {
        let offset = self.layout.header + position.map_or(0, |position| position.byte() as usize);
        let rest = self.source.text.as_bytes().get(offset..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.source.line_at(offset + blank)
    }
}

/// The names of the columns; none where there is nothing.
pub(super) fn header_of(text: &str, layout: &Layout) -> Vec<String> {
    let first = reader(text, layout).into_records().next().and_then(Result::ok).unwrap_or_default();
    first.iter().map(ToOwned::to_owned).collect()
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

    /// The texts of the columns that are kept as they are, each with the number of its column.
    pub(super) fn others(self, others: &[usize]) -> Vec<(u16, String)> {
        let text = |index: &usize| self.record.get(*index).unwrap_or_default().to_owned();
        let all = others.iter().map(text).zip(0..);
        all.filter(|(text, _)| !text.is_empty()).map(|(text, column)| (column, text)).collect()
    }

    /// The text of a column that need not be there.
    pub(super) fn text(self, place: Option<&Place>) -> &'r str {
        place.and_then(|place| self.record.get(place.index)).unwrap_or_default()
    }
}

fn reader<'t>(text: &'t str, layout: &Layout) -> csv::Reader<&'t [u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(layout.delimiter)
        .from_reader(text.get(layout.header..).unwrap_or_default().as_bytes())
}

/// Whether a name is spelt so; a spelling that ends in `*` is the beginning of names.
fn is_spelt(name: &str, spelling: &str) -> bool {
    match spelling.strip_suffix('*') {
        Some(beginning) => normalized(name).starts_with(beginning),
        None => normalized(name) == spelling,
    }
}
