//! `customs hs tree`: what is below a place of the nomenclature, drawn or as JSON.

use std::collections::BTreeSet;
use std::fmt::Write;

use customs_hs::table::{LookUp, Table, TableCode, TableLine};
use customs_hs::{Edition, LenientCode, NoCode, Node, Nomenclature, Section};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Tree;
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::draft::{self, DraftReport};
use crate::hs::words::{PlaceReport, UnitReport, dotted, unit};
use crate::limits::RunLimits;
use crate::output;
use crate::tariff::{LineReport, Tariff, TariffReport};
use crate::text::clean;

/// Runs the command.
pub(crate) fn run(arguments: &Tree, limits: &RunLimits) -> Result<Status, Failure> {
    if let Some(tariff) = arguments.when.tariff(&arguments.tariff, limits)? {
        return of_tariff(arguments, &tariff);
    }
    let nomenclature = asked::nomenclature(&arguments.when)?;
    let asked = arguments.code.as_deref();
    let asked = asked.map(|text| {
        Asked::<Node>::read(text, nomenclature).map_err(|error| asked::failure(text, &error))
    });
    let asked = asked.transpose()?;
    let unknown = asked.as_ref().and_then(|asked| Unknown::find(asked.code, nomenclature));
    if let Some(unknown) = unknown {
        output::complain(&unknown.failure());
        return Ok(Status::Findings);
    }
    let (roots, depth) = match &asked {
        Some(asked) => (vec![asked.code], arguments.depth.unwrap_or(usize::MAX)),
        None => (Section::all().map(Node::from).collect(), arguments.depth.unwrap_or(0)),
    };
    let branches: Vec<Branch> =
        roots.into_iter().map(|root| Branch::grow(root, nomenclature, depth)).collect();
    for about in remarks(asked.as_ref(), nomenclature.edition(), arguments.format) {
        output::tell(&format!("{about}\n"));
    }
    match arguments.format {
        Format::Text => output::print(text(&branches).as_bytes())?,
        Format::Json => {
            let edition = nomenclature.edition();
            let report = TreeReport { edition, draft: DraftReport::of(edition), tree: branches };
            output::print_json(&report)?
        }
    };
    Ok(Status::Clean)
}

/// What to say beside the drawing.
fn remarks(asked: Option<&Asked<Node>>, edition: Edition, format: Format) -> Vec<String> {
    let national = asked.and_then(|asked| asked.national).map(|national| {
        format!("{national}: only its first six digits belong to the Harmonized System")
    });
    let note = asked.and_then(|asked| asked.note.clone());
    let draft = draft::lines([edition; 2]).into_iter().filter(|_| format == Format::Text);
    note.into_iter().chain(national).chain(draft).collect()
}

/// The lines of a tariff, as programs read them.
#[derive(Serialize)]
struct TariffTreeReport<'t> {
    table: TariffReport<'t>,
    tree: Vec<LineReport>,
}

/// Draws the lines of a tariff.
fn of_tariff(arguments: &Tree, tariff: &Tariff) -> Result<Status, Failure> {
    let table = &tariff.table;
    let roots: Vec<&TableLine> = match &arguments.code {
        None => table.lines().iter().filter(|line| table.parent(line).is_none()).collect(),
        Some(text) => match tariff.look_up(code(text, table)?) {
            LookUp::Line(line) | LookUp::Beginning(line) | LookUp::OnOtherDays(line) => vec![line],
            LookUp::Above(lines) => uppermost(lines, table),
            _ => Vec::new(),
        },
    };
    if roots.is_empty() {
        let text = arguments.code.as_deref().unwrap_or_default();
        output::complain(&Failure::new(text, format!("not in {}", tariff.name())));
        return Ok(Status::Findings);
    }
    let usual = if arguments.code.is_some() { usize::MAX } else { 0 };
    let depth = arguments.depth.unwrap_or(usual);
    let tree: Vec<LineReport> = roots.into_iter().map(|line| grow(line, table, depth)).collect();
    match arguments.format {
        Format::Text => {
            let mut text = String::new();
            tree.iter().for_each(|line| draw(line, &mut text, "", ""));
            output::print(text.as_bytes())?
        }
        Format::Json => {
            let report = TariffTreeReport { table: tariff.report(), tree };
            output::print_json(&report)?
        }
    };
    Ok(Status::Clean)
}

