//! [`Tariff`]: a national tariff or another table of goods that a user names with `--table`.

use std::fmt::Write as _;
use std::iter;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueHint};
use customs_check::TariffLine;
use customs_hs::table::{LookUp, Table, TableCode, TableFormat, TableLimits, TableLine};
use customs_hs::{Edition, Form, NationalCode};
use serde::Serialize;

use crate::failure::Failure;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::text::{clean, counted};
use crate::{messages, output, today};

/// More lines that were left out than these are only counted.
const MOST_SKIPPED: usize = 10;

/// So many lines that were left out are in a report for programs.
const MOST_REPORTED: usize = 100;

/// More codes than these are not listed in a sentence.
const MOST_CODES: usize = 5;

/// Which tariff is meant.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct TariffArgument {
    /// Tariff to use: the HTS of the United States as JSON or CSV, the Combined Nomenclature, TARIC or
    /// the tariff of the United Kingdom as CSV, the list of Comtrade as JSON, or any CSV file with a column
    /// of codes
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) table: Option<PathBuf>,

    /// Format of the tariff: us-hts-json, us-hts-csv, eu-cn, uk-tariff, eu-taric, comtrade or plain
    /// [default: by content]
    #[arg(long, value_name = "FORMAT", requires = "table")]
    pub(crate) table_format: Option<TableFormat>,
}

/// A tariff that was read.
#[derive(Debug)]
pub(crate) struct Tariff {
    pub(crate) table: Table,
    path: String,
    format: TableFormat,
    /// The day on which its lines are to be valid; whenever they are, if there is none.
    pub(crate) day: Option<NaiveDate>,
}

/// A tariff, as programs read of it.
#[derive(Debug, Serialize)]
pub(crate) struct TariffReport<'t> {
    path: &'t str,
    format: &'static str,
    edition: Edition,
    lines: usize,
    /// Lines of chapters 98 and 99, which are the tariff's own.
    of_national_chapters: usize,
    /// The columns that are kept as they are.
    other_columns: &'t [String],
    /// How many lines of the file are not in the table.
    skipped_lines: usize,
    /// The first of them.
    skipped: Vec<SkippedReport<'t>>,
}

/// A line that is not in the table.
#[derive(Debug, Serialize)]
struct SkippedReport<'t> {
    line: usize,
    code: &'t str,
    reason: String,
}

/// What a tariff says of a code.
pub(crate) enum Judged {
    /// Goods can be declared under it.
    Declarable,
    /// It is there, but.
    Remark(String),
    /// It is not there.
    Absent(String),
}

impl TariffArgument {
    /// This one, or another where none is named; the format belongs to the table beside it.
    pub(crate) fn or(&self, table: Option<PathBuf>, table_format: Option<TableFormat>) -> Self {
        if self.table.is_some() { self.clone() } else { Self { table, table_format } }
    }

    /// Reads the tariff, if one is named, and says what was left out of it. Without an edition that
    /// is wanted it is the one whose numbers it has.
    pub(crate) fn load(
        &self,
        wanted: Option<Edition>,
        day: Option<NaiveDate>,
        limits: &RunLimits,
    ) -> Result<Option<Tariff>, Failure> {
        let Some(file) = &self.table else { return Ok(None) };
        let input = Input::named(file);
        let path = input.name();
        let bytes = messages::bytes(&path, &input, limits.reading.max_bytes)?;
        let format =
            self.table_format.or_else(|| TableFormat::detect(&bytes)).ok_or_else(|| {
                let what = "not a table in a known format; name its format with --table-format, or \
                        save it as CSV with a column `code`";
                Failure::new(&path, what)
            })?;
        let limits = TableLimits { max_bytes: limits.reading.max_bytes, ..TableLimits::default() };
        let read = match wanted {
            Some(edition) => Table::read_within(&bytes, format, edition, limits),
            None => {
                let first = Edition::at(today());
                let first = first.filter(|it| it.nomenclature().is_ok() && it.draft().is_none());
                let first = first.unwrap_or(Edition::LATEST);
                Table::read_of_any_edition(&bytes, format, first, limits)
            }
        };
        let table = read.map_err(|errors| Failure::new(&path, errors))?;
        let tariff = Tariff { table, path, format, day };
        output::tell(&tariff.about());
        Ok(Some(tariff))
    }
}

