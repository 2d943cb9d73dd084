//! The Harmonized Tariff Schedule of the United States, as the USITC exports it.
//!
//! Both exports have the same lines: a number or none, an indent (0 for headings), a description
//! with tags for italics, and a list of units, which is JSON in the CSV too.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use serde_json::Value;

use super::builder::{Builder, Depth, Draft};
use super::error::shortened;
use super::json::{self, Object};
use super::sheet::{Column, Sheet};
use super::source::{Field, Source};
use super::{Period, TableError, TableProblem};

const NUMBER: Column = Column::of_codes("HTS Number", &["htsnumber", "htsno"]);
const INDENT: Column = Column::new("Indent", &["indent"]);
const DESCRIPTION: Column = Column::new("Description", &["description"]);
const UNITS: Column =
    Column::new("Unit of Quantity", &["unitofquantity", "unitsofquantity", "units", "unit"]);

/// The keys that are kept as they are, by the names that the CSV export has for them.
const OTHERS: [(&str, &str); 6] = [
    ("general", "General Rate of Duty"),
    ("special", "Special Rate of Duty"),
    ("other", "Column 2 Rate of Duty"),
    ("quotaQuantity", "Quota Quantity"),
    ("additionalDuties", "Additional Duties"),
    // As some exports spell it.
    ("addiitionalDuties", "Additional Duties"),
];

/// The keys that a line is made of; `superior` says only that it has no number.
const READ: [&str; 5] = ["htsno", "indent", "description", "units", "superior"];

pub(super) fn read_csv(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    let sheet = Sheet::open(source, &[&NUMBER], builder)?;
    let number = sheet.required(&NUMBER, builder);
    let indent = sheet.required(&INDENT, builder);
    let description = sheet.required(&DESCRIPTION, builder);
    let units = sheet.required(&UNITS, builder);
    let (Some(number), Some(indent), Some(description), Some(units)) =
        (number, indent, description, units)
    else {
        return Ok(());
    };
    let others = sheet.others(&[&number, &indent, &description, &units], builder);
    sheet.each(builder, |builder, row| {
        let indent = builder.check(row.field(&indent).indent());
        let units = builder.check(units_in_text(row.field(&units)));
        let (number, description) = (row.field(&number), row.field(&description));
        push(builder, Some(number), indent, Some(description), units, row.others(&others));
    });
    Ok(())
}

pub(super) fn read_json(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    for (_, name) in OTHERS {
        builder.column(name);
    }
    json::each_object(source, |object| {
        let Some(object) = builder.check(object) else { return true };
        if !builder.may_take(object.line) {
            return false;
        }
        let number = builder.check(object.text("htsno"));
        let description = builder.check(object.text("description"));
        let indent = builder.check(indent_in(&object));
        let units = builder.check(units_in(&object));
        let others = others_in(builder, &object);
        push(builder, number, indent, description, units, others);
        true
    })
}

/// Takes a line if all of it could be read.
fn push(
    builder: &mut Builder,
    number: Option<Field<'_>>,
    indent: Option<u16>,
    description: Option<Field<'_>>,
    units: Option<Vec<String>>,
    others: Vec<(u16, String)>,
) {
    let Some(number) = number else { return };
    let printed = builder.code_if_any(number);
    let (Some(printed), Some(indent), Some(description), Some(units)) =
        (printed, indent, description, units)
    else {
        return;
    };
    builder.push(Draft {
        line: number.line,
        printed,
        depth: Depth::Indent(indent),
        text: description.text.to_string(),
        units,
        period: Period::default(),
        others,
    });
}

/// The indent is a text, but a number says the same.
fn indent_in(object: &Object) -> Result<u16, TableError> {
    match object.value("indent")? {
        Value::Number(number) => {
            let text = number.to_string();
            Field { line: object.line, column: "indent", text: &text }.indent()
        }
        _ => object.text("indent")?.indent(),
    }
}

/// The values of all keys that a line is not made of, as texts.
fn others_in(builder: &mut Builder, object: &Object) -> Vec<(u16, String)> {
    let mut others = Vec::new();
    for (key, value) in object.entries().filter(|(key, _)| !READ.contains(key)) {
        let name = OTHERS.iter().find(|(known, _)| *known == key).map_or(key, |(_, name)| name);
        let text = json::text_of(value);
        if !text.is_empty() {
            others.push((builder.column(name), text));
        }
    }
    others.sort_by_key(|(column, _)| *column);
    others
}

fn units_in(object: &Object) -> Result<Vec<String>, TableError> {
    let wrong = |value| Err(object.unfit("units", value, "a list of texts"));
    match object.optional("units") {
        None => Ok(Vec::new()),
        Some(Value::String(text)) => {
            units_in_text(Field { line: object.line, column: "units", text: text.trim() })
        }
        Some(Value::Array(units)) => {
            let mut texts = Vec::with_capacity(units.len());
            for unit in units {
                match unit.as_str() {
                    Some(text) => texts.push(text.trim().to_string()),
                    None => return wrong(unit),
                }
            }
            Ok(without_empty(texts))
        }
        Some(other) => wrong(other),
    }
}

fn units_in_text(field: Field<'_>) -> Result<Vec<String>, TableError> {
    if !field.text.starts_with('[') {
        return Ok(without_empty(vec![field.text.to_string()]));
    }
    match serde_json::from_str(field.text) {
        Ok(units) => Ok(without_empty(units)),
        Err(_) => Err(field.error(TableProblem::Units { text: shortened(field.text) })),
    }
}

fn without_empty(mut units: Vec<String>) -> Vec<String> {
    units.retain(|unit| !unit.is_empty());
    units
}
