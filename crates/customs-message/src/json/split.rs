//! The messages of a JSON text, none, one or many: an object, objects in arrays, a value a line, at any
//! depth; without reading them.
//!
//! A message is recognised by the members of its object. What is around the messages has to be JSON.
//! The text is seen through a window, as that of XML is.

use std::ops::Range;

use customs_model::finding::{Lines, Origin, Place, Window};
use serde::de::IgnoredAny;

use super::tree::syntax_error;
use crate::error::ReadError;
use crate::family::{Kind, all};
use crate::limits::Limits;
use crate::other::other_member;
use crate::profiles::Profiles;

/// What comes next in a text.
pub(crate) enum Step<'t> {
    /// A message.
    Message { text: &'t str, origin: Origin, kind: Kind },
    /// A message that is recognised and not read: what it is.
    Unsupported { what: String, place: Place },
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

/// Goes through a text, object by object.
pub(crate) struct Splitter {
    at: usize,
    window: Window,
    /// The arrays (`[`) and objects (`{`) around the messages.
    open: Vec<u8>,
    expected: Expected,
    scan: Option<Scan>,
    limits: Limits,
    /// Whether anything was seen.
    any: bool,
    /// Whether an object was seen that is no message.
    has_object: bool,
}

/// An object whose end is looked for.
#[derive(Default)]
struct Scan {
    start: usize,
    at: usize,
    depth: usize,
    values: usize,
    /// Where the string began that is open.
    string: Option<usize>,
    is_escaped: bool,
    /// Whether the next string is a value, not a name.
    is_value: bool,
    /// The names of the members of the object, and of those of the member it is in.
    names: Vec<String>,
    name_below: String,
    /// The text values two levels down: the member, its member, the value.
    values_below: Vec<(String, String, String)>,
}

impl Splitter {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            at: 0,
            window: Window::default(),
            open: Vec::new(),
            expected: Expected::Value,
            scan: None,
            limits: *limits,
            any: false,
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
            if self.scan.is_some() {
                match self.object(text, is_all, profiles)? {
                    Some(step) => return Ok(step),
                    None => continue,
                }
            }
            let rest = &text.as_bytes()[self.at..];
            let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            self.at += blanks;
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
            scan.start -= gone;
            scan.at -= gone;
            scan.string = scan.string.map(|start| start - gone);
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
        self.any = true;
        match (byte, self.expected) {
            (b'{', Expected::Value | Expected::ValueOrEnd) => {
                self.scan = Some(Scan { start: at, at, ..Scan::default() });
            }
            (b'[', Expected::Value | Expected::ValueOrEnd) => {
                self.deeper(text, b'[')?;
                self.expected = Expected::ValueOrEnd;
                self.at += 1;
            }
            (b']', Expected::ValueOrEnd | Expected::CommaOrEnd)
                if self.open.last() == Some(&b'[') =>
            {
                self.close();
            }
            (b'}', Expected::KeyOrEnd | Expected::CommaOrEnd)
                if self.open.last() == Some(&b'{') =>
            {
                self.close();
            }
            (b',', Expected::CommaOrEnd) => {
                let in_array = self.open.last() == Some(&b'[');
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

    fn deeper(&mut self, text: &str, bracket: u8) -> Result<(), ReadError> {
        if self.open.len() >= self.limits.max_depth {
            let place = self.window.place(text, self.at..self.at);
            return Err(ReadError::TooDeep { max: self.limits.max_depth, place });
        }
        self.open.push(bracket);
        Ok(())
    }

    fn close(&mut self) {
        self.open.pop();
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
                        || byte.is_ascii_whitespace()
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
        if let Err(error) = serde_json::from_str::<IgnoredAny>(token) {
            let origin = self.window.origin(text, start);
            return Err(syntax_error(&error, token, origin));
        }
        self.at = start + token.len();
        self.expected = next;
        Ok(true)
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
            Err(limit) => return Err(self.over(text, scan.at, limit)),
        };
        if !is_closed && !is_all {
            self.scan = Some(scan);
            return Ok(Some(Step::More));
        }
        let origin = self.window.origin(text, scan.start);
        let object = &text[scan.start..scan.at];
        if !is_closed {
            return match serde_json::from_str::<IgnoredAny>(object) {
                Err(error) => Err(syntax_error(&error, object, origin)),
                Ok(_) => self.fail(text, scan.at..scan.at, "the object is never closed"),
            };
        }
        let step = match scan.recognise(profiles, &self.open) {
            Ok(kind) => Step::Message { text: object, origin, kind },
            Err(Unrecognised::Other(what)) => {
                Step::Unsupported { what, place: Lines::from(object, origin).place(0..1) }
            }
            Err(Unrecognised::No) => {
                self.has_object = true;
                self.at = scan.start;
                self.deeper(text, b'{')?;
                self.at += 1;
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
        match limit {
            Limit::Depth => ReadError::TooDeep { max: self.limits.max_depth, place },
            Limit::Values => ReadError::TooMany { max: self.limits.max_items, place },
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

/// Why an object is none of the messages that are known.
enum Unrecognised {
    /// It is another message: what it is.
    Other(String),
    /// It is no message.
    No,
}

/// Which limit was passed.
enum Limit {
    Depth,
    Values,
}

impl Scan {
    /// Goes on to the end of the object. Whether it came.
    fn run(&mut self, text: &str, limits: &Limits, around: usize) -> Result<bool, Limit> {
        let bytes = text.as_bytes();
        while let Some(byte) = bytes.get(self.at).copied() {
            if let Some(start) = self.string {
                match byte {
                    _ if self.is_escaped => self.is_escaped = false,
                    b'\\' => self.is_escaped = true,
                    b'"' => {
                        self.string = None;
                        self.string(&text[start + 1..self.at]);
                    }
                    _ => {}
                }
                self.at += 1;
                continue;
            }
            match byte {
                b'"' => self.string = Some(self.at),
                b':' => self.is_value = true,
                b'{' | b'[' => {
                    self.depth += 1;
                    self.values += 1;
                    self.is_value = false;
                    if self.depth + around > limits.max_depth {
                        return Err(Limit::Depth);
                    }
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' => {
                    self.values += 1;
                    self.is_value = false;
                }
                _ => {}
            }
            if self.values > limits.max_items {
                return Err(Limit::Values);
            }
            self.at += 1;
            if self.depth == 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A string ended: a name, or a value.
    fn string(&mut self, text: &str) {
        match (self.depth, self.is_value) {
            (1, false) => self.names.push(text.to_owned()),
            (2, false) => text.clone_into(&mut self.name_below),
            (2, true) => {
                if let Some(member) = self.names.last() {
                    let names = (member.clone(), self.name_below.clone(), text.to_owned());
                    // What tells messages apart is in the first object of a message.
                    if self.values_below.len() < 256 {
                        self.values_below.push(names);
                    }
                }
            }
            _ => {}
        }
    }

    /// Which message it is: that whose value it has, else that of which it has the most members; of
    /// several the first. In an array most of its members have to be known; inside another object, where
    /// anything can be, there have to be three, or a message among them.
    fn recognise(&self, profiles: &Profiles, around: &[u8]) -> Result<Kind, Unrecognised> {
        if let Some(what) = self.names.iter().find_map(|name| other_member(name)) {
            return Err(Unrecognised::Other(what));
        }
        let value_of = |class: &str, element: &str| {
            let mut values = self.values_below.iter();
            values.find(|(member, name, _)| member == class && name == element)
        };
        let told = profiles.kinds().find(|kind| {
            kind.definition.discriminator.is_some_and(|it| {
                value_of(it.class, it.element).is_some_and(|(_, _, value)| value == it.value)
            })
        });
        if let Some(kind) = told {
            return Ok(kind);
        }
        let mut discriminators = profiles.kinds().filter_map(|kind| kind.definition.discriminator);
        if let Some(value) = discriminators.find_map(|it| value_of(it.class, it.element)) {
            return Err(Unrecognised::Other(format!("a message of the type `{}`", value.2)));
        }
        let count = |kind: &Kind| {
            let known = |name: &&String| kind.class().element(name).is_some();
            self.names.iter().filter(known).count()
        };
        let plain = profiles.kinds().filter(|kind| kind.definition.discriminator.is_none());
        let best = plain.map(|kind| (count(&kind), kind)).fold(None, |best, next| match best {
            Some((most, _)) if next.0 <= most => best,
            _ => Some(next),
        });
        match best {
            Some((known, kind)) if known > 0 && self.tells(known, kind, around) => Ok(kind),
            _ => Err(Unrecognised::No),
        }
    }
}

impl Scan {
    fn tells(&self, known: usize, kind: Kind, around: &[u8]) -> bool {
        let holds = |kind: Kind| self.names.iter().any(|name| name == kind.class().name);
        let holds_message = all(&[kind.family]).any(holds);
        let are_most = known * 2 >= self.names.len();
        around.is_empty() || (are_most && (!around.contains(&b'{') || known >= 3 || holds_message))
    }
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
