//! What is between angle brackets, to the letter. quick-xml finds where a tag ends and lets much pass that
//! is not well-formed, so everything that it finds comes through here before it counts.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use customs_model::{Limits, tolerant};
use memchr::{memchr, memmem};

use crate::characters::{self, is_blank, is_name, is_qualified_name};
use crate::scope::{self, Scope, declares};
use crate::words;

/// What is wrong, and where in the markup.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) kind: FaultKind,
    pub(crate) range: Range<usize>,
}

/// What kind of fault it is.
#[derive(Debug)]
pub(crate) enum FaultKind {
    /// Not well-formed: what is wrong.
    NotWellFormed(Cow<'static, str>),
    /// More of something than the limit allows.
    Over(Limited),
}

/// What a tag can have too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limited {
    Attributes,
    Namespaces,
    Name,
    Value,
}

type Result<T> = std::result::Result<T, Fault>;

fn fault<T>(message: impl Into<Cow<'static, str>>, range: Range<usize>) -> Result<T> {
    Err(Fault { kind: FaultKind::NotWellFormed(message.into()), range })
}

const fn over<T>(limited: Limited, range: Range<usize>) -> Result<T> {
    Err(Fault { kind: FaultKind::Over(limited), range })
}

/// A start tag.
#[derive(Debug)]
pub(crate) struct StartTag<'t> {
    /// The name as it is written.
    pub(crate) name: &'t str,
    /// The name without its prefix.
    pub(crate) local: &'t str,
    /// The namespace of the element.
    pub(crate) namespace: Option<Arc<str>>,
    /// Its attributes; declarations of namespaces are none.
    pub(crate) attributes: Vec<Attribute<'t>>,
}

/// An attribute.
#[derive(Debug)]
pub(crate) struct Attribute<'t> {
    /// The name without its prefix.
    pub(crate) local: &'t str,
    /// Its namespace.
    pub(crate) namespace: Option<Arc<str>>,
    /// Its value, references resolved.
    pub(crate) value: Cow<'t, str>,
    /// Where in the markup the value is.
    pub(crate) range: Range<usize>,
}

/// An attribute as it is written.
struct Written<'t> {
    name: &'t str,
    value: Cow<'t, str>,
    /// Where the name is.
    at: Range<usize>,
    /// Where the value is.
    range: Range<usize>,
}

/// Reads a start tag with its brackets, in an element that many are open around, and takes note of the
/// namespaces it declares.
pub(crate) fn start_tag<'t>(
    markup: &'t str,
    scope: &mut Scope,
    depth: usize,
    limits: &Limits,
) -> Result<StartTag<'t>> {
    let end = markup.len() - if markup.ends_with("/>") { 2 } else { 1 };
    let mut cursor = Cursor { markup, at: 1, end, limits };
    let (name, at) = cursor.name()?;
    if !is_qualified_name(name) {
        return fault(words::no_name(name), at);
    }
    let mut written = Vec::new();
    while let Some(attribute) = cursor.attribute()? {
        if written.len() == limits.max_attributes {
            return over(Limited::Attributes, attribute.at);
        }
        match declares(attribute.name) {
            Some(prefix) => {
                if let Err(message) = scope.declare(prefix, &attribute.value, depth + 1) {
                    return fault(message, attribute.at);
                }
                if scope.len() > limits.max_namespaces {
                    return over(Limited::Namespaces, attribute.at);
                }
            }
            None if !is_qualified_name(attribute.name) => {
                return fault(words::no_name(attribute.name), attribute.at);
            }
            None => {}
        }
        written.push(attribute);
    }
    let (prefix, local) = scope::split(name);
    let Some(namespace) = scope.shared(prefix) else {
        return fault(words::undeclared(prefix), at);
    };
    Ok(StartTag { name, local, namespace, attributes: resolved(written, scope)? })
}

/// The attributes with their namespaces, which are known when all declarations of the tag are. No two
/// may be the same, neither as they are written nor with what their prefixes mean.
fn resolved<'t>(written: Vec<Written<'t>>, scope: &Scope) -> Result<Vec<Attribute<'t>>> {
    let mut attributes = Vec::with_capacity(written.len());
    let mut names = HashSet::with_capacity(written.len());
    for Written { name, value, at, range } in written {
        if declares(name).is_some() {
            if !names.insert((None, name)) {
                return fault(words::repeated(name), at);
            }
            continue;
        }
        let (prefix, local) = scope::split(name);
        let namespace = match prefix {
            "" => None,
            prefix => match scope.shared(prefix) {
                Some(namespace) => namespace,
                None => return fault(words::undeclared(prefix), at),
            },
        };
        if !names.insert((namespace.clone(), local)) {
            return fault(words::repeated(name), at);
        }
        attributes.push(Attribute { local, namespace, value, range });
    }
    Ok(attributes)
}

/// Goes through the inside of a start tag.
struct Cursor<'t, 'l> {
    markup: &'t str,
    at: usize,
    /// Where the inside ends.
    end: usize,
    limits: &'l Limits,
}

