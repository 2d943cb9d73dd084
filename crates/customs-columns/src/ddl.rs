//! Tables as engines declare them: DDL and JSON, from the schema of Arrow that the batches have.
//!
//! Spark binds the columns of a batch by their position and not by their name, so what is declared there must be
//! what comes: both are made of one schema.

use std::fmt::Write as _;

use arrow_schema::{DataType, Field, Schema};
use serde_json::{Map, Value, json};

/// An engine that tables are declared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Engine {
    /// Apache Spark, and what speaks Spark Connect.
    Spark,
    /// DuckDB.
    DuckDb,
    /// PostgreSQL.
    PostgreSql,
    /// BigQuery.
    BigQuery,
}

/// The longest name that PostgreSQL keeps, in bytes.
const LONGEST_NAME: usize = 63;

impl Engine {
    /// Returns the columns of a schema, one behind the other: what Spark's `mapInArrow` takes.
    ///
    /// ```
    /// use customs_columns::{Engine, Plan, Selection};
    ///
    /// let wanted = Selection::all().with_tables(["declaration.items"]).with_columns(["value"]);
    /// let plan = Plan::new(&wanted)?;
    /// assert_eq!(
    ///     Engine::Spark.columns(&plan.tables()[0].schema),
    ///     "`file` STRING NOT NULL, `message` BIGINT NOT NULL, `item` BIGINT NOT NULL, \
    ///      `value` DECIMAL(28,12)"
    /// );
    /// # Ok::<(), customs_columns::SelectionError>(())
    /// ```
    #[must_use]
    pub fn columns(self, schema: &Schema) -> String {
        let columns: Vec<String> = schema.fields().iter().map(|field| self.column(field)).collect();
        columns.join(", ")
    }

    /// Returns the statements that make a table of this name and schema, with what each column is.
    #[must_use]
    pub fn create_table(self, full_name: &str, schema: &Schema) -> String {
        let name = self.table_name(full_name);
        let mut ddl = String::new();
        if let Some((of, _)) = full_name.split_once('.')
            && self != Self::BigQuery
        {
            let _ = writeln!(ddl, "CREATE SCHEMA IF NOT EXISTS {};", self.quoted(of));
        }
        let columns = schema
            .fields()
            .iter()
            .map(|field| format!("  {}{}", self.column(field), self.comment_inside(field)));
        let columns: Vec<String> = columns.collect();
        let _ = writeln!(ddl, "CREATE TABLE IF NOT EXISTS {name} (\n{}\n);", columns.join(",\n"));
        if matches!(self, Self::DuckDb | Self::PostgreSql) {
            for field in schema.fields() {
                if let Some(doc) = doc(field) {
                    let column = self.quoted(field.name());
                    let doc = doc.replace('\'', "''");
                    let _ = writeln!(ddl, "COMMENT ON COLUMN {name}.{column} IS '{doc}';");
                }
            }
        }
        ddl
    }

    fn table_name(self, full_name: &str) -> String {
        if self == Self::BigQuery {
            return format!("`{full_name}`");
        }
        full_name.split('.').map(|part| self.quoted(part)).collect::<Vec<_>>().join(".")
    }

    fn column(self, field: &Field) -> String {
        let null = if field.is_nullable() { "" } else { " NOT NULL" };
        format!("{} {}{null}", self.quoted(field.name()), self.data_type(field.data_type()))
    }

    fn comment_inside(self, field: &Field) -> String {
        match (self, doc(field)) {
            (Self::Spark, Some(doc)) => format!(" COMMENT '{}'", doc.replace('\'', "\\'")),
            (Self::BigQuery, Some(doc)) => {
                format!(" OPTIONS(description={})", Value::from(doc))
            }
            _ => String::new(),
        }
    }

    /// A name in the quotes of the engine.
    fn quoted(self, name: &str) -> String {
        match self {
            Self::Spark | Self::BigQuery => format!("`{name}`"),
            Self::DuckDb => format!("\"{name}\""),
            Self::PostgreSql => format!("\"{}\"", short(name)),
        }
    }

