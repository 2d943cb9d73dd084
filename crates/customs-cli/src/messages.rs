//! The messages of an input, one after the other: of a file or standard input, packed or not.
//!
//! What is small is read into memory, so that reports can show the whole file; what is large, packed or
//! piped in is gone through as a stream, one message at a time.

use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::sync::Arc;

use customs_message::packed::{ArchiveError, Opened, Unpacked};
use customs_message::{Document, Incomplete, Message, Profiles, ReadError, Reader, decode};
use customs_model::Profile;
use customs_report::Source;
use flate2::read::MultiGzDecoder;
use zip::ZipArchive;

use crate::failure::Failure;
use crate::inputs::{Input, LARGE};
use crate::limits::RunLimits;

/// What is wrong with a file, with its position and what to do on the command line.
pub(crate) fn failure(name: &str, error: &ReadError) -> Failure {
    match error {
        ReadError::TooLarge { max, .. } => over(name, "it", *max),
        ReadError::NoMessageWithin { max } => {
            let limit = crate::text::size(*max as u64);
            Failure::new(
                name,
                format!("no message was found in {limit}; raise the limit with --max-between"),
            )
        }
        error => match error.place() {
            Some(place) => Failure::new(name, format!("{place}: {error}")),
            None => Failure::new(name, error),
        },
    }
}

/// What is over the limit of bytes: the file, or its size in words.
pub(crate) fn over(name: &str, what: &str, limit: usize) -> Failure {
    let limit = crate::text::size(limit as u64);
    Failure::new(name, format!("{what} exceeds the limit of {limit}; raise it with --max-bytes"))
}

/// A message of an input, or what is wrong where one cannot be read.
pub(crate) struct Found<'f> {
    /// The name of the input, with that of the file inside an archive.
    pub(crate) name: &'f str,
    pub(crate) document: Result<Document<'f>, ReadError>,
    /// Which message it is, if there are several, and how many there are, if that is known.
    pub(crate) number: Option<usize>,
    pub(crate) of: Option<usize>,
    /// What is shown of it.
    pub(crate) source: Source<'f>,
    /// Whether that is the whole file, the same for all its messages.
    pub(crate) is_whole: bool,
    /// The text of the whole file, where it is in memory.
    pub(crate) file: Option<&'f str>,
}

/// What takes the messages. `Break` ends it.
pub(crate) type Take<'t> = dyn FnMut(Found<'_>) -> ControlFlow<()> + 't;

/// A message of an input, all of which could be read.
pub(crate) struct Complete<'f> {
    /// The name of the input, with that of the file inside an archive.
    pub(crate) name: &'f str,
    /// Which message of the file it is, if there are several.
    pub(crate) number: Option<usize>,
    /// The profile that it is written for.
    pub(crate) profile: Arc<Profile>,
    pub(crate) message: Message,
}

/// What takes complete messages. `Break` ends it.
pub(crate) type TakeComplete<'t> = dyn FnMut(Complete<'_>) -> ControlFlow<()> + 't;

/// Goes through the messages of an input, of which so many bytes are unpacked at most if it is packed.
pub(crate) fn each(
    input: &Input,
    reader: &Reader<'_>,
    max_unpacked: usize,
    take: &mut Take<'_>,
) -> Result<(), Failure> {
    let name = input.name();
    let opened = input.open()?;
    let failure = |error: io::Error| Failure::new(&name, format!("cannot be read: {error}"));
    match opened {
        Opened::Plain { file, size: Some(size) } if size <= LARGE => {
            // With room for one byte more, so that its end is seen without asking for more room.
            let mut bytes = Vec::with_capacity(usize::try_from(size).map_or(0, |size| size + 1));
            file.take(u64::MAX).read_to_end(&mut bytes).map_err(failure)?;
            whole(&name, &bytes, reader, take);
        }
        opened => {
            let unpacked = Unpacked { max: max_unpacked, raised_by: "--max-unpacked" };
            let packed =
                opened.each(&name, unpacked, &mut |name, file| stream(name, file, reader, take));
            match packed {
                Ok(()) => {}
                Err(error @ ArchiveError::NoMessage) => {
                    let error = ReadError::NotAMessage(error.to_string());
                    let _ = take(Found::unreadable(&name, error, Source::default()));
                }
                Err(error) => return Err(Failure::new(&name, error)),
            }
        }
    }
    Ok(())
}

/// The messages of a text in memory.
fn whole(name: &str, bytes: &[u8], reader: &Reader<'_>, take: &mut Take<'_>) {
    let decoded = match decode(bytes) {
        Ok(decoded) => decoded,
        Err(error) => {
            let source = Source::of(bytes.utf8_chunks().next().map_or("", |it| it.valid()));
            let _ = take(Found::unreadable(name, error, source));
            return;
        }
    };
    let text: &str = &decoded.text;
    let source = Source::from(&decoded);
    let mut number = 0;
    reader.each_in(text, &mut |document, count| {
        number += 1;
        let (of, number) = ((count > 1).then_some(count), (count > 1).then_some(number));
        // Of several messages each is shown by itself, so that a report takes no longer for the others.
        let (source, is_whole) = match &document {
            Ok(Document { text, origin, .. }) if count > 1 => {
                (Source { text, origin: *origin, ..source }, false)
            }
            _ => (source, true),
        };
        take(Found { name, document, number, of, source, is_whole, file: Some(text) })
    });
}

