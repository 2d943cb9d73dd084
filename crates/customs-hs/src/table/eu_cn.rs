//! The Combined Nomenclature of the European Union as CSV.
//!
//! It is published in several places under different names of columns. Where no column says how
//! deep a line is, the dashes at the beginning of its description do.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::Section;

use super::builder::{Builder, Depth, Draft, Printed};
use super::sheet::{Column, Place, Row, Sheet};
use super::source::{Field, Source};
use super::{Period, TableError};

const CODE: Column = Column::of_codes("CN_CODE", &["cncode", "code"]);
const DESCRIPTION: Column = Column::new(
    "NAME_EN",
    &["nameen", "description", "descriptionen", "dm", "selfexplanatory*", "name*"],
);
const UNIT: Column = Column::new("SU", &["su", "supplementaryunit", "supplementaryunits"]);
/// Sections are 1, chapters 2.
const LEVEL: Column = Column::new("LEVEL", &["level"]);
/// Headings are 0.
const INDENT: Column = Column::new("INDENT", &["indent", "indents"]);

struct Columns {
    code: Place,
    description: Place,
    unit: Option<Place>,
    level: Option<Place>,
    indent: Option<Place>,
    others: Vec<usize>,
}

pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    let sheet = Sheet::open(source, &[&CODE], builder)?;
    let code = sheet.required(&CODE, builder);
    let description = sheet.required(&DESCRIPTION, builder);
    let (Some(code), Some(description)) = (code, description) else { return Ok(()) };
    let [unit, level, indent] = [&UNIT, &LEVEL, &INDENT].map(|column| sheet.column(column));
    let known = [Some(&code), Some(&description), unit.as_ref(), level.as_ref(), indent.as_ref()];
    let others = sheet.others(&known.into_iter().flatten().collect::<Vec<_>>(), builder);
    let columns = Columns { code, description, unit, level, indent, others };
    sheet.each(builder, |builder, row| push(builder, &columns, row));
    Ok(())
}

fn push(builder: &mut Builder, columns: &Columns, row: Row<'_>) {
    let (dashes, text) = without_dashes(row.field(&columns.description).text);
    let printed = printed(builder, row.field(&columns.code));
    let depth = match (&columns.level, &columns.indent) {
        (Some(level), _) => builder.check(row.field(level).indent()).map(Depth::Level),
        (None, Some(indent)) => builder.check(row.field(indent).indent()).map(Depth::Indent),
        (None, None) if dashes > 0 => Some(Depth::Indent(dashes)),
        (None, None) => Some(Depth::Unknown),
    };
    let (Some(printed), Some(depth)) = (printed, depth) else { return };
    let units = units(row.text(columns.unit.as_ref()));
    let (text, period) = (text.to_string(), Period::default());
    let others = row.others(&columns.others);
    builder.push(Draft { line: row.line, printed, depth, text, units, period, others });
}

/// Sections have a Roman numeral where others have a code; here they have none.
fn printed(builder: &mut Builder, field: Field<'_>) -> Option<Printed> {
    let is_roman = field.text.starts_with(['I', 'V', 'X']);
    if is_roman && field.text.parse::<Section>().is_ok() {
        return Some(Printed::Nothing);
    }
    builder.code_if_any(field)
}

/// How many dashes a text begins with, and the text after them.
fn without_dashes(text: &str) -> (u16, &str) {
    let is_dash = |character| matches!(character, '-' | '–' | '—');
    let after = text.trim_start_matches(|it: char| is_dash(it) || it.is_whitespace());
    let before = &text[..text.len() - after.len()];
    (before.chars().filter(|it| is_dash(*it)).take(99).count() as u16, after)
}

/// Where there is no supplementary unit, there may be a dash.
fn units(text: &str) -> Vec<String> {
    if matches!(text, "" | "-" | "–" | "—") { Vec::new() } else { vec![text.to_string()] }
}
