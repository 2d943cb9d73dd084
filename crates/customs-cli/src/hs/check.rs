//! `customs hs check`: the codes of a column that are malformed or not in an edition.

use std::io::{self, IsTerminal};

use customs_hs::{Edition, HsCode, NoCode, Node, Nomenclature};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Check;
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::draft::{self, DraftReport};
use crate::hs::table::{Row, Table};
use crate::limits::RunLimits;
use crate::output::{self, Sink};
use crate::tariff::{Judged, Tariff};
use crate::text::{clean, grouped};

/// Runs the command.
pub(crate) fn run(arguments: &Check, limits: &RunLimits) -> Result<Status, Failure> {
    let when = &arguments.when;
    let tariff = when.tariff(&arguments.tariff, limits)?;
    let nomenclature = match &tariff {
        Some(tariff) => asked::of(tariff.table.edition())?,
        None => asked::nomenclature(when)?,
    };
    let is_quiet = !io::stdout().is_terminal();
    let table = Table::open(&arguments.file, arguments.column.as_deref(), is_quiet, limits)?;
    let (sink, format, summary) = (Sink::open(None)?, arguments.format, Summary::default());
    let by_row = when.edition.is_none() && when.date.is_none();
    let (findings, notes, more_notes) = (0, Vec::new(), 0);
    Checker {
        nomenclature,
        by_row,
        tariff,
        format,
        table,
        sink,
        summary,
        findings,
        notes,
        more_notes,
    }
    .check()
}

/// A code that is not right.
#[derive(Debug, Serialize)]
struct Finding {
    /// `malformed-code`, `unknown-code`, `not-in-tariff` or `too-many-fields`.
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
    /// What became of it, where the edition is a draft.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    targets: Vec<HsCode>,
}

/// Something to know that is no fault: how a code was read, or that a row has none.
#[derive(Debug, Serialize)]
struct Note {
    /// What is to be known, in a sentence without a full stop.
    message: String,
    /// The line of the file, from 1.
    line: u64,
}

/// More notes than these are only counted.
const MOST_NOTES: usize = 100;

/// How much was found.
#[derive(Debug, Default, Serialize)]
struct Summary {
    rows: usize,
    malformed: usize,
    unknown: usize,
    /// Codes that the tariff does not have.
    #[serde(skip_serializing_if = "is_zero")]
    not_in_tariff: usize,
    /// Rows that are noted, though nothing is wrong with them.
    #[serde(skip_serializing_if = "is_zero")]
    noted: usize,
    /// Rows and lines that have no code of goods that could be looked up.
    #[serde(skip_serializing_if = "is_zero")]
    not_checked: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for it
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// What came of a row.
enum Outcome {
    Fine,
    Noted(String),
    /// It has no code of goods that could be looked up.
    NotChecked(String),
    Wrong(Finding),
}

/// Checks the codes of a file.
struct Checker {
    nomenclature: Nomenclature,
    /// Whether rows that name their edition are checked by that.
    by_row: bool,
    tariff: Option<Tariff>,
    format: Format,
    table: Table,
    sink: Sink,
    summary: Summary,
    /// How many findings were written.
    findings: usize,
    notes: Vec<Note>,
    /// How many notes came after these.
    more_notes: usize,
}

impl Checker {
    fn check(mut self) -> Result<Status, Failure> {
        let mut row = Row::default();
        let mut is_read = self.begin()?;
        for (line, text) in self.table.before().to_vec() {
            let message = format!("`{text}` is before the names of the columns");
            is_read = is_read && self.note(line as u64, message)?;
        }
        while is_read && self.table.next(&mut row)? {
            is_read = match self.outcome(&row) {
                Outcome::Fine => true,
                Outcome::Noted(message) => {
                    self.summary.noted += 1;
                    self.note(row.line, message)?
                }
                Outcome::NotChecked(message) if message.is_empty() => true,
                Outcome::NotChecked(message) => {
                    self.summary.not_checked += 1;
                    self.note(row.line, format!("not checked: {message}"))?
                }
                Outcome::Wrong(finding) => self.print(&finding)?,
            };
        }
        let has_findings = self.findings > 0;
        let edition = self.nomenclature.edition();
        let words = self.summary.words(edition);
        if is_read && self.end()? {
            output::tell(&words);
            draft::tell([edition; 2]);
        }
        Ok(if has_findings { Status::Findings } else { Status::Clean })
    }

