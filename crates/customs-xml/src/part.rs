//! [`Part`]: a message inside a document, or the whole of it.

use customs_model::finding::Origin;

use crate::scope::Scope;

/// A message inside a document: its text, where that begins, and the namespaces that are declared
/// around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    pub(crate) text: &'a str,
    pub(crate) origin: Origin,
    pub(crate) scope: Scope,
}

impl<'a> Part<'a> {
    /// A whole document, without a byte order mark.
    #[must_use]
    pub fn whole(text: &'a str) -> Self {
        Self { text, origin: Origin::default(), scope: Scope::default() }
    }

    /// Its text.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// Where it begins.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }
}
