//! Why a document cannot be read at all.

use customs_model::{Limits, Place};

use crate::exact::{FaultKind, Limited};

/// Why a document cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Over the limit of bytes.
    #[error("{bytes} bytes exceed the limit of {max}; split the file or raise the limit")]
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
    #[error("a DOCTYPE is not allowed; remove it")]
    Doctype {
        /// Where.
        place: Place,
    },
    /// Nested too deeply.
    #[error("elements are nested more than {max} levels deep, which no message needs")]
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
    /// Too many attributes of an element.
    #[error("the element has more than {max} attributes, which no message needs")]
    TooManyAttributes {
        /// How many there may be.
        max: usize,
        /// The first one too many.
        place: Place,
    },
    /// Too many declarations of namespaces in force at once.
    #[error("more than {max} namespaces are declared here, which no message needs")]
    TooManyNamespaces {
        /// How many there may be.
        max: usize,
        /// The first one too many.
        place: Place,
    },
    /// A name that is too long.
    #[error("the name is longer than {max} bytes, which no message needs")]
    LongName {
        /// How many bytes there may be.
        max: usize,
        /// It.
        place: Place,
    },
    /// A value that is too long.
    #[error("the value is longer than {max} bytes; shorten it or raise the limit")]
    LongValue {
        /// How many bytes there may be.
        max: usize,
        /// It.
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
    /// The type refused what was read: something is missing that it cannot do without, or it would take more
    /// memory than it may.
    #[error("the message cannot be held: {message}")]
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
    /// What is wrong with markup, which is at this place.
    pub(crate) fn of(kind: FaultKind, place: Place, limits: &Limits) -> Self {
        match kind {
            FaultKind::NotWellFormed(message) => {
                Self::NotWellFormed { message: message.into_owned(), place }
            }
            FaultKind::Over(Limited::Attributes) => {
                Self::TooManyAttributes { max: limits.max_attributes, place }
            }
            FaultKind::Over(Limited::Namespaces) => {
                Self::TooManyNamespaces { max: limits.max_namespaces, place }
            }
            FaultKind::Over(Limited::Name) => Self::LongName { max: limits.max_name, place },
            FaultKind::Over(Limited::Value) => Self::LongValue { max: limits.max_value, place },
        }
    }

    /// Where in the document, if the error has a place.
    #[must_use]
    pub const fn place(&self) -> Option<Place> {
        match self {
            Self::NotUtf8 { place }
            | Self::Encoding { place, .. }
            | Self::Doctype { place }
            | Self::TooDeep { place, .. }
            | Self::TooMany { place, .. }
            | Self::TooManyAttributes { place, .. }
            | Self::TooManyNamespaces { place, .. }
            | Self::LongName { place, .. }
            | Self::LongValue { place, .. }
            | Self::NotWellFormed { place, .. }
            | Self::Refused { place, .. } => Some(*place),
            Self::TooLarge { .. } | Self::NoMessage { .. } | Self::Io(_) => None,
        }
    }
}
