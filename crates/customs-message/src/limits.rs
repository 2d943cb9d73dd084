//! [`Limits`]: where reading stops.

use customs_xml::ReadOptions;

/// Where reading stops. Each limit has an error of its own that names it; a limit that is passed is
/// never passed over. More may come: make one of [`Limits::default`] by `..`.
///
/// ```
/// use customs_message::{Limits, Profiles, ReadError, Reader};
///
/// let limits = Limits { max_depth: 1, ..Limits::default() };
/// let profiles = Profiles::default();
/// let reader = Reader::new(&profiles).with_limits(limits);
/// let read = reader.one(br#"{ "TypeCode": "EXA", "Agent": { "ID": "GB1" } }"#);
/// assert!(matches!(read, Err(ReadError::TooDeep { max: 1, .. })));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes a file in memory, or a message of a stream, may have.
    pub max_bytes: usize,
    /// How deep elements, objects and arrays may be nested.
    pub max_depth: usize,
    /// How many elements or values a message may have.
    pub max_items: usize,
    /// How many attributes an element may have, and how many members an object.
    pub max_attributes: usize,
    /// How many declarations of namespaces may be in force at a place.
    pub max_namespaces: usize,
    /// How many bytes the name of an element, an attribute or a member may have.
    pub max_name: usize,
    /// How many bytes a value may have: a text, the value of an attribute, a string, a number.
    pub max_value: usize,
    /// How many findings a file may have. Then reading stops, and that it did is a finding too.
    pub max_findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let ReadOptions {
            max_bytes,
            max_depth,
            max_items,
            max_attributes,
            max_namespaces,
            max_name,
            max_value,
            max_findings,
            ..
        } = ReadOptions::default();
        Self {
            max_bytes,
            max_depth,
            max_items,
            max_attributes,
            max_namespaces,
            max_name,
            max_value,
            max_findings,
        }
    }
}

impl Limits {
    /// The same limits for a document of XML.
    #[must_use]
    pub fn of_xml(self) -> ReadOptions {
        let Self {
            max_bytes,
            max_depth,
            max_items,
            max_attributes,
            max_namespaces,
            max_name,
            max_value,
            max_findings,
        } = self;
        ReadOptions {
            max_bytes,
            max_depth,
            max_items,
            max_attributes,
            max_namespaces,
            max_name,
            max_value,
            max_findings,
            ..ReadOptions::default()
        }
    }
}
