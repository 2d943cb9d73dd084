//! `customs hs convert`: what became of a code, or of a column of codes, in another edition.

use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use std::path::Path;

use csv::StringRecord;
use customs_hs::{
    Correlation, Edition, Node, Nomenclature, Relation, Subheading, Target, correlate,
};
use serde::Serialize;

use crate::Status;
use crate::convert::deliver;
use crate::failure::Failure;
use crate::hs::arguments::{Convert, ConvertFormat};
use crate::hs::asked::{self, Asked, NotACode, Unknown};
use crate::hs::became::{self, Became};
use crate::hs::rows::{ConversionStatus, Converted, Document, Read, Rows, Summary};
use crate::hs::table::{Row, Table, TableFormat};
use crate::hs::words::dotted;
use crate::limits::RunLimits;
use crate::output;

/// Runs the command.
pub(crate) fn run(arguments: &Convert, limits: &RunLimits) -> Result<Status, Failure> {
    let converter = Converter {
        from: asked::of(arguments.from)?,
        to: asked::of(arguments.to)?.edition(),
        apart_from_open: arguments.apart_from_open,
    };
    if arguments.input == Path::new("-") || arguments.input.exists() {
        return converter.file(arguments, limits);
    }
    let text = arguments.input.to_string_lossy();
    let code = Asked::<Subheading>::read(&text).map_err(|error| neither(&text, &error))?;
    if arguments.column.is_some() {
        return Err(Failure::new(text, "--column is for files, and there is no such file"));
    }
    converter.code(&text, &code, arguments)
}

/// Why an argument is neither a file nor a code.
fn neither(text: &str, error: &NotACode) -> Failure {
    let is_like_a_code = text.chars().all(|it| it.is_ascii_digit() || matches!(it, '.' | ' '));
    if is_like_a_code {
        return error.failure();
    }
    Failure::new(text, "no such file, and it is no code either; check the path")
}

/// Converts codes, all in the same way.
struct Converter {
    from: Nomenclature,
    to: Edition,
    /// Whether headings that gather goods from everywhere are left out.
    apart_from_open: bool,
}

/// What became of the one code asked about, as programs read it.
#[derive(Serialize)]
struct CodeReport {
    code: Subheading,
    /// The digits it was given with, if a country has added some.
    #[serde(skip_serializing_if = "Option::is_none")]
    national: Option<String>,
    from: Edition,
    #[serde(flatten)]
    became: Became,
}

impl Converter {
    /// What became of a code; why there is no answer, if the edition does not have it.
    fn follow(&self, code: Subheading) -> Result<Correlation, Unknown> {
        match correlate(code, self.from.edition(), self.to) {
            Ok(found) if self.apart_from_open => Ok(found.without_open()),
            Ok(found) => Ok(found),
            Err(_) => Err(Unknown::of(Node::Subheading(code), self.from)),
        }
    }

    /// Converts the one code that was asked about.
    fn code(
        &self,
        text: &str,
        asked: &Asked<Subheading>,
        arguments: &Convert,
    ) -> Result<Status, Failure> {
        let output = arguments.output.as_deref();
        let found = match self.follow(asked.code) {
            Ok(found) => found,
            Err(unknown) => {
                output::complain(&unknown.failure());
                return Ok(Status::Findings);
            }
        };
        match arguments.format.unwrap_or(ConvertFormat::Text) {
            ConvertFormat::Text => deliver(output, &described(asked, &found))?,
            ConvertFormat::Json => {
                let report = CodeReport {
                    code: asked.code,
                    national: asked.national.map(|national| national.to_string()),
                    from: found.from(),
                    became: Became::from(&found),
                };
                deliver(output, &output::json(&report))?;
            }
            ConvertFormat::Csv => self.single_row(output, text)?,
        }
        Ok(match found.relation() {
            Relation::NoCounterpart => Status::Findings,
            _ => Status::Clean,
        })
    }

