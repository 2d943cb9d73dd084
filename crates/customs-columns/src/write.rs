//! [`FileFormat`]: batches written as files of Parquet, Arrow (IPC) or CSV.
//!
//! What is written follows from the batches alone: no time, no random number, so that the same messages give the
//! same bytes.

use std::io::{self, Write};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;

/// A format of files. Each is a feature of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileFormat {
    /// Apache Parquet, compressed by Snappy.
    #[cfg(feature = "parquet")]
    Parquet,
    /// The file format of Apache Arrow (IPC), not compressed.
    #[cfg(feature = "ipc")]
    Arrow,
    /// Comma-separated values with a row of names. What is null is empty; a text that is empty is too.
    #[cfg(feature = "csv")]
    Csv,
}

/// Why a file cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The system does not take it.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The format does not.
    #[error("{0}")]
    Format(String),
}

#[cfg(feature = "ipc")]
impl From<arrow_schema::ArrowError> for WriteError {
    fn from(error: arrow_schema::ArrowError) -> Self {
        match error {
            arrow_schema::ArrowError::IoError(_, error) => Self::Io(error),
            error => Self::Format(error.to_string()),
        }
    }
}

#[cfg(feature = "parquet")]
impl From<parquet::errors::ParquetError> for WriteError {
    fn from(error: parquet::errors::ParquetError) -> Self {
        match error {
            parquet::errors::ParquetError::External(error) => match error.downcast::<io::Error>() {
                Ok(error) => Self::Io(*error),
                Err(error) => Self::Format(error.to_string()),
            },
            error => Self::Format(error.to_string()),
        }
    }
}

#[cfg(feature = "csv")]
impl From<csv::Error> for WriteError {
    fn from(error: csv::Error) -> Self {
        Self::Io(error.into())
    }
}

impl FileFormat {
    /// The ending of its files.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
            #[cfg(feature = "ipc")]
            Self::Arrow => "arrow",
            #[cfg(feature = "csv")]
            Self::Csv => "csv",
        }
    }

    /// Begins a file of batches of a schema.
    ///
    /// # Errors
    /// If the file does not take its beginning, or the format not the schema: CSV has no lists.
    pub fn begin<W: Write + Send>(
        self,
        file: W,
        schema: &SchemaRef,
    ) -> Result<TableWriter<W>, WriteError> {
        Ok(TableWriter(match self {
            #[cfg(feature = "parquet")]
            Self::Parquet => Writer::Parquet(Box::new(as_parquet::begin(file, schema)?)),
            #[cfg(feature = "ipc")]
            Self::Arrow => {
                let writer = arrow_ipc::writer::FileWriter::try_new(file, schema)?;
                Writer::Arrow(Box::new(writer))
            }
            #[cfg(feature = "csv")]
            Self::Csv => Writer::Csv(Box::new(as_csv::begin(file, schema)?)),
        }))
    }
}

/// A file on its way.
pub struct TableWriter<W: Write + Send>(Writer<W>);

enum Writer<W: Write + Send> {
    #[cfg(feature = "parquet")]
    Parquet(Box<parquet::arrow::ArrowWriter<W>>),
    #[cfg(feature = "ipc")]
    Arrow(Box<arrow_ipc::writer::FileWriter<W>>),
    #[cfg(feature = "csv")]
    Csv(Box<csv::Writer<W>>),
}

impl<W: Write + Send> std::fmt::Debug for TableWriter<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TableWriter").finish_non_exhaustive()
    }
}

impl<W: Write + Send> TableWriter<W> {
    /// Writes a batch.
    ///
    /// # Errors
    /// If the file does not take it.
    pub fn write(&mut self, batch: &RecordBatch) -> Result<(), WriteError> {
        match &mut self.0 {
            #[cfg(feature = "parquet")]
            Writer::Parquet(writer) => as_parquet::write(writer, batch),
            #[cfg(feature = "ipc")]
            Writer::Arrow(writer) => Ok(writer.write(batch)?),
            #[cfg(feature = "csv")]
            Writer::Csv(writer) => as_csv::write(writer, batch),
        }
    }

