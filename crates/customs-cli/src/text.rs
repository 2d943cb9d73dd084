//! Findings as text for people: one line that editors can jump to, the line of the file with the
//! place marked, and what to do.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::io;

use anstyle::{AnsiColor, Style};
use customs_message::Message;
use customs_model::finding::boundary;
use customs_model::{Finding, Place, Severity};
use customs_report::{
    FileReport, FindingReport, ReportWriter, Source, Summary, is_steering, on_one_line,
};
pub(crate) use customs_report::{counted, grouped};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const INFORMATION: Style = AnsiColor::Cyan.on_default().bold();
const GUTTER: Style = AnsiColor::Blue.on_default().bold();

/// How much of a source line is shown, in columns.
const WIDTH: usize = 110;
/// How much of a long line is shown before the place.
const BEFORE: usize = 40;
/// A message repeats values of the file, which can be of any length.
const LONGEST_TEXT: usize = 400;

/// Whether a text for people has colours and weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    Shown,
    /// What is put together without them need not be rid of them, which takes as long as all the rest.
    Hidden,
}

impl Colours {
    /// A style where there are any.
    const fn of(self, style: Style) -> Style {
        match self {
            Self::Shown => style,
            Self::Hidden => Style::new(),
        }
    }
}

/// A finding of a file, ready to be printed.
pub(crate) struct Shown<'a> {
    /// The name of the file.
    pub(crate) name: &'a str,
    /// Its text.
    pub(crate) source: Source<'a>,
    /// Which message of the file it is in, where that holds several.
    pub(crate) which: Option<&'a str>,
    pub(crate) finding: &'a FindingReport,
    pub(crate) colours: Colours,
}

impl Shown<'_> {
    fn write(&self, f: &mut dyn Write) -> fmt::Result {
        let FindingReport { severity, message, .. } = self.finding;
        let [style, bold] = [severity_style(*severity), BOLD].map(|it| self.colours.of(it));
        let rule = self.finding.rule_name();
        let place = self.finding.place();
        write!(f, "{}:", clean(self.name))?;
        if let Some(place) = place {
            write!(f, "{place}:")?;
        }
        let message = clean(message);
        writeln!(f, " {style}{severity}[{}]{style:#}{bold}: {message}{bold:#}", clean(&rule))?;
        if let Some(place) = place {
            marked(f, &self.source, place, style, self.colours)?;
        }
        self.notes(f, place.map_or(MARGIN, margin))
    }
}

/// Writes a report for people.
pub(crate) struct TextWriter {
    colours: Colours,
    /// Whether there are no totals.
    is_quiet: bool,
    /// The rules that could not be checked, with the reason and how many files that was in.
    skipped: BTreeMap<(&'static str, String), usize>,
}

impl TextWriter {
    /// One that writes no totals if it is quiet.
    pub(crate) const fn new(colours: Colours, is_quiet: bool) -> Self {
        Self { colours, is_quiet, skipped: BTreeMap::new() }
    }
}

impl ReportWriter for TextWriter {
    fn file(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        for skipped in &file.skipped {
            let (rule, reason) = (skipped.rule.id, skipped.reason.clone());
            *self.skipped.entry((rule, reason)).or_default() += 1;
        }
        let which = file.which();
        // Put together first: it is made of very many pieces.
        let mut text = String::new();
        for finding in file.new_findings() {
            let (name, which, colours) = (&*file.path, which.as_deref(), self.colours);
            // Writing to a string does not fail.
            let _ = Shown { name, source: *source, which, finding, colours }.write(&mut text);
            out.write_all(text.as_bytes())?;
            text.clear();
        }
        Ok(())
    }

