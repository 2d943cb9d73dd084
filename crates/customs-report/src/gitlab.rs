//! A Code Quality report of GitLab: a JSON array of findings, shown in merge requests.

use std::collections::HashMap;
use std::hash::Hasher;
use std::io;

use customs_model::Severity;
use fnv::FnvHasher;
use serde_json::{Value, json};

use crate::report::{FileReport, Fingerprint, Summary};
use crate::text::{self, NO_MESSAGE, relative};
use crate::writer::{ReportWriter, Source};

#[derive(Default)]
pub(crate) struct GitLab {
    has_issues: bool,
}

impl ReportWriter for GitLab {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(b"[")
    }

    fn file(
        &mut self,
        file: &FileReport,
        _: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let path = relative(&file.path);
        let mut occurrences: HashMap<Fingerprint, usize> = HashMap::new();
        for finding in file.new_findings() {
            let occurrence = occurrences.entry(finding.fingerprint).or_default();
            let issue = json!({
                "description": file.message_and_advice(finding),
                "check_name": finding.rule.id,
                "fingerprint": fingerprint(path, &finding.fingerprint.to_string(), *occurrence),
                "severity": severity(finding.severity),
                // A finding about the file as a whole has no line; GitLab wants one.
                "location": { "path": path, "lines": { "begin": finding.line.unwrap_or(1) } },
            });
            self.issue(&issue, out)?;
            *occurrence += 1;
        }
        if let Some(left_out) = file.left_out() {
            let issue = json!({
                "description": left_out,
                "check_name": "left-out",
                "fingerprint": fingerprint(path, "left-out", file.number.unwrap_or(0)),
                "severity": "info",
                "location": { "path": path, "lines": { "begin": 1 } },
            });
            self.issue(&issue, out)?;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        for path in &summary.no_messages {
            let issue = json!({
                "description": NO_MESSAGE,
                "check_name": "no-message",
                "fingerprint": fingerprint(path, "no-message", 0),
                "severity": "info",
                "location": { "path": relative(path), "lines": { "begin": 1 } },
            });
            self.issue(&issue, out)?;
        }
        out.write_all(b"\n]\n")
    }
}

impl GitLab {
    fn issue(&mut self, issue: &Value, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(if self.has_issues { b",\n" } else { b"\n" })?;
        self.has_issues = true;
        text::write_json(issue, out)
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Information => "info",
    }
}

/// Unlike ours, GitLab's fingerprint tells a finding from all others of a report.
fn fingerprint(path: &str, fingerprint: &str, occurrence: usize) -> String {
    let mut hasher = FnvHasher::default();
    for part in [path, fingerprint, &occurrence.to_string()] {
        hasher.write(part.as_bytes());
        hasher.write_u8(0);
    }
    format!("{:016x}", hasher.finish())
}
