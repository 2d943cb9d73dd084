//! `customs hs show`: the place of a code, its unit, what is below it, and its past and future.

use std::fmt::Write;
use std::iter;

use customs_hs::table::{LookUp, Table, TableCode, TableLine};
use customs_hs::{Correlation, Edition, Form, NoCode, Node, Nomenclature, correlate};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Show;
use crate::hs::asked::{self, Asked, Unknown, editions};
use crate::hs::became::{Became, remarks, words};
use crate::hs::draft::{self, DraftReport};
use crate::hs::words::{PlaceReport, UnitReport, dotted, listed, named_unit, unit, years};
use crate::limits::RunLimits;
use crate::output;
use crate::tariff::{Judged, LineReport, Tariff, TariffReport, validity};
use crate::text::{clean, grouped};

/// The width of the column of labels.
const LABEL: usize = 18;

/// Runs the command.
pub(crate) fn run(arguments: &Show, limits: &RunLimits) -> Result<Status, Failure> {
    let tariff = arguments.when.tariff(&arguments.tariff, limits)?;
    let nomenclature = match &tariff {
        Some(tariff) => asked::of(tariff.table.edition())?,
        None => asked::nomenclature(&arguments.when)?,
    };
    let (text, format) = (&arguments.code, arguments.format);
    let asked = match (Asked::<Node>::read(text, nomenclature), &tariff) {
        (Ok(asked), _) => asked,
        (Err(NoCode::NationalChapter { digits, .. }), Some(tariff)) => {
            return in_tariff_alone(&digits, tariff, format);
        }
        (Err(NoCode::Aggregate(aggregate)), _) => {
            return asked::no_goods(text, aggregate, format == Format::Json);
        }
        (Err(error), _) => return Err(asked::failure(text, &error)),
    };
    if let Some(unknown) = Unknown::find(asked.code, nomenclature) {
        output::complain(&unknown.failure());
        return Ok(Status::Findings);
    }
    let in_tariff = match &tariff {
        Some(tariff) => Some(InTariff::of(&asked, tariff)?),
        None => None,
    };
    let is_absent = in_tariff.as_ref().is_some_and(|it| it.lines.is_empty());
    let shown = Shown { asked, nomenclature, in_tariff };
    match format {
        Format::Text => output::print(shown.text().as_bytes())?,
        Format::Json => output::print_json(&shown.report())?,
    };
    Ok(if is_absent { Status::Findings } else { Status::Clean })
}

/// Shows a code that only a tariff can have.
fn in_tariff_alone(digits: &str, tariff: &Tariff, format: Format) -> Result<Status, Failure> {
    let code = digits.parse().map_err(|error| Failure::new(digits, error))?;
    let found = InTariff::of_code(code, tariff);
    match format {
        Format::Text => output::print(found.text().as_bytes())?,
        Format::Json => output::print_json(&found.report())?,
    };
    Ok(if found.lines.is_empty() { Status::Findings } else { Status::Clean })
}

/// A place that the edition has.
struct Shown<'t> {
    asked: Asked<Node>,
    nomenclature: Nomenclature,
    in_tariff: Option<InTariff<'t>>,
}

/// A place, as programs read it.
#[derive(Serialize)]
struct ShownReport<'s> {
    #[serde(flatten)]
    place: PlaceReport,
    /// What the edition says it is, for instance `two-dash subheading`.
    kind: String,
    edition: Edition,
    /// What is known of the edition, if it is a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<DraftReport>,
    /// The code that was asked for, if a country has added digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    national: Option<String>,
    /// What the code was taken for and why, where it was not written as it is printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<UnitReport>,
    /// What a tariff has of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    in_table: Option<InTariffReport<'s>>,
    /// The places above, from the section down.
    path: Vec<PlaceReport>,
    /// The places directly below.
    children: Vec<PlaceReport>,
    /// The editions that have it.
    editions: Vec<Edition>,
    /// What became of a subheading in every other edition.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correlations: Vec<Became>,
}

