//! `customs hs convert`: what became of a code, or of a column of codes, in another edition.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use std::path::Path;

use csv::StringRecord;
use customs_hs::picture::picture;
use customs_hs::table::TableLine;
use customs_hs::{
    Aggregate, Correlation, Edition, HsCode, LevelCorrelation, NoCode, Node, Nomenclature,
    PlainTitle, Relation, correlate, correlate_level, is_like_a_code,
};
use serde::Serialize;

use crate::Status;
use crate::convert::deliver;
use crate::failure::Failure;
use crate::hs::arguments::{Convert, ConvertFormat};
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::became::{self, Became};
use crate::hs::draft::{self, DraftReport};
use crate::hs::rows::{ConversionStatus, Converted, Document, Read, Rows, Summary, Titles};
use crate::hs::table::{Row, Table, TableFormat};
use crate::hs::words::{dotted, titled};
use crate::limits::RunLimits;
use crate::output;
use crate::tariff::Tariff;
use crate::text::clean;

/// Runs the command.
pub(crate) fn run(arguments: &Convert, limits: &RunLimits) -> Result<Status, Failure> {
    let (from, to) = (asked::of(arguments.from)?, asked::of(arguments.to)?.edition());
    let converter = Converter {
        from,
        to,
        apart_from_open: arguments.apart_from_open,
        has_titles: arguments.titles,
        tariff: arguments.tariff.load(Some(to), None, limits)?,
        known: RefCell::default(),
    };
    let picture = arguments.format.filter(|format| format.is_picture());
    if arguments.input == Path::new("-") || arguments.input.exists() {
        return match picture {
            None => converter.file(arguments, limits),
            Some(_) => Err(Failure::new(
                arguments.input.display(),
                "a diagram shows one code, not a file; use --format csv, json or text",
            )),
        };
    }
    let text = arguments.input.to_string_lossy();
    let code = match Asked::<HsCode>::read(&text, converter.from) {
        Ok(code) => code,
        Err(NoCode::Aggregate(aggregate)) => {
            let is_json = arguments.format == Some(ConvertFormat::Json);
            return asked::no_goods(&text, aggregate, is_json);
        }
        Err(error) => return Err(neither(&text, &error)),
    };
    if picture.is_some() && arguments.apart_from_open {
        let what = "--apart-from-open does not apply to a diagram, which groups such headings";
        return Err(Failure::new(text, what));
    }
    if arguments.column.is_some() {
        return Err(Failure::new(text, "--column needs a file, and there is no such file"));
    }
    converter.code(&text, &code, arguments)
}

/// Why an argument is neither a file nor a code.
fn neither(text: &str, error: &NoCode) -> Failure {
    let is_path = text.contains(['/', '\\']) || text.rsplit('.').next().is_some_and(is_ending);
    if is_like_a_code(text) && !is_path {
        return asked::failure(text, error);
    }
    Failure::new(text, "neither a file nor a code; check the path")
}

/// Whether the end of a name is one of a file.
fn is_ending(text: &str) -> bool {
    ["csv", "tsv", "txt", "json", "xlsx", "xls"].iter().any(|it| text.eq_ignore_ascii_case(it))
}

/// Converts codes, all in the same way.
struct Converter {
    from: Nomenclature,
    to: Edition,
    /// Whether headings that collect goods from many others are left out.
    apart_from_open: bool,
    /// Whether rows have titles.
    has_titles: bool,
    /// The tariff whose codes are wanted, of the other edition.
    tariff: Option<Tariff>,
    /// What became of headings and chapters, which takes longer to find than for a code.
    known: RefCell<BTreeMap<HsCode, LevelCorrelation>>,
}

/// What became of the one code asked about, as programs read it.
#[derive(Serialize)]
struct CodeReport<'c> {
    code: HsCode,
    /// What it is about in the edition it is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'static str>,
    /// The digits it was given with, if a country has added some.
    #[serde(skip_serializing_if = "Option::is_none")]
    national: Option<String>,
    /// What it was taken for and why, where it was not written as it is printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'c str>,
    from: Edition,
    /// What is known of the edition that is a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<DraftReport>,
    #[serde(flatten)]
    became: Became,
    /// The codes that a tariff has for the targets.
    #[serde(skip_serializing_if = "Option::is_none")]
    tariff_lines: Option<Vec<String>>,
}

impl Converter {
    /// What became of a code; why there is no answer, if the edition does not have it.
    fn follow(&self, code: HsCode) -> Result<Followed, Box<Unknown>> {
        let unknown = |_| Box::new(Unknown::of(Node::from(code), self.from));
        let (from, to) = (self.from.edition(), self.to);
        let Some(subheading) = code.subheading() else {
            if let Some(found) = self.known.borrow().get(&code) {
                return Ok(Followed::Level(found.clone()));
            }
            let found = correlate_level(code, from, to).map_err(unknown)?;
            let found = if self.apart_from_open { found.without_open() } else { found };
            self.known.borrow_mut().insert(code, found.clone());
            return Ok(Followed::Level(found));
        };
        let found = correlate(subheading, from, to).map_err(unknown)?;
        Ok(Followed::Code(if self.apart_from_open { found.without_open() } else { found }))
    }

