//! Reads and writes classes of the customs workspace as namespaced XML.
//!
//! Reading has two ways. A message that follows the dictionary to the letter is read in one pass,
//! straight from the text into the types (`strict`). At the first deviation that pass ends, and the
//! document becomes a tree from which everything readable is read, with a finding and a place for
//! the rest (`tree`, and [`customs_model::tolerant`]). So a good message costs nothing, and a bad one
//! loses nothing without a word.
//!
//! A document can hold any number of messages ([`Splitter`]): each is found by the brackets around it and
//! read by itself.
//!
//! A module uses only modules above it in this table.
//!
//! | module | owns |
//! | --- | --- |
//! | `options` | [`ReadOptions`] |
//! | `eight` | eight bytes looked at at once |
//! | `characters`, `declaration` | the characters XML allows, and names; the XML declaration |
//! | `scope` | namespaces in force |
//! | `words` | what is said of a document that is not well-formed |
//! | `exact` | what is between angle brackets, to the letter |
//! | `error` | [`ReadError`] |
//! | `scanner` | the form of XML that nearly every message has, without tokens |
//! | `markup` | where what is between angle brackets ends |
//! | `elements` | where the elements of a document are |
//! | `part` | [`Part`]: a message inside a document |
//! | `surroundings` | which namespaces are expected where |
//! | `strict` | the quick way |
//! | `tree` | the thorough way: a document as a tree, or checked to the letter |
//! | `members` | the elements of a document that was checked, looked into one by one |
//! | `split` | [`Splitter`]: the messages of a document |
//! | `locate` | [`locate()`]: where paths are in a document |
//! | `reading` | [`read`], [`from_slice`]: the one way, then the other |
//! | `write` | [`to_string`]: a message as XML |
//!
//! ```
//! use customs_declaration::MetaData;
//! use customs_model::Namespaces;
//! use customs_xml::{ReadOptions, WriteOptions};
//!
//! let namespaces = Namespaces::new([
//!     ("MetaData", "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"),
//!     ("Declaration", "urn:wco:datamodel:WCO:DEC-DMS:2"),
//! ]);
//! let xml = r#"
//!   <MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2">
//!     <Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode></Declaration>
//!   </MetaData>"#;
//! let reading = customs_xml::from_slice::<MetaData>(xml.as_bytes(), &ReadOptions::new(namespaces.clone()))?;
//! assert!(reading.findings.is_empty());
//! let written = customs_xml::to_string(&reading.message, &WriteOptions::new(namespaces));
//! assert!(written.xml.contains("<FunctionCode>9</FunctionCode>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod characters;
mod declaration;
mod eight;
mod elements;
mod error;
mod exact;
mod locate;
mod markup;
mod members;
mod options;
mod part;
mod reading;
mod scanner;
mod scope;
mod split;
mod strict;
mod surroundings;
mod tree;
mod words;
mod write;

pub use elements::{ElementPlace, elements, open_at};
pub use error::ReadError;
pub use locate::locate;
pub use markup::{Comment, asides, child_names, comments};
pub use options::ReadOptions;
pub use part::Part;
pub use reading::{
    Make, Reading, decode, from_reader, from_slice, quick, read, thorough, without_byte_order_mark,
    wrapped,
};
pub use split::{Splitter, Start, Step, Verdict};
pub use tree::tree;
pub use write::{WriteOptions, Written, XML_DECLARATION, to_string, to_writer};
