//! Which prefix means which namespace.

use std::sync::Arc;

use crate::characters::is_name;

/// The prefix every document has, and its namespace.
const XML: (&str, &str) = ("xml", "http://www.w3.org/XML/1998/namespace");
/// The prefix that declares prefixes, and its namespace.
const XMLNS: (&str, &str) = ("xmlns", "http://www.w3.org/2000/xmlns/");

/// The namespaces in scope. How many there can be is limited, so that looking through them costs what it
/// costs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Scope {
    declared: Vec<Declared>,
}

/// A declaration of a namespace.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Declared {
    /// The prefix; empty for the default namespace.
    prefix: Box<str>,
    /// The URI, which every element in the namespace shares.
    uri: Arc<str>,
    /// How deep the element is that declares it.
    depth: usize,
}

/// The prefix that an attribute declares, if it declares one: empty for the default namespace.
#[inline]
pub(crate) fn declares(attribute: &str) -> Option<&str> {
    match attribute.strip_prefix(XMLNS.0)? {
        "" => Some(""),
        // `xmlns:` alone is no name, which whoever takes it for an ordinary attribute finds.
        rest => rest.strip_prefix(':').filter(|prefix| !prefix.is_empty()),
    }
}

impl Scope {
    /// Takes a declaration.
    ///
    /// # Errors
    /// If it is one that the standard forbids (Namespaces in XML 1.0, section 3).
    pub(crate) fn declare(
        &mut self,
        prefix: &str,
        uri: &str,
        depth: usize,
    ) -> Result<(), &'static str> {
        if (prefix == XML.0) != (uri == XML.1) {
            return Err("the prefix `xml` and its namespace belong together and to nothing else");
        }
        if prefix == XMLNS.0 || uri == XMLNS.1 {
            return Err("the prefix `xmlns` and its namespace cannot be declared");
        }
        if !prefix.is_empty() && uri.is_empty() {
            return Err("a prefix is declared for no namespace; only the default can have none");
        }
        if !prefix.is_empty() && !is_name(prefix) {
            return Err("this is not a valid prefix");
        }
        self.declared.push(Declared { prefix: prefix.into(), uri: uri.into(), depth });
        Ok(())
    }

    /// How many declarations are in force.
    pub(crate) fn len(&self) -> usize {
        self.declared.len()
    }

    /// The same as what surrounds a document of its own, which no element of it ends.
    pub(crate) fn around(&self) -> Self {
        let declared = self.declared.iter();
        Self { declared: declared.map(|it| Declared { depth: 0, ..it.clone() }).collect() }
    }

    /// Forgets what elements deeper than this declared.
    #[inline]
    pub(crate) fn leave(&mut self, depth: usize) {
        while self.deepest() > depth {
            self.declared.pop();
        }
    }

    /// How deep the last element is that declares something; 0 where none does.
    #[inline]
    pub(crate) fn deepest(&self) -> usize {
        self.declared.last().map_or(0, |declared| declared.depth)
    }

    /// The namespace of a prefix: `None` if it is not declared; `Some("")` for no namespace.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<&str> {
        match self.find(prefix) {
            Some(uri) => Some(uri),
            None if prefix == XML.0 => Some(XML.1),
            None if prefix.is_empty() => Some(""),
            None => None,
        }
    }

    /// The same, to be kept: all elements in a namespace share it. `Some(None)` for no namespace.
    pub(crate) fn shared(&self, prefix: &str) -> Option<Option<Arc<str>>> {
        let uri = self.find(prefix).cloned().or_else(|| self.resolve(prefix).map(Arc::from))?;
        Some((!uri.is_empty()).then_some(uri))
    }

    /// The namespace that was declared for a prefix.
    fn find(&self, prefix: &str) -> Option<&Arc<str>> {
        let found = self.declared.iter().rev().find(|it| *it.prefix == *prefix);
        found.map(|declared| &declared.uri)
    }
}

/// The prefix and the rest of a name.
pub(crate) fn split(name: &str) -> (&str, &str) {
    match name.bytes().position(|byte| byte == b':') {
        Some(at) => (&name[..at], &name[at + 1..]),
        None => ("", name),
    }
}
