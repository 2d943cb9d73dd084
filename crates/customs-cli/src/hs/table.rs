//! A CSV file with a column of codes, read row by row: its delimiter, its columns, its lines.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Cursor, IsTerminal, Read, Write};
use std::mem;
use std::path::Path;

use csv::{ByteRecord, FromUtf8Error, StringRecord};
use customs_hs::table::{HEADER_LINES, Layout, code_columns, is_code_column, normalized};
use customs_hs::{Aggregate, Edition, HsCode, Section, is_like_a_code};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::failure::Failure;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::text::{counted, size};

/// How much is read in search of the names of the columns.
const BEGINNING: u64 = 1024 * 1024;

/// What a column is called that names the edition of each row, in Comtrade's files and elsewhere.
const EDITION_NAMES: [&str; 6] =
    ["classificationcode", "classification", "hsedition", "hsversion", "hsrevision", "edition"];

/// What a column of a tariff is called that says how deep a row is.
const LEVEL_NAMES: [&str; 6] =
    ["indent", "indents", "numberindents", "commodityindent", "level", "hierpos"];

/// Words that a row of sums begins with.
const SUMS: [&str; 14] = [
    "total",
    "totals",
    "subtotal",
    "sum",
    "grand",
    "summe",
    "gesamt",
    "somme",
    "suma",
    "totale",
    "totaal",
    "insgesamt",
    "count",
    "rows",
];

/// How much the reader of rows reads at a time.
const BUFFER: usize = 8 * 1024;

/// How many bytes are worth a progress bar.
const MANY: u64 = 4 * 1024 * 1024;

/// A row that is put after the last one. Where a quotation mark is never closed, it is swallowed
/// together with all rows after that mark.
const END: &str = "\0";

/// The mark that some programs put before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// An open file, read up to the row before the next.
pub(crate) struct Table {
    reader: csv::Reader<Rows>,
    name: String,
    format: TableFormat,
    headers: StringRecord,
    /// What is before the line with the names of the columns, as it is.
    preamble: Vec<u8>,
    /// The lines of it that have a text.
    before: Vec<(usize, String)>,
    /// How many lines it has.
    lines_before: u64,
    /// Which column holds the codes.
    column: usize,
    /// Which column names the edition of a row.
    edition_column: Option<usize>,
    /// Whether a column says how deep a row is in a tariff, where rows without a code introduce those
    /// below them.
    has_levels: bool,
    bar: ProgressBar,
    /// How many bytes a row may have.
    max_row: usize,
}

/// The bytes of rows, of which only so many are read until the next row is begun: a file without line ends,
/// or with an open quotation mark, may never end.
struct Rows {
    source: Box<dyn Read>,
    left: usize,
}

impl Read for Rows {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.left = self.left.checked_sub(read).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(read)
    }
}

/// How rows and fields are parted, by the first line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TableFormat {
    delimiter: u8,
    line_end: &'static str,
    /// Whether the mark of UTF-8 comes first.
    has_mark: bool,
}

/// A row below the header.
#[derive(Clone, Default)]
pub(crate) struct Row {
    /// The line it begins on, from 1.
    pub(crate) line: u64,
    /// As many fields as there are columns.
    pub(crate) fields: StringRecord,
    /// How many fields it has, if these are more than there are columns: which one is the code is not
    /// sure then.
    pub(crate) too_many: Option<usize>,
}

impl TableFormat {
    fn of(delimiter: u8, header: &[u8], has_mark: bool) -> Self {
        let line_end = if header.ends_with(b"\r\n") { "\r\n" } else { "\n" };
        Self { delimiter, line_end, has_mark }
    }

    /// How a single code is written that came from no file.
    pub(crate) const fn plain() -> Self {
        Self { delimiter: b',', line_end: "\n", has_mark: false }
    }

    /// What is before the first row.
    pub(crate) const fn mark(self) -> &'static [u8] {
        if self.has_mark { MARK } else { b"" }
    }

    /// The fields of a line, without the quotation marks around them.
    pub(crate) fn fields(self, line: &str) -> impl Iterator<Item = &str> {
        let mut is_quoted = false;
        let fields = line.split(move |it: char| {
            is_quoted ^= it == '"';
            !is_quoted && it == char::from(self.delimiter)
        });
        fields.map(|field| field.trim_matches('"'))
    }

    /// Writes rows as they were read.
    pub(crate) fn writer<W: Write>(self, writer: W) -> csv::Writer<W> {
        let terminator = match self.line_end {
            "\r\n" => csv::Terminator::CRLF,
            _ => csv::Terminator::Any(b'\n'),
        };
        csv::WriterBuilder::new()
            .delimiter(self.delimiter)
            .terminator(terminator)
            .from_writer(writer)
    }

    fn reader(self, first: Vec<u8>, rest: impl Read + 'static) -> csv::Reader<Rows> {
        let Self { delimiter, line_end, .. } = self;
        let end = format!("{line_end}{END}{line_end}");
        let all = Cursor::new(first).chain(rest).chain(Cursor::new(end));
        csv::ReaderBuilder::new()
            .buffer_capacity(BUFFER)
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(Rows { source: Box::new(all), left: 0 })
    }
}

