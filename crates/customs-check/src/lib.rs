//! Reads customs messages of any kind in either syntax, checks them against profiles, and says where
//! something is wrong and what to do; explains responses and compares declarations.
//!
//! ```
//! use customs_check::{Limits, validate};
//! use customs_declaration::Profile;
//!
//! let message = br#"{ "TypeCode": "EXA" }"#;
//! let checked = validate(message, Profile::uk_dms_3_6(), &Limits::default())?;
//! let finding = &checked.findings[0];
//! assert_eq!(finding.rule.id, "missing-element");
//! assert_eq!(finding.message, "`FunctionCode` is missing");
//! assert_eq!(finding.path.to_string(), "/Declaration/FunctionCode");
//! # Ok::<(), customs_check::ReadError>(())
//! ```
//!
//! | module | owns |
//! | --- | --- |
//! | [`rules`] | the rules, each declared once |
//! | [`Checker`] | a profile with its rules switched on and off, ready for any number of messages |
//! | [`handbook`] | the rules for people: a page each, and the catalogue as data |
//! | [`expectation`] | what must be found in a message, and what differs |
//! | [`report`] | findings as JSON for other programs |
//! | [`respond`] | findings as an administration would send them |
//! | [`explain`](mod@explain) | what a response means, beside the declaration that was sent |
//! | [`difference`] | what changed between two declarations; amendments made and applied |
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod checker;
mod context;
pub mod difference;
mod error;
pub mod expectation;
pub mod explain;
pub mod handbook;
mod json;
mod kind;
mod message;
mod prelude;
mod profile;
pub mod report;
pub mod respond;
pub mod rules;
#[cfg(test)]
mod tests;
mod value;

use customs_declaration::{Declaration, MetaData, Profile};
use customs_exchange::ResponseMetaData;
use customs_model::finding::{Finding, Lines, Place};
use customs_model::{ClassType, Path};
use customs_xml::ReadOptions;
use serde::de::DeserializeOwned;

pub use checker::{Checker, Judgement};
pub use context::Skipped;
pub use customs_xml::without_byte_order_mark;
pub use error::ReadError;
pub use kind::MessageKind;
pub use message::Message;

/// The syntax of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// XML.
    Xml,
    /// JSON.
    Json,
}

impl Syntax {
    /// The syntax of a file, by its first character that is neither a byte order mark nor a blank.
    ///
    /// ```
    /// use customs_check::Syntax;
    ///
    /// assert_eq!(Syntax::detect(b"\n <MetaData/>"), Some(Syntax::Xml));
    /// assert_eq!(Syntax::detect(b"{}"), Some(Syntax::Json));
    /// assert_eq!(Syntax::detect(b"MetaData:"), None);
    /// ```
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        match without_byte_order_mark(bytes).trim_ascii_start().first() {
            Some(b'<') => Some(Self::Xml),
            Some(b'{') => Some(Self::Json),
            _ => None,
        }
    }
}

/// Where reading stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes a file may have.
    pub max_bytes: usize,
    /// How deep elements, objects and arrays may be nested.
    pub max_depth: usize,
    /// How many elements or values a file may have.
    pub max_items: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let ReadOptions { max_bytes, max_depth, max_items, .. } = ReadOptions::default();
        Self { max_bytes, max_depth, max_items }
    }
}

/// A message as it was read from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document<'a> {
    /// The text of the file, without a byte order mark. Places are places in it.
    pub text: &'a str,
    /// Its syntax.
    pub syntax: Syntax,
    /// The message.
    pub message: Message,
    /// What could not be read as it stands.
    pub findings: Vec<Finding>,
}

/// A message and everything that was found in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The syntax it was read from.
    pub syntax: Syntax,
    /// The message.
    pub message: Message,
    /// What was found in reading and in checking, in the order of the file.
    pub findings: Vec<Finding>,
    /// The rules that could not be checked.
    pub skipped: Vec<Skipped>,
}

