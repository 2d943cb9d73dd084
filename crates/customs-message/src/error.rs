//! [`ReadError`]: why a file, or a message in it, cannot be read at all.

use customs_model::beside::Stray;
use customs_model::{Finding, Path, Place, rules};

/// Why a file, or a message in it, cannot be read at all. What is merely wrong in a message is a
/// [`Finding`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Something else than a message.
    #[error(
        "not a message: {0}; check the name and the namespace of the root, or in JSON the type of the message"
    )]
    NotAMessage(String),
    /// A file that does not even begin like XML or JSON.
    #[error("not a message: neither XML nor a JSON object")]
    Neither,
    /// Something before the message that does not belong there: what it is.
    #[error("not a message: {0}; remove it")]
    Before(String),
    /// A message that is recognised, and that nobody here reads.
    #[error("{what}: not supported yet, so it was not checked")]
    Unsupported {
        /// What it is.
        what: String,
        /// Its root.
        place: Place,
    },
    /// The root of a message is misspelt.
    #[error("`{seen}` is not a message; did you mean `{right}`?")]
    Misspelt {
        /// The name it has.
        seen: String,
        /// The name it should have.
        right: &'static str,
        /// Where it is.
        place: Place,
    },
    /// Something among messages that is none.
    #[error("`{}` is among messages but is not a message{}", stray.what, and_more(stray.more))]
    Stray {
        /// It.
        stray: Stray,
    },
    /// Several messages where one is asked for.
    #[error("the file contains more than one message; write each to its own file")]
    Several,
    /// Nothing at all.
    #[error("the file is empty; give a message in XML or JSON")]
    Empty,
    /// An encoding that cannot be read.
    #[error("the file is in {encoding}, which is not supported; save it as UTF-8")]
    Encoding {
        /// The encoding.
        encoding: String,
    },
    /// An encoding that is declared and is not that of the file.
    #[error("the file declares the encoding `{declared}` and is in {is}; declare `{is}`")]
    Declared {
        /// The encoding that is declared.
        declared: String,
        /// The encoding of the file.
        is: &'static str,
    },
    /// Bytes that are no text in the encoding of the file.
    #[error("this is not valid {encoding}, the encoding of the file; save it as UTF-8")]
    NotEncoded {
        /// The encoding.
        encoding: &'static str,
        /// The first byte that is not.
        place: Place,
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
    /// Not JSON.
    #[error("not well-formed JSON: {message}")]
    Syntax {
        /// What is wrong.
        message: String,
        /// Where.
        place: Place,
    },
    /// Over the limit of bytes.
    #[error("{bytes} bytes exceed the limit of {max}; split the file or raise the limit")]
    TooLarge {
        /// How many it has, as far as they were counted.
        bytes: usize,
        /// How many are allowed.
        max: usize,
    },
    /// A stream that goes on and on without a message.
    #[error("no message was found in {max} bytes; remove what comes before it, or raise the limit")]
    NoMessageWithin {
        /// How many bytes there may be without one.
        max: usize,
    },
    /// Nested too deeply.
    #[error("objects and arrays are nested more than {max} levels deep, which no message needs")]
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
    /// Too many members of an object.
    #[error("the object has more than {max} members, which no message needs")]
    TooManyMembers {
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
    /// A name that is twice in an object around the messages.
    #[error("`{name}` occurs more than once in its object; give each member a name of its own")]
    Repeated {
        /// The name.
        name: String,
        /// Where it is again.
        place: Place,
    },
    /// The file could not be read on.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// XML that cannot be read.
    #[error(transparent)]
    Document(#[from] customs_xml::ReadError),
}

impl ReadError {
    /// Where in the file, if the error has a place.
    #[must_use]
    pub const fn place(&self) -> Option<Place> {
        match self {
            Self::Syntax { place, .. }
            | Self::Refused { place, .. }
            | Self::Unsupported { place, .. }
            | Self::Misspelt { place, .. }
            | Self::NotEncoded { place, .. }
            | Self::TooDeep { place, .. }
            | Self::TooMany { place, .. }
            | Self::TooManyMembers { place, .. }
            | Self::LongName { place, .. }
            | Self::LongValue { place, .. }
            | Self::Repeated { place, .. } => Some(*place),
            Self::Stray { stray } => Some(stray.place),
            Self::Document(error) => error.place(),
            Self::NotAMessage(_)
            | Self::Neither
            | Self::Before(_)
            | Self::Several
            | Self::Empty
            | Self::Encoding { .. }
            | Self::Declared { .. }
            | Self::TooLarge { .. }
            | Self::NoMessageWithin { .. }
            | Self::Io(_) => None,
        }
    }

    /// Whether the file is something else than a message, rather than a broken one.
    #[must_use]
    pub const fn is_not_a_message(&self) -> bool {
        matches!(
            self,
            Self::NotAMessage(_)
                | Self::Neither
                | Self::Document(customs_xml::ReadError::NoMessage { .. })
        )
    }

    /// Whether reading can go on behind what it is about.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Unsupported { .. } | Self::Misspelt { .. } | Self::Stray { .. })
    }

    /// The error as a finding on its file.
    #[must_use]
    pub fn to_finding(&self) -> Finding {
        let rule = match self {
            Self::Unsupported { .. } => &rules::UNSUPPORTED_MESSAGE,
            Self::Misspelt { .. } => &rules::MISSPELT_ROOT,
            Self::Stray { .. } => &rules::STRAY_VALUE,
            _ => &rules::UNREADABLE_MESSAGE,
        };
        let finding = Finding::new(rule, Path::default(), self.to_string());
        let finding = match self {
            Self::Misspelt { right, .. } => finding.hint(format!("write `{right}`")),
            Self::Stray { .. } => finding.hint("write a message, or remove it"),
            _ => finding,
        };
        Finding { place: self.place(), ..finding }
    }
}

fn and_more(more: usize) -> String {
    match more {
        0 => String::new(),
        more => format!("; nor are {more} more after it"),
    }
}
