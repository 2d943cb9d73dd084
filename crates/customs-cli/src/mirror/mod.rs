//! `customs mirror`: what two countries report of the same trade, side by side.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the command, the comparison as a table |
//! | `page.rs` | the comparison as a page, with a matrix |

pub(crate) mod arguments;
mod page;

use customs_analysis::{MirrorComparison, MirrorRow, NotCompared, Side, compare_mirror};
use customs_exchange::Message;
use customs_exchange::body::TradeFlowReport;

use crate::arguments::TableFormat;
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::mirror::arguments::Mirror;
use crate::table::{self, Align};
use crate::text::{clean, counted};
use crate::{Status, output};

/// Runs the command.
pub(crate) fn run(arguments: &Mirror, limits: &RunLimits) -> Result<Status, Failure> {
    let one = File::read(&arguments.one, limits)?;
    let other = File::read(&arguments.other, limits)?;
    let (a, b) = (report(&one)?, report(&other)?);
    let compared = compare_mirror(&a, &b, arguments.cif_fob);
    let compared = compared.map_err(|error| Failure::new(&other.name, error))?;
    let reporters = [a.reporter_code.as_str(), b.reporter_code.as_str()];
    let rows = || rows(&compared, reporters);
    let text = match arguments.format {
        TableFormat::Text => text(&compared, &rows()),
        TableFormat::Csv => table::csv(&header(), &rows())?,
        TableFormat::Json => output::json(&compared),
        TableFormat::Html => output::page(|out| page::write(&compared, &rows(), reporters, out)),
    };
    output::deliver(arguments.output.as_deref(), &text)?;
    if !compared.may_hide_a_difference() {
        return Ok(Status::Clean);
    }
    let what = match compared.rows.is_empty() && compared.unmatched.is_empty() {
        true => "nothing was compared",
        false => "some rows were not compared, so differences may be hidden",
    };
    output::complain(&Failure::new(format!("{} and {}", one.name, other.name), what));
    Ok(Status::Findings)
}

/// The report in a file.
fn report(file: &File) -> Result<TradeFlowReport, Failure> {
    let report = file.message()?.downcast::<Message<TradeFlowReport>>();
    let what = "not a TradeFlowReport; give the reports of two countries";
    report.map(|report| report.body).map_err(|_| Failure::new(&file.name, what))
}

const HEADER: [&str; 9] = [
    "subheading",
    "exporter",
    "importer",
    "export FOB",
    "import",
    "import FOB",
    "gap",
    "relative gap",
    "not compared",
];

fn header() -> Vec<String> {
    HEADER.map(str::to_owned).to_vec()
}

/// How many of the columns a table for people has: what was not compared is told below it.
const FOR_PEOPLE: usize = HEADER.len() - 1;

/// On which side of its column each of these is.
fn columns() -> Vec<Align> {
    (0..FOR_PEOPLE).map(|at| if at < 3 { Align::Left } else { Align::Right }).collect()
}

/// Which country a report is of.
const fn reporter(side: Side, reporters: [&str; 2]) -> &str {
    match side {
        Side::A => reporters[0],
        Side::B => reporters[1],
    }
}

/// What is said where the systems differ.
const DIFFERENT_SYSTEMS: &str =
    "one reports general trade, the other special trade, which causes differences";

/// The rows that both report, those that one does, and what was not compared.
fn rows(compared: &MirrorComparison, reporters: [&str; 2]) -> Vec<Vec<String>> {
    let both = compared.rows.iter().map(|row| {
        let MirrorRow { subheading, exporter, importer, .. } = row;
        let relative = row.relative_gap.map_or_else(String::new, |gap| gap.to_string());
        let values = [row.export_value, row.import_value, row.import_value_fob, row.gap];
        let values = values.iter().map(ToString::to_string);
        let names = [subheading, exporter, importer].map(|name| name.to_string());
        names.into_iter().chain(values).chain([relative, String::new()]).collect()
    });
    let one = compared.unmatched.iter().map(|row| {
        let mut cells = vec![String::new(); HEADER.len()];
        let reporter = reporter(row.reported_by, reporters);
        cells[0] = row.subheading.to_string();
        cells[1] = row.exporter.to_string();
        cells[2] = row.importer.to_string();
        cells[if row.exporter == reporter { 3 } else { 4 }] = row.value.to_string();
        cells
    });
    let not_compared = compared.not_compared.iter().map(|it| {
        let mut cells = vec![String::new(); HEADER.len()];
        cells[FOR_PEOPLE] = not_compared(it, reporters);
        cells
    });
    both.chain(one).chain(not_compared).collect()
}

/// What was not compared, and why, on one line.
fn not_compared(it: &NotCompared, reporters: [&str; 2]) -> String {
    let reporter = reporter(it.reported_by, reporters);
    let which = match it.rows {
        1 => format!("row {}", it.first_row),
        rows => format!("{}, the first is row {}", counted(rows, "row"), it.first_row),
    };
    let stated = it.stated.as_ref().map_or_else(String::new, |it| format!(" `{}`", clean(it)));
    let likely =
        it.likely.as_ref().map_or_else(String::new, |it| format!("; check whether {it} is meant"));
    format!("{} {which}{stated}: {}{likely}", clean(reporter), it.reason.words())
}

fn text(compared: &MirrorComparison, rows: &[Vec<String>]) -> String {
    let compared_rows = rows.iter().take(compared.rows.len() + compared.unmatched.len());
    let shown: Vec<Vec<String>> = compared_rows.map(|row| row[..FOR_PEOPLE].to_vec()).collect();
    let mut text = table::text(&header()[..FOR_PEOPLE], &shown, &columns());
    text.push_str(&format!(
        "{}, {} that only one reports; {}, in {}, CIF divided by {}\n",
        counted(compared.rows.len(), "row"),
        compared.unmatched.len(),
        compared.period,
        compared.currency,
        compared.cif_fob
    ));
    if compared.trade_systems_differ {
        text.push_str(&format!("{DIFFERENT_SYSTEMS}\n"));
    }
    for row in rows.iter().skip(shown.len()) {
        text.push_str(&format!("not compared: {}\n", row[FOR_PEOPLE]));
    }
    text
}