impl Table {
    /// Opens a file, or standard input, and finds the column of codes. `is_quiet` where nothing is
    /// printed to the terminal meanwhile, so that there is room for a progress bar.
    pub(crate) fn open(
        argument: &Path,
        column: Option<&str>,
        is_quiet: bool,
        limits: &RunLimits,
    ) -> Result<Self, Failure> {
        let input = Input::named(argument);
        let name = input.name();
        let bar = if is_quiet { progress(argument) } else { ProgressBar::hidden() };
        let mut source = open(&input, &bar)?;
        let beginning = beginning(&mut source).map_err(|error| reading(&name, &error))?;
        if beginning.starts_with(b"\xff\xfe") || beginning.starts_with(b"\xfe\xff") {
            return Err(Failure::new(name, "the file is in UTF-16; save it as UTF-8"));
        }
        let (has_mark, bare) = match beginning.strip_prefix(MARK) {
            Some(bare) => (true, bare),
            None => (false, &beginning[..]),
        };
        let text = String::from_utf8_lossy(bare);
        let is_called = |names: &[&str]| match column {
            Some(wanted) => names.iter().any(|name| normalized(name) == normalized(wanted)),
            None => names.iter().any(|name| is_code_column(name)),
        };
        let layout = Layout::of(&text, &is_called);
        // What is not UTF-8 may have another length in the text, so lines are counted.
        let lines_before = lines(&text.as_bytes()[..layout.header]);
        let (preamble, rest) = after_lines(bare, lines_before);
        let header = rest.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        let format = TableFormat::of(layout.delimiter, header, has_mark);
        let reader = format.reader(rest.to_vec(), source);
        let mut table = Self {
            reader,
            name,
            format,
            headers: StringRecord::new(),
            preamble: preamble.to_vec(),
            before: layout.before,
            lines_before,
            column: 0,
            edition_column: None,
            has_levels: false,
            bar,
            max_row: limits.reading.max_value,
        };
        table.read_headers(column)?;
        Ok(table)
    }

    /// What is before the line with the names of the columns, as it is.
    pub(crate) fn preamble(&self) -> &[u8] {
        &self.preamble
    }

    /// The lines of it that have a text, each with its number.
    pub(crate) fn before(&self) -> &[(usize, String)] {
        &self.before
    }

    /// The edition that a row names itself, if a column does so.
    pub(crate) fn edition(&self, row: &Row) -> Option<Edition> {
        row.fields.get(self.edition_column?)?.parse().ok()
    }

