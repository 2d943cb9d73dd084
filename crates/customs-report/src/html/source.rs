//! The lines of a file around its findings, with these marked in place, as data for the script.

use std::iter;
use std::ops::Range;

use customs_model::finding::boundary;
use serde::Serialize;

use crate::report::FindingReport;
use crate::writer::Source;

/// How many lines around a finding are shown.
const LINES_AROUND: usize = 2;
/// The longest line, in bytes, of which all is shown.
const LONGEST_LINE: usize = 400;
/// How much of a longer line is shown around a finding, and of a line without one.
const BYTES_AROUND: usize = 100;
/// How much of the marked text of a longer line is shown.
const LONGEST_MARK: usize = 400;
/// What stands where something is left out of a line.
const CUT: &str = "…";

/// What a finding marks in its line.
struct Mark {
    /// The line, from 0.
    line: usize,
    /// The bytes of the line. A mark ends with its line.
    range: Range<usize>,
    /// The finding, from 1.
    number: usize,
}

/// A line that is shown: its number in the file, and its pieces in order. Where numbers jump, lines are left
/// out.
#[derive(Debug, Serialize)]
pub(super) struct Line<'s>(usize, Vec<Piece<'s>>);

/// A piece of a line.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Piece<'s> {
    /// What no finding is about.
    Plain(&'s str),
    /// Where a finding begins, from 1.
    Begin(usize),
    /// What a finding is about.
    Marked(usize, &'s str),
}

/// The lines around the findings of a file; none where no finding has a place in it.
pub(super) fn lines_around<'s>(findings: &[FindingReport], source: &Source<'s>) -> Vec<Line<'s>> {
    let (text, first) = (source.text, source.origin.lines);
    let lines: Vec<Range<usize>> = lines(text);
    let marks = marks(findings, source, &lines);
    let (mut shown, mut rest) = (Vec::new(), &marks[..]);
    for (number, range) in lines.into_iter().enumerate() {
        let (own, others) = rest.split_at(rest.partition_point(|mark| mark.line <= number));
        if is_near(number, &marks) {
            shown.push(Line(first + number + 1, line(&text[range], own)));
        }
        rest = others;
    }
    shown
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
        Some(Mark { line, range: start..end, number })
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

/// A line with its marks. Where marks overlap, the one that began last is shown.
fn line<'s>(text: &'s str, marks: &[Mark]) -> Vec<Piece<'s>> {
    let end_of = |mark: &Mark| {
        let first = text[mark.range.start..].chars().next().map_or(0, char::len_utf8);
        mark.range.end.max(mark.range.start + first)
    };
    let mut cuts: Vec<_> = marks.iter().flat_map(|mark| [mark.range.start, end_of(mark)]).collect();
    cuts.sort_unstable();
    let (mut out, mut rest, mut open, mut shown): (_, _, Vec<&Mark>, _) =
        (Vec::new(), marks, Vec::new(), 0);
    for piece in pieces(text, marks) {
        if piece.start > shown {
            out.push(Piece::Plain(CUT));
        }
        let mut at = piece.start;
        while at < piece.end {
            let (begun, others) = rest.split_at(rest.partition_point(|it| it.range.start <= at));
            out.extend(begun.iter().map(|mark| Piece::Begin(mark.number)));
            open.extend(begun);
            open.retain(|mark| end_of(mark) > at);
            let next = cuts.get(cuts.partition_point(|cut| *cut <= at));
            let end = next.map_or(piece.end, |next| piece.end.min(*next));
            out.push(match open.last() {
                Some(mark) => Piece::Marked(mark.number, &text[at..end]),
                None => Piece::Plain(&text[at..end]),
            });
            (rest, at) = (others, end);
        }
        shown = piece.end;
    }
    if shown < text.len() {
        out.push(Piece::Plain(CUT));
    }
    // What begins at the end of a line marks the blank behind it.
    for mark in rest {
        out.extend([Piece::Begin(mark.number), Piece::Marked(mark.number, " ")]);
    }
    out
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
        serde_json::to_string(&lines_around(findings, &Source::of(text))).unwrap()
    }

    #[test]
    fn a_finding_is_marked_in_its_line() {
        let page = written("<A>\n<B/>\n", &[finding(4, 8)]);
        assert_eq!(page, r#"[[1,["<A>"]],[2,[1,[1,"<B/>"]]],[3,[]]]"#);
    }

    #[test]
    fn of_two_findings_at_a_place_both_can_be_gone_to() {
        let page = written("abcdef", &[finding(1, 5), finding(2, 3)]);
        assert_eq!(page, r#"[[1,["a",1,[1,"b"],2,[2,"c"],[1,"de"],"f"]]]"#);
    }

    #[test]
    fn a_finding_at_the_end_of_the_file_marks_a_blank() {
        let page = written("ab\n", &[finding(3, 3)]);
        assert_eq!(page, r#"[[1,["ab"]],[2,[1,[1," "]]]]"#);
    }

    #[test]
    fn only_what_is_around_findings_is_shown() {
        let text = "line\n".repeat(2001);
        let findings = [finding(5000, 5004), finding(9000, 9004)];
        let lines = lines_around(&findings, &Source::of(&text));
        let numbers: Vec<_> = lines.iter().map(|line| line.0).collect();
        assert_eq!(numbers, [999, 1000, 1001, 1002, 1003, 1799, 1800, 1801, 1802, 1803]);
    }

    #[test]
    fn of_a_long_line_only_what_is_around_findings_is_shown() {
        let text = format!("{}HERE{}", "é".repeat(50_000), "é".repeat(50_000));
        let page = written(&text, &[finding(100_000, 100_004)]);
        assert!(page.contains('…') && page.contains("HERE") && page.len() < 1000, "{page}");
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
            let lines: Vec<(usize, Vec<serde_json::Value>)> = serde_json::from_str(&page).unwrap();
            let pieces = lines.into_iter().flat_map(|line| line.1);
            let mut begun: Vec<_> = pieces.filter_map(|piece| piece.as_u64()).collect();
            begun.sort_unstable();
            let expected: Vec<_> = (1..=findings.len() as u64).collect();
            prop_assert_eq!(begun, expected, "{}", page);
        }
    }
}
