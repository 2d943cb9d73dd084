//! The picture as a flowchart of Mermaid, for a wiki or a README.

use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use super::Picture;

impl Picture {
    /// As a flowchart of Mermaid. Links that are only a part of the newer number are dashed.
    #[must_use]
    pub fn mermaid(&self) -> String {
        let mut chart = String::from("flowchart LR\n");
        // Writing to a string does not fail.
        let _ = writeln!(chart, "  accTitle: {}", self.title());
        let _ = writeln!(chart, "  accDescr: {}", self.description());
        for (index, column) in self.columns.iter().enumerate() {
            let _ = writeln!(chart, "  subgraph e{index}[\"{}\"]", column.edition);
            for (place, cell) in column.cells.iter().enumerate() {
                let note = cell.note().map(|note| format!("<br/>{note}")).unwrap_or_default();
                let _ = writeln!(chart, "    e{index}n{place}[\"{}{note}\"]", cell.label());
            }
            chart.push_str("  end\n");
        }
        for link in &self.links {
            let arrow = if link.is_partial { "-. a part .->" } else { "-->" };
            let (column, next) = (link.column, link.column + 1);
            let _ = writeln!(chart, "  e{column}n{} {arrow} e{next}n{}", link.from, link.to);
        }
        chart
    }
}
