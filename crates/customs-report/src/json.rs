//! A [`Report`](crate::Report) as JSON, one line a file.

use std::io;

use serde_json::to_writer;

use crate::report::{FileReport, Summary};
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
        Ok(to_writer(out, file)?)
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        out.write_all(b"\n],\"summary\":")?;
        to_writer(&mut *out, summary)?;
        out.write_all(b"}\n")
    }
}
