//! Test results in XML (`JUnit`), as Jenkins and GitLab read them: a test suite a file, in it a test
//! case for each rule that found something. Errors are failures; warnings and what is for information
//! are in the output of a test case that passed, and rules that could not be checked, how much was known before or is
//! ignored in that of the suite. A file without findings has one test case, which passed.

use std::fmt::Write as _;
use std::io;

use customs_model::Severity;

use crate::report::{FileReport, FindingReport, Summary};
use crate::text::{Markup, counted};
use crate::writer::{ReportWriter, Source};

pub(crate) struct JUnit;

impl ReportWriter for JUnit {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"customs\">")
    }

    fn file(
        &mut self,
        file: &FileReport,
        _: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let rules = by_rule(file);
        let is_failure = |(_, findings): &&(_, Vec<&FindingReport>)| {
            findings.iter().any(|finding| finding.severity == Severity::Error)
        };
        let (tests, failed) = (rules.len().max(1), rules.iter().filter(is_failure).count());
        let (failures, errors) = if file.unreadable { (0, failed) } else { (failed, 0) };
        let name = file.which().map_or(file.path.clone(), |it| format!("{} ({it})", file.path));
        write!(out, "  <testsuite name=\"{}\" tests=\"{tests}\"", Markup(&name))?;
        writeln!(out, " failures=\"{failures}\" errors=\"{errors}\" skipped=\"0\">")?;
        for (rule, findings) in &rules {
            test_case(file, rule, findings, out)?;
        }
        if rules.is_empty() {
            writeln!(out, "    {}/>", opening(&file.path, "no findings"))?;
        }
        let skipped = file.skipped.iter();
        let skipped = skipped.map(|it| format!("{} was not checked: {}", it.rule.id, it.reason));
        let beside: Vec<_> = skipped.chain(file.left_out()).collect();
        if !beside.is_empty() {
            writeln!(out, "    <system-out>{}</system-out>", lines(beside.into_iter()))?;
        }
        writeln!(out, "  </testsuite>")
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        let count = summary.no_messages.len();
        if count > 0 {
            write!(out, "  <testsuite name=\"no customs messages\" tests=\"{count}\"")?;
            writeln!(out, " failures=\"0\" errors=\"0\" skipped=\"{count}\">")?;
            for path in &summary.no_messages {
                writeln!(out, "    {}><skipped/></testcase>", opening(path, "no customs message"))?;
            }
            writeln!(out, "  </testsuite>")?;
        }
        writeln!(out, "</testsuites>")
    }
}

/// The findings that count by their rules, in the order in which the rules come up.
fn by_rule(file: &FileReport) -> Vec<(&str, Vec<&FindingReport>)> {
    let mut rules: Vec<(&str, Vec<&FindingReport>)> = Vec::new();
    for finding in file.new_findings() {
        match rules.iter_mut().find(|(rule, _)| *rule == finding.rule.id) {
            Some((_, findings)) => findings.push(finding),
            None => rules.push((finding.rule.id, vec![finding])),
        }
    }
    rules
}

/// The beginning of a test case, up to its attributes.
fn opening(path: &str, name: &str) -> String {
    let (path, name) = (Markup(path), Markup(name));
    format!("<testcase name=\"{name}\" classname=\"{path}\" file=\"{path}\"")
}

fn test_case(
    file: &FileReport,
    rule: &str,
    findings: &[&FindingReport],
    out: &mut dyn io::Write,
) -> io::Result<()> {
    writeln!(out, "    {}>", opening(&file.path, rule))?;
    let (errors, others): (Vec<&FindingReport>, Vec<&FindingReport>) =
        findings.iter().partition(|finding| finding.severity == Severity::Error);
    if let [first, more @ ..] = &*errors {
        let mut message = first.message.clone();
        if !more.is_empty() {
            let _ = write!(message, " (and {})", counted(more.len(), "more error"));
        }
        let (message, rule) = (Markup(&message), Markup(rule));
        let said = lines(errors.iter().map(|finding| said(finding)));
        let kind = if file.unreadable { "error" } else { "failure" };
        writeln!(out, "      <{kind} message=\"{message}\" type=\"{rule}\">{said}</{kind}>")?;
    }
    if !others.is_empty() {
        let said = lines(others.iter().map(|finding| said(finding)));
        writeln!(out, "      <system-out>{said}</system-out>")?;
    }
    writeln!(out, "    </testcase>")
}

/// A finding in a line: `error at 12:3: message; hint`.
fn said(finding: &FindingReport) -> String {
    let mut said = finding.severity.to_string();
    if let (Some(line), Some(column)) = (finding.line, finding.column) {
        let _ = write!(said, " at {line}:{column}");
    }
    let _ = write!(said, ": {}", finding.message_and_advice());
    said
}

/// Lines of text, each escaped.
fn lines(lines: impl Iterator<Item = String>) -> String {
    let escaped: Vec<_> = lines.map(|line| Markup(&line).to_string()).collect();
    escaped.join("\n")
}
