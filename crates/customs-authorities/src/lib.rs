//! The requirements and codes of customs authorities, as folders of text.
//!
//! A [`Folder`] contains the data of one authority. The folders of this crate are embedded; folders on
//! disk are read in the same way. No crate below this one names a country.
//!
//! | file | type | content |
//! | --- | --- | --- |
//! | `*.profile` | [`Authorities`] | the structure of its messages ([`customs_model::profile`]) |
//! | `*.codes` | [`Codes`] | the meanings of the codes of its responses |
//! | `*.list` | [`OwnList`] | its own code lists |
//! | `data-elements.tsv` | [`DataElements`] | the numbers of data elements, and their paths |
//! | `rules.tsv` | [`RuleBook`] | the rules of the authority, and where they apply |
//! | `rule-numbers.tsv` | [`RuleNumbers`] | the numbers of the rules that are checked, and the name of the authority |
//! | `exchange.tsv` | [`Exchange`] | the order in which its messages answer each other, and the states of a case |
//! | `code-lists.tsv` | [`NumberedLists`] | the numbered code lists |
//! | `namespaces.tsv` | [`StandardNamespaces`] | the namespaces of the messages of a standard |
//! | `procedures.tsv` | [`Procedures`] | the meaning of the two digits of a procedure |
//!
//! ```
//! let folder = customs_authorities::folder("eu").expect("it is embedded");
//! assert!(folder.files().any(|file| file.name == "data-elements.tsv"));
//! ```

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod authorities;
mod built_in;
mod codes;
mod data_elements;
mod exchange;
mod folder;
mod numbered_lists;
mod own_list;
pub mod pattern;
mod plain_list;
mod procedures;
mod rule_book;
mod rule_numbers;
mod standard_namespaces;
mod table;

pub use authorities::{Authorities, Authority, Failed};
pub use codes::{Codes, CodesError, Meaning, Subject};
pub use data_elements::{DataElement, DataElements, OtherPlace};
pub use exchange::{Answers, Due, Exchange, Key, Kind, State, Steps, Turn};
pub use folder::{File, Folder, FolderLimits, folder, folders};
pub use numbered_lists::{NumberedList, NumberedLists};
pub use own_list::OwnList;
pub use procedures::Procedures;
pub use rule_book::{RuleBook, RuleUse};
pub use rule_numbers::{RuleNumber, RuleNumbers};
pub use standard_namespaces::StandardNamespaces;
pub use table::{MAX_ROWS, TableError};
