//! The messages of a document, none, one or many, at any depth, without reading them.
//!
//! What is around the messages is read like any XML and has to be well-formed; a message is gone past
//! by its brackets, and read by itself afterwards. The document is seen through a window, so that one
//! of any size takes no more memory than its largest message.

use std::collections::BTreeMap;
use std::ops::Range;

use customs_model::Limits;
use customs_model::beside::{Beside, Stray};
use customs_model::finding::{Window, boundary};
use customs_model::tolerant::is_blank;
use memchr::memchr;
use quick_xml::Reader;

use crate::characters::{self, Characters};
use crate::declaration::{self, is_declared};
use crate::error::ReadError;
use crate::exact::{self, Fault, StartTag};
use crate::markup::{Markup, markup};
use crate::part::Part;
use crate::scope::Scope;
use crate::words;

/// How much of the text behind a start tag whoever decides about it can look at.
const LOOK_AHEAD: usize = 16 * 1024;

/// A start tag outside of the messages.
#[derive(Debug, Clone, Copy)]
pub struct Start<'t> {
    /// The name without its prefix.
    pub name: &'t str,
    /// The URI of its namespace.
    pub namespace: Option<&'t str>,
    /// How many elements are open around it.
    pub depth: usize,
    /// The text from its opening bracket on, as far as whoever decides may look.
    pub rest: &'t str,
}

/// What is to be done with an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<T> {
    /// It is taken as a whole, for this.
    Take(T),
    /// It is a wrapper: what is in it is looked at.
    Descend,
    /// It has the name of what is taken, and is not recognised as that. It is a wrapper, or else a
    /// stray, if others of its name are taken.
    Doubt,
}

/// What comes next in a document.
#[derive(Debug)]
pub enum Step<'t, T> {
    /// An element that was taken.
    Part {
        /// It.
        part: Part<'t>,
        /// What it was taken for.
        taken: T,
        /// The name of the root of the document, if that is another element.
        within: Option<String>,
    },
    /// An element that has the name of others that are taken, and is none.
    Stray(Stray),
    /// More of the text is needed.
    More,
    /// The document ended well.
    End {
        /// The name of its root.
        root: String,
    },
}

/// Goes through a document, element by element.
#[derive(Debug)]
pub struct Splitter<T> {
    /// Where in the window it is.
    at: usize,
    window: Window,
    scope: Scope,
    /// The wrappers that are open.
    open: Vec<Open>,
    /// What has the name of an element that is taken, by that name.
    beside: BTreeMap<String, Beside>,
    /// How many elements were taken.
    taken: usize,
    /// The local name of the root, once there is one.
    root: Option<String>,
    skipping: Option<Skipping<T>>,
    limits: Limits,
}

/// A wrapper.
#[derive(Debug)]
struct Open {
    /// Its name, with its prefix.
    name: String,
    /// What is said if nothing in it is taken.
    doubt: Option<Doubt>,
}

/// An element that has the name of what is taken.
#[derive(Debug)]
struct Doubt {
    name: String,
    stray: Stray,
    /// How many elements were taken before it.
    taken: usize,
}

/// An element that is being gone past.
#[derive(Debug)]
struct Skipping<T> {
    start: usize,
    at: usize,
    /// How many elements of it are open.
    depth: usize,
    taken: T,
}