/// The code that is asked for, as a tariff has it.
fn code(text: &str, table: &Table) -> Result<TableCode, Failure> {
    match LenientCode::read(text, asked::of(table.edition())?) {
        Ok(read) => Ok(read.national().map_or_else(|| read.code().into(), TableCode::from)),
        Err(NoCode::NationalChapter { digits, .. }) => {
            digits.parse().map_err(|error| Failure::new(text, error))
        }
        Err(error) => Err(asked::failure(text, &error)),
    }
}

/// Of some lines those that are below none of the others.
fn uppermost<'t>(lines: Vec<&'t TableLine>, table: &'t Table) -> Vec<&'t TableLine> {
    let numbers: BTreeSet<usize> = lines.iter().map(|line| line.line_number()).collect();
    let is_below = |line: &TableLine| {
        table.path(line).iter().any(|above| numbers.contains(&above.line_number()))
    };
    lines.into_iter().filter(|line| !is_below(line)).collect()
}

/// A line with so many levels below it.
fn grow(line: &TableLine, table: &Table, depth: usize) -> LineReport {
    let mut report = LineReport::of(line, table);
    if let Some(depth) = depth.checked_sub(1) {
        report.children = table.children(line).map(|child| grow(child, table, depth)).collect();
    }
    report
}

/// Adds a line of a tariff and those below, each after what is drawn on the left.
fn draw(line: &LineReport, text: &mut String, before: &str, below: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{before}{}", clean(&line.title()));
    let last = line.children.len().saturating_sub(1);
    for (place, child) in line.children.iter().enumerate() {
        let (line, further) = if place == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        draw(child, text, &format!("{below}{line}"), &format!("{below}{further}"));
    }
}

/// A tree, as programs read it.
#[derive(Serialize)]
struct TreeReport {
    edition: Edition,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<DraftReport>,
    tree: Vec<Branch>,
}

/// A place with what is below it.
#[derive(Serialize)]
struct Branch {
    #[serde(skip)]
    node: Node,
    #[serde(flatten)]
    place: PlaceReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<UnitReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    children: Vec<Branch>,
}

impl Branch {
    /// A place of an edition and so many levels below it.
    fn grow(node: Node, nomenclature: Nomenclature, depth: usize) -> Self {
        let children: Vec<Self> = match depth.checked_sub(1) {
            Some(depth) => {
                let children = nomenclature.children(node);
                children.map(|child| Self::grow(child, nomenclature, depth)).collect()
            }
            None => Vec::new(),
        };
        let unit = unit(node, nomenclature).map(UnitReport::from);
        Self { node, place: PlaceReport::of(node, nomenclature.edition()), unit, children }
    }

    /// Adds its line and those below, each after what is drawn on the left.
    fn draw(&self, text: &mut String, line: &str, below: &str) {
        let unit = self.unit.as_ref().map(|unit| format!("[{}]", unit.symbol));
        let what: Vec<&str> = self.place.title.into_iter().chain(unit.as_deref()).collect();
        let what = if what.is_empty() { String::new() } else { format!("  {}", what.join("  ")) };
        // Writing to a string does not fail.
        let _ = writeln!(text, "{line}{}{what}", dotted(self.node));
        let last = self.children.len().saturating_sub(1);
        for (place, child) in self.children.iter().enumerate() {
            let (line, further) =
                if place == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            child.draw(text, &format!("{below}{line}"), &format!("{below}{further}"));
        }
    }
}

fn text(branches: &[Branch]) -> String {
    let mut text = String::new();
    branches.iter().for_each(|branch| branch.draw(&mut text, "", ""));
    text
}
