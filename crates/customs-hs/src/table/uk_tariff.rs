//! The tariff of the United Kingdom as CSV: its goods nomenclatures or the commodities report; and
//! TARIC, the tariff of the European Union that it comes from.
//!
//! Every number has ten digits, zeros at its end included. A suffix of 80 marks a line whose number
//! is its own; others only introduce lines below them. Lines have dates, and the file need not be
//! in the order of the tariff, which is that of numbers and suffixes.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::lenient::is_like_a_code;

use super::builder::{Builder, Depth, Draft, PaddedId, Printed};
use super::error::shortened;
use super::sheet::{Column, Place, Row, Sheet};
use super::source::{Field, Source};
use super::{Period, SkipReason, TableError, TableProblem};

const ID: Column = Column::of_codes(
    "goods_nomenclature_item_id",
    &["goodsnomenclatureitemid", "commoditycode", "itemid", "goodscode"],
);
const SUFFIX: Column = Column::new(
    "productline_suffix",
    &["productlinesuffix", "commoditysuffix", "producerlinesuffix", "suffix"],
);
const INDENT: Column = Column::new(
    "number_indents",
    &["numberindents", "commodityindent", "commodityindents", "indent", "indents"],
);
const DESCRIPTION: Column =
    Column::new("description", &["description", "commoditydescription", "descr"]);
const FROM: Column = Column::new(
    "validity_start_date",
    &["validitystartdate", "commodityvaliditystart", "validitystart", "startdate"],
);
const TO: Column = Column::new(
    "validity_end_date",
    &["validityenddate", "commodityvalidityend", "validityend", "enddate"],
);

/// The columns of a file. The European Union writes the suffix after the number: `0101210000 80`.
struct Columns {
    id: Place,
    suffix: Option<Place>,
    description: Place,
    from: Place,
    to: Place,
    indent: Option<Place>,
    others: Vec<usize>,
}

impl Columns {
    fn of(sheet: &Sheet<'_>, has_suffix: bool, builder: &mut Builder) -> Option<Self> {
        let id = sheet.required(&ID, builder);
        let suffix = has_suffix.then(|| sheet.required(&SUFFIX, builder));
        let description = sheet.required(&DESCRIPTION, builder);
        let from = sheet.required(&FROM, builder);
        let to = sheet.required(&TO, builder);
        let (id, description, from, to) = (id?, description?, from?, to?);
        let suffix = if has_suffix { Some(suffix.flatten()?) } else { None };
        let indent = sheet.column(&INDENT);
        let known = [&id, &description, &from, &to].into_iter();
        let known: Vec<&Place> = known.chain(&suffix).chain(&indent).collect();
        let others = sheet.others(&known, builder);
        Some(Self { id, suffix, description, from, to, indent, others })
    }
}

/// Reads the tariff of the United Kingdom.
pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    read_with(true, source, builder)
}

/// Reads TARIC, whose files have the suffix after the number.
pub(super) fn read_taric(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    read_with(false, source, builder)
}

fn read_with(
    has_suffix: bool,
    source: &Source<'_>,
    builder: &mut Builder,
) -> Result<(), TableError> {
    let sheet = Sheet::open(source, &[&ID], builder)?;
    let Some(columns) = Columns::of(&sheet, has_suffix, builder) else { return Ok(()) };
    let mut drafts = Vec::new();
    sheet.each(builder, |builder, row| drafts.extend(draft(builder, &columns, row)));
    drafts.sort_by_key(|(id, draft): &(PaddedId, Draft)| (id.order(), draft.period.from));
    drafts.into_iter().for_each(|(_, draft)| builder.push(draft));
    Ok(())
}

fn draft(builder: &mut Builder, columns: &Columns, row: Row<'_>) -> Option<(PaddedId, Draft)> {
    let item = row.field(&columns.id);
    if !is_like_a_code(item.text) {
        let text = if item.text.is_empty() { row.field(&columns.description) } else { item };
        let reason = if item.text.is_empty() { SkipReason::EmptyCode } else { SkipReason::NoCode };
        builder.skip(row.line, text.text, reason);
        return None;
    }
    let (item, suffix) = match &columns.suffix {
        Some(suffix) => (item, builder.check(read_suffix(row.field(suffix)))),
        None => without_suffix(item, builder),
    };
    // Without a suffix the id is read all the same, to say what is wrong with it.
    let id = builder.check(PaddedId::read(item, suffix.unwrap_or_default()));
    let depth = match &columns.indent {
        // TARIC leaves it empty for chapters and headings.
        Some(indent) if columns.suffix.is_none() && row.field(indent).text.is_empty() => {
            Some(Depth::Indent(0))
        }
        Some(indent) => builder.check(row.field(indent).indent()).map(Depth::Indent),
        None => Some(Depth::Unknown),
    };
    let from = builder.check(row.field(&columns.from).date());
    let to = builder.check(row.field(&columns.to).date());
    let (Some(id), Some(_), Some(depth)) = (id, suffix, depth) else { return None };
    let period = Period { from: from?, to: to? };
    let text: String = row.field(&columns.description).text.to_string();
    let (printed, units) = (Printed::Padded(id), Vec::new());
    let others = row.others(&columns.others);
    Some((id, Draft { line: row.line, printed, depth, text, units, period, others }))
}

/// The number and the suffix after it; one without a suffix is a number of its own.
fn without_suffix<'f>(field: Field<'f>, builder: &mut Builder) -> (Field<'f>, Option<u8>) {
    match field.text.rsplit_once(' ') {
        Some((id, suffix)) if suffix.len() == 2 && id.trim().len() == PaddedId::DIGITS => {
            let suffix = read_suffix(Field { text: suffix, ..field });
            (Field { text: id.trim(), ..field }, builder.check(suffix))
        }
        _ => (field, Some(PaddedId::REAL)),
    }
}

fn read_suffix(field: Field<'_>) -> Result<u8, TableError> {
    let is_short = matches!(field.text.len(), 1 | 2);
    let suffix = field.text.parse().ok().filter(|_| is_short);
    suffix.ok_or_else(|| field.error(TableProblem::Suffix { text: shortened(field.text) }))
}
