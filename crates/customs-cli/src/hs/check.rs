//! `customs hs check`: the codes of a column that are malformed or not in an edition.

use std::io::{self, IsTerminal};

use customs_hs::{Edition, HsCode, Node, Nomenclature};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Check;
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::table::{Row, Table};
use crate::limits::RunLimits;
use crate::output::{self, Sink};
use crate::text::{clean, grouped};

/// Runs the command.
pub(crate) fn run(arguments: &Check, limits: &RunLimits) -> Result<Status, Failure> {
    let nomenclature = asked::nomenclature(&arguments.when)?;
    let is_quiet = !io::stdout().is_terminal();
    let table = Table::open(&arguments.file, arguments.column.as_deref(), is_quiet, limits)?;
    let sink = Sink::open(None)?;
    let format = arguments.format;
    Checker { nomenclature, format, table, sink, summary: Summary::default() }.check()
}

/// A code that is not right.
#[derive(Debug, Serialize)]
struct Finding {
    /// `malformed-code` or `unknown-code`.
    rule: &'static str,
    /// What is wrong, in a sentence without a full stop.
    message: String,
    /// The code, as it is written.
    value: String,
    /// The line of the file, from 1.
    line: u64,
    /// What may have been meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
    /// The editions that have the code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editions: Vec<Edition>,
    /// What looks most like it in the edition.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    nearest: Vec<HsCode>,
}

/// How much was found.
#[derive(Debug, Default, Serialize)]
struct Summary {
    rows: usize,
    malformed: usize,
    unknown: usize,
}

/// Checks the codes of a file.
struct Checker {
    nomenclature: Nomenclature,
    format: Format,
    table: Table,
    sink: Sink,
    summary: Summary,
}

impl Checker {
    fn check(mut self) -> Result<Status, Failure> {
        let mut row = Row::default();
        let mut is_read = self.begin()?;
        while is_read && self.table.next(&mut row)? {
            self.summary.rows += 1;
            if let Some(finding) = self.finding(&row) {
                is_read = self.print(&finding)?;
            }
        }
        let findings = self.summary.malformed + self.summary.unknown;
        let words = self.summary.words(self.nomenclature.edition());
        if is_read && self.end()? {
            output::tell(&words);
        }
        Ok(if findings == 0 { Status::Clean } else { Status::Findings })
    }

    /// What is wrong with the code of a row.
    fn finding(&self, row: &Row) -> Option<Finding> {
        let value = self.table.code(row);
        let (rule, message, suggestion, unknown) = match Asked::<HsCode>::read(value) {
            Err(error) => ("malformed-code", error.message, error.suggestion, None),
            Ok(asked) => {
                let unknown = Unknown::find(Node::from(asked.code), self.nomenclature)?;
                ("unknown-code", unknown.to_string(), None, Some(unknown))
            }
        };
        let (editions, nearest) = unknown.map(|it| (it.editions, it.nearest)).unwrap_or_default();
        let (value, line) = (value.to_owned(), row.line);
        Some(Finding { rule, message, value, line, suggestion, editions, nearest })
    }

    /// Writes what comes before the findings. False when nobody reads any more.
    fn begin(&mut self) -> Result<bool, Failure> {
        if self.format == Format::Text {
            return Ok(true);
        }
        let edition = self.nomenclature.edition().year();
        let (path, column) = (self.table.name(), self.table.column());
        self.sink.put(|writer| {
            let (path, column) = (serde_json::to_string(path)?, serde_json::to_string(column)?);
            write!(writer, "{{\"path\":{path},\"column\":{column},")?;
            write!(writer, "\"edition\":\"{edition}\",\"findings\":[")
        })
    }

    /// Counts and writes a finding. False when nobody reads any more.
    fn print(&mut self, finding: &Finding) -> Result<bool, Failure> {
        let Summary { malformed, unknown, .. } = &mut self.summary;
        let is_first = *malformed + *unknown == 0;
        *(if finding.rule == "unknown-code" { unknown } else { malformed }) += 1;
        let (name, format) = (self.table.name(), self.format);
        self.sink.put(|writer| match format {
            Format::Text => {
                let Finding { line, message, .. } = finding;
                writeln!(writer, "{}:{line}: {}", clean(name), clean(message))
            }
            Format::Json => {
                writer.write_all(if is_first { b"\n" } else { b",\n" })?;
                Ok(serde_json::to_writer(writer, finding)?)
            }
        })
    }

    /// Writes what comes after the findings. False when nobody reads any more.
    fn end(mut self) -> Result<bool, Failure> {
        let is_read = self.format == Format::Text
            || self.sink.put(|writer| {
                let summary = serde_json::to_string(&self.summary)?;
                writeln!(writer, "\n],\"summary\":{summary}}}")
            })?;
        Ok(is_read && self.sink.finish()?)
    }
}

impl Summary {
    /// `1,204 rows, 3 malformed, 2 not in HS 2022`.
    fn words(&self, edition: Edition) -> String {
        let rows = if self.rows == 1 { "row" } else { "rows" };
        let [all, malformed, unknown] = [self.rows, self.malformed, self.unknown].map(grouped);
        format!("{all} {rows}, {malformed} malformed, {unknown} not in {edition}\n")
    }
}
