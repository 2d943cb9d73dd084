//! A response, explained beside the declaration that it answers.

use std::fmt::{self, Write};
use std::path::Path;

use customs_authorities::Codes;
use customs_exchange::{Response, ResponseMetaData};
use customs_explain::explain::{self, Certainty, ExplainedResponse, Remark, RemarkKind, Target};
use customs_explain::references::DifferentReference;
use customs_message::family::RESPONSE;
use customs_message::{Document, Message, Profiles};
use serde::Serialize;

use crate::Status;
use crate::arguments::{Explain, Format};
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::text::{BOLD, ERROR, clean, marked};

/// Explains a response, beside the declaration if there is one.
pub(super) fn run(
    arguments: &Explain,
    authority: &Codes,
    limits: &RunLimits,
) -> Result<Status, Failure> {
    let file = File::read(Path::new(&arguments.what), limits)?;
    let profiles = Profiles::default();
    let document = file.document(&profiles)?;
    let Some(envelope) = responses(document.read.as_read()) else {
        let what = "it is a declaration; give the response to it, and this with --declaration";
        return Err(Failure::new(&file.name, what));
    };
    let envelope = &envelope;
    let Some(argument) = &arguments.declaration else {
        return report(arguments.format, envelope, None, authority);
    };
    let sent = File::read(argument, limits)?;
    let declaration = sent.document(&profiles)?;
    if declaration.kind.is_of(&RESPONSE) {
        return Err(Failure::new(&sent.name, "it is a response; give the declaration"));
    }
    report(arguments.format, envelope, Some((&sent, &declaration)), authority)
}

/// The responses of a message, in an envelope.
fn responses(message: &Message) -> Option<ResponseMetaData> {
    let alone = || {
        let response = vec![message.downcast_ref::<Response>()?.clone()];
        Some(ResponseMetaData { response, ..ResponseMetaData::default() })
    };
    message.downcast_ref::<ResponseMetaData>().cloned().or_else(alone)
}

fn report(
    format: Format,
    envelope: &ResponseMetaData,
    declaration: Option<(&File, &Document<'_>)>,
    authority: &Codes,
) -> Result<Status, Failure> {
    let responses = explain::explain(envelope, declaration.map(|it| it.1), authority);
    let file = declaration.map(|it| it.0);
    let report = ResponsesReport {
        authority: &authority.id,
        declaration: file.map(|file| file.name.as_str()),
        responses: &responses,
    };
    super::print(format, &report, |report| responses_text(report.responses, file))?;
    let is_of_another = responses.iter().any(|it| !it.different_references.is_empty());
    Ok(if is_of_another { Status::Findings } else { Status::Clean })
}

/// Responses, as programs read them.
#[derive(Serialize)]
struct ResponsesReport<'a> {
    authority: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    declaration: Option<&'a str>,
    responses: &'a [ExplainedResponse],
}

fn responses_text(responses: &[ExplainedResponse], file: Option<&File>) -> String {
    let mut text = String::new();
    for response in responses {
        // Writing to a string does not fail.
        let _ = response_text(&mut text, response, file);
    }
    text
}

fn response_text(
    text: &mut String,
    response: &ExplainedResponse,
    file: Option<&File>,
) -> fmt::Result {
    let code = response.function_code.as_deref().unwrap_or("without a function code");
    write!(text, "{BOLD}response {}", clean(code))?;
    if let Some(function) = &response.function {
        write!(text, ": {function}")?;
    }
    writeln!(text, "{BOLD:#}")?;
    for (label, value) in [
        ("declaration", &response.declaration_id),
        ("reference", &response.functional_reference_id),
    ] {
        if let Some(value) = value {
            writeln!(text, "  {label}: {}", clean(value))?;
        }
    }
    for DifferentReference { reference, one, other } in &response.different_references {
        let (name, one, other) = (reference.name(), clean(one), clean(other));
        writeln!(
            text,
            "  {ERROR}another {name}{ERROR:#}: the response has {one}, the declaration {other}; is it the \
             answer to this one?"
        )?;
    }
    for remark in &response.remarks {
        text.push('\n');
        remark_text(text, remark, file)?;
    }
    text.push('\n');
    Ok(())
}

fn remark_text(text: &mut String, remark: &Remark, file: Option<&File>) -> fmt::Result {
    let style = if remark.kind == RemarkKind::Error { ERROR } else { BOLD };
    let kind = match remark.kind {
        RemarkKind::Error => "error",
        RemarkKind::Statement => "statement",
        RemarkKind::Status => "status",
        RemarkKind::Amendment => "amendment",
    };
    write!(text, "{style}{kind}")?;
    if let Some(code) = &remark.code {
        write!(text, " {}", clean(code))?;
    }
    write!(text, "{style:#}")?;
    match &remark.title {
        Some(title) => writeln!(text, "{BOLD}: {title}{BOLD:#}")?,
        None if remark.kind == RemarkKind::Error && remark.code.is_some() => {
            writeln!(text, ": nothing is known of this code")?
        }
        None => text.push('\n'),
    }
    for target in &remark.places {
        text.push_str(&target_text(target, file));
    }
    for (label, words) in
        [("says", &remark.description), ("why", &remark.explanation), ("fix", &remark.fix)]
    {
        if let Some(words) = words {
            writeln!(text, "  {label}: {}", clean(words))?;
        }
    }
    Ok(())
}

pub(super) fn target_text(target: &Target, file: Option<&File>) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_target(&mut text, target, file);
    text
}

fn write_target(text: &mut String, target: &Target, file: Option<&File>) -> fmt::Result {
    let pointer = clean(&target.pointer);
    // The ids of the standard do not name every place.
    let in_ids = if pointer.is_empty() { String::new() } else { format!(" ({pointer})") };
    match (&target.paths[..], &target.problem) {
        ([], problem) => {
            let problem = problem.as_deref().unwrap_or("it is no place of a message");
            writeln!(text, "  at {pointer}: {}", clean(problem))?;
        }
        ([path], Some(problem)) => writeln!(text, "  near {path} ({pointer}): {}", clean(problem))?,
        ([path], None) => writeln!(text, "  at {}{in_ids}", clean(path))?,
        (paths, _) => {
            let more = if target.has_more { ", and there are more" } else { "" };
            writeln!(text, "  at one of {}{more} ({pointer})", clean(&paths.join(", ")))?;
        }
    }
    match (&target.value, target.certainty) {
        (Some(value), _) if value.is_empty() => writeln!(text, "  sent: an empty value")?,
        (Some(value), _) => writeln!(text, "  sent: `{}`", clean(value))?,
        (None, Certainty::Missing) => writeln!(text, "  sent: nothing")?,
        _ => {}
    }
    if let Some(value) = &target.changed_to {
        writeln!(text, "  now: `{}`", clean(value))?;
    }
    if let (Some(file), Some(place)) = (file, target.place) {
        writeln!(text, "  {}:{place}", clean(&file.name))?;
        marked(text, &file.source(), place, ERROR)?;
    }
    Ok(())
}
