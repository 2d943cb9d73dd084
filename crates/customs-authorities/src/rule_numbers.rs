//! [`RuleNumbers`]: the numbers under which an authority knows the rules that are checked.
//!
//! A rule is declared without them, since it may be that of many authorities. The table
//! (`rule-numbers.tsv` in the folder of the authority) has the id of the rule and the numbers.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of an authority.
const FILE: &str = "rule-numbers.tsv";

/// The numbers of one authority, by the ids of the rules.
///
/// ```
/// use customs_authorities::RuleNumbers;
///
/// let numbers = RuleNumbers::of_authority("uk").expect("it is embedded");
/// let number = &numbers.of_rule("goods-item-count")[0];
/// assert_eq!((&*number.system, &*number.number), ("uk-cds", "CDS11003"));
/// assert_eq!(numbers.system("uk-cds"), "Customs Declaration Service");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleNumbers {
    /// The id of the authority: the name of its folder, and of the group of the rules that it alone
    /// asks for.
    pub id: String,
    /// What the authority is called.
    pub title: String,
    systems: Vec<(String, String)>,
    rules: BTreeMap<String, Vec<RuleNumber>>,
}

/// The number under which a system of an authority knows a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleNumber {
    /// The short name of the system, for instance `uk-cds`.
    pub system: String,
    /// The number of an error or a rule, for instance `CDS11003`.
    pub number: String,
}

impl RuleNumbers {
    /// Returns the tables that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static TABLES: LazyLock<Vec<RuleNumbers>> = LazyLock::new(|| table::embedded(FILE));
        &TABLES
    }

    /// Returns the embedded table of an authority, by its id; None if it has none.
    #[must_use]
    pub fn of_authority(id: &str) -> Option<&'static Self> {
        Self::embedded().iter().find(|table| table.id == id)
    }

    /// Returns the numbers of a rule; none if the authority does not know it. Those of one system are in
    /// a row, the one that answers give first.
    #[must_use]
    pub fn of_rule(&self, id: &str) -> &[RuleNumber] {
        self.rules.get(id).map_or(&[], Vec::as_slice)
    }

    /// Returns the ids of the rules that have a number, in order.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.keys().map(String::as_str)
    }

    /// Returns the name of a system; its short name if the table has no other.
    #[must_use]
    pub fn system<'t>(&'t self, id: &'t str) -> &'t str {
        table::meaning(&self.systems, id)
    }
}

/// Reads the text of a table.
impl FromStr for RuleNumbers {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse(text)
    }
}

impl Table for RuleNumbers {
    const KEYS: &'static str = "use `id`, `title` or `system`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "id" => Slot::Text(&mut self.id),
            "title" => Slot::Text(&mut self.title),
            "system" => Slot::Named(&mut self.systems),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the id of the rule, the system and the numbers, separated by tabs";
        let [rule, system, numbers] = table::columns(row, hint)?;
        if !table::is_named(&self.systems, system) {
            let hint = "name it in the head: `system: example An example`";
            return Err((format!("the system `{system}` is unknown"), hint));
        }
        let numbers = table::words(numbers);
        if numbers.is_empty() {
            return Err((format!("`{rule}` has no number"), hint));
        }
        let known = self.rules.entry(rule.to_owned()).or_default();
        if known.iter().any(|it| it.system == system) {
            return Err((format!("`{rule}` occurs twice for `{system}`"), "remove one of them"));
        }
        let of_system = |number| RuleNumber { system: system.to_owned(), number };
        known.extend(numbers.into_iter().map(of_system));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folders;

    #[test]
    fn every_embedded_table_is_called_like_its_folder() {
        let has_one = |it: &&crate::Folder| it.files().any(|file| file.name == FILE);
        let folders: Vec<_> = folders().iter().filter(has_one).map(|it| &*it.name).collect();
        let ids: Vec<_> = RuleNumbers::embedded().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, folders);
        assert_eq!(ids, ["eu", "uk"]);
    }

    #[test]
    fn a_rule_has_the_numbers_of_each_system() {
        let numbers = RuleNumbers::of_authority("eu").unwrap().of_rule("goods-item-sequence");
        let texts: Vec<_> =
            numbers.iter().map(|it| format!("{} {}", it.system, it.number)).collect();
        assert_eq!(texts, ["eu-ncts R0007", "eu-ncts R0988", "eu-ens 8102"]);
        assert!(RuleNumbers::of_authority("uk").unwrap().of_rule("no-such-rule").is_empty());
        assert!(RuleNumbers::of_authority("ruritania").is_none());
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let error = |text: &str| text.parse::<RuleNumbers>().unwrap_err().to_string();
        let head = "system: ncts Transit\n\n";
        for (row, message) in [
            ("seal-unique\tncts", "line 3: there are 2 columns, not 3"),
            ("seal-unique\taes\tR1", "line 3: the system `aes` is unknown"),
            ("seal-unique\tncts\t", "line 3: `seal-unique` has no number"),
            ("a\tncts\t1\na\tncts\t2", "line 4: `a` occurs twice for `ncts`"),
        ] {
            let error = error(&format!("{head}{row}"));
            assert!(error.starts_with(message), "{error}");
        }
        assert!(error("colour: x\n").starts_with("line 1: `colour` is not a key of the head"));
    }
}
