//! Explains what a customs administration answers and what pointers, names, numbers and codes mean,
//! answers as an administration, and compares declarations.
//!
//! ```
//! use customs_declaration::{Declaration, build::*};
//! use customs_explain::difference::compare;
//!
//! let before = Declaration { type_code: code("IMA"), ..Default::default() };
//! let after = Declaration { goods_item_quantity: quantity(2), ..before.clone() };
//! let difference = &compare(&before, &after).differences[0];
//! assert_eq!(difference.to_string(), "added /Declaration/GoodsItemQuantity (42A.228): 2");
//! ```
//!
//! A module uses only modules that come before it in this table.
//!
//! | module | owns |
//! | --- | --- |
//! | [`references`] | whether two messages are about the same declaration |
//! | [`meaning`] | codes of a response with what they mean |
//! | [`charges`] | duties, taxes and fees of a response, with their totals |
//! | [`explained`] | what an answer means: the data that the readers of all families fill |
//! | [`explain`](mod@explain) | a response of the WCO Data Model explained, beside the declaration that was sent |
//! | [`query`] | what a text that somebody wants explained can be |
//! | [`dictionary`] | places, classes and elements, by path, name and id |
//! | [`numbers`] | data elements, rules and code lists of authorities, by their numbers |
//! | [`xpath`] | places that answers name by XPaths, however they are written |
//! | `reason` | what an error refers to: rules, conditions, code lists |
//! | [`transit`] | an answer of transit explained, beside the message that was sent |
//! | [`family`] | which of the two an answer is, and whose codes it has |
//! | [`codes`] | codes, procedures and identifiers |
//! | [`tariff`] | numbers of the Harmonized System |
//! | [`authority`] | what profiles and lists of authorities add to the standard |
//! | [`answer`] | everything that is known of a text |
//! | [`respond`] | findings as an administration would send them |
//! | [`difference`] | what changed between two declarations; amendments made and applied |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod answer;
pub mod authority;
pub mod charges;
pub mod codes;
pub mod dictionary;
pub mod difference;
pub mod explain;
pub mod explained;
pub mod family;
pub mod meaning;
pub mod numbers;
pub mod query;
mod reason;
pub mod references;
pub mod respond;
pub mod tariff;
pub mod transit;
mod work;
pub mod xpath;

pub use customs_authorities::Codes;
pub use customs_exchange::ResponseMetaData;
pub use customs_message::{Document, Message};
