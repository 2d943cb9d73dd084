//! The messages that customs administrations answer with.
//!
//! | module | owns |
//! | --- | --- |
//! | [`response`] | [`Response`]: what an administration says of a declaration, in its envelope |
//! | [`authority`] | [`Authority`]: what the codes of an administration mean |
//!
//! Classes that a declaration has too are the structs of `customs-declaration`.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod authority;
pub mod response;

pub use authority::{Authority, AuthorityError, Meaning};
pub use response::{AppealOffice, Bank, ContactOffice, Error, Response, ResponseMetaData, Status};
