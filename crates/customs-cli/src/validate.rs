//! `customs validate`: checks messages, in parallel, and prints the findings in order.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use customs_check::report::{FileReport, Summary, pointers};
use customs_check::{
    Checked, Limits, Message, MessageKind, ReadError, respond, without_byte_order_mark,
};
use customs_declaration::profile::Profile;
use customs_model::{Finding, Severity};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use crate::Status;
use crate::arguments::{FailOn, Format, Reading, Validate};
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::profile::Chosen;
use crate::{output, profile, text};

/// How many files are checked before their findings are printed: enough to keep all processors
/// busy, few enough that what is kept stays small.
const CHUNK: usize = 256;
/// How many files are worth a progress bar.
const MANY: usize = 50;

/// Runs the command.
pub(crate) fn run(arguments: &Validate) -> Result<Status, Failure> {
    let profile = profile::load(arguments.reading.profile.as_deref())?;
    let paths = paths(arguments)?;
    if arguments.response {
        return respond(&paths, &profile, arguments);
    }
    let inputs = Inputs::find(&paths);
    let checker = Checker {
        profile: &profile,
        limits: limits(&arguments.reading),
        format: arguments.format,
        fail_on: arguments.fail_on,
    };
    checker.check_all(&inputs)
}

/// Answers one message as an administration would.
fn respond(paths: &[PathBuf], chosen: &Chosen, arguments: &Validate) -> Result<Status, Failure> {
    let [path] = paths else {
        return Err(Failure::new("--response", "it answers one message; name one file"));
    };
    let input = Input::named(path);
    let limits = limits(&arguments.reading);
    let bytes = input.read(limits.max_bytes)?;
    let checked = customs_check::validate(&bytes, chosen.of(&bytes), &limits);
    let Checked { message, findings, .. } =
        checked.map_err(|error| Failure::new(input.name(), error))?;
    if message.kind() == MessageKind::Response {
        return Err(Failure::new(input.name(), "it is a response; give a declaration"));
    }
    let answer = Message::from(respond::response(&message, &findings));
    let written = answer.to_xml(MessageKind::Response.profile(), true);
    let written = written.map_err(|error| Failure::new(input.name(), error))?;
    output::print(written.xml.as_bytes())?;
    let is_found = findings.iter().any(|finding| arguments.fail_on.counts(finding.severity));
    Ok(if is_found { Status::Findings } else { Status::Clean })
}

/// The arguments, or standard input where there are none and something is piped in.
fn paths(arguments: &Validate) -> Result<Vec<PathBuf>, Failure> {
    if !arguments.paths.is_empty() {
        return Ok(arguments.paths.clone());
    }
    if io::stdin().is_terminal() {
        return Err(Failure::new(
            "nothing to check",
            "name files or folders, or pipe a message in",
        ));
    }
    Ok(vec![PathBuf::from("-")])
}

/// The limits that were asked for.
pub(crate) fn limits(reading: &Reading) -> Limits {
    Limits { max_bytes: reading.max_bytes, ..Limits::default() }
}

/// What came of one file.
enum Outcome {
    Checked {
        /// What to print.
        output: String,
        errors: usize,
        warnings: usize,
    },
    /// A file of a folder that is not a message.
    Skipped,
    Failed(Failure),
}

/// Checks files, all in the same way.
struct Checker<'a> {
    profile: &'a Chosen,
    limits: Limits,
    format: Format,
    fail_on: FailOn,
}

