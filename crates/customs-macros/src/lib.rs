//! `#[class]`: a struct as a class of the WCO data dictionary.
//!
//! ```
//! use customs_macros::class;
//! use customs_model::{ClassType, Code, Text};
//!
//! /// Who acts for another party before the administration.
//! #[class("05A")]
//! pub struct Agent {
//!     /// Name of the agent.
//!     #[element("R003", "an..70")]
//!     pub name: Option<Text>,
//!     /// Whether the representation is direct (2) or indirect (3).
//!     #[element("102", "an..3", codes = "UN/EDIFACT 4405")]
//!     pub function_code: Option<Code>,
//! }
//!
//! assert_eq!(Agent::CLASS.id, Some("05A"));
//! assert_eq!(Agent::CLASS.elements[1].name, "FunctionCode");
//! ```
//!
//! The attribute adds ordinary derives (`Debug`, `Clone`, `PartialEq`, `Default`, serde's, schemars'
//! `JsonSchema`, validator's `Validate`) with the attributes that follow from each line, and
//! implements `ClassType`. Nothing else is generated. A crate that uses it depends on
//! `customs-model`, `serde`, `schemars` and `validator`.
#![allow(unreachable_pub)] // a macro crate exports only its macro

mod class;
mod element;
mod names;

use proc_macro::TokenStream;

/// Turns a struct into a class of the data dictionary.
///
/// `#[class("67A")]` gives the WCO class id; `#[class]` is a class without one. The class's name is
/// the struct's, with the standard's capitals (`Ucr` is `UCR`); `name = "…"` overrides it.
///
/// A field is
/// - a value, with `#[element("D026", "an..35")]`: the WCO element id and the format, both optional,
///   then `codes = "…"` for the list its codes are taken from, `name = "…"` for a name that does
///   not follow from the field's;
/// - a class, without the attribute: `Option<Box<T>>`, or `Vec<T>` where it may stand several times.
///
/// A field that is neither an `Option` nor a `Vec` is required of every message, and so is at least
/// one of a `Vec` with `#[element(required)]`. A struct with required fields has a function `new` that
/// takes them, in place of `Default`.
///
/// # Errors
/// At the field: a type other than these, a format that cannot be read, a field without docs.
#[proc_macro_attribute]
pub fn class(arguments: TokenStream, item: TokenStream) -> TokenStream {
    class::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
