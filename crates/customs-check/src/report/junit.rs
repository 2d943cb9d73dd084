//! Test results in XML (`JUnit`), as Jenkins and GitLab read them: a test suite a file, in it a test
//! case for each rule that found something. Errors are failures; warnings and what is for information
//! stand in the output of a test case that passed, and rules that could not be checked in that of
//! the suite. A file without findings has one test case, which passed.

use std::fmt::Write as _;
use std::io;

use customs_model::Severity;

use super::text::{Markup, counted};
use super::{FileReport, FindingReport, ReportWriter, Summary};

pub(super) struct JUnit;

impl ReportWriter for JUnit {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"customs\">")
    }

    fn file(&mut self, file: &FileReport, _: &str, out: &mut dyn io::Write) -> io::Result<()> {
        let rules = by_rule(file);
        let is_failure = |(_, findings): &&(_, Vec<&FindingReport>)| {
            findings.iter().any(|finding| finding.severity == Severity::Error)
        };
        let (tests, failures) = (rules.len().max(1), rules.iter().filter(is_failure).count());
        let path = Markup(&file.path);
        write!(out, "  <testsuite name=\"{path}\" tests=\"{tests}\"")?;
        writeln!(out, " failures=\"{failures}\" errors=\"0\" skipped=\"0\">")?;
        for (rule, findings) in &rules {
            test_case(&file.path, rule, findings, out)?;
        }
        if rules.is_empty() {
            writeln!(out, "    {}/>", opening(&file.path, "no findings"))?;
        }
        if !file.skipped.is_empty() {
            let said = file
                .skipped
                .iter()
                .map(|skipped| format!("{} was not checked: {}", skipped.rule, skipped.reason));
            writeln!(out, "    <system-out>{}</system-out>", lines(said))?;
        }
        writeln!(out, "  </testsuite>")
    }

    fn end(&mut self, _: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "</testsuites>")
    }
}

/// The findings that count by their rules, in the order in which the rules come up.
fn by_rule(file: &FileReport) -> Vec<(&str, Vec<&FindingReport>)> {
    let mut rules: Vec<(&str, Vec<&FindingReport>)> = Vec::new();
    for finding in file.new_findings() {
        match rules.iter_mut().find(|(rule, _)| *rule == finding.rule) {
            Some((_, findings)) => findings.push(finding),
            None => rules.push((&finding.rule, vec![finding])),
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
    path: &str,
    rule: &str,
    findings: &[&FindingReport],
    out: &mut dyn io::Write,
) -> io::Result<()> {
    writeln!(out, "    {}>", opening(path, rule))?;
    let (errors, others): (Vec<&FindingReport>, Vec<&FindingReport>) =
        findings.iter().partition(|finding| finding.severity == Severity::Error);
    if let [first, more @ ..] = &*errors {
        let mut message = first.message.clone();
        if !more.is_empty() {
            let _ = write!(message, " (and {})", counted(more.len(), "more error"));
        }
        let (message, rule) = (Markup(&message), Markup(rule));
        let said = lines(errors.iter().map(|finding| said(finding)));
        writeln!(out, "      <failure message=\"{message}\" type=\"{rule}\">{said}</failure>")?;
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
