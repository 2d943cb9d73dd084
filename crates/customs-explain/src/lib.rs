//! Explains the answers of customs administrations, pointers, names, numbers and codes; writes responses; compares
//! and amends declarations.
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
//! | module | content |
//! | --- | --- |
//! | [`references`] | whether two messages are about the same declaration |
//! | [`meaning`] | codes of a response with their meanings |
//! | [`charges`] | duties, taxes and fees of a response, with their totals |
//! | [`explained`] | the explanation of an answer, the same for all families |
//! | [`explain`](mod@explain) | the explanation of a response of the WCO Data Model, with the declaration that was sent |
//! | [`query`] | the possible meanings of a text to explain |
//! | [`dictionary`] | paths, classes and elements, by path, name and id |
//! | [`numbers`] | data elements, rules and code lists of authorities, by their numbers |
//! | [`xpath`] | elements that answers name by XPaths, in any notation |
//! | `reason` | the rules, conditions and code lists that an error refers to |
//! | [`transit`] | the explanation of an answer of transit, with the message that was sent |
//! | [`family`] | the family of an answer, and the authority of its codes |
//! | [`codes`] | codes, procedures and identifiers |
//! | [`tariff`] | codes of the Harmonized System |
//! | [`authority`] | additions of authorities to the standard |
//! | [`answer`] | all meanings of a text |
//! | [`respond`] | findings as a response of an administration |
//! | [`difference`] | differences between two declarations; writing and applying amendments |

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
