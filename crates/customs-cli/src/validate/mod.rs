//! `customs validate`: checks messages, in parallel, and reports what it finds, in order.

mod baseline;
mod config;
mod expect;
pub(crate) mod outputs;
mod settings;

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use customs_check::report::{FileReport, Summary};
use customs_check::{Checked, Limits, Message, MessageKind, respond};
use customs_model::Severity;

use self::baseline::Baseline;
use self::expect::Expectations;
use self::outputs::Outputs;
use self::settings::{Checkers, Settings};
use crate::Status;
use crate::arguments::{Reading, Validate};
use crate::failure::Failure;
use crate::file::{self, unreadable};
use crate::inputs::{Input, Inputs};
use crate::stream::{self, Outcome};
use crate::{output, text};

/// Runs the command.
pub(crate) fn run(arguments: &Validate) -> Result<Status, Failure> {
    let settings = Settings::of(arguments)?;
    let paths = paths(&settings)?;
    let checkers = settings.checkers();
    if arguments.response {
        return respond(&paths, &checkers, &settings);
    }
    if let Some(jobs) = arguments.jobs {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global();
        pool.map_err(|error| Failure::new("--jobs", error))?;
    }
    let run = Run { checkers: &checkers, inputs: Inputs::find(&paths) };
    if arguments.expect {
        return expect(&run, arguments.update);
    }
    if arguments.update_baseline {
        return learn(&run, &settings);
    }
    report(&run, arguments, &settings)
}

/// Answers one message as an administration would.
fn respond(
    paths: &[PathBuf],
    checkers: &Checkers<'_>,
    settings: &Settings,
) -> Result<Status, Failure> {
    let [path] = paths else {
        return Err(Failure::new("--response", "it answers one message; name one file"));
    };
    let input = Input::named(path);
    let bytes = input.read(settings.limits.max_bytes)?;
    let checked = checkers.of(&bytes).validate(&bytes);
    let Checked { message, findings, .. } =
        checked.map_err(|error| Failure::new(input.name(), error))?;
    if message.kind() == MessageKind::Response {
        return Err(Failure::new(input.name(), "it is a response; give a declaration"));
    }
    let answer = Message::from(respond::response(&message, &findings));
    let written = answer.to_xml(MessageKind::Response.profile(), true);
    let written = written.map_err(|error| Failure::new(input.name(), error))?;
    output::print(written.xml.as_bytes())?;
    let is_found = findings.iter().any(|finding| settings.fail_on.counts(finding.severity));
    Ok(if is_found { Status::Findings } else { Status::Clean })
}

/// What was asked for, or standard input where nothing was and something is piped in.
fn paths(settings: &Settings) -> Result<Vec<PathBuf>, Failure> {
    if !settings.paths.is_empty() {
        return Ok(settings.paths.clone());
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

/// Checks everything and reports it.
fn report(run: &Run<'_>, arguments: &Validate, settings: &Settings) -> Result<Status, Failure> {
    let mut baseline = match &settings.baseline {
        Some(path) => Baseline::read(path)?,
        None => Baseline::default(),
    };
    let mut outputs = Outputs::open(arguments.format, &arguments.report)?;
    let mut total = Summary::default();
    outputs.deliver()?;
    let is_whole = run.each(|reports| {
        for Reported { mut report, source } in reports {
            baseline.mark(&mut report);
            total.add(&report);
            outputs.file(&report, &source);
        }
        outputs.deliver()
    })?;
    outputs.finish(&total)?;
    if baseline.unused() > 0 {
        let gone = text::counted(baseline.unused(), "known finding");
        output::tell(&format!("{gone} not found again; --update-baseline forgets them\n"));
    }
    let count = |(severity, number)| if settings.fail_on.counts(severity) { number } else { 0 };
    let counting: usize = [
        (Severity::Error, total.errors),
        (Severity::Warning, total.warnings),
        (Severity::Information, total.information),
    ]
    .map(count)
    .iter()
    .sum();
    Ok(match (is_whole, counting > settings.max_findings) {
        (false, _) => Status::Failed,
        (true, true) => Status::Findings,
        (true, false) => Status::Clean,
    })
}

/// Checks everything and takes what is found as known.
fn learn(run: &Run<'_>, settings: &Settings) -> Result<Status, Failure> {
    let Some(path) = &settings.baseline else {
        return Err(Failure::new("--update-baseline", "name the file with --baseline FILE"));
    };
    let (mut baseline, mut total) = (Baseline::default(), Summary::default());
    let is_whole = run.each(|reports| {
        for Reported { report, .. } in &reports {
            baseline.learn(report);
            total.add(report);
        }
        Ok(true)
    })?;
    if !is_whole {
        output::complain(&Failure::new(path.display(), "not written; see what is said above"));
        return Ok(Status::Failed);
    }
    baseline.write(path)?;
    output::tell(&format!("wrote {}: {total}\n", path.display()));
    Ok(Status::Clean)
}

/// Checks everything and compares it with what is expected.
fn expect(run: &Run<'_>, update: bool) -> Result<Status, Failure> {
    let mut expectations = Expectations::new(update);
    let is_whole = run.each(|reports| {
        let mut text = String::new();
        for Reported { report, .. } in &reports {
            text.push_str(&expectations.compare(report)?);
        }
        output::print_coloured(&text)
    })?;
    output::print_coloured(&expectations.summary())?;
    Ok(match (is_whole, expectations.hold()) {
        (false, _) => Status::Failed,
        (true, false) => Status::Findings,
        (true, true) => Status::Clean,
    })
}

/// The report on one file, with its text where there is something to show in it.
struct Reported {
    report: FileReport,
    source: String,
}

/// A run over files, all checked in the same way.
struct Run<'a> {
    checkers: &'a Checkers<'a>,
    inputs: Inputs,
}

impl Run<'_> {
    /// Checks all files and hands the reports over in their order, some at a time, until nobody
    /// wants more (`false`). Whether everything could be checked.
    fn each(
        &self,
        take: impl FnMut(Vec<Reported>) -> Result<bool, Failure>,
    ) -> Result<bool, Failure> {
        stream::each(&self.inputs, |input| self.check(input), take)
    }

    /// Checks one file.
    fn check(&self, input: &Input) -> Outcome<Reported> {
        let bytes = match input.read(self.checkers.max_bytes()) {
            Ok(bytes) => bytes,
            Err(failure) => return Outcome::Failed(failure),
        };
        let checker = self.checkers.of(&bytes);
        let (name, profile) = (input.name(), checker.profile());
        let report = match checker.validate(&bytes) {
            Ok(Checked { message, findings, skipped, .. }) => {
                FileReport::of_findings(name, profile, Some(&message), &findings, &skipped)
            }
            Err(error) if error.is_not_a_message() && !input.is_named() => return Outcome::Skipped,
            Err(error) => match unreadable(&error) {
                Some(finding) => FileReport::of_findings(name, profile, None, &[finding], &[]),
                None => return Outcome::Failed(Failure::new(name, error)),
            },
        };
        let source = match report.findings.is_empty() {
            true => String::new(),
            false => file::text(&bytes).to_owned(),
        };
        Outcome::Done(Reported { report, source })
    }
}
