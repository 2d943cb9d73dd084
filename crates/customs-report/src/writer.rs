//! [`ReportWriter`]: a report written file by file.

use std::io;

use customs_message::Decoded;
use customs_model::finding::{Lines, Origin};

use crate::report::{FileReport, Summary};
use crate::text::without_mark;

/// What was read: the text of a file, or of a message in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Source<'a> {
    /// The text, without a byte order mark; empty where there is none.
    pub text: &'a str,
    /// Where it begins in its file.
    pub origin: Origin,
    /// How many bytes the byte order mark has.
    pub mark: usize,
    /// Whether the file is in another encoding, so that bytes of the text are none of the file.
    pub is_recoded: bool,
}

impl<'a> Source<'a> {
    /// A text with its byte order mark, if it has one.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let without = without_mark(text);
        Self { text: without, mark: text.len() - without.len(), ..Self::default() }
    }

    /// Its lines, whose places are those of the file.
    #[must_use]
    pub fn lines(&self) -> Lines<'a> {
        Lines::from(self.text, self.origin)
    }

    /// The byte of the text that is this one of the file.
    #[must_use]
    pub const fn at(&self, byte: usize) -> usize {
        byte.saturating_sub(self.origin.bytes)
    }
}

/// The text of a whole file.
impl<'a> From<&'a Decoded<'_>> for Source<'a> {
    fn from(decoded: &'a Decoded<'_>) -> Self {
        let Decoded { text, mark, is_recoded } = decoded;
        Self { text, mark: *mark, is_recoded: *is_recoded, ..Self::default() }
    }
}

/// Writes a report file by file, and keeps none of them: a report on any number of files takes
/// bounded memory. [`begin`](Self::begin) comes first, once, and [`end`](Self::end) last.
pub trait ReportWriter {
    /// Writes what comes before the first file: nothing, in most formats.
    ///
    /// # Errors
    /// Those of `out`.
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        let _ = out;
        Ok(())
    }

    /// Writes what was found in a file.
    ///
    /// What the findings mark is read from `source`.
    ///
    /// # Errors
    /// Those of `out`.
    fn file(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()>;

    /// Writes what comes after the last file.
    ///
    /// # Errors
    /// Those of `out`.
    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()>;
}
