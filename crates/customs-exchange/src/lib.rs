//! The messages of customs administrations: responses to declarations, and messages between administrations.
//!
//! | module | content |
//! | --- | --- |
//! | [`envelope`] | [`Message`]: the envelope of messages between administrations |
//! | [`body`] | the bodies of these messages |
//! | [`component`] | shared components: parties, persons, routes, goods, documents |
//! | [`lists`] | the code lists of these messages |
//! | [`response`] | [`Response`]: the response of an administration to a declaration, in its envelope |
//!
//! Classes that are also part of a declaration are the structs of `customs-declaration`.
//!
//! # Features
//!
//! | feature | gives | on by default |
//! | --- | --- | --- |
//! | `schemars` | `schemars::schema_for!` of the types | yes |
//! | `validator` | `validate()` of the types, by the lengths of their formats | yes |

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod any;
pub mod body;
pub mod component;
pub mod envelope;
pub mod lists;
pub mod response;

pub use any::{Exchanged, MESSAGES, MessageType, exchanged};
pub use envelope::{Body, Message, NAMESPACE};
pub use response::{AppealOffice, Bank, ContactOffice, Error, Response, ResponseMetaData, Status};
