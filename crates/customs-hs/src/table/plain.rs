//! Any table as CSV with the columns `code`, `description` and, if wanted, `unit`.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::builder::{Builder, Depth, Draft, Printed};
use super::sheet::{Column, Sheet};
use super::source::Source;
use super::{Period, TableError};

const CODE: Column = Column { name: "code", spellings: &["code"] };
const DESCRIPTION: Column = Column { name: "description", spellings: &["description"] };
const UNIT: Column = Column { name: "unit", spellings: &["unit"] };

pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    let sheet = Sheet::open(source)?;
    let code = sheet.required(&CODE, builder);
    let description = sheet.required(&DESCRIPTION, builder);
    let (Some(code), Some(description)) = (code, description) else { return Ok(()) };
    let unit = sheet.column(&UNIT);
    sheet.each(builder, |builder, row| {
        let Some(code) = builder.check(row.field(&code).code()) else { return };
        let unit = row.text(unit.as_ref());
        builder.push(Draft {
            line: row.line,
            printed: Printed::Exact(code),
            depth: Depth::Unknown,
            text: row.field(&description).text.to_string(),
            units: if unit.is_empty() { Vec::new() } else { vec![unit.to_string()] },
            period: Period::default(),
        });
    });
    Ok(())
}
