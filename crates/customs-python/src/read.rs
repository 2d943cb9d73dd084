//! Messages as batches of a table: of files, read as the batches are asked for; and of an array, at once.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::cast::AsArray;
use arrow_array::{Array, RecordBatch, StructArray};
use arrow_schema::{ArrowError, DataType, Field, SchemaRef};
use customs_columns::{BatchLimits, Files, Filler, Plan, Scan, Summary, TableScan};
use customs_message::Reader as MessageReader;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};
use pyo3_arrow::PyArray;
use pyo3_arrow::ffi::{
    ArrayIterator, to_array_pycapsules, to_schema_pycapsule, to_stream_pycapsule,
};

use crate::failure::{mistaken, said};
use crate::message::profiles;
use crate::table::{Schema, plan};

/// What becomes of a table when a message is not complete, and so not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OnIncomplete {
    /// Reading ends with an error, behind all complete messages.
    Error,
    /// It is counted.
    Skip,
}

impl OnIncomplete {
    /// The one of this name. The table of incomplete messages is the place for them: it has no such error.
    fn of(name: &str, table: &str) -> PyResult<Self> {
        match name {
            "error" if table == "incomplete" => Ok(Self::Skip),
            "error" => Ok(Self::Error),
            "skip" => Ok(Self::Skip),
            other => Err(mistaken(format!("on_incomplete is `error` or `skip`, not `{other}`"))),
        }
    }

    /// What is wrong after all was read, if something is.
    fn judge(self, summary: &Summary) -> Option<String> {
        let first = summary.first_incomplete.as_ref()?;
        let more = match summary.incomplete {
            0 | 1 => String::new(),
            more => format!(", and {} more", more - 1),
        };
        (self == Self::Error).then(|| {
            format!(
                "not all messages could be read: {first}{more}; with on_incomplete=\"skip\" they are left out, \
                 and the table `incomplete` has all reasons"
            )
        })
    }
}

/// The messages of some files as batches of a table. Whatever takes Arrow's streams reads it
/// (`__arrow_c_stream__`), as it goes on; each one that begins reads the files from their beginning.
#[pyclass(frozen, name = "RecordBatchReader", module = "customs_messages")]
pub(crate) struct Reader {
    paths: Vec<PathBuf>,
    plan: Arc<Plan>,
    limits: BatchLimits,
    on_incomplete: OnIncomplete,
    summary: Arc<Mutex<Option<Summary>>>,
}

#[pymethods]
impl Reader {
    /// The schema of the batches.
    #[getter]
    fn schema(&self) -> Schema {
        self.schema_ref().into()
    }

    /// How many messages are in the batches; None before they were read to the end.
    #[getter]
    fn messages(&self) -> Option<u64> {
        self.summarised(|summary| summary.messages)
    }

    /// How many messages, or whole files, are not complete and so in no batch; None before the end.
    #[getter]
    fn incomplete(&self) -> Option<u64> {
        self.summarised(|summary| summary.incomplete)
    }

    /// The first message that is not complete, with the reason.
    #[getter]
    fn first_incomplete(&self) -> Option<String> {
        self.summarised(|summary| summary.first_incomplete.clone()).flatten()
    }

    /// How many messages are of other kinds than the table; None before the end.
    #[getter]
    fn not_wanted(&self) -> Option<u64> {
        self.summarised(|summary| summary.not_wanted)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, &*self.schema_ref())?)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let batches = self.begin();
        let field = Field::new_struct("", self.schema_ref().fields().clone(), false);
        let arrays = batches.map(|batch| batch.map(|it| Arc::new(StructArray::from(it)) as _));
        let arrays = ArrayIterator::new(arrays, Arc::new(field));
        Ok(to_stream_pycapsule(py, Box::new(arrays), requested_schema)?)
    }

    fn __repr__(&self) -> String {
        format!(
            "RecordBatchReader({} of {} files)",
            self.plan.tables()[0].table.full_name(),
            self.paths.len()
        )
    }
}

impl Reader {
    fn schema_ref(&self) -> SchemaRef {
        Arc::clone(&self.plan.tables()[0].schema)
    }

    fn summarised<T>(&self, of: impl FnOnce(&Summary) -> T) -> Option<T> {
        self.summary.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(of)
    }

    /// Begins to read.
    fn begin(&self) -> Batches {
        let files = Files::of(&self.paths);
        let scan = Scan::with_limits(Arc::clone(&self.plan), files, self.limits);
        let summary = Arc::clone(&self.summary);
        Batches { scan: Some(scan.of_table(0)), on_incomplete: self.on_incomplete, summary }
    }
}

/// The batches of a table, with an error behind them if a message is missing.
struct Batches {
    scan: Option<TableScan>,
    on_incomplete: OnIncomplete,
    summary: Arc<Mutex<Option<Summary>>>,
}

impl Iterator for Batches {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(batch) = self.scan.as_mut()?.next() {
            return Some(batch);
        }
        let summary = self.scan.take()?.summary().clone();
        let wrong = self.on_incomplete.judge(&summary);
        *self.summary.lock().unwrap_or_else(PoisonError::into_inner) = Some(summary);
        wrong.map(|wrong| Err(ArrowError::ExternalError(wrong.into())))
    }
}

/// Returns the messages of some files as batches of a table.
#[pyfunction]
#[pyo3(signature = (paths, table, columns, batch_rows, on_incomplete))]
pub(crate) fn read(
    paths: Vec<PathBuf>,
    table: &str,
    columns: Option<Vec<String>>,
    batch_rows: Option<usize>,
    on_incomplete: &str,
) -> PyResult<Reader> {
    let plan = plan(table, columns.as_deref())?;
    let limits = limits(batch_rows)?;
    let on_incomplete = OnIncomplete::of(on_incomplete, table)?;
    Ok(Reader { paths, plan, limits, on_incomplete, summary: Arc::default() })
}

