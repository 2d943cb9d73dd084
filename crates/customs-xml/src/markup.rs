//! What is between angle brackets, and where it ends: all that is needed to go past elements that
//! nobody reads. It takes a part of the time that tokens take.

use std::iter;
use std::ops::Range;

use memchr::{memchr, memchr2};

use crate::eight::find;
use crate::scanner::name_end;

/// What is between angle brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Markup {
    Start {
        /// Where the name is.
        name: Range<usize>,
        is_empty: bool,
    },
    End,
    CData,
    /// A comment, an instruction, a declaration.
    Other,
}

/// The markup of a text, from an offset on: what it is, and where. It ends where the text does.
pub(crate) struct Marks<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Marks<'t> {
    pub(crate) const fn from(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    /// Behind what came last.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// Goes past what is in the element whose start tag came last, and its end tag: from bracket to bracket, since nobody asks
    /// for names.
    pub(crate) fn skip_element(&mut self) {
        let (bytes, mut depth) = (self.text.as_bytes(), 1_usize);
        while depth > 0
            && let Some(start) = find(b'<', bytes, self.at)
            && let Some((change, end)) = depth_behind(bytes, start)
        {
            depth = depth.saturating_add_signed(change);
            self.at = end;
        }
    }
}

/// By how much what begins at an opening bracket changes the depth, and an offset behind it at or before the next bracket;
/// nothing if that is beyond the text.
#[inline]
fn depth_behind(bytes: &[u8], start: usize) -> Option<(isize, usize)> {
    match bytes.get(start + 1)? {
        b'/' => Some((-1, find(b'>', bytes, start + 2)? + 1)),
        b'?' | b'!' => Some((0, beside(bytes, start)?.1)),
        _ => {
            // Without a slash before the next bracket the tag is neither empty nor has a value that could hold anything else.
            let next = start + 1 + memchr2(b'<', b'/', &bytes[start + 1..])?;
            if bytes[next] == b'<' {
                return Some((1, next));
            }
            let (mark, end) = start_tag(bytes, start)?;
            Some((isize::from(matches!(mark, Markup::Start { is_empty: false, .. })), end))
        }
    }
}

impl Iterator for Marks<'_> {
    type Item = (Markup, Range<usize>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let start = find(b'<', self.text.as_bytes(), self.at)?;
        let (mark, end) = markup(self.text, start)?;
        self.at = end;
        Some((mark, start..end))
    }
}

/// What begins at an opening bracket, and where it ends; nothing if that is beyond the text.
#[inline]
pub(crate) fn markup(text: &str, start: usize) -> Option<(Markup, usize)> {
    let bytes = text.as_bytes();
    match bytes.get(start + 1)? {
        b'/' => Some((Markup::End, find(b'>', bytes, start + 2)? + 1)),
        b'?' | b'!' => beside(bytes, start),
        _ => start_tag(bytes, start),
    }
}

/// What is no tag of an element.
fn beside(bytes: &[u8], start: usize) -> Option<(Markup, usize)> {
    let rest = &bytes[start..];
    if rest.starts_with(b"<?") {
        Some((Markup::Other, behind(bytes, start, b"?>")?))
    } else if rest.starts_with(b"<![CDATA[") {
        Some((Markup::CData, behind(bytes, start, b"]]>")?))
    } else if rest.starts_with(b"<!--") {
        Some((Markup::Other, behind(bytes, start + 4, b"-->")?))
    } else {
        Some((Markup::Other, find(b'>', bytes, start)? + 1))
    }
}

/// The offset behind the next end mark, which ends in `>`.
fn behind(bytes: &[u8], from: usize, end: &[u8]) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr(b'>', &bytes[at..])? + 1;
        if bytes[from..at].ends_with(end) {
            return Some(at);
        }
    }
}

/// A start tag: its name, and where it ends. Most are a name of letters and nothing else.
#[inline]
fn start_tag(bytes: &[u8], start: usize) -> Option<(Markup, usize)> {
    let end = name_end(bytes, start + 1);
    match bytes.get(end)? {
        b'>' => Some((Markup::Start { name: start + 1..end, is_empty: false }, end + 1)),
        _ => start_tag_from(bytes, start, end),
    }
}