impl<'t> Cursor<'t, '_> {
    fn rest(&self) -> &'t str {
        &self.markup[self.at..self.end]
    }

    /// What comes up to a blank, `=` or the end, and where it is.
    fn name(&mut self) -> Result<(&'t str, Range<usize>)> {
        let rest = self.rest();
        let ends = |byte: u8| is_blank(byte) || byte == b'=';
        let length = rest.bytes().position(ends).unwrap_or(rest.len());
        let range = self.at..self.at + length;
        if length > self.limits.max_name {
            return over(Limited::Name, range);
        }
        self.at += length;
        Ok((&rest[..length], range))
    }

    /// Goes past blanks. Whether there were any.
    fn blanks(&mut self) -> bool {
        let rest = self.rest();
        let length = rest.bytes().position(|byte| !is_blank(byte)).unwrap_or(rest.len());
        self.at += length;
        length != 0
    }

    fn attribute(&mut self) -> Result<Option<Written<'t>>> {
        let has_blanks = self.blanks();
        if self.at == self.end {
            return Ok(None);
        }
        if !has_blanks {
            return fault(words::NO_BLANK, self.at..self.at + self.next_length());
        }
        let (name, at) = self.name()?;
        self.blanks();
        if !self.rest().starts_with('=') {
            return fault(words::without_value(name), at);
        }
        self.at += 1;
        self.blanks();
        let rest = self.rest();
        let Some(quote @ (b'"' | b'\'')) = rest.bytes().next() else {
            return fault(words::without_quotes(name), at);
        };
        let Some(length) = memchr(quote, &rest.as_bytes()[1..]) else {
            return fault(words::without_quotes(name), at);
        };
        let range = self.at + 1..self.at + 1 + length;
        self.at = range.end + 1;
        if length > self.limits.max_value {
            return over(Limited::Value, range);
        }
        match value(&self.markup[range.clone()]) {
            Ok(value) => Ok(Some(Written { name, value, at, range })),
            Err(message) => fault(message, range),
        }
    }

    fn next_length(&self) -> usize {
        self.rest().chars().next().map_or(0, char::len_utf8)
    }
}

/// The value of an attribute, with its references resolved and its blanks normalised (section 3.3.3).
fn value(raw: &str) -> std::result::Result<Cow<'_, str>, Cow<'static, str>> {
    if raw.contains('<') {
        return Err("`<` is in the value of an attribute; write `&lt;`".into());
    }
    if !characters::are_allowed(raw) {
        return Err(words::NO_CHARACTER.into());
    }
    if !raw.contains(['&', '\t', '\n', '\r']) {
        return Ok(raw.into());
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match rest.as_bytes() {
            [b'&', ..] => {
                let (character, length) = reference(rest)?;
                text.push(character);
                length
            }
            bytes => {
                text.push(' ');
                if bytes.starts_with(b"\r\n") { 2 } else { 1 }
            }
        };
        rest = &rest[length..];
    }
    text.push_str(rest);
    Ok(text.into())
}

/// The character of the reference that a text begins with, and the length of it.
pub(crate) fn reference(text: &str) -> std::result::Result<(char, usize), Cow<'static, str>> {
    // A reference that means something ends at the next semicolon.
    let Some(end) = memchr(b';', text.as_bytes()) else {
        return Err(words::NO_REFERENCE.into());
    };
    let name = &text[1..end];
    if let Some(character) = characters::referred(name) {
        return Ok((character, end + 1));
    }
    match is_name(name) || name.starts_with('#') {
        true => Err(words::unknown_reference(name).into()),
        false => Err(words::NO_REFERENCE.into()),
    }
}

/// The name of an end tag, told with its brackets.
pub(crate) fn end_tag(markup: &str) -> &str {
    markup[2..markup.len() - 1].trim_end_matches(tolerant::is_blank)
}

/// Checks a comment, told with its brackets.
pub(crate) fn comment(markup: &str) -> Result<()> {
    let inside = markup.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
    let Some(inside) = inside else { return fault(words::NEVER_CLOSED, 0..markup.len()) };
    let hyphens = memmem::find(inside.as_bytes(), b"--");
    let last = || inside.len().checked_sub(1).filter(|_| inside.ends_with('-'));
    if let Some(at) = hyphens.or_else(last) {
        let at = "<!--".len() + at;
        return fault(words::TWO_HYPHENS, at..at + 2);
    }
    match characters::are_allowed(inside) {
        true => Ok(()),
        false => fault(words::NO_CHARACTER, 0..markup.len()),
    }
}

/// Checks an instruction, told with its brackets.
pub(crate) fn instruction(markup: &str) -> Result<()> {
    let whole = 0..markup.len();
    let inside = markup.strip_prefix("<?").and_then(|rest| rest.strip_suffix("?>"));
    let Some(inside) = inside else { return fault(words::NEVER_CLOSED, whole) };
    let target = &inside[..inside.bytes().position(is_blank).unwrap_or(inside.len())];
    if target.eq_ignore_ascii_case("xml") {
        return fault(words::RESERVED_TARGET, whole);
    }
    if !is_name(target) {
        return fault(words::no_name(target), whole);
    }
    match characters::are_allowed(inside) {
        true => Ok(()),
        false => fault(words::NO_CHARACTER, whole),
    }
}

/// Checks a section of CDATA, told with its brackets, and gives what is in it.
pub(crate) fn cdata(markup: &str) -> Result<&str> {
    let inside = markup.strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>"));
    match inside {
        None => fault(words::NEVER_CLOSED, 0..markup.len()),
        Some(inside) if characters::are_allowed(inside) => Ok(inside),
        Some(_) => fault(words::NO_CHARACTER, 0..markup.len()),
    }
}
