//! [`File`]: one message that was asked for, with the profile of its kind; and files that are asked
//! for in place of something built in.

use std::fmt::Display;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use customs_check::{Document, Limits, MessageKind};

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