    /// The codes that the tariff has for some numbers, if there is one.
    fn lines(&self, targets: &[HsCode]) -> Option<Vec<String>> {
        let table = &self.tariff.as_ref()?.table;
        let lines = targets.iter().flat_map(|target| table.below(*target));
        let codes = lines.filter(|line| line.is_declarable()).filter_map(TableLine::code);
        Some(codes.map(|code| code.to_string()).collect())
    }

    /// What a code and its targets are about.
    fn titles(&self, code: HsCode, targets: &[HsCode]) -> Titles {
        let title = |code: HsCode, edition| {
            Node::from(code).title_in(edition).map(PlainTitle::as_str).unwrap_or_default()
        };
        Titles {
            title: title(code, self.from.edition()),
            target_titles: targets.iter().map(|target| title(*target, self.to)).collect(),
        }
    }

    /// Converts the one code that was asked about.
    fn code(
        &self,
        text: &str,
        asked: &Asked<HsCode>,
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
        let lines = self.lines(&found.targets());
        match arguments.format.unwrap_or(ConvertFormat::Text) {
            ConvertFormat::Text => deliver(output, &described(asked, &found, lines.as_deref()))?,
            ConvertFormat::Json => {
                let report = CodeReport {
                    code: asked.code,
                    title: Node::from(asked.code)
                        .title_in(self.from.edition())
                        .map(PlainTitle::as_str),
                    national: asked.national.map(|national| national.to_string()),
                    note: asked.note.as_deref(),
                    from: self.from.edition(),
                    draft: DraftReport::among([self.from.edition(), self.to]),
                    became: found.became(),
                    tariff_lines: lines,
                };
                deliver(output, &output::json(&report))?;
            }
            ConvertFormat::Csv => self.single_row(output, text)?,
            format @ (ConvertFormat::Html | ConvertFormat::Svg | ConvertFormat::Mermaid) => {
                let (from, to) = (self.from.edition(), self.to);
                let picture = picture(asked.code, from, to)
                    .map_err(|error| Failure::new(dotted(asked.code), error))?;
                let text = match format {
                    ConvertFormat::Html => picture.html(),
                    ConvertFormat::Svg => picture.svg(),
                    _ => picture.mermaid(),
                };
                deliver(output, &text)?;
                if format != ConvertFormat::Html {
                    draft::tell([from, to]);
                }
            }
        }
        Ok(match found.relation() {
            Relation::NoCounterpart => Status::Findings,
            _ => Status::Clean,
        })
    }

    /// Writes one code as if it had been in a file.
    fn single_row(&self, output: Option<&Path>, text: &str) -> Result<(), Failure> {
        let headers = StringRecord::from(["code"].as_slice());
        let fields = StringRecord::from([text].as_slice());
        let (from, to) = (self.from.edition(), self.to);
        let table = TableFormat::plain();
        let document = Document {
            name: text,
            from,
            to,
            table,
            headers: &headers,
            preamble: b"",
            has_titles: self.has_titles,
            has_lines: self.tariff.is_some(),
        };
        let mut rows = Rows::open(output, ConvertFormat::Csv, document)?;
        let read = Read { line: 2, code: text, fields: &fields };
        if rows.begin()? && rows.row(&read, &self.converted(text))? {
            rows.end(&Summary::default())?;
        }
        draft::tell([from, to]);
        Ok(())
    }

    /// Converts a column of codes.
    fn file(&self, arguments: &Convert, limits: &RunLimits) -> Result<Status, Failure> {
        let output = arguments.output.as_deref().filter(|path| *path != Path::new("-"));
        let is_quiet = output.is_some() || !io::stdout().is_terminal();
        let mut table =
            Table::open(&arguments.input, arguments.column.as_deref(), is_quiet, limits)?;
        let (name, headers) = (table.name().to_owned(), table.headers().clone());
        let preamble = table.preamble().to_vec();
        let document = Document {
            name: &name,
            from: self.from.edition(),
            to: self.to,
            table: table.format(),
            headers: &headers,
            preamble: &preamble,
            has_titles: self.has_titles,
            has_lines: self.tariff.is_some(),
        };
        for (line, text) in table.before() {
            let (name, text) = (clean(&name), clean(text));
            output::tell(&format!(
                "{name}:{line}: note: `{text}` is before the names of the columns\n"
            ));
        }
        let format = arguments.format.unwrap_or(ConvertFormat::Csv);
        let mut rows = Rows::open(output, format, document)?;
        let mut summary = Summary::default();
        if self.rows(&mut table, &mut rows, &mut summary)? && rows.end(&summary)? {
            let undecided = summary.undecided();
            for line in [summary.words()].into_iter().chain(undecided) {
                output::tell(&format!("{line}\n"));
            }
            draft::tell([self.from.edition(), self.to]);
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
            if let Some(what) = table.surplus(&row) {
                // A row with columns added behind what does not belong there would be of no use.
                return Err(table.failure_at(row.line, what));
            }
            let code = table.code(&row);
            let other = table.edition(&row).filter(|other| *other != self.from.edition());
            let converted = match (table.aside(&row), other) {
                (Some(_), _) => Converted::no_goods("not a row of goods".to_owned()),
                (None, Some(other)) if Aggregate::read(code).is_none() => {
                    let from = self.from.edition();
                    let what = format!("the row is marked as {other}, not {from}");
                    Converted::failed(ConversionStatus::Invalid, what)
                }
                (None, _) => self.converted(code),
            };
            summary.add(code, converted.status);
            let read = Read { line: row.line, code, fields: &row.fields };
            is_read = rows.row(&read, &converted)?;
        }
        Ok(is_read)
    }

