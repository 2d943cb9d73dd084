//! [`File`]: one message that was asked for; and files that are asked for in place of something built
//! in.

use std::fmt::Display;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use customs_message::{Decoded, Document, Limits, Message, Profiles, ReadError, Reader, decode};
use customs_model::Finding;
use customs_report::Source;

use crate::failure::Failure;
use crate::inputs::Input;
use crate::messages;

/// A file that was read, or standard input.
pub(crate) struct File {
    pub(crate) name: String,
    decoded: Decoded<'static>,
}

impl File {
    pub(crate) fn read(argument: &Path) -> Result<Self, Failure> {
        let input = Input::named(argument);
        let name = input.name();
        let bytes = messages::in_memory(&name, &input, Limits::default().max_bytes)?;
        let decoded = decode(&bytes).map_err(|error| messages::failure(&name, &error))?;
        let Decoded { text, mark, is_recoded } = decoded;
        Ok(Self { name, decoded: Decoded { text: text.into_owned().into(), mark, is_recoded } })
    }

    /// The one message in it, as far as it can be read.
    pub(crate) fn document<'f>(&'f self, profiles: &Profiles) -> Result<Document<'f>, Failure> {
        let only = Reader::new(profiles).only(&self.decoded.text);
        only.map_err(|error| messages::failure(&self.name, &error))
    }

    /// The one message in it, if all of it can be read.
    pub(crate) fn message(&self) -> Result<Message, Failure> {
        self.complete(self.document(&Profiles::default())?)
    }

    /// What was read of it, if that is all of it.
    pub(crate) fn complete(&self, document: Document<'_>) -> Result<Message, Failure> {
        let complete = document.complete();
        complete.map_err(|incomplete| Failure::new(&self.name, messages::said(&incomplete)))
    }

    /// What is shown of it.
    pub(crate) fn source(&self) -> Source<'_> {
        Source::from(&self.decoded)
    }
}

/// The finding about a file whose content is broken at a known place. Anything else that cannot be
/// read is a failure.
pub(crate) fn unreadable(error: &ReadError) -> Option<Finding> {
    let is_broken = error.place().is_some() && !error.is_not_a_message();
    is_broken.then(|| error.to_finding())
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
