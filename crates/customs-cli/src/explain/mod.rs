//! `customs explain`: what a response, a pointer, a name, a number or a code means, and what to do.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the command: a file is a response, everything else is looked up |
//! | `charges.rs` | the duties, taxes and fees of a response as a table |
//! | `response.rs` | a response as text, beside the declaration |
//! | `answer.rs` | what is known of anything else, as text |

mod answer;
pub(crate) mod arguments;
mod charges;
mod response;

pub(crate) use answer::text;

use std::path::Path;

use customs_authorities::{Codes, Folder};
use customs_explain::answer::{Answer, UNDERSTOOD, answers_with, is_unknown_place, nearest};
use customs_explain::family;
use customs_message::authorities;
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::explain::arguments::Explain;
use crate::failure::Failure;
use crate::file::named_file;
use crate::limits::RunLimits;
use crate::output;
use crate::profile::with_folder;

/// Runs the command.
pub(crate) fn run(arguments: &Explain, limits: &RunLimits) -> Result<Status, Failure> {
    let what = arguments.what.as_str();
    if what == "-" || Path::new(what).exists() {
        return response::run(arguments, limits);
    }
    let name = arguments.authority.as_deref().unwrap_or(family::USUAL);
    let authority = authority(name, limits)?;
    if arguments.declaration.is_some() {
        return Err(Failure::new(what, "no such file; --declaration needs a response"));
    }
    let folder = Path::new(name);
    let own = folder.is_dir().then(|| with_folder(folder)).transpose()?;
    let answers = answers_with(what, &authority, own.as_ref().unwrap_or_else(|| authorities()));
    if answers.is_empty() {
        return Err(unknown(what, &authority));
    }
    let report = AnswersReport { query: what, answers: &answers };
    print(arguments.format, &report, |report| text(report.answers))?;
    Ok(if is_unknown_place(&answers) { Status::Findings } else { Status::Clean })
}

/// Answers, as programs read them.
#[derive(Serialize)]
struct AnswersReport<'a> {
    /// What was asked for.
    query: &'a str,
    /// Everything that is known of it.
    answers: &'a [Answer],
}

/// What to say of something of which nothing is known.
fn unknown(what: &str, authority: &Codes) -> Failure {
    let near = nearest(what, authority);
    let advice = match &near[..] {
        [] => format!("give {UNDERSTOOD}"),
        near => format!("did you mean {}? It can be {UNDERSTOOD}", near.join(", ")),
    };
    let shown: String = what.chars().take(LONGEST_SHOWN).collect();
    let shown = if shown.len() < what.len() { format!("{shown}…") } else { shown };
    Failure::new(shown, format!("unknown; {advice}"))
}

/// How much of an unknown text is repeated, in characters.
const LONGEST_SHOWN: usize = 80;

/// Finds the codes of an authority: by the id of built-in ones, in a file, or in the folder of one.
fn authority(name: &str, limits: &RunLimits) -> Result<Codes, Failure> {
    if let Some(codes) = customs_message::codes(name) {
        return Ok(codes);
    }
    let path = Path::new(name);
    if !path.is_dir() {
        return named_file(name, "authority", &[family::USUAL, family::OF_TRANSIT], limits);
    }
    let folder = Folder::read(path).map_err(|error| Failure::new(name, error))?;
    // A folder without codes has profiles and lists all the same.
    let Some((_, file)) = folder.with_extension("codes").next() else {
        return Ok(Codes::default());
    };
    file.text.parse().map_err(|error| Failure::new(path.join(&*file.name).display(), error))
}

/// Prints a report: as one JSON document, or as text for people.
fn print<R: Serialize>(
    format: Format,
    report: &R,
    text: impl FnOnce(&R) -> String,
) -> Result<Status, Failure> {
    match format {
        Format::Text => output::print_coloured(&text(report))?,
        Format::Json => output::print_json(report)?,
    };
    Ok(Status::Clean)
}
