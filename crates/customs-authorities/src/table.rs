//! The form that the tables of a folder share: a head of `key: value` lines, an empty line, then rows of
//! columns separated by tabs. Lines that begin with `#` are comments.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::folders;

/// A text that is not a table of its kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}; {hint}")]
pub struct TableError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
    /// What to do.
    pub hint: &'static str,
}

/// How many rows a table, and how many codes a file of codes, may have: the longest of any authority has
/// a tenth of that.
pub const MAX_ROWS: usize = 100_000;

/// That there may be one row more than so many.
pub(crate) fn may_have_more(rows: usize) -> Result<(), Problem> {
    if rows < MAX_ROWS {
        return Ok(());
    }
    Err((format!("there are more than {MAX_ROWS} rows"), "split the file"))
}

/// The tables of this name in the embedded folders, in the order of the folders.
pub(crate) fn embedded<T: FromStr<Err = TableError>>(name: &str) -> Vec<T> {
    let files = folders().iter().flat_map(|folder| folder.files());
    let tables = files.filter(|file| file.name == name);
    tables.map(|file| file.text.parse().expect("a test reads the embedded files")).collect()
}

/// A line of a table: its number, and what is on it.
#[derive(Debug, Clone, Copy)]
enum Line<'t> {
    /// A key of the head, with its value.
    Head(&'t str, &'t str),
    /// The columns of a row, separated by tabs.
    Row(&'t str),
}

/// What is wrong with a line, and what to do.
pub(crate) type Problem = (String, &'static str);

/// Where the value of a key of the head goes.
pub(crate) enum Slot<'s> {
    /// A text.
    Text(&'s mut String),
    /// Names with their meanings, one a line: `ncts NCTS phase 6`.
    Named(&'s mut Vec<(String, String)>),
}

/// A kind of table.
pub(crate) trait Table: Default {
    /// What to write in place of a key that the head does not have.
    const KEYS: &'static str;

    /// Where the value of a key goes; nowhere if the head does not have the key.
    fn slot(&mut self, key: &str) -> Option<Slot<'_>>;

    /// Takes a row.
    fn row(&mut self, row: &str) -> Result<(), Problem>;
}

/// Reads the text of a table.
pub(crate) fn parse<T: Table>(text: &str) -> Result<T, TableError> {
    let mut table = T::default();
    read(text, |line| {
        match line {
            Line::Row(row) => table.row(row)?,
            Line::Head(key, value) => match table.slot(key) {
                Some(Slot::Text(text)) => value.clone_into(text),
                Some(Slot::Named(names)) => names.push(named(value)?),
                None => return Err((format!("`{key}` is not a key of the head"), T::KEYS)),
            },
        }
        Ok(())
    })?;
    Ok(table)
}

/// Hands each line of a text to `take`, in order.
fn read(
    text: &str,
    mut take: impl FnMut(Line<'_>) -> Result<(), Problem>,
) -> Result<(), TableError> {
    let (mut in_head, mut rows) = (true, 0);
    for (line, text) in (1..).zip(text.lines()) {
        let read = match (in_head, text.split_once(':')) {
            _ if text.starts_with('#') => Ok(()),
            _ if text.trim().is_empty() => {
                in_head = false;
                Ok(())
            }
            (true, Some((key, value))) => take(Line::Head(key.trim(), value.trim())),
            (true, None) => Err((
                format!("`{text}` is not a line of the head"),
                "write `key: value`, and an empty line before the first row",
            )),
            (false, _) => {
                rows += 1;
                may_have_more(rows - 1).and_then(|()| take(Line::Row(text)))
            }
        };
        read.map_err(|(problem, hint)| TableError { line, problem, hint })?;
    }
    Ok(())
}

/// The columns of a row, if there are as many as there should be.
pub(crate) fn columns<'r, const N: usize>(
    row: &'r str,
    hint: &'static str,
) -> Result<[&'r str; N], Problem> {
    let columns: Vec<&str> = row.split('\t').map(str::trim).collect();
    let count = columns.len();
    columns.try_into().map_err(|_| (format!("there are {count} columns, not {N}"), hint))
}

/// A value of the head that begins with a name: `ncts NCTS phase 6`.
fn named(value: &str) -> Result<(String, String), Problem> {
    let (name, meaning) = value.split_once(' ').ok_or_else(|| {
        (
            format!("`{value}` is not a name with its meaning"),
            "write the name, a blank, the meaning",
        )
    })?;
    Ok((name.to_owned(), meaning.trim().to_owned()))
}

/// Keeps what a row says of a name, which has one row.
pub(crate) fn once<V>(
    known: &mut BTreeMap<String, V>,
    name: &str,
    value: V,
) -> Result<(), Problem> {
    match known.insert(name.to_owned(), value) {
        None => Ok(()),
        Some(_) => Err((format!("`{name}` occurs twice"), "remove one of them")),
    }
}

/// The words of a column, separated by blanks.
pub(crate) fn words(column: &str) -> Vec<String> {
    column.split_whitespace().map(str::to_owned).collect()
}

/// Whether a name is among those of the head.
pub(crate) fn is_named(known: &[(String, String)], name: &str) -> bool {
    known.iter().any(|(known, _)| known == name)
}

/// The meaning of a name among those of the head; the name itself if there is none.
pub(crate) fn meaning<'t>(known: &'t [(String, String)], name: &'t str) -> &'t str {
    known.iter().find(|(known, _)| known == name).map_or(name, |(_, meaning)| meaning)
}
