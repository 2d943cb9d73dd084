//! Where paths are in a document: one pass over its angle brackets, which keeps nothing but the elements that
//! are open and lead to one of the paths, and ends when the last of them is found.
//!
//! What was read before is well-formed, so this takes a part of the time that a whole tree takes, which
//! matters because every message with a finding needs its places.

use std::collections::HashMap;
use std::ops::Range;

use customs_model::Path;
use customs_model::shape::DATE_TIME_ELEMENT;
use customs_model::sought::{Sorted, Sought};
use memchr::{memchr, memchr2};

use crate::markup::{Marks, Markup};
use crate::scope;

/// The byte ranges of paths in a document that was read before, in the first element that has the
/// name of their root: the text of a value, the tag of everything else. Where something is missing, that is
/// the place of the last class above it.
///
/// Nothing if there is no such element.
#[must_use]
pub fn locate(text: &str, root: &str, paths: &[&Path]) -> Option<Vec<Range<usize>>> {
    let sorted = Sorted::of(paths);
    let search = Search {
        text,
        marks: Marks::from(text, 0),
        root,
        sought: sorted.all(),
        found: vec![0..0; paths.len()],
        unsettled: paths.len(),
        open: Vec::new(),
    };
    search.run()
}

/// The names of attributes, and where their values are.
type Attributes<'a> = Vec<(&'a str, Range<usize>)>;

/// An element that is open and leads to a path, or holds the text of a date.
struct Open<'a, 's, 'p> {
    /// The paths that lead to it or through it.
    sought: Sought<'s, 'p>,
    is_date_time: bool,
    tag: Range<usize>,
    /// From the first part of its text to the last.
    text: Range<usize>,
    has_children: bool,
    /// Where its attributes are, if a path names one.
    attributes: Attributes<'a>,
    /// The element that holds the text where this is a date: its range and its attributes.
    date_time: Option<(Range<usize>, Attributes<'a>)>,
    /// How many elements of a name that leads to a path it holds so far.
    occurrences: HashMap<&'a str, usize>,
    /// How many of the paths were settled in the elements it held so far.
    settled: usize,
}

struct Search<'a, 's, 'p> {
    text: &'a str,
    marks: Marks<'a>,
    root: &'a str,
    /// The paths, at the root.
    sought: Sought<'s, 'p>,
    found: Vec<Range<usize>>,
    /// How many of them are not found for good yet.
    unsettled: usize,
    /// The elements that are open and lead to a path.
    open: Vec<Open<'a, 's, 'p>>,
}

impl<'a> Search<'a, '_, '_> {
    fn run(mut self) -> Option<Vec<Range<usize>>> {
        loop {
            let before = self.marks.at();
            let (mark, range) = self.marks.next()?;
            self.content(before..range.start);
            let is_closed = match mark {
                Markup::Other => false,
                Markup::CData => {
                    self.content(range);
                    false
                }
                Markup::Start { name, is_empty } => self.start(name, range, is_empty) && is_empty,
                // Before the root nothing is open, and nothing counts.
                Markup::End => !self.open.is_empty(),
            };
            if is_closed && self.close() {
                return Some(self.found);
            }
        }
    }

    /// Takes note of text in the innermost element, or of a section of CDATA.
    fn content(&mut self, range: Range<usize>) {
        let Some(innermost) = self.open.last_mut() else { return };
        // One that has elements is where its tag is.
        if range.is_empty() || innermost.has_children {
            return;
        }
        if innermost.text.is_empty() {
            innermost.text = range;
        } else {
            innermost.text.end = range.end;
        }
    }

    /// Opens an element; false if it leads nowhere, and before the root.
    fn start(&mut self, name: Range<usize>, tag: Range<usize>, is_empty: bool) -> bool {
        let local = scope::split(&self.text[name.clone()]).1;
        let is_date_time = local == DATE_TIME_ELEMENT;
        let sought = match self.open.last_mut() {
            None if local == self.root => self.sought,
            None => return false,
            Some(parent) => {
                parent.has_children = true;
                let same_name = parent.sought.below(local);
                match same_name.is_empty() {
                    // A date is where its text is, whether a path leads there or not.
                    true if is_date_time && parent.date_time.is_none() => same_name,
                    true => return self.pass(is_empty),
                    false => {
                        let occurrence = parent.occurrences.entry(local).or_default();
                        *occurrence += 1;
                        same_name.nth(*occurrence)
                    }
                }
            }
        };
        if sought.is_empty() && !is_date_time {
            return self.pass(is_empty);
        }
        sought.settle_missing(&tag, &mut self.found);
        let looks = sought.goes_on_or_names() || is_date_time;
        let attributes = if looks { attributes(self.text, name.end..tag.end) } else { Vec::new() };
        // Some classes have elements that are attributes of their tags.
        for (name, range) in &attributes {
            sought.below(name).nth(1).settle_ending(range, &mut self.found);
        }
        self.open.push(Open {
            sought,
            is_date_time,
            text: tag.end..tag.end,
            tag,
            has_children: false,
            attributes,
            date_time: None,
            occurrences: HashMap::new(),
            settled: 0,
        });
        true
    }

    /// Goes past an element that leads nowhere.
    fn pass(&mut self, is_empty: bool) -> bool {
        if !is_empty {
            self.marks.skip_element();
        }
        false
    }

    /// Closes the innermost element; true where nothing is left to be found.
    fn close(&mut self) -> bool {
        let Some(element) = self.open.pop() else { return false };
        let Open { sought, is_date_time, tag, text, has_children, attributes, settled, .. } =
            element;
        let own = if text.is_empty() || has_children { tag } else { text };
        let (range, attributes) = match element.date_time {
            Some(date_time) => date_time,
            None => (own.clone(), attributes),
        };
        sought.settle_ending(&range, &mut self.found);
        for (name, range) in &attributes {
            sought.settle_attribute(name, range, &mut self.found);
        }
        self.unsettled -= sought.len() - settled;
        let Some(parent) = self.open.last_mut() else { return true };
        parent.settled += sought.len();
        if is_date_time && parent.date_time.is_none() {
            parent.date_time = Some((own, attributes));
        }
        self.unsettled == 0
    }
}

/// The attributes of a start tag that are no declarations of namespaces: their names without prefixes, and
/// where their values are.
fn attributes(text: &str, range: Range<usize>) -> Attributes<'_> {
    let bytes = text.as_bytes();
    let (mut at, mut found) = (range.start, Vec::new());
    while let Some(equals) = memchr(b'=', &bytes[at..range.end]) {
        let (_, name) = scope::split(text[at..at + equals].trim());
        let is_declaration = text[at..at + equals].trim_start().starts_with("xmlns");
        at += equals + 1;
        let Some(quote) = memchr2(b'"', b'\'', &bytes[at..range.end]) else { break };
        let value = at + quote + 1;
        let Some(length) = memchr(bytes[at + quote], &bytes[value..range.end]) else { break };
        if !is_declaration {
            found.push((name, value..value + length));
        }
        at = value + length + 1;
    }
    found
}
