//! [`Selection`]: which tables and columns are wanted, by their names.

use std::sync::Arc;

use crate::layout::MessageTables;
use crate::nest::Form;
use crate::table::{Column, Table};

/// Which tables are wanted, and of each which columns: all of them unless something is said.
///
/// A table is named by itself, which means that of every kind of message, or with the kind: `items`,
/// `declaration.items`. A column is named by itself, or with its table: `chapter`, `items.chapter`. The keys of a
/// table are always in it.
///
/// ```
/// use customs_columns::Selection;
///
/// let selection = Selection::all().with_tables(["items"]).with_columns(["chapter", "value"]);
/// # let _ = selection;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    tables: Vec<String>,
    columns: Vec<String>,
}

/// A name that no table or column has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SelectionError {
    /// No table has the name.
    #[error("there is no table `{name}`{}", hint(.nearest.as_ref()))]
    UnknownTable {
        /// The name.
        name: String,
        /// The most similar one that there is.
        nearest: Option<String>,
    },
    /// No column of the tables has the name.
    #[error("no table that is wanted has a column `{name}`{}", hint(.nearest.as_ref()))]
    UnknownColumn {
        /// The name.
        name: String,
        /// The most similar one that there is.
        nearest: Option<String>,
    },
}

fn hint(nearest: Option<&String>) -> String {
    nearest.map_or(String::new(), |nearest| format!("; the most similar is `{nearest}`"))
}

impl Selection {
    /// Everything.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// These tables alone.
    #[must_use]
    pub fn with_tables<T: Into<String>>(self, tables: impl IntoIterator<Item = T>) -> Self {
        Self { tables: tables.into_iter().map(Into::into).collect(), ..self }
    }

    /// Beside the keys, these columns alone.
    #[must_use]
    pub fn with_columns<C: Into<String>>(self, columns: impl IntoIterator<Item = C>) -> Self {
        Self { columns: columns.into_iter().map(Into::into).collect(), ..self }
    }

    /// Whether a table is wanted.
    pub(crate) fn wants(&self, table: &Table) -> bool {
        self.tables.is_empty() || self.tables.iter().any(|name| table.is_called(name))
    }

    /// Whether anything of a table is wanted beside its keys, where it is inside another.
    pub(crate) fn has_columns_in(&self, table: &Table) -> bool {
        self.columns.is_empty() || self.columns_of(table).len() > table.keys
    }

    /// The indices of the columns of a table that are wanted, in their order: its keys are.
    pub(crate) fn columns_of(&self, table: &Table) -> Vec<usize> {
        let is_wanted = |(at, column): &(usize, &Column)| {
            *at < table.keys
                || self.columns.is_empty()
                || self.columns.iter().any(|name| names_column(name, table, column))
        };
        table.columns.iter().enumerate().filter(is_wanted).map(|(at, _)| at).collect()
    }

    /// Checks that all it names is there, in the tables of kinds and in others.
    ///
    /// # Errors
    /// The first name that nothing has.
    pub(crate) fn check(
        &self,
        kinds: &[MessageTables],
        others: &[Arc<Table>],
        form: Form,
    ) -> Result<(), SelectionError> {
        let all = || kinds.iter().flat_map(|kind| &kind.tables).chain(others);
        for name in &self.tables {
            if !all().any(|table| table.is_called(name)) {
                let names = all().flat_map(|table| [table.name.clone(), table.full_name()]);
                let nearest = nearest(name, names);
                return Err(SelectionError::UnknownTable { name: name.clone(), nearest });
            }
        }
        // In the nested form the tables below those that are wanted come with them.
        let wanted = || all().filter(|table| form == Form::Nested || self.wants(table));
        for name in &self.columns {
            let has = |table: &Table| table.columns.iter().any(|it| names_column(name, table, it));
            if !wanted().any(|table| has(table)) {
                let names =
                    wanted().flat_map(|table| table.columns.iter().map(|it| it.name.clone()));
                let nearest = nearest(name, names);
                return Err(SelectionError::UnknownColumn { name: name.clone(), nearest });
            }
        }
        Ok(())
    }
}

fn names_column(name: &str, table: &Table, column: &Column) -> bool {
    match name.rsplit_once('.') {
        None => name == column.name,
        Some((of, name)) => name == column.name && table.is_called(of),
    }
}

/// The most similar of some names, if it is similar at all.
fn nearest(name: &str, known: impl Iterator<Item = String>) -> Option<String> {
    let scored = known.map(|known| (strsim::jaro_winkler(name, &known), known));
    let best = scored.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(score, _)| *score > 0.8).map(|(_, known)| known)
}
