//! JSON by lines, for programs that read as it comes: a finding with the path of its file a line,
//! and `{"summary":…}` as the last.

use std::io;

use serde::Serialize;
use serde_json::to_writer;

use super::{FileReport, FindingReport, ReportWriter, Summary};

pub(super) struct JsonLines;

/// A line.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Finding {
        path: &'a str,
        #[serde(flatten)]
        finding: &'a FindingReport,
    },
    Summary {
        summary: &'a Summary,
    },
}

impl Line<'_> {
    fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        to_writer(&mut *out, self)?;
        out.write_all(b"\n")
    }
}

impl ReportWriter for JsonLines {
    fn begin(&mut self, _: &mut dyn io::Write) -> io::Result<()> {
        Ok(())
    }

    fn file(&mut self, file: &FileReport, _: &str, out: &mut dyn io::Write) -> io::Result<()> {
        let path = &file.path;
        file.findings.iter().try_for_each(|finding| Line::Finding { path, finding }.write(out))
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        Line::Summary { summary }.write(out)
    }
}
