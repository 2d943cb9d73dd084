//! A response, explained beside the declaration that it answers.

use std::fmt::{self, Write};
use std::path::Path;

use customs_authorities::Codes;
use customs_exchange::{Response, ResponseMetaData};
use customs_explain::explain::{
    self, Certainty, Event, EventDate, ExplainedResponse, Remark, RemarkKind, Target,
};
use customs_explain::references::DifferentReference;
use customs_message::family::RESPONSE;
use customs_message::{Document, Message};
use customs_model::Finding;
use customs_report::FindingReport;
use serde::Serialize;

use super::charges;
use crate::Status;
use crate::arguments::{Explain, Format};
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::profile;
use crate::text::{self, BOLD, ERROR, clean, marked};

/// Explains a response, beside the declaration if there is one.
pub(super) fn run(
    arguments: &Explain,
    authority: &Codes,
    limits: &RunLimits,
) -> Result<Status, Failure> {
    let file = File::read(Path::new(&arguments.what), limits)?;
    // The folder of an authority has profiles for its messages as well.
    let folder = Some(Path::new(&arguments.authority)).filter(|path| path.is_dir());
    let profiles = profile::load(None, folder, &[], &[], limits)?;
    let document = file.document(&profiles)?;
    let Some(envelope) = responses(document.read.as_read()) else {
        let what = "it is a declaration; give the response to it, and this with --declaration";
        return Err(Failure::new(&file.name, what));
    };
    let mut unread = Vec::from_iter(Unread::of(&file, &document));
    let Some(argument) = &arguments.declaration else {
        return report(arguments.format, &envelope, None, &unread, authority);
    };
    let sent = File::read(argument, limits)?;
    let declaration = sent.document(&profiles)?;
    if declaration.kind.is_of(&RESPONSE) {
        return Err(Failure::new(&sent.name, "it is a response; give the declaration"));
    }
    unread.extend(Unread::of(&sent, &declaration));
    report(arguments.format, &envelope, Some((&sent, &declaration)), &unread, authority)
}

/// What of a file could not be read, so that the explanation is without it.
struct Unread<'f> {
    file: &'f File,
    message: &'f Message,
    findings: Vec<Finding>,
}

impl<'f> Unread<'f> {
    fn of(file: &'f File, document: &'f Document<'_>) -> Option<Self> {
        let findings = document.incomplete()?.findings;
        Some(Self { file, message: document.read.as_read(), findings })
    }

    /// As it is for programs.
    fn reports(&self) -> impl Iterator<Item = UnreadReport<'_>> {
        let message = Some(self.message);
        self.findings.iter().map(move |finding| UnreadReport {
            file: &self.file.name,
            finding: FindingReport::of(finding.clone(), message),
        })
    }

    /// As it is for people.
    fn text(&self) -> String {
        let Self { file, message, findings } = self;
        let shown = text::shown(&file.name, &file.source(), Some(*message), findings);
        format!("{shown}The explanation may be without what is told above.\n\n")
    }
}

/// Something that could not be read, as programs read it.
#[derive(Serialize)]
struct UnreadReport<'f> {
    file: &'f str,
    #[serde(flatten)]
    finding: FindingReport,
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
    unread: &[Unread<'_>],
    authority: &Codes,
) -> Result<Status, Failure> {
    let responses = explain::explain(envelope, declaration.map(|it| it.1), authority);
    let file = declaration.map(|it| it.0);
    let report = ResponsesReport {
        authority: &authority.id,
        declaration: file.map(|file| file.name.as_str()),
        not_read: unread.iter().flat_map(Unread::reports).collect(),
        responses: &responses,
    };
    super::print(format, &report, |report| {
        let not_read: String = unread.iter().map(Unread::text).collect();
        not_read + &responses_text(report.responses, file)
    })?;
    let is_of_another = responses.iter().any(|it| !it.different_references.is_empty());
    let is_clean = unread.is_empty() && !is_of_another;
    Ok(if is_clean { Status::Clean } else { Status::Findings })
}

