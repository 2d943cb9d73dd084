//! The messages of a JSON text, none, one or many: an object, objects in arrays, a value a line, at any
//! depth; without reading them.
//!
//! A message is recognised by the members of its object. What is around the messages has to be JSON, one
//! value or one a line, and a value in a list of messages that is none is told. The text is seen through a window, as that of XML
//! is.

use std::collections::HashSet;
use std::ops::Range;

use customs_model::beside::{Beside, Stray};
use customs_model::finding::{Lines, Origin, Place, Window};
use customs_model::shape::JsonForm;
use serde::de::IgnoredAny;

use super::eight::{is_blank, not_blank};
use super::object::{Limit, Scan, Unrecognised, unescaped};
use super::tokens::{check, syntax_error};
use crate::error::ReadError;
use crate::family::Kind;
use crate::profiles::Profiles;
use customs_model::Limits;

/// What comes next in a text.
pub(crate) enum Step<'t> {
    /// A message.
    Message { text: &'t str, origin: Origin, kind: Kind, form: JsonForm },
    /// A message that is recognised and not read: what it is.
    Unsupported { what: String, place: Place },
    /// A value in a list of messages that is none.
    Stray(Stray),
    /// More of the text is needed.
    More,
    /// The text ended well.
    End {
        /// Whether there was an object that is no message.
        has_object: bool,
    },
}

/// What may come next, around the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Value,
    ValueOrEnd,
    CommaOrEnd,
    Key,
    KeyOrEnd,
    Colon,
}

/// An array or an object around the messages.
struct Open {
    bracket: u8,
    /// The names that came in an object.
    names: HashSet<String>,
    /// The last of them.
    last: String,
    /// What is said if it ends without a message, where it is in a list.
    stray: Option<Stray>,
}

/// Goes through a text, object by object.
pub(crate) struct Splitter {
    at: usize,
    window: Window,
    open: Vec<Open>,
    beside: Beside,
    expected: Expected,
    scan: Option<Scan>,
    limits: Limits,
    /// Whether anything was seen.
    any: bool,
    /// Whether a value may begin that is in nothing: the first, and another on a line of its own.
    is_new_line: bool,
    /// Whether an object was seen that is no message.
    has_object: bool,
}