    fn end(&mut self, total: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        let style = self.colours.of(INFORMATION);
        for ((rule, reason), files) in &self.skipped {
            let (files, reason) = (counted(*files, "file"), clean(reason));
            writeln!(out, "{style}not checked{style:#}: {rule} in {files}: {reason}")?;
        }
        if let Some(table) = total.statistics_table() {
            out.write_all(table.as_bytes())?;
        }
        if self.is_quiet { Ok(()) } else { writeln!(out, "{total}") }
    }
}

/// Findings in a file as text, with colours.
pub(crate) fn shown(
    name: &str,
    source: &Source<'_>,
    message: Option<&Message>,
    findings: &[Finding],
) -> String {
    let (source, which, colours, mut text) = (*source, None, Colours::Shown, String::new());
    for finding in findings {
        let finding = &FindingReport::of(finding.clone(), message);
        // Writing to a string does not fail.
        let _ = Shown { name, source, which, finding, colours }.write(&mut text);
    }
    text
}

/// The least width of the column of line numbers.
const MARGIN: usize = 2;

/// The width of the column of line numbers beside a place.
fn margin(place: Place) -> usize {
    let digits = place.line.checked_ilog10().unwrap_or(0) as usize + 1;
    digits.max(MARGIN)
}

/// The line of a file with a place in it marked; nothing where the file has no such line.
pub(crate) fn marked(
    f: &mut dyn Write,
    source: &Source<'_>,
    place: Place,
    style: Style,
    colours: Colours,
) -> fmt::Result {
    let (start, end) = (source.at(place.start), source.at(place.end));
    let within = Place { start, end, ..place };
    let Some(Snippet { line, column, length }) = Snippet::of(source.text, within) else {
        return Ok(());
    };
    let (number, width, gutter) = (place.line, margin(place), colours.of(GUTTER));
    writeln!(f, "{gutter}{:width$} |{gutter:#}", "")?;
    writeln!(f, "{gutter}{number:>width$} |{gutter:#} {line}")?;
    let (blank, mark) = (" ".repeat(column), "^".repeat(length));
    writeln!(f, "{gutter}{:width$} |{gutter:#} {blank}{style}{mark}{style:#}", "")
}

impl Shown<'_> {
    /// The lines below the snippet.
    fn notes(&self, f: &mut dyn Write, width: usize) -> fmt::Result {
        let gutter = self.colours.of(GUTTER);
        let mut note = |label: &str, text: &str| {
            writeln!(f, "{gutter}{:width$} ={gutter:#} {label}{}", "", clean(text))
        };
        let FindingReport { xpath, wco_pointer, hint, expected, .. } = self.finding;
        if let Some(which) = self.which {
            note("in ", which)?;
        }
        match wco_pointer {
            _ if xpath.is_empty() => {}
            Some(pointer) => note("at ", &format!("{xpath} ({pointer})"))?,
            None => note("at ", xpath)?,
        }
        match (hint, expected) {
            (Some(hint), _) => note("help: ", hint),
            (None, Some(expected)) => note("expected: ", expected),
            (None, None) => Ok(()),
        }
    }
}

pub(crate) const fn severity_style(severity: Severity) -> Style {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Information => INFORMATION,
    }
}

/// A text on one line, of sensible length, in which characters that steer a terminal are written by number.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    on_one_line(text, LONGEST_TEXT)
}

/// The part of a source line around a place, and where to mark it.
#[derive(Debug, PartialEq, Eq)]
struct Snippet {
    line: String,
    /// Columns before the mark.
    column: usize,
    /// Columns to mark; at least one.
    length: usize,
}

impl Snippet {
    /// Reads only what it shows: a message may be one line of many megabytes.
    fn of(text: &str, place: Place) -> Option<Self> {
        let start = boundary(text, place.start);
        let end = boundary(text, place.end.max(start));
        let before = text[..start].char_indices().rev().take_while(|(_, it)| *it != '\n');
        // Where the line begins, and where what is shown of a long one does.
        let (mut line, mut part, mut is_long) = (start, start, false);
        for (count, (at, _)) in before.enumerate() {
            match count {
                0..BEFORE => (line, part) = (at, at),
                _ if count < WIDTH / 2 => line = at,
                _ => {
                    is_long = true;
                    break;
                }
            }
        }
        let mut snippet = Self { line: String::with_capacity(2 * WIDTH), column: 0, length: 0 };
        if is_long {
            snippet.column += snippet.push('…');
        }
        for character in text[if is_long { part } else { line }..start].chars() {
            snippet.column += snippet.push(character);
        }
        let mut used = snippet.column;
        let after = text[start..].char_indices();
        for (at, character) in after.take_while(|(_, it)| !matches!(it, '\n' | '\r')) {
            if used >= WIDTH {
                snippet.push('…');
                break;
            }
            let columns = snippet.push(character);
            used += columns;
            if start + at < end {
                snippet.length += columns;
            }
        }
        snippet.length = snippet.length.max(1);
        (!snippet.line.trim().is_empty()).then_some(snippet)
    }

    /// Adds a character as it is shown and returns how many columns it takes.
    fn push(&mut self, character: char) -> usize {
        // A tab takes one column, so that the mark below is where it has to be.
        let character = if character == '\t' { ' ' } else { character };
        if !is_steering(character) {
            self.line.push(character);
            return if character.is_ascii() { 1 } else { columns(character) };
        }
        let escaped = character.escape_default();
        self.line.extend(escaped.clone());
        escaped.len()
    }
}

