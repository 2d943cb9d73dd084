//! [`Syntax`]: XML or JSON.

use customs_xml::without_byte_order_mark;

/// The syntax of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// XML.
    Xml,
    /// JSON.
    Json,
}

impl Syntax {
    /// The syntax of a file, by its first character that is neither a byte order mark nor a blank.
    ///
    /// ```
    /// use customs_message::Syntax;
    ///
    /// assert_eq!(Syntax::detect(b"\n <MetaData/>"), Some(Syntax::Xml));
    /// assert_eq!(Syntax::detect(b"{}"), Some(Syntax::Json));
    /// assert_eq!(Syntax::detect(b"MetaData:"), None);
    /// ```
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        match without_byte_order_mark(bytes).trim_ascii_start().first() {
            Some(b'<') => Some(Self::Xml),
            Some(b'{') => Some(Self::Json),
            _ => None,
        }
    }
}