    /// Looks at the code of a row and counts the row, if it is one.
    fn outcome(&mut self, row: &Row) -> Outcome {
        if let Some(message) = self.table.surplus(row) {
            self.summary.rows += 1;
            return Outcome::Wrong(self.wrong("too-many-fields", message, None, row, None));
        }
        if let Some(text) = self.table.aside(row) {
            let text =
                if text.is_empty() { "" } else { &format!("`{text}` is not a row of goods") };
            return Outcome::NotChecked(text.to_owned());
        }
        self.summary.rows += 1;
        let value = self.table.code(row);
        let of_row = self.table.edition(row).filter(|it| *it != self.nomenclature.edition());
        let of_row = of_row.and_then(|edition| edition.nomenclature().ok());
        let nomenclature = of_row.filter(|_| self.by_row).unwrap_or(self.nomenclature);
        let asked = match Asked::<HsCode>::read(value, nomenclature) {
            Ok(asked) => asked,
            Err(NoCode::NationalChapter { digits, .. }) if self.tariff.is_some() => {
                return self.in_tariff(row, &digits, None);
            }
            Err(error) if !error.is_fault() => return Outcome::NotChecked(error.to_string()),
            Err(error) => {
                let (message, suggestion) = (error.to_string(), error.suggestion());
                return Outcome::Wrong(self.wrong(
                    "malformed-code",
                    message,
                    suggestion,
                    row,
                    None,
                ));
            }
        };
        let open = asked.code.subheading().and_then(|code| draft::open(code, nomenclature));
        if let Some(open) = open {
            let text = self.table.code(row);
            return Outcome::NotChecked(format!("`{text}`: {open}"));
        }
        if let Some(unknown) = Unknown::find(Node::from(asked.code), nomenclature) {
            let why = asked.note.map(|note| format!("; {note}")).unwrap_or_default();
            let message = format!("{unknown}{why}");
            return Outcome::Wrong(self.wrong("unknown-code", message, None, row, Some(unknown)));
        }
        let of_other = of_row.filter(|_| !self.by_row).map(|other| {
            let (own, asked) = (other.edition(), self.nomenclature.edition());
            format!("the row is marked as {own}; checked against {asked}")
        });
        let note: Vec<String> = asked.note.into_iter().chain(of_other).collect();
        let note = (!note.is_empty()).then(|| note.join("; "));
        match (&self.tariff, asked.national) {
            (Some(_), Some(national)) => self.in_tariff(row, &national.to_string(), note),
            (Some(_), None) => self.in_tariff(row, &asked.code.to_string(), note),
            (None, _) => note.map_or(Outcome::Fine, Outcome::Noted),
        }
    }

    /// Looks a code up in the tariff.
    fn in_tariff(&self, row: &Row, code: &str, note: Option<String>) -> Outcome {
        let Some(tariff) = &self.tariff else { return Outcome::Fine };
        match tariff.judge(code) {
            Judged::Declarable => note.map_or(Outcome::Fine, Outcome::Noted),
            Judged::Remark(remark) => {
                let note = note.into_iter().chain([remark]).collect::<Vec<_>>();
                Outcome::Noted(note.join("; "))
            }
            Judged::Absent(message) => {
                Outcome::Wrong(self.wrong("not-in-tariff", message, None, row, None))
            }
        }
    }