impl Splitter {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            at: 0,
            window: Window::default(),
            open: Vec::new(),
            beside: Beside::default(),
            expected: Expected::Value,
            scan: None,
            limits: *limits,
            any: false,
            is_new_line: true,
            has_object: false,
        }
    }

    /// Goes on to the next message; see [`customs_xml::Splitter::next`].
    pub(crate) fn next<'t>(
        &mut self,
        text: &'t str,
        is_all: bool,
        profiles: &Profiles,
    ) -> Result<Step<'t>, ReadError> {
        loop {
            if let Some(stray) = self.beside.next() {
                return Ok(Step::Stray(stray));
            }
            if self.scan.is_some() {
                match self.object(text, is_all, profiles)? {
                    Some(step) => return Ok(step),
                    None => continue,
                }
            }
            let begin = not_blank(text.as_bytes(), self.at);
            self.is_new_line |=
                self.open.is_empty() && text.as_bytes()[self.at..begin].contains(&b'\n');
            self.at = begin;
            let Some(byte) = text.as_bytes().get(self.at).copied() else {
                return if is_all { self.end(text) } else { Ok(Step::More) };
            };
            if !self.token(text, byte, is_all)? {
                return Ok(Step::More);
            }
        }
    }

    /// How many bytes of the window are not needed any more.
    pub(crate) fn forget(&mut self, text: &str) -> usize {
        let gone = self.scan.as_ref().map_or(self.at, |it| it.start);
        self.window.cut(text, gone);
        self.at -= gone;
        if let Some(scan) = &mut self.scan {
            scan.cut(gone);
        }
        gone
    }

    fn fail<X>(&mut self, text: &str, range: Range<usize>, message: &str) -> Result<X, ReadError> {
        let place = self.window.place(text, range);
        Err(ReadError::Syntax { message: message.to_owned(), place })
    }

    /// Takes one token around the messages. False if more of the text is needed for it.
    fn token(&mut self, text: &str, byte: u8, is_all: bool) -> Result<bool, ReadError> {
        let at = self.at;
        if self.open.is_empty() && !std::mem::take(&mut self.is_new_line) {
            let what = "text after the value; write one value, or each on its own line";
            return self.fail(text, at..at + 1, what);
        }
        self.any = true;
        match (byte, self.expected) {
            (b'{', Expected::Value | Expected::ValueOrEnd) => {
                self.scan = Some(Scan::at(at));
            }
            (b'[', Expected::Value | Expected::ValueOrEnd) => {
                self.deeper(text, b'[', at, "[…")?;
                self.expected = Expected::ValueOrEnd;
                self.at += 1;
            }
            (b']', Expected::ValueOrEnd | Expected::CommaOrEnd)
                if self.innermost() == Some(b'[') =>
            {
                self.close();
            }
            (b'}', Expected::KeyOrEnd | Expected::CommaOrEnd) if self.innermost() == Some(b'{') => {
                self.close();
            }
            (b',', Expected::CommaOrEnd) => {
                let in_array = self.innermost() == Some(b'[');
                self.expected = if in_array { Expected::Value } else { Expected::Key };
                self.at += 1;
            }
            (b':', Expected::Colon) => {
                self.expected = Expected::Value;
                self.at += 1;
            }
            (b'"', Expected::Key | Expected::KeyOrEnd) => {
                return self.scalar(text, is_all, Expected::Colon);
            }
            (_, Expected::Value | Expected::ValueOrEnd) => {
                return self.scalar(text, is_all, self.after_value());
            }
            (_, expected) => {
                let wanted = match expected {
                    Expected::CommaOrEnd => "`,` or an end",
                    Expected::Key | Expected::KeyOrEnd => "the name of a member",
                    _ => "`:`",
                };
                return self.fail(text, at..at + 1, &format!("expected {wanted}"));
            }
        }
        Ok(true)
    }

    fn innermost(&self) -> Option<u8> {
        self.open.last().map(|it| it.bracket)
    }

    /// What is said of a value that is no message, if it is in a list, and so should be one.
    fn stray(&mut self, text: &str, at: usize, value: &str) -> Option<Stray> {
        let is_in_list = self.innermost() != Some(b'{');
        is_in_list.then(|| Stray::new(value, self.window.place(text, at..at + 1)))
    }

    /// An array or an object opens, which begins so.
    fn deeper(&mut self, text: &str, bracket: u8, at: usize, value: &str) -> Result<(), ReadError> {
        if self.open.len() >= self.limits.max_depth {
            let place = self.window.place(text, at..at);
            return Err(ReadError::TooDeep { max: self.limits.max_depth, place });
        }
        let stray = self.stray(text, at, value);
        self.open.push(Open { bracket, names: HashSet::new(), last: String::new(), stray });
        self.beside.open();
        Ok(())
    }

    fn close(&mut self) {
        let stray = self.open.pop().and_then(|it| it.stray);
        if let (false, Some(stray)) = (self.beside.close(), stray) {
            self.beside.stray(stray);
        }
        self.expected = self.after_value();
        self.at += 1;
    }

    fn after_value(&self) -> Expected {
        if self.open.is_empty() { Expected::Value } else { Expected::CommaOrEnd }
    }

    /// A string, a number or a word.
    fn scalar(&mut self, text: &str, is_all: bool, next: Expected) -> Result<bool, ReadError> {
        let (bytes, start) = (text.as_bytes(), self.at);
        let end = match bytes[start] {
            b'"' => string_end(bytes, start).map(|end| end + 1),
            _ => bytes[start..]
                .iter()
                .position(|byte| {
                    matches!(byte, b',' | b']' | b'}' | b':' | b'{' | b'[' | b'"')
                        || is_blank(*byte)
                })
                .map(|length| start + length.max(1)),
        };
        let end = match end {
            Some(end) => end,
            None if is_all => text.len(),
            None => return Ok(false),
        };
        let end = customs_model::finding::boundary(text, end).max(start);
        let token = text.get(start..end).filter(|token| !token.is_empty());
        let token = token.unwrap_or(&text[start..]);
        // Of a string all is read, so that half of a surrogate pair is refused here as it is in a message.
        let read = match token.starts_with('"') {
            true => serde_json::from_str::<String>(token).map(drop),
            false => serde_json::from_str::<IgnoredAny>(token).map(drop),
        };
        if let Err(error) = read {
            let origin = self.window.origin(text, start);
            return Err(syntax_error(&error, token, origin));
        }
        if next == Expected::Colon {
            self.name(text, start, token)?;
        } else if token.len() > self.limits.max_value {
            return Err(self.over(text, start, Limit::Value));
        } else if let Some(stray) = self.stray(text, start, token) {
            self.beside.stray(stray);
        }
        self.at = start + token.len();
        self.expected = next;
        Ok(true)
    }

    /// The name of a member of an object around the messages.
    fn name(&mut self, text: &str, at: usize, quoted: &str) -> Result<(), ReadError> {
        if quoted.len() - 2 > self.limits.max_name {
            return Err(self.over(text, at, Limit::Name));
        }
        let name = unescaped(quoted).into_owned();
        let Some(around) = self.open.last_mut() else { return Ok(()) };
        around.last.clone_from(&name);
        if around.names.insert(name.clone()) {
            return Ok(());
        }
        let place = self.window.place(text, at..at + quoted.len());
        Err(ReadError::Repeated { name, place })
    }

    /// Looks for the end of an object, and at its members. Nothing if it is no message: then what is in
    /// it is looked at.
    fn object<'t>(
        &mut self,
        text: &'t str,
        is_all: bool,
        profiles: &Profiles,
    ) -> Result<Option<Step<'t>>, ReadError> {
        let Some(mut scan) = self.scan.take() else { return Ok(None) };
        let deeper = self.open.len();
        let is_closed = match scan.run(text, &self.limits, deeper) {
            Ok(is_closed) => is_closed,
            Err((limit, at)) => return Err(self.over(text, at, limit)),
        };
        if !is_closed && !is_all {
            self.scan = Some(scan);
            return Ok(Some(Step::More));
        }
        let origin = self.window.origin(text, scan.start);
        let object = &text[scan.start..scan.at];
        if !is_closed {
            check(object, origin)?;
            return self.fail(text, scan.at..scan.at, "the object is never closed");
        }
        let is_in_object = self.open.iter().any(|it| it.bracket == b'{');
        let around = self.open.last().filter(|it| it.bracket == b'{').map(|it| it.last.as_str());
        let recognised = match around.and_then(|name| root(name, profiles)) {
            Some(kind) => Ok((kind, JsonForm::OfXml)),
            None => {
                scan.recognise(object, profiles, is_in_object).map(|kind| (kind, JsonForm::House))
            }
        };
        if !matches!(recognised, Err(Unrecognised::No)) && self.beside.message() {
            self.scan = Some(scan);
            return Ok(None);
        }
        if let (Ok(_) | Err(Unrecognised::Other(_)), Some((limit, at))) =
            (&recognised, scan.passed())
        {
            return Err(self.over(text, at, limit));
        }
        let step = match recognised {
            Ok((kind, form)) => Step::Message { text: object, origin, kind, form },
            Err(Unrecognised::Other(what)) => {
                check(object, origin)?;
                Step::Unsupported { what, place: Lines::from(object, origin).place(0..1) }
            }
            Err(Unrecognised::No) => {
                self.has_object = true;
                self.deeper(text, b'{', scan.start, object)?;
                self.at = scan.start + 1;
                self.expected = Expected::KeyOrEnd;
                return Ok(None);
            }
        };
        self.at = scan.at;
        self.expected = self.after_value();
        Ok(Some(step))
    }

    fn over(&mut self, text: &str, at: usize, limit: Limit) -> ReadError {
        let place = self.window.place(text, at..at);
        let Limits { max_depth, max_items, max_attributes, max_name, max_value, .. } = self.limits;
        match limit {
            Limit::Depth => ReadError::TooDeep { max: max_depth, place },
            Limit::Values => ReadError::TooMany { max: max_items, place },
            Limit::Members => ReadError::TooManyMembers { max: max_attributes, place },
            Limit::Name => ReadError::LongName { max: max_name, place },
            Limit::Value => ReadError::LongValue { max: max_value, place },
        }
    }

    fn end<'t>(&mut self, text: &'t str) -> Result<Step<'t>, ReadError> {
        let is_complete = self.open.is_empty() && self.expected == Expected::Value && self.any;
        if !is_complete {
            let end = text.len();
            return self.fail(text, end..end, "the text ends before the JSON does");
        }
        Ok(Step::End { has_object: self.has_object })
    }
}

/// The message that has such a root, told by a name with a prefix: `n1:CC015C`.
pub(super) fn root(name: &str, profiles: &Profiles) -> Option<Kind> {
    let (_, local) = name.split_once(':')?;
    profiles.kinds().find(|kind| kind.class().name == local)
}

/// Where the closing quotation mark of the string is that opens at `start`.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}
