//! Customs messages as tables of Apache Arrow.
//!
//! Every kind of message has tables: one with a row for each message, and one for each class that repeats, whose
//! columns are what occurs once in it. All of it is derived from the dictionary: names, types, what can be null,
//! and what is said of each column. Rows of different tables belong together by their keys: the file, the number
//! of the message in it, and the positions of what repeats.
//!
//! ```
//! use std::sync::Arc;
//! use customs_columns::{Filler, Plan, Selection};
//! use customs_message::{Profiles, Reader};
//!
//! let selection = Selection::all()
//!     .with_tables(["declaration.items"])
//!     .with_columns(["chapter", "statistical_value_amount"]);
//! let mut filler = Filler::new(Arc::new(Plan::new(&selection)?));
//! let declaration = br#"{ "TypeCode": "EXA", "GoodsShipment": { "GovernmentAgencyGoodsItem": [
//!     { "StatisticalValueAmount": { "value": "864.90", "currencyID": "GBP" } }
//! ] } }"#;
//! let profiles = Profiles::default();
//! filler.take("a.json", 1, Reader::new(&profiles).one(declaration));
//! let (_, items) = &filler.finish()[0];
//! let names: Vec<_> = items.schema().fields().iter().map(|it| it.name().clone()).collect();
//! assert_eq!(names, ["file", "message", "item", "statistical_value_amount", "chapter"]);
//! assert_eq!(items.num_rows(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Features
//!
//! | feature | gives | on by default |
//! | --- | --- | --- |
//! | `parquet` | tables written as Parquet | no |
//! | `ipc` | tables written as files of Arrow | no |
//! | `csv` | tables written as CSV | no |
//!
//! # Modules
//!
//! A module uses only modules above it in this table.
//!
//! | module | owns |
//! | --- | --- |
//! | `names` | how tables and columns are called |
//! | `value` | what a value becomes: columns and their types |
//! | `table` | [`Table`] and [`Column`] |
//! | `objects` | elements by their index, in any dialect |
//! | `derived` | columns that follow from a message: chapter, month, statistical value |
//! | `layout`, `gathered` | [`MessageTables`]: the tables of a kind of message, and those that gather what is at many places |
//! | `others` | the tables of all kinds: incomplete messages, values without a column, findings |
//! | `selection` | [`Selection`]: what is wanted, by name |
//! | `alerts` | [`MatchQuery`]: alerts as a question in SQL |
//! | `nest` | rows put into the rows that hold them |
//! | `plan` | [`Plan`]: a selection compiled |
//! | `builder` | a column as it grows |
//! | `fill` | [`Filler`]: messages become batches |
//! | `ddl` | [`Engine`]: tables as engines declare them |
//! | `partition` | [`split`]: rows by year, month or office, for a folder each |
//! | `write` | [`FileFormat`]: batches as files |
//! | `scan` | [`Scan`]: the batches of files, one after the other |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod alerts;
mod builder;
mod ddl;
mod derived;
mod fill;
mod gathered;
mod layout;
mod names;
mod nest;
mod objects;
mod others;
#[cfg(any(feature = "parquet", feature = "ipc", feature = "csv"))]
mod partition;
mod plan;
mod scan;
mod selection;
mod table;
mod value;
#[cfg(any(feature = "parquet", feature = "ipc", feature = "csv"))]
mod write;

pub use alerts::{LeftOut, MatchOptions, MatchQuery, WhyLeftOut};
pub use arrow_array::RecordBatch;
pub use arrow_schema::{FieldRef, SchemaRef};
pub use ddl::{Engine, to_json, type_name};
pub use fill::{BatchLimits, Filler, Taken};
pub use layout::{MessageTables, message_tables, our_tables};
pub use nest::Form;
pub use others::{findings, incomplete, other_values};
#[cfg(any(feature = "parquet", feature = "ipc", feature = "csv"))]
pub use partition::split;
pub use plan::{Plan, PlannedTable};
pub use scan::{Files, Found, Give, Messages, Scan, Summary, TableScan};
pub use selection::{Selection, SelectionError};
pub use table::{Column, Table};
#[cfg(any(feature = "parquet", feature = "ipc", feature = "csv"))]
pub use write::{FileFormat, TableWriter, WriteError};
