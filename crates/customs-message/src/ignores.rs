//! Comments of a message that ask for findings to be ignored: `<!-- customs: ignore RULE, RULE (reason) -->`. One is about the
//! element that comes next, with all that is in it; before the root, that is the whole document.
//!
//! A comment is what the sender of a message writes, so that nobody has to follow it: it is read here, and followed where a
//! user says so.

use std::ops::Range;

use customs_model::finding::{Lines, Origin, Place};

use crate::syntax::Syntax;

/// How many names of rules are read from the comments of a text: each is held against each finding.
const MOST_NAMES: usize = 1000;

/// What such a comment begins with.
const MARK: &str = "customs:";

/// A comment that speaks to whoever checks the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignore {
    /// What it asks for.
    pub request: Request,
    /// The comment.
    pub place: Place,
    /// The bytes in the file of the element that it is about; None where none comes.
    pub scope: Option<Range<usize>>,
}

/// What a comment asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// To ignore the findings of these rules, by id or group.
    Rules(Vec<String>),
    /// Something that nobody knows.
    Unclear,
    /// More than is read: so many names came before it.
    TooMany(usize),
}

impl Ignore {
    /// The comments of a text that speak to whoever checks it, in their order; none in JSON, which has no comments.
    ///
    /// ```
    /// use customs_message::{Ignore, Origin, Request, Syntax};
    ///
    /// let text = "<a><!-- customs: ignore seal-unique, lrn (agreed by telephone) --><b/><c/></a>";
    /// let found = Ignore::all_in(text, Origin::default(), Syntax::Xml);
    /// assert_eq!(found[0].request, Request::Rules(vec!["seal-unique".into(), "lrn".into()]));
    /// assert_eq!(&text[found[0].scope.clone().unwrap()], "<b/>");
    /// ```
    #[must_use]
    pub fn all_in(text: &str, origin: Origin, syntax: Syntax) -> Vec<Self> {
        if syntax == Syntax::Json || !is_there_any(text) {
            return Vec::new();
        }
        let (lines, mut left) = (Lines::from(text, origin), MOST_NAMES);
        let mut all = Vec::new();
        for comment in customs_xml::comments(text, is_for_us) {
            let request = Request::of(&text[comment.range.clone()], left);
            let scope = comment.next.map(|it| it.start + origin.bytes..it.end + origin.bytes);
            let is_last = matches!(request, Request::TooMany(_));
            if let Request::Rules(names) = &request {
                left -= names.len();
            }
            all.push(Self { request, place: lines.place(comment.range), scope });
            if is_last {
                break;
            }
        }
        all
    }
}

impl Ignore {
    /// The rules it names, by id or group.
    #[must_use]
    pub fn names(&self) -> &[String] {
        match &self.request {
            Request::Rules(names) => names,
            Request::Unclear | Request::TooMany(_) => &[],
        }
    }
}

impl Request {
    /// What a comment asks for, of which so many names are read.
    fn of(comment: &str, left: usize) -> Self {
        let words = inside(comment).trim_start().strip_prefix(MARK).unwrap_or_default();
        let words = words.split_once('(').map_or(words, |(words, _)| words);
        let mut words = words.split([',', ' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
        if words.next() != Some("ignore") {
            return Self::Unclear;
        }
        let names: Vec<String> = words.by_ref().take(left).map(str::to_owned).collect();
        match (words.next(), names.is_empty()) {
            (Some(_), _) => Self::TooMany(MOST_NAMES),
            (None, true) => Self::Unclear,
            (None, false) => Self::Rules(names),
        }
    }
}

/// Whether a comment speaks to whoever checks the message.
pub(crate) fn is_for_us(comment: &str) -> bool {
    inside(comment).trim_start().starts_with(MARK)
}

/// What is between the marks of a comment.
fn inside(comment: &str) -> &str {
    let inside = comment.strip_prefix("<!--").and_then(|it| it.strip_suffix("-->"));
    inside.unwrap_or_default()
}

/// Whether there may be any such comment, seen without looking at elements: most messages have none.
fn is_there_any(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), MARK.as_bytes()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests(text: &str) -> Vec<Request> {
        let all = Ignore::all_in(text, Origin::default(), Syntax::Xml);
        all.into_iter().map(|ignore| ignore.request).collect()
    }

    #[test]
    fn a_comment_names_rules_and_may_say_why() {
        let rules = |names: &[&str]| Request::Rules(names.iter().map(|it| (*it).into()).collect());
        assert_eq!(requests("<!--customs:ignore a--><r/>"), [rules(&["a"])]);
        assert_eq!(
            requests("<r><!-- customs: ignore a b,c\n(d e) --></r>"),
            [rules(&["a", "b", "c"])]
        );
        assert_eq!(requests("<r><!-- customs: ingore a --></r>"), [Request::Unclear]);
        assert_eq!(requests("<r><!-- customs: ignore (a) --></r>"), [Request::Unclear]);
        assert_eq!(
            requests("<r><!-- our customs: ignore a --><![CDATA[<!--customs: ignore a-->]]></r>"),
            []
        );
    }

    #[test]
    fn a_comment_is_about_the_next_element_with_all_that_is_in_it() {
        let text = "<!--customs:ignore a--><r><!--customs:ignore b--> <!-- x --><s><t/></s><u>\
                    <!--customs:ignore c--></u></r>";
        let origin = Origin { bytes: 100, ..Origin::default() };
        let all = Ignore::all_in(text, origin, Syntax::Xml);
        let scope = |ignore: &Ignore| {
            let scope = ignore.scope.clone()?;
            Some(&text[scope.start - 100..scope.end - 100])
        };
        assert_eq!(scope(&all[0]), Some(&text[23..]));
        assert_eq!(scope(&all[1]), Some("<s><t/></s>"));
        assert_eq!(scope(&all[2]), None);
    }

    #[test]
    fn so_many_names_are_read_and_no_more() {
        let comment = format!("<!-- customs: ignore{} -->", " a".repeat(600));
        let all = requests(&format!("<r>{}</r>", comment.repeat(3)));
        assert!(matches!(&all[..], [Request::Rules(_), Request::TooMany(MOST_NAMES)]), "{all:?}");
    }
}