    /// The type of a column.
    fn data_type(self, data_type: &DataType) -> String {
        let name = match (data_type, self) {
            (DataType::Utf8, Self::Spark | Self::BigQuery) => "STRING",
            (DataType::Utf8, Self::DuckDb) => "VARCHAR",
            (DataType::Utf8, Self::PostgreSql) => "TEXT",
            (DataType::Int64, Self::BigQuery) => "INT64",
            (DataType::Int64, _) => "BIGINT",
            (DataType::Boolean, Self::BigQuery) => "BOOL",
            (DataType::Boolean, _) => "BOOLEAN",
            (DataType::Date32, _) => "DATE",
            (DataType::Timestamp(..), Self::DuckDb | Self::PostgreSql) => "TIMESTAMPTZ",
            (DataType::Timestamp(..), _) => "TIMESTAMP",
            (DataType::Decimal128(precision, scale), _) => {
                return format!("{}({precision},{scale})", self.decimal(*precision, *scale));
            }
            // Rows inside rows are a document there.
            (_, Self::PostgreSql) => "JSONB",
            (DataType::List(of), Self::DuckDb) => {
                return format!("{}[]", self.data_type(of.data_type()));
            }
            (DataType::List(of), _) => return format!("ARRAY<{}>", self.data_type(of.data_type())),
            (DataType::Struct(fields), _) => {
                let (open, close, between) = match self {
                    Self::DuckDb => ("STRUCT(", ")", " "),
                    Self::Spark => ("STRUCT<", ">", ": "),
                    _ => ("STRUCT<", ">", " "),
                };
                let field = |field: &Field| {
                    format!(
                        "{}{between}{}",
                        self.quoted(field.name()),
                        self.data_type(field.data_type())
                    )
                };
                let fields: Vec<String> = fields.iter().map(|it| field(it)).collect();
                return format!("{open}{}{close}", fields.join(", "));
            }
            (other, _) => unreachable!("no table has a column of {other}"),
        };
        name.to_owned()
    }

    /// The word for a decimal. BigQuery's NUMERIC has 29 digits before the point and 9 behind it.
    const fn decimal(self, precision: u8, scale: i8) -> &'static str {
        let (before, behind) = (precision.saturating_sub(scale.unsigned_abs()), scale);
        match self {
            Self::BigQuery if before <= 29 && behind <= 9 => "NUMERIC",
            Self::BigQuery => "BIGNUMERIC",
            Self::PostgreSql => "NUMERIC",
            Self::Spark | Self::DuckDb => "DECIMAL",
        }
    }
}

/// A name that PostgreSQL keeps whole: the beginning of a longer one, and a number that follows from all of it.
fn short(name: &str) -> String {
    if name.len() <= LONGEST_NAME {
        return name.to_owned();
    }
    let mut hash = fnv::FnvHasher::default();
    std::hash::Hasher::write(&mut hash, name.as_bytes());
    let digest = std::hash::Hasher::finish(&hash) & 0xffff_ffff;
    // Names of tables and columns are ASCII.
    format!("{}_{digest:08x}", &name[..LONGEST_NAME - 9])
}

fn doc(field: &Field) -> Option<&str> {
    field.metadata().get("doc").map(String::as_str)
}

/// Returns a table as JSON: its name, and of each column its name, type, whether it can be null, what it is and
/// where it comes from.
#[must_use]
pub fn to_json(full_name: &str, schema: &Schema) -> Value {
    let columns: Vec<Value> = schema.fields().iter().map(|field| column_json(field)).collect();
    json!({ "table": full_name, "columns": columns })
}

fn column_json(field: &Field) -> Value {
    let mut column = Map::new();
    column.insert("name".to_owned(), field.name().as_str().into());
    column.insert("type".to_owned(), type_name(field.data_type()).into());
    column.insert("nullable".to_owned(), field.is_nullable().into());
    for (key, name) in [("doc", "doc"), ("path", "path"), ("wco_id", "wcoId")] {
        if let Some(text) = field.metadata().get(key) {
            column.insert(name.to_owned(), text.as_str().into());
        }
    }
    if let DataType::List(of) = field.data_type()
        && let DataType::Struct(fields) = of.data_type()
    {
        let columns: Vec<Value> = fields.iter().map(|field| column_json(field)).collect();
        column.insert("columns".to_owned(), columns.into());
    }
    column.into()
}

