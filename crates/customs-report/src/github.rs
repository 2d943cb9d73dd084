//! Workflow commands of GitHub Actions, which become annotations at the lines of a pull request:
//! `::error file=a.xml,line=1,…::message`. GitHub shows 10 a type and step; all are in the log.

use std::fmt::{self, Write};
use std::io;

use customs_model::Severity;
use customs_model::finding::Lines;

use crate::report::{FileReport, FindingReport, Summary};
use crate::text::relative;
use crate::writer::{ReportWriter, Source};

pub(crate) struct GitHub;

impl ReportWriter for GitHub {
    fn file(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        if file.new_findings().next().is_none() {
            return Ok(());
        }
        let lines = source.lines();
        for finding in file.new_findings() {
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Information => "notice",
            };
            write!(out, "::{command} file={}", Property(relative(&file.path)))?;
            region(finding, source, &lines, out)?;
            let title = Property(&finding.rule);
            writeln!(out, ",title={title}::{}", Data(&file.message_and_advice(finding)))?;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "{summary}")?;
        let others = summary.about_others();
        others.map_or(Ok(()), |others| writeln!(out, "::notice::{}", Data(&others)))
    }
}

/// The lines of a finding; its columns too if it is on one line, for GitHub takes no others. The end
/// column is that of the last character.
fn region(
    finding: &FindingReport,
    source: &Source<'_>,
    lines: &Lines<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let (Some(line), Some(column)) = (finding.line, finding.column) else { return Ok(()) };
    let end = finding
        .end
        .map(|end| lines.place(source.at(end)..source.at(end)))
        .filter(|end| end.line >= line);
    match end {
        Some(end) if end.line == line => {
            let end_column = end.column.saturating_sub(1).max(column);
            write!(out, ",line={line},endLine={line},col={column},endColumn={end_column}")
        }
        Some(end) => write!(out, ",line={line},endLine={}", end.line),
        None => write!(out, ",line={line},col={column}"),
    }
}

/// What follows `::`.
struct Data<'a>(&'a str);

impl fmt::Display for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '%' => f.write_str("%25"),
            '\r' => f.write_str("%0D"),
            '\n' => f.write_str("%0A"),
            _ => f.write_char(character),
        })
    }
}

/// What follows `name=`.
struct Property<'a>(&'a str);

impl fmt::Display for Property<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let data = Data(self.0).to_string();
        f.write_str(&data.replace(':', "%3A").replace(',', "%2C"))
    }
}
