//! The Harmonized Tariff Schedule of the United States, as the USITC exports it.
//!
//! Both exports have the same lines: a number or none, an indent (0 for headings), a description
//! with tags for italics, and a list of units, which is JSON in the CSV too.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use serde_json::Value;

use super::builder::{Builder, Depth, Draft, Printed};
use super::error::shortened;
use super::json::{self, Object};
use super::sheet::{Column, Sheet};
use super::source::{Field, Source};
use super::{Period, TableError, TableProblem};

const NUMBER: Column = Column { name: "HTS Number", spellings: &["htsnumber", "htsno"] };
const INDENT: Column = Column { name: "Indent", spellings: &["indent"] };
const DESCRIPTION: Column = Column { name: "Description", spellings: &["description"] };
const UNITS: Column = Column {
    name: "Unit of Quantity",
    spellings: &["unitofquantity", "unitsofquantity", "units", "unit"],
};

pub(super) fn read_csv(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    let sheet = Sheet::open(source)?;
    let number = sheet.required(&NUMBER, builder);
    let indent = sheet.required(&INDENT, builder);
    let description = sheet.required(&DESCRIPTION, builder);
    let units = sheet.required(&UNITS, builder);
    let (Some(number), Some(indent), Some(description), Some(units)) =
        (number, indent, description, units)
    else {
        return Ok(());
    };
    sheet.each(builder, |builder, row| {
        let indent = builder.check(row.field(&indent).indent());
        let units = builder.check(units_in_text(row.field(&units)));
        push(builder, Some(row.field(&number)), indent, Some(row.field(&description)), units);
    });
    Ok(())
}

pub(super) fn read_json(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    json::each_object(source, |object| {
        let Some(object) = builder.check(object) else { return true };
        if !builder.may_take(object.line) {
            return false;
        }
        let number = builder.check(object.text("htsno"));
        let description = builder.check(object.text("description"));
        let indent = builder.check(indent_in(&object));
        let units = builder.check(units_in(&object));
        push(builder, number, indent, description, units);
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
) {
    let Some(number) = number else { return };
    let code = builder.check(number.code_if_any());
    let (Some(code), Some(indent), Some(description), Some(units)) =
        (code, indent, description, units)
    else {
        return;
    };
    builder.push(Draft {
        line: number.line,
        printed: code.map_or(Printed::Nothing, Printed::Exact),
        depth: Depth::Indent(indent),
        text: description.text.to_string(),
        units,
        period: Period::default(),
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

fn units_in(object: &Object) -> Result<Vec<String>, TableError> {
    let wrong = |value| Err(object.unfit("units", value, "a list of texts"));
    match object.optional("units") {
        None => Ok(Vec::new()),
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
