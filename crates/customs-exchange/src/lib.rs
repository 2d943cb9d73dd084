//! The messages that customs administrations send: to traders in answer to a declaration, and to each
//! other.
//!
//! | module | owns |
//! | --- | --- |
//! | [`envelope`] | [`Message`]: the envelope of messages between administrations |
//! | [`body`] | what those messages say |
//! | [`component`] | what several of them speak of: parties, persons, routes, goods, documents |
//! | [`lists`] | the code lists of our own |
//! | [`response`] | [`Response`]: what an administration says of a declaration, in its envelope |
//!
//! Classes that a declaration has too are the structs of `customs-declaration`.
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
