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
#[derive(Debug, Clone)]
pub(crate) struct Nest {
    pub(crate) piece: usize,
    pub(crate) lists: Vec<List>,
}

/// A column of lists.
#[derive(Debug, Clone)]
pub(crate) struct List {
    name: String,
    of: Nest,
}

/// A table that is filled, as arrays.
pub(crate) struct Filled {
    pub(crate) columns: Vec<ArrayRef>,
    pub(crate) rows: usize,
    /// The row of the table above that each row is in.
    pub(crate) parents: Vec<usize>,
}

impl Nest {
    /// The lists in a table, of those tables below it that are filled.
    pub(crate) fn below(
        piece: usize,
        of: &MessageTables,
        numbers: &[Option<usize>],
    ) -> Vec<List> {
        let above = |parent: &usize| numbers[*parent] == Some(piece);
        let below = of.tables.iter().zip(numbers).filter_map(|(table, number)| {
            let number = table.parent.filter(above).and(*number)?;
            let lists = Self::below(number, of, numbers);
            Some(List { name: table.inside.clone(), of: Self { piece: number, lists } })
        });
        below.collect()
    }

    /// The schema of the table, with its lists behind its columns.
    pub(crate) fn schema(&self, pieces: &[Piece]) -> SchemaRef {
        let columns = pieces[self.piece].schema.fields().iter().cloned();
        let lists = self.lists.iter().filter_map(|list| list.field(pieces));
        Arc::new(Schema::new(columns.chain(lists).collect::<Vec<FieldRef>>()))
    }

    /// The batch of the table.
    pub(crate) fn batch(&self, schema: &SchemaRef, pieces: &[Piece], filled: &[Filled]) -> RecordBatch {
        let own = &filled[self.piece];
        let lists = self.lists.iter().filter_map(|list| list.array(own.rows, pieces, filled));
        let columns = own.columns.iter().cloned().chain(lists).collect();
        let batch = RecordBatch::try_new(Arc::clone(schema), columns);
        batch.expect("a table is filled by its own plan")
    }
}

impl List {
    /// Which columns of its table are in the structs: neither keys nor what the rows above say already.
    fn inside<'p>(&self, pieces: &'p [Piece]) -> impl Iterator<Item = (usize, &'p FieldRef)> {
        let Piece { table, schema, columns, .. } = &pieces[self.of.piece];
        let is_own = move |(at, _): &(usize, &FieldRef)| {
            let column = columns[*at];
            let of_message =
                matches!(table.columns[column].source, Source::Derived(Derived::Message(_)));
            column >= table.keys && !of_message
        };
        schema.fields().iter().enumerate().filter(is_own)
    }

    /// The fields of its structs.
    fn fields(&self, pieces: &[Piece]) -> Fields {
        let own = self.inside(pieces).map(|(_, field)| Arc::clone(field));
        let lists = self.of.lists.iter().filter_map(|list| list.field(pieces));
        own.chain(lists).collect()
    }

    /// It as a column; none where its structs would be empty.
    fn field(&self, pieces: &[Piece]) -> Option<FieldRef> {
        let fields = self.fields(pieces);
        let item = (!fields.is_empty()).then(|| item(fields))?;
        let doc = [("doc".to_owned(), pieces[self.of.piece].table.doc.clone())];
        let field = Field::new(&self.name, DataType::List(item), false);
        Some(Arc::new(field.with_metadata(doc.into())))
    }

    fn array(&self, rows: usize, pieces: &[Piece], filled: &[Filled]) -> Option<ArrayRef> {
        let fields = self.fields(pieces);
        if fields.is_empty() {
            return None;
        }
        let own = &filled[self.of.piece];
        let columns = self.inside(pieces).map(|(at, _)| Arc::clone(&own.columns[at]));
        let lists = self.of.lists.iter().filter_map(|list| list.array(own.rows, pieces, filled));
        let columns: Vec<ArrayRef> = columns.chain(lists).collect();
        let structs = StructArray::try_new(fields.clone(), columns, None);
        let structs = structs.expect("the structs have the fields of their table");
        let offsets = offsets(&own.parents, rows);
        let lists = ListArray::try_new(item(fields), offsets, Arc::new(structs), None);
        Some(Arc::new(lists.expect("every row is in a row of the table above")))
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