    /// Writes the end and returns the file.
    ///
    /// # Errors
    /// If the file does not take it.
    pub fn finish(self) -> Result<W, WriteError> {
        match self.0 {
            #[cfg(feature = "parquet")]
            Writer::Parquet(writer) => Ok(writer.into_inner()?),
            #[cfg(feature = "ipc")]
            Writer::Arrow(writer) => Ok(writer.into_inner()?),
            #[cfg(feature = "csv")]
            Writer::Csv(writer) => {
                writer.into_inner().map_err(|error| WriteError::Io(error.into_error()))
            }
        }
    }
}

#[cfg(feature = "parquet")]
mod as_parquet {
    use std::io::Write;
    use std::sync::Arc;

    use arrow_array::RecordBatch;
    use arrow_schema::SchemaRef;
    use parquet::arrow::ArrowWriter;
    use parquet::basic::Compression;
    use parquet::file::properties::WriterProperties;

    use super::WriteError;

    /// How many rows a group has, at most: engines read groups side by side.
    const GROUP: usize = 128 * 1024;

    /// How many bytes of a group are held in memory, at most.
    const IN_MEMORY: usize = 32 * 1024 * 1024;

    pub(super) fn begin<W: Write + Send>(
        file: W,
        schema: &SchemaRef,
    ) -> Result<ArrowWriter<W>, WriteError> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_max_row_group_row_count(Some(GROUP))
            .set_created_by(concat!("customs ", env!("CARGO_PKG_VERSION")).to_owned());
        Ok(ArrowWriter::try_new(file, Arc::clone(schema), Some(properties.build()))?)
    }

    pub(super) fn write<W: Write + Send>(
        writer: &mut ArrowWriter<W>,
        batch: &RecordBatch,
    ) -> Result<(), WriteError> {
        writer.write(batch)?;
        if writer.memory_size() > IN_MEMORY {
            writer.flush()?;
        }
        Ok(())
    }
}

#[cfg(feature = "csv")]
mod as_csv {
    use std::borrow::Cow;
    use std::io::Write;

    use arrow_array::cast::AsArray;
    use arrow_array::types::{Date32Type, Decimal128Type, Int64Type, TimestampMicrosecondType};
    use arrow_array::{Array, RecordBatch};
    use arrow_schema::{DataType, SchemaRef};

    use super::WriteError;

    pub(super) fn begin<W: Write>(
        file: W,
        schema: &SchemaRef,
    ) -> Result<csv::Writer<W>, WriteError> {
        if let Some(list) = schema.fields().iter().find(|it| it.data_type().is_nested()) {
            let why = format!(
                "CSV has no lists, but `{}` is a list; write Parquet or Arrow",
                list.name()
            );
            return Err(WriteError::Format(why));
        }
        let mut writer = csv::Writer::from_writer(file);
        writer.write_record(schema.fields().iter().map(|field| field.name()))?;
        Ok(writer)
    }

    pub(super) fn write<W: Write>(
        writer: &mut csv::Writer<W>,
        batch: &RecordBatch,
    ) -> Result<(), WriteError> {
        for row in 0..batch.num_rows() {
            for column in batch.columns() {
                writer.write_field(&*text(column, row))?;
            }
            writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }

    /// A cell as a text: numbers with all their digits, days and moments in ISO 8601.
    fn text(column: &dyn Array, row: usize) -> Cow<'_, str> {
        if column.is_null(row) {
            return "".into();
        }
        match column.data_type() {
            DataType::Int64 => column.as_primitive::<Int64Type>().value(row).to_string().into(),
            DataType::Boolean => column.as_boolean().value(row).to_string().into(),
            DataType::Decimal128(..) => {
                column.as_primitive::<Decimal128Type>().value_as_string(row).into()
            }
            DataType::Date32 => {
                let day = column.as_primitive::<Date32Type>().value_as_date(row);
                day.map_or_else(String::new, |day| day.to_string()).into()
            }
            DataType::Timestamp(..) => {
                let moment =
                    column.as_primitive::<TimestampMicrosecondType>().value_as_datetime(row);
                let text = moment.map(|moment| moment.format("%Y-%m-%dT%H:%M:%SZ").to_string());
                text.unwrap_or_default().into()
            }
            _ => column.as_string::<i32>().value(row).into(),
        }
    }
}