    /// The text of a row that is none of goods: a sum, a title or a remark below the rows, a line of a
    /// tariff without a code. Empty for a row without any text.
    pub(crate) fn aside<'r>(&self, row: &'r Row) -> Option<&'r str> {
        let mut texts = row.fields.iter().map(str::trim).filter(|text| !text.is_empty());
        let Some(first) = texts.next() else { return Some("") };
        let code = self.code(row).trim();
        let is_sum = row.fields.iter().any(is_sum);
        let is_number =
            |text: &str| text.chars().all(|it| it.is_ascii_digit() || ".,- ".contains(it));
        let is_section = || code.starts_with(['I', 'V', 'X']) && code.parse::<Section>().is_ok();
        let is_aside = match code.is_empty() {
            true if self.has_levels || row.fields.iter().any(is_dashed) => true,
            false if self.has_levels && is_section() => true,
            // A row of goods without a code has words for them.
            true => is_sum || (is_number(first) && texts.all(is_number)),
            false if Aggregate::read(code).is_some() || is_like_a_code(code) => false,
            false => is_sum || (self.headers.len() > 1 && texts.next().is_none()),
        };
        is_aside.then_some(first)
    }

    /// The name to print.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How rows and fields are parted.
    pub(crate) const fn format(&self) -> TableFormat {
        self.format
    }

    /// The names of the columns.
    pub(crate) const fn headers(&self) -> &StringRecord {
        &self.headers
    }

    /// The name of the column of codes.
    pub(crate) fn column(&self) -> &str {
        self.headers.get(self.column).unwrap_or_default()
    }

    /// The code of a row, as it is written.
    pub(crate) fn code<'r>(&self, row: &'r Row) -> &'r str {
        row.fields.get(self.column).unwrap_or_default()
    }

    fn read_headers(&mut self, column: Option<&str>) -> Result<(), Failure> {
        let mut row = Row::default();
        if !self.read(&mut row)? {
            return Err(Failure::new(
                &self.name,
                "the file is empty; begin with the names of the columns",
            ));
        }
        self.headers = row.fields;
        self.column =
            find_column(&self.headers, column).map_err(|what| Failure::new(&self.name, what))?;
        let is_edition = |name: &str| EDITION_NAMES.contains(&&*normalized(name));
        self.edition_column = self.headers.iter().position(is_edition);
        let is_level = |name: &str| LEVEL_NAMES.contains(&&*normalized(name));
        self.has_levels = self.headers.iter().any(is_level);
        if self.column().parse::<HsCode>().is_ok() {
            let what = "the file begins with a code; add a line with the names of the columns \
                        before it";
            return Err(Failure::new(&self.name, what));
        }
        Ok(())
    }

    /// Reads the next row. False after the last one.
    pub(crate) fn next(&mut self, row: &mut Row) -> Result<bool, Failure> {
        if !self.read(row)? {
            self.bar.finish_and_clear();
            return Ok(false);
        }
        let (fields, columns) = (row.fields.len(), self.headers.len());
        let is_surplus = row.fields.iter().skip(columns).any(|field| !field.is_empty());
        row.too_many = is_surplus.then_some(fields);
        // Spreadsheets leave out empty fields at the end of a row, or add some.
        row.fields.truncate(columns);
        (fields..columns).for_each(|_| row.fields.push_field(""));
        Ok(true)
    }

    /// What is wrong with a row of more fields than there are columns, if it is one.
    pub(crate) fn surplus(&self, row: &Row) -> Option<String> {
        let (fields, columns) = (row.too_many?, self.headers.len());
        let (fields, columns) = (counted(fields, "field"), counted(columns, "column"));
        Some(format!(
            "{fields} instead of {columns}; put quotation marks around values that contain a \
             delimiter"
        ))
    }

    /// Reads any row. False after the last one.
    fn read(&mut self, row: &mut Row) -> Result<bool, Failure> {
        let mut fields = mem::take(&mut row.fields).into_byte_record();
        // More is read at a time than a row has.
        self.reader.get_mut().left = self.max_row.saturating_add(BUFFER);
        let is_row = self.reader.read_byte_record(&mut fields);
        let is_row = is_row.map_err(|error| self.unreadable(error))?;
        if !is_row || (fields.len() == 1 && fields.get(0) == Some(END.as_bytes())) {
            return Ok(false);
        }
        let end = format!("{END}{}", self.format.line_end);
        let is_closed = !fields.as_slice().ends_with(end.as_bytes());
        row.line = self.first_line_of(&fields, is_closed);
        if !is_closed {
            let what = "a quotation mark in this row is never closed; close it";
            return Err(self.failure_at(row.line, what));
        }
        row.fields = StringRecord::from_byte_record(fields).map_err(|error| {
            let line = row.line + lines_before(error);
            self.failure_at(line, "not UTF-8; save the file as UTF-8")
        })?;
        Ok(true)
    }

    /// The line on which the row begins that was read last. What the reader says is the line on
    /// which the one before it ended; blank lines may come between.
    fn first_line_of(&self, fields: &ByteRecord, is_closed: bool) -> u64 {
        let within = lines(fields.as_slice());
        // Of two characters at the end of a line the reader leaves the second to the next row.
        let end = u64::from(is_closed && self.format.line_end == "\n");
        self.lines_before + self.reader.position().line().saturating_sub(within + end).max(1)
    }

    /// Why the next row cannot be read.
    fn unreadable(&self, error: csv::Error) -> Failure {
        let error = match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        };
        if error.kind() != io::ErrorKind::FileTooLarge {
            return reading(&self.name, &error);
        }
        let limit = size(self.max_row as u64);
        let what = format!(
            "this row is longer than {limit}; check its quotation marks and line break, or raise \
             the limit with --max-value"
        );
        self.failure_at(self.lines_before + self.reader.position().line(), what)
    }

    pub(crate) fn failure_at(&self, line: u64, what: impl Display) -> Failure {
        Failure::new(format!("{}:{line}", self.name), what)
    }
}

