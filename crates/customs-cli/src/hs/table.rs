//! A CSV file with a column of codes, read row by row: its delimiter, its columns, its lines.

use std::fmt::Display;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Cursor, IsTerminal, Read, Write};
use std::mem;
use std::path::Path;

use csv::{ByteRecord, FromUtf8Error, StringRecord};
use customs_hs::HsCode;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::failure::Failure;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::text::{counted, size};

/// What the column of codes is called where nobody says so, in lower case.
const NAMES: [&str; 7] =
    ["code", "hs", "hs_code", "hscode", "commodity", "commodity_code", "tariff"];

/// How much is read in search of the end of the first line.
const FIRST_LINE: u64 = 1024 * 1024;

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
    /// Which column holds the codes.
    column: usize,
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
#[derive(Default)]
pub(crate) struct Row {
    /// The line it begins on, from 1.
    pub(crate) line: u64,
    /// As many fields as there are columns.
    pub(crate) fields: StringRecord,
}

impl TableFormat {
    fn detect(first: &[u8]) -> Self {
        let count = |delimiter: u8| {
            let mut is_quoted = false;
            let is_delimiter = |byte: &&u8| {
                is_quoted ^= **byte == b'"';
                !is_quoted && **byte == delimiter
            };
            first.iter().filter(is_delimiter).count()
        };
        // Of equal counts the last one wins.
        let delimiter = [b'\t', b';', b','].into_iter().max_by_key(|delimiter| count(*delimiter));
        Self {
            delimiter: delimiter.unwrap_or(b','),
            line_end: if first.ends_with(b"\r\n") { "\r\n" } else { "\n" },
            has_mark: first.starts_with(MARK),
        }
    }

    /// How a single code is written that came from no file.
    pub(crate) const fn plain() -> Self {
        Self { delimiter: b',', line_end: "\n", has_mark: false }
    }

    /// What stands before the first row.
    pub(crate) const fn mark(self) -> &'static [u8] {
        if self.has_mark { MARK } else { b"" }
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
        let first = first_line(&mut source).map_err(|error| reading(&name, &error))?;
        if first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff") {
            return Err(Failure::new(name, "it is UTF-16; save it as UTF-8"));
        }
        let format = TableFormat::detect(&first);
        let reader = format.reader(first, source);
        let (headers, max_row) = (StringRecord::new(), limits.reading.max_value);
        let mut table = Self { reader, name, format, headers, column: 0, bar, max_row };
        table.read_headers(column)?;
        Ok(table)
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
                "it is empty; begin with the names of the columns",
            ));
        }
        self.headers = row.fields;
        self.column =
            find_column(&self.headers, column).map_err(|what| Failure::new(&self.name, what))?;
        if self.column().parse::<HsCode>().is_ok() {
            let what = "it begins with a code; put a line with the names of the columns before it";
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
        if row.fields.iter().skip(columns).any(|field| !field.is_empty()) {
            let what = format!(
                "{}, but there are {}; put quotation marks around values with a delimiter in them",
                counted(fields, "field"),
                counted(columns, "column")
            );
            return Err(self.failure_at(row.line, what));
        }
        // Spreadsheets leave out empty fields at the end of a row, or add some.
        row.fields.truncate(columns);
        (fields..columns).for_each(|_| row.fields.push_field(""));
        Ok(true)
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
            let what = "a quotation mark is opened in this row and never closed; close it";
            return Err(self.failure_at(row.line, what));
        }
        row.fields = StringRecord::from_byte_record(fields).map_err(|error| {
            let line = row.line + lines_before(error);
            self.failure_at(line, "it is not UTF-8; save the file as UTF-8")
        })?;
        Ok(true)
    }

    /// The line on which the row begins that was read last. What the reader says is the line on
    /// which the one before it ended; blank lines may come between.
    fn first_line_of(&self, fields: &ByteRecord, is_closed: bool) -> u64 {
        let within = lines(fields.as_slice());
        // Of two characters at the end of a line the reader leaves the second to the next row.
        let end = u64::from(is_closed && self.format.line_end == "\n");
        self.reader.position().line().saturating_sub(within + end).max(1)
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
            "this row is longer than {limit}; close its quotation marks and end its line, or raise the \
             limit with --max-value"
        );
        self.failure_at(self.reader.position().line(), what)
    }

    fn failure_at(&self, line: u64, what: impl Display) -> Failure {
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
        return Err(Failure::new(input.name(), "it is a folder; name a file in it"));
    }
    let file = File::open(path).map_err(|error| Failure::reading(path, &error))?;
    Ok(Box::new(BufReader::new(bar.wrap_read(file))))
}

