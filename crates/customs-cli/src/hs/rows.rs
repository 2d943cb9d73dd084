//! Converted codes as they are written, row by row: as CSV, as JSON, or for people.

use std::io::{self, Write};
use std::path::Path;

use csv::StringRecord;
use customs_hs::{Edition, HsCode, Relation};
use customs_report::cell;
use serde::Serialize;

use crate::failure::Failure;
use crate::hs::arguments::ConvertFormat;
use crate::hs::draft::DraftReport;
use crate::hs::table::TableFormat;
use crate::hs::words::listed;
use crate::output::{self, Sink};
use crate::text::{clean, counted, grouped};

/// The columns that are added.
const ADDED: [&str; 3] = ["status", "targets", "note"];

/// Those that are added for titles.
const TITLES: [&str; 2] = ["title", "target_titles"];

/// The one that is added for the codes of a tariff.
const LINES: &str = "tariff_lines";

/// What came of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConversionStatus {
    Followed(Relation),
    /// The edition does not have it.
    Unknown,
    /// It is no code.
    Invalid,
    /// It is no code of goods, and no fault: a sum, a name of Comtrade, chapter 98 or 99.
    NoGoods,
}

impl ConversionStatus {
    /// Whether a person has to say what the code becomes: there are several targets, or none.
    const fn is_undecided(self) -> bool {
        match self {
            Self::Followed(Relation::Unchanged | Relation::Renumbered | Relation::Merged) => false,
            Self::Followed(Relation::Split | Relation::ManyToMany | Relation::NoCounterpart) => {
                true
            }
            Self::Unknown | Self::Invalid => true,
            Self::NoGoods => false,
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Followed(relation) => relation.name(),
            Self::Unknown => "unknown",
            Self::Invalid => "invalid",
            Self::NoGoods => "not-goods",
        }
    }
}

/// A converted code.
#[derive(Debug)]
pub(crate) struct Converted {
    pub(crate) status: ConversionStatus,
    pub(crate) targets: Vec<HsCode>,
    /// What the code and its targets are about, if that is asked for.
    pub(crate) titles: Option<Titles>,
    /// The codes that a tariff has for the targets, if there is one.
    pub(crate) lines: Option<Vec<String>>,
    /// What there is to know before the targets are used, or why there are none.
    pub(crate) note: String,
}

/// What a code is about, and what its targets are.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Titles {
    pub(crate) title: &'static str,
    pub(crate) target_titles: Vec<&'static str>,
}

impl Converted {
    /// Nothing, and why.
    pub(crate) const fn failed(status: ConversionStatus, note: String) -> Self {
        Self { status, targets: Vec::new(), titles: None, lines: None, note }
    }

    /// Nothing, without a fault.
    pub(crate) const fn no_goods(note: String) -> Self {
        Self::failed(ConversionStatus::NoGoods, note)
    }
}

/// A converted code of a file, as programs read it.
#[derive(Serialize)]
struct RowReport<'a> {
    line: u64,
    /// As it is written in the file.
    code: &'a str,
    status: &'static str,
    targets: &'a [HsCode],
    #[serde(flatten)]
    titles: Option<&'a Titles>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tariff_lines: Option<&'a [String]>,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
}

/// How many rows came out how.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Summary {
    rows: usize,
    unchanged: usize,
    renumbered: usize,
    split: usize,
    merged: usize,
    many_to_many: usize,
    no_counterpart: usize,
    unknown: usize,
    invalid: usize,
    #[serde(skip_serializing_if = "is_zero")]
    not_goods: usize,
    /// Rows whose code has several targets or none.
    to_decide: usize,
    /// The first codes of those, each once.
    #[serde(skip)]
    undecided: Vec<String>,
}

