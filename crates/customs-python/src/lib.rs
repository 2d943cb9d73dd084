//! The native half of the Python package `customs_messages`; the other half is in `python/`.
//!
//! Columns cross the border by Arrow's C data interface alone (PyCapsule), so it does not matter which version of
//! pyarrow, Polars or DuckDB is on the other side. Python's lock is not held while messages are read.
//!
//! A module uses only modules above it in this table.
//!
//! | module | owns |
//! | --- | --- |
//! | `failure` | mistakes as exceptions, and what else is to be told as warnings |
//! | `message` | one message: read, checked, converted, explained |
//! | `alerts` | risk alerts as a question in SQL |
//! | `hs` | the Harmonized System |
//! | `table` | which tables there are, and their schemas |
//! | `read` | messages as batches of a table |

mod alerts;
mod failure;
mod hs;
mod message;
mod read;
mod table;

/// The native half of `customs_messages`.
#[pyo3::pymodule]
mod _native {
    #[pymodule_export]
    use crate::alerts::match_sql;
    #[pymodule_export]
    use crate::hs::{Hit, Place, Relation, Target, convert, search, show};
    #[pymodule_export]
    use crate::message::{
        Finding, Skipped, explain_answer, explain_text, parse, to_json, to_xml, validate,
    };
    #[pymodule_export]
    use crate::read::{Batch, Reader, parse_array, read};
    #[pymodule_export]
    use crate::table::{Column, Schema, Table, ddl, schema, tables};
}
