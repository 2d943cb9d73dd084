//! The list of numbers that UN Comtrade publishes as JSON, one edition a file.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::builder::{Builder, Depth, Draft, Printed};
use super::json::{self, Object};
use super::source::{Field, Source};
use super::{Period, SkipReason, TableError};

pub(super) fn read(source: &Source<'_>, builder: &mut Builder) -> Result<(), TableError> {
    json::each_object_under("results", source, |object| {
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
    let code = builder.check(id.code());
    let (Some(code), Some(text), Some(units)) = (code, text, units) else { return };
    builder.push(Draft {
        line: object.line,
        printed: Printed::Exact(code),
        depth: Depth::Unknown,
        text: without_id(text, id).to_string(),
        units,
        period: Period::default(),
    });
}

/// Totals over all goods or over a number of digits, and goods that nobody classified.
fn is_own(id: &str) -> bool {
    let is_level = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    matches!(id, "TOTAL" | "ALL" | "99" | "9999" | "999999")
        || id.strip_prefix("AG").is_some_and(is_level)
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
    Ok(if matches!(unit, "" | "-" | "N/A") { Vec::new() } else { vec![unit.to_string()] })
}