impl Checker<'_> {
    /// Checks all files and prints what comes of them.
    fn check_all(&self, inputs: &Inputs) -> Result<Status, Failure> {
        inputs.failures.iter().for_each(output::complain);
        let mut failed = !inputs.failures.is_empty();
        let mut total = Summary::default();
        let bar = progress(inputs.found.len());
        let mut is_read = self.print(self.opening())?;
        for chunk in inputs.found.chunks(CHUNK) {
            if !is_read {
                break;
            }
            let check = |input| {
                let outcome = self.check(input);
                bar.inc(1);
                outcome
            };
            let outcomes: Vec<Outcome> = chunk.par_iter().map(check).collect();
            failed |= outcomes.iter().any(|outcome| matches!(outcome, Outcome::Failed(_)));
            is_read = bar.suspend(|| self.print_all(outcomes, &mut total))?;
        }
        bar.finish_and_clear();
        if total.files == 0 && !failed {
            output::complain(&Failure::new(
                "nothing was checked",
                "none of the files is a message",
            ));
            failed = true;
        }
        if is_read {
            self.print(&self.closing(&total))?;
        }
        Ok(self.status(&total, failed))
    }

    /// Prints what came of some files and adds it up. False when nobody reads any more.
    fn print_all(&self, outcomes: Vec<Outcome>, total: &mut Summary) -> Result<bool, Failure> {
        let mut text = String::new();
        for outcome in outcomes {
            match outcome {
                Outcome::Checked { output, errors, warnings } => {
                    if self.format == Format::Json {
                        text.push_str(if total.files == 0 { "\n" } else { ",\n" });
                    }
                    text.push_str(&output);
                    total.files += 1;
                    total.errors += errors;
                    total.warnings += warnings;
                }
                Outcome::Skipped => {}
                Outcome::Failed(failure) => output::complain(&failure),
            }
        }
        self.print(&text)
    }

    fn print(&self, text: &str) -> Result<bool, Failure> {
        match self.format {
            Format::Text => output::print_coloured(text),
            Format::Json => output::print(text.as_bytes()),
        }
    }

    /// The JSON document is written as it grows; it is a
    /// [`Report`](customs_check::report::Report).
    const fn opening(&self) -> &'static str {
        match self.format {
            Format::Text => "",
            Format::Json => "{\"files\":[",
        }
    }

    fn closing(&self, total: &Summary) -> String {
        match self.format {
            Format::Text => text::summary(total),
            Format::Json => format!("\n],\"summary\":{}}}\n", json(total)),
        }
    }

    fn status(&self, total: &Summary, failed: bool) -> Status {
        let counts = |severity, number| number > 0 && self.fail_on.counts(severity);
        if failed {
            Status::Failed
        } else if counts(Severity::Error, total.errors) || counts(Severity::Warning, total.warnings)
        {
            Status::Findings
        } else {
            Status::Clean
        }
    }

    /// Checks one file.
    fn check(&self, input: &Input) -> Outcome {
        let bytes = match input.read(self.limits.max_bytes) {
            Ok(bytes) => bytes,
            Err(failure) => return Outcome::Failed(failure),
        };
        let profile = self.profile.of(&bytes);
        match customs_check::validate(&bytes, profile, &self.limits) {
            Ok(Checked { message, findings, .. }) => {
                self.outcome(input, &bytes, profile, Some(&message), &findings)
            }
            Err(error) if error.is_not_a_message() && !input.is_named() => Outcome::Skipped,
            Err(error) => match unreadable(&error) {
                Some(finding) => self.outcome(input, &bytes, profile, None, &[finding]),
                None => Outcome::Failed(Failure::new(input.name(), error)),
            },
        }
    }

    fn outcome(
        &self,
        input: &Input,
        bytes: &[u8],
        profile: &Profile,
        message: Option<&Message>,
        findings: &[Finding],
    ) -> Outcome {
        let output = match self.format {
            Format::Text => shown(&input.name(), bytes, message, findings),
            Format::Json => {
                json(&FileReport::of_findings(input.name(), profile, message, findings, &[]))
            }
        };
        let errors = findings.iter().filter(|it| it.severity == Severity::Error).count();
        Outcome::Checked { output, errors, warnings: findings.len() - errors }
    }
}

/// The finding about a file whose content is broken at a known place. Anything else that cannot be
/// read is a failure.
pub(crate) fn unreadable(error: &ReadError) -> Option<Finding> {
    let is_broken = error.place().is_some() && !error.is_not_a_message();
    is_broken.then(|| error.to_finding())
}

/// The findings of a file as text.
pub(crate) fn shown(
    name: &str,
    bytes: &[u8],
    message: Option<&Message>,
    findings: &[Finding],
) -> String {
    let source = source(bytes);
    let mut output = String::new();
    let shown = findings
        .iter()
        .zip(pointers(findings, message))
        .map(|(finding, pointer)| text::Shown { name, text: source, finding, pointer });
    text::append(&mut output, shown);
    output
}

/// The text of a file as far as it is one, without the byte order mark: places count from after it.
pub(crate) fn source(bytes: &[u8]) -> &str {
    without_byte_order_mark(bytes).utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// JSON on one line. Reports hold nothing that JSON cannot express, so it does not fail.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A bar on standard error, where that is a terminal and there is enough to do.
fn progress(files: usize) -> ProgressBar {
    if files < MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{pos}/{len} files [{bar:40}] {eta}") {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}
