//! Mistakes as exceptions, with the position in the message, and what else is to be told as warnings.

use customs_message::{Incomplete, ReadError};
use customs_model::Finding;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The package that has the classes of exceptions and warnings.
const PACKAGE: &str = "customs_messages._errors";

/// What of a message cannot be read, as a `CustomsError`.
pub(crate) fn unreadable(py: Python<'_>, error: &ReadError) -> PyErr {
    of_finding(py, &error.to_finding(), &error.to_string())
}

/// That a message cannot be read completely, with the position of the first thing that cannot.
pub(crate) fn incomplete(py: Python<'_>, incomplete: &Incomplete) -> PyErr {
    let text = incomplete.to_string();
    match incomplete.findings.first() {
        Some(first) => of_finding(py, first, &text),
        None => said(py, &text),
    }
}

fn of_finding(py: Python<'_>, finding: &Finding, text: &str) -> PyErr {
    customs_error(py, text, Some(finding)).unwrap_or_else(|error| error)
}

/// A `CustomsError` with a text, about a finding.
fn customs_error(py: Python<'_>, text: &str, finding: Option<&Finding>) -> PyResult<PyErr> {
    let known = PyDict::new(py);
    if let Some(finding) = finding {
        known.set_item(intern!(py, "rule"), finding.rule.id)?;
        let path = finding.path.to_string();
        known.set_item(intern!(py, "path"), Some(path).filter(|path| !path.is_empty()))?;
        known.set_item(intern!(py, "line"), finding.place.map(|place| place.line))?;
        known.set_item(intern!(py, "column"), finding.place.map(|place| place.column))?;
        known.set_item(intern!(py, "hint"), finding.hint.as_deref())?;
    }
    let class = py.import(PACKAGE)?.getattr(intern!(py, "CustomsError"))?;
    Ok(PyErr::from_value(class.call((text,), Some(&known))?))
}

/// What cannot be done with messages, in words.
pub(crate) fn said(py: Python<'_>, text: &str) -> PyErr {
    customs_error(py, text, None).unwrap_or_else(|error| error)
}

/// A mistake of the call: a name that nothing has, a value that cannot be.
pub(crate) fn mistaken(error: impl ToString) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// Tells what else there is to know, as a `CustomsWarning`: what is left out, what is not sure.
pub(crate) fn warn(py: Python<'_>, text: &str) -> PyResult<()> {
    let class = py.import(PACKAGE)?.getattr(intern!(py, "CustomsWarning"))?;
    let arguments = (text, class, 1);
    py.import(intern!(py, "warnings"))?.call_method1(intern!(py, "warn"), arguments)?;
    Ok(())
}

/// Tells of findings in words.
pub(crate) fn warn_of(py: Python<'_>, findings: &[Finding]) -> PyResult<()> {
    findings.iter().try_for_each(|finding| {
        let place = finding.place.map_or_else(String::new, |place| format!("{place}: "));
        warn(py, &format!("{place}{}: {}", finding.path, finding.message))
    })
}