/// The name of a type, as Arrow says it.
#[must_use]
pub fn type_name(data_type: &DataType) -> String {
    match data_type {
        DataType::Utf8 => "utf8".to_owned(),
        DataType::Int64 => "int64".to_owned(),
        DataType::Boolean => "bool".to_owned(),
        DataType::Date32 => "date32".to_owned(),
        DataType::Timestamp(..) => "timestamp[us, UTC]".to_owned(),
        DataType::Decimal128(precision, scale) => format!("decimal128({precision}, {scale})"),
        DataType::List(_) => "list<struct>".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use super::*;
    use crate::layout::our_tables;

    /// The columns of a DDL, as somebody reads them who knows nothing of where it comes from: names and types.
    fn read(ddl: &str, quote: char) -> Vec<(String, String)> {
        let inside = ddl.split_once("(\n").unwrap().1.split_once("\n);").unwrap().0;
        let column = |line: &str| {
            let (name, rest) = line.trim().strip_prefix(quote).unwrap().split_once(quote).unwrap();
            let end = [" COMMENT ", " OPTIONS("].iter().filter_map(|mark| rest.find(mark)).min();
            let data_type = rest[..end.unwrap_or(rest.len())].trim().trim_end_matches(',');
            (name.to_owned(), data_type.trim_end_matches(" NOT NULL").to_owned())
        };
        inside.lines().map(column).collect()
    }

    /// What DDL of Spark and DuckDB calls a type of Arrow.
    fn called(data_type: &DataType, engine: Engine) -> &'static str {
        match (data_type, engine) {
            (DataType::Utf8, Engine::Spark) => "STRING",
            (DataType::Utf8, _) => "VARCHAR",
            (DataType::Int64, _) => "BIGINT",
            (DataType::Boolean, _) => "BOOLEAN",
            (DataType::Date32, _) => "DATE",
            (DataType::Timestamp(..), Engine::Spark) => "TIMESTAMP",
            (DataType::Timestamp(..), _) => "TIMESTAMPTZ",
            (DataType::Decimal128(..), _) => "DECIMAL",
            _ => "",
        }
    }

    /// Whether a DDL declares the columns of a schema, in their order.
    fn declares(ddl: &str, quote: char, engine: Engine, schema: &Schema) -> bool {
        let declared = read(ddl, quote);
        declared.len() == schema.fields().len()
            && declared.iter().zip(schema.fields()).all(|((name, data_type), field)| {
                name == field.name() && data_type.starts_with(called(field.data_type(), engine))
            })
    }

    #[test]
    fn ddl_declares_the_columns_of_every_table_in_their_order_and_a_swapped_one_is_seen() {
        for table in our_tables().iter().flat_map(|kind| &kind.tables) {
            let (schema, name) = (table.schema(), table.full_name());
            for (engine, quote) in [(Engine::Spark, '`'), (Engine::DuckDb, '"')] {
                let ddl = engine.create_table(&name, &schema);
                assert!(declares(&ddl, quote, engine, &schema), "{ddl}");
                let mut fields = schema.fields().to_vec();
                let last = fields.len() - 1;
                fields.swap(last - 1, last);
                let swapped = Arc::new(Schema::new(fields));
                assert!(!declares(&ddl, quote, engine, &swapped), "{name}");
            }
        }
    }

    #[test]
    fn names_that_postgresql_would_cut_are_cut_so_that_no_two_become_one() {
        let mut long = 0;
        for kind in our_tables() {
            let mut names = BTreeSet::new();
            assert!(kind.tables.iter().all(|table| names.insert(short(&table.name))));
            for table in &kind.tables {
                let mut names = BTreeSet::new();
                for column in &table.columns {
                    let name = short(&column.name);
                    long += usize::from(name != column.name);
                    assert!(name.len() <= LONGEST_NAME && names.insert(name), "{}", column.name);
                }
            }
        }
        assert!(long > 0);
    }
}
