//! One page for people, complete in itself: an overview by rule, folder and file, the files with what was found
//! in them, and each rule that found something, explained once.
//!
//! The page opens quickly whatever the number of files: they are data in it, of which a script shows a page at a time.
//! Written as HTML, 20,000 files take a hundred megabytes and a browser minutes. There is one way for few files
//! and many, so that nobody meets a report that works otherwise; without scripts the totals, the tables of the
//! overview and the rules can be read, and the page says that the list needs them.
//!
//! Data is written as files come, so it is before everything that is seen.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the writer: what stands where |
//! | `data.rs` | files and findings as data |
//! | `source.rs` | the lines around findings, as data |
//! | `overview.rs` | what was found, counted, in tables with bars |
//! | `rules.rs` | what a rule asks for, and why |
//! | `list.html` | the filters, and the place of the list |
//! | `script.js` | shows the files that the filters leave, a page at a time |

mod data;
mod overview;
mod rules;
mod source;

use std::io;

use self::data::Files;
use self::overview::Overview;
use self::rules::Rules;
use crate::page;
use crate::report::{FileReport, Summary};
use crate::writer::{ReportWriter, Source};

const TITLE: &str = "Customs messages";
const LIST: &str = include_str!("list.html");
const SCRIPT: &str = include_str!("script.js");

#[derive(Default)]
pub(crate) struct Html {
    files: Files,
    overview: Overview,
    rules: Rules,
    /// How many times a rule could not be checked.
    skipped: usize,
}

impl ReportWriter for Html {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        page::begin(TITLE, out)
    }

    fn file(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        self.skipped += file.skipped.len();
        self.overview.add(file);
        self.rules.add(file);
        self.files.add(file, source, out)
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        self.files.write(out)?;
        page::open(TITLE, out)?;
        page::totals(3, self.totals(summary), out)?;
        for remark in self.files.left_out().into_iter().chain(summary.about_others()) {
            page::remark(&remark, out)?;
        }
        self.overview.write(out)?;
        out.write_all(LIST.as_bytes())?;
        self.rules.write(out)?;
        page::close(SCRIPT, out)
    }
}

impl Html {
    fn totals(&self, summary: &Summary) -> [(&'static str, usize, [&'static str; 2]); 10] {
        let Summary { files, errors, warnings, information, known, ignored, unreadable, .. } =
            *summary;
        let (messages, others) = (summary.messages.unwrap_or(0), summary.no_messages.len());
        [
            ("files", files, ["file", "files"]),
            ("error", errors, ["error", "errors"]),
            ("warning", warnings, ["warning", "warnings"]),
            ("information", information, ["information"; 2]),
            ("messages", messages, ["message", "messages"]),
            ("known", known, ["known before"; 2]),
            ("ignored", ignored, ["ignored"; 2]),
            ("unreadable", unreadable, ["not readable"; 2]),
            ("others", others, ["no customs message", "no customs messages"]),
            ("skipped", self.skipped, ["not checked"; 2]),
        ]
    }
}
