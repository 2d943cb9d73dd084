//! [`Limits`]: where reading stops.

use customs_xml::ReadOptions;

/// Where reading stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes a file may have.
    pub max_bytes: usize,
    /// How deep elements, objects and arrays may be nested.
    pub max_depth: usize,
    /// How many elements or values a file may have.
    pub max_items: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let ReadOptions { max_bytes, max_depth, max_items, .. } = ReadOptions::default();
        Self { max_bytes, max_depth, max_items }
    }
}