/// Responses, as programs read them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponsesReport<'a> {
    authority: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    declaration: Option<&'a str>,
    /// What of the files could not be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_read: Vec<UnreadReport<'a>>,
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
    let code = response.function_code.as_deref();
    write!(text, "{BOLD}response {}", clean(code.unwrap_or("without a function code")))?;
    let unknown = code.map(|_| UNKNOWN);
    if let Some(function) = response.function.as_deref().or(unknown) {
        write!(text, ": {}", clean(function))?;
    }
    writeln!(text, "{BOLD:#}")?;
    let lines = [
        ("declaration", &response.declaration_id),
        ("reference", &response.functional_reference_id),
        ("version", &response.version_id),
    ];
    lines.into_iter().try_for_each(|(label, words)| line(text, label, words.as_deref()))?;
    dates(text, &response.dates)?;
    line(text, "means", response.explanation.as_deref())?;
    line(text, "next", response.next.as_deref())?;
    contacts(text, response)?;
    for guarantee in &response.guarantees {
        writeln!(text, "  guarantee: {}", charges::guaranteed(guarantee))?;
    }
    for DifferentReference { reference, one, other } in &response.different_references {
        let (name, one, other) = (reference.name(), clean(one), clean(other));
        writeln!(
            text,
            "  {ERROR}another {name}{ERROR:#}: the response has {one}, the declaration {other}; is it the \
             answer to this one?"
        )?;
    }
    if let Some(due) = &response.charges {
        charges::write(text, due)?;
    }
    for remark in &response.remarks {
        text.push('\n');
        remark_text(text, remark, file)?;
    }
    text.push('\n');
    Ok(())
}

/// A line below a head, if there is anything to say.
fn line(text: &mut String, label: &str, words: Option<&str>) -> fmt::Result {
    words.map_or(Ok(()), |words| writeln!(text, "  {label}: {}", clean(words)))
}

fn dates(text: &mut String, dates: &[EventDate]) -> fmt::Result {
    dates.iter().try_for_each(|EventDate { event, date }| {
        let label = match event {
            Event::Issued => "issued",
            Event::Accepted => "accepted",
            Event::Rejected => "rejected",
            Event::Cancelled => "cancelled",
            Event::Effective => "effective",
            Event::Released => "released",
            Event::Limit => "time limit",
        };
        line(text, label, Some(date))
    })
}

/// Where to pay, whom to ask, and where to appeal.
fn contacts(text: &mut String, response: &ExplainedResponse) -> fmt::Result {
    let joined =
        |parts: &[Option<&str>]| parts.iter().flatten().copied().collect::<Vec<_>>().join(", ");
    for pay_to in &response.pay_to {
        let bank = pay_to.bank.as_ref().map(|bank| format!("bank {bank}"));
        let words = joined(&[pay_to.account.as_deref(), bank.as_deref()]);
        line(text, "account to pay to", Some(&words))?;
    }
    for contact in &response.contacts {
        let numbers = contact.numbers.join(", ");
        let numbers = Some(numbers.as_str()).filter(|numbers| !numbers.is_empty());
        line(text, "contact", Some(&joined(&[contact.office.as_deref(), numbers])))?;
    }
    line(text, "appeal to", response.appeal_office.as_deref())
}

/// What is said of a code of which nothing is known.
const UNKNOWN: &str = "nothing is known of this code";

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
        None if remark.code.is_some() => writeln!(text, ": {UNKNOWN}")?,
        None => text.push('\n'),
    }
    if let about @ Some(_) = remark.about.as_ref() {
        line(text, "about", Some(&charges::known(about)))?;
    }
    dates(text, &remark.dates)?;
    for target in &remark.places {
        text.push_str(&target_text(target, file));
    }
    let why = if remark.kind == RemarkKind::Error { "why" } else { "means" };
    let lines = [
        ("says", &remark.description),
        (why, &remark.explanation),
        ("fix", &remark.fix),
        ("next", &remark.next),
    ];
    lines.into_iter().try_for_each(|(label, words)| line(text, label, words.as_deref()))
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
