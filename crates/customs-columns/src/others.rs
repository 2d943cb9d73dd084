//! The tables of all kinds of messages: what could not be read completely, what has no column, and what checking
//! found.

use std::convert::Infallible;

use arrow_schema::DataType;
use customs_model::object::Object;
use customs_model::walk::{Entry, Leaf};
use customs_model::{Class, Element, Finding, Path, Visitor, walk};

use crate::builder::{Builder, Misfit};
use crate::layout::keys_of_messages;
use crate::table::{Column, Table};

fn table(name: &str, doc: &str, columns: Vec<Column>, keys: usize) -> Table {
    let (name, doc, path) = (name.to_owned(), doc.to_owned(), String::new());
    let inside = String::new();
    Table { message: String::new(), name, inside, doc, path, columns, keys, parent: None }
}

fn whole(name: &str, doc: &str) -> Column {
    Column::new(name, DataType::Int64, doc)
}

fn text(name: &str, doc: &str) -> Column {
    Column::new(name, DataType::Utf8, doc)
}

/// The columns that say where a finding is and what it says.
fn of_findings() -> [Column; 6] {
    [
        text("rule", "The id of the rule."),
        text("severity", "`error`, `warning` or `information`."),
        text("path", "The path of the element."),
        text("text", "What is wrong, in words."),
        whole("line", "The line in the file, from 1."),
        whole("column", "The column in the line, from 1."),
    ]
}

/// The table of messages that are in no other, and of files that hold none that can be read.
#[must_use]
pub fn incomplete() -> Table {
    let mut columns = keys_of_messages();
    // Of a file that cannot be read at all no message is known.
    columns[1].nullable = true;
    columns.push(
        whole("reason", "The number of the reason among those of the message, from 1.").required(),
    );
    columns.extend(of_findings());
    let doc = "Why messages are in no other table: what of them could not be read, or does not fit. One row a \
               reason.";
    table("incomplete", doc, columns, 3)
}

/// The table of values that have no column.
#[must_use]
pub fn other_values() -> Table {
    let mut columns = keys_of_messages();
    columns.push(
        whole("number", "The number of the value among those of the message, from 1.").required(),
    );
    columns.push(text("path", "The path of the value, with positions.").required());
    columns.push(text("value", "The value, as XML has it.").required());
    let doc = "Values that have no column: elements that a profile adds to those of the dictionary, and attributes \
               of codes, identifiers and texts. One row a value.";
    table("other_values", doc, columns, 3)
}

/// The table of findings.
#[must_use]
pub fn findings() -> Table {
    let mut columns = keys_of_messages();
    columns.push(
        whole("finding", "The number of the finding among those of the message, from 1.")
            .required(),
    );
    columns.extend(of_findings());
    columns.push(text("value", "The value that the finding is about."));
    columns.push(text("expected", "What was expected."));
    columns.push(text("hint", "What to do."));
    table("findings", "What checking found. One row a finding.", columns, 3)
}

/// What a row is about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cause<'c> {
    /// What is wrong, with its place.
    Finding(&'c Finding),
    /// What is wrong, and the path of it if that is known.
    Words { text: &'c str, path: Option<&'c str> },
    /// A value that has no column.
    Value { path: &'c str, value: &'c str },
}

/// The values of a message that have no column, with their paths.
pub(crate) fn values_without_column(
    message: &dyn Object,
    class: &'static Class,
) -> Vec<(String, String)> {
    let mut visitor = WithoutColumn {
        root: Some(class),
        path: Path::default(),
        classes: Vec::new(),
        found: Vec::new(),
    };
    let Ok(()) = walk(message, &mut visitor);
    visitor.found
}

/// Goes along the dictionary beside a message, and notes what it does not have.
struct WithoutColumn {
    root: Option<&'static Class>,
    path: Path,
    /// The classes that it is in; none where the dictionary has no such.
    classes: Vec<Option<&'static Class>>,
    found: Vec<(String, String)>,
}

impl WithoutColumn {
    fn known(&self, entry: Entry) -> Option<&'static Element> {
        self.classes.last().copied().flatten()?.element(entry.name)
    }
}

impl Visitor for WithoutColumn {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        let class = match self.classes.is_empty() {
            true => self.root,
            false => self.known(entry).and_then(Element::class),
        };
        self.classes.push(class);
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        let is_known = self.known(entry).is_some();
        let is_whole = leaf.attributes.is_empty() || !leaf.value.is_textual();
        if is_known && is_whole {
            return Ok(());
        }
        let path = self.path.child(entry.step());
        for (name, text) in leaf.attributes {
            self.found.push((path.attribute_named(*name).to_string(), text.to_string()));
        }
        if !is_known {
            self.found.push((path.to_string(), leaf.text.to_owned()));
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.classes.pop();
        self.path.pop();
        Ok(())
    }
}

/// A row of one of these tables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'r> {
    pub(crate) file: &'r str,
    pub(crate) message: Option<i64>,
    pub(crate) number: i64,
    pub(crate) cause: Cause<'r>,
}

impl Row<'_> {
    /// Puts what the column of this name has of it.
    pub(crate) fn put(&self, name: &str, row: usize, builder: &mut Builder) -> Result<(), Misfit> {
        let mut text = |text: Option<&str>| text.map_or(Ok(()), |it| builder.put_text(row, it));
        let finding = match self.cause {
            Cause::Finding(finding) => Some(finding),
            Cause::Words { .. } | Cause::Value { .. } => None,
        };
        match (name, self.cause) {
            ("file", _) => return text(Some(self.file)),
            ("rule", _) => return text(finding.map(|it| it.rule.id)),
            ("severity", _) => return text(Some(finding.map_or("error", |it| it.severity.name()))),
            ("path", Cause::Finding(finding)) => return text(Some(&finding.path.to_string())),
            ("path", Cause::Words { path, .. }) => return text(path),
            ("path", Cause::Value { path, .. }) => return text(Some(path)),
            ("text", Cause::Finding(finding)) => return text(Some(&finding.message)),
            ("text", Cause::Words { text: words, .. }) => return text(Some(words)),
            ("value", Cause::Value { value, .. }) => return text(Some(value)),
            ("value", _) => return text(finding.and_then(|it| it.value.as_deref())),
            ("expected", _) => return text(finding.and_then(|it| it.expected.as_deref())),
            ("hint", _) => return text(finding.and_then(|it| it.hint.as_deref())),
            _ => {}
        }
        let place = finding.and_then(|finding| finding.place);
        let number = match name {
            "message" => self.message,
            "line" => place.and_then(|place| i64::try_from(place.line).ok()),
            "column" => place.and_then(|place| i64::try_from(place.column).ok()),
            _ => Some(self.number),
        };
        number.map_or(Ok(()), |number| builder.put_whole(row, number))
    }
}