/// Reads a message in either syntax.
///
/// # Errors
/// If the file is no message, is not well-formed or is over a limit.
pub fn read<'a>(
    bytes: &'a [u8],
    profile: &Profile,
    limits: &Limits,
) -> Result<Document<'a>, ReadError> {
    if bytes.len() > limits.max_bytes {
        return Err(ReadError::TooLarge { bytes: bytes.len(), max: limits.max_bytes });
    }
    let Some(syntax) = Syntax::detect(bytes) else { return Err(unknown_syntax(bytes)) };
    let text = customs_xml::decode(bytes)?;
    let (message, findings) = match syntax {
        Syntax::Xml => read_xml(text, profile, limits)?,
        Syntax::Json => json::read(text, limits)?,
    };
    Ok(Document { text, syntax, message, findings })
}

/// Reads a message and checks it against a profile. For many messages, or to say what day it is, make
/// a [`Checker`] once.
///
/// # Errors
/// Those of [`read`].
pub fn validate(bytes: &[u8], profile: &Profile, limits: &Limits) -> Result<Checked, ReadError> {
    Checker::new(profile).with_limits(*limits).validate(bytes)
}

impl Document<'_> {
    /// Gives findings their places. The text was read before, so that they are found.
    fn locate(&self, findings: &mut [Finding]) {
        let paths: Vec<&Path> = findings.iter().map(|finding| &finding.path).collect();
        let places = self.places(&paths);
        for (finding, place) in findings.iter_mut().zip(places) {
            finding.place = Some(place);
        }
    }

    /// The places of paths in the file; where nothing stands at one, that of the class it is missing
    /// from. Empty only if the file stopped being readable.
    #[must_use]
    pub fn places(&self, paths: &[&Path]) -> Vec<Place> {
        let name = self.message.name();
        let ranges = match self.syntax {
            Syntax::Xml => customs_xml::locate(self.text, name, paths),
            Syntax::Json => {
                let root = json::tree(self.text, self.message.class()).ok();
                root.map(|root| paths.iter().map(|path| root.locate(path)).collect())
            }
        };
        let lines = Lines::of(self.text);
        ranges.unwrap_or_default().into_iter().map(|range| lines.place(range)).collect()
    }
}

fn options(profile: &Profile, limits: &Limits) -> ReadOptions {
    ReadOptions {
        namespaces: profile.namespaces.clone(),
        max_depth: limits.max_depth,
        max_bytes: limits.max_bytes,
        max_items: limits.max_items,
    }
}

/// What begins with a byte order mark of UTF-16 is a text in another encoding, all else no message.
fn unknown_syntax(bytes: &[u8]) -> ReadError {
    let is_utf_16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    match customs_xml::decode(bytes) {
        Err(error) if is_utf_16 => error.into(),
        _ => ReadError::NotAMessage("neither XML nor a JSON object".to_owned()),
    }
}

/// Reads whichever message comes first in an XML document.
fn read_xml(
    text: &str,
    profile: &Profile,
    limits: &Limits,
) -> Result<(Message, Vec<Finding>), ReadError> {
    let options = options(profile, limits);
    match MessageKind::of_xml(text)? {
        Some(MessageKind::MetaData) => read_xml_as::<MetaData>(text, &options),
        Some(MessageKind::Declaration) => read_xml_as::<Declaration>(text, &options),
        Some(MessageKind::Response) => read_xml_as::<ResponseMetaData>(text, &options),
        Some(MessageKind::Exchange(of)) => customs_exchange::with_message_type!(of, Body => {
            read_xml_as::<customs_exchange::Message<Body>>(text, &options)
        }),
        None => {
            let root = customs_xml::tree(text, &options)?;
            Err(ReadError::NotAMessage(format!("the root of this XML is `{}`", root.name)))
        }
    }
}

fn read_xml_as<M>(text: &str, options: &ReadOptions) -> Result<(Message, Vec<Finding>), ReadError>
where
    M: ClassType + DeserializeOwned + Into<Message>,
{
    let reading = customs_xml::from_slice::<M>(text.as_bytes(), options)?;
    Ok((reading.message.into(), reading.findings))
}
