//! [`split`]: the rows of a batch by what they have in some columns, for folders of the kind that Hive made usual.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, RecordBatch, UInt64Array};
use arrow_schema::{ArrowError, DataType};
use arrow_select::take::take_record_batch;

/// What engines call the folder of rows that have nothing in the column.
const NOTHING: &str = "__HIVE_DEFAULT_PARTITION__";

/// Returns the rows of a batch in parts, one for each combination of what is in these columns, in the order of the
/// names of their folders: `year=2026/month=5`. The columns are not in the parts, since the folder says them.
///
/// # Errors
/// If a column is of a type that no folder is named by.
pub fn split(
    batch: &RecordBatch,
    columns: &[usize],
) -> Result<Vec<(String, RecordBatch)>, ArrowError> {
    let rest: Vec<usize> = (0..batch.num_columns()).filter(|at| !columns.contains(at)).collect();
    let mut rows: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    let schema = batch.schema();
    let mut folder = String::new();
    for (row, number) in (0..batch.num_rows()).zip(0..) {
        folder.clear();
        for at in columns {
            let column = batch.column(*at);
            let separator = if folder.is_empty() { "" } else { "/" };
            let value = value(column, row)?;
            let name = schema.field(*at).name();
            // A number as it is: DuckDB takes `05` for a text.
            let _ = write!(folder, "{separator}{name}={value}");
        }
        match rows.get_mut(&folder) {
            Some(rows) => rows.push(number),
            None => drop(rows.insert(folder.clone(), vec![number])),
        }
    }
    let parts = batch.project(&rest)?;
    let part = |(folder, rows): (String, Vec<u64>)| {
        let rows = match rows.len() == batch.num_rows() {
            true => parts.clone(),
            false => take_record_batch(&parts, &UInt64Array::from(rows))?,
        };
        Ok((folder, rows))
    };
    rows.into_iter().map(part).collect()
}

/// A value as it is in the name of a folder.
fn value(column: &dyn Array, row: usize) -> Result<Cow<'_, str>, ArrowError> {
    if column.is_null(row) {
        return Ok(NOTHING.into());
    }
    match column.data_type() {
        DataType::Int64 => Ok(column.as_primitive::<Int64Type>().value(row).to_string().into()),
        DataType::Boolean => Ok(column.as_boolean().value(row).to_string().into()),
        DataType::Utf8 => Ok(escaped(column.as_string::<i32>().value(row))),
        other => {
            let what = format!("no folder is named by a column of {other}");
            Err(ArrowError::InvalidArgumentError(what))
        }
    }
}

/// A text with `%` and two digits for each byte that may mean something in a path; engines read it so.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !text.is_empty() && text.bytes().all(is_plain) {
        return text.into();
    }
    if text.is_empty() {
        return NOTHING.into();
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for byte in text.bytes() {
        match is_plain(byte) {
            true => escaped.push(char::from(byte)),
            false => {
                let _ = write!(escaped, "%{byte:02X}");
            }
        }
    }
    escaped.into()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::{Int64Array, StringArray};
    use arrow_schema::{Field, Schema};

    use super::*;

    #[test]
    fn rows_are_parted_by_folder_and_keep_their_order() {
        let fields = [
            Field::new("month", DataType::Int64, true),
            Field::new("office", DataType::Utf8, true),
            Field::new("row", DataType::Int64, false),
        ];
        let batch = RecordBatch::try_new(
            Arc::new(Schema::new(fields.to_vec())),
            vec![
                Arc::new(Int64Array::from(vec![Some(5), None, Some(5), Some(12)])),
                Arc::new(StringArray::from(vec!["GB/1", "x", "GB/1", ""])),
                Arc::new(Int64Array::from(vec![0, 1, 2, 3])),
            ],
        )
        .unwrap();
        let parts = split(&batch, &[0, 1]).unwrap();
        let parts: Vec<(&str, Vec<i64>)> = parts
            .iter()
            .map(|(folder, part)| {
                assert_eq!(part.num_columns(), 1);
                let rows = part.column(0).as_primitive::<Int64Type>();
                (folder.as_str(), rows.values().to_vec())
            })
            .collect();
        let nothing = "__HIVE_DEFAULT_PARTITION__";
        let expected = [
            (format!("month=12/office={nothing}"), vec![3]),
            ("month=5/office=GB%2F1".to_owned(), vec![0, 2]),
            (format!("month={nothing}/office=x"), vec![1]),
        ];
        assert_eq!(
            parts,
            expected.each_ref().map(|(folder, rows)| (folder.as_str(), rows.clone()))
        );
    }
}
