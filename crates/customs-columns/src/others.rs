//! The tables of all kinds of messages: what could not be read completely, and what checking found.

use arrow_schema::DataType;
use customs_model::Finding;

use crate::builder::{Builder, Misfit};
use crate::layout::keys_of_messages;
use crate::table::{Column, Table};

/// The columns that say where a finding is and what it says; both tables have them.
const TEXTS: [(&str, &str); 4] = [
    ("rule", "The id of the rule."),
    ("severity", "`error`, `warning` or `information`."),
    ("path", "The path of the element."),
    ("text", "What is wrong, in words."),
];

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

/// The table of messages that are in no other, and of files that hold none that can be read.
#[must_use]
pub fn incomplete() -> Table {
    let mut columns = keys_of_messages();
    // Of a file that cannot be read at all no message is known.
    columns[1].nullable = true;
    columns.push(whole("reason", "The number of the reason among those of the message, from 1.").required());
    columns.extend(TEXTS.map(|(name, doc)| text(name, doc)));
    columns.push(whole("line", "The line in the file, from 1."));
    columns.push(whole("column", "The column in the line, from 1."));
    let doc = "Why messages are in no other table: what of them could not be read, or does not fit. One row a \
               reason.";
    table("incomplete", doc, columns, 3)
}

/// The table of findings.
#[must_use]
pub fn findings() -> Table {
    let mut columns = keys_of_messages();
    columns.push(whole("finding", "The number of the finding among those of the message, from 1.").required());
    columns.extend(TEXTS.map(|(name, doc)| text(name, doc)));
    columns.push(whole("line", "The line in the file, from 1."));
    columns.push(whole("column", "The column in the line, from 1."));
    columns.push(text("value", "The value that the finding is about."));
    columns.push(text("expected", "What was expected."));
    columns.push(text("hint", "What to do."));
    table("findings", "What checking found. One row a finding.", columns, 3)
}

/// Why a message is in no table: a finding, or words.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cause<'c> {
    Finding(&'c Finding),
    /// What is wrong at a path, and the rule and the place if they are known.
    Words { text: &'c str, path: Option<&'c str> },
}

/// A row of either table.
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
            Cause::Words { .. } => None,
        };
        match name {
            "file" => return text(Some(self.file)),
            "rule" => return text(finding.map(|it| it.rule.id)),
            "severity" => {
                let severity = finding.map_or("error", |it| it.severity.name());
                return text(Some(severity));
            }
            "path" => match self.cause {
                Cause::Finding(finding) => return text(Some(&finding.path.to_string())),
                Cause::Words { path, .. } => return text(path),
            },
            "text" => match self.cause {
                Cause::Finding(finding) => return text(Some(&finding.message)),
                Cause::Words { text: words, .. } => return text(Some(words)),
            },
            "value" => return text(finding.and_then(|it| it.value.as_deref())),
            "expected" => return text(finding.and_then(|it| it.expected.as_deref())),
            "hint" => return text(finding.and_then(|it| it.hint.as_deref())),
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
