//! Any table as CSV with a column of codes and, if wanted, descriptions and units.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::builder::{Builder, Depth, Draft, PaddedId, Printed};
use super::columns::{GENERAL, TELLING};
use super::sheet::{Column, Sheet};
use super::source::Source;
use super::{Period, SkipReason, TableCode, TableError};

const TELLING_CODE: Column = Column::of_codes("code", TELLING);
const CODE: Column = Column::of_codes("code", GENERAL);
const DESCRIPTION: Column = Column::new(
    "description",
    &[
        "description",
        "descriptions",
        "desc",
        "goodsdescription",
        "commoditydescription",
        "productdescription",
        "hsndescription",
        "longdescription",
        "selfexplanatorytext",
        "text",
        "title",
        "name",
        "label",
        "goods",
        "descricao",
        "descrição",
        "nomencm",
        "noncmpor",
        "descripcion",
        "descripción",
        "designation",
        "cmddesc",
        "commodity",
    ],
);
const UNIT: Column = Column::new(
    "unit",
    &[
        "unit",
        "units",
        "unitofquantity",
        "unitofmeasure",
        "uom",
        "uqc",
        "supplementaryunit",
        "statisticalunit",
        "unidade",
        "unidadeestatistica",
        "counit",
        "qtyunit",
        "su",
    ],
);

pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    let sheet = Sheet::open(source, &[&TELLING_CODE, &CODE], builder)?;
    let code = sheet.column(&TELLING_CODE).or_else(|| sheet.required(&CODE, builder));
    let Some(code) = code else { return Ok(()) };
    let [description, unit] = [&DESCRIPTION, &UNIT].map(|column| sheet.column(column));
    let known = [Some(&code), description.as_ref(), unit.as_ref()];
    let others = sheet.others(&known.into_iter().flatten().collect::<Vec<_>>(), builder);
    let padded_to = sheet.padded_to(&code);
    sheet.each(builder, |builder, row| {
        let (field, text) = (row.field(&code), row.text(description.as_ref()));
        if field.text.is_empty() {
            return builder.skip(row.line, text, SkipReason::EmptyCode);
        }
        let Some(code) = builder.code(field) else { return };
        let padded = padded_to.and_then(|digits| padded(code, digits));
        let printed = padded.map_or(Printed::Exact(code), Printed::Padded);
        let (unit, text) = (row.text(unit.as_ref()), text.to_string());
        let units = if unit.is_empty() { Vec::new() } else { vec![unit.to_string()] };
        let (depth, period) = (Depth::Unknown, Period::default());
        let mut others = row.others(&others);
        if field.text.ends_with(|it: char| it.is_ascii_alphabetic()) {
            // A check letter, as New Zealand has, is not part of the number.
            others.push((builder.column("code as printed"), field.text.to_string()));
        }
        builder.push(Draft { line: row.line, printed, depth, text, units, period, others });
    });
    Ok(())
}

/// A code with the zeros that fill it up.
fn padded(code: TableCode, digits: usize) -> Option<PaddedId> {
    let further = digits.checked_sub(code.digits())?;
    PaddedId::new(code.number() * 10u64.pow(further as u32), digits, PaddedId::REAL).ok()
}
