//! `customs columns schema`: which tables there are and what is in them.

use customs_columns::{Column, Plan, PlannedTable, Selection, to_json, type_name};
use customs_analysis::FlowOptions;
use customs_message::family::FAMILIES;

use super::arguments::{SchemaArguments, SchemaFormat, Wanted};
use crate::Status;
use crate::failure::Failure;
use crate::output;
use crate::table::{self, Align};

/// Runs the command.
pub(super) fn run(arguments: &SchemaArguments) -> Result<Status, Failure> {
    let plan = plan(&arguments.wanted, &[], FlowOptions::default())?;
    let tables = plan.tables();
    match (arguments.format, arguments.format.engine()) {
        (_, Some(engine)) => {
            let ddl = |table: &PlannedTable| engine.create_table(&table.table.full_name(), &table.schema);
            let all: Vec<String> = tables.iter().map(ddl).collect();
            output::print(all.join("\n").as_bytes())?;
        }
        (SchemaFormat::Json, _) => {
            let all = tables.iter().map(|it| to_json(&it.table.full_name(), &it.schema));
            output::print(output::json(&all.collect::<Vec<_>>()).as_bytes())?;
        }
        _ if arguments.wanted.tables.is_empty() => drop(output::print_coloured(&list(tables))?),
        _ => {
            let all: Vec<String> = tables.iter().map(described).collect();
            output::print_coloured(&all.join("\n"))?;
        }
    }
    Ok(Status::Clean)
}

/// What is wanted, with some tables beside it.
pub(super) fn plan(wanted: &Wanted, beside: &[&str], given: FlowOptions) -> Result<Plan, Failure> {
    let mut selection = Selection::all();
    if !wanted.tables.is_empty() {
        let beside = beside.iter().map(|name| (*name).to_owned());
        selection = selection.with_tables(wanted.tables.iter().cloned().chain(beside));
    }
    selection = selection.with_columns(wanted.columns.iter().cloned());
    Plan::of(&selection, FAMILIES, wanted.form(), given).map_err(|error| {
        Failure::new("customs columns", format!("{error}; `customs columns schema` lists what there is"))
    })
}

/// The tables, a line each.
fn list(tables: &[PlannedTable]) -> String {
    let row = |planned: &PlannedTable| {
        let table = &planned.table;
        let keys: Vec<&str> = table.key().iter().map(|it| &*it.name).collect();
        vec![table.full_name(), planned.schema.fields().len().to_string(), keys.join(", "), table.doc.clone()]
    };
    let header = ["table", "columns", "keys", "what a row is"].map(str::to_owned);
    let rows: Vec<Vec<String>> = tables.iter().map(row).collect();
    table::text(&header, &rows, &[Align::Left, Align::Right, Align::Left, Align::Left])
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
