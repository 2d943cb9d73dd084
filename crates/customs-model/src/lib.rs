//! The ground floor of the customs workspace: what a value is, what a class is made of, how a place
//! in a message is named, and what a finding says.
//!
//! | module | owns |
//! | --- | --- |
//! | [`value`](mod@value) | the value types of the standard: [`Code`], [`Identifier`], [`Text`], [`Amount`], [`Measure`], [`Quantity`], [`Numeric`], [`Indicator`], [`DateTime`], and those of XML Schema: [`Date`], [`LocalDateTime`], [`Flag`], [`Count`] |
//! | [`format`](mod@format) | the formats of the data dictionary (`an..35`, `n..16,3`, `a2`) |
//! | [`dictionary`](mod@dictionary) | [`Class`] and [`Element`]: what a class is made of, with WCO ids; every place of a message |
//! | [`object`](mod@object) | a class behind a pointer: what every reader and every walk goes through |
//! | [`extensions`](mod@extensions) | what a profile has added to a class |
//! | [`list`](mod@list) | [`List`]: an element that may occur several times and seldom occurs |
//! | [`message`](mod@message) | a kind of message, entered once |
//! | [`walk`](mod@walk) | a typed message as a stream of classes and values |
//! | [`serialize`](mod@serialize) | serde for every class, written once |
//! | [`tree`](mod@tree) and [`tolerant`](mod@tolerant) | a message as it is in a file, before it is typed, and how to read one that is not quite right |
//! | [`sought`](mod@sought) | many paths looked for in one descent |
//! | [`path`](mod@path) and [`pointer`](mod@pointer) | one place in a message, in every notation |
//! | [`profile`](mod@profile) | what an authority's messages hold, out of all that their standard allows |
//! | [`conditions`](mod@conditions) | what one part of a message demands of another, in a notation of its own |
//! | [`rule`](mod@rule) | what a message must be, declared once |
//! | [`finding`](mod@finding) | what is wrong, where, and what to do |
//! | [`findings`](mod@findings) | the findings on a message, up to a limit |
//! | [`limits`](mod@limits) | where reading stops, in either syntax |
//! | [`signs`](mod@signs) | which kinds of characters a text has |
//! | [`template`](mod@template) | what is in a template until it is filled in |
//! | [`beside`](mod@beside) | what is among the messages of a file and is none |
//! | [`choice`](mod@choice) | alternatives in a sentence |
//! | [`build`](mod@build) | short constructors for writing messages by hand |
//!
//! # Features
//!
//! | feature | gives | on by default |
//! | --- | --- | --- |
//! | `schemars` | `schemars::schema_for!` of the types | yes |
//! | `validator` | `validate()` of the types, by the lengths of their formats | yes |
//!
//! # Two syntaxes
//!
//! serde's impls have the shape of JSON: a code is a string, a decimal is a string, a date is ISO 8601.
//! XML has a text and attributes for every value ([`Leaf`](value::Leaf)) and the lexical forms of
//! EDIFACT; `customs-xml` reads and writes it through [`object`](mod@object).
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
