//! [`Holders`]: where the tables of declarations have the values of an element.

use std::collections::BTreeMap;

use arrow_schema::DataType;
use customs_analysis::alert::{Comparison, Folding};

use super::rows::WhyLeftOut;
use crate::layout::{MessageTables, our_tables};
use crate::table::{Column, Source, Table};
use crate::value::Part;

/// Where the values of an element are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Held<'t> {
    /// In a column, as it is written.
    Text(&'t Table, &'t Column),
    /// In a table that gathers, in the form in which it is compared: the place of the row, and the column.
    Folded(&'t Table, &'t str, &'t Column),
    /// In a column of numbers, with that of the unit or currency beside it.
    Number(&'t Table, &'t Column, Option<&'t Column>),
    /// In a column of moments, with those of their form and zone beside it.
    Date(&'t Table, &'t Column, [&'t Column; 2]),
}

/// The columns of declarations by the elements that they hold.
pub(super) struct Holders {
    of: &'static MessageTables,
    /// By path, from the declaration down.
    columns: BTreeMap<&'static str, (&'static Table, usize)>,
    /// The same by path and form: the place that is gathered, and the column.
    folded: BTreeMap<(&'static str, Folding), (&'static Table, &'static str, usize)>,
}

impl Holders {
    /// Those of the tables of declarations.
    pub(super) fn of_declarations() -> Self {
        let is_of_declarations = |tables: &&MessageTables| tables.is_declaration;
        let of = our_tables().iter().find(is_of_declarations).expect("there are declarations");
        let root = of.tables[0].path.as_str();
        let below = |path: &'static str| path.strip_prefix(root);
        let mut columns = BTreeMap::new();
        for table in &of.tables {
            for (at, column) in table.columns.iter().enumerate() {
                if let (Source::Value(Part::Value), Some(path)) =
                    (column.source, below(&column.path))
                {
                    columns.insert(path, (&**table, at));
                }
            }
        }
        let mut folded = BTreeMap::new();
        for place in of.branches.iter().flat_map(|branch| &branch.gathered) {
            for value in &place.folded {
                if let Some(path) = below(&value.path) {
                    let held = (&*of.tables[place.table], place.path.as_str(), value.column);
                    folded.insert((path, value.folding), held);
                }
            }
        }
        Self { of, columns, folded }
    }

    /// The table of the messages.
    pub(super) fn messages(&self) -> &'static Table {
        &self.of.tables[0]
    }

    /// Where the values of an element are, in the form that a comparison asks for.
    pub(super) fn find(
        &self,
        path: &str,
        comparison: &Comparison<'_>,
    ) -> Result<Held<'static>, WhyLeftOut> {
        let folding = match comparison {
            Comparison::OneOf(folding, _)
            | Comparison::Between(folding, ..)
            | Comparison::BeginsWith(folding, _) => *folding,
            Comparison::Expressions(_) | Comparison::Numbers(_) | Comparison::Dates(_) => {
                Folding::AsWritten
            }
        };
        if matches!(folding, Folding::Name | Folding::BeginningOfName) {
            let (table, place, column) =
                self.folded.get(&(path, folding)).ok_or(WhyLeftOut::NotFolded)?;
            return Ok(Held::Folded(table, place, &table.columns[*column]));
        }
        let (table, at) = self.columns.get(path).ok_or(WhyLeftOut::NoColumn)?;
        let columns = &table.columns[*at..];
        let beside = |part| {
            columns
                .iter()
                .skip(1)
                .take(2)
                .find(|it| it.path == columns[0].path && it.source == Source::Value(part))
        };
        match (comparison, &columns[0].data_type) {
            (Comparison::Numbers(_), _) => {
                let unit = beside(Part::Unit).or_else(|| beside(Part::Currency));
                Ok(Held::Number(table, &columns[0], unit))
            }
            (Comparison::Dates(_), _) => {
                let beside = beside(Part::Form).zip(beside(Part::Zone));
                let (form, zone) = beside.ok_or(WhyLeftOut::NoColumn)?;
                Ok(Held::Date(table, &columns[0], [form, zone]))
            }
            (_, DataType::Utf8 | DataType::Boolean) => Ok(Held::Text(table, &columns[0])),
            _ => Err(WhyLeftOut::NotAsWritten),
        }
    }
}

impl<'t> Held<'t> {
    /// The table that it is in.
    pub(super) const fn table(&self) -> &'t Table {
        match self {
            Self::Text(table, _)
            | Self::Folded(table, ..)
            | Self::Number(table, ..)
            | Self::Date(table, ..) => table,
        }
    }

    /// The column of the values.
    pub(super) const fn column(&self) -> &'t Column {
        match self {
            Self::Text(_, column)
            | Self::Folded(_, _, column)
            | Self::Number(_, column, _)
            | Self::Date(_, column, _) => column,
        }
    }

    /// What the element is called in the query.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Folded(_, place, column) => format!("{place}#{}", column.name),
            _ => format!("{}__{}", self.table().name, self.column().name),
        }
    }
}
