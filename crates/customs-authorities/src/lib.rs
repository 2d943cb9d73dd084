//! What customs authorities ask for, as folders of text.
//!
//! A [`Folder`] is all that is known of one authority. Those of this crate are embedded; a folder on
//! disk works the same. Nothing below this crate knows a country.
//!
//! | file | type | has |
//! | --- | --- | --- |
//! | `*.profile` | [`Authorities`] | what its messages hold ([`customs_model::profile`]) |
//! | `*.codes` | [`Codes`] | what the codes of its responses mean |
//! | `*.list` | [`OwnList`] | lists of codes that it keeps itself |
//! | `data-elements.tsv` | [`DataElements`] | the numbers of data elements, and their places |
//! | `rules.tsv` | [`RuleBook`] | which rules there are, and where they apply |
//! | `rule-numbers.tsv` | [`RuleNumbers`] | the numbers of the rules that are checked, and what the authority is called |
//! | `exchange.tsv` | [`Exchange`] | in which order its messages answer each other, and what they make of a case |
//! | `code-lists.tsv` | [`NumberedLists`] | the code lists that have a number |
//! | `namespaces.tsv` | [`StandardNamespaces`] | in which namespaces messages of a standard are published |
//! | `procedures.tsv` | [`Procedures`] | what the two digits of a procedure mean |
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
