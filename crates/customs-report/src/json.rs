//! A [`Report`](crate::Report) as JSON, one line a file.

use std::io;

use crate::report::{FileReport, Summary};
use crate::text::write_json;
use crate::writer::{ReportWriter, Source};

#[derive(Default)]
pub(crate) struct Json {
    has_files: bool,
}

impl ReportWriter for Json {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(b"{\"files\":[")
    }

    fn file(
        &mut self,
        file: &FileReport,
        _: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        out.write_all(if self.has_files { b",\n" } else { b"\n" })?;
        self.has_files = true;
        write_json(file, out)
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(b"\n],\"summary\":")?;
        write_json(summary, out)?;
        out.write_all(b"}\n")
    }
}
