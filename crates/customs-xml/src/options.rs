//! [`ReadOptions`]: what reading expects, and where it stops.

use customs_model::Namespaces;
use customs_model::shape::Collapsing;

/// What reading expects, and where it stops.
#[derive(Debug, Clone)]
pub struct ReadOptions {
    /// The namespaces elements should be in; with none, none is checked.
    pub namespaces: Namespaces,
    /// The values in which blanks mean nothing.
    pub collapsing: Collapsing,
    /// How deep elements may be nested.
    pub max_depth: usize,
    /// How many bytes a document may have.
    pub max_bytes: usize,
    /// How many elements a document may have.
    pub max_items: usize,
    /// How many attributes an element may have.
    pub max_attributes: usize,
    /// How many declarations of namespaces may be in force at once.
    pub max_namespaces: usize,
    /// How many bytes a name may have.
    pub max_name: usize,
    /// How many bytes a value or the value of an attribute may have.
    pub max_value: usize,
    /// How many findings reading keeps; what is more is counted, and that is a finding too.
    pub max_findings: usize,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            namespaces: Namespaces::default(),
            collapsing: Collapsing::default(),
            max_depth: 64,
            max_bytes: 100 * 1024 * 1024,
            max_items: 10_000_000,
            max_attributes: 1_000,
            max_namespaces: 256,
            max_name: 1_000,
            max_value: 1024 * 1024,
            max_findings: 50_000,
        }
    }
}

impl ReadOptions {
    /// The usual limits, with these namespaces.
    #[must_use]
    pub fn new(namespaces: Namespaces) -> Self {
        Self { namespaces, ..Self::default() }
    }
}
