//! One line a finding, `file:line:column: severity[rule]: message`, which editors can jump to; the
//! totals as the last line, and statistics above it where they were asked for.

use std::io;

use crate::report::{FileReport, FindingReport, Summary};
use crate::text::{LONGEST_MESSAGE, on_one_line};
use crate::writer::{ReportWriter, Source};

pub(crate) struct Concise;

impl ReportWriter for Concise {
    fn file(
        &mut self,
        file: &FileReport,
        _: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        file.new_findings().try_for_each(|finding| writeln!(out, "{}", line(file, finding)))
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        if let Some(table) = summary.statistics_table() {
            out.write_all(table.as_bytes())?;
        }
        writeln!(out, "{summary}")?;
        summary.about_others().map_or(Ok(()), |others| writeln!(out, "{others}"))
    }
}

/// A finding in a line.
pub(crate) fn line(file: &FileReport, finding: &FindingReport) -> String {
    let path = on_one_line(&file.path, LONGEST_MESSAGE);
    let place = match (finding.line, finding.column) {
        (Some(line), Some(column)) => format!("{line}:{column}:"),
        _ => String::new(),
    };
    let message = file.message_of(finding);
    let message = on_one_line(&message, LONGEST_MESSAGE);
    format!("{path}:{place} {}[{}]: {message}", finding.severity, finding.rule_name())
}
