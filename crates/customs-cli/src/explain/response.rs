//! An answer of any family, explained beside the message that it answers.

use std::fmt::{self, Write};
use std::path::Path;

use customs_authorities::Codes;
use customs_explain::explained::{
    Certainty, EventDate, ExplainedReason, ExplainedResponse, Number, Office, PointerTarget,
    Remark, RemarkKind, TargetElement,
};
use customs_explain::family;
use customs_explain::references::DifferentReference;
use customs_explain::transit::Sent;
use customs_message::family::TRANSIT;
use customs_message::{Document, Message};
use customs_model::Finding;
use customs_report::FindingReport;
use serde::Serialize;

use super::charges;
use crate::Status;
use crate::arguments::Format;
use crate::explain::arguments::Explain;
use crate::failure::Failure;
use crate::file::File;
use crate::limits::RunLimits;
use crate::profile;
use crate::text::{self, BOLD, Colours, ERROR, clean, marked};

/// Explains an answer, beside the declaration if there is one.
pub(super) fn run(arguments: &Explain, limits: &RunLimits) -> Result<Status, Failure> {
    let file = File::read(Path::new(&arguments.what), limits)?;
    // The folder of an authority has profiles for its messages as well.
    let folder = arguments.authority.as_deref().map(Path::new).filter(|path| path.is_dir());
    let profiles = profile::load(None, folder, &[], limits)?;
    let document = file.document(&profiles)?;
    let name = arguments.authority.as_deref().unwrap_or_else(|| family::usual_codes(&document));
    let authority = super::authority(name, limits)?;
    let sent = arguments.declaration.as_deref();
    let sent = sent.map(|path| File::read(path, limits)).transpose()?;
    let read = sent.as_ref().map(|sent| sent.document_or_finding(&profiles)).transpose()?;
    let mut unread = Vec::from_iter(Unread::of(&file, &document));
    unread.extend(sent.as_ref().zip(read.as_ref()).and_then(|(sent, read)| match read {
        Ok(document) => Unread::of(sent, document),
        Err((_, finding)) => {
            Some(Unread { file: sent, message: None, findings: vec![finding.clone()] })
        }
    }));
    let declaration = read.as_ref().and_then(|read| read.as_ref().ok());
    let text = sent.as_ref().map(|sent| Sent { text: sent.text(), document: declaration });
    let Some(responses) = family::explain(&document, text, &authority) else {
        let what = "is a declaration; give the response to it, and this file with --declaration";
        return Err(Failure::new(&file.name, what));
    };
    if let Some((sent, problem)) =
        sent.as_ref().zip(declaration.and_then(|it| unlike(&document, it)))
    {
        return Err(Failure::new(&sent.name, problem));
    }
    report(arguments.format, &responses, sent.as_ref(), &unread, &authority)
}

/// Why an answer cannot be one to a message, if so.
fn unlike(answer: &Document<'_>, sent: &Document<'_>) -> Option<&'static str> {
    if family::is_answer(sent) {
        return Some("is a response; give the declaration");
    }
    (answer.kind.is_of(&TRANSIT) != sent.kind.is_of(&TRANSIT)).then_some(
        "the response answers a message of another kind; give the message that it answers",
    )
}

/// What of a file could not be read, so that the explanation is without it.
struct Unread<'f> {
    file: &'f File,
    message: Option<&'f Message>,
    findings: Vec<Finding>,
}

impl<'f> Unread<'f> {
    fn of(file: &'f File, document: &'f Document<'_>) -> Option<Self> {
        let findings = document.incomplete()?.findings;
        Some(Self { file, message: Some(document.read.as_read()), findings })
    }

