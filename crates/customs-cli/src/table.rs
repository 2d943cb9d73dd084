//! Tables: for people in columns and on pages, for spreadsheets as CSV.

use std::borrow::Cow;

use customs_report::cell;
use customs_report::page::{Cell, Table};

use crate::failure::Failure;
use crate::text::{BOLD, clean, grouped};

/// On which side of its column something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// A table for people: a head, then the rows.
pub(crate) fn text(header: &[String], rows: &[Vec<String>], align: &[Align]) -> String {
    let all = std::iter::once(header).chain(rows.iter().map(Vec::as_slice));
    let all: Vec<Vec<_>> = all.map(|row| row.iter().map(|cell| clean(cell)).collect()).collect();
    let width = |at: usize| all.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let line = |cells: &Vec<Cow<'_, str>>| {
        let cells =
            cells.iter().zip(&widths).zip(align).map(|((cell, width), align)| match align {
                Align::Left => format!("{cell:width$}"),
                Align::Right => format!("{cell:>width$}"),
            });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut lines = all.iter().map(line);
    let head = lines.next().unwrap_or_default();
    lines.fold(format!("{BOLD}{head}{BOLD:#}\n"), |text, line| text + &line + "\n")
}

/// How many rows of a table a page has: it has to open quickly.
pub(crate) const MOST_ON_A_PAGE: usize = 5000;

/// A table on a page. It says how many rows there are, if it has not all of them.
pub(crate) fn page(
    heading: &str,
    header: &[String],
    rows: &[Vec<String>],
    align: &[Align],
    of: usize,
) -> Table {
    let mut table = Table::new(heading, header);
    let shown = rows.len().min(MOST_ON_A_PAGE);
    if shown < of {
        table = table.remark(format!(
            "The first {} of {} rows, so that the page loads quickly; `--format json` has all.",
            grouped(shown),
            grouped(of)
        ));
    }
    for row in &rows[..shown] {
        table.row(row.iter().zip(align).map(|(cell, align)| match align {
            Align::Left => Cell::text(cell),
            Align::Right => Cell::number(cell),
        }));
    }
    table
}

/// A table for spreadsheets, in which no cell is a formula.
pub(crate) fn csv(header: &[String], rows: &[Vec<String>]) -> Result<String, Failure> {
    let failure = |error: &dyn std::fmt::Display| Failure::new("--format csv", error);
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        writer
            .write_record(row.iter().map(|it| cell(it).into_owned()))
            .map_err(|error| failure(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failure(&error))?;
    String::from_utf8(bytes).map_err(|error| failure(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let rows = [row(["84", "1.50"]), row(["9506", "120.00"])];
        let text = text(&row(["chapter", "value"]), &rows, &[Align::Left, Align::Right]);
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(plain, "chapter   value\n84         1.50\n9506     120.00\n");
    }

    #[test]
    fn cells_with_commas_are_quoted() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let csv = csv(&row(["a", "b"]), &[row(["x, y", "z"])]).unwrap();
        assert_eq!(csv, "a,b\n\"x, y\",z\n");
    }

    #[test]
    fn no_cell_is_a_formula_and_numbers_stay_numbers() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let csv = csv(&row(["unit", "gap"]), &[row(["=A1", "-5.2"]), row(["@x", "+1"])]).unwrap();
        assert_eq!(csv, "unit,gap\n'=A1,-5.2\n'@x,+1\n");
    }
}