impl<T> Splitter<T> {
    /// At the beginning of a document, whose wrappers are held to these limits.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self {
            at: 0,
            window: Window::default(),
            scope: Scope::default(),
            open: Vec::new(),
            beside: BTreeMap::new(),
            taken: 0,
            root: None,
            skipping: None,
            limits,
        }
    }

    /// Goes on to the next element that is taken. `text` is the window, of which whatever
    /// [`Splitter::forget`] told is gone; `is_all` tells that nothing comes after it.
    ///
    /// # Errors
    /// If what is around the messages is not well-formed.
    pub fn next<'t>(
        &mut self,
        text: &'t str,
        is_all: bool,
        judge: &mut dyn FnMut(&Start<'_>) -> Verdict<T>,
    ) -> Result<Step<'t, T>, ReadError> {
        loop {
            if let Some(stray) = self.beside.values_mut().find_map(Beside::next) {
                return Ok(Step::Stray(stray));
            }
            if self.skipping.is_some() {
                return Ok(self.skip(text, is_all).unwrap_or(Step::More));
            }
            let Some(start) = memchr(b'<', &text.as_bytes()[self.at..]).map(|at| self.at + at)
            else {
                return if is_all { self.end(text) } else { Ok(Step::More) };
            };
            let Some((kind, end)) = markup(text, start) else {
                return if is_all { self.broken(text) } else { Ok(Step::More) };
            };
            if !is_all && text.len() - start < LOOK_AHEAD {
                return Ok(Step::More);
            }
            self.between(text, self.at..start)?;
            match kind {
                Markup::Start { .. } => self.start(text, start..end, is_all, judge)?,
                Markup::End => self.close(text, start..end)?,
                Markup::CData => self.cdata(text, start..end)?,
                Markup::Other => self.other(text, start..end)?,
            }
            self.at = self.at.max(end);
        }
    }

    /// How many bytes of the window are not needed any more. They are to be cut off.
    pub fn forget(&mut self, text: &str) -> usize {
        let gone = self.skipping.as_ref().map_or(self.at, |it| it.start);
        self.window.cut(text, gone);
        self.at -= gone;
        if let Some(skipping) = &mut self.skipping {
            skipping.start -= gone;
            skipping.at -= gone;
        }
        gone
    }

    /// Where in the window it is.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    fn fail<X>(&mut self, text: &str, range: Range<usize>, message: &str) -> Result<X, ReadError> {
        let place = self.window.place(text, range);
        Err(ReadError::NotWellFormed { message: message.to_owned(), place })
    }

    /// A fault in the markup that begins there.
    fn fault<X>(&mut self, text: &str, fault: Fault, start: usize) -> Result<X, ReadError> {
        let Fault { kind, range } = fault;
        let place = self.window.place(text, start + range.start..start + range.end);
        Err(ReadError::of(kind, place, &self.limits))
    }

    /// Goes past the rest of an element that was taken; nothing while its end has not come.
    fn skip<'t>(&mut self, text: &'t str, is_all: bool) -> Option<Step<'t, T>> {
        let skipping = self.skipping.as_mut()?;
        while skipping.depth > 0 {
            let next = memchr(b'<', &text.as_bytes()[skipping.at..]).map(|at| skipping.at + at);
            let found = next.and_then(|start| markup(text, start));
            let Some((kind, end)) = found else {
                if !is_all {
                    return None;
                }
                // Its end is missing, which whoever reads it will say.
                skipping.at = text.len();
                break;
            };
            skipping.at = end;
            match kind {
                Markup::Start { is_empty: false, .. } => skipping.depth += 1,
                Markup::End => skipping.depth -= 1,
                _ => {}
            }
        }
        let Skipping { start, at, taken, .. } = self.skipping.take()?;
        self.at = at;
        let origin = self.window.origin(text, start);
        let part = Part { text: &text[start..at], origin, scope: self.scope.around() };
        let within = self.root.clone().filter(|_| !self.open.is_empty());
        Some(Step::Part { part, taken, within })
    }

    fn start(
        &mut self,
        text: &str,
        range: Range<usize>,
        is_all: bool,
        judge: &mut dyn FnMut(&Start<'_>) -> Verdict<T>,
    ) -> Result<(), ReadError> {
        if self.open.is_empty() && self.root.is_some() {
            return self.fail(text, range, words::SECOND_ROOT);
        }
        if self.open.len() >= self.limits.max_depth {
            let place = self.window.place(text, range);
            return Err(ReadError::TooDeep { max: self.limits.max_depth, place });
        }
        // Declarations of the tag hold for its own name. If the element is taken they are forgotten
        // again, for it is read with its tag.
        let (markup, depth) = (&text[range.clone()], self.open.len() + 1);
        let is_empty = markup.ends_with("/>");
        let tag = exact::start_tag(markup, &mut self.scope, depth - 1, &self.limits);
        let StartTag { name, local, namespace, .. } = match tag {
            Ok(tag) => tag,
            Err(fault) => return self.fault(text, fault, range.start),
        };
        if self.root.is_none() {
            self.root = Some(local.to_owned());
        }
        let verdict = judge(&Start {
            name: local,
            namespace: namespace.as_deref(),
            depth: self.open.len(),
            rest: &text[range.start..boundary(text, range.end + LOOK_AHEAD)],
        });
        let doubt = matches!(verdict, Verdict::Doubt).then(|| Doubt {
            name: local.to_owned(),
            stray: Stray::new(&text[range.clone()], self.window.place(text, range.clone())),
            taken: self.taken,
        });
        match verdict {
            Verdict::Take(taken) => {
                self.scope.leave(depth - 1);
                self.taken += 1;
                self.beside.entry(local.to_owned()).or_default().message();
                // All that is left belongs to the root; whoever reads it sees to what comes behind.
                let is_rest = self.open.is_empty() && is_all;
                let (at, depth) = match is_rest {
                    true => (text.len(), 0),
                    false => (range.end, usize::from(!is_empty)),
                };
                self.skipping = Some(Skipping { start: range.start, at, depth, taken });
            }
            Verdict::Descend | Verdict::Doubt if is_empty => {
                self.scope.leave(depth - 1);
                self.closed(doubt);
            }
            Verdict::Descend | Verdict::Doubt => {
                self.open.push(Open { name: name.to_owned(), doubt })
            }
        }
        Ok(())
    }

    /// A wrapper is closed, which may be a stray.
    fn closed(&mut self, doubt: Option<Doubt>) {
        if let Some(Doubt { name, stray, .. }) = doubt.filter(|it| it.taken == self.taken) {
            self.beside.entry(name).or_default().stray(stray);
        }
    }

    fn close(&mut self, text: &str, range: Range<usize>) -> Result<(), ReadError> {
        let name = exact::end_tag(&text[range.clone()]);
        match self.open.pop() {
            Some(Open { name: open, doubt }) if open == name => {
                self.scope.leave(self.open.len());
                self.closed(doubt);
                Ok(())
            }
            Some(open) => self.fail(text, range, &words::closes_another(name, &open.name)),
            None => self.fail(text, range, &words::closes_nothing(name)),
        }
    }

    /// The text between two tags outside of the messages.
    fn between(&mut self, text: &str, range: Range<usize>) -> Result<(), ReadError> {
        let content = &text[range.clone()];
        if content.is_empty() {
            return Ok(());
        }
        if self.open.is_empty() && !content.trim_matches(is_blank).is_empty() {
            let blanks = content.len() - content.trim_start_matches(is_blank).len();
            let range = range.start + blanks..range.end;
            return self.fail(text, range, words::TEXT_OUTSIDE);
        }
        if characters::look_at(content) == Characters::Forbidden {
            return self.fail(text, range, words::NO_CHARACTER_OF_TEXT);
        }
        if !content.contains('&') {
            return Ok(());
        }
        if self.open.is_empty() {
            return self.fail(text, range, words::TEXT_OUTSIDE);
        }
        let mut rest = content;
        while let Some(at) = memchr(b'&', rest.as_bytes()) {
            match exact::reference(&rest[at..]) {
                Ok((_, length)) => rest = &rest[at + length..],
                Err(message) => {
                    let at = range.end - rest.len() + at;
                    return self.fail(text, at..at + 1, &message);
                }
            }
        }
        Ok(())
    }

    fn cdata(&mut self, text: &str, range: Range<usize>) -> Result<(), ReadError> {
        if self.open.is_empty() {
            return self.fail(text, range, words::TEXT_OUTSIDE);
        }
        match exact::cdata(&text[range.clone()]) {
            Ok(_) => Ok(()),
            Err(fault) => self.fault(text, fault, range.start),
        }
    }

    /// A comment, an instruction, a declaration.
    fn other(&mut self, text: &str, range: Range<usize>) -> Result<(), ReadError> {
        let markup = &text[range.clone()];
        let checked = if is_declared(markup) {
            return self.declaration(text, range);
        } else if markup.starts_with("<?") {
            exact::instruction(markup)
        } else if markup.starts_with("<!--") {
            exact::comment(markup)
        } else if markup.starts_with("<!DOCTYPE") {
            return Err(ReadError::Doctype { place: self.window.place(text, range) });
        } else {
            return self.fail(text, range, "this is neither a comment nor CDATA");
        };
        checked.or_else(|fault| self.fault(text, fault, range.start))
    }

    /// An XML declaration. Which encoding the bytes are in was found before they became text.
    fn declaration(&mut self, text: &str, range: Range<usize>) -> Result<(), ReadError> {
        if self.window.origin(text, range.start).bytes != 0 {
            return self.fail(text, range, words::LATE_DECLARATION);
        }
        match declaration::read(&text[range.clone()]) {
            Ok(_) => Ok(()),
            Err(message) => self.fail(text, range, message),
        }
    }

    /// The markup that begins next never ends.
    fn broken<X>(&mut self, text: &str) -> Result<X, ReadError> {
        let start = self.at + memchr(b'<', &text.as_bytes()[self.at..]).unwrap_or(0);
        let mut reader = Reader::from_str(&text[start..]);
        let message = match reader.read_event() {
            Err(error) => words::of_parser(&error),
            Ok(_) => "this is never closed".to_owned(),
        };
        self.fail(text, start..start + 1, &message)
    }

    fn end<'t>(&mut self, text: &'t str) -> Result<Step<'t, T>, ReadError> {
        self.between(text, self.at..text.len())?;
        self.at = text.len();
        if let Some(unclosed) = self.open.last() {
            let message = words::never_closed(&unclosed.name);
            return self.fail(text, text.len()..text.len(), &message);
        }
        match &self.root {
            Some(root) => Ok(Step::End { root: root.clone() }),
            None => self.fail(text, 0..0, words::NO_ELEMENT),
        }
    }
}