/// More codes than these are not named in a summary.
const MOST_UNDECIDED: usize = 12;

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for it
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Summary {
    /// Counts a row.
    pub(crate) fn add(&mut self, code: &str, status: ConversionStatus) {
        self.rows += 1;
        if status.is_undecided() {
            self.to_decide += 1;
            let is_new = !self.undecided.iter().any(|known| known == code);
            if is_new && self.undecided.len() <= MOST_UNDECIDED {
                self.undecided.push(code.to_owned());
            }
        }
        *match status {
            ConversionStatus::Followed(Relation::Unchanged) => &mut self.unchanged,
            ConversionStatus::Followed(Relation::Renumbered) => &mut self.renumbered,
            ConversionStatus::Followed(Relation::Split) => &mut self.split,
            ConversionStatus::Followed(Relation::Merged) => &mut self.merged,
            ConversionStatus::Followed(Relation::ManyToMany) => &mut self.many_to_many,
            ConversionStatus::Followed(Relation::NoCounterpart) => &mut self.no_counterpart,
            ConversionStatus::Unknown => &mut self.unknown,
            ConversionStatus::Invalid => &mut self.invalid,
            ConversionStatus::NoGoods => &mut self.not_goods,
        } += 1;
    }

    /// How many codes have no target.
    pub(crate) const fn not_converted(&self) -> usize {
        self.no_counterpart + self.unknown + self.invalid
    }

    /// `to be decided: 3 rows: 0302.89, 2106.90`, if there are such rows.
    pub(crate) fn undecided(&self) -> Option<String> {
        let rows = if self.to_decide == 1 { "row" } else { "rows" };
        let rows = format!("{} {rows}", grouped(self.to_decide));
        let named = self.undecided.iter().take(MOST_UNDECIDED);
        let mut codes = named.map(|code| clean(code)).collect::<Vec<_>>().join(", ");
        if self.undecided.len() > MOST_UNDECIDED {
            codes.push_str(" and others");
        }
        (self.to_decide > 0).then(|| format!("to be decided: {rows}: {codes}"))
    }

    /// `1,204 rows: 1,201 unchanged, 3 not converted (2 unknown, 1 invalid)`.
    pub(crate) fn words(&self) -> String {
        let counted = |counts: &[(usize, &str)]| {
            let words = counts.iter().filter(|(count, _)| *count > 0);
            let words = words.map(|(count, what)| format!("{} {what}", grouped(*count)));
            words.collect::<Vec<_>>().join(", ")
        };
        let mut converted = counted(&[
            (self.unchanged, "unchanged"),
            (self.renumbered, "renumbered"),
            (self.split, "split"),
            (self.merged, "merged"),
            (self.many_to_many, "many-to-many"),
            (self.not_goods, "not goods"),
            (self.not_converted(), "not converted"),
        ]);
        let reasons = counted(&[
            (self.no_counterpart, "without a counterpart"),
            (self.unknown, "unknown"),
            (self.invalid, "invalid"),
        ]);
        if !reasons.is_empty() {
            converted.push_str(&format!(" ({reasons})"));
        }
        let rows = if self.rows == 1 { "row" } else { "rows" };
        match converted.is_empty() {
            true => format!("{} {rows}", grouped(self.rows)),
            false => format!("{} {rows}: {converted}", grouped(self.rows)),
        }
    }
}

/// What is known before the first row.
pub(crate) struct Document<'a> {
    pub(crate) name: &'a str,
    pub(crate) from: Edition,
    pub(crate) to: Edition,
    pub(crate) table: TableFormat,
    pub(crate) headers: &'a StringRecord,
    /// What is before the line with the names of the columns.
    pub(crate) preamble: &'a [u8],
    /// Whether there are columns of titles.
    pub(crate) has_titles: bool,
    /// Whether there is a column of the codes of a tariff.
    pub(crate) has_lines: bool,
}

/// A row that was read.
pub(crate) struct Read<'a> {
    pub(crate) line: u64,
    pub(crate) code: &'a str,
    pub(crate) fields: &'a StringRecord,
}

/// Writes rows as they come.
pub(crate) struct Rows<'a> {
    sink: Sink,
    format: ConvertFormat,
    document: Document<'a>,
    is_first: bool,
    /// How many cells of the file would have been formulas.
    formulas: usize,
}

