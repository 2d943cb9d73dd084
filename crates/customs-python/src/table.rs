//! Which tables there are, with what is in them, and their schemas.

use std::sync::Arc;

use arrow_schema::SchemaRef;
use customs_columns::{Engine, Plan, Selection, our_tables};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::ffi::to_schema_pycapsule;

use crate::failure::mistaken;

/// A column of a table.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Column {
    /// Its name.
    name: String,
    /// What it is, in one line.
    doc: String,
    /// The path of the element, without positions; empty of what is no element.
    path: String,
    /// The WCO id of the element, if it has one.
    wco_id: Option<&'static str>,
    /// Its type, as Arrow names it.
    #[pyo3(name = "type")]
    data_type: String,
    /// Whether it can be null.
    nullable: bool,
    /// Whether it is one of those that together name a row.
    is_key: bool,
}

#[pymethods]
impl Column {
    fn __repr__(&self) -> String {
        format!("Column({}: {})", self.name, self.data_type)
    }
}

/// A table.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Table {
    /// Its name, with that of the kind of message: `declaration.items`.
    name: String,
    /// What a row is.
    doc: String,
    /// The path of what a row is, without positions.
    path: String,
    /// The columns, the keys first.
    columns: Vec<Column>,
}

#[pymethods]
impl Table {
    fn __repr__(&self) -> String {
        format!("Table({}, {} columns)", self.name, self.columns.len())
    }
}

impl From<&customs_columns::Table> for Table {
    fn from(table: &customs_columns::Table) -> Self {
        let column = |(at, column): (usize, &customs_columns::Column)| Column {
            name: column.name.clone(),
            doc: column.doc.clone(),
            path: column.path.clone(),
            wco_id: column.wco_id,
            data_type: column.data_type.to_string(),
            nullable: column.nullable,
            is_key: at < table.keys,
        };
        Self {
            name: table.full_name(),
            columns: table.columns.iter().enumerate().map(column).collect(),
            doc: table.doc.clone(),
            path: table.path.clone(),
        }
    }
}

/// Returns the tables of all kinds of messages.
#[pyfunction]
pub(crate) fn tables(py: Python<'_>) -> Vec<Table> {
    py.detach(|| {
        let of_kinds = our_tables().iter().flat_map(|kind| &kind.tables);
        let tables = of_kinds.map(|table| Table::from(&**table));
        tables.chain([Table::from(&customs_columns::incomplete())]).collect()
    })
}

/// What is read of a table: that table alone, and of it the keys and the columns that are named.
pub(crate) fn plan(table: &str, columns: Option<&[String]>) -> PyResult<Arc<Plan>> {
    let selection = Selection::all().with_tables([table]);
    let selection = match columns {
        Some(columns) => selection.with_columns(columns),
        None => selection,
    };
    let plan = Plan::new(&selection).map_err(mistaken)?;
    match plan.tables() {
        [_] => Ok(Arc::new(plan)),
        tables => {
            let names: Vec<String> = tables.iter().map(|it| it.table.full_name()).collect();
            let some = names.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
            let what = format!("{} tables are called `{table}`: {some}, …; name one", names.len());
            Err(mistaken(what))
        }
    }
}

/// The schema of a table, for whatever takes Arrow's: `pyarrow.schema(it)`.
#[pyclass(frozen, module = "customs_messages")]
pub(crate) struct Schema(SchemaRef);

#[pymethods]
impl Schema {
    /// The names of the columns.
    #[getter]
    fn names(&self) -> Vec<&str> {
        self.0.fields().iter().map(|field| field.name().as_str()).collect()
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(to_schema_pycapsule(py, &*self.0)?)
    }

    fn __repr__(&self) -> String {
        let fields = self.0.fields().iter();
        let fields: Vec<String> =
            fields.map(|field| format!("{}: {}", field.name(), field.data_type())).collect();
        format!("Schema({})", fields.join(", "))
    }
}

impl From<SchemaRef> for Schema {
    fn from(schema: SchemaRef) -> Self {
        Self(schema)
    }
}

/// Returns the schema of a table, or of some of its columns with the keys: that of its batches.
#[pyfunction]
#[pyo3(signature = (table = "declaration.items", columns = None))]
pub(crate) fn schema(table: &str, columns: Option<Vec<String>>) -> PyResult<Schema> {
    Ok(Schema(Arc::clone(&plan(table, columns.as_deref())?.tables()[0].schema)))
}

/// Returns how an engine declares a table, from the schema that its batches have: `spark` as `mapInArrow` takes
/// it, the columns one after the other; `duckdb`, `postgresql`, `bigquery` as statements.
#[pyfunction]
#[pyo3(signature = (table = "declaration.items", dialect = "spark", columns = None))]
pub(crate) fn ddl(table: &str, dialect: &str, columns: Option<Vec<String>>) -> PyResult<String> {
    let plan = plan(table, columns.as_deref())?;
    let planned = &plan.tables()[0];
    let engine = match dialect {
        "spark" => return Ok(Engine::Spark.columns(&planned.schema)),
        "duckdb" => Engine::DuckDb,
        "postgresql" => Engine::PostgreSql,
        "bigquery" => Engine::BigQuery,
        other => {
            let what = "the dialects are spark, duckdb, postgresql and bigquery";
            return Err(mistaken(format!("there is no dialect `{other}`; {what}")));
        }
    };
    Ok(engine.create_table(&planned.table.full_name(), &planned.schema))
}