impl Tariff {
    /// The name to print: that of a known tariff, else the file.
    pub(crate) fn name(&self) -> String {
        let name = self.table.name();
        if name.as_str().is_empty() { self.path.clone() } else { name.to_string() }
    }

    /// The tariff, as programs read of it.
    pub(crate) fn report(&self) -> TariffReport<'_> {
        let skipped = self.table.skipped();
        let reported = skipped.iter().take(MOST_REPORTED).map(|it| SkippedReport {
            line: it.line,
            code: &it.code,
            reason: it.reason.to_string(),
        });
        TariffReport {
            path: &self.path,
            format: self.format.name(),
            edition: self.table.edition(),
            lines: self.table.lines().len(),
            of_national_chapters: self.of_national_chapters(),
            other_columns: self.table.columns(),
            skipped_lines: skipped.len(),
            skipped: reported.collect(),
        }
    }

    fn of_national_chapters(&self) -> usize {
        let codes = self.table.lines().iter().filter_map(TableLine::code);
        codes.filter(|code| code.is_of_national_chapter()).count()
    }

    /// What was read, and what was left out.
    fn about(&self) -> String {
        let (path, table) = (clean(&self.path), &self.table);
        let lines = counted(table.lines().len(), "line");
        let mut text = format!("{path}: {}, {}, {lines}\n", self.format, table.edition());
        // Writing to a string does not fail.
        if let own @ 1.. = self.of_national_chapters() {
            let own = counted(own, "line");
            let _ =
                writeln!(text, "{path}: {own} of chapters 98 and 99, which are the tariff's own");
        }
        if !table.columns().is_empty() {
            let names: Vec<_> = table.columns().iter().map(|name| clean(name)).collect();
            let _ = writeln!(text, "{path}: columns kept as they are: {}", names.join(", "));
        }
        for skipped in table.skipped().iter().take(MOST_SKIPPED) {
            let _ = writeln!(text, "{path}: skipped: {}", clean(&skipped.to_string()));
        }
        if let more @ 1.. = table.skipped().len().saturating_sub(MOST_SKIPPED) {
            let _ = writeln!(text, "{path}: skipped: {} more", counted(more, "line"));
        }
        text
    }

    /// Where a code is.
    pub(crate) fn look_up(&self, code: TableCode) -> LookUp<'_> {
        self.table.look_up(code, self.day)
    }

    /// What it says of a code, given by its digits.
    pub(crate) fn judge(&self, code: &str) -> Judged {
        let Ok(code) = code.parse::<TableCode>() else { return Judged::Declarable };
        let (dotted, name) = (code.form(Form::Dotted), self.name());
        match self.look_up(code) {
            LookUp::Line(line) if line.is_declarable() => Judged::Declarable,
            LookUp::Line(line) => {
                let below = self.table.children(line).filter_map(TableLine::code);
                Judged::Remark(not_declarable(&dotted.to_string(), &name, below))
            }
            LookUp::Above(lines) => {
                let declarable = lines.into_iter().filter(|line| line.is_declarable());
                let below = declarable.filter_map(TableLine::code);
                Judged::Remark(not_declarable(&dotted.to_string(), &name, below))
            }
            LookUp::Beginning(line) => {
                let own = line.code().map(|code| code.form(Form::Dotted).to_string());
                let own = own.unwrap_or_default();
                Judged::Remark(format!(
                    "{dotted}: {name} ends at {own}; the other digits are not checked"
                ))
            }
            LookUp::OnOtherDays(line) => {
                Judged::Absent(format!("{dotted}: in {name} it is valid {}", validity(line)))
            }
            _ => Judged::Absent(format!("{dotted}: not in {name}")),
        }
    }
}

fn not_declarable(code: &str, name: &str, below: impl Iterator<Item = TableCode>) -> String {
    let below = listed(below);
    let below = if below.is_empty() { below } else { format!(", but under {below}") };
    format!("{code}: not declarable in {name}{below}")
}