impl Shown<'_> {
    /// What became of a subheading in every other edition, oldest first.
    fn correlations(&self) -> Vec<Correlation> {
        let Node::Subheading(code) = self.asked.code else { return Vec::new() };
        let edition = self.nomenclature.edition();
        let others = Edition::with_table_or_draft().filter(|other| *other != edition);
        others.filter_map(|other| correlate(code, edition, other).ok()).collect()
    }

    fn children(&self) -> Vec<Node> {
        self.nomenclature.children(self.asked.code).collect()
    }

    fn kind(&self) -> String {
        self.nomenclature.kind(self.asked.code).map(|kind| kind.to_string()).unwrap_or_default()
    }

    fn report(&self) -> ShownReport<'_> {
        let (node, edition) = (self.asked.code, self.nomenclature.edition());
        let place = |node| PlaceReport::of(node, edition);
        ShownReport {
            place: place(node),
            kind: self.kind(),
            edition,
            draft: DraftReport::of(edition),
            national: self.asked.national.map(|national| national.to_string()),
            note: self.asked.note.as_deref(),
            unit: unit(node, self.nomenclature).map(UnitReport::from),
            in_table: self.in_tariff.as_ref().map(InTariff::report),
            path: node.path().map(place).collect(),
            children: self.children().into_iter().map(place).collect(),
            editions: editions(node),
            correlations: self.correlations().iter().map(Became::from).collect(),
        }
    }

    fn text(&self) -> String {
        let (node, edition) = (self.asked.code, self.nomenclature.edition());
        let mut text = format!("{} in {edition}\n\n", dotted(node));
        for place in node.path().chain([node]) {
            let title = place.title_in(edition).map(|title| title.to_string()).unwrap_or_default();
            fact(&mut text, &format!("{} {}", place.level(), dotted(place)), &title);
        }
        text.push('\n');
        self.facts(&mut text);
        if let Some(in_tariff) = &self.in_tariff {
            text.push('\n');
            text.push_str(&in_tariff.text());
        }
        let correlations = self.correlations();
        if !correlations.is_empty() {
            text.push_str("\nin other editions\n");
        }
        for correlation in &correlations {
            became(&mut text, correlation, self.nomenclature);
        }
        let draft = draft::lines([self.nomenclature.edition(); 2]);
        if !draft.is_empty() {
            text.push('\n');
        }
        for line in draft {
            let _ = writeln!(text, "{line}");
        }
        text
    }

    fn facts(&self, text: &mut String) {
        let node = self.asked.code;
        if let Some(national) = self.asked.national {
            let code = national.form(Form::Dotted);
            let what = format!("{code}; only its first six digits belong to the Harmonized System");
            fact(text, "national code", &what);
        }
        if let Some(note) = &self.asked.note {
            fact(text, "note", &clean(note));
        }
        fact(text, "kind", &self.kind());
        if let Some(unit) = unit(node, self.nomenclature) {
            fact(text, "unit", &named_unit(unit));
        } else if matches!(node, Node::Subheading(_)) {
            let what =
                if self.nomenclature.edition().draft().is_some() { "not known" } else { "none" };
            fact(text, "unit", what);
        }
        if let Node::Heading(heading) = node
            && self.nomenclature.is_open(heading)
        {
            fact(text, "below", "not known");
        }
        let children = self.children();
        if !children.is_empty() {
            fact(text, "below", &listed(children.into_iter()));
        }
        if !matches!(node, Node::Subheading(_)) {
            fact(text, "editions", &years(&editions(node)));
        }
    }
}

/// What a tariff has of a code: its line, or those of which it is the beginning.
struct InTariff<'t> {
    tariff: &'t Tariff,
    lines: Vec<&'t TableLine>,
    /// What else there is to know.
    remark: Option<String>,
}

/// The same, as programs read it.
#[derive(Serialize)]
struct InTariffReport<'t> {
    #[serde(flatten)]
    table: TariffReport<'t>,
    lines_of_code: Vec<LineReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<&'t str>,
}