    /// Converts the code of a row.
    fn converted(&self, text: &str) -> Converted {
        let asked = match Asked::<HsCode>::read(text, self.from) {
            Ok(asked) => asked,
            Err(error) if !error.is_fault() => return Converted::no_goods(error.to_string()),
            Err(error) => return Converted::failed(ConversionStatus::Invalid, error.to_string()),
        };
        let found = match self.follow(asked.code) {
            Ok(found) => found,
            Err(unknown) => {
                let why: Vec<String> =
                    [unknown.to_string()].into_iter().chain(asked.note).collect();
                return Converted::failed(ConversionStatus::Unknown, why.join("; "));
            }
        };
        let targets = found.targets();
        Converted {
            status: ConversionStatus::Followed(found.relation()),
            titles: self.has_titles.then(|| self.titles(asked.code, &targets)),
            lines: self.lines(&targets),
            targets,
            note: notes(&asked, &found).join("; "),
        }
    }
}

/// What became of a code of any level.
enum Followed {
    Code(Correlation),
    Level(LevelCorrelation),
}

impl Followed {
    const fn relation(&self) -> Relation {
        match self {
            Self::Code(found) => found.relation(),
            Self::Level(found) => found.relation(),
        }
    }

    fn targets(&self) -> Vec<HsCode> {
        match self {
            Self::Code(found) => became::codes(found).map(HsCode::from).collect(),
            Self::Level(found) => found.targets().iter().map(|target| target.code).collect(),
        }
    }

    /// The targets that are reached through headings that collect goods from many others, or those that
    /// are not.
    fn part(&self, open: bool) -> Vec<HsCode> {
        match self {
            Self::Code(found) => {
                let part = found.targets().iter().filter(|target| target.is_open == open);
                part.map(|target| target.code.into()).collect()
            }
            Self::Level(found) => {
                let part = found.targets().iter().filter(|target| target.is_open == open);
                part.map(|target| target.code).collect()
            }
        }
    }

    fn editions(&self) -> (Edition, Edition) {
        match self {
            Self::Code(found) => (found.from(), found.to()),
            Self::Level(found) => (found.from(), found.to()),
        }
    }

    fn became(&self) -> Became {
        match self {
            Self::Code(found) => Became::from(found),
            Self::Level(found) => Became::from(found),
        }
    }

    fn remarks(&self) -> Vec<String> {
        match self {
            Self::Code(found) => became::remarks(found),
            Self::Level(found) => became::level_remarks(found),
        }
    }
}

/// What became of a code, for people.
fn described(asked: &Asked<HsCode>, found: &Followed, lines: Option<&[String]>) -> String {
    let ((from, to), relation) = (found.editions(), found.relation());
    let mut text = format!("{} of {from} in {to}: {relation}\n", dotted(asked.code));
    if let Some(title) = Node::from(asked.code).title_in(from) {
        text.push_str(&format!("title: {title}\n"));
    }
    // Writing to a string does not fail.
    for target in found.part(false) {
        let _ = writeln!(text, "  {}", titled(target, to));
    }
    let open = found.part(true);
    if !open.is_empty() {
        text.push_str("through headings that collect goods from many others:\n");
    }
    for target in open {
        let _ = writeln!(text, "  {}", titled(target, to));
    }
    if let Some(lines) = lines {
        let _ = writeln!(text, "in the tariff: {}", lines.join(", "));
    }
    for remark in notes(asked, found) {
        let _ = writeln!(text, "note: {}", clean(&remark));
    }
    for line in draft::lines([from, to]) {
        let _ = writeln!(text, "{line}");
    }
    text
}

/// What there is to know before the targets are used.
fn notes(asked: &Asked<HsCode>, found: &Followed) -> Vec<String> {
    let dropped = asked.national_digits();
    let dropped = dropped.map(|digits| format!("national digits {digits} dropped"));
    asked.note.iter().cloned().chain(dropped).chain(found.remarks()).collect()
}
