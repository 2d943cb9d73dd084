//! `customs explain`: what a response, a pointer, a code or a rule means, and what to do.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::path::Path;

use customs_check::rules;
use customs_declaration::{Declaration, MetaData};
use customs_exchange::{Authority, Meaning, Response, ResponseMetaData};
use customs_explain::explain::{self, Certainty, ExplainedResponse, Remark, RemarkKind, Target};
use customs_message::family::RESPONSE;
use customs_message::{Document, Message, Profiles};
use customs_model::{self as model, ClassType, Pointer};
use serde::Serialize;

use crate::Status;
use crate::arguments::{Explain, Format};
use crate::failure::Failure;
use crate::file::{File, named_file};
use crate::output;
use crate::text::{BOLD, ERROR, clean, marked};

/// Runs the command.
pub(crate) fn run(arguments: &Explain) -> Result<Status, Failure> {
    let authority = authority(&arguments.authority)?;
    let what = arguments.what.as_str();
    if what == "-" || Path::new(what).exists() {
        return response(arguments, &authority);
    }
    if arguments.declaration.is_some() {
        return Err(Failure::new(what, "no such file; --declaration goes with a response"));
    }
    if let Some(rule) = rules::by_id(what) {
        return crate::rules::show(rule, arguments.format);
    }
    if let Some(pointer) = pointer(what) {
        let target = explain::named(&pointer);
        let is_known = target.certainty == Certainty::Named;
        print(arguments.format, &target, |target| target_text(target, None))?;
        return Ok(if is_known { Status::Clean } else { Status::Findings });
    }
    if let Some(meaning) = authority.code(what) {
        let report = CodeReport::of(what, &authority, meaning);
        return print(arguments.format, &report, code_text);
    }
    let what_to_do = format!(
        "nothing is known of it: it is no file, no rule, no pointer such as 42A/67A/68A[1].006 and \
         no code of {}",
        authority.id
    );
    output::complain(&Failure::new(what, what_to_do));
    Ok(Status::Findings)
}

/// A pointer in any notation of ids, an XPath, or a JSON Pointer of a declaration or a response.
fn pointer(text: &str) -> Option<Pointer> {
    if !text.starts_with('/') {
        return text.parse().ok();
    }
    let classes = || {
        [Declaration::CLASS, MetaData::CLASS, ResponseMetaData::CLASS, Response::CLASS].into_iter()
    };
    let xpath = text.parse::<model::Path>().ok();
    let json = classes()
        .filter_map(|class| Some((model::Path::from_json_pointer(class, text).ok()?, class)));
    let paths = classes().filter_map(|class| Some((xpath.clone()?, class))).chain(json);
    // Names that the class does not have would be left out, so the way back has to be the same.
    let known = |(path, class): (model::Path, &'static model::Class)| {
        let pointer = Pointer::of_path(&path, class)?;
        let back = pointer.path(class).ok()?;
        let names =
            |path: &model::Path| path.steps().iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        (names(&back) == names(&path)).then_some(pointer)
    };
    paths.into_iter().find_map(known)
}

/// Finds an authority by the id of a built-in one or the path of a file.
fn authority(name: &str) -> Result<Cow<'static, Authority>, Failure> {
    if let Some(authority) = Authority::built_in(name) {
        return Ok(Cow::Borrowed(authority));
    }
    named_file(name, "authority", Authority::BUILT_IN).map(Cow::Owned)
}

/// Prints a report: as one JSON document, or as text for people.
fn print<R: Serialize>(
    format: Format,
    report: &R,
    text: impl FnOnce(&R) -> String,
) -> Result<Status, Failure> {
    match format {
        Format::Text => output::print_coloured(&text(report))?,
        Format::Json => output::print(output::json(report).as_bytes())?,
    };
    Ok(Status::Clean)
}

/// Explains a response, beside the declaration if there is one.
fn response(arguments: &Explain, authority: &Authority) -> Result<Status, Failure> {
    let file = File::read(Path::new(&arguments.what))?;
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
    let sent = File::read(argument)?;
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
    authority: &Authority,
) -> Result<Status, Failure> {
    let responses = explain::explain(envelope, declaration.map(|it| it.1), authority);
    let file = declaration.map(|it| it.0);
    let report = ResponsesReport {
        authority: &authority.id,
        declaration: file.map(|file| file.name.as_str()),
        responses: &responses,
    };
    print(format, &report, |report| responses_text(report.responses, file))
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

fn target_text(target: &Target, file: Option<&File>) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_target(&mut text, target, file);
    text
}

fn write_target(text: &mut String, target: &Target, file: Option<&File>) -> fmt::Result {
    let pointer = clean(&target.pointer);
    match (&target.paths[..], &target.problem) {
        ([], problem) => {
            let problem = problem.as_deref().unwrap_or("it is no place of a message");
            writeln!(text, "  at {pointer}: {}", clean(problem))?;
        }
        ([path], Some(problem)) => writeln!(text, "  near {path} ({pointer}): {}", clean(problem))?,
        ([path], None) => writeln!(text, "  at {} ({pointer})", clean(path))?,
        (paths, _) => writeln!(text, "  at one of {} ({pointer})", clean(&paths.join(", ")))?,
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

/// A code of an authority, as programs read it.
#[derive(Serialize)]
struct CodeReport<'a> {
    code: &'a str,
    authority: &'a str,
    title: &'a str,
    explanation: &'a str,
    fix: &'a str,
    elements: Vec<String>,
}

impl<'a> CodeReport<'a> {
    fn of(code: &'a str, authority: &'a Authority, meaning: &'a Meaning) -> Self {
        Self {
            code,
            authority: &authority.id,
            title: &meaning.title,
            explanation: &meaning.explanation,
            fix: &meaning.fix,
            elements: meaning.elements.iter().map(ToString::to_string).collect(),
        }
    }
}

fn code_text(report: &CodeReport<'_>) -> String {
    let CodeReport { code, authority, title, explanation, fix, elements } = report;
    let mut text =
        format!("{ERROR}{}{ERROR:#}{BOLD}: {title}{BOLD:#} ({authority})\n", clean(code));
    let elements = elements.join(", ");
    for (label, words) in [("why", *explanation), ("fix", *fix), ("about", &elements)] {
        if !words.is_empty() {
            // Writing to a string does not fail.
            let _ = writeln!(text, "  {label}: {words}");
        }
    }
    text
}