impl<'a> Rows<'a> {
    /// Makes ready to write to the file that was named, or to standard output.
    pub(crate) fn open(
        output: Option<&Path>,
        format: ConvertFormat,
        document: Document<'a>,
    ) -> Result<Self, Failure> {
        Ok(Self { sink: Sink::open(output)?, format, document, is_first: true, formulas: 0 })
    }

    /// Writes what comes before the rows. False when nobody reads any more.
    pub(crate) fn begin(&mut self) -> Result<bool, Failure> {
        let Document { name, from, to, table, headers, preamble, has_titles, has_lines } =
            &self.document;
        let (format, formulas) = (self.format, &mut self.formulas);
        self.sink.put(|writer| match format {
            // Pictures are not drawn of files.
            ConvertFormat::Text
            | ConvertFormat::Html
            | ConvertFormat::Svg
            | ConvertFormat::Mermaid => Ok(()),
            ConvertFormat::Json => {
                let path = serde_json::to_string(name)?;
                write!(writer, "{{\"path\":{path},\"from\":\"{}\",", from.year())?;
                write!(writer, "\"to\":\"{}\",", to.year())?;
                if let Some(draft) = DraftReport::among([*from, *to]) {
                    write!(writer, "\"draft\":{},", serde_json::to_string(&draft)?)?;
                }
                write!(writer, "\"rows\":[")
            }
            ConvertFormat::Csv => {
                writer.write_all(table.mark())?;
                for line in preamble.split_inclusive(|byte| *byte == b'\n') {
                    title(*table, writer, line, formulas)?;
                }
                let titles = if *has_titles { &TITLES[..] } else { &[] };
                let added = ADDED.iter().chain(titles).chain(has_lines.then_some(&LINES));
                let added: Vec<String> = added.map(|name| unused(name, headers)).collect();
                let headers = headers.iter().chain(added.iter().map(String::as_str));
                record(*table, writer, headers, formulas)
            }
        })
    }

    /// Writes a row. False when nobody reads any more.
    pub(crate) fn row(&mut self, read: &Read, converted: &Converted) -> Result<bool, Failure> {
        let Document { name, table, has_titles, has_lines, .. } = &self.document;
        let (format, is_first) = (self.format, std::mem::replace(&mut self.is_first, false));
        let formulas = &mut self.formulas;
        self.sink.put(|writer| match format {
            ConvertFormat::Text
            | ConvertFormat::Html
            | ConvertFormat::Svg
            | ConvertFormat::Mermaid => {
                writeln!(writer, "{}", line(name, read, converted))
            }
            ConvertFormat::Json => {
                writer.write_all(if is_first { b"\n" } else { b",\n" })?;
                Ok(serde_json::to_writer(writer, &report(read, converted))?)
            }
            ConvertFormat::Csv => {
                let targets: Vec<String> =
                    converted.targets.iter().map(HsCode::to_string).collect();
                let targets = targets.join(" ");
                let lines =
                    converted.lines.as_ref().map(|lines| lines.join(" ")).unwrap_or_default();
                let lines = has_lines.then_some(lines.as_str());
                let titles = converted.titles.as_ref();
                let title = titles.map(|it| it.title).unwrap_or_default();
                let of_targets = titles.map(|it| it.target_titles.join("; ")).unwrap_or_default();
                let titles = has_titles.then_some([title, &of_targets]);
                let added = [converted.status.name(), &targets, &converted.note];
                let added = added.into_iter().chain(titles.into_iter().flatten()).chain(lines);
                record(*table, writer, read.fields.iter().chain(added), formulas)
            }
        })
    }

    /// Writes what comes after the rows. False when nobody reads any more.
    pub(crate) fn end(mut self, summary: &Summary) -> Result<bool, Failure> {
        let is_read = self.format != ConvertFormat::Json
            || self.sink.put(|writer| {
                let summary = serde_json::to_string(summary)?;
                writeln!(writer, "\n],\"summary\":{summary}}}")
            })?;
        if self.formulas > 0 {
            let cells = counted(self.formulas, "cell");
            output::tell(&format!(
                "{cells} would be a formula in a spreadsheet; written with an apostrophe as text\n"
            ));
        }
        Ok(is_read && self.sink.finish()?)
    }
}

