//! [`Files`]: files and what was found in them, as data that the script shows. They are written in chunks, so
//! that no more than one is in memory. A chunk has each text once, and tells it by its place among its texts:
//!
//! ```json
//! {"files":[[1,2,3,null,[[4,2,5,6,16,5,0,0,0,7,8]],0]],
//!  "skipped":[],
//!  "texts":["","invalid/","a.xml","MetaData · uk-dms-3.6","unknown-element", …]}
//! ```
//!
//! - A file: folder, name, what it is, which of `skipped`, findings, which source. A clean one has three of them.
//! - A finding: rule, severity, message, hint, line, column, code, value, expected, XPath, WCO pointer; 0 is
//!   nothing, and left out at the end. The severity is its place in [`Severity::ALL`], plus [`KNOWN`] for what
//!   was known before.
//! - What could not be checked: a list of rules and reasons.
//!
//! Sources are in an element of their own, which is not read before one of them is shown.

use std::collections::HashMap;
use std::io;

use customs_model::Severity;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::source;
use crate::harmless::harmless_json;
use crate::report::{FileReport, FindingReport};
use crate::text::shortened;
use crate::writer::Source;

/// How large a chunk grows before it is written, in bytes.
const CHUNK: usize = 1 << 20;

/// How much source a page has, in bytes: it has to open quickly however many files there are.
const MOST_SOURCE: usize = 6_000_000;

/// What is added to a severity for what was known before.
const KNOWN: usize = 3;

/// The files of a page.
#[derive(Default)]
pub(super) struct Files {
    chunk: Chunk,
    /// How many bytes of source the page has.
    source_bytes: usize,
    /// How many files have no source, because others have so much.
    sourceless: usize,
}

/// Files that are not written yet.
#[derive(Default)]
struct Chunk {
    files: Array,
    skipped: Array,
    texts: Array,
    sources: Array,
    /// Which of `skipped` and `texts` something is, by what it is in JSON.
    places: HashMap<Vec<u8>, usize>,
}

impl Files {
    /// Adds a file, and writes what there is if it is much.
    pub(super) fn add(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        let (folder, name) = file.path.split_at(folder_length(&file.path));
        let which = file.which().map_or_else(String::new, |it| format!(" ({it})"));
        let message = file.message.as_deref().unwrap_or("not readable as a message");
        let separator = if file.profile.is_empty() { "" } else { " · " };
        let about = format!("{message}{separator}{}", file.profile);
        let [folder, name, about] =
            [folder, &format!("{name}{which}"), &about].map(|text| self.chunk.text(text));
        if file.findings.is_empty() && file.skipped.is_empty() {
            self.chunk.files.push(json(&(folder, name, about))?);
        } else {
            let skipped = self.chunk.skipped(file)?;
            let findings: Vec<_> = file.findings.iter().map(|it| self.chunk.finding(it)).collect();
            let source = self.source(file, source)?;
            self.chunk.files.push(json(&(folder, name, about, skipped, findings, source))?);
        }
        match self.chunk.size() < CHUNK {
            true => Ok(()),
            false => self.write(out),
        }
    }

    /// Writes what was not written yet.
    pub(super) fn write(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        match self.chunk.size() {
            0 => Ok(()),
            _ => std::mem::take(&mut self.chunk).write(out),
        }
    }

    /// What is left out, in words.
    pub(super) fn left_out(&self) -> Option<String> {
        let files = match self.sourceless {
            0 => return None,
            1 => "one file with findings".to_owned(),
            many => format!("{many} files with findings"),
        };
        Some(format!(
            "To load the page quickly, the lines of {files} are not shown; each finding has its \
             line and column."
        ))
    }

    /// Which source shows the findings of a file, if any does.
    fn source(&mut self, file: &FileReport, source: &Source<'_>) -> io::Result<Option<usize>> {
        let lines = source::lines_around(&file.findings, source);
        if lines.is_empty() {
            return Ok(None);
        }
        let lines = json(&lines)?;
        if self.source_bytes + lines.len() > MOST_SOURCE {
            self.sourceless += 1;
            return Ok(None);
        }
        self.source_bytes += lines.len();
        Ok(Some(self.chunk.sources.push(lines)))
    }
}

impl Chunk {
    fn finding(&mut self, finding: &FindingReport) -> Vec<usize> {
        let known = if finding.known { KNOWN } else { 0 };
        let severity = Severity::ALL.iter().position(|it| *it == finding.severity);
        let [rule, message, hint, code, value, expected, xpath, pointer] = [
            finding.rule.id,
            &finding.message,
            finding.hint.as_deref().unwrap_or_default(),
            finding.code.unwrap_or_default(),
            finding.value.as_deref().unwrap_or_default(),
            finding.expected.as_deref().unwrap_or_default(),
            &finding.xpath,
            finding.wco_pointer.as_deref().unwrap_or_default(),
        ]
        .map(|text| self.text(&shortened(text)));
        let severity = severity.unwrap_or_default() + known;
        let [line, column] = [finding.line, finding.column].map(Option::unwrap_or_default);
        let mut all = vec![
            rule, severity, message, hint, line, column, code, value, expected, xpath, pointer,
        ];
        all.truncate(all.iter().rposition(|it| *it != 0).map_or(0, |at| at + 1));
        all
    }