/// How many lines end in these bytes.
fn lines(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// How many lines of a row end before what is not UTF-8.
fn lines_before(error: FromUtf8Error) -> u64 {
    let place = error.utf8_error().clone();
    let fields = error.into_byte_record();
    let before = fields.iter().take(place.field()).map(lines).sum::<u64>();
    let field = fields.get(place.field()).unwrap_or_default();
    before + lines(&field[..place.valid_up_to().min(field.len())])
}

/// Opens a file, or standard input.
fn open(input: &Input, bar: &ProgressBar) -> Result<Box<dyn BufRead>, Failure> {
    let Input::File { path, .. } = input else {
        return Ok(Box::new(BufReader::new(io::stdin())));
    };
    if path.is_dir() {
        return Err(Failure::new(input.name(), "is a folder; name a file in it"));
    }
    let file = File::open(path).map_err(|error| Failure::reading(path, &error))?;
    Ok(Box::new(BufReader::new(bar.wrap_read(file))))
}

/// A file or standard input that stopped being readable.
fn reading(name: &str, error: &io::Error) -> Failure {
    Failure::new(name, format!("cannot be read: {error}"))
}

/// The lines among which the names of the columns are, or what is read of very long ones.
fn beginning(source: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut beginning = Vec::new();
    for _ in 0..HEADER_LINES {
        let left = BEGINNING.saturating_sub(beginning.len() as u64);
        if source.by_ref().take(left).read_until(b'\n', &mut beginning)? == 0 {
            break;
        }
    }
    Ok(beginning)
}

/// Parts bytes after so many lines.
fn after_lines(bytes: &[u8], lines: u64) -> (&[u8], &[u8]) {
    let ends = bytes.iter().zip(1..).filter(|(byte, _)| **byte == b'\n').map(|(_, end)| end);
    let end = ends.take(usize::try_from(lines).unwrap_or(usize::MAX)).last().unwrap_or(0);
    bytes.split_at(end)
}

/// Whether a field is a text after a dash, as the descriptions of a tariff are.
fn is_dashed(field: &str) -> bool {
    let field = field.trim();
    field.starts_with(['-', '–', '—']) && field.contains(char::is_alphabetic)
}

/// Whether a field begins with a word for a sum.
fn is_sum(field: &str) -> bool {
    let word = field.trim().split(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
    SUMS.contains(&&*word.to_lowercase())
}

/// Finds the column of codes; what is wrong, in words, if it is not clear which it is.
fn find_column(headers: &StringRecord, wanted: Option<&str>) -> Result<usize, String> {
    let having = |matches: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let matching = headers.iter().enumerate().filter(|(_, header)| matches(header.trim()));
        matching.map(|(column, _)| column).collect()
    };
    let found = match wanted {
        Some(name) => match having(&|header| header == name.trim()) {
            exact if exact.is_empty() => having(&|header| normalized(header) == normalized(name)),
            exact => exact,
        },
        None => match code_columns(&headers.iter().collect::<Vec<_>>()) {
            none if none.is_empty() && headers.len() == 1 => vec![0],
            named => named,
        },
    };
    let all = headers.iter().map(|header| format!("`{header}`")).collect::<Vec<_>>().join(", ");
    match (&found[..], wanted) {
        ([column], _) => Ok(*column),
        ([], Some(name)) => Err(format!("there is no column `{name}`; the columns are {all}")),
        ([], None) => Err(format!(
            "no column has a common name for codes, such as code, HS code, HTS number, CN code, \
             HSN or NCM; choose a column with --column: {all}"
        )),
        (_, Some(name)) => Err(format!("several columns are called `{name}`: {all}; rename one")),
        (_, None) => {
            Err(format!("several columns may contain the codes; choose one with --column: {all}"))
        }
    }
}

/// A bar on standard error, where that is a terminal and the file is worth it.
fn progress(path: &Path) -> ProgressBar {
    let bytes = fs::metadata(path).map_or(0, |metadata| metadata.len());
    if bytes < MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{bytes}/{total_bytes} [{bar:40}] {eta}") {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_is_found_by_its_usual_names() {
        let find = |headers: &[&str], wanted| find_column(&StringRecord::from(headers), wanted);
        assert_eq!(find(&["what", "HS Code"], None), Ok(1));
        assert_eq!(find(&["what"], None), Ok(0));
        assert_eq!(find(&["Commodity Code", "Commodity", "Qty Unit Code"], None), Ok(0));
        assert_eq!(find(&["HSN", "GST rate"], None), Ok(0));
        assert_eq!(find(&["NO_NCM_POR", "CO_NCM"], None), Ok(1));
        assert_eq!(find(&["Code", "code"], Some("code")), Ok(1));
        assert_eq!(find(&["What", "code"], Some("WHAT")), Ok(0));
        assert!(find(&["code", "tariff"], None).is_err_and(|what| what.contains("--column")));
        assert!(find(&["a", "b"], None).is_err_and(|what| what.ends_with("`a`, `b`")));
    }
}
