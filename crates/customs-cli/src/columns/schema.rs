//! `customs columns schema`: which tables there are and what is in them.

use customs_analysis::FlowOptions;
use customs_columns::{
    Column, Plan, PlannedTable, Selection, SelectionError, our_tables, to_json, type_name,
};

use super::arguments::{SchemaArguments, SchemaFormat, Wanted};
use crate::Status;
use crate::failure::Failure;
use crate::output;
use crate::table::{self, Align};

/// Runs the command.
pub(super) fn run(arguments: &SchemaArguments) -> Result<Status, Failure> {
    let plan = plan(&arguments.wanted, &[], &[], FlowOptions::default())?;
    let tables = plan.tables();
    match (arguments.format, arguments.format.engine()) {
        (_, Some(engine)) => {
            let ddl =
                |table: &PlannedTable| engine.create_table(&table.table.full_name(), &table.schema);
            let all: Vec<String> = tables.iter().map(ddl).collect();
            output::print(all.join("\n").as_bytes())?;
        }
        (SchemaFormat::Json, _) => {
            let all = tables.iter().map(|it| to_json(&it.table.full_name(), &it.schema));
            output::print_json(&all.collect::<Vec<_>>())?;
        }
        _ if arguments.wanted.tables.is_empty() => drop(output::print_coloured(&list(tables))?),
        _ => {
            let all: Vec<String> = tables.iter().map(described).collect();
            output::print_coloured(&all.join("\n"))?;
        }
    }
    Ok(Status::Clean)
}

/// What is wanted, with some tables beside it, and the columns by which rows are parted.
pub(super) fn plan(
    wanted: &Wanted,
    beside: &[&str],
    partition: &[String],
    given: FlowOptions,
) -> Result<Plan, Failure> {
    let mut selection = Selection::all();
    if !wanted.tables.is_empty() {
        let beside = beside.iter().map(|name| (*name).to_owned());
        selection = selection.with_tables(wanted.tables.iter().cloned().chain(beside));
    }
    if !wanted.columns.is_empty() {
        selection = selection.with_columns(wanted.columns.iter().chain(partition).cloned());
    }
    Plan::of(&selection, our_tables(), wanted.form(), given).map_err(|error| {
        let (option, lists) = match error {
            SelectionError::UnknownTable { .. } => ("--tables", "`customs columns schema`"),
            SelectionError::UnknownColumn { .. } => {
                ("--columns", "`customs columns schema --table`")
            }
        };
        Failure::new(option, format!("{error}; {lists} lists all"))
    })
}

/// The tables, a line each.
fn list(tables: &[PlannedTable]) -> String {
    let row = |planned: &PlannedTable| {
        let columns = planned.schema.fields().len().to_string();
        vec![planned.table.full_name(), columns, planned.table.doc.clone()]
    };
    let header = ["table", "columns", "what a row is"].map(str::to_owned);
    let rows: Vec<Vec<String>> = tables.iter().map(row).collect();
    table::text(&header, &rows, &[Align::Left, Align::Right, Align::Left])
}

/// One table, a line a column.
fn described(planned: &PlannedTable) -> String {
    let row = |field: &customs_columns::FieldRef| {
        let null = if field.is_nullable() { "" } else { "not null" };
        let doc = field.metadata().get("doc").cloned().unwrap_or_default();
        vec![field.name().clone(), type_name(field.data_type()), null.to_owned(), doc]
    };
    let header = ["column", "type", "", "what it is"].map(str::to_owned);
    let rows: Vec<Vec<String>> = planned.schema.fields().iter().map(row).collect();
    let keys: Vec<&str> = planned.table.key().iter().map(|it: &Column| &*it.name).collect();
    let name = planned.table.full_name();
    let head = format!("{name}: {}\nkeys: {}\n\n", planned.table.doc, keys.join(", "));
    let align = [Align::Left, Align::Left, Align::Left, Align::Left];
    format!("{head}{}", table::text(&header, &rows, &align))
}