fn limits(batch_rows: Option<usize>) -> PyResult<BatchLimits> {
    let usual = BatchLimits::default();
    match batch_rows {
        Some(0) => Err(mistaken("a batch has one row at least")),
        Some(rows) => Ok(BatchLimits { rows, ..usual }),
        None => Ok(usual),
    }
}

/// Rows of a table, for whatever takes Arrow's arrays: `pyarrow.record_batch(it)`.
#[pyclass(frozen, name = "RecordBatch", module = "customs_messages")]
pub(crate) struct Batch(RecordBatch);

#[pymethods]
impl Batch {
    /// How many rows there are.
    #[getter]
    fn num_rows(&self) -> usize {
        self.0.num_rows()
    }

    /// The schema.
    #[getter]
    fn schema(&self) -> Schema {
        self.0.schema().into()
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, &*self.0.schema())?)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let schema = self.0.schema();
        let field = Field::new_struct("", schema.fields().clone(), false)
            .with_metadata(schema.metadata().clone());
        let array = StructArray::from(self.0.clone());
        Ok(to_array_pycapsules(py, Arc::new(field), &array, requested_schema)?)
    }

    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    fn __repr__(&self) -> String {
        format!("RecordBatch({} rows, {} columns)", self.0.num_rows(), self.0.num_columns())
    }
}

/// Returns the messages in an array of bytes or texts as one batch of a table. `names` say which file each is
/// from; without them the key `file` is the number of the element, from 0. A null has no message.
#[pyfunction]
#[pyo3(signature = (messages, table, columns, names, on_incomplete))]
pub(crate) fn parse_array(
    py: Python<'_>,
    messages: PyArray,
    table: &str,
    columns: Option<Vec<String>>,
    names: Option<PyArray>,
    on_incomplete: &str,
) -> PyResult<Batch> {
    let on_incomplete = OnIncomplete::of(on_incomplete, table)?;
    let plan = plan(table, columns.as_deref())?;
    let texts = Texts::of(messages.array())?;
    let names = names.as_ref().map(|names| Texts::of(names.array())).transpose()?;
    if let Some(names) = &names
        && names.len() != texts.len()
    {
        let what = format!("there are {} messages and {} names", texts.len(), names.len());
        return Err(mistaken(what));
    }
    let (batch, summary) = py.detach(|| fill(&plan, &texts, names.as_ref()));
    match on_incomplete.judge(&summary) {
        None => Ok(Batch(batch)),
        Some(wrong) => Err(said(py, &wrong)),
    }
}

fn fill(plan: &Arc<Plan>, texts: &Texts<'_>, names: Option<&Texts<'_>>) -> (RecordBatch, Summary) {
    let mut filler = Filler::new(Arc::clone(plan));
    let mut summary = Summary::default();
    let reader = MessageReader::new(profiles());
    for at in 0..texts.len() {
        let Some(bytes) = texts.get(at) else { continue };
        let name = names.and_then(|names| names.get(at)).map(String::from_utf8_lossy);
        let name = name.unwrap_or_else(|| at.to_string().into());
        let mut number = 0;
        reader.each(bytes, &mut |document| {
            number += 1;
            summary.count(&name, number, filler.take(&name, number, document));
            std::ops::ControlFlow::Continue(())
        });
    }
    let filled = filler.finish().into_iter().find(|(table, _)| *table == 0);
    let empty = || RecordBatch::new_empty(Arc::clone(&plan.tables()[0].schema));
    (filled.map_or_else(empty, |(_, batch)| batch), summary)
}

/// An array of bytes or texts, whichever Arrow's form of it.
enum Texts<'a> {
    Binary(&'a arrow_array::BinaryArray),
    LargeBinary(&'a arrow_array::LargeBinaryArray),
    BinaryView(&'a arrow_array::BinaryViewArray),
    Utf8(&'a arrow_array::StringArray),
    LargeUtf8(&'a arrow_array::LargeStringArray),
    Utf8View(&'a arrow_array::StringViewArray),
}

impl<'a> Texts<'a> {
    fn of(array: &'a dyn Array) -> PyResult<Self> {
        Ok(match array.data_type() {
            DataType::Binary => Self::Binary(array.as_binary()),
            DataType::LargeBinary => Self::LargeBinary(array.as_binary()),
            DataType::BinaryView => Self::BinaryView(array.as_binary_view()),
            DataType::Utf8 => Self::Utf8(array.as_string()),
            DataType::LargeUtf8 => Self::LargeUtf8(array.as_string()),
            DataType::Utf8View => Self::Utf8View(array.as_string_view()),
            other => return Err(mistaken(format!("messages are bytes or texts, not {other}"))),
        })
    }

    fn len(&self) -> usize {
        self.array().len()
    }

    fn array(&self) -> &dyn Array {
        match self {
            Self::Binary(array) => array,
            Self::LargeBinary(array) => array,
            Self::BinaryView(array) => array,
            Self::Utf8(array) => array,
            Self::LargeUtf8(array) => array,
            Self::Utf8View(array) => array,
        }
    }

    /// The bytes of an element; None of a null.
    fn get(&self, at: usize) -> Option<&[u8]> {
        if self.array().is_null(at) {
            return None;
        }
        Some(match self {
            Self::Binary(array) => array.value(at),
            Self::LargeBinary(array) => array.value(at),
            Self::BinaryView(array) => array.value(at),
            Self::Utf8(array) => array.value(at).as_bytes(),
            Self::LargeUtf8(array) => array.value(at).as_bytes(),
            Self::Utf8View(array) => array.value(at).as_bytes(),
        })
    }
}
