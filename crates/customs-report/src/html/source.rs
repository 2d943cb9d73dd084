//! The source of a file with its findings marked in place.

use std::io;
use std::iter;
use std::ops::Range;

use customs_model::Severity;
use customs_model::finding::boundary;

use super::text::Text;
use crate::report::FindingReport;
use crate::writer::Source;

/// The longest file, in lines, of which all is shown; of a longer one, what is around the findings.
const LONGEST_FILE: usize = 2000;
/// How many lines a report shows before all further files are shown around their findings only.
const LONGEST_REPORT: usize = 20_000;
/// How many lines around a finding are shown.
const LINES_AROUND: usize = 5;
/// The longest line, in bytes, of which all is shown.
const LONGEST_LINE: usize = 2000;
/// How much of a longer line is shown around a finding, and of a line without one.
const BYTES_AROUND: usize = 200;
/// How much of the marked text of a longer line is shown.
const LONGEST_MARK: usize = 1000;

/// What a finding marks in its line.
struct Mark {
    /// The line, from 0.
    line: usize,
    /// The bytes of the line. A mark ends with its line.
    range: Range<usize>,
    /// The finding, from 1.
    number: usize,
    severity: Severity,
}

/// Writes the source of a file, given how many lines of others the report has, and returns how many
/// were added. Nothing where no finding has a place in it.
pub(crate) fn write(
    file_id: &str,
    findings: &[FindingReport],
    source: &Source<'_>,
    lines_before: usize,
    out: &mut dyn io::Write,
) -> io::Result<usize> {
    let (text, first) = (source.text, source.origin.lines);
    let lines: Vec<Range<usize>> = lines(text);
    let marks = marks(findings, source, &lines);
    if marks.is_empty() {
        return Ok(0);
    }
    let is_whole = lines.len() <= LONGEST_FILE && lines_before + lines.len() <= LONGEST_REPORT;
    writeln!(out, "<details class=\"source\" open><summary>Source</summary>")?;
    write!(out, "<pre tabindex=\"0\" role=\"region\" aria-label=\"Source\">")?;
    let (mut written, mut rest, mut is_gap) = (0, &marks[..], false);
    for (number, range) in lines.iter().enumerate() {
        let (own, others) = rest.split_at(rest.partition_point(|mark| mark.line <= number));
        if is_whole || is_near(number, &marks) {
            write!(out, "<span class=\"line\" data-line=\"{}\">", first + number + 1)?;
            line(file_id, &text[range.clone()], own, out)?;
            out.write_all(b"\n</span>")?;
            (written, is_gap) = (written + 1, false);
        } else if !is_gap {
            out.write_all(b"<span class=\"line\" data-line=\"\xe2\x8b\xae\">\n</span>")?;
            is_gap = true;
        }
        rest = others;
    }
    writeln!(out, "</pre></details>")?;
    Ok(written)
}

/// The lines of a text, without their ends.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let lines = text.split('\n').map(|line| {
        let range = start..start + line.trim_end_matches('\r').len();
        start += line.len() + 1;
        range
    });
    lines.collect()
}

/// What is marked, in the order of the text; of two that begin together, the longer is first.
fn marks(findings: &[FindingReport], source: &Source<'_>, lines: &[Range<usize>]) -> Vec<Mark> {
    let text = source.text;
    let marks = findings.iter().enumerate().filter_map(|(at, finding)| {
        let [start, end] = [finding.start?, finding.end?].map(|it| boundary(text, source.at(it)));
        let line = lines.partition_point(|line| line.start <= start).checked_sub(1)?;
        let Range { start: line_start, end: line_end } = lines[line].clone();
        let start = start.min(line_end) - line_start;
        let end = end.min(line_end).saturating_sub(line_start);
        let number = at + 1;
        Some(Mark { line, range: start..end, number, severity: finding.severity })
    });
    // A file without its text has nothing to mark.
    let mut marks: Vec<_> = if text.is_empty() { Vec::new() } else { marks.collect() };
    marks.sort_by_key(|mark| (mark.line, mark.range.start, std::cmp::Reverse(mark.range.end)));
    marks
}

/// Whether a line is near a marked one.
fn is_near(line: usize, marks: &[Mark]) -> bool {
    let after = marks.partition_point(|mark| mark.line + LINES_AROUND < line);
    marks.get(after).is_some_and(|mark| mark.line <= line + LINES_AROUND)
}

