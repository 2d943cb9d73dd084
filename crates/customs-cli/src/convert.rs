//! `customs convert`: a message from XML into JSON or back, and what was lost on the way.

use std::path::Path;

use customs_check::{Document, Message};
use customs_declaration::profile::Profile;
use customs_model::{Finding, Severity};

use crate::Status;
use crate::arguments::{Convert, Target};
use crate::failure::Failure;
use crate::file::unreadable;
use crate::inputs::Input;
use crate::text::{counted, shown};
use crate::validate::limits;
use crate::{output, profile};

/// Runs the command.
pub(crate) fn run(arguments: &Convert) -> Result<Status, Failure> {
    let chosen = profile::load(arguments.reading.profile.as_deref())?;
    let input = Input::named(&arguments.input);
    let name = input.name();
    let limits = limits(&arguments.reading);
    let bytes = input.read(limits.max_bytes)?;
    let profile = chosen.of(&bytes);
    let document = match customs_check::read(&bytes, profile, &limits) {
        Ok(document) => document,
        Err(error) => {
            let Some(finding) = unreadable(&error) else { return Err(Failure::new(name, error)) };
            output::tell(&shown(&name, &bytes, None, &[finding]));
            output::complain(&Failure::new(name, "not converted; correct it first"));
            return Ok(Status::Findings);
        }
    };
    let Document { syntax, message, findings, .. } = document;
    output::tell(&shown(&name, &bytes, Some(&message), &findings));
    let target = arguments.to.unwrap_or(Target::other_than(syntax));
    let written = write(&message, target, profile, arguments.compact)
        .map_err(|what| Failure::new(&name, what))?;
    output::tell(&shown(&name, &bytes, Some(&message), &written.dropped));
    deliver(arguments.output.as_deref(), &written.text)?;
    Ok(judge(&name, &findings, &written.dropped))
}

/// A message in its new syntax.
pub(crate) struct Written {
    pub(crate) text: String,
    /// What the new syntax cannot carry.
    pub(crate) dropped: Vec<Finding>,
}

/// Writes the message; what went wrong otherwise, in words.
pub(crate) fn write(
    message: &Message,
    target: Target,
    profile: &Profile,
    compact: bool,
) -> Result<Written, String> {
    let (mut text, dropped) = match target {
        Target::Json => {
            let (pretty, dropped) = message.to_json();
            let text = if compact {
                serde_json::to_string(message).map_err(|error| error.to_string())?
            } else {
                pretty
            };
            (text, dropped)
        }
        Target::Xml => {
            let written = message.to_xml(profile, !compact).map_err(|error| error.to_string())?;
            (written.xml, written.dropped)
        }
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(Written { text, dropped })
}

/// Writes to the file that was named, or to standard output.
pub(crate) fn deliver(path: Option<&Path>, text: &str) -> Result<(), Failure> {
    match path {
        Some(path) if path != Path::new("-") => output::write(path, text.as_bytes()),
        // When nobody reads any more there is nothing left to do either.
        _ => output::print(text.as_bytes()).map(|_| ()),
    }
}

/// Says what may be lost, and decides the exit status by it.
fn judge(name: &str, findings: &[Finding], dropped: &[Finding]) -> Status {
    if !dropped.is_empty() {
        let what = format!("{} could not be carried over", counted(dropped.len(), "value"));
        output::complain(&Failure::new(name, what));
    }
    let is_error = |finding: &&Finding| finding.severity == Severity::Error;
    let errors = findings.iter().chain(dropped).filter(is_error).count();
    if errors == 0 {
        return Status::Clean;
    }
    let what = format!(
        "converted with {}; what they are about may be missing, so compare before use",
        counted(errors, "error")
    );
    output::complain(&Failure::new(name, what));
    Status::Findings
}
