//! The messages that customs administrations answer with.
//!
//! | module | owns |
//! | --- | --- |
//! | [`response`] | [`Response`]: what an administration says of a declaration, in its envelope |
//!
//! Classes that a declaration has too are the structs of `customs-declaration`.

pub mod response;

pub use response::{AppealOffice, Bank, ContactOffice, Error, Response, ResponseMetaData, Status};