/// Writes a line before the header as it is, unless a field of it would be a formula.
fn title(
    table: TableFormat,
    writer: &mut dyn Write,
    line: &[u8],
    formulas: &mut usize,
) -> io::Result<()> {
    let text = String::from_utf8_lossy(line);
    let fields: Vec<&str> = table.fields(text.trim_end()).collect();
    if fields.iter().all(|field| cell(field) == *field) {
        return writer.write_all(line);
    }
    record(table, writer, fields.into_iter(), formulas)
}

/// Writes a row of CSV and counts its cells that would have been formulas.
fn record<'f>(
    table: TableFormat,
    writer: &mut dyn Write,
    fields: impl Iterator<Item = &'f str>,
    formulas: &mut usize,
) -> io::Result<()> {
    let mut writer = table.writer(writer);
    for field in fields {
        let cell = cell(field);
        *formulas += usize::from(cell != field);
        writer.write_field(&*cell)?;
    }
    writer.write_record(None::<&[u8]>)?;
    writer.flush()
}

/// A name for a column that is not among those of the file.
fn unused(name: &str, headers: &StringRecord) -> String {
    let mut name = name.to_owned();
    while headers.iter().any(|header| header.trim().eq_ignore_ascii_case(&name)) {
        name.insert_str(0, "hs_");
    }
    name
}

/// A row for people.
fn line(name: &str, read: &Read, converted: &Converted) -> String {
    let place = format!("{}:{}", clean(name), read.line);
    let Converted { status, targets, note, lines, .. } = converted;
    // An error names its code itself.
    if matches!(status, ConversionStatus::Unknown | ConversionStatus::Invalid) {
        return format!("{place}: {}: {}", status.name(), clean(note));
    }
    let mut line = format!("{place}: {}: {}", clean(read.code), status.name());
    if *status != ConversionStatus::Followed(Relation::Unchanged) && !targets.is_empty() {
        line.push_str(&format!(": {}", listed(targets.iter().copied())));
    }
    if let Some(lines) = lines {
        line.push_str(&format!("; in the tariff: {}", lines.join(", ")));
    }
    if !note.is_empty() {
        line.push_str(&format!("; {}", clean(note)));
    }
    line
}

fn report<'a>(read: &Read<'a>, converted: &'a Converted) -> RowReport<'a> {
    let Converted { status, targets, note, lines, titles } = converted;
    let (status, tariff_lines) = (status.name(), lines.as_deref());
    let titles = titles.as_ref();
    RowReport { line: read.line, code: read.code, status, targets, titles, tariff_lines, note }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_the_file_is_never_repeated() {
        let headers = StringRecord::from(["code", "Status", "hs_status"].as_slice());
        assert_eq!(ADDED.map(|name| unused(name, &headers)), ["hs_hs_status", "targets", "note"]);
    }

    #[test]
    fn the_summary_counts_every_row_once_and_names_what_a_person_has_to_decide() {
        let mut summary = Summary::default();
        assert_eq!(summary.undecided(), None);
        assert_eq!(summary.words(), "0 rows");
        summary.add("1", ConversionStatus::Followed(Relation::Split));
        assert_eq!(summary.words(), "1 row: 1 split");
        (0..1204).for_each(|_| summary.add("2", ConversionStatus::Unknown));
        summary.add("3", ConversionStatus::Invalid);
        summary.add("4", ConversionStatus::Followed(Relation::Merged));
        let expected =
            "1,207 rows: 1 split, 1 merged, 1,205 not converted (1,204 unknown, 1 invalid)";
        assert_eq!(summary.words(), expected);
        let undecided = summary.undecided().expect("some");
        assert_eq!(undecided, "to be decided: 1,206 rows: 1, 2, 3");
        (10..99).for_each(|code| summary.add(&code.to_string(), ConversionStatus::Unknown));
        let undecided = summary.undecided().expect("some");
        assert!(undecided.ends_with(": 1, 2, 3, 10, 11, 12, 13, 14, 15, 16, 17, 18 and others"));
    }
}