    /// Which list of rules that could not be checked is that of a file: mostly it is the same in many.
    fn skipped(&mut self, file: &FileReport) -> io::Result<Option<usize>> {
        if file.skipped.is_empty() {
            return Ok(None);
        }
        let named =
            |it: &crate::SkippedReport| (self.text(it.rule.id), self.text(&shortened(&it.reason)));
        let list = json(&file.skipped.iter().map(named).collect::<Vec<_>>())?;
        Ok(Some(place_of(list, &mut self.skipped, &mut self.places)))
    }

    /// Which of the texts this one is; the first is empty.
    fn text(&mut self, text: &str) -> usize {
        if self.texts.count == 0 {
            place_of(b"\"\"".to_vec(), &mut self.texts, &mut self.places);
        }
        // Texts do not fail to be JSON.
        let json = json(&text).unwrap_or_default();
        place_of(json, &mut self.texts, &mut self.places)
    }

    fn size(&self) -> usize {
        let arrays = [&self.files, &self.skipped, &self.texts, &self.sources];
        arrays.iter().map(|array| array.json.len()).sum()
    }

    fn write(self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut write = |before: &str, array: Array| {
            out.write_all(before.as_bytes())?;
            out.write_all(&array.json)?;
            out.write_all(b"\n]")
        };
        write("<script type=\"application/json\" class=\"files\">{\"files\":[", self.files)?;
        write(",\n\"skipped\":[", self.skipped)?;
        write(",\n\"texts\":[", self.texts)?;
        write("}</script>\n<script type=\"application/json\" class=\"sources\">[", self.sources)?;
        out.write_all(b"</script>\n")
    }
}

/// Which of an array something is, which becomes its last if it is not there.
fn place_of(json: Vec<u8>, array: &mut Array, places: &mut HashMap<Vec<u8>, usize>) -> usize {
    *places.entry(json).or_insert_with_key(|json| array.push(json.clone()))
}

/// An array in JSON that grows, without its brackets.
#[derive(Default)]
struct Array {
    json: Vec<u8>,
    count: usize,
}

impl Array {
    /// Adds an element, and returns its place.
    fn push(&mut self, element: Vec<u8>) -> usize {
        self.json.extend_from_slice(if self.count == 0 { b"\n" } else { b",\n" });
        self.json.extend(element);
        self.count += 1;
        self.count - 1
    }
}

/// Something as JSON that is the text of an element of HTML.
fn json(value: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut json = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut json, InScript))?;
    Ok(json)
}

/// How strings are written: as in other JSON for people, and nothing in them ends the element.
struct InScript;

impl Formatter for InScript {
    fn write_string_fragment<W: io::Write + ?Sized>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        writer.write_all(harmless_json(fragment).replace('<', "\\u003c").as_bytes())
    }
}

/// How much of a path is its folder, with the separator behind it.
pub(super) fn folder_length(path: &str) -> usize {
    path.rfind(std::path::is_separator).map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use customs_model::{Finding, Path, rules};

    use super::*;

    fn file(message: &str) -> FileReport {
        let finding = Finding::new(&rules::UNREADABLE_VALUE, Path::default(), message);
        FileReport::of_findings("folder/a.xml", [finding])
    }

    fn written(files: &[FileReport]) -> String {
        let (mut data, mut out) = (Files::default(), Vec::new());
        for file in files {
            data.add(file, &Source::default(), &mut out).unwrap();
        }
        data.write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn no_text_ends_the_element_that_it_is_in() {
        for text in ["</script>", "<!--<script>", "\u{2028}\u{2029}"] {
            let page = written(&[file(text)]);
            assert_eq!(page.matches('<').count(), 4, "{page}");
            assert!(!page.contains(['\u{2028}', '\u{2029}']), "{page}");
            let json = page.split_once('>').unwrap().1.split_once("</script>").unwrap().0;
            let data: serde_json::Value = serde_json::from_str(json).unwrap();
            assert!(data["texts"].as_array().unwrap().contains(&text.into()), "{data}");
        }
    }

    #[test]
    fn a_text_that_many_files_have_is_there_once_in_a_chunk() {
        let page = written(&vec![file("always the same"); 1000]);
        assert_eq!(page.matches("always the same").count(), 1);
    }

    #[test]
    fn no_more_than_a_chunk_is_kept() {
        let (mut data, mut out) = (Files::default(), Vec::new());
        for number in 0..40_000 {
            let file = file(&format!("{number} {}", "x".repeat(100)));
            data.add(&file, &Source::default(), &mut out).unwrap();
            assert!(data.chunk.size() < CHUNK);
        }
        assert!(out.len() > 3 * CHUNK, "{}", out.len());
    }

    #[test]
    fn sources_stop_where_they_would_be_too_much_and_that_is_said() {
        let (mut data, mut out) = (Files::default(), Vec::new());
        let text = format!("{}\n", "y".repeat(399)).repeat(400);
        let mut file = file("wrong");
        file.findings = vec![file.findings[0].clone(); 80];
        for (at, finding) in file.findings.iter_mut().enumerate() {
            (finding.start, finding.end) = (Some(at * 2000), Some(at * 2000 + 5));
        }
        assert_eq!(data.left_out(), None);
        for _ in 0..45 {
            data.add(&file, &Source::of(&text), &mut out).unwrap();
        }
        data.write(&mut out).unwrap();
        assert!(out.len() < MOST_SOURCE + 2 * CHUNK, "{}", out.len());
        let said = data.left_out().unwrap();
        assert!(said.contains(&format!("{} files", data.sourceless)), "{said}");
    }
}
