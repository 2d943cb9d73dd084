//! `customs mirror`: what two countries report of the same trade, side by side.

use customs_analysis::{MirrorComparison, MirrorRow, Side, compare_mirror};
use customs_exchange::Message;
use customs_exchange::body::TradeFlowReport;

use crate::arguments::{Mirror, TableFormat};
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::table::{self, Align};
use crate::text::counted;
use crate::{Status, output};

/// Runs the command.
pub(crate) fn run(arguments: &Mirror, limits: &RunLimits) -> Result<Status, Failure> {
    let one = File::read(&arguments.one, limits)?;
    let other = File::read(&arguments.other, limits)?;
    let (a, b) = (report(&one)?, report(&other)?);
    let compared = compare_mirror(&a, &b, arguments.cif_fob);
    let compared = compared.map_err(|error| Failure::new(&other.name, error))?;
    let rows = || rows(&compared, [a.reporter_code.as_str(), b.reporter_code.as_str()]);
    let text = match arguments.format {
        TableFormat::Text => text(&compared, &rows()),
        TableFormat::Csv => table::csv(&header(), &rows())?,
        TableFormat::Json => output::json(&compared),
    };
    output::deliver(arguments.output.as_deref(), &text)?;
    Ok(Status::Clean)
}

/// The report in a file.
fn report(file: &File) -> Result<TradeFlowReport, Failure> {
    let report = file.message()?.downcast::<Message<TradeFlowReport>>();
    let what = "it is no TradeFlowReport; give the reports of two countries";
    report.map(|report| report.body).map_err(|_| Failure::new(&file.name, what))
}

const HEADER: [&str; 8] = [
    "subheading",
    "exporter",
    "importer",
    "export FOB",
    "import",
    "import FOB",
    "gap",
    "relative gap",
];

fn header() -> Vec<String> {
    HEADER.map(str::to_owned).to_vec()
}

/// The rows that both report, then those that one does.
fn rows(compared: &MirrorComparison, reporters: [&str; 2]) -> Vec<Vec<String>> {
    let both = compared.rows.iter().map(|row| {
        let MirrorRow { subheading, exporter, importer, .. } = row;
        let relative = row.relative_gap.map_or_else(String::new, |gap| gap.to_string());
        let values = [row.export_value, row.import_value, row.import_value_fob, row.gap];
        let values = values.iter().map(ToString::to_string);
        let names = [subheading, exporter, importer].map(|name| name.to_string());
        names.into_iter().chain(values).chain([relative]).collect()
    });
    let one = compared.unmatched.iter().map(|row| {
        let mut cells = vec![String::new(); HEADER.len()];
        let reporter = match row.reported_by {
            Side::A => reporters[0],
            Side::B => reporters[1],
        };
        cells[0] = row.subheading.to_string();
        cells[1] = row.exporter.to_string();
        cells[2] = row.importer.to_string();
        cells[if row.exporter == reporter { 3 } else { 4 }] = row.value.to_string();
        cells
    });
    both.chain(one).collect()
}

fn text(compared: &MirrorComparison, rows: &[Vec<String>]) -> String {
    let align: Vec<Align> =
        (0..HEADER.len()).map(|at| if at < 3 { Align::Left } else { Align::Right }).collect();
    let mut text = table::text(&header(), rows, &align);
    text.push_str(&format!(
        "{}, {} that only one reports; {}, in {}, CIF divided by {}\n",
        counted(compared.rows.len(), "row"),
        compared.unmatched.len(),
        compared.period,
        compared.currency,
        compared.cif_fob
    ));
    if compared.trade_systems_differ {
        text.push_str(
            "one counts the general, the other the special trade; that makes gaps of its own\n",
        );
    }
    text
}
