//! The comparison as a page: a matrix of goods and partners, then all figures.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use customs_analysis::{MirrorComparison, MirrorRow, UnmatchedRow};
use customs_hs::{HsCode, Node, PlainTitle};
use customs_report::page::{self, Cell, Table};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{DIFFERENT_SYSTEMS, FOR_PEOPLE, columns, header, reporter};
use crate::table::{self, MOST_ON_A_PAGE};
use crate::text::grouped;

const TITLE: &str = "Mirror of trade";

/// The country that exports and the one that imports.
type Partners<'c> = (&'c str, &'c str);

/// What is told of goods between two partners.
enum Told<'c> {
    Both(&'c MirrorRow),
    One(&'c UnmatchedRow),
}

/// Writes the page, with the rows that other formats have.
pub(super) fn write(
    compared: &MirrorComparison,
    rows: &[Vec<String>],
    reporters: [&str; 2],
    out: &mut dyn io::Write,
) -> io::Result<()> {
    page::begin(TITLE, out)?;
    page::open(TITLE, out)?;
    page::totals(3, totals(compared), out)?;
    let MirrorComparison { period, currency, cif_fob, .. } = compared;
    let what = format!("Period {period}, values in {currency}, CIF divided by {cif_fob}.");
    page::remark(&what, out)?;
    if compared.trade_systems_differ {
        page::remark(DIFFERENT_SYSTEMS, out)?;
    }
    matrix(compared, reporters).write(out)?;
    let (figures, not_compared) = rows.split_at(compared.rows.len() + compared.unmatched.len());
    let shown = figures.iter().take(MOST_ON_A_PAGE);
    let shown: Vec<Vec<String>> = shown.map(|row| row[..FOR_PEOPLE].to_vec()).collect();
    let header = &header()[..FOR_PEOPLE];
    table::page("All figures", header, &shown, &columns(), figures.len()).write(out)?;
    let mut left = Table::new("Not compared", ["what, and why"]);
    not_compared.iter().for_each(|row| left.row([Cell::text(&row[FOR_PEOPLE])]));
    left.write(out)?;
    page::close("", out)
}

fn totals(compared: &MirrorComparison) -> [(&'static str, usize, [&'static str; 2]); 3] {
    let not_compared: usize = compared.not_compared.iter().map(|it| it.rows).sum();
    let left_out = if compared.may_hide_a_difference() { "error" } else { "" };
    [
        ("", compared.rows.len(), ["row that both report", "rows that both report"]),
        ("warning", compared.unmatched.len(), ["that only one reports"; 2]),
        (left_out, not_compared, ["row not compared", "rows not compared"]),
    ]
}

/// Goods by partners: what each reports, and by how much they differ, in words and as a bar.
fn matrix(compared: &MirrorComparison, reporters: [&str; 2]) -> Table {
    let both = compared
        .rows
        .iter()
        .map(|it| ((&*it.subheading), (&*it.exporter, &*it.importer), Told::Both(it)));
    let one = compared
        .unmatched
        .iter()
        .map(|it| ((&*it.subheading), (&*it.exporter, &*it.importer), Told::One(it)));
    let mut by_goods: BTreeMap<&str, BTreeMap<Partners<'_>, Told<'_>>> = BTreeMap::new();
    for (goods, partners, told) in both.chain(one) {
        by_goods.entry(goods).or_default().insert(partners, told);
    }
    let partners: BTreeSet<_> = by_goods.values().flat_map(BTreeMap::keys).copied().collect();
    let names = partners.iter().map(|(from, to)| format!("{from} to {to}"));
    let names = ["goods".to_owned()].into_iter().chain(names);
    let told = by_goods.values().flat_map(BTreeMap::values);
    let most = told.map(|told| told.values()).map(|[both, one]| both + one).fold(1.0, f64::max);
    let (number, mut table) = (by_goods.len(), Table::new("Goods by partners", names));
    let mut remark = "Bars: what both report, then what only one of them does.".to_owned();
    if number > MOST_ON_A_PAGE {
        let (shown, all) = (grouped(MOST_ON_A_PAGE), grouped(number));
        remark += &format!(" The first {shown} of {all} subheadings; `--format json` has all.");
    }
    table = table.remark(remark);
    for (goods, told) in by_goods.into_iter().take(MOST_ON_A_PAGE) {
        let title = goods.parse::<HsCode>().ok().and_then(|code| Node::from(code).title());
        let title = title.map_or("", PlainTitle::as_str);
        let cells = partners.iter().map(|partners| match told.get(partners) {
            Some(told) => told.cell(most, reporters),
            None => Cell::text("–"),
        });
        table.row([Cell::text(goods).below(title)].into_iter().chain(cells));
    }
    table
}

impl Told<'_> {
    /// What both report, and what only one of them does.
    fn values(&self) -> [f64; 2] {
        let number = |value: Decimal| value.abs().to_f64().unwrap_or_default();
        match self {
            Self::Both(row) => {
                [number(row.export_value.min(row.import_value_fob)), number(row.gap)]
            }
            Self::One(row) => [0.0, number(row.value)],
        }
    }

    fn cell(&self, most: f64, reporters: [&str; 2]) -> Cell {
        let [both, one] = self.values().map(|value| value / most);
        Cell::bar([("both", both), ("warning", one)]).below(&self.words(reporters))
    }

    fn words(&self, reporters: [&str; 2]) -> String {
        let row = match self {
            Self::Both(row) => row,
            Self::One(row) => {
                let UnmatchedRow { value, reported_by, .. } = row;
                return format!("only {} reports it: {value}", reporter(*reported_by, reporters));
            }
        };
        let MirrorRow { exporter, importer, export_value, import_value_fob, gap, .. } = row;
        let share = row.relative_gap.map_or_else(String::new, |gap| {
            format!(", {} %", (gap.abs() * Decimal::ONE_HUNDRED).normalize())
        });
        let difference = match gap {
            gap if gap.is_zero() => "no difference".to_owned(),
            gap if gap.is_sign_negative() => {
                format!("{importer} reports {} less{share}", gap.abs())
            }
            gap => format!("{importer} reports {gap} more{share}"),
        };
        format!("{exporter} {export_value}, {importer} {import_value_fob}: {difference}")
    }
}
