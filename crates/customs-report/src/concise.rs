//! One line a finding, `file:line:column: severity[rule]: message`, which editors can jump to; the
//! totals as the last line.

use std::io;

use crate::report::{FileReport, Summary};
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
        let path = on_one_line(&file.path, LONGEST_MESSAGE);
        for finding in file.new_findings() {
            write!(out, "{path}:")?;
            if let (Some(line), Some(column)) = (finding.line, finding.column) {
                write!(out, "{line}:{column}:")?;
            }
            let message = on_one_line(&file.message_of(finding), LONGEST_MESSAGE);
            writeln!(out, " {}[{}]: {message}", finding.severity, finding.rule)?;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "{summary}")?;
        summary.about_others().map_or(Ok(()), |others| writeln!(out, "{others}"))
    }
}
