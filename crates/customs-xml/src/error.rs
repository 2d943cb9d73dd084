//! Why a document cannot be read at all.

use customs_model::Place;

/// Why a document cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Over the limit of bytes.
    #[error("{bytes} bytes are over the limit of {max}; split the file or raise the limit")]
    TooLarge {
        /// How many it has, as far as they were counted.
        bytes: u64,
        /// How many are allowed.
        max: usize,
    },
    /// Not UTF-8.
    #[error("not UTF-8; save the file as UTF-8")]
    NotUtf8 {
        /// The first byte that is not.
        place: Place,
    },
    /// Another encoding is declared.
    #[error("the encoding `{encoding}` is declared; save the file as UTF-8")]
    Encoding {
        /// The encoding.
        encoding: String,
        /// The declaration.
        place: Place,
    },
    /// A document type is declared.
    #[error("a DOCTYPE is refused; remove it, messages need none")]
    Doctype {
        /// Where.
        place: Place,
    },
    /// Nested too deeply.
    #[error("elements are nested more than {max} deep, which no message is")]
    TooDeep {
        /// How deep they may be.
        max: usize,
        /// The first element too deep.
        place: Place,
    },
    /// Too many elements.
    #[error("more than {max} elements; split the file or raise the limit")]
    TooMany {
        /// How many there may be.
        max: usize,
        /// The first element too many.
        place: Place,
    },
    /// Not well-formed.
    #[error("not well-formed XML: {message}")]
    NotWellFormed {
        /// What is wrong.
        message: String,
        /// Where.
        place: Place,
    },
    /// Well-formed, but no such message in it.
    #[error("no `{wanted}` in this document, whose root is `{root}`")]
    NoMessage {
        /// The root of the document.
        root: String,
        /// The root element that was looked for.
        wanted: &'static str,
    },
    /// The type refused what was read, which only types with mandatory fields do.
    #[error("the message lacks what its type demands: {message}")]
    Refused {
        /// What.
        message: String,
        /// The message.
        place: Place,
    },
    /// The reader failed.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
}

impl ReadError {
    /// Where in the document, if the error has a place.
    #[must_use]
    pub const fn place(&self) -> Option<Place> {
        match self {
            Self::NotUtf8 { place }
            | Self::Encoding { place, .. }
            | Self::Doctype { place }
            | Self::TooDeep { place, .. }
            | Self::TooMany { place, .. }
            | Self::NotWellFormed { place, .. }
            | Self::Refused { place, .. } => Some(*place),
            Self::TooLarge { .. } | Self::NoMessage { .. } | Self::Io(_) => None,
        }
    }
}
