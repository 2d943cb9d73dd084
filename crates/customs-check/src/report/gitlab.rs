//! A Code Quality report of GitLab: a JSON array of findings, shown in merge requests.

use std::collections::HashMap;
use std::hash::Hasher;
use std::io;

use customs_model::Severity;
use fnv::FnvHasher;
use serde_json::{json, to_writer};

use super::text::relative;
use super::{FileReport, ReportWriter, Summary};

#[derive(Default)]
pub(super) struct GitLab {
    has_findings: bool,
}

impl ReportWriter for GitLab {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(b"[")
    }

    fn file(&mut self, file: &FileReport, _: &str, out: &mut dyn io::Write) -> io::Result<()> {
        let path = relative(&file.path);
        let mut occurrences: HashMap<&str, usize> = HashMap::new();
        for finding in file.new_findings() {
            out.write_all(if self.has_findings { b",\n" } else { b"\n" })?;
            self.has_findings = true;
            let occurrence = occurrences.entry(&finding.fingerprint).or_default();
            let issue = json!({
                "description": finding.message_and_advice(),
                "check_name": finding.rule,
                "fingerprint": fingerprint(path, &finding.fingerprint, *occurrence),
                "severity": severity(finding.severity),
                // A finding about the file as a whole has no line; GitLab wants one.
                "location": { "path": path, "lines": { "begin": finding.line.unwrap_or(1) } },
            });
            to_writer(&mut *out, &issue)?;
            *occurrence += 1;
        }
        Ok(())
    }

    fn end(&mut self, _: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(b"\n]\n")
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
