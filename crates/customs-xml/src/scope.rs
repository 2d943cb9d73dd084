//! Which prefix stands for which namespace, and the characters XML allows.

use std::sync::Arc;

/// The prefix every document has.
const XML: (&str, &str) = ("xml", "http://www.w3.org/XML/1998/namespace");

/// The namespaces in scope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Scope {
    /// Prefix (empty for the default namespace), URI, and the depth of the element that declares.
    declared: Vec<(String, Arc<str>, usize)>,
}

impl Scope {
    /// Takes a declaration: the attribute's whole name and its value. Whether it was one.
    pub(crate) fn declare(&mut self, attribute: &str, uri: &str, depth: usize) -> bool {
        let prefix = match attribute.strip_prefix("xmlns") {
            Some("") => "",
            Some(rest) => match rest.strip_prefix(':') {
                Some(prefix) => prefix,
                None => return false,
            },
            None => return false,
        };
        self.declared.push((prefix.to_owned(), uri.into(), depth));
        true
    }

    /// The same as what surrounds a document of its own, which no element of it ends.
    pub(crate) fn around(&self) -> Self {
        let declared = self.declared.iter();
        let declared = declared.map(|(prefix, uri, _)| (prefix.clone(), Arc::clone(uri), 0));
        Self { declared: declared.collect() }
    }

    /// Forgets what elements deeper than this declared. Whether there was anything to forget.
    pub(crate) fn leave(&mut self, depth: usize) -> bool {
        let before = self.declared.len();
        while self.declared.last().is_some_and(|(_, _, declared)| *declared > depth) {
            self.declared.pop();
        }
        self.declared.len() != before
    }

    /// The namespace of a prefix: `None` if it is not declared; `Some("")` for no namespace.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<&str> {
        match self.declared(prefix) {
            Some(uri) => Some(uri),
            None if prefix == XML.0 => Some(XML.1),
            None if prefix.is_empty() => Some(""),
            None => None,
        }
    }

    /// The same, to be kept: every element of a namespace shares it. `Some(None)` for no namespace.
    pub(crate) fn shared(&self, prefix: &str) -> Option<Option<Arc<str>>> {
        let uri = self.declared(prefix).cloned().or_else(|| self.resolve(prefix).map(Arc::from))?;
        Some((!uri.is_empty()).then_some(uri))
    }

    fn declared(&self, prefix: &str) -> Option<&Arc<str>> {
        let found = self.declared.iter().rev().find(|(declared, _, _)| declared == prefix);
        found.map(|(_, uri, _)| uri)
    }
}

/// The prefix and the rest of a name.
pub(crate) fn split(name: &str) -> (&str, &str) {
    match name.bytes().position(|byte| byte == b':') {
        Some(at) => (&name[..at], &name[at + 1..]),
        None => ("", name),
    }
}

/// What a look at every byte of a text finds.
#[derive(PartialEq, Eq)]
pub(crate) enum Characters {
    /// As it is.
    Plain,
    /// Line ends to be normalised.
    CarriageReturns,
    /// What XML does not allow.
    Forbidden,
}

/// Looks at the text between two tags.
pub(crate) fn look_at(text: &str) -> Characters {
    // Nearly every text is letters, digits and blanks; only the others are looked at closely.
    let is_suspect = |byte: u8| (byte < b' ') | (byte == b'>') | (byte == 0xef);
    // Without an early end the loop looks at many bytes at once.
    if !text.bytes().fold(false, |found, byte| found | is_suspect(byte)) {
        return Characters::Plain;
    }
    let mut found = Characters::Plain;
    for byte in text.bytes() {
        match byte {
            b'\t' | b'\n' | 0x20..=0x3d | 0x3f..=0xee => {}
            b'\r' => found = Characters::CarriageReturns,
            b'>' if !text.contains("]]>") => {}
            0xef if !text.contains(['\u{fffe}', '\u{ffff}']) => {}
            0xf0.. => {}
            _ => return Characters::Forbidden,
        }
    }
    found
}

/// Whether XML 1.0 allows the character.
pub(crate) const fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{fffd}' | '\u{10000}'..)
}
