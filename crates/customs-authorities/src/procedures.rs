//! [`Procedures`]: what the two digits of a customs procedure mean.
//!
//! A procedure code has four digits: the procedure that is requested, and the one before it. The table
//! is `procedures.tsv` in the folder of an authority.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of an authority.
const FILE: &str = "procedures.tsv";

/// The customs procedures of one authority.
///
/// ```
/// use customs_authorities::Procedures;
///
/// let procedures = &Procedures::embedded()[0];
/// assert_eq!(procedures.meaning("10"), Some("permanent export"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Procedures {
    /// What the procedures belong to.
    pub title: String,
    meanings: BTreeMap<String, String>,
}

impl Procedures {
    /// Returns the tables that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static TABLES: LazyLock<Vec<Procedures>> = LazyLock::new(|| table::embedded(FILE));
        &TABLES
    }

    /// Returns what the two digits mean.
    #[must_use]
    pub fn meaning(&self, digits: &str) -> Option<&str> {
        self.meanings.get(digits).map(String::as_str)
    }
}

/// Reads the text of a table.
impl FromStr for Procedures {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse(text)
    }
}

impl Table for Procedures {
    const KEYS: &'static str = "use `title`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "title" => Slot::Text(&mut self.title),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the two digits and what they mean, separated by a tab";
        let [digits, meaning] = table::columns(row, hint)?;
        if digits.len() != 2 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err((format!("`{digits}` is not two digits"), hint));
        }
        table::once(&mut self.meanings, digits, meaning.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_table_is_read() {
        let procedures = Procedures::embedded();
        assert_eq!(procedures.len(), 1);
        assert!(procedures[0].meaning("00").is_some());
        assert_eq!(procedures[0].meaning("99"), None);
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let error = |text: &str| text.parse::<Procedures>().unwrap_err().to_string();
        for (text, message) in [
            ("colour: red\n", "line 1: `colour` is not a key of the head"),
            ("\n40\n", "line 2: there are 1 columns, not 2"),
            ("\n4000\tboth\n", "line 2: `4000` is not two digits"),
            ("\n40\ta\n40\tb\n", "line 3: `40` occurs twice"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