/// More lines than these are not shown of a tariff.
const MOST_LINES: usize = 50;

impl<'t> InTariff<'t> {
    fn of(asked: &Asked<Node>, tariff: &'t Tariff) -> Result<Self, Failure> {
        let code = match (asked.national, asked.code.code()) {
            (Some(national), _) => national.into(),
            (None, Some(code)) => code.into(),
            (None, None) => {
                let what = "sections and groups have no number in a tariff; ask for a code";
                return Err(Failure::new(asked.code, what));
            }
        };
        Ok(Self::of_code(code, tariff))
    }

    fn of_code(code: TableCode, tariff: &'t Tariff) -> Self {
        let table = &tariff.table;
        let lines = match tariff.look_up(code) {
            LookUp::Line(line) => iter::once(line).chain(table.children(line)).collect(),
            LookUp::Beginning(line) | LookUp::OnOtherDays(line) => vec![line],
            LookUp::Above(lines) => lines,
            _ => Vec::new(),
        };
        let remark = match tariff.judge(&code.to_string()) {
            Judged::Declarable => None,
            Judged::Remark(remark) | Judged::Absent(remark) => Some(remark),
        };
        Self { tariff, lines, remark }
    }

    fn report(&self) -> InTariffReport<'_> {
        let table = &self.tariff.table;
        InTariffReport {
            table: self.tariff.report(),
            lines_of_code: self.lines.iter().map(|line| LineReport::of(line, table)).collect(),
            remark: self.remark.as_deref(),
        }
    }

    fn text(&self) -> String {
        let table = &self.tariff.table;
        let mut text = format!("in {}\n", clean(&self.tariff.name()));
        if let Some(remark) = &self.remark {
            fact(&mut text, "note", &clean(remark));
        }
        if let Some(first) = self.lines.first() {
            for above in table.path(first) {
                fact(&mut text, &label(above), &clean(above.text()));
            }
        }
        for line in self.lines.iter().take(MOST_LINES) {
            fact(&mut text, &label(line), &clean(line.text()));
            line_facts(&mut text, line, table);
        }
        if let more @ 1.. = self.lines.len().saturating_sub(MOST_LINES) {
            fact(&mut text, "and", &format!("{} more", grouped(more)));
        }
        text
    }
}

/// The code of a line of a tariff.
fn label(line: &TableLine) -> String {
    line.code().map_or_else(|| "-".to_owned(), |code| code.form(Form::Dotted).to_string())
}

/// What a tariff says of a line besides its text.
fn line_facts(text: &mut String, line: &TableLine, table: &Table) {
    if !line.units().is_empty() {
        fact(text, "  units", &clean(&line.units().join(", ")));
    }
    if line.is_declarable() {
        fact(text, "  declarable", "yes");
    }
    if line.valid_from().is_some() || line.valid_to().is_some() {
        fact(text, "  valid", &validity(line));
    }
    for (name, what) in table.others(line) {
        fact(text, &format!("  {}", clean(name)), &clean(what));
    }
}

/// Adds a line with a label.
fn fact(text: &mut String, label: &str, what: &str) {
    let line = format!("{label:LABEL$} {what}");
    // Writing to a string does not fail.
    let _ = writeln!(text, "{}", line.trim_end());
}

/// Adds what became of a code in another edition; of a draft that it is one, unless all of the answer
/// is.
fn became(text: &mut String, correlation: &Correlation, nomenclature: Nomenclature) {
    let to = correlation.to();
    let is_marked = to.draft().is_some() && nomenclature.draft().is_none();
    let year = to.year();
    let mark = match is_marked {
        true => format!(" (draft; --edition {year} names its gaps)"),
        false => String::new(),
    };
    let _ = writeln!(text, "  {year}  {}{mark}", words(correlation));
    for remark in remarks(correlation) {
        let _ = writeln!(text, "        {remark}");
    }
}