/// A file or standard input that stopped being readable.
fn reading(name: &str, error: &io::Error) -> Failure {
    Failure::new(name, format!("it cannot be read: {error}"))
}

/// Everything up to the end of the first line that is not blank, or what is read of a very long one.
fn first_line(source: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut first = Vec::new();
    loop {
        let read = source.by_ref().take(FIRST_LINE).read_until(b'\n', &mut first)?;
        let is_enough = !first.trim_ascii().is_empty() || first.len() as u64 >= FIRST_LINE;
        if read == 0 || is_enough {
            return Ok(first);
        }
    }
}

/// Finds the column of codes; what is wrong, in words, if it is not clear which it is.
fn find_column(headers: &StringRecord, wanted: Option<&str>) -> Result<usize, String> {
    let having = |matches: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let matching = headers.iter().enumerate().filter(|(_, header)| matches(header.trim()));
        matching.map(|(column, _)| column).collect()
    };
    let found = match wanted {
        Some(name) => match having(&|header| header == name.trim()) {
            exact if exact.is_empty() => having(&|header| normal(header) == normal(name)),
            exact => exact,
        },
        None => match having(&|header| NAMES.contains(&normal(header).as_str())) {
            none if none.is_empty() && headers.len() == 1 => vec![0],
            named => named,
        },
    };
    let all = headers.iter().map(|header| format!("`{header}`")).collect::<Vec<_>>().join(", ");
    match (&found[..], wanted) {
        ([column], _) => Ok(*column),
        ([], Some(name)) => Err(format!("there is no column `{name}`; there are {all}")),
        ([], None) => Err(format!(
            "no column is called {}; choose one of its columns with --column: {all}",
            NAMES.join(", ")
        )),
        (_, Some(name)) => Err(format!("several columns are called `{name}`: {all}; rename one")),
        (_, None) => {
            Err(format!("several columns may hold the codes; choose one with --column: {all}"))
        }
    }
}

/// The name of a column as it is compared: `HS Code` is `hs_code`.
fn normal(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
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

    fn delimiter(first: &str) -> char {
        char::from(TableFormat::detect(first.as_bytes()).delimiter)
    }

    #[test]
    fn the_delimiter_is_the_most_frequent_outside_quotation_marks() {
        assert_eq!(delimiter("code,what\n"), ',');
        assert_eq!(delimiter("code;what, and how;why\n"), ';');
        assert_eq!(delimiter("\"a;b;c\"\tcode\n"), '\t');
        assert_eq!(delimiter("code\n"), ',');
    }

    #[test]
    fn the_column_is_found_by_its_usual_names() {
        let find = |headers: &[&str], wanted| find_column(&StringRecord::from(headers), wanted);
        assert_eq!(find(&["what", "HS Code"], None), Ok(1));
        assert_eq!(find(&["what"], None), Ok(0));
        assert_eq!(find(&["Code", "code"], Some("code")), Ok(1));
        assert_eq!(find(&["What", "code"], Some("WHAT")), Ok(0));
        assert!(find(&["code", "tariff"], None).is_err_and(|what| what.contains("--column")));
        assert!(find(&["a", "b"], None).is_err_and(|what| what.ends_with("`a`, `b`")));
    }
}
