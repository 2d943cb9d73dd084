//! The list of numbers that UN Comtrade publishes as JSON, one edition a file.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::Aggregate;

use super::builder::{Builder, Depth, Draft, Printed};
use super::json::{self, Object};
use super::source::{Field, Source};
use super::{Period, SkipReason, TableError};

pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    json::each_object(source, |object| {
        let Some(object) = builder.check(object) else { return true };
        let may_take = builder.may_take(object.line);
        if may_take {
            push(builder, &object);
        }
        may_take
    })
}

fn push(builder: &mut Builder, object: &Object) {
    let id = builder.check(object.text("id"));
    let text = builder.check(object.text("text"));
    let units = builder.check(units(object));
    let Some(id) = id else { return };
    if is_own(id.text) {
        return builder.skip(object.line, id.text, SkipReason::ComtradeOnly);
    }
    let code = builder.code(id);
    let (Some(code), Some(text), Some(units)) = (code, text, units) else { return };
    let others = others(builder, object);
    builder.push(Draft {
        line: object.line,
        printed: Printed::Exact(code),
        depth: Depth::Unknown,
        text: without_id(text, id).to_string(),
        units,
        period: Period::default(),
        others,
    });
}

/// The keys that a line is made of; the others than the first three say only where it is in the tree.
const READ: [&str; 6] = ["id", "text", "standardUnitAbbr", "parent", "isLeaf", "aggrLevel"];

/// The values of all keys that a line is not made of, as texts.
fn others(builder: &mut Builder, object: &Object) -> Vec<(u16, String)> {
    let others = object.entries().filter(|(key, _)| !READ.contains(key));
    let others = others.map(|(key, value)| (builder.column(key), json::text_of(value)));
    others.filter(|(_, text)| !text.is_empty()).collect()
}

/// Totals over all goods or over a number of digits, and goods that nobody classified.
fn is_own(id: &str) -> bool {
    Aggregate::read(id).is_some() || matches!(id, "99" | "9999" | "999999")
}

/// The text without the number that it repeats.
fn without_id<'t>(text: Field<'t>, id: Field<'_>) -> &'t str {
    let rest = text.text.strip_prefix(id.text).map(str::trim_start);
    rest.and_then(|rest| rest.strip_prefix('-')).map_or(text.text, str::trim_start)
}

fn units(object: &Object) -> Result<Vec<String>, TableError> {
    if object.optional("standardUnitAbbr").is_none() {
        return Ok(Vec::new());
    }
    let unit = object.text("standardUnitAbbr")?.text;
    let is_none = matches!(unit, "" | "-") || unit.eq_ignore_ascii_case("n/a");
    Ok(if is_none { Vec::new() } else { vec![unit.to_string()] })
}