/// How many columns a character takes on a terminal, near enough to put a mark below it.
const fn columns(character: char) -> usize {
    match character {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// A size for people: `100 MiB`, `1.0 GiB`.
pub(crate) fn size(bytes: u64) -> String {
    let mut unit = "bytes";
    let mut size = bytes as f64;
    for larger in ["KiB", "MiB", "GiB", "TiB"] {
        if size < 1024.0 {
            break;
        }
        (unit, size) = (larger, size / 1024.0);
    }
    let decimals = usize::from(unit != "bytes" && size < 100.0);
    format!("{size:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use customs_model::finding::Lines;
    use customs_model::{Path, Rule};

    use super::*;

    static RULE: &Rule = &customs_check::rules::MISSING_ELEMENT;

    fn snippet(text: &str, marked: &str) -> Snippet {
        let start = text.find(marked).unwrap();
        Snippet::of(text, Lines::of(text).place(start..start + marked.len())).unwrap()
    }

    /// What is above the mark, by characters.
    fn above_mark(snippet: &Snippet) -> String {
        snippet.line.chars().skip(snippet.column).take(snippet.length).collect()
    }

    #[test]
    fn a_finding_is_printed_with_its_line() {
        let text = "<A>\n\t<B>é</B>\n</A>\n";
        let start = text.find("<B>").unwrap();
        let path: Path = "/A/B".parse().unwrap();
        let finding = Finding::new(RULE, path, "`C` is missing")
            .hint("add `C`")
            .at(Lines::of(text).place(start..start + 3));
        let expected = "a.xml:2:2: error[missing-element]: `C` is missing
   |
 2 |  <B>é</B>
   |  ^^^
   = at /A/B
   = help: add `C`
";
        assert_eq!(both_ways("a.xml", text, finding), expected);
    }

    /// A finding as text without colours, which is the one with them without them.
    fn both_ways(name: &str, text: &str, finding: Finding) -> String {
        let finding = &FindingReport::of(finding, None);
        let [coloured, plain] = [Colours::Shown, Colours::Hidden].map(|colours| {
            let (source, mut shown) = (Source::of(text), String::new());
            Shown { name, source, which: None, finding, colours }.write(&mut shown).unwrap();
            shown
        });
        assert!(coloured.len() > plain.len());
        assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
        plain
    }

    #[test]
    fn a_finding_without_a_place_has_no_line() {
        let finding = Finding::new(RULE, Path::default(), "broken").expected("something else");
        let plain = both_ways("a", "", finding);
        assert_eq!(plain, "a: error[missing-element]: broken\n   = expected: something else\n");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}<Here>{}", "ä".repeat(5000), "ö".repeat(5000));
        let snippet = snippet(&text, "<Here>");
        assert_eq!(above_mark(&snippet), "<Here>");
        assert!(snippet.line.starts_with('…') && snippet.line.ends_with('…'));
        assert!(snippet.line.chars().count() <= WIDTH + 1);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        let snippet = snippet("<名>x</名>", "x");
        assert_eq!((snippet.column, snippet.length), (4, 1));
    }

    #[test]
    fn the_mark_ends_with_the_line() {
        let snippet = snippet("<A\r\n  b='1'>", "<A\r\n  b='1'>");
        assert_eq!((snippet.line.as_str(), snippet.column, snippet.length), ("<A", 0, 2));
    }

    #[test]
    fn any_place_is_taken() {
        let text = "ab\né\n";
        for (start, end) in [(0, 0), (4, 5), (3, 99), (99, 3), (6, 6), (2, 2)] {
            let place = Place { line: 1, column: 1, start, end };
            assert!(Snippet::of(text, place).is_none_or(|snippet| snippet.length > 0));
        }
    }

    #[test]
    fn nothing_in_a_file_steers_the_terminal() {
        assert_eq!(clean("a\x1b[31m\u{202e}\tb"), "a\\u{1b}[31m\\u{202e}\\tb");
        assert_eq!(snippet("\x1b]0;x<A>", "<A>").line, "\\u{1b}]0;x<A>");
        assert_eq!(clean(&"x".repeat(1000)).chars().count(), LONGEST_TEXT + 1);
    }

    #[test]
    fn sizes_are_for_people() {
        let sizes =
            [(0, "0 bytes"), (1536, "1.5 KiB"), (104_857_600, "100 MiB"), (1 << 30, "1.0 GiB")];
        for (bytes, expected) in sizes {
            assert_eq!(size(bytes), expected);
        }
    }
}
