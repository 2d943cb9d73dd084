//! JSON by lines, for programs that read as it comes: a finding with the path of its file a line,
//! and `{"summary":…}` as the last.

use std::io;

use serde::Serialize;

use crate::report::{FileReport, FindingReport, Summary};
use crate::text::write_json;
use crate::writer::{ReportWriter, Source};

pub(crate) struct JsonLines;

/// A line.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Finding {
        path: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<usize>,
        #[serde(skip_serializing_if = "Option::is_none")]
        of: Option<usize>,
        #[serde(flatten)]
        finding: &'a FindingReport,
    },
    Summary {
        summary: &'a Summary,
    },
}

impl Line<'_> {
    fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        write_json(self, out)?;
        out.write_all(b"\n")
    }
}

impl ReportWriter for JsonLines {
    fn file(
        &mut self,
        file: &FileReport,
        _: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let FileReport { path, number, of, .. } = file;
        let line = |finding| Line::Finding { path, number: *number, of: *of, finding };
        file.findings.iter().chain(&file.ignored).try_for_each(|finding| line(finding).write(out))
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        Line::Summary { summary }.write(out)
    }
}