/// The same, looked at from there on: it ends behind the first `>` outside of quotation marks.
fn start_tag_from(bytes: &[u8], start: usize, from: usize) -> Option<(Markup, usize)> {
    let (mut at, mut name_end) = (from, None);
    loop {
        match bytes.get(at)? {
            b'>' => break,
            quote @ (b'"' | b'\'') => at += 1 + memchr(*quote, &bytes[at + 1..])?,
            b' ' | b'\t' | b'\r' | b'\n' | b'/' => drop(name_end.get_or_insert(at)),
            _ => {}
        }
        at += 1;
    }
    let name = start + 1..name_end.unwrap_or(at);
    Some((Markup::Start { name, is_empty: bytes[at - 1] == b'/' }, at + 1))
}

/// The local names of the first elements inside the element that a text begins with, as far as the text
/// goes.
///
/// They are looked for as they are asked for: the first is soon found in a text of any length.
///
/// ```
/// let names: Vec<&str> = customs_xml::child_names("<a><b><c/></b><x:d/></a>").collect();
/// assert_eq!(names, ["b", "d"]);
/// ```
pub fn child_names(text: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut marks) = (0_usize, Marks::from(text, 0));
    let next = move || loop {
        match marks.next()?.0 {
            Markup::Start { name, is_empty } => {
                let is_child = depth == 1;
                match is_empty {
                    true if depth == 0 => return None,
                    true => {}
                    false => depth += 1,
                }
                if is_child {
                    return Some(crate::scope::split(&text[name]).1);
                }
            }
            Markup::End if depth <= 1 => return None,
            Markup::End => depth -= 1,
            Markup::CData | Markup::Other => {}
        }
    };
    iter::from_fn(next).fuse()
}

/// How many comments and processing instructions are inside the element that a text begins with, and where
/// the first is, but for those that do not count.
///
/// ```
/// let text = "<a><!-- one --><b><![CDATA[<!-- none -->]]></b><?two?></a>";
/// assert_eq!(customs_xml::asides(text, |_| false), Some((2, 3..15)));
/// assert_eq!(customs_xml::asides(text, |it| it == "<!-- one -->"), Some((1, 47..54)));
/// assert_eq!(customs_xml::asides("<a/>", |_| false), None);
/// ```
#[must_use]
pub fn asides(text: &str, is_none: impl Fn(&str) -> bool) -> Option<(usize, Range<usize>)> {
    let asides = Marks::from(text, 0)
        .filter(|(mark, range)| *mark == Markup::Other && !is_none(&text[range.clone()]));
    asides.fold(None, |found, (_, range)| match found {
        None => Some((1, range)),
        Some((count, first)) => Some((count + 1, first)),
    })
}

/// A comment or processing instruction, and the element that comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The comment, with its marks.
    pub range: Range<usize>,
    /// The element behind it, from its start tag to its end tag; None where the element around it ends first.
    pub next: Option<Range<usize>>,
}

/// The comments and processing instructions of a text that are meant, in their order.
///
/// ```
/// let text = "<a><!-- one --><b>1</b><!-- two --></a>";
/// let found = customs_xml::comments(text, |_| true);
/// assert_eq!(&text[found[0].next.clone().unwrap()], "<b>1</b>");
/// assert_eq!((found.len(), found[1].next.clone()), (2, None));
/// ```
#[must_use]
pub fn comments(text: &str, is_meant: impl Fn(&str) -> bool) -> Vec<Comment> {
    let mut comments: Vec<Comment> = Vec::new();
    // Where those begin that wait for the next element, and those whose element is open, each with its depth.
    let (mut waiting, mut open, mut depth) = (0, Vec::new(), 0_usize);
    for (mark, range) in Marks::from(text, 0) {
        match mark {
            Markup::Start { is_empty, .. } => {
                for (at, comment) in comments.iter_mut().enumerate().skip(waiting) {
                    comment.next = Some(range.clone());
                    if !is_empty {
                        open.push((depth, at));
                    }
                }
                waiting = comments.len();
                depth += usize::from(!is_empty);
            }
            Markup::End => {
                depth = depth.saturating_sub(1);
                while let Some((_, at)) = open.pop_if(|(begun, _)| *begun == depth) {
                    if let Some(next) = &mut comments[at].next {
                        next.end = range.end;
                    }
                }
                waiting = comments.len();
            }
            Markup::Other if is_meant(&text[range.clone()]) => {
                comments.push(Comment { range, next: None });
            }
            Markup::CData | Markup::Other => {}
        }
    }
    comments
}
