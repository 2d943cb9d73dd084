//! [`Limits`]: where reading stops, in either syntax.

/// Where reading stops. Each limit has an error of its own that names it; a limit that is passed is
/// never passed over. More may come: make one of [`Limits::default`] by `..`.
///
/// ```
/// use customs_model::Limits;
///
/// let limits = Limits { max_depth: 20, ..Limits::default() };
/// assert_eq!(limits.max_attributes, 1_000);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes a file in memory, or a message of a stream, may have.
    pub max_bytes: usize,
    /// How many bytes of a stream may come before its first message, and between two: one that never ends would
    /// be gone through for ever.
    pub max_between: usize,
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
    /// How many times as large as its text a message may be in memory, beside 4 MiB that any may take.
    pub max_growth: usize,
    /// How many findings a file may have. Then reading stops, and that it did is a finding too.
    pub max_findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 100 * 1024 * 1024,
            max_between: 1024 * 1024 * 1024,
            max_depth: 64,
            max_items: 1_000_000,
            max_attributes: 1_000,
            max_namespaces: 256,
            max_name: 1_000,
            max_value: 1024 * 1024,
            max_growth: 5,
            max_findings: 10_000,
        }
    }
}
