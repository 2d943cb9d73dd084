//! The picture as SVG.

use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use super::{Cell, Picture, escape};

/// The size of a box.
const BOX: (usize, usize) = (196, 62);
/// From one box to the next, to the right and down.
const STEP: (usize, usize) = (250, 78);
/// Around everything.
const MARGIN: usize = 20;
/// The height of the names of the editions.
const HEAD: usize = 44;
/// The height of what is below the boxes.
const FOOT: usize = 30;
/// More letters of a title than these have no room in a box.
const LETTERS: usize = 24;

/// Light colours, and dark ones where those are wanted.
pub(super) const STYLE: &str = "\
.hs-paper{fill:#fff}\
.hs-box{fill:#f3f5f8;stroke:#8490a0;stroke-width:1}\
.hs-asked .hs-box{fill:#dceafa;stroke:#1257a3;stroke-width:2}\
.hs-rest .hs-box{stroke-dasharray:4 3}\
.hs-link{fill:none;stroke:#66717f;stroke-width:1.6}\
.hs-part{stroke-dasharray:7 4}\
.hs-tip{fill:#66717f}\
.hs-head,.hs-code{fill:#16202b;font-weight:600}\
.hs-soft{fill:#46515e}\
.hs-picture text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:13px}\
.hs-picture .hs-code{font-size:16px}\
.hs-picture .hs-head{font-size:15px}\
.hs-picture .hs-soft{font-size:12px}\
@media (prefers-color-scheme:dark){\
.hs-paper{fill:#11161c}\
.hs-box{fill:#1d2630;stroke:#73808f}\
.hs-asked .hs-box{fill:#12355b;stroke:#6fb1f5}\
.hs-link{stroke:#98a4b3}\
.hs-tip{fill:#98a4b3}\
.hs-head,.hs-code{fill:#e8edf3}\
.hs-soft{fill:#b4bfcb}}";

impl Picture {
    /// As SVG: with a title and a description for those who do not see it, in light colours, or in
    /// dark ones where those are wanted.
    #[must_use]
    pub fn svg(&self) -> String {
        self.drawing(true)
    }

    /// The SVG, with its style sheet if it is to be a file of its own.
    pub(super) fn drawing(&self, is_alone: bool) -> String {
        let rows = self.columns.iter().map(|column| column.cells.len()).max().unwrap_or(1).max(1);
        let width = 2 * MARGIN + (self.columns.len() - 1) * STEP.0 + BOX.0;
        let height = 2 * MARGIN + HEAD + (rows - 1) * STEP.1 + BOX.1 + FOOT;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hs-picture\" role=\"img\" \
             aria-labelledby=\"hs-title hs-desc\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\">\n<title id=\"hs-title\">"
        );
        escape(&mut svg, &self.title());
        svg.push_str("</title>\n<desc id=\"hs-desc\">");
        escape(&mut svg, &self.description());
        svg.push_str("</desc>\n");
        if is_alone {
            let _ = writeln!(svg, "<style>{STYLE}</style>");
        }
        svg.push_str(
            "<defs><marker id=\"hs-tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" \
             markerHeight=\"7\" orient=\"auto\"><path class=\"hs-tip\" d=\"M0 0L8 4L0 8Z\"/></marker>\
             </defs>\n",
        );
        // Writing to a string does not fail.
        let _ = writeln!(svg, "<rect class=\"hs-paper\" width=\"{width}\" height=\"{height}\"/>");
        self.links_in(&mut svg, rows);
        self.boxes_in(&mut svg, rows);
        let y = height - MARGIN;
        let _ = writeln!(
            svg,
            "<text class=\"hs-soft\" x=\"{MARGIN}\" y=\"{y}\">{}</text>",
            self.legend()
        );
        svg.push_str("</svg>\n");
        svg
    }

    /// What lines and boxes mean, as far as they are there.
    fn legend(&self) -> String {
        let mut legend = String::from("A line: goods went there.");
        if self.links.iter().any(|link| link.is_partial) {
            legend.push_str(" Dashed: a part of the newer number.");
        }
        if self.draft().is_some() {
            legend.push_str(" A draft is not published.");
        }
        legend
    }

    /// The upper left corner of a box; columns are centred.
    fn corner(&self, column: usize, cell: usize, rows: usize) -> (usize, usize) {
        let count = self.columns[column].cells.len().max(1);
        let above = (rows - count) * STEP.1 / 2;
        (MARGIN + column * STEP.0, MARGIN + HEAD + above + cell * STEP.1)
    }

    fn links_in(&self, svg: &mut String, rows: usize) {
        for link in &self.links {
            let (x, y) = self.corner(link.column, link.from, rows);
            let (end, below) = self.corner(link.column + 1, link.to, rows);
            let (x, y, below) = (x + BOX.0, y + BOX.1 / 2, below + BOX.1 / 2);
            let middle = x.midpoint(end);
            let part = if link.is_partial { " hs-part" } else { "" };
            let _ = write!(
                svg,
                "<path class=\"hs-link{part}\" marker-end=\"url(#hs-tip)\" \
                 d=\"M{x} {y}C{middle} {y} {middle} {below} {end} {below}\"><title>"
            );
            let [from, to] = [(0, link.from), (1, link.to)]
                .map(|(next, cell)| self.columns[link.column + next].cells[cell].label());
            let part = if link.is_partial { " (a part of it)" } else { "" };
            let _ = writeln!(svg, "{from} to {to}{part}</title></path>");
        }
    }

    fn boxes_in(&self, svg: &mut String, rows: usize) {
        for (index, column) in self.columns.iter().enumerate() {
            let (x, y) = (MARGIN + index * STEP.0, MARGIN + 18);
            let _ = writeln!(
                svg,
                "<text class=\"hs-head\" x=\"{x}\" y=\"{y}\">{}</text>",
                column.edition
            );
            for (place, cell) in column.cells.iter().enumerate() {
                let corner = self.corner(index, place, rows);
                self.cell_in(svg, cell, corner, index == 0);
            }
        }
    }

    fn cell_in(&self, svg: &mut String, cell: &Cell, (x, y): (usize, usize), is_first: bool) {
        let class = match cell {
            _ if is_first => "hs-cell hs-asked",
            Cell::Code { .. } => "hs-cell",
            Cell::Open(_) | Cell::More(_) => "hs-cell hs-rest",
        };
        let _ = write!(svg, "<g class=\"{class}\"><title>");
        let title = cell.title().map(|title| title.as_str());
        escape(svg, &cell.words());
        if let Some(title) = title {
            svg.push_str(": ");
            escape(svg, title);
        }
        let (width, height) = BOX;
        let _ = write!(
            svg,
            "</title><rect class=\"hs-box\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
             rx=\"6\"/>"
        );
        let lines = [title.map(cut), cell.note()];
        let count = lines.iter().flatten().count();
        let (x, mut line) = (x + 12, y + 37 - 8 * count);
        let _ =
            write!(svg, "<text class=\"hs-code\" x=\"{x}\" y=\"{line}\">{}</text>", cell.label());
        for text in lines.iter().flatten() {
            line += 16;
            let _ = write!(svg, "<text class=\"hs-soft\" x=\"{x}\" y=\"{line}\">");
            escape(svg, text);
            svg.push_str("</text>");
        }
        svg.push_str("</g>\n");
    }
}

/// As much of a title as has room in a box.
fn cut(title: &str) -> String {
    if title.chars().count() <= LETTERS {
        return title.into();
    }
    let kept: String = title.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}
