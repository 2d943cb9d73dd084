//! One message: read, checked, converted, explained.

use std::sync::{Arc, OnceLock};

use chrono::{Local, NaiveDate};
use customs_check::Checkers;
use customs_explain::answer::{UNDERSTOOD, answers_with, nearest};
use customs_explain::family;
use customs_explain::transit::Sent;
use customs_message::{
    Decoded, Document, Message, Profiles, ReadError, Reader, authorities, decode,
};
use customs_model::Profile;
use customs_report::FindingReport;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;

use crate::failure::{incomplete, mistaken, unreadable, warn, warn_of};

/// The profiles that are built in, compiled once for all calls.
pub(crate) fn profiles() -> &'static Profiles {
    static PROFILES: OnceLock<Profiles> = OnceLock::new();
    PROFILES.get_or_init(Profiles::default)
}

/// The profiles with the one of this name chosen.
fn profiles_with(name: &str) -> PyResult<Profiles> {
    let profile = authorities().profile(name).map_err(mistaken)?;
    Ok(Profiles::default().with(Arc::clone(profile)))
}

/// A message that is whole, and what is told of it beside.
struct Whole {
    message: Message,
    profile: Arc<Profile>,
    asides: Vec<customs_model::Finding>,
}

impl Whole {
    /// The one message of some bytes.
    fn read(py: Python<'_>, data: &[u8]) -> PyResult<Self> {
        let read = py.detach(|| {
            let decoded = decode(data)?;
            let document = Reader::new(profiles()).only(&decoded.text)?;
            // `Document::written_by`, which is borrowed of the document; this one is shared.
            let profile = match document.reason.is_meant() {
                true => Arc::clone(&document.profile),
                false => Arc::new(document.kind.profile().into_owned()),
            };
            let mut asides = document.findings.clone();
            asides.extend(document.asides());
            let message = document.complete();
            Ok(message.map(|message| Self { message, profile, asides }))
        });
        let read = read.map_err(|error: ReadError| unreadable(py, &error))?;
        read.map_err(|error| incomplete(py, &error))
    }
}

/// Returns the one message in some bytes, XML or JSON, as its JSON form: objects are dicts, what can occur several
/// times is a list, numbers that have to be exact are strings.
#[pyfunction]
pub(crate) fn parse(py: Python<'_>, data: PyBackedBytes) -> PyResult<Bound<'_, PyAny>> {
    let json = to_json(py, data, false)?;
    loads(py, &json)
}

/// Returns the one message in some bytes as JSON.
#[pyfunction]
#[pyo3(signature = (data, *, pretty = true))]
pub(crate) fn to_json(py: Python<'_>, data: PyBackedBytes, pretty: bool) -> PyResult<String> {
    let whole = Whole::read(py, &data)?;
    let (json, dropped) = py.detach(|| whole.message.to_json(pretty));
    warn_of(py, &whole.asides)?;
    warn_of(py, &dropped)?;
    Ok(json)
}

/// Returns the one message in some bytes as XML, in the namespaces of its profile or of the one that is named.
#[pyfunction]
#[pyo3(signature = (data, *, profile = None, pretty = true))]
pub(crate) fn to_xml(
    py: Python<'_>,
    data: PyBackedBytes,
    profile: Option<&str>,
    pretty: bool,
) -> PyResult<String> {
    let named = profile.map(|name| authorities().profile(name).map_err(mistaken)).transpose()?;
    let whole = Whole::read(py, &data)?;
    let profile = named.unwrap_or(&whole.profile);
    let written = py.detach(|| whole.message.to_xml(profile, pretty));
    warn_of(py, &whole.asides)?;
    warn_of(py, &written.dropped)?;
    Ok(written.xml)
}

/// One thing that checking found.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Finding {
    /// The id of the rule, which never changes: `missing-element`.
    rule: &'static str,
    /// `error`, `warning` or `information`.
    severity: &'static str,
    /// What is wrong, in a sentence without a full stop.
    message: String,
    /// The element or attribute as an XPath; empty for the file as a whole.
    path: String,
    /// The same place in the JSON form of the message (RFC 6901).
    json_pointer: String,
    /// The same place by WCO ids, as administrations name it.
    wco_pointer: Option<String>,
    /// The line of the file, from 1.
    line: Option<usize>,
    /// The column in characters, from 1.
    column: Option<usize>,
    /// The value seen.
    value: Option<String>,
    /// What was expected.
    expected: Option<String>,
    /// What to do.
    hint: Option<String>,
    /// Which message of the file it is about, from 1.
    number: usize,
    /// The id of the profile that the message was checked against.
    profile: String,
}

impl Finding {
    fn of(report: FindingReport, number: usize, profile: &str) -> Self {
        Self {
            rule: report.rule.id,
            severity: report.severity.name(),
            message: report.message,
            path: report.xpath,
            json_pointer: report.json_pointer,
            wco_pointer: report.wco_pointer,
            line: report.line,
            column: report.column,
            value: report.value,
            expected: report.expected,
            hint: report.hint.map(Into::into),
            number,
            profile: profile.to_owned(),
        }
    }

    fn of_error(error: &ReadError, number: usize) -> Self {
        Self::of(FindingReport::of(error.to_finding(), None), number, "")
    }
}

