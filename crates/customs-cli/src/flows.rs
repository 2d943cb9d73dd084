//! `customs flows`: declarations summed up as trade.

use std::ops::ControlFlow;

use customs_analysis::{Dimension, FlowOptions, FlowRow, Flows};
use customs_message::Message;
use serde::Serialize;

use crate::arguments::{Flows as Arguments, TableFormat};
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::limits::RunLimits;
use crate::messages;
use crate::table::{self, Align};
use crate::text::{counted, grouped};
use crate::{Status, output, stream, today};

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, limits: &RunLimits) -> Result<Status, Failure> {
    let options = FlowOptions {
        dimensions: arguments.by.clone(),
        day: arguments.date.or(Some(today())),
        national_currency: arguments.currency.as_deref().map(Into::into),
    };
    let inputs = Inputs::find(&arguments.paths);
    let mut flows = Flows::new(options.clone());
    let count = |input: &Input, give: &mut dyn FnMut(Flows) -> ControlFlow<()>| {
        messages::complete(input, limits, &mut |_, message| match counted_alone(&message, &options)
        {
            Some(flows) => give(flows),
            None => ControlFlow::Continue(()),
        })
    };
    let run = stream::each(&inputs, count, |parts| {
        for part in parts {
            // All parts were counted with the same options.
            let merged = flows.merge(part);
            debug_assert!(merged.is_ok());
        }
        Ok(true)
    })?;
    if !run.is_whole {
        // Sums without what could not be read would deceive.
        return Ok(Status::Failed);
    }
    let text = match arguments.format {
        TableFormat::Text => text(&flows),
        TableFormat::Csv => csv(&flows)?,
        TableFormat::Json => output::json(&Report::of(&flows)),
    };
    output::deliver(arguments.output.as_deref(), &text)?;
    tell_uncounted(&flows);
    Ok(Status::Clean)
}

/// The trade of one message; other messages than declarations are passed over.
fn counted_alone(message: &Message, options: &FlowOptions) -> Option<Flows> {
    let declaration = message.declaration()?;
    let mut flows = Flows::new(options.clone());
    flows.add(declaration);
    Some(flows)
}

/// What was not counted, on standard error, since sums without it would deceive.
fn tell_uncounted(flows: &Flows) {
    for (reason, times) in flows.uncounted() {
        output::tell(&format!("not counted: {reason} ({times})\n"));
    }
}

/// The names of the columns that every table has after those of the dimensions.
const MEASURES: [&str; 5] = ["items", "currency", "value", "net mass kg", "quantities"];

fn header(flows: &Flows) -> Vec<String> {
    let dimensions = flows.dimensions().iter().map(Dimension::to_string);
    dimensions.chain(MEASURES.map(str::to_owned)).collect()
}

fn cells(row: &FlowRow<'_>) -> Vec<String> {
    let quantities = row.quantities.iter().map(|(unit, total)| match unit.is_empty() {
        true => total.to_string(),
        false => format!("{total} {unit}"),
    });
    let measures = [
        row.items.to_string(),
        row.currency.to_owned(),
        row.value.to_string(),
        row.net_mass.to_string(),
        quantities.collect::<Vec<_>>().join("; "),
    ];
    row.values.iter().map(ToString::to_string).chain(measures).collect()
}

fn text(flows: &Flows) -> String {
    let rows: Vec<Vec<String>> = flows.rows().map(|row| cells(&row)).collect();
    let mut align = vec![Align::Left; flows.dimensions().len()];
    align.extend([Align::Right, Align::Left, Align::Right, Align::Right, Align::Left]);
    let declarations = usize::try_from(flows.declarations()).unwrap_or(usize::MAX);
    format!(
        "{}{} declarations, {}\n",
        table::text(&header(flows), &rows, &align),
        grouped(declarations),
        counted(rows.len(), "row")
    )
}

fn csv(flows: &Flows) -> Result<String, Failure> {
    let rows: Vec<Vec<String>> = flows.rows().map(|row| cells(&row)).collect();
    table::csv(&header(flows), &rows)
}

/// The table for programs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'f> {
    dimensions: Vec<&'static str>,
    declarations: u64,
    rows: Vec<FlowRow<'f>>,
    uncounted: Vec<Uncounted>,
}

#[derive(Serialize)]
struct Uncounted {
    reason: String,
    times: u64,
}

impl<'f> Report<'f> {
    fn of(flows: &'f Flows) -> Self {
        let uncounted = flows.uncounted();
        Self {
            dimensions: flows.dimensions().iter().map(|it| it.name()).collect(),
            declarations: flows.declarations(),
            rows: flows.rows().collect(),
            uncounted: uncounted
                .map(|(reason, times)| Uncounted { reason: reason.to_string(), times })
                .collect(),
        }
    }
}
