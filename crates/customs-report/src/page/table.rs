//! [`Table`]: a table under a heading. With bars it is a chart that can be read as a table, too.

use std::fmt::{self, Write as _};
use std::io;

use customs_model::Severity;

use super::text::Text;
use crate::text::Markup;

/// How many rows are shown at once; those behind them are shown on demand.
const SHOWN: usize = 15;

/// A table under a heading.
#[derive(Debug, Clone)]
pub struct Table {
    heading: String,
    columns: Vec<String>,
    rows: Vec<Vec<Cell>>,
    /// What it is told as where it is one of several under a heading.
    remark: Option<String>,
}

/// A cell of a table.
#[derive(Debug, Clone)]
pub struct Cell {
    html: String,
    class: &'static str,
}

impl Table {
    /// A table without rows. A column of bars has no name.
    #[must_use]
    pub fn new<C: Into<String>>(
        heading: impl Into<String>,
        columns: impl IntoIterator<Item = C>,
    ) -> Self {
        let columns = columns.into_iter().map(Into::into).collect();
        Self { heading: heading.into(), columns, rows: Vec::new(), remark: None }
    }

    /// Says something below the heading.
    #[must_use]
    pub fn remark(self, remark: impl Into<String>) -> Self {
        Self { remark: Some(remark.into()), ..self }
    }

    /// Adds a row; its first cell names it.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes the table; nothing if it has no rows.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        writeln!(out, "<section class=\"table\">\n<h2>{}</h2>", Text(&self.heading))?;
        if let Some(remark) = &self.remark {
            super::remark(remark, out)?;
        }
        let (shown, others) = self.rows.split_at(self.rows.len().min(SHOWN));
        self.part(shown, &self.heading, out)?;
        if !others.is_empty() {
            let more = format!("{} more", others.len());
            writeln!(out, "<details><summary>{more}</summary>")?;
            self.part(others, &format!("{}, {more}", self.heading), out)?;
            writeln!(out, "</details>")?;
        }
        writeln!(out, "</section>")
    }

    /// Some of the rows. What is wider than the window can be moved by the keyboard.
    fn part(&self, rows: &[Vec<Cell>], name: &str, out: &mut dyn io::Write) -> io::Result<()> {
        write!(out, "<div class=\"wide\" role=\"region\" tabindex=\"0\" ")?;
        writeln!(out, "aria-label=\"{}\">\n<table>", Markup(name))?;
        write!(out, "<thead><tr>")?;
        for (at, name) in self.columns.iter().enumerate() {
            let class = rows.first().and_then(|row| row.get(at)).map_or("", |cell| cell.class);
            match name.is_empty() {
                true => write!(out, "<td></td>")?,
                false => write!(out, "<th scope=\"col\"{}>{}</th>", Class(class), Text(name))?,
            }
        }
        writeln!(out, "</tr></thead>\n<tbody>")?;
        for row in rows {
            write!(out, "<tr>")?;
            for (at, Cell { html, class }) in row.iter().enumerate() {
                match at {
                    0 => write!(out, "<th scope=\"row\"{}>{html}</th>", Class(class))?,
                    _ => write!(out, "<td{}>{html}</td>", Class(class))?,
                }
            }
            writeln!(out, "</tr>")?;
        }
        writeln!(out, "</tbody>\n</table>\n</div>")
    }
}

impl Cell {
    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { html: Text(text).to_string(), class: "" }
    }

    /// A number.
    #[must_use]
    pub fn number(number: impl fmt::Display) -> Self {
        Self { html: Text(&number.to_string()).to_string(), class: "number" }
    }

    /// A severity.
    #[must_use]
    pub fn severity(severity: Severity) -> Self {
        Self { html: format!("<span class=\"badge {severity}\">{severity}</span>"), class: "" }
    }

    /// A text that leads to a place of the page, and tells the script of the page what is wanted there.
    #[must_use]
    pub fn link(text: &str, place: &str, wanted: Option<(&str, &str)>) -> Self {
        let wanted = wanted.map(|(name, value)| format!(" data-{name}=\"{}\"", Markup(value)));
        let (place, wanted) = (Markup(place), wanted.unwrap_or_default());
        Self { html: format!("<a href=\"#{place}\"{wanted}>{}</a>", Text(text)), class: "" }
    }

    /// A bar of parts, each with a colour by class and the share of the longest bar that it takes, from 0
    /// to 1. What it shows is told by other cells of its row.
    #[must_use]
    pub fn bar<'c>(parts: impl IntoIterator<Item = (&'c str, f64)>) -> Self {
        let mut html = "<svg aria-hidden=\"true\">".to_owned();
        let mut start = 0.0;
        for (class, share) in parts {
            let width = share.clamp(0.0, 1.0) * 100.0;
            // Writing to a string does not fail.
            let _ = write!(
                html,
                "<rect class=\"{class}\" x=\"{start:.2}%\" width=\"{width:.2}%\" height=\"100%\"/>"
            );
            start += width;
        }
        Self { html: html + "</svg>", class: "bar" }
    }

    /// A text below what the cell has.
    #[must_use]
    pub fn below(self, text: &str) -> Self {
        Self { html: format!("{}<small>{}</small>", self.html, Text(text)), ..self }
    }
}

/// A class of an element, if it has one.
struct Class<'c>(&'c str);

impl fmt::Display for Class<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "" => Ok(()),
            class => write!(f, " class=\"{class}\""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(table: &Table) -> String {
        let mut out = Vec::new();
        table.write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_table_without_rows_is_not_there() {
        assert_eq!(written(&Table::new("Nothing", ["a"])), "");
    }

    #[test]
    fn parts_of_a_bar_stand_one_behind_the_other() {
        let bar = Cell::bar([("error", 0.5), ("warning", 0.25)]).html;
        assert!(bar.contains("class=\"error\" x=\"0.00%\" width=\"50.00%\""), "{bar}");
        assert!(bar.contains("class=\"warning\" x=\"50.00%\" width=\"25.00%\""), "{bar}");
    }

    #[test]
    fn rows_behind_the_first_are_shown_on_demand_and_counted() {
        let mut table = Table::new("Rows", ["number"]);
        (0..SHOWN + 7).for_each(|number| table.row([Cell::number(number)]));
        let page = written(&table);
        assert!(page.contains("<details><summary>7 more</summary>"), "{page}");
        assert_eq!(page.matches("<th scope=\"row\"").count(), SHOWN + 7);
    }

    #[test]
    fn no_text_of_a_cell_begins_an_element() {
        let mut table = Table::new("<b>", ["<i>"]);
        table.row([Cell::text("<u>").below("<s>"), Cell::link("<a>", "\"", Some(("rule", "\">")))]);
        let page = written(&table);
        for element in ["<b>", "<i>", "<u>", "<s>", "<a>", "\"\"", "\">\""] {
            assert!(!page.contains(element), "{element} in {page}");
        }
    }
}
