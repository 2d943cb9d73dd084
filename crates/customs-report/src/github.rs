//! Workflow commands of GitHub Actions, which become annotations at the lines of a pull request:
//! `::error file=a.xml,line=1,…::message`. GitHub shows so many of each and passes over the others, so those
//! are lines of the log, and a notice says how many there are.

use std::fmt::{self, Write};
use std::io;

use customs_model::Severity;
use customs_model::finding::Lines;

use crate::concise;
use crate::harmless::is_steering;
use crate::report::{FileReport, FindingReport, Summary};
use crate::text::{counted, relative};
use crate::writer::{ReportWriter, Source};

/// How many errors GitHub shows of a step, and how many warnings and notices.
const MOST: usize = 10;
/// How many notices are kept for what is said at the end.
const RESERVED: usize = 2;

#[derive(Default)]
pub(crate) struct GitHub {
    errors: usize,
    warnings: usize,
    notices: usize,
    /// How many findings are in the log only.
    left_out: usize,
}

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
            let Some(command) = self.command(finding.severity) else {
                self.left_out += 1;
                in_the_log(&concise::line(file, finding), out)?;
                continue;
            };
            write!(out, "::{command} file={}", Property(relative(&file.path)))?;
            region(finding, source, &lines, out)?;
            let title = Property(finding.rule.id);
            writeln!(out, ",title={title}::{}", Data(&file.message_and_advice(finding)))?;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "{summary}")?;
        if let Some(others) = summary.about_others() {
            writeln!(out, "::notice::{}", Data(&others))?;
        }
        match self.left_out {
            0 => Ok(()),
            left_out => writeln!(
                out,
                "::notice::{} not shown here: GitHub shows {MOST} errors, {MOST} warnings and {MOST} notices \
                 of a step. All are in the log, and in --report html=FILE or --report sarif=FILE",
                counted(left_out, "more finding")
            ),
        }
    }
}

impl GitHub {
    /// The command for a finding, as long as there is room for one more.
    fn command(&mut self, severity: Severity) -> Option<&'static str> {
        let (count, most, command) = match severity {
            Severity::Error => (&mut self.errors, MOST, "error"),
            Severity::Warning => (&mut self.warnings, MOST, "warning"),
            Severity::Information => (&mut self.notices, MOST - RESERVED, "notice"),
        };
        *count += 1;
        (*count <= most).then_some(command)
    }
}

/// Writes a line that is no command, whatever is in it: `::` at its beginning would be one, and so would
/// `##[` anywhere.
fn in_the_log(line: &str, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "- {}", line.replace("##[", "## ["))
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
            _ if is_steering(character) => write!(f, "{}", character.escape_default()),
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
