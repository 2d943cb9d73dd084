//! What a customs message is, and how it is read: messages of any kind in either syntax, recognised,
//! read as types, written and converted, with the positions of everything in the file.
//!
//! ```
//! use customs_message::{Profiles, Reader, Syntax};
//!
//! let file = br#"{ "FunctionCode": "9", "TypeCode": "EXA" }"#;
//! let profiles = Profiles::default();
//! let document = Reader::new(&profiles).one(file)?;
//! assert_eq!(document.syntax, Syntax::Json);
//! assert_eq!(document.kind.definition.name, "declaration");
//! let place = document.places(&[&"/Declaration/TypeCode".parse()?])[0];
//! assert_eq!((place.line, place.column), (1, 36));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A module uses only modules above it in this table.
//!
//! | module | owns |
//! | --- | --- |
//! | `syntax` | [`Syntax`]: XML or JSON |
//! | `error` | [`ReadError`]: why a file, or a message in it, cannot be read at all |
//! | [`mod@pointer`] | pointers as messages have them, one class a step |
//! | `json_of_xml` | a message in the JSON that converters make of XML |
//! | `message` | [`Message`]: a message of any kind |
//! | [`family`] | [`Family`] and [`Kind`]: the one table of messages |
//! | `authorities` | [`authorities`]: what is known of authorities, with the messages of this workspace |
//! | `profiles` | [`Profiles`]: by which profile a message is read and judged |
//! | `encoding` | the encoding of a file |
//! | `other` | messages of others, which are recognised and not read |
//! | `recognise` | which message an element of XML is |
//! | `json` | messages in JSON: found, recognised, read |
//! | `ignores` | [`Ignore`]: comments that ask for findings to be ignored |
//! | `document` | [`Document`]: a message as it was read; [`Partial`] and complete |
//! | `reader` | [`Reader`]: the messages of a file |
//! | `packed` | files as they lie, packed or not (feature `packed`) |
//! | `mend` | [`Mend`]: changes that mend what is found in a message |
//! | `read` | [`read`](fn@read): the one message of a file, by a profile |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod authorities;
mod document;
mod encoding;
mod error;
pub mod family;
mod ignores;
mod json;
mod json_of_xml;
mod mend;
mod message;
mod other;
#[cfg(feature = "packed")]
pub mod packed;
pub mod pointer;
mod profiles;
mod read;
mod reader;
mod recognise;
mod syntax;

pub use authorities::{authorities, codes, profile, read_profile};
pub use customs_model::Limits;
pub use customs_model::finding::{Finding, Origin, Place};
pub use customs_xml::{XML_DECLARATION, without_byte_order_mark};
pub use document::{Document, Incomplete, Locator, Number, Partial};
pub use encoding::{Decoded, decode};
pub use error::ReadError;
pub use family::{Family, Kind};
pub use ignores::{Ignore, Request};
pub use mend::{Change, Mend};
pub use message::Message;
pub use profiles::{Choice, Profiles, Reason};
pub use read::read;
pub use reader::{Reader, Take};
pub use syntax::Syntax;
