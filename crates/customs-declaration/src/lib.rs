//! The customs declaration of the WCO Data Model as Rust types: one struct for each class of the
//! standard, whatever place it is in.
//!
//! | class | is |
//! | --- | --- |
//! | [`MetaData`] | the envelope a declaration travels in |
//! | [`Declaration`] | the declaration: its kind, its references, its parties and offices |
//! | [`GoodsShipment`] | the goods declared together, with the transaction they share |
//! | [`GovernmentAgencyGoodsItem`] | one goods item: one commodity code under one customs procedure |
//! | [`Commodity`] | what the goods are: description, classification, masses, duties |
//! | [`GovernmentProcedure`] | the customs procedure of an item |
//! | [`AdditionalDocument`], [`PreviousDocument`] | what supports the declaration, and what came before it |
//! | [`AdditionalInformation`] | statements |
//! | [`Consignment`] | how and where the goods move |
//! | [`Exporter`], [`Importer`], [`Declarant`], [`Agent`], [`Consignee`], [`Consignor`], … | the parties |
//! | [`Amendment`] | a change to a declaration lodged before, its place given by [`Pointer`]s |
//!
//! # How to read a class
//!
//! ```
//! use customs_declaration::{Agent, build::*};
//!
//! let agent = Agent { id: id("GB123456789000"), function_code: code("2"), ..Default::default() };
//! assert_eq!(agent.id.unwrap(), "GB123456789000");
//! ```
//!
//! A field bears the name of the element in the standard (`function_code` is `FunctionCode`), and
//! fields stand in the order of the standard. Above each value stand its WCO id, its format
//! (`an..35`: up to 35 letters and digits; `n..16,3`: up to 16 digits, 3 of them decimals) and the
//! list its codes come from. A class holds every element that any place of it uses: what may occur
//! once is an `Option`, what may occur several times a `Vec`, or a [`List`](customs_model::List) where it
//! seldom occurs at all, which is filled by `vec![…].into()`.
//!
//! Which elements a message must have is the business of a profile, not of these types:
//! amendments and cancellations carry only parts of a declaration.
//!
//! A declaration with one goods item is built in `examples/export_declaration.rs`.
//!
//! # Features
//!
//! | feature | gives | on by default |
//! | --- | --- | --- |
//! | `schemars` | `schemars::schema_for!` of the types | yes |
//! | `validator` | `validate()` of the types, by the lengths of their formats | yes |

mod class;
mod metadata;

pub use class::*;
pub use customs_model::build;
pub use metadata::MetaData;

use customs_model::MessageDefinition;

/// The messages with a declaration: in its envelope, and alone.
pub const MESSAGES: &[MessageDefinition] = &[
    MessageDefinition::of::<MetaData>(
        "declaration-message",
        "A customs declaration of the WCO Data Model 3.6 in its envelope.",
    ),
    MessageDefinition::of::<Declaration>(
        "declaration",
        "A customs declaration of the WCO Data Model 3.6, without an envelope.",
    ),
];
