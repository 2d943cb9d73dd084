//! [`File`]: one message that was asked for; and files that are asked for in place of something built
//! in.

use std::fmt::Display;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::str::FromStr;

use customs_message::{Decoded, Document, Limits, Message, Profiles, ReadError, Reader, decode};
use customs_model::Finding;
use customs_report::Source;

use crate::failure::Failure;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::messages;

/// A file that was read, or standard input.
pub(crate) struct File {
    pub(crate) name: String,
    decoded: Decoded<'static>,
    limits: Limits,
}

impl File {
    pub(crate) fn read(argument: &Path, limits: &RunLimits) -> Result<Self, Failure> {
        let input = Input::named(argument);
        let name = input.name();
        let bytes = messages::in_memory(&name, &input, limits)?;
        let decoded = decode(&bytes).map_err(|error| messages::failure(&name, &error))?;
        let Decoded { text, mark, is_recoded } = decoded;
        let limits = limits.reading;
        Ok(Self {
            name,
            limits,
            decoded: Decoded { text: text.into_owned().into(), mark, is_recoded },
        })
    }

    /// The one message in it, as far as it can be read.
    pub(crate) fn document<'f>(&'f self, profiles: &Profiles) -> Result<Document<'f>, Failure> {
        let document = self.document_or_finding(profiles)?;
        document.map_err(|(error, _)| messages::failure(&self.name, &error))
    }

    /// The same, or what is broken in it at a known place, with the finding about that.
    pub(crate) fn document_or_finding<'f>(
        &'f self,
        profiles: &Profiles,
    ) -> Result<Result<Document<'f>, (ReadError, Finding)>, Failure> {
        let only = Reader::new(profiles).with_limits(self.limits).only(&self.decoded.text);
        only.map(Ok).or_else(|error| match unreadable(&error) {
            Some(finding) => Ok(Err((error, finding))),
            None => Err(messages::failure(&self.name, &error)),
        })
    }

    /// Its text.
    pub(crate) fn text(&self) -> &str {
        &self.decoded.text
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

/// The text of a file that is no message: a profile, a list, a baseline, settings. All of them are read here,
/// so that none can be endless.
pub(crate) fn text(path: &Path, limits: &RunLimits) -> Result<String, Failure> {
    let failure = |error: io::Error| Failure::reading(path, &error);
    let limit = limits.reading.max_bytes;
    let file = fs::File::open(path).map_err(failure)?;
    let mut bytes = Vec::new();
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(failure)?;
    if bytes.len() > limit {
        return Err(messages::over(&path.display().to_string(), "it", limit));
    }
    String::from_utf8(bytes)
        .map_err(|_| Failure::new(path.display(), "not UTF-8; save the file as UTF-8"))
}

/// Reads a file that is named where the id of something built in could be.
pub(crate) fn named_file<T: FromStr<Err: Display>>(
    name: &str,
    what: &str,
    built_in: &[&str],
    limits: &RunLimits,
) -> Result<T, Failure> {
    let path = Path::new(name);
    if !path.exists() {
        let known = built_in.join(", ");
        let what = format!("no such {what}; the built-in ones are {known}; or name a file");
        return Err(Failure::new(name, what));
    }
    text(path, limits)?.parse().map_err(|error| Failure::new(path.display(), error))
}
