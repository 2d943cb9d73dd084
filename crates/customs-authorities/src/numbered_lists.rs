//! [`NumberedLists`]: the code lists that an authority knows by a number.
//!
//! The table (`code-lists.tsv` in the folder of the authority) has the number, the title and the systems
//! that use the list, not its codes.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of an authority.
const FILE: &str = "code-lists.tsv";

/// The code lists of one authority, by their numbers.
///
/// ```
/// use customs_authorities::NumberedLists;
///
/// let lists = &NumberedLists::embedded()[0];
/// let list = lists.by_number("CL027").expect("it is known");
/// assert_eq!(list.title, "Flag");
/// assert_eq!(lists.system(&list.systems[0]), "export (AES)");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NumberedLists {
    /// What the numbers belong to.
    pub title: String,
    systems: Vec<(String, String)>,
    lists: BTreeMap<String, NumberedList>,
}

/// A code list with a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberedList {
    /// Its number, for instance `CL027`.
    pub number: String,
    /// Its title; empty if it is not known.
    pub title: String,
    /// The short names of the systems that use it.
    pub systems: Vec<String>,
}

impl NumberedLists {
    /// Returns the tables that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static TABLES: LazyLock<Vec<NumberedLists>> = LazyLock::new(|| table::embedded(FILE));
        &TABLES
    }

    /// Returns the numbers of all lists of all tables, whether their codes are known or not.
    pub fn numbers<'n>() -> impl Iterator<Item = &'n str> {
        Self::embedded().iter().flat_map(Self::lists).map(|list| list.number.as_str())
    }

    /// Returns the list of this number.
    #[must_use]
    pub fn by_number(&self, number: &str) -> Option<&NumberedList> {
        self.lists.get(number)
    }

    /// Returns all lists, by their numbers.
    pub fn lists(&self) -> impl Iterator<Item = &NumberedList> {
        self.lists.values()
    }

    /// Returns the name of a system; its short name if the table has no other.
    #[must_use]
    pub fn system<'t>(&'t self, id: &'t str) -> &'t str {
        table::meaning(&self.systems, id)
    }
}

/// Reads the text of a table.
impl FromStr for NumberedLists {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse(text)
    }
}

impl Table for NumberedLists {
    const KEYS: &'static str = "use `title` or `system`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "title" => Slot::Text(&mut self.title),
            "system" => Slot::Named(&mut self.systems),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the number, the title and the systems, separated by tabs";
        let [number, title, systems] = table::columns(row, hint)?;
        if number.is_empty() {
            return Err(("the number is missing".to_owned(), hint));
        }
        let list = NumberedList {
            number: number.to_owned(),
            title: title.to_owned(),
            systems: table::words(systems),
        };
        table::once(&mut self.lists, number, list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_table_is_read() {
        let counts: Vec<_> = NumberedLists::embedded().iter().map(|it| it.lists.len()).collect();
        assert_eq!(counts, [236]);
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let error = |text: &str| text.parse::<NumberedLists>().unwrap_err().to_string();
        for (text, message) in [
            ("colour: red\n", "line 1: `colour` is not a key of the head"),
            ("\nCL1\tOne\n", "line 2: there are 2 columns, not 3"),
            ("\n\tOne\t\n", "line 2: the number is missing"),
            ("\nCL1\tOne\t\nCL1\tTwo\t\n", "line 3: `CL1` occurs twice"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