/// Some codes, the first ones named and the others counted.
pub(crate) fn listed(codes: impl Iterator<Item = TableCode>) -> String {
    let codes: Vec<String> = codes.map(|code| code.form(Form::Dotted).to_string()).collect();
    let more = codes.len().saturating_sub(MOST_CODES);
    let named = codes[..codes.len() - more].join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}

/// From when to when a line is valid; empty where it always is.
pub(crate) fn validity(line: &TableLine) -> String {
    match (line.valid_from(), line.valid_to()) {
        (None, None) => String::new(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("until {to}"),
        (Some(from), Some(to)) => format!("from {from} to {to}"),
    }
}

/// A line of a tariff, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct LineReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    text: String,
    /// The texts above it.
    #[serde(skip_serializing_if = "String::is_empty")]
    path: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    units: Vec<String>,
    is_declarable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_to: Option<String>,
    /// The line of the file.
    line: usize,
    /// What the file says of it besides, by the names of the columns.
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    other_columns: serde_json::Map<String, serde_json::Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) children: Vec<LineReport>,
}

impl LineReport {
    /// Its code, its text and its units: `0101.21.00.10  Stallions  [No.]`.
    pub(crate) fn title(&self) -> String {
        let code = self.code.as_deref().and_then(|code| code.parse::<TableCode>().ok());
        let code = code.map_or_else(|| "-".to_owned(), |code| code.form(Form::Dotted).to_string());
        let units = match self.units.is_empty() {
            true => String::new(),
            false => format!("  [{}]", self.units.join(", ")),
        };
        let end = self.valid_to.as_ref().map(|day| format!("  (until {day})")).unwrap_or_default();
        format!("{code}  {}{units}{end}", self.text)
    }

    /// The same with the texts above it.
    pub(crate) fn title_in_path(&self) -> String {
        if self.path.is_empty() {
            self.title()
        } else {
            format!("{}  in {}", self.title(), self.path)
        }
    }

    /// The report on a line, without those below it.
    pub(crate) fn of(line: &TableLine, table: &Table) -> Self {
        let others = table.others(line).map(|(name, text)| (name.to_owned(), text.into()));
        Self {
            code: line.code().map(|code| code.to_string()),
            text: line.text().to_owned(),
            path: table.path_text(line),
            units: line.units().to_vec(),
            is_declarable: line.is_declarable(),
            valid_from: line.valid_from().map(|day| day.to_string()),
            valid_to: line.valid_to().map(|day| day.to_string()),
            line: line.line_number(),
            other_columns: others.collect(),
            children: Vec::new(),
        }
    }
}

impl customs_check::Tariff for Tariff {
    fn name(&self) -> String {
        self.name()
    }

    fn find(&self, code: NationalCode, day: Option<NaiveDate>) -> TariffLine {
        let below = |lines: &mut dyn Iterator<Item = &TableLine>| {
            let below = listed(lines.filter_map(TableLine::code));
            TariffLine::NotDeclarable { below }
        };
        match self.table.look_up(code.into(), day) {
            LookUp::Line(line) if line.is_declarable() => {
                TariffLine::Declarable { units: units_of(line, &self.table) }
            }
            LookUp::Line(line) => below(&mut self.table.children(line)),
            LookUp::Above(lines) => {
                below(&mut lines.into_iter().filter(|line| line.is_declarable()))
            }
            LookUp::Beginning(line) => {
                let code = line.code().map(|code| code.form(Form::Dotted).to_string());
                TariffLine::Beginning { code: code.unwrap_or_default() }
            }
            LookUp::OnOtherDays(line) => TariffLine::OnOtherDays { valid: validity(line) },
            _ => TariffLine::Absent,
        }
    }
}

/// The units of a line, or of the nearest line above that has some: tariffs do not repeat them.
fn units_of(line: &TableLine, table: &Table) -> Vec<String> {
    let lines = iter::successors(Some(line), |line| table.parent(line));
    lines.map(TableLine::units).find(|units| !units.is_empty()).unwrap_or_default().to_vec()
}
