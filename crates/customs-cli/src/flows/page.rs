//! The table as a page: bars by the first dimension, then all rows.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;

use customs_analysis::{Dimension, Flow, Flows, Total};
use customs_report::page::{self, Cell, Table};

use super::{Duplicate, cells, columns, finest, goods, header};
use crate::table::{self, Align, MOST_ON_A_PAGE};

const TITLE: &str = "Trade flows";

/// Writes the page.
pub(super) fn write(
    flows: &Flows,
    duplicates: &[Duplicate],
    out: &mut dyn io::Write,
) -> io::Result<()> {
    page::begin(TITLE, out)?;
    page::open(TITLE, out)?;
    let rows = flows.rows().count();
    let uncounted: u64 = flows.uncounted().map(|(_, times)| times).sum();
    let totals = [
        ("", number(flows.declarations()), ["declaration", "declarations"]),
        ("", rows, ["row", "rows"]),
        ("", duplicates.len(), ["again, counted once"; 2]),
        ("warning", number(uncounted), ["not counted"; 2]),
    ];
    page::totals(2, totals, out)?;
    for chart in charts(flows) {
        chart.write(out)?;
    }
    all(flows, rows).write(out)?;
    uncounted_by_reason(flows).write(out)?;
    counted_once(duplicates).write(out)?;
    page::close("", out)
}

fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// What there is of one value of a dimension.
#[derive(Default)]
struct Sum {
    value: Total,
    items: u64,
    goods: Option<&'static str>,
}

/// A chart for each flow and currency, by the first dimension that is neither: imports and exports do not add
/// up, nor do values in different currencies.
fn charts(flows: &Flows) -> Vec<Table> {
    let dimensions = flows.dimensions();
    let flow = dimensions.iter().position(|it| *it == Dimension::Flow);
    let by = dimensions.iter().position(|it| *it != Dimension::Flow).or(flow);
    let Some(by) = by else { return Vec::new() };
    let apart = flow.filter(|flow| *flow != by);
    let mut sums: BTreeMap<(&str, &str), BTreeMap<&str, Sum>> = BTreeMap::new();
    for row in flows.rows() {
        let flow = apart.map_or("", |flow| row.values[flow].as_str());
        let of_flow = sums.entry((flow, row.currency)).or_default();
        let sum = of_flow.entry(row.values[by].as_str()).or_default();
        sum.value += row.value;
        sum.items += row.items;
        sum.goods = dimensions[by].commodity_digits().and_then(|_| goods(&row, by));
    }
    sums.into_iter().map(|(of, sums)| chart(dimensions[by], of, sums)).collect()
}

fn chart(by: Dimension, (flow, currency): (&str, &str), sums: BTreeMap<&str, Sum>) -> Table {
    let what = [(Flow::Import, "Imports"), (Flow::Export, "Exports")];
    let what = what.into_iter().find(|it| it.0.code() == flow).map_or("Value", |it| it.1);
    let currency = match currency {
        "" => "without a currency".to_owned(),
        currency => format!("in {currency}"),
    };
    let heading = format!("{what} by {by}, {currency}");
    let mut table = Table::new(heading, [by.name(), "value", "items", ""]);
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, sum)| Reverse(sum.value));
    let most = sums.first().map_or(1, |(_, sum)| sum.value.units().max(1));
    for (name, Sum { value, items, goods }) in sums {
        let name = Cell::text(name);
        let name = goods.map_or(name.clone(), |goods| name.below(goods));
        let bar = Cell::bar([("value", value.units() as f64 / most as f64)]);
        table.row([name, Cell::number(value), Cell::number(items), bar]);
    }
    table
}

/// All rows, as the text has them.
fn all(flows: &Flows, number: usize) -> Table {
    let finest = finest(flows);
    let rows: Vec<_> = flows.rows().take(MOST_ON_A_PAGE).map(|row| cells(&row, finest)).collect();
    table::page("All rows", &header(flows), &rows, &columns(flows), number)
}

fn uncounted_by_reason(flows: &Flows) -> Table {
    let mut table = Table::new("Not counted", ["why", "times"]);
    for (reason, times) in flows.uncounted() {
        table.row([Cell::text(&reason.to_string()), Cell::number(times)]);
    }
    table
}

fn counted_once(duplicates: &[Duplicate]) -> Table {
    let row = |it: &Duplicate| [&*it.path, &it.counted_in, it.same_as.words()].map(str::to_owned);
    let shown = duplicates.iter().take(MOST_ON_A_PAGE);
    let rows: Vec<_> = shown.map(|it| row(it).to_vec()).collect();
    let header = ["declaration", "counted in", "the same"].map(str::to_owned);
    table::page("Counted once", &header, &rows, &[Align::Left; 3], duplicates.len())
}
