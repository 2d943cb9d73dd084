//! [`File`]: one message that was asked for, with the profile of its kind.

use std::path::Path;

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
