//! [`OwnList`]: a list of codes that an authority keeps itself (`*.list` in its folder).
//!
//! A head with `id` and `title`, then a row a code: the code and its meaning. A line of a profile of the
//! same folder names the list by its id, and its codes are then the only values of that element.

use std::collections::HashMap;
use std::str::FromStr;

use customs_model::profile;

use crate::table::{self, Problem, Slot, Table, TableError};

/// A list of codes that an authority keeps itself.
///
/// ```
/// let list: customs_authorities::OwnList =
///     "id: Colours\ntitle: Colours of goods\n\nRED\tRed of any shade\n".parse()?;
/// assert_eq!((list.id.as_str(), list.codes.as_slice()), ("Colours", ["RED".to_owned()].as_slice()));
/// assert_eq!(list.meaning("RED"), Some("Red of any shade"));
/// # Ok::<(), customs_authorities::TableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct OwnList {
    /// The name by which profiles have it.
    pub id: String,
    /// What it is a list of.
    pub title: String,
    /// Its codes, in the order of the file.
    pub codes: Vec<String>,
    /// What each means.
    meanings: HashMap<String, String>,
}

impl OwnList {
    /// What a code means.
    #[must_use]
    pub fn meaning(&self, code: &str) -> Option<&str> {
        self.meanings.get(code).map(String::as_str)
    }

    /// As lines of a profile may name it.
    #[must_use]
    pub fn as_named(&self) -> profile::OwnList<'_> {
        profile::OwnList { id: &self.id, codes: &self.codes }
    }
}

/// Reads the text of a list.
impl FromStr for OwnList {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        let read: Self = table::parse(text)?;
        let missing = match &read {
            Self { id, .. } if id.is_empty() => "`id`",
            Self { title, .. } if title.is_empty() => "`title`",
            Self { codes, .. } if codes.is_empty() => "code",
            _ => return Ok(read),
        };
        let problem = format!("the list has no {missing}");
        Err(TableError {
            line: 1,
            problem,
            hint: "begin with `id:` and `title:`, then a row a code",
        })
    }
}

impl Table for OwnList {
    const KEYS: &'static str = "use `id` or `title`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "id" => Slot::Text(&mut self.id),
            "title" => Slot::Text(&mut self.title),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let [code, meaning] =
            table::columns(row, "write the code and its meaning, with a tab between")?;
        if code.is_empty() || code.contains(char::is_whitespace) {
            return Err((format!("`{code}` is no code"), "write a code without blanks"));
        }
        if self.meanings.insert(code.to_owned(), meaning.to_owned()).is_some() {
            return Err((format!("`{code}` occurs twice"), "remove one of them"));
        }
        self.codes.push(code.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_a_limit_of_codes() {
        let list = |count: usize| -> String {
            let rows: String = (0..count).map(|nth| format!("C{nth}\tA meaning\n")).collect();
            format!("id: X\ntitle: Y\n\n{rows}")
        };
        let longest: OwnList = list(table::MAX_ROWS).parse().unwrap();
        assert_eq!(longest.meaning("C99999"), Some("A meaning"));
        let error = list(table::MAX_ROWS + 1).parse::<OwnList>().unwrap_err().to_string();
        assert_eq!(error, "line 100004: there are more than 100000 rows; split the file");
    }

    #[test]
    fn what_is_wrong_with_a_list_is_said_with_its_line() {
        let error = |text: &str| text.parse::<OwnList>().unwrap_err().to_string();
        for (text, message) in [
            ("colour: red\n", "line 1: `colour` is not a key of the head"),
            ("title: X\n\nA\tOne\n", "line 1: the list has no `id`"),
            ("id: X\n\nA\tOne\n", "line 1: the list has no `title`"),
            ("id: X\ntitle: Y\n", "line 1: the list has no code"),
            ("id: X\ntitle: Y\n\nA\n", "line 4: there are 1 columns, not 2"),
            ("id: X\ntitle: Y\n\nA B\tOne\n", "line 4: `A B` is no code"),
            ("id: X\ntitle: Y\n\nA\tOne\nA\tTwo\n", "line 5: `A` occurs twice"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