    fn wrong(
        &self,
        rule: &'static str,
        message: String,
        suggestion: Option<String>,
        row: &Row,
        unknown: Option<Unknown>,
    ) -> Finding {
        let of_code = |it: Unknown| (it.editions, it.nearest, it.targets);
        let (editions, nearest, targets) = unknown.map(of_code).unwrap_or_default();
        let (value, line) = (self.table.code(row).to_owned(), row.line);
        Finding { rule, message, value, line, suggestion, editions, nearest, targets }
    }

    /// Writes what comes before the findings. False when nobody reads any more.
    fn begin(&mut self) -> Result<bool, Failure> {
        if self.format == Format::Text {
            return Ok(true);
        }
        let edition = self.nomenclature.edition();
        let (draft, edition) = (DraftReport::of(edition), edition.year());
        let (path, column) = (self.table.name(), self.table.column());
        let tariff = self.tariff.as_ref().map(Tariff::report);
        self.sink.put(|writer| {
            let (path, column) = (serde_json::to_string(path)?, serde_json::to_string(column)?);
            write!(writer, "{{\"path\":{path},\"column\":{column},")?;
            if let Some(tariff) = tariff {
                write!(writer, "\"table\":{},", serde_json::to_string(&tariff)?)?;
            }
            if let Some(draft) = draft {
                write!(writer, "\"draft\":{},", serde_json::to_string(&draft)?)?;
            }
            write!(writer, "\"edition\":\"{edition}\",\"findings\":[")
        })
    }

    /// Counts and writes a finding. False when nobody reads any more.
    fn print(&mut self, finding: &Finding) -> Result<bool, Failure> {
        let Summary { malformed, unknown, not_in_tariff, .. } = &mut self.summary;
        let is_first = self.findings == 0;
        self.findings += 1;
        *match finding.rule {
            "unknown-code" => unknown,
            "not-in-tariff" => not_in_tariff,
            // What is malformed is the code, or the row.
            _ => malformed,
        } += 1;
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

    /// Writes a note, or keeps it until the findings are written. False when nobody reads any more.
    fn note(&mut self, line: u64, message: String) -> Result<bool, Failure> {
        if self.notes.len() == MOST_NOTES {
            self.more_notes += 1;
            return Ok(true);
        }
        let name = self.table.name();
        let is_read = self.format == Format::Json
            || self.sink.put(|writer| {
                writeln!(writer, "{}:{line}: note: {}", clean(name), clean(&message))
            })?;
        self.notes.push(Note { message, line });
        Ok(is_read)
    }

    /// Writes what comes after the findings. False when nobody reads any more.
    fn end(mut self) -> Result<bool, Failure> {
        let Self { notes, more_notes, summary, sink, format, .. } = &mut self;
        let is_read = match format {
            Format::Text if *more_notes == 0 => true,
            Format::Text => {
                let more = grouped(*more_notes);
                sink.put(|writer| writeln!(writer, "and {more} more notes"))?
            }
            Format::Json => sink.put(|writer| {
                let notes = serde_json::to_string(notes)?;
                let summary = serde_json::to_string(summary)?;
                write!(writer, "\n],\"notes\":{notes},\"more_notes\":{more_notes},")?;
                writeln!(writer, "\"summary\":{summary}}}")
            })?,
        };
        Ok(is_read && self.sink.finish()?)
    }
}

impl Summary {
    /// `1,204 rows, 3 malformed, 2 not in HS 2022`, and what else there is.
    fn words(&self, edition: Edition) -> String {
        let rows = if self.rows == 1 { "row" } else { "rows" };
        let [all, malformed, unknown] = [self.rows, self.malformed, self.unknown].map(grouped);
        let mut words = format!("{all} {rows}, {malformed} malformed, {unknown} not in {edition}");
        for (count, what) in [
            (self.not_in_tariff, "not in the tariff"),
            (self.noted, "read with a note"),
            (self.not_checked, "not checked"),
        ] {
            if count > 0 {
                words.push_str(&format!(", {} {what}", grouped(count)));
            }
        }
        words.push('\n');
        words
    }
}
