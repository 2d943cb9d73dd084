//! `customs diff` and `customs apply`: what is different between two declarations, and amendments
//! applied.

use std::fmt::Write;
use std::path::Path;

use customs_check::difference::{self, Difference};
use customs_check::{Document, MessageKind, Syntax};
use customs_declaration::Declaration;
use customs_model::{Finding, Severity, rules as reading};
use serde::Serialize;

use crate::Status;
use crate::arguments::{Apply, Diff, DiffFormat, Target};
use crate::convert;
use crate::failure::Failure;
use crate::file::File;
use crate::output;
use crate::text::clean;

/// Runs `customs diff`.
pub(crate) fn diff(arguments: &Diff) -> Result<Status, Failure> {
    not_both_standard_input(&arguments.before, &arguments.after)?;
    let (before, after) = (File::read(&arguments.before)?, File::read(&arguments.after)?);
    let (kind, old) = before.document()?;
    let (_, new) = after.document()?;
    let comparison = difference::compare(declaration(&before, &old)?, declaration(&after, &new)?);
    let text = match arguments.format {
        DiffFormat::Text => lines(&comparison.differences),
        DiffFormat::Json => output::json(&Report {
            before: &before.name,
            after: &after.name,
            differences: &comparison.differences,
        }),
        DiffFormat::Amendment => {
            let message = old.message.with_declaration(comparison.amendment);
            let written = message.to_xml(kind.profile(), true);
            written.map_err(|error| Failure::new(&before.name, error))?.xml
        }
    };
    output::print(text.as_bytes())?;
    Ok(if comparison.differences.is_empty() { Status::Clean } else { Status::Findings })
}

/// Runs `customs apply`.
pub(crate) fn apply(arguments: &Apply) -> Result<Status, Failure> {
    not_both_standard_input(&arguments.amendment, &arguments.declaration)?;
    let (amendment, file) =
        (File::read(&arguments.amendment)?, File::read(&arguments.declaration)?);
    let (_, amending) = amendment.document()?;
    let (kind, document) = file.document()?;
    let amending = declaration(&amendment, &amending)?;
    if amending.amendment.is_empty() {
        return Err(Failure::new(
            &amendment.name,
            "it amends nothing; give it before the declaration",
        ));
    }
    let amended = difference::apply(amending, declaration(&file, &document)?);
    let amended = amended.map_err(|error| {
        Failure::new(&amendment.name, format!("it does not fit {}: {error}", file.name))
    })?;
    let target = arguments.to.unwrap_or(match document.syntax {
        Syntax::Xml => Target::Xml,
        Syntax::Json => Target::Json,
    });
    let message = document.message.with_declaration(amended);
    let written = convert::write(&message, target, kind.profile(), false);
    let written = written.map_err(|what| Failure::new(&file.name, what))?;
    convert::deliver(arguments.output.as_deref(), &written.text)?;
    Ok(Status::Clean)
}

/// Standard input can be read once.
fn not_both_standard_input(one: &Path, other: &Path) -> Result<(), Failure> {
    match [one, other].iter().all(|path| *path == Path::new("-")) {
        true => Err(Failure::new("-", "standard input is one message; name a file for the other")),
        false => Ok(()),
    }
}

/// The declaration of a message that could be read in full: what is not read would be a difference
/// that is not there, or lost.
fn declaration<'d>(file: &File, document: &'d Document<'_>) -> Result<&'d Declaration, Failure> {
    let is_in_the_way = |finding: &&Finding| {
        finding.severity == Severity::Error && finding.rule.id != reading::NO_NAMESPACES.id
    };
    if let Some(finding) = document.findings.iter().find(is_in_the_way) {
        let place = finding.place.map(|place| format!("{place}: ")).unwrap_or_default();
        let what = format!("{place}{}; correct it first", finding.message);
        return Err(Failure::new(&file.name, what));
    }
    let is_response = document.message.kind() == MessageKind::Response;
    let what = if is_response { "it is a response" } else { "it holds no declaration" };
    let missing = || Failure::new(&file.name, format!("{what}; give a declaration"));
    document.message.declaration().ok_or_else(missing)
}

/// Differences, as programs read them.
#[derive(Serialize)]
struct Report<'a> {
    before: &'a str,
    after: &'a str,
    differences: &'a [Difference],
}

fn lines(differences: &[Difference]) -> String {
    let mut text = String::new();
    for difference in differences {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}", clean(&difference.to_string()));
    }
    text
}
