//! The tariff of the United Kingdom as CSV: its goods nomenclatures or the commodities report.
//!
//! Every number has ten digits, zeros at its end included. A suffix of 80 marks a line whose number
//! is its own; others only introduce lines below them. Lines have dates, and the file need not be
//! in the order of the tariff, which is that of numbers and suffixes.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::builder::{Builder, Depth, Draft, PaddedId, Printed};
use super::error::shortened;
use super::sheet::{Column, Place, Row, Sheet};
use super::source::{Field, Source};
use super::{Period, TableError, TableProblem};

const ID: Column = Column {
    name: "goods_nomenclature_item_id",
    spellings: &["goodsnomenclatureitemid", "commoditycode", "itemid"],
};
const SUFFIX: Column = Column {
    name: "productline_suffix",
    spellings: &["productlinesuffix", "commoditysuffix", "producerlinesuffix", "suffix"],
};
const INDENT: Column = Column {
    name: "number_indents",
    spellings: &["numberindents", "commodityindent", "commodityindents", "indent", "indents"],
};
const DESCRIPTION: Column =
    Column { name: "description", spellings: &["description", "commoditydescription"] };
const FROM: Column = Column {
    name: "validity_start_date",
    spellings: &["validitystartdate", "commodityvaliditystart", "validitystart"],
};
const TO: Column = Column {
    name: "validity_end_date",
    spellings: &["validityenddate", "commodityvalidityend", "validityend"],
};

struct Columns {
    id: Place,
    suffix: Place,
    description: Place,
    from: Place,
    to: Place,
    indent: Option<Place>,
}

impl Columns {
    fn of(sheet: &Sheet<'_>, builder: &mut Builder) -> Option<Self> {
        let id = sheet.required(&ID, builder);
        let suffix = sheet.required(&SUFFIX, builder);
        let description = sheet.required(&DESCRIPTION, builder);
        let from = sheet.required(&FROM, builder);
        let to = sheet.required(&TO, builder);
        Some(Self {
            id: id?,
            suffix: suffix?,
            description: description?,
            from: from?,
            to: to?,
            indent: sheet.column(&INDENT),
        })
    }
}

pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    let sheet = Sheet::open(source)?;
    let Some(columns) = Columns::of(&sheet, builder) else { return Ok(()) };
    let mut drafts = Vec::new();
    sheet.each(builder, |builder, row| drafts.extend(draft(builder, &columns, row)));
    drafts.sort_by_key(|(id, draft): &(PaddedId, Draft)| (id.order(), draft.period.from));
    drafts.into_iter().for_each(|(_, draft)| builder.push(draft));
    Ok(())
}

fn draft(builder: &mut Builder, columns: &Columns, row: Row<'_>) -> Option<(PaddedId, Draft)> {
    let suffix = builder.check(suffix(row.field(&columns.suffix)));
    // Without a suffix the id is read all the same, to say what is wrong with it.
    let id = builder.check(PaddedId::read(row.field(&columns.id), suffix.unwrap_or_default()));
    let depth = match &columns.indent {
        Some(indent) => builder.check(row.field(indent).indent()).map(Depth::Indent),
        None => Some(Depth::Unknown),
    };
    let from = builder.check(row.field(&columns.from).date());
    let to = builder.check(row.field(&columns.to).date());
    let (Some(id), Some(_), Some(depth)) = (id, suffix, depth) else { return None };
    let period = Period { from: from?, to: to? };
    let text: String = row.field(&columns.description).text.to_string();
    let (printed, units) = (Printed::Padded(id), Vec::new());
    Some((id, Draft { line: row.line, printed, depth, text, units, period }))
}

fn suffix(field: Field<'_>) -> Result<u8, TableError> {
    let is_short = matches!(field.text.len(), 1 | 2);
    let suffix = field.text.parse().ok().filter(|_| is_short);
    suffix.ok_or_else(|| field.error(TableProblem::Suffix { text: shortened(field.text) }))
}
