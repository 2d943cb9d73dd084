//! Reads and writes classes of the customs workspace as namespaced XML.
//!
//! Reading has two ways. A message that follows the dictionary to the letter is read in one pass,
//! straight from the tokens into the types (`strict`). At the first deviation that pass ends, and the
//! document becomes a tree from which everything readable is read, with a finding and a place for
//! the rest (`tree`, and [`customs_model::tolerant`]). So a good message costs nothing, and a bad one
//! loses nothing without a word.
//!
//! ```
//! use customs_declaration::{MetaData, Profile};
//! use customs_xml::{ReadOptions, WriteOptions};
//!
//! let namespaces = Profile::uk_dms_3_6().namespaces.clone();
//! let xml = r#"
//!   <MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2">
//!     <Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode></Declaration>
//!   </MetaData>"#;
//! let reading = customs_xml::from_slice::<MetaData>(xml.as_bytes(), &ReadOptions::new(namespaces.clone()))?;
//! assert!(reading.findings.is_empty());
//! let written = customs_xml::to_string(&reading.message, &WriteOptions::new(namespaces))?;
//! assert!(written.xml.contains("<FunctionCode>9</FunctionCode>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod scope;
mod sketch;
mod strict;
mod tree;
mod write;

use std::io::Read;

use customs_model::finding::Lines;
use customs_model::tolerant::{self, Syntax};
use customs_model::{ClassType, Finding, Namespaces, Path, rules};
use serde::de::DeserializeOwned;

pub use error::{ReadError, WriteError};
pub use sketch::locate;
pub use tree::{first_of, tree};
pub use write::{WriteOptions, Written, to_string, to_writer};

/// What reading expects, and where it stops.
#[derive(Debug, Clone)]
pub struct ReadOptions {
    /// The namespaces elements should be in; with none, none is checked.
    pub namespaces: Namespaces,
    /// How deep elements may be nested.
    pub max_depth: usize,
    /// How many bytes a document may have.
    pub max_bytes: usize,
    /// How many elements a document may have.
    pub max_items: usize,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            namespaces: Namespaces::default(),
            max_depth: 64,
            max_bytes: 100 * 1024 * 1024,
            max_items: 10_000_000,
        }
    }
}

impl ReadOptions {
    /// The usual limits, with these namespaces.
    #[must_use]
    pub fn new(namespaces: Namespaces) -> Self {
        Self { namespaces, ..Self::default() }
    }
}

/// A message that was read, and what was not as it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<M> {
    /// The message.
    pub message: M,
    /// What could not be read as it stands, each with its place.
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

/// Reads a message. One that stands inside another document is found.
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
pub fn from_slice<M>(bytes: &[u8], options: &ReadOptions) -> Result<Reading<M>, ReadError>
where
    M: ClassType + DeserializeOwned,
{
    if bytes.len() > options.max_bytes {
        return Err(ReadError::TooLarge { bytes: bytes.len() as u64, max: options.max_bytes });
    }
    if let Ok(message) = strict::read(without_byte_order_mark(bytes), options) {
        return Ok(Reading { message, findings: Vec::new() });
    }
    let text = decode(bytes)?;
    let document = tree(text, options)?;
    let name = M::CLASS.name;
    let Some(root) = document.find(&[name]) else {
        return Err(ReadError::NoMessage { root: document.name.to_string(), wanted: name });
    };
    let lines = Lines::of(text);
    let (message, mut findings) =
        tolerant::read(root, Syntax::Xml(&options.namespaces), &lines).map_err(|error| {
            ReadError::Refused { message: error.to_string(), place: lines.place(root.tag.clone()) }
        })?;
    if !std::ptr::eq(root, &document) {
        let message = format!("the message stands inside `{}`", document.name);
        let finding = Finding::new(&rules::WRAPPED_MESSAGE, Path::root(name), message)
            .hint("it is read as if it stood alone")
            .at(lines.place(root.tag.clone()));
        findings.insert(0, finding);
    }
    Ok(Reading { message, findings })
}

/// Reads a message from a reader, up to the limit of bytes.
///
/// # Errors
/// Those of [`from_slice`], and those of the reader.
pub fn from_reader<M>(reader: impl Read, options: &ReadOptions) -> Result<Reading<M>, ReadError>
where
    M: ClassType + DeserializeOwned,
{
    let mut bytes = Vec::new();
    // One byte more than allowed tells a document at the limit from one over it.
    let limit = u64::try_from(options.max_bytes).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(limit).read_to_end(&mut bytes)?;
    from_slice(&bytes, options)
}
