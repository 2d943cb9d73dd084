//! `customs flows`: declarations summed up as trade.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the command: declarations counted, each once, and the table of them |
//! | `page.rs` | the table as a page, with bars |
//! | `report.rs` | the message of another administration's interest: a `TradeFlowReport` |

pub(crate) mod arguments;
mod page;
pub(crate) mod report;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::rc::Rc;

use customs_analysis::flows;
use customs_analysis::{Dimension, FlowOptions, FlowRow, Flows, Identity, SameAs};
use customs_hs::{HsCode, Node, PlainTitle};
use customs_message::{Message, Profiles};
use serde::Serialize;

use crate::arguments::TableFormat;
use crate::failure::Failure;
use crate::flows::arguments::Flows as Arguments;
use crate::inputs::{Input, Inputs};
use crate::limits::RunLimits;
use crate::messages;
use crate::table::{self, Align};
use crate::text::{clean, counted, grouped};
use crate::{Status, output, stream};

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, limits: &RunLimits) -> Result<Status, Failure> {
    let wanted = report::Wanted::of(arguments)?;
    let options = FlowOptions {
        dimensions: wanted.as_ref().map_or(arguments.by.clone(), report::Wanted::dimensions),
        day: arguments.date,
        national_currency: arguments.currency.as_deref().map(Into::into),
    };
    let inputs = Inputs::find(&arguments.paths);
    let (mut sums, profiles) = (Sums::new(options.clone()), Profiles::default());
    let count = |input: &Input, give: &mut dyn FnMut(Counted) -> ControlFlow<()>| {
        messages::complete(input, &profiles, limits, &mut |read| {
            Counted::of(read.name, &read.message, &options)
                .map_or(ControlFlow::Continue(()), &mut *give)
        })
    };
    let run = stream::each(&inputs, count, |parts| {
        parts.into_iter().for_each(|part| sums.add(part));
        Ok(true)
    })?;
    if !run.is_whole {
        // Sums without what could not be read would deceive.
        return Ok(Status::Failed);
    }
    let Sums { flows, duplicates, .. } = sums;
    tell_duplicates(&duplicates);
    tell_uncounted(&flows);
    if let Some(wanted) = wanted {
        return wanted.write(flows, arguments.output.as_deref());
    }
    let text = match arguments.format {
        TableFormat::Text => text(&flows, duplicates.len()),
        TableFormat::Csv => csv(&flows)?,
        TableFormat::Json => output::json(&Report::of(&flows, &duplicates)),
        TableFormat::Html => output::page(|out| page::write(&flows, &duplicates, out)),
    };
    output::deliver(arguments.output.as_deref(), &text)?;
    Ok(Status::Clean)
}

/// The trade of one declaration.
struct Counted {
    name: String,
    /// By what it is known again; nothing for what changes another, which is not counted anyway.
    identity: Option<Identity>,
    flows: Flows,
}

impl Counted {
    /// That of a message; other messages than declarations are passed over.
    fn of(name: &str, message: &Message, options: &FlowOptions) -> Option<Self> {
        let declaration = message.declaration()?;
        let mut flows = Flows::new(options.clone());
        flows.add(declaration);
        let identity = flows::is_original(declaration).then(|| Identity::of(declaration));
        Some(Self { name: name.to_owned(), identity, flows })
    }
}

/// A declaration that was there before, and was not counted again.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Duplicate {
    path: String,
    /// Where it was counted.
    counted_in: String,
    same_as: SameAs,
}

/// What was counted up to now.
struct Sums {
    flows: Flows,
    /// Where each declaration was met first, by what it is known again.
    seen: HashMap<(SameAs, u128), Rc<str>>,
    duplicates: Vec<Duplicate>,
}

impl Sums {
    fn new(options: FlowOptions) -> Self {
        Self { flows: Flows::new(options), seen: HashMap::new(), duplicates: Vec::new() }
    }

    fn add(&mut self, Counted { name, identity, flows }: Counted) {
        let keys = identity.as_ref().map_or(&[][..], Identity::keys);
        let known = keys.iter().find_map(|key| Some((key.0, self.seen.get(key)?)));
        if let Some((same_as, first)) = known {
            let counted_in = first.to_string();
            self.duplicates.push(Duplicate { path: name, counted_in, same_as });
            return;
        }
        let name: Rc<str> = name.into();
        self.seen.extend(keys.iter().map(|key| (*key, Rc::clone(&name))));
        // All parts were counted with the same options.
        let merged = self.flows.merge(flows);
        debug_assert!(merged.is_ok());
    }
}

/// What was there twice, on standard error.
fn tell_duplicates(duplicates: &[Duplicate]) {
    for Duplicate { path, counted_in, same_as } in duplicates {
        let (path, counted_in) = (clean(path), clean(counted_in));
        let same = same_as.words();
        output::tell(&format!("counted once: {path} has {same} as {counted_in}\n"));
    }
}

