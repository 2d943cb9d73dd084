//! Customs messages in DataFusion: the batches of `customs-columns` as tables that SQL is asked of.
//!
//! `cargo run -- "select chapter, origin, sum(value) from items group by chapter, origin" FILE…`

use std::sync::Arc;

use customs_columns::{Files, Plan, Scan, Selection};
use datafusion::error::Result;
use datafusion::prelude::SessionContext;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let query = arguments.next().unwrap_or_else(|| "select count(*) from items".to_owned());
    let context = SessionContext::new();
    register(&context, &["declaration.messages", "declaration.items", "declaration.parties"], arguments)?;
    context.sql(&query).await?.show().await
}

/// Reads messages, and registers each of their tables under its name without the kind of message.
fn register(
    context: &SessionContext,
    tables: &[&str],
    files: impl Iterator<Item = String>,
) -> Result<()> {
    let selection = Selection::all().with_tables(tables.iter().copied());
    let plan = Plan::new(&selection).expect("these tables there are");
    let mut scan = Scan::new(Arc::new(plan), Files::of(files));
    let mut batches: Vec<Vec<_>> = scan.plan().tables().iter().map(|_| Vec::new()).collect();
    for (table, batch) in scan.by_ref() {
        batches[table].push(batch);
    }
    if let Some(first) = &scan.summary().first_incomplete {
        eprintln!("{} messages are incomplete, the first: {first}", scan.summary().incomplete);
    }
    for (planned, batches) in scan.plan().tables().iter().zip(batches) {
        let table = datafusion::datasource::MemTable::try_new(Arc::clone(&planned.schema), vec![batches])?;
        context.register_table(planned.table.name.as_str(), Arc::new(table))?;
    }
    Ok(())
}