    /// As it is for programs.
    fn reports(&self) -> impl Iterator<Item = UnreadReport<'_>> {
        self.findings.iter().map(|finding| UnreadReport {
            file: &self.file.name,
            finding: FindingReport::of(finding.clone(), self.message),
        })
    }

    /// As it is for people.
    fn text(&self) -> String {
        let Self { file, message, findings } = self;
        let shown = text::shown(&file.name, &file.source(), *message, findings);
        format!("{shown}The explanation may be incomplete for the reasons above.\n\n")
    }
}

/// Something that could not be read, as programs read it.
#[derive(Serialize)]
struct UnreadReport<'f> {
    file: &'f str,
    #[serde(flatten)]
    finding: FindingReport,
}

fn report(
    format: Format,
    responses: &[ExplainedResponse],
    file: Option<&File>,
    unread: &[Unread<'_>],
    authority: &Codes,
) -> Result<Status, Failure> {
    let report = ResponsesReport {
        authority: &authority.id,
        declaration: file.map(|file| file.name.as_str()),
        not_read: unread.iter().flat_map(Unread::reports).collect(),
        responses,
    };
    super::print(format, &report, |report| {
        let not_read: String = unread.iter().map(Unread::text).collect();
        not_read + &responses_text(report.responses, file)
    })?;
    let is_clean = unread.is_empty() && !responses.iter().any(is_of_another);
    Ok(if is_clean { Status::Clean } else { Status::Findings })
}

/// Whether an answer seems to be one to another message than the one at hand.
fn is_of_another(response: &ExplainedResponse) -> bool {
    let mut places = response.remarks.iter().flat_map(|remark| &remark.places);
    !response.different_references.is_empty() || places.any(|it| it.is_original == Some(false))
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
    let code = response.message.as_deref().or(response.function_code.as_deref());
    let what = if response.message.is_some() { "" } else { "response " };
    write!(text, "{BOLD}{what}{}", clean(code.unwrap_or("without a function code")))?;
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
    response.offices.iter().try_for_each(|office| write_office(text, office))?;
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
            "  {ERROR}different {name}{ERROR:#}: {one} in the response, {other} in the \
             declaration; check that they belong together"
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
    dates.iter().try_for_each(|EventDate { event, date }| line(text, event.name(), Some(date)))
}

/// A customs office: what it does, its number, its country.
fn write_office(text: &mut String, Office { role, code, country }: &Office) -> fmt::Result {
    let country = country.as_ref().map_or_else(String::new, |country| format!(" ({country})"));
    line(text, &words(role), Some(&format!("{code}{country}")))
}

/// The words of a name: `CustomsOffice` is `customs office`.
fn words(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(character.to_lowercase());
    }
    words
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
const UNKNOWN: &str = "this code is unknown";

fn remark_text(text: &mut String, remark: &Remark, file: Option<&File>) -> fmt::Result {
    let style = if remark.kind == RemarkKind::Error { ERROR } else { BOLD };
    let kind = match remark.kind {
        RemarkKind::Error => "error",
        RemarkKind::Statement => "statement",
        RemarkKind::Status => "status",
        RemarkKind::Amendment => "amendment",
        RemarkKind::Value => remark.element.as_deref().unwrap_or("value"),
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
    if let Some(reason) = &remark.reason {
        reason_text(text, reason)?;
    }
    let why = if remark.kind == RemarkKind::Error { "why" } else { "means" };
    let of_reason = remark.reason.as_ref().and_then(|reason| reason.fix.as_deref());
    let fix = remark.fix.as_deref().into_iter().chain(of_reason).collect::<Vec<_>>().join(" ");
    line(text, "says", remark.description.as_deref())?;
    line(text, why, remark.explanation.as_deref())?;
    line(text, "fix", Some(&*fix).filter(|fix| !fix.is_empty()))?;
    line(text, "next", remark.next.as_deref())
}

/// The rule, condition or list that an error refers to.
fn reason_text(text: &mut String, reason: &ExplainedReason) -> fmt::Result {
    let ExplainedReason { code, kind, explanation, title, is_listed, elements, checked_by, .. } =
        reason;
    let Some(kind) = kind else {
        return line(text, "reason", Some(&format!("{code}: this number is unknown")));
    };
    let title = title.as_ref().map_or_else(String::new, |title| format!(": {title}"));
    let is_listed = match is_listed {
        Some(true) => "; the list contains the value today",
        Some(false) => "; the list does not contain the value",
        None => "",
    };
    let explanation = explanation.as_ref().filter(|_| title.is_empty());
    let explanation = explanation.map_or_else(String::new, |it| format!(". {it}"));
    line(text, "reason", Some(&format!("{code}, {kind}{title}{is_listed}{explanation}")))?;
    let joined = |words: &[String]| Some(words.join(", ")).filter(|words| !words.is_empty());
    let shown = &elements[..elements.len().min(MOST_ELEMENTS)];
    let more = match elements.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    line(text, "touches", joined(shown).map(|it| it + &more).as_deref())?;
    let checked_by = Some(checked_by.join(", ")).filter(|rules| !rules.is_empty());
    line(text, "checked by", checked_by.as_deref())
}

/// The most elements that a rule touches which are shown; in JSON there are all.
const MOST_ELEMENTS: usize = 6;

pub(super) fn target_text(target: &PointerTarget, file: Option<&File>) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_target(&mut text, target, file);
    text
}

/// What is said of a pointer that means nothing.
const NO_PLACE: &str = "not an element of a message";

fn write_target(text: &mut String, target: &PointerTarget, file: Option<&File>) -> fmt::Result {
    let pointer = clean(&target.pointer);
    // The ids of the standard do not name every place.
    let is_said = pointer.is_empty() || target.paths.first() == Some(&target.pointer);
    let in_ids = if is_said { String::new() } else { format!(" ({pointer})") };
    match (&target.paths[..], &target.problem) {
        ([], problem) => {
            let problem = problem.as_deref().or_else(|| target.place.is_none().then_some(NO_PLACE));
            let problem =
                problem.map_or_else(String::new, |problem| format!(": {}", clean(problem)));
            writeln!(text, "  at {pointer}{problem}")?;
        }
        ([path], Some(problem)) => writeln!(text, "  near {path} ({pointer}): {}", clean(problem))?,
        ([path], None) => writeln!(text, "  at {}{in_ids}", clean(path))?,
        (paths, _) => {
            let more = if target.has_more { ", and there are more" } else { "" };
            writeln!(text, "  at one of {}{more} ({pointer})", clean(&paths.join(", ")))?;
        }
    }
    let assumed = Some(target.assumed.join("; ")).filter(|assumed| !assumed.is_empty());
    line(text, "read so", assumed.as_deref())?;
    if let Some(TargetElement { description, data_elements }) = &target.element {
        line(text, "what", Some(description))?;
        for Number { number, name, table } in data_elements {
            line(text, "data element", Some(&format!("{number} {name} ({table})")))?;
        }
    }
    match (&target.value, target.certainty) {
        (Some(value), _) if value.is_empty() => writeln!(text, "  sent: an empty value")?,
        (Some(value), _) => writeln!(text, "  sent: `{}`", clean(value))?,
        (None, Certainty::Missing) => writeln!(text, "  sent: nothing")?,
        _ => {}
    }
    if let Some(original) =
        target.original_value.as_ref().filter(|_| target.is_original != Some(true))
    {
        let differs =
            if target.is_original.is_some() { ", which the declaration does not have" } else { "" };
        writeln!(text, "  quoted: `{}`{differs}", clean(original))?;
    }
    if let Some(value) = &target.changed_to {
        writeln!(text, "  now: `{}`", clean(value))?;
    }
    if let (Some(file), Some(place)) = (file, target.place) {
        writeln!(text, "  {}:{place}", clean(&file.name))?;
        marked(text, &file.source(), place, ERROR, Colours::Shown)?;
    }
    Ok(())
}