#[pymethods]
impl Finding {
    fn __repr__(&self) -> String {
        format!("Finding({self})")
    }

    fn __str__(&self) -> String {
        self.to_string()
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "{line}:{column}: ")?;
        }
        write!(f, "{} [{}] {}", self.severity, self.rule, self.message)
    }
}

/// A rule that could not be checked.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Skipped {
    /// The id of the rule.
    rule: &'static str,
    /// Why it could not be checked, in a sentence without a full stop.
    reason: String,
    /// Which message of the file it is about, from 1.
    number: usize,
}

#[pymethods]
impl Skipped {
    fn __repr__(&self) -> String {
        format!("Skipped({}: {})", self.rule, self.reason)
    }
}

/// Checks the messages in some bytes. Returns what was found, in their order, and the rules that could not be
/// checked. Nothing that is wrong in the bytes is an exception: what cannot be read is a finding.
#[pyfunction]
#[pyo3(signature = (data, profile = None, *, date = None))]
pub(crate) fn validate(
    py: Python<'_>,
    data: PyBackedBytes,
    profile: Option<&str>,
    date: Option<NaiveDate>,
) -> PyResult<(Vec<Finding>, Vec<Skipped>)> {
    let named = profile.map(profiles_with).transpose()?;
    let profiles = named.as_ref().unwrap_or_else(|| profiles());
    let today = Local::now().date_naive();
    let checkers = Checkers::new(profiles.clone()).with_date(date).with_today(Some(today));
    Ok(py.detach(|| check(&data, &Reader::new(profiles), &checkers)))
}

fn check(data: &[u8], reader: &Reader<'_>, checkers: &Checkers) -> (Vec<Finding>, Vec<Skipped>) {
    let mut findings = Vec::new();
    let mut skipped = Vec::new();
    let decoded = match decode(data) {
        Ok(decoded) => decoded,
        Err(error) => return (vec![Finding::of_error(&error, 1)], skipped),
    };
    for (document, number) in reader.all(&decoded.text).into_iter().zip(1..) {
        let document = match document {
            Ok(document) => document,
            Err(error) => {
                findings.push(Finding::of_error(&error, number));
                continue;
            }
        };
        let profile = document.profile.id.clone();
        let checked = checkers.judge(document);
        let message = checked.read.as_read();
        findings.extend(checked.findings.into_iter().map(|finding| {
            Finding::of(FindingReport::of(finding, Some(message)), number, &profile)
        }));
        skipped.extend(checked.skipped.into_iter().map(|it| Skipped {
            rule: it.rule.id,
            reason: it.reason.into(),
            number,
        }));
    }
    (findings, skipped)
}

/// Returns everything that is known of a text: a pointer, a path, a name, a number, a code.
#[pyfunction]
pub(crate) fn explain_text<'py>(
    py: Python<'py>,
    text: &str,
    authority: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let codes = codes(authority.unwrap_or(family::USUAL))?;
    let all = answers_with(text, &codes, authorities());
    if all.is_empty() {
        let advice = match &nearest(text, &codes)[..] {
            [] => format!("it can be {UNDERSTOOD}"),
            near => format!("the most similar are {}", near.join(", ")),
        };
        return Err(mistaken(format!("`{text}` is unknown; {advice}")));
    }
    loads(py, &serde_json::to_string(&all).map_err(mistaken)?)
}

fn codes(authority: &str) -> PyResult<customs_authorities::Codes> {
    let unknown = || mistaken(format!("there are no codes of an authority `{authority}`"));
    customs_message::codes(authority).ok_or_else(unknown)
}

/// Returns what an answer of an administration means, beside the message that was sent.
#[pyfunction]
pub(crate) fn explain_answer<'py>(
    py: Python<'py>,
    data: PyBackedBytes,
    declaration: Option<PyBackedBytes>,
    authority: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let answer = decoded(py, &data)?;
    let answer = only(py, &answer)?;
    let sent = declaration.as_deref().map(|data| decoded(py, data)).transpose()?;
    let document = sent.as_ref().map(|sent| only(py, sent)).transpose()?;
    let usual = family::usual_codes(&answer);
    let codes = codes(authority.unwrap_or(usual))?;
    let sent = sent.as_ref().map(|sent| Sent { text: &sent.text, document: document.as_ref() });
    if document.as_ref().is_some_and(family::is_answer) {
        return Err(mistaken("`declaration` is an answer; give the message that was answered"));
    }
    let Some(explained) = family::explain(&answer, sent, &codes) else {
        return Err(mistaken(
            "this is no answer; give the answer, and what it answers as `declaration`",
        ));
    };
    for document in std::iter::once(&answer).chain(&document) {
        if let Some(incomplete) = document.incomplete() {
            warn(py, &format!("{incomplete}; the explanation may be without it"))?;
        }
    }
    loads(py, &serde_json::to_string(&explained).map_err(mistaken)?)
}

fn decoded<'d>(py: Python<'_>, data: &'d [u8]) -> PyResult<Decoded<'d>> {
    decode(data).map_err(|error| unreadable(py, &error))
}

fn only<'t>(py: Python<'_>, decoded: &'t Decoded<'_>) -> PyResult<Document<'t>> {
    Reader::new(profiles()).only(&decoded.text).map_err(|error| unreadable(py, &error))
}

/// JSON as Python has it.
fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json,))
}
