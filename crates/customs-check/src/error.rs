//! [`ReadError`]: why a file cannot be read as a message at all.

use customs_model::Place;

/// Why a file cannot be read as a message at all. What is merely wrong in a message is a
/// [`Finding`](customs_model::Finding).
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Something else than a message.
    #[error("not a message: {0}; a message is a MetaData or a Declaration, in XML or JSON")]
    NotAMessage(String),
    /// Not JSON.
    #[error("not well-formed JSON: {message}")]
    Syntax {
        /// What is wrong.
        message: String,
        /// Where.
        place: Place,
    },
    /// Over the limit of bytes.
    #[error("{bytes} bytes are over the limit of {max}; split the file or raise the limit")]
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// How many are allowed.
        max: usize,
    },
    /// Nested too deeply.
    #[error("objects and arrays are nested more than {max} deep, which no message is")]
    TooDeep {
        /// How deep they may be.
        max: usize,
        /// The first one too deep.
        place: Place,
    },
    /// Too many values.
    #[error("more than {max} values; split the file or raise the limit")]
    TooMany {
        /// How many there may be.
        max: usize,
        /// The first one too many.
        place: Place,
    },
    /// Not UTF-8, or XML that cannot be read.
    #[error(transparent)]
    Document(#[from] customs_xml::ReadError),
}

impl ReadError {
    /// Where in the file, if the error has a place.
    #[must_use]
    pub const fn place(&self) -> Option<Place> {
        match self {
            Self::Syntax { place, .. }
            | Self::TooDeep { place, .. }
            | Self::TooMany { place, .. } => Some(*place),
            Self::Document(error) => error.place(),
            Self::NotAMessage(_) | Self::TooLarge { .. } => None,
        }
    }

    /// Whether the file is something else than a message, rather than a broken one.
    #[must_use]
    pub const fn is_not_a_message(&self) -> bool {
        matches!(
            self,
            Self::NotAMessage(_) | Self::Document(customs_xml::ReadError::NoMessage { .. })
        )
    }
}
