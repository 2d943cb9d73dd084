//! Reading: the quick way, and where that gives up the thorough one.

use std::io::Read;

use customs_model::finding::{Lines, Place};
use customs_model::findings::Findings;
use customs_model::object::{Refused, Source};
use customs_model::room::Room;
use customs_model::tolerant::{self, Syntax};
use customs_model::{Class, ClassType, Finding, Path, rules};

use crate::error::ReadError;
use crate::members::Elements;
use crate::options::ReadOptions;
use crate::part::Part;
use crate::tree::Checked;
use crate::{strict, tree};

/// A message that was read, and what was not as it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<M> {
    /// The message.
    pub message: M,
    /// What could not be read as it is, each with its place.
    pub findings: Vec<Finding>,
}

/// The text of a document: UTF-8, a byte order mark removed.
///
/// # Errors
/// If it is not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, ReadError> {
    let bytes = without_byte_order_mark(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        ReadError::NotUtf8 { place: Lines::of(&before).place(before.len()..before.len()) }
    })
}

/// The bytes of a document after its byte order mark, if it has one.
#[must_use]
pub fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Reads a message. One that is inside another document is found.
///
/// ```
/// # use customs_declaration::Declaration;
/// let reading = customs_xml::from_slice::<Declaration>(
///     b"<Declaration><TypeCod>EXA</TypeCod></Declaration>",
///     &customs_xml::ReadOptions::default(),
/// )?;
/// let finding = &reading.findings[0];
/// assert_eq!(finding.message, "`Declaration` has no element `TypeCod`");
/// assert_eq!(finding.hint.as_deref(), Some("did you mean `TypeCode`?"));
/// assert_eq!(finding.place.unwrap().to_string(), "1:14");
/// # Ok::<(), customs_xml::ReadError>(())
/// ```
///
/// # Errors
/// If the document is not well-formed, over a limit, or holds no such message. What is merely wrong
/// in a message is in [`Reading::findings`].
pub fn from_slice<M: ClassType>(
    bytes: &[u8],
    options: &ReadOptions,
) -> Result<Reading<M>, ReadError> {
    typed(|make| read(bytes, M::CLASS, options, make))
}

/// The message of a type that is known, and what reading found.
fn typed<M: ClassType, E>(
    read: impl FnOnce(&mut Make<'_>) -> Result<Vec<Finding>, E>,
) -> Result<Reading<M>, E> {
    let mut message = None;
    let findings = read(&mut |source| {
        message = Some(M::read(source)?);
        Ok(())
    })?;
    Ok(Reading { message: message.expect("a message was read where there is no error"), findings })
}

/// Reads a message whose root is this class, and gives it to whatever makes a type of it: at most
/// twice, the second time for good. Returns what could not be read as it is.
///
/// # Errors
/// Those of [`from_slice`].
pub fn read(
    bytes: &[u8],
    class: &'static Class,
    options: &ReadOptions,
    make: &mut Make<'_>,
) -> Result<Vec<Finding>, ReadError> {
    if bytes.len() > options.limits.max_bytes {
        return Err(ReadError::TooLarge {
            bytes: bytes.len() as u64,
            max: options.limits.max_bytes,
        });
    }
    Part::whole(decode(bytes)?).read(class, options, make)
}

/// Reads a text the quick way alone; nothing where that gives up. For tests that hold it against
/// [`thorough`]: whoever reads a message takes [`from_slice`].
#[doc(hidden)]
#[must_use]
pub fn quick<M: ClassType>(text: &str, options: &ReadOptions) -> Option<Reading<M>> {
    typed(|make| strict::read(&Part::whole(text), M::CLASS, options, make)).ok()
}

/// Reads a text the thorough way alone; see [`quick`].
///
/// # Errors
/// Those of [`from_slice`].
#[doc(hidden)]
pub fn thorough<M: ClassType>(text: &str, options: &ReadOptions) -> Result<Reading<M>, ReadError> {
    typed(|make| recover(&Part::whole(text), M::CLASS, options, make))
}

/// What makes a type of a message that is read.
pub type Make<'m> = dyn FnMut(&mut dyn Source) -> Result<(), Refused> + 'm;

impl Part<'_> {
    /// Reads it as a message whose root is this class; see [`read`].
    ///
    /// # Errors
    /// If it is not well-formed, over a limit, or another message.
    pub fn read(
        &self,
        class: &'static Class,
        options: &ReadOptions,
        make: &mut Make<'_>,
    ) -> Result<Vec<Finding>, ReadError> {
        if let Ok(findings) = strict::read(self, class, options, make) {
            return Ok(findings);
        }
        recover(self, class, options, make)
    }
}

/// Reads what is readable, with a finding for the rest.
fn recover(
    part: &Part<'_>,
    class: &'static Class,
    options: &ReadOptions,
    make: &mut Make<'_>,
) -> Result<Vec<Finding>, ReadError> {
    let name = class.tag();
    let Checked { root: document, found } = tree::check(part, &options.limits, name)?;
    let Some((start, around)) = found else {
        return Err(ReadError::NoMessage { root: document.name.to_string(), wanted: name });
    };
    let elements = Elements::of(part.text, &options.limits, around);
    let root = elements.root(start);
    let lines = Lines::from(part.text, part.origin);
    let mut findings = Findings::new(options.limits.max_findings);
    let place = lines.place(root.tag.clone());
    if start != document.tag.start {
        findings.add(|| wrapped(name, &document.name, place));
    }
    let syntax = Syntax::Xml(&options.namespaces, options.collapsing);
    let room = Room::of_message(part.text.len(), &options.limits);
    let readable = tolerant::keep(class, &root, &elements, syntax, &lines, room, &mut findings);
    readable
        .make(make)
        .map_err(|error| ReadError::Refused { message: error.to_string(), place })?;
    Ok(findings.finish(&Path::root(class.name), Some(place)))
}

/// The finding on a message that is inside another document.
#[must_use]
pub fn wrapped(message: &str, wrapper: &str, place: Place) -> Finding {
    let text = format!("the message is inside `{wrapper}`");
    Finding::new(&rules::WRAPPED_MESSAGE, Path::root(message.to_owned()), text)
        .hint("it is read as a message of its own")
        .at(place)
}

/// Reads a message from a reader, up to the limit of bytes.
///
/// # Errors
/// Those of [`from_slice`], and those of the reader.
pub fn from_reader<M: ClassType>(
    reader: impl Read,
    options: &ReadOptions,
) -> Result<Reading<M>, ReadError> {
    let mut bytes = Vec::new();
    // One byte more than allowed tells a document at the limit from one over it.
    let limit = u64::try_from(options.limits.max_bytes).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(limit).read_to_end(&mut bytes)?;
    from_slice(&bytes, options)
}
