//! [`Layout`]: where the rows of a CSV file begin and what separates their fields. Before the names
//! of the columns there may be titles, blank lines and the line `sep=;` of a spreadsheet.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// What may separate fields; of equal counts the last one is taken, so the usual one is last.
const DELIMITERS: [u8; 4] = [b'|', b'\t', b';', b','];

/// In so many lines the names of the columns are looked for.
pub const HEADER_LINES: usize = 30;

/// How a file of rows is laid out.
///
/// ```
/// use customs_hs::table::Layout;
///
/// let file = "Exported 2026-01-02\n\ncode;goods\n0101;Horses\n";
/// let layout = Layout::of(file, &|names| names.contains(&"code"));
/// assert_eq!((layout.delimiter, layout.header), (b';', 21));
/// assert_eq!(layout.before, [(1, "Exported 2026-01-02".to_owned())]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// What separates fields.
    pub delimiter: u8,
    /// The byte at which the line with the names of the columns begins.
    pub header: usize,
    /// Where that line is found by its names; if not, the first line is taken for it.
    pub is_found: bool,
    /// The lines before it that have a text, each with its number from 1.
    pub before: Vec<(usize, String)>,
}

/// A line that may have the names of the columns.
struct Candidate {
    number: usize,
    offset: usize,
    delimiter: u8,
    fields: usize,
}

impl Layout {
    /// Finds the names of the columns in the first lines of a file.
    #[must_use]
    pub fn of(text: &str, is_header: &dyn Fn(&[&str]) -> bool) -> Self {
        let (mut offset, mut separator) = (0, None);
        let (mut first, mut found): (Option<Candidate>, Option<Candidate>) = (None, None);
        let mut before = Vec::new();
        for (line, number) in text.split_inclusive('\n').zip(1..).take(HEADER_LINES) {
            let bare = line.trim_start_matches('\u{feff}').trim();
            if let Some(named) = separator_line(bare) {
                separator = Some(named);
            } else if !bare.is_empty() {
                let candidate =
                    |delimiter: u8, fields: usize| Candidate { number, offset, delimiter, fields };
                if bare.contains(char::is_alphanumeric) {
                    before.push((number, bare.to_owned()));
                }
                let delimiters =
                    DELIMITERS.iter().filter(|it| separator.is_none_or(|one| one == **it));
                let split = delimiters.map(|delimiter| (*delimiter, names(bare, *delimiter)));
                let split: Vec<_> = split.collect();
                let most = |all: &mut dyn Iterator<Item = &(u8, Vec<&str>)>| {
                    let most = all.max_by_key(|(_, names)| names.len());
                    most.map(|(delimiter, names)| candidate(*delimiter, names.len()))
                };
                first = first.or_else(|| most(&mut split.iter()));
                let header = most(&mut split.iter().filter(|(_, names)| is_header(names)));
                // A title can be called like a column; names of columns are rather several.
                if header.as_ref().is_some_and(|it| it.fields > 1) || found.is_none() {
                    found = header.or(found);
                }
                if found.as_ref().is_some_and(|it| it.fields > 1) {
                    break;
                }
            }
            offset += line.len();
        }
        let is_found = found.is_some();
        let header = found.or(first);
        let (number, offset, delimiter) =
            header.map_or((1, 0, b','), |it| (it.number, it.offset, it.delimiter));
        before.retain(|(other, _)| *other < number);
        Self { delimiter: separator.unwrap_or(delimiter), header: offset, is_found, before }
    }
}

/// The separator that a spreadsheet names in a line of its own.
fn separator_line(line: &str) -> Option<u8> {
    let line = line.trim_matches('"');
    let named = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep="))?;
    match line.as_bytes()[named.len()..] {
        [separator] => Some(separator),
        // The blank at the end of the line was taken off.
        [] => Some(b'\t'),
        _ => None,
    }
}

/// The fields of a line, without the quotation marks around them.
fn names(line: &str, delimiter: u8) -> Vec<&str> {
    let mut is_quoted = false;
    let fields = line.split(|it: char| {
        is_quoted ^= it == '"';
        !is_quoted && it == char::from(delimiter)
    });
    fields.map(|field| field.trim().trim_matches('"').trim()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(text: &str) -> Layout {
        Layout::of(text, &|names| names.contains(&"code"))
    }

    #[test]
    fn the_delimiter_is_the_most_frequent_outside_quotation_marks() {
        for (text, delimiter) in [
            ("code,what\n", b','),
            ("code;what, and how;why\n", b';'),
            ("\"a;b;c\"\tcode\n", b'\t'),
            ("code|what|why\n", b'|'),
            ("code\n", b','),
            ("a;b;c,d\n", b';'),
        ] {
            assert_eq!(layout(text).delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn titles_blank_lines_and_the_line_of_a_spreadsheet_come_before_the_names() {
        for (text, rest, titles) in [
            ("sep=;\ncode;a,b\n1;2\n", "code;a,b\n1;2\n", 0),
            ("\"sep=|\"\r\ncode|a\r\n", "code|a\r\n", 0),
            ("Goods, all\n\n2026;x\ncode;a\n", "code;a\n", 2),
            ("code\nx,code\n", "x,code\n", 1),
            ("code\n0101\n", "code\n0101\n", 0),
            ("\n\na,b\n0101,x\n", "a,b\n0101,x\n", 0),
        ] {
            let found = layout(text);
            assert_eq!((&text[found.header..], found.before.len()), (rest, titles), "{text}");
        }
    }
}