    /// Writes one code as if it had stood in a file.
    fn single_row(&self, output: Option<&Path>, text: &str) -> Result<(), Failure> {
        let headers = StringRecord::from(["code"].as_slice());
        let fields = StringRecord::from([text].as_slice());
        let (from, to) = (self.from.edition(), self.to);
        let table = TableFormat::plain();
        let document = Document { name: text, from, to, table, headers: &headers };
        let mut rows = Rows::open(output, ConvertFormat::Csv, document)?;
        let read = Read { line: 2, code: text, fields: &fields };
        if rows.begin()? && rows.row(&read, &self.converted(text))? {
            rows.end(&Summary::default())?;
        }
        Ok(())
    }

    /// Converts a column of codes.
    fn file(&self, arguments: &Convert, limits: &RunLimits) -> Result<Status, Failure> {
        let output = arguments.output.as_deref().filter(|path| *path != Path::new("-"));
        let is_quiet = output.is_some() || !io::stdout().is_terminal();
        let mut table =
            Table::open(&arguments.input, arguments.column.as_deref(), is_quiet, limits)?;
        let (name, headers) = (table.name().to_owned(), table.headers().clone());
        let document = Document {
            name: &name,
            from: self.from.edition(),
            to: self.to,
            table: table.format(),
            headers: &headers,
        };
        let format = arguments.format.unwrap_or(ConvertFormat::Csv);
        let mut rows = Rows::open(output, format, document)?;
        let mut summary = Summary::default();
        if self.rows(&mut table, &mut rows, &mut summary)? && rows.end(&summary)? {
            output::tell(&format!("{}\n", summary.words()));
        }
        Ok(if summary.not_converted() == 0 { Status::Clean } else { Status::Findings })
    }

    /// Converts all rows. False when nobody reads any more.
    fn rows(
        &self,
        table: &mut Table,
        rows: &mut Rows,
        summary: &mut Summary,
    ) -> Result<bool, Failure> {
        let mut row = Row::default();
        let mut is_read = rows.begin()?;
        while is_read && table.next(&mut row)? {
            let code = table.code(&row);
            let converted = self.converted(code);
            summary.add(converted.status);
            let read = Read { line: row.line, code, fields: &row.fields };
            is_read = rows.row(&read, &converted)?;
        }
        Ok(is_read)
    }

    /// Converts the code of a row.
    fn converted(&self, text: &str) -> Converted {
        let failed = |status, note| Converted { status, targets: Vec::new(), note };
        let asked = match Asked::<Subheading>::read(text) {
            Ok(asked) => asked,
            Err(error) => return failed(ConversionStatus::Invalid, error.message),
        };
        let found = match self.follow(asked.code) {
            Ok(found) => found,
            Err(unknown) => return failed(ConversionStatus::Unknown, unknown.to_string()),
        };
        Converted {
            status: ConversionStatus::Followed(found.relation()),
            targets: became::codes(&found).collect(),
            note: notes(&asked, &found).join("; "),
        }
    }
}

/// What became of a code, for people.
fn described(asked: &Asked<Subheading>, found: &Correlation) -> String {
    let (from, to, relation) = (found.from(), found.to(), found.relation());
    let mut text = format!("{} of {from} in {to}: {relation}\n", dotted(asked.code));
    let (open, closed): (Vec<Target>, Vec<Target>) =
        found.targets().iter().partition(|target| target.is_open);
    // Writing to a string does not fail.
    for target in closed {
        let _ = writeln!(text, "  {}", dotted(target.code));
    }
    if !open.is_empty() {
        text.push_str("through headings that gather goods from everywhere:\n");
    }
    for target in open {
        let _ = writeln!(text, "  {}", dotted(target.code));
    }
    for remark in notes(asked, found) {
        let _ = writeln!(text, "note: {remark}");
    }
    text
}

/// What there is to know before the targets are used.
fn notes(asked: &Asked<Subheading>, found: &Correlation) -> Vec<String> {
    let dropped = asked.national_digits();
    let dropped = dropped.map(|digits| format!("national digits {digits} dropped"));
    dropped.into_iter().chain(became::remarks(found)).collect()
}