/// What was not counted, on standard error, since sums without it would deceive.
fn tell_uncounted(flows: &Flows) {
    for (reason, times) in flows.uncounted() {
        output::tell(&format!("not counted: {reason} ({times})\n"));
    }
}

/// The names of the columns that every table has after those of the dimensions.
const MEASURES: [&str; 6] =
    ["items", "currency", "value", "value taken", "net mass kg", "quantities"];

/// The name of the column that comes last where it is summed by numbers of goods: what these are.
const GOODS: &str = "goods";

fn header(flows: &Flows) -> Vec<String> {
    let dimensions = flows.dimensions().iter().map(Dimension::to_string);
    let goods = finest(flows).map(|_| GOODS.to_owned());
    dimensions.chain(MEASURES.map(str::to_owned)).chain(goods).collect()
}

/// On which side of its column each is.
fn columns(flows: &Flows) -> Vec<Align> {
    let mut align = vec![Align::Left; flows.dimensions().len()];
    align.extend([Align::Right, Align::Left, Align::Right]);
    align.extend([Align::Left, Align::Right, Align::Left]);
    align.extend(finest(flows).map(|_| Align::Left));
    align
}

/// The dimension that tells most of the goods, by its place.
fn finest(flows: &Flows) -> Option<usize> {
    let all = [Dimension::Subheading, Dimension::Heading, Dimension::Chapter];
    all.iter().find_map(|wanted| flows.dimensions().iter().position(|it| it == wanted))
}

/// What the goods of a row are, by the number in a dimension.
fn goods(row: &FlowRow<'_>, dimension: usize) -> Option<&'static str> {
    let code: HsCode = row.values.get(dimension)?.parse().ok()?;
    Node::from(code).title().map(PlainTitle::as_str)
}

fn cells(row: &FlowRow<'_>, finest: Option<usize>) -> Vec<String> {
    let quantities = row.quantities.iter().map(|(unit, total)| match unit.is_empty() {
        true => total.to_string(),
        false => format!("{total} {unit}"),
    });
    let measures = [
        row.items.to_string(),
        row.currency.to_owned(),
        row.value.to_string(),
        value_taken(row),
        row.net_mass.to_string(),
        quantities.collect::<Vec<_>>().join("; "),
    ];
    let goods = finest.map(|finest| goods(row, finest).unwrap_or_default().to_owned());
    row.values.iter().map(ToString::to_string).chain(measures).chain(goods).collect()
}

/// Which values were taken, and where they are several, of how many items.
fn value_taken(row: &FlowRow<'_>) -> String {
    let sources = row.value_sources.iter().map(|(source, items)| match row.value_sources.len() {
        1 => source.name().to_owned(),
        _ => format!("{} {items}", source.name()),
    });
    sources.collect::<Vec<_>>().join("; ")
}

fn text(flows: &Flows, duplicates: usize) -> String {
    let finest = finest(flows);
    let rows: Vec<Vec<String>> = flows.rows().map(|row| cells(&row, finest)).collect();
    let declarations = usize::try_from(flows.declarations()).unwrap_or(usize::MAX);
    let again = match duplicates {
        0 => String::new(),
        again => format!(" (and {} again, counted once)", grouped(again)),
    };
    format!(
        "{}{} declarations{again}, {}\n",
        table::text(&header(flows), &rows, &columns(flows)),
        grouped(declarations),
        counted(rows.len(), "row")
    )
}

fn csv(flows: &Flows) -> Result<String, Failure> {
    let rows: Vec<Vec<String>> = flows.rows().map(|row| cells(&row, finest(flows))).collect();
    table::csv(&header(flows), &rows)
}

/// The table for programs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'f> {
    dimensions: Vec<&'static str>,
    declarations: u64,
    rows: Vec<Row<'f>>,
    uncounted: Vec<Uncounted>,
    duplicates: &'f [Duplicate],
}

#[derive(Serialize)]
struct Row<'f> {
    #[serde(flatten)]
    row: FlowRow<'f>,
    /// What the goods are, where it is summed by their numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    goods: Option<&'static str>,
}

#[derive(Serialize)]
struct Uncounted {
    reason: String,
    times: u64,
}

impl<'f> Report<'f> {
    fn of(flows: &'f Flows, duplicates: &'f [Duplicate]) -> Self {
        let uncounted = flows.uncounted();
        let finest = finest(flows);
        let row = |row: FlowRow<'f>| Row { goods: finest.and_then(|at| goods(&row, at)), row };
        Self {
            dimensions: flows.dimensions().iter().map(|it| it.name()).collect(),
            declarations: flows.declarations(),
            rows: flows.rows().map(row).collect(),
            uncounted: uncounted
                .map(|(reason, times)| Uncounted { reason: reason.to_string(), times })
                .collect(),
            duplicates,
        }
    }
}