/// The messages of a stream.
fn stream(
    name: &str,
    source: impl Read,
    reader: &Reader<'_>,
    take: &mut Take<'_>,
) -> ControlFlow<()> {
    let mut flow = ControlFlow::Continue(());
    let mut count = 0;
    reader.each(source, &mut |document| {
        count += 1;
        let (mut source, mut number) = (Source::default(), (count > 1).then_some(count));
        if let Ok(document) = &document {
            source = Source { text: document.text, origin: document.origin, ..source };
            number = document.number.is_one_of_several.then_some(document.number.number);
        }
        flow =
            take(Found { name, document, number, of: None, source, is_whole: false, file: None });
        flow
    });
    flow
}

/// The complete messages of an input, for what analyses them: one that cannot be read completely is a
/// failure, never something less.
pub(crate) fn complete(
    input: &Input,
    profiles: &Profiles,
    limits: &RunLimits,
    take: &mut TakeComplete<'_>,
) -> Result<Whole, Failure> {
    let reader = Reader::new(profiles).with_limits(limits.reading);
    let (mut whole, mut failure) = (Whole::default(), None);
    each(input, &reader, limits.max_unpacked, &mut |found| {
        let (name, is_found) = (found.name.to_owned(), found.is_found(input));
        let which = found.number.map_or(String::new(), |it| format!("message {it}: "));
        let number = found.number;
        let read = found.document.map(|it| (Arc::clone(&it.profile), it.complete()));
        match read {
            Ok((profile, Ok(message))) => take(Complete { name: &name, number, profile, message }),
            Ok((_, Err(incomplete))) => {
                failure = Some(Failure::new(&name, format!("{which}{}", said(&incomplete))));
                ControlFlow::Break(())
            }
            Err(error) if is_found && is_passed_over(&error) => {
                whole.no_messages.push(name);
                ControlFlow::Continue(())
            }
            Err(error) => {
                let place = error.place().map_or(String::new(), |it| format!("{it}: "));
                failure = Some(Failure::new(&name, format!("{place}{which}{error}")));
                ControlFlow::Break(())
            }
        }
    })?;
    failure.map_or(Ok(whole), Err)
}

/// What an input was.
#[derive(Debug, Default)]
pub(crate) struct Whole {
    /// What it holds, by name, that is no customs message: it itself, or files of an archive.
    pub(crate) no_messages: Vec<String>,
    /// What could not be read of it.
    pub(crate) failures: Vec<Failure>,
    /// How much memory is held by what came of it, about, in bytes; nothing where that is little in any case.
    pub(crate) weight: usize,
}

impl<'f> Found<'f> {
    /// A whole file that cannot be read.
    fn unreadable(name: &'f str, error: ReadError, source: Source<'f>) -> Self {
        let document = Err(error);
        Self { name, document, number: None, of: None, source, is_whole: true, file: None }
    }

    /// Whether it is read because it is in a folder or an archive, so that it need not be a message.
    pub(crate) fn is_found(&self, input: &Input) -> bool {
        !input.is_named() || self.name != input.name()
    }
}

/// Whether a file that nobody named is passed over, since it is well-formed and something else. One that
/// is called a message, and begins like none, is damaged.
pub(crate) const fn is_passed_over(error: &ReadError) -> bool {
    error.is_not_a_message() && !matches!(error, ReadError::Neither)
}

/// What is missing of a message, with the place, and what to do.
pub(crate) fn said(incomplete: &Incomplete) -> String {
    let Some(finding) = incomplete.findings.first() else { return incomplete.to_string() };
    let place = finding.place.map(|place| format!("{place}: ")).unwrap_or_default();
    format!("{place}{}; correct it first", finding.message)
}

/// A file that is to hold a message, in memory.
pub(crate) fn in_memory(name: &str, input: &Input, limits: &RunLimits) -> Result<Vec<u8>, Failure> {
    let bytes = bytes(name, input, limits.reading.max_bytes)?;
    if bytes.trim_ascii().is_empty() {
        return Err(Failure::new(name, "the file is empty; give a message in XML or JSON"));
    }
    Ok(bytes)
}

/// A file in memory, unpacked.
pub(crate) fn bytes(name: &str, input: &Input, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let failure = |error: io::Error| Failure::new(name, format!("cannot be read: {error}"));
    let most = limit as u64;
    let mut file: Box<dyn Read> = match input.open()? {
        Opened::Plain { file, size } if size.is_some_and(|size| size > most) => {
            drop(file);
            let size = crate::text::size(size.unwrap_or_default());
            return Err(over(name, &size, limit));
        }
        Opened::Plain { file, .. } => file,
        Opened::Gzip(file) => Box::new(MultiGzDecoder::new(file)),
        Opened::Zip(file) => {
            let mut archive = ZipArchive::new(file).map_err(|error| Failure::new(name, error))?;
            if archive.len() != 1 {
                return Err(Failure::new(name, "the archive holds several files; unpack it"));
            }
            let mut entry = archive.by_index(0).map_err(|error| Failure::new(name, error))?;
            let mut unpacked = Vec::new();
            entry
                .by_ref()
                .take(most.saturating_add(1))
                .read_to_end(&mut unpacked)
                .map_err(failure)?;
            Box::new(Cursor::new(unpacked))
        }
    };
    file.by_ref().take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(failure)?;
    if bytes.len() > limit {
        return Err(over(name, "it", limit));
    }
    Ok(bytes)
}
