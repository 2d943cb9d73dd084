//! Explains what a customs administration answers, answers as one, and compares declarations.
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
//! No module uses another.
//!
//! | module | owns |
//! | --- | --- |
//! | [`explain`](mod@explain) | what a response means, beside the declaration that was sent |
//! | [`respond`] | findings as an administration would send them |
//! | [`difference`] | what changed between two declarations; amendments made and applied |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod difference;
pub mod explain;
pub mod respond;

pub use customs_authorities::Codes;
pub use customs_exchange::ResponseMetaData;
pub use customs_message::{Document, Message};
