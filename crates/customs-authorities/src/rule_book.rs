//! [`RuleBook`]: which rules, conditions and guidelines an authority has, and where they apply.
//!
//! What a rule says is the authority's text, in a document that the table (`rules.tsv` in the folder of
//! the authority) names. The table has what is fact: the code, the messages, and the data groups.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of an authority.
const FILE: &str = "rules.tsv";

/// The rules of one authority, by their codes.
///
/// ```
/// use customs_authorities::RuleBook;
///
/// let book = &RuleBook::embedded()[0];
/// assert_eq!(book.kind("R0223"), Some("rule"));
/// let uses = book.uses("R0223");
/// assert_eq!(book.system(&uses[0].system), "NCTS phase 6, DDNTA 6.4.1");
/// assert!(uses[0].messages.iter().any(|message| message == "CC015C"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleBook {
    /// What the rules belong to.
    pub title: String,
    /// What the letter of a code means: `condition: it says when …`.
    kinds: Vec<(String, String)>,
    /// The systems, each with its release and the document that has the texts.
    systems: Vec<(String, String)>,
    rules: BTreeMap<String, Vec<RuleUse>>,
}

/// Where a rule applies in one system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleUse {
    /// The short name of the system, for instance `ncts`.
    pub system: String,
    /// The messages, by their roots; none if they are not known.
    pub messages: Vec<String>,
    /// The data groups and elements, with `*` for the root; none if they are not known.
    pub places: Vec<String>,
}

impl RuleBook {
    /// Returns the rule books that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static BOOKS: LazyLock<Vec<RuleBook>> = LazyLock::new(|| table::embedded(FILE));
        &BOOKS
    }

    /// Returns where a rule applies, a use for each system; none if there is no such rule.
    #[must_use]
    pub fn uses(&self, code: &str) -> &[RuleUse] {
        self.rules.get(code).map_or(&[], Vec::as_slice)
    }

    /// Returns what a rule is, by the letter that its code begins with: `condition`, `guideline` …
    #[must_use]
    pub fn kind(&self, code: &str) -> Option<&str> {
        self.kind_and_purpose(code).map(|(kind, _)| kind)
    }

    /// Returns what rules of its kind are for, in a sentence about one; empty if that is not known.
    #[must_use]
    pub fn purpose(&self, code: &str) -> Option<&str> {
        self.kind_and_purpose(code).map(|(_, purpose)| purpose)
    }

    fn kind_and_purpose(&self, code: &str) -> Option<(&str, &str)> {
        let (code, _) = self.rules.get_key_value(code)?;
        let kind = table::meaning(&self.kinds, code.get(..1)?);
        Some(kind.split_once(": ").unwrap_or((kind, "")))
    }

    /// Returns the system's name and release, and the document that has the texts of its rules.
    #[must_use]
    pub fn system<'t>(&'t self, id: &'t str) -> &'t str {
        table::meaning(&self.systems, id)
    }

    /// Returns all codes, in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.rules.keys().map(String::as_str)
    }
}

/// Reads the text of a table.
impl FromStr for RuleBook {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse(text)
    }
}

impl Table for RuleBook {
    const KEYS: &'static str = "use `title`, `kind` or `system`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "title" => Slot::Text(&mut self.title),
            "kind" => Slot::Named(&mut self.kinds),
            "system" => Slot::Named(&mut self.systems),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the code, the system, the messages and the places, separated by tabs";
        let [code, system, messages, places] = table::columns(row, hint)?;
        if !code.get(..1).is_some_and(|letter| table::is_named(&self.kinds, letter)) {
            let hint = "name the letter that it begins with in the head: `kind: R rule`";
            return Err((format!("`{code}` is of no known kind"), hint));
        }
        if !table::is_named(&self.systems, system) {
            let hint = "name it in the head: `system: ncts NCTS phase 6`";
            return Err((format!("the system `{system}` is unknown"), hint));
        }
        let uses = self.rules.entry(code.to_owned()).or_default();
        if uses.iter().any(|known| known.system == system) {
            return Err((format!("`{code}` occurs twice for `{system}`"), "remove one of them"));
        }
        let (messages, places) = (table::words(messages), table::words(places));
        uses.push(RuleUse { system: system.to_owned(), messages, places });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_book_is_read() {
        let counts: Vec<_> = RuleBook::embedded().iter().map(|it| it.rules.len()).collect();
        assert_eq!(counts, [735]);
        let book = &RuleBook::embedded()[0];
        assert_eq!(book.kind("C0822"), Some("condition"));
        assert_eq!(book.kind("G0001"), Some("guideline"));
        assert_eq!(book.purpose("G0001"), Some("It says how something is filled in"));
        assert_eq!((book.kind("R9999"), book.kind(""), book.kind("é")), (None, None, None));
        assert!(book.uses("R9999").is_empty());
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let error = |text: &str| text.parse::<RuleBook>().unwrap_err().to_string();
        let head = "kind: R rule\nsystem: ncts Transit\n\n";
        for (row, message) in [
            ("R1\tncts\t", "line 4: there are 3 columns, not 4"),
            ("X1\tncts\t\t", "line 4: `X1` is of no known kind"),
            ("R1\taes\t\t", "line 4: the system `aes` is unknown"),
            ("R1\tncts\t\t\nR1\tncts\t\t", "line 5: `R1` occurs twice for `ncts`"),
        ] {
            let error = error(&format!("{head}{row}"));
            assert!(error.starts_with(message), "{error}");
        }
        assert!(error("colour: x\n").starts_with("line 1: `colour` is not a key of the head"));
    }
}
