//! The base types of the customs workspace: values, classes and elements, paths, profiles, rules and findings.
//!
//! | module | content |
//! | --- | --- |
//! | [`value`](mod@value) | the value types of the standard: [`Code`], [`Identifier`], [`Text`], [`Amount`], [`Measure`], [`Quantity`], [`Numeric`], [`Indicator`], [`DateTime`], and those of XML Schema: [`Date`], [`LocalDateTime`], [`Flag`], [`Count`] |
//! | [`format`](mod@format) | the formats of the data dictionary (`an..35`, `n..16,3`, `a2`) |
//! | [`dictionary`](mod@dictionary) | [`Class`] and [`Element`]: classes and their elements with WCO ids; every element of a message |
//! | [`object`](mod@object) | [`Object`]: dynamic access to any class, used by all readers and walks |
//! | [`extensions`](mod@extensions) | elements that a profile adds to a class |
//! | [`list`](mod@list) | [`List`]: a compact list for elements that rarely occur |
//! | [`message`](mod@message) | the definition of a kind of message |
//! | [`walk`](mod@walk) | a typed message as a stream of classes and values |
//! | [`serialize`](mod@serialize) | serde implementations for every class |
//! | [`tree`](mod@tree) and [`tolerant`](mod@tolerant) | an untyped message as a tree, and the recovering reader |
//! | [`sought`](mod@sought) | search for many paths in one pass |
//! | [`path`](mod@path) and [`pointer`](mod@pointer) | an element of a message, in every notation |
//! | [`profile`](mod@profile) | the parts of a standard that the messages of an authority use |
//! | [`conditions`](mod@conditions) | requirements of one part of a message on another, as text |
//! | [`rule`](mod@rule) | [`Rule`]: id, title, reason, examples and sources of a rule |
//! | [`finding`](mod@finding) | [`Finding`]: a violation, its path, and how to fix it |
//! | [`findings`](mod@findings) | the findings on a message, up to a limit |
//! | [`limits`](mod@limits) | the limits of reading, for both syntaxes |
//! | [`signs`](mod@signs) | the kinds of characters in a text |
//! | [`template`](mod@template) | the placeholders of templates |
//! | [`beside`](mod@beside) | values among the messages of a file that are not messages |
//! | [`choice`](mod@choice) | alternatives in a sentence |
//! | [`build`](mod@build) | short constructors for writing messages by hand |
//!
//! # Features
//!
//! | feature | provides | on by default |
//! | --- | --- | --- |
//! | `schemars` | `schemars::schema_for!` for the types | yes |
//! | `validator` | `validate()` for the types, which checks the lengths of their formats | yes |
//!
//! # Two syntaxes
//!
//! The serde implementations have the form of JSON: codes and decimals are strings, dates are ISO 8601.
//! In XML every value has a text and attributes ([`Leaf`](value::Leaf)) and the lexical form of EDIFACT;
//! `customs-xml` reads and writes it through [`object`](mod@object).
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod beside;
pub mod build;
pub mod choice;
pub mod conditions;
pub mod dictionary;
pub mod extensions;
pub mod finding;
pub mod findings;
pub mod format;
mod kept;
pub mod limits;
pub mod list;
pub mod message;
pub mod object;
mod order;
pub mod path;
pub mod pointer;
pub mod profile;
mod rewrite;
pub mod room;
pub mod rule;
pub mod rules;
pub mod serialize;
pub mod shape;
pub mod signs;
pub mod sought;
pub mod template;
pub mod tolerant;
mod translate;
pub mod tree;
pub mod value;
pub mod walk;

pub use dictionary::{Class, Content, DictionaryPlace, Element, ValueType};
pub use extensions::Extensions;
pub use finding::{Finding, Place, Severity};
pub use format::{Format, FormatError};
pub use limits::Limits;
pub use list::List;
pub use message::{Discriminator, MessageDefinition, Root};
pub use object::{ClassType, Object};
pub use path::{Path, Step};
pub use pointer::{Notation, Pointer, PointerStep, Resolution, UnknownPlace};
pub use profile::Profile;
pub use rewrite::{Rewriter, Rewritten, rewrite};
pub use rule::{Group, Rule};
pub use shape::Namespaces;
pub use translate::translate;
pub use value::{
    Amount, Attributes, Code, Count, Date, DateTime, Flag, Identifier, Indicator, LocalDateTime,
    Measure, Numeric, Quantity, Text, Value, ValueError, ValueRef,
};
pub use walk::{Visitor, walk};
