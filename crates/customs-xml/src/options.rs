//! [`ReadOptions`]: what reading expects, and where it stops.

use customs_model::shape::Collapsing;
use customs_model::{Limits, Namespaces};

/// What reading expects, and where it stops.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// The namespaces elements should be in; with none, none is checked.
    pub namespaces: Namespaces,
    /// The values in which blanks mean nothing.
    pub collapsing: Collapsing,
    /// Where it stops.
    pub limits: Limits,
}

impl ReadOptions {
    /// The usual limits, with these namespaces.
    #[must_use]
    pub fn new(namespaces: Namespaces) -> Self {
        Self { namespaces, ..Self::default() }
    }
}