/// Writes a line with its marks. Where marks overlap, the one that began last is shown.
fn line(file_id: &str, text: &str, marks: &[Mark], out: &mut dyn io::Write) -> io::Result<()> {
    // What begins at the end of a line marks the blank behind it.
    let padded = format!("{text} ");
    let ends_with_mark = marks.iter().any(|mark| mark.range.start >= text.len());
    let text = if ends_with_mark { &padded } else { text };
    let end_of = |mark: &Mark| {
        let first = text[mark.range.start..].chars().next().map_or(0, char::len_utf8);
        mark.range.end.max(mark.range.start + first)
    };
    let mut cuts: Vec<_> = marks.iter().flat_map(|mark| [mark.range.start, end_of(mark)]).collect();
    cuts.sort_unstable();
    let (mut rest, mut open, mut shown): (_, Vec<&Mark>, _) = (marks, Vec::new(), 0);
    for piece in pieces(text, marks) {
        if piece.start > shown {
            out.write_all("…".as_bytes())?;
        }
        let mut at = piece.start;
        while at < piece.end {
            let (begun, others) = rest.split_at(rest.partition_point(|it| it.range.start <= at));
            for mark in begun {
                write!(out, "<span id=\"{file_id}-{}-place\"></span>", mark.number)?;
            }
            open.extend(begun);
            open.retain(|mark| end_of(mark) > at);
            let next = cuts.get(cuts.partition_point(|cut| *cut <= at));
            let end = next.map_or(piece.end, |next| piece.end.min(*next));
            segment(file_id, &text[at..end], open.last().copied(), out)?;
            (rest, at) = (others, end);
        }
        shown = piece.end;
    }
    if shown < text.len() {
        out.write_all("…".as_bytes())?;
    }
    Ok(())
}

/// Writes a piece of a line that is marked as a whole or not at all.
fn segment(
    file_id: &str,
    text: &str,
    mark: Option<&Mark>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let text = Text(text);
    match mark {
        Some(Mark { number, severity, .. }) => write!(
            out,
            "<mark class=\"{severity}\"><a href=\"#{file_id}-{number}\">{text}</a></mark>"
        ),
        None => write!(out, "{text}"),
    }
}

/// What is shown of a line: all, or what is around its marks if it is long.
fn pieces(text: &str, marks: &[Mark]) -> Vec<Range<usize>> {
    if text.len() <= LONGEST_LINE {
        return iter::once(0..text.len()).collect();
    }
    if marks.is_empty() {
        return iter::once(0..boundary(text, BYTES_AROUND)).collect();
    }
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for Mark { range, .. } in marks {
        let start = boundary(text, range.start.saturating_sub(BYTES_AROUND));
        let end = range.end.clamp(range.start, range.start + LONGEST_MARK);
        let end = boundary(text, end + BYTES_AROUND);
        match pieces.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => pieces.push(start..end),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use customs_model::{Finding, Path, Place, rules};
    use proptest::prelude::*;

    use super::*;

    fn finding(start: usize, end: usize) -> FindingReport {
        let finding = Finding::new(&rules::UNREADABLE_VALUE, Path::default(), "");
        FindingReport::of(finding.at(Place { line: 1, column: 1, start, end }), None)
    }

    fn written(text: &str, findings: &[FindingReport]) -> String {
        let mut out = Vec::new();
        write("f", findings, &Source::of(text), 0, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_finding_is_marked_in_its_line() {
        let page = written("<A>\n<B/>\n", &[finding(4, 8)]);
        let line = "<span class=\"line\" data-line=\"2\"><span id=\"f-1-place\"></span>\
                    <mark class=\"error\"><a href=\"#f-1\">&lt;B/&gt;</a></mark>\n</span>";
        assert!(page.contains(line), "{page}");
    }

    #[test]
    fn of_two_findings_at_a_place_both_can_be_gone_to() {
        let page = written("abcdef", &[finding(1, 5), finding(2, 3)]);
        let line = "a<span id=\"f-1-place\"></span><mark class=\"error\"><a href=\"#f-1\">b</a></mark>\
                    <span id=\"f-2-place\"></span><mark class=\"error\"><a href=\"#f-2\">c</a></mark>\
                    <mark class=\"error\"><a href=\"#f-1\">de</a></mark>f";
        assert!(page.contains(line), "{page}");
    }

    #[test]
    fn a_finding_at_the_end_of_the_file_marks_a_blank() {
        let page = written("ab\n", &[finding(3, 3)]);
        assert!(page.contains("<mark class=\"error\"><a href=\"#f-1\"> </a></mark>"), "{page}");
    }

    #[test]
    fn of_a_long_file_only_what_is_around_findings_is_shown() {
        let text = "line\n".repeat(LONGEST_FILE + 1);
        let start = text.len() / 2 / 5 * 5;
        let page = written(&text, &[finding(start, start + 4)]);
        assert_eq!(page.matches("class=\"line\"").count(), 2 * LINES_AROUND + 1 + 2);
    }

    #[test]
    fn of_a_long_line_only_what_is_around_findings_is_shown() {
        let text = format!("{}HERE{}", "é".repeat(50_000), "é".repeat(50_000));
        let page = written(&text, &[finding(100_000, 100_004)]);
        assert!(page.contains("…") && page.contains("HERE") && page.len() < 1000, "{page}");
    }

    proptest! {
        #[test]
        fn any_places_in_any_text_are_marked_each_once(
            text in "[a<é日\u{202e}\n\r ]{1,60}",
            places in proptest::collection::vec((0usize..99, 0usize..99), 1..6),
            repeat in prop_oneof![Just(1usize), Just(200)],
        ) {
            let text = text.repeat(repeat);
            let findings: Vec<_> =
                places.iter().map(|(start, end)| finding(*start, *end)).collect();
            let page = written(&text, &findings);
            for number in 1..=findings.len() {
                let anchor = format!("id=\"f-{number}-place\"");
                prop_assert_eq!(page.matches(&anchor).count(), 1, "{}", page);
            }
        }
    }
}
