//! `customs diff` and `customs apply`: what is different between two declarations, and amendments
//! applied.

use std::borrow::Cow;
use std::fmt::Write;
use std::path::Path;

use customs_declaration::Declaration;
use customs_explain::difference::{self, Difference};
use customs_message::family::{FAMILIES, Kind, RESPONSE};
use customs_message::{Message, Profiles, Syntax};
use customs_model::Profile;
use serde::Serialize;

use crate::Status;
use crate::arguments::{Apply, Diff, DiffFormat, Target};
use crate::convert;
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::output;
use crate::text::clean;

/// Runs `customs diff`.
pub(crate) fn diff(arguments: &Diff, limits: &RunLimits) -> Result<Status, Failure> {
    not_both_standard_input(&arguments.before, &arguments.after)?;
    let before = File::read(&arguments.before, limits)?;
    let after = File::read(&arguments.after, limits)?;
    let (old, new) = (before.message()?, after.message()?);
    let comparison = difference::compare(declaration(&before, &old)?, declaration(&after, &new)?);
    let text = match arguments.format {
        DiffFormat::Text => lines(&comparison.differences),
        DiffFormat::Json => output::json(&Report {
            before: &before.name,
            after: &after.name,
            differences: &comparison.differences,
        }),
        DiffFormat::Amendment => {
            let message = old.with_declaration(comparison.amendment);
            message.to_xml(&profile(&message), true).xml
        }
    };
    output::print(text.as_bytes())?;
    Ok(if comparison.differences.is_empty() { Status::Clean } else { Status::Findings })
}

/// Runs `customs apply`.
pub(crate) fn apply(arguments: &Apply, limits: &RunLimits) -> Result<Status, Failure> {
    not_both_standard_input(&arguments.amendment, &arguments.declaration)?;
    let amendment = File::read(&arguments.amendment, limits)?;
    let file = File::read(&arguments.declaration, limits)?;
    let amending = amendment.message()?;
    let profiles = Profiles::default();
    let document = file.document(&profiles)?;
    let syntax = document.syntax;
    let message = file.complete(document)?;
    let amending = declaration(&amendment, &amending)?;
    if amending.amendment.is_empty() {
        return Err(Failure::new(
            &amendment.name,
            "it amends nothing; give it before the declaration",
        ));
    }
    let amended = difference::apply(amending, declaration(&file, &message)?);
    let amended = amended.map_err(|error| {
        Failure::new(&amendment.name, format!("it does not fit {}: {error}", file.name))
    })?;
    let target = arguments.to.unwrap_or(match syntax {
        Syntax::Xml => Target::Xml,
        Syntax::Json => Target::Json,
    });
    let message = message.with_declaration(amended);
    let written = convert::write(&message, target, &profile(&message), false);
    convert::deliver(arguments.output.as_deref(), &written.text)?;
    Ok(Status::Clean)
}

/// The usual profile of a message, in whose namespaces it is written.
fn profile(message: &Message) -> Cow<'static, Profile> {
    Kind::of(message.root(), FAMILIES).expect("a message of the table").profile()
}

/// Standard input can be read once.
fn not_both_standard_input(one: &Path, other: &Path) -> Result<(), Failure> {
    match [one, other].iter().all(|path| *path == Path::new("-")) {
        true => Err(Failure::new("-", "standard input is one message; name a file for the other")),
        false => Ok(()),
    }
}

/// The declaration of a message.
fn declaration<'m>(file: &File, message: &'m Message) -> Result<&'m Declaration, Failure> {
    let kind = Kind::of(message.root(), FAMILIES);
    let is_response = kind.is_some_and(|kind| kind.is_of(&RESPONSE));
    let what = if is_response { "it is a response" } else { "it holds no declaration" };
    let missing = || Failure::new(&file.name, format!("{what}; give a declaration"));
    message.declaration().ok_or_else(missing)
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
