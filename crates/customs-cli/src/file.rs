//! [`File`]: one message that was asked for, with the profile of its kind; and files that are asked
//! for in place of something built in.

use std::fmt::Display;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use customs_check::report::without_mark;
use customs_check::{Document, Limits, MessageKind, ReadError};
use customs_model::Finding;

use crate::failure::Failure;
use crate::inputs::Input;

/// A file that was read, or standard input.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl File {
    pub(crate) fn read(argument: &Path) -> Result<Self, Failure> {
        let input = Input::named(argument);
        let bytes = input.read(Limits::default().max_bytes)?;
        Ok(Self { name: input.name(), bytes })
    }

    /// The message in it, read with the profile of its kind.
    pub(crate) fn document(&self) -> Result<(MessageKind, Document<'_>), Failure> {
        let kind = MessageKind::detect(&self.bytes).unwrap_or(MessageKind::MetaData);
        let document = customs_check::read(&self.bytes, kind.profile(), &Limits::default());
        Ok((kind, document.map_err(|error| Failure::new(&self.name, error))?))
    }
}

/// The finding about a file whose content is broken at a known place. Anything else that cannot be
/// read is a failure.
pub(crate) fn unreadable(error: &ReadError) -> Option<Finding> {
    let is_broken = error.place().is_some() && !error.is_not_a_message();
    is_broken.then(|| error.to_finding())
}

/// The text of a file as far as it is one, without the byte order mark: places count from after it.
pub(crate) fn source(bytes: &[u8]) -> &str {
    without_mark(text(bytes))
}

/// The text of a file as far as it is one.
pub(crate) fn text(bytes: &[u8]) -> &str {
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// Reads a file that is named where the id of something built in could stand.
pub(crate) fn named_file<T: FromStr<Err: Display>>(
    name: &str,
    what: &str,
    built_in: &[&str],
) -> Result<T, Failure> {
    let path = Path::new(name);
    if !path.exists() {
        let known = built_in.join(", ");
        let what = format!("no such {what}; the built-in ones are {known}, or name a file");
        return Err(Failure::new(name, what));
    }
    let text = fs::read_to_string(path).map_err(|error| Failure::reading(path, &error))?;
    text.parse().map_err(|error| Failure::new(path.display(), error))
}
