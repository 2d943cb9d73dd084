//! `#[class]`: a struct as a class of a data dictionary.
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
//! assert_eq!(Agent::CLASS.elements[0].doc, "Name of the agent.");
//! ```
//!
//! The same struct behind a pointer, as everything sees it that does not know its type:
//!
//! ```
//! # use customs_macros::class;
//! use customs_model::Text;
//! use customs_model::object::{Held, Object};
//! #
//! # /// Who acts for another party.
//! # #[class("05A")]
//! # pub struct Agent {
//! #     /// Name of the agent.
//! #     #[element("R003", "an..70")]
//! #     pub name: Option<Text>,
//! # }
//!
//! let agent: &dyn Object = &Agent { name: Some("Example Ltd".into()), ..Default::default() };
//! assert_eq!(agent.class().id, Some("05A"));
//! assert!(matches!(agent.field(0).get(0), Some(Held::Value(name)) if name.text() == "Example Ltd"));
//! assert!(agent.field(0).get(1).is_none());
//! ```
//!
//! A name that the standard writes otherwise than the field says, and an element that is seldom there:
//!
//! ```
//! # use customs_macros::class;
//! use customs_model::{Code, Identifier, List};
//!
//! /// An office and what it is responsible for.
//! #[class]
//! pub struct CustomsOffice {
//!     /// Reference number of the office.
//!     #[element(format = "an..8", name = "identification")]
//!     pub id: Option<Identifier>,
//!     /// What it does.
//!     #[element]
//!     pub role_code: List<Code>,
//! }
//!
//! let elements = CustomsOffice::CLASS.elements;
//! assert_eq!((elements[0].name, elements[0].tag()), ("identification", "identification"));
//! assert!(elements[1].repeats);
//!
//! let json = r#"{"identification":"XX000001","RoleCode":["EXP","DEP"]}"#;
//! let office: CustomsOffice = serde_json::from_str(json)?;
//! assert_eq!(office.role_code.len(), 2);
//! assert_eq!(serde_json::to_string(&office)?, json);
//! # use customs_model::ClassType;
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A class whose values have names in camel case, as in messages that are made of the types of XML Schema, and an
//! attribute of its tag:
//!
//! ```
//! # use customs_macros::class;
//! use customs_model::{ClassType, Code, Date};
//!
//! /// A notification.
//! #[class(camel_case)]
//! pub struct Notification {
//!     /// The phase of the system.
//!     #[element(attribute, name = "PhaseID")]
//!     pub phase_id: Option<Code>,
//!     /// The last day.
//!     #[element]
//!     pub limit_date: Option<Date>,
//! }
//!
//! assert_eq!(Notification::CLASS.attributes, ["PhaseID"]);
//! assert_eq!(Notification::CLASS.elements[1].name, "limitDate");
//! ```
//!
//! A field `extensions` is added, which holds what a profile has added to the class.
//!
//! The attribute adds ordinary derives (`Debug`, `Clone`, `PartialEq`, `Default`) and implements
//! `ClassType`, `Object` and `Part`, and serde's `Serialize` and `Deserialize` by one line each, since
//! their code is the same for every class. A crate that uses it depends on `customs-model` and `serde`.
//!
//! # Features of the crate that uses it
//!
//! Two more derives are written behind features **of the crate with the struct**, since only that
//! crate knows whether it depends on what they need:
//!
//! | feature | derive | what its `Cargo.toml` has |
//! | --- | --- | --- |
//! | `schemars` | `schemars::JsonSchema` | `schemars = ["dep:schemars", "customs-model/schemars"]` |
//! | `validator` | `validator::Validate` | `validator = ["dep:validator", "customs-model/validator"]` |
//!
//! A crate that wants neither needs neither. The compiler then warns of a `cfg` that it does not expect;
//! it is told to expect it by
//!
//! ```toml
//! [lints.rust]
//! unexpected_cfgs = { level = "warn", check-cfg = ['cfg(feature, values("schemars", "validator"))'] }
//! ```
#![allow(unreachable_pub)] // a macro crate exports only its macro

mod class;
mod docs;
mod element;
mod names;

use proc_macro::TokenStream;

/// Turns a struct into a class of the data dictionary.
///
/// `#[class("67A")]` gives the WCO class id; `#[class]` is a class without one. The class's name is
/// the struct's, with the standard's capitals (`Ucr` is `UCR`); `name = "…"` overrides it. With `camel_case` the
/// names of its values begin with a small letter. The doc
/// comments of the struct and of its fields are what the dictionary says of the class and its elements.
///
/// A field is
/// - a value, with `#[element("D026", "an..35")]`: the WCO element id and the format, both optional
///   (`format = "…"` where there is no id), then `codes = "…"` for the list its codes are taken from,
///   `name = "…"` for a name that does not follow from the field's, `attribute` where XML has it as an
///   attribute of the class, which comes before all others, `blanks = "kept"` or `"dropped"` where its type does not
///   say whether blanks mean something;
/// - a class, without the attribute: `Option<Box<T>>`, or `Vec<T>` where it may occur several times,
///   or `List<T>` where it may and seldom occurs at all.
///
/// The name is the field's words, each with a capital (`type_code` is `TypeCode`). What is written
/// otherwise has its exact name in `name`, which then is the name everywhere: in the dictionary, in
/// XML and in JSON. Only where XML calls it otherwise than the dictionary, because two elements of the
/// class have one name there or differ in capitals alone, `tag = "…"` is that other name.
///
/// A field that is neither an `Option` nor a `Vec` nor a `List` is required of every message, and so is
/// at least one of those with `#[element(required)]`. A struct with required fields has a function `new` that
/// takes them, in place of `Default`.
///
/// # Errors
/// At the field: a type other than these, a format that cannot be read, a field without docs, docs
/// that are no literal (`#[doc = concat!(…)]`).
#[proc_macro_attribute]
pub fn class(arguments: TokenStream, item: TokenStream) -> TokenStream {
    class::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
