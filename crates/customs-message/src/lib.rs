//! Recognises, reads, writes and converts customs messages of any kind, in XML and JSON, with the positions of their
//! elements in the file.
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
//! | module | content |
//! | --- | --- |
//! | `syntax` | [`Syntax`]: XML or JSON |
//! | `error` | [`ReadError`]: the reason why a file or message cannot be read |
//! | [`mod@pointer`] | pointers as they are written in messages, one class per step |
//! | `json_of_xml` | messages in JSON that was converted from XML |
//! | `message` | [`Message`]: a message of any kind |
//! | [`family`] | [`Family`] and [`Kind`]: the table of messages |
//! | `authorities` | [`authorities`]: the data of authorities |
//! | `profiles` | [`Profiles`]: the choice of the profile for a message |
//! | `encoding` | the encoding of a file |
//! | `other` | messages that are recognised but not supported |
//! | `recognise` | recognition of messages in XML |
//! | `json` | messages in JSON |
//! | `ignores` | [`Ignore`]: comments that ask to ignore findings |
//! | `document` | [`Document`]: a message as read from a file, complete or [`Partial`] |
//! | `reader` | [`Reader`]: the messages of a file |
//! | `packed` | packed and unpacked files (feature `packed`) |
//! | `mend` | [`Mend`]: changes that fix findings in a text |
//! | `read` | [`read`](fn@read): reads a file with one message, with a given profile |

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
