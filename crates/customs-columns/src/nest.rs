//! [`Nest`]: rows put into the rows that hold them, as lists of structs.
//!
//! Each table is filled by itself; how many rows of one are in a row of the other makes lists of them.

use std::sync::Arc;

use arrow_array::{ArrayRef, ListArray, RecordBatch, StructArray};
use arrow_buffer::{OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, Field, FieldRef, Fields, Schema, SchemaRef};

use crate::derived::Derived;
use crate::layout::MessageTables;
use crate::plan::Piece;
use crate::table::Source;

/// How what repeats is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Form {
    /// As tables of its own, with keys that say what it belongs to.
    #[default]
    Flat,
    /// Inside the rows that it belongs to, as lists of structs.
    Nested,
}

/// A table, and those whose rows are in its rows.
#[derive(Debug)]
pub(crate) struct Nest {
    pub(crate) piece: usize,
    lists: Vec<List>,
}

/// A column of lists.
#[derive(Debug)]
struct List {
    of: Nest,
    /// Which columns of its table are in the structs.
    columns: Vec<usize>,
    /// The fields of its structs.
    fields: Fields,
    /// It as a column.
    field: FieldRef,
}

/// A table that is filled, as arrays.
pub(crate) struct Filled {
    pub(crate) columns: Vec<ArrayRef>,
    pub(crate) rows: usize,
    /// The row of the table above that each row is in.
    pub(crate) parents: Vec<usize>,
}

impl Nest {
    /// A table by itself.
    pub(crate) const fn flat(piece: usize) -> Self {
        Self { piece, lists: Vec::new() }
    }

    /// A table with those tables below it that are filled.
    pub(crate) fn of(
        piece: usize,
        of: &MessageTables,
        numbers: &[Option<usize>],
        pieces: &[Piece],
    ) -> Self {
        let above = |parent: &usize| numbers[*parent] == Some(piece);
        let below = of.tables.iter().zip(numbers).filter_map(|(table, number)| {
            let number = table.parent.filter(above).and(*number)?;
            List::of(Self::of(number, of, numbers, pieces), pieces)
        });
        Self { piece, lists: below.collect() }
    }

    /// The schema of the table, with its lists behind its columns.
    pub(crate) fn schema(&self, pieces: &[Piece]) -> SchemaRef {
        let columns = pieces[self.piece].schema.fields().iter().cloned();
        Arc::new(Schema::new(columns.chain(self.list_fields()).collect::<Vec<FieldRef>>()))
    }

    fn list_fields(&self) -> impl Iterator<Item = FieldRef> {
        self.lists.iter().map(|list| Arc::clone(&list.field))
    }

    /// The batch of the table.
    pub(crate) fn batch(&self, schema: &SchemaRef, filled: &[Filled]) -> RecordBatch {
        let own = &filled[self.piece];
        let columns = own.columns.iter().cloned().chain(self.list_arrays(filled)).collect();
        let batch = RecordBatch::try_new(Arc::clone(schema), columns);
        batch.expect("a table is filled by its own plan")
    }

    fn list_arrays(&self, filled: &[Filled]) -> impl Iterator<Item = ArrayRef> {
        let rows = filled[self.piece].rows;
        self.lists.iter().map(move |list| list.array(rows, filled))
    }
}

impl List {
    /// A table as lists: without its keys, and without what the rows above say already. None where its structs
    /// would be empty.
    fn of(nest: Nest, pieces: &[Piece]) -> Option<Self> {
        let Piece { table, schema, columns, .. } = &pieces[nest.piece];
        let is_own = |at: &usize| {
            let column = columns[*at];
            let source = table.columns[column].source;
            column >= table.keys && !matches!(source, Source::Derived(Derived::Message(_)))
        };
        let columns: Vec<usize> = (0..columns.len()).filter(is_own).collect();
        let own = columns.iter().map(|at| Arc::clone(&schema.fields()[*at]));
        let fields: Fields = own.chain(nest.list_fields()).collect();
        if fields.is_empty() {
            return None;
        }
        let doc = [("doc".to_owned(), table.doc.clone())];
        let list = DataType::List(item(fields.clone()));
        let field = Field::new(&table.inside, list, false).with_metadata(doc.into());
        Some(Self { of: nest, columns, fields, field: Arc::new(field) })
    }

    /// It as a column of so many rows.
    fn array(&self, rows: usize, filled: &[Filled]) -> ArrayRef {
        let own = &filled[self.of.piece];
        let columns = self.columns.iter().map(|at| Arc::clone(&own.columns[*at]));
        let columns = columns.chain(self.of.list_arrays(filled)).collect();
        let structs = StructArray::try_new(self.fields.clone(), columns, None);
        let structs = structs.expect("the structs have the fields of their table");
        let (item, offsets) = (item(self.fields.clone()), offsets(&own.parents, rows));
        let lists = ListArray::try_new(item, offsets, Arc::new(structs), None);
        Arc::new(lists.expect("every row is in a row of the table above"))
    }
}

/// The field of the structs in a list.
fn item(fields: Fields) -> FieldRef {
    Arc::new(Field::new("item", DataType::Struct(fields), false))
}

/// Where the list of each row begins, given in which row each of what is in the lists is.
fn offsets(parents: &[usize], rows: usize) -> OffsetBuffer<i32> {
    let mut ends = vec![0; rows + 1];
    for parent in parents {
        ends[parent + 1] += 1;
    }
    for row in 0..rows {
        ends[row + 1] += ends[row];
    }
    OffsetBuffer::new(ScalarBuffer::from(ends))
}
