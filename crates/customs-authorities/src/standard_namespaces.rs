//! [`StandardNamespaces`]: the namespaces in which messages of a standard are published.
//!
//! A profile of the standard alone is for messages in any namespace, so that it names none. A schema has
//! to name some: those of the table (`namespaces.tsv` in the folder of the standard).

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use customs_model::Namespaces;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of a standard.
const FILE: &str = "namespaces.tsv";

/// The namespaces of a standard, by the families of its messages.
///
/// ```
/// use customs_authorities::StandardNamespaces;
///
/// let published = StandardNamespaces::embedded()[0].of_family("response").expect("it is known");
/// assert_eq!(published.begun_by("Response"), Some("urn:wco:datamodel:WCO:RES-DMS:2"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StandardNamespaces {
    /// What the standard is called, with its version.
    pub title: String,
    families: BTreeMap<String, Vec<(String, String)>>,
}

impl StandardNamespaces {
    /// Returns the tables that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static TABLES: LazyLock<Vec<StandardNamespaces>> = LazyLock::new(|| table::embedded(FILE));
        &TABLES
    }

    /// Returns the namespaces of the messages of a family; None if the standard has no such messages.
    #[must_use]
    pub fn of_family(&self, name: &str) -> Option<Namespaces> {
        let begun = self.families.get(name)?;
        Some(Namespaces::new(begun.iter().cloned()))
    }
}

/// Reads the text of a table.
impl FromStr for StandardNamespaces {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse(text)
    }
}

impl Table for StandardNamespaces {
    const KEYS: &'static str = "use `title`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "title" => Slot::Text(&mut self.title),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the family, the element and the namespace, separated by tabs";
        let [family, element, namespace] = table::columns(row, hint)?;
        let begun = self.families.entry(family.to_owned()).or_default();
        if begun.iter().any(|(known, _)| known == element) {
            return Err((format!("`{element}` occurs twice for `{family}`"), "remove one of them"));
        }
        begun.push((element.to_owned(), namespace.to_owned()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_has_the_namespaces_of_its_declarations_and_responses() {
        let [table] = StandardNamespaces::embedded() else { panic!("one standard") };
        assert_eq!(table.title, "WCO Data Model 3.6");
        let begun = |family| table.of_family(family).map(|it| it.iter().count());
        assert_eq!((begun("declaration"), begun("response")), (Some(3), Some(5)));
        assert_eq!(begun("exchange"), None);
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let error = |text: &str| text.parse::<StandardNamespaces>().unwrap_err().to_string();
        for (text, message) in [
            ("colour: red\n", "line 1: `colour` is not a key of the head"),
            ("\na\tA\n", "line 2: there are 2 columns, not 3"),
            ("\na\tA\tu:a\na\tA\tu:b\n", "line 3: `A` occurs twice for `a`"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
