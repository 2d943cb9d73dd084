//! [`Table`] and [`Column`]: what a table is called, what is in it, and where that comes from.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema, SchemaRef};

use crate::derived::Derived;
use crate::value::Part;

/// A table of one kind of message: a row for each message, or for each occurrence of something that repeats.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Table {
    /// The kind of message, as SQL can name it: `declaration`, `cc015c`, `risk_alert`. Empty for the tables of
    /// all kinds: `findings`, `incomplete`.
    pub message: String,
    /// Its own name: `items`.
    pub name: String,
    /// The name of its rows inside those of the table above, in the nested form: `additional_documents` of
    /// `item_additional_documents`.
    pub inside: String,
    /// What a row is.
    pub doc: String,
    /// The path of what a row is, without positions; empty where it is of several places or of none.
    pub path: String,
    /// The columns, the keys first.
    pub columns: Vec<Column>,
    /// How many of the columns are keys: together they name a row.
    pub keys: usize,
    /// The table whose rows hold those of this one, by its index in the tables of the kind; none of the
    /// messages, and of tables that are not a part of the message's own structure.
    pub parent: Option<usize>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it is, in one line.
    pub doc: String,
    /// The path of the element, without positions; empty of what is no element.
    pub path: String,
    /// The WCO id of the element, if it has one.
    pub wco_id: Option<&'static str>,
    /// Its type.
    pub data_type: DataType,
    /// Whether it can be null.
    pub nullable: bool,
    /// What is in it.
    pub(crate) source: Source,
}

/// What is in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// The name of the file.
    File,
    /// The number of the message in its file.
    Message,
    /// The position of what repeats, at this depth of what repeats.
    Position(usize),
    /// A value of the message.
    Value(Part),
    /// What follows from the message.
    Derived(Derived),
    /// What tells where a gathered row is from.
    Gathered(Gathered),
    /// A column of a table that is filled by hand.
    Given,
}

/// What tells where a gathered row is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gathered {
    /// What the element is there: `exporter`.
    Role,
    /// Its path, without positions.
    Place,
    /// The position of the goods item that it is in.
    Item,
    /// The number of the row among those of its message.
    Number,
    /// A value of it in the form in which it is compared.
    Folded,
}

impl Table {
    /// Its name with that of the kind of message: `declaration.items`.
    #[must_use]
    pub fn full_name(&self) -> String {
        match self.message.as_str() {
            "" => self.name.clone(),
            message => format!("{message}.{}", self.name),
        }
    }

    /// Whether it is meant by a name, which may be without that of the kind of message.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        name == self.name || name == self.full_name()
    }

    /// The columns that name a row.
    #[must_use]
    pub fn key(&self) -> &[Column] {
        &self.columns[..self.keys]
    }

    /// The column of this name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// The schema of all its columns.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        schema(&self.columns)
    }
}

impl Column {
    pub(crate) fn new(
        name: impl Into<String>,
        data_type: DataType,
        doc: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            doc: doc.into(),
            path: String::new(),
            wco_id: None,
            data_type,
            nullable: true,
            source: Source::Given,
        }
    }

    pub(crate) fn required(self) -> Self {
        Self { nullable: false, ..self }
    }

    pub(crate) fn from(self, source: Source) -> Self {
        Self { source, ..self }
    }

    /// It as a field of Arrow. What it is and where it comes from is metadata: `doc`, `path`, `wco_id`.
    #[must_use]
    pub fn field(&self) -> Field {
        let metadata = [("doc", &*self.doc), ("path", &*self.path)];
        let metadata = metadata.into_iter().chain(self.wco_id.map(|id| ("wco_id", id)));
        let metadata = metadata.filter(|(_, text)| !text.is_empty());
        let metadata: HashMap<String, String> =
            metadata.map(|(key, text)| (key.to_owned(), text.to_owned())).collect();
        Field::new(&self.name, self.data_type.clone(), self.nullable).with_metadata(metadata)
    }
}

/// The schema of some columns.
pub(crate) fn schema<'c>(columns: impl IntoIterator<Item = &'c Column>) -> SchemaRef {
    let fields: Vec<Field> = columns.into_iter().map(Column::field).collect();
    Arc::new(Schema::new(fields))
}
