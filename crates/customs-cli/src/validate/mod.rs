//! `customs validate`: checks messages, in parallel, and reports what it finds, in order.

pub(crate) mod arguments;
mod baseline;
mod choices;
mod expect;
mod fix;
mod ignores;
pub(crate) mod outputs;
mod report;
mod settings;
mod show;
mod texts;
mod watch;

use std::io::{self, IsTerminal};
use std::mem;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use customs_check::{Checked, Checkers, Claims};
use customs_explain::respond;
use customs_hs::Edition;
use customs_message::family::{FAMILIES, Kind};
use customs_message::{Document, Message, Origin, ReadError, decode};
use customs_report::baseline::Baseline;
use customs_report::{FileReport, Source, Summary};

use self::expect::Expectations;
use self::ignores::{Comments, OfMessage, Within};
use self::settings::Settings;
pub(crate) use self::texts::TextChecker;
use crate::Status;
use crate::arguments::Color;
use crate::failure::Failure;
use crate::hs::draft;
use crate::inputs::{Input, Inputs};
use crate::limits::GivenLimits;
use crate::messages::{self, Found, Whole};
use crate::stream::Pace;
use crate::validate::arguments::Validate;
use crate::{output, stream, text};

/// Runs the command.
pub(crate) fn run(
    arguments: &Validate,
    given: GivenLimits,
    color: Option<Color>,
) -> Result<Status, Failure> {
    let settings = || Settings::of(arguments, given, color);
    if arguments.watch {
        return watch::watch(settings, |settings| check(arguments, settings));
    }
    check(arguments, &settings()?)
}

/// Does with the messages what was asked for.
fn check(arguments: &Validate, settings: &Settings) -> Result<Status, Failure> {
    output::show_colours(Some(settings.color));
    if arguments.show_settings {
        show::show(settings, &settings.inputs(&settings.paths))?;
        return Ok(Status::Clean);
    }
    let paths = paths(settings)?;
    // Of days that messages name themselves the rules say so.
    if let Some(edition) = settings.date.and_then(Edition::at) {
        draft::tell([edition; 2]);
    }
    let checkers = settings.checkers()?;
    if arguments.response {
        return respond(&paths, &checkers, settings);
    }
    let inputs = settings.inputs(&paths);
    let pace = Pace { jobs: arguments.jobs, is_quiet: arguments.quiet };
    let run = Run { checkers: &checkers, inputs, settings, pace };
    if arguments.diff {
        return fix::diff(&run);
    }
    if arguments.fix {
        fix::fix(&run)?;
    }
    if arguments.expect {
        return expect(&run, arguments.update);
    }
    if arguments.update_baseline {
        return learn(&run, settings);
    }
    report::report(&run, arguments)
}

/// Answers one message as an administration would.
fn respond(paths: &[PathBuf], checkers: &Checkers, settings: &Settings) -> Result<Status, Failure> {
    let [path] = paths else {
        return Err(Failure::new("--response", "it answers one message; name one file"));
    };
    let input = Input::named(path);
    let name = input.name();
    let bytes = messages::in_memory(&name, &input, &settings.limits)?;
    let failure = |error: ReadError| messages::failure(&name, &error);
    let decoded = decode(&bytes).map_err(failure)?;
    let document = checkers.reader().only(&decoded.text).map_err(failure)?;
    let kind = document.kind.class().name;
    let Checked { read, findings, .. } = checkers.judge(document);
    if read.as_read().declaration().is_none() {
        let what = format!("is a {kind} without a declaration; only declarations are answered");
        return Err(Failure::new(&name, what));
    }
    let answer = Message::from(respond::response(read.as_read(), &findings));
    let kind = Kind::of(answer.root(), FAMILIES).expect("a message of the table");
    output::print(answer.to_xml(&kind.profile(), true).xml.as_bytes())?;
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

/// Checks everything and takes what is found as known.
fn learn(run: &Run<'_>, settings: &Settings) -> Result<Status, Failure> {
    let Some(path) = &settings.baseline else {
        return Err(Failure::new("--update-baseline", "name the file with --baseline FILE"));
    };
    let (mut baseline, mut total) = (Baseline::default(), Summary::default());
    let ended = run.each(
        |reports| {
            for Reported { report, .. } in &reports {
                baseline.learn(&baseline::path_in(path, &report.path), report);
                total.add(report);
            }
            Ok(true)
        },
        &mut stream::complain,
    )?;
    if !ended.is_whole {
        output::complain(&Failure::new(path.display(), "not written; see above"));
        return Ok(Status::Failed);
    }
    baseline::write(&baseline, path)?;
    output::tell(&format!("wrote {}: {total}\n", path.display()));
    Ok(Status::Clean)
}

/// Checks everything and compares it with what is expected.
fn expect(run: &Run<'_>, update: bool) -> Result<Status, Failure> {
    let mut expectations = Expectations::new(update, &run.settings.limits);
    let ended = run.each(
        |reports| {
            let texts = reports.into_iter().map(|it| expectations.add(it.report));
            output::print_coloured(&texts.collect::<Result<String, Failure>>()?)
        },
        &mut stream::complain,
    )?;
    output::print_coloured(&expectations.compare()?)?;
    output::print_coloured(&expectations.summary())?;
    Ok(match (ended.is_whole, expectations.hold()) {
        (false, _) => Status::Failed,
        (true, false) => Status::Findings,
        (true, true) => Status::Clean,
    })
}

/// How much memory a finding takes, about, in bytes.
const FINDING: usize = 512;

/// The report on one message, with the text of its file where there is something to show in it.
struct Reported {
    report: FileReport,
    source: Shown,
    /// What no other message of the run may have.
    claims: Claims,
    /// The comments of the file that ask for findings to be ignored in it.
    comments: Option<OfMessage>,
}

impl Reported {
    /// Adds what is wrong with the message because of those before it.
    fn compare(&mut self, messages: &mut customs_check::Run) {
        let claims = mem::take(&mut self.claims);
        if claims.is_empty() {
            return;
        }
        let path = &self.report.path;
        let name = match self.report.which() {
            Some(which) => format!("{path} ({which})"),
            None => path.clone(),
        };
        for (finding, pointer) in messages.compare(&name, &claims) {
            self.report.add(finding, pointer);
        }
    }
}

/// What is shown of a file.
#[derive(Default)]
struct Shown {
    text: Arc<str>,
    origin: Origin,
    mark: usize,
    is_recoded: bool,
}

impl Shown {
    fn of(source: &Source<'_>) -> Self {
        Self::with(source.text.into(), source)
    }

    fn with(text: Arc<str>, source: &Source<'_>) -> Self {
        let Source { origin, mark, is_recoded, .. } = *source;
        Self { text, origin, mark, is_recoded }
    }

    fn as_source(&self) -> Source<'_> {
        let Self { text, origin, mark, is_recoded } = self;
        Source { text, origin: *origin, mark: *mark, is_recoded: *is_recoded }
    }
}

/// A run over files, all checked in the same way.
struct Run<'a> {
    checkers: &'a Checkers,
    inputs: Inputs,
    settings: &'a Settings,
    pace: Pace,
}

impl Run<'_> {
    /// Checks all files, compares their messages and hands the reports over in their order, some at a
    /// time, until nobody wants more (`false`); and what could not be read.
    fn each(
        &self,
        mut take: impl FnMut(Vec<Reported>) -> Result<bool, Failure>,
        fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
    ) -> Result<stream::Run, Failure> {
        let work = |input: &Input, give: &mut dyn FnMut(Reported) -> ControlFlow<()>| {
            self.check(input, give)
        };
        let mut messages = customs_check::Run::default();
        let compare_and_take = |mut reports: Vec<Reported>| {
            for reported in &mut reports {
                reported.compare(&mut messages);
                self.settings.ignore(reported.comments.as_ref(), &mut reported.report);
            }
            take(reports)
        };
        let ended = stream::each_with(&self.inputs, self.pace, work, compare_and_take, fail)?;
        if messages.not_kept() > 0 {
            let references = text::counted(messages.not_kept(), "reference");
            output::tell(&format!("{references} not compared with those of later messages\n"));
        }
        Ok(ended)
    }

    /// Checks the messages of one file.
    fn check(
        &self,
        input: &Input,
        give: &mut dyn FnMut(Reported) -> ControlFlow<()>,
    ) -> Result<Whole, Failure> {
        // The text of a file in memory is kept once, whatever the number of its messages.
        let (mut whole, mut text) = (Whole::default(), None::<Arc<str>>);
        let mut comments = Comments::default();
        let max_unpacked = self.settings.limits.max_unpacked;
        messages::each(input, &self.checkers.reader(), max_unpacked, &mut |found| {
            let is_found = found.is_found(input);
            let Found { name, document, number, of, source, is_whole, file } = found;
            let (mut claims, mut about) = (Claims::default(), None);
            let report = match document {
                Ok(document) => {
                    let profile = Arc::clone(&document.profile);
                    let Document { text, origin, syntax, .. } = document;
                    let is_only = number.is_none() && is_whole;
                    let within = Within { file, text, origin, syntax, is_only };
                    about = comments.of_message(&within, || self.checkers.of(&profile));
                    let mut checked = self.checkers.judge(document);
                    claims = mem::take(&mut checked.claims);
                    FileReport::of(name, &profile, Ok(checked))
                }
                Err(error) if is_found && messages::is_passed_over(&error) => {
                    whole.no_messages.push(name.to_owned());
                    return ControlFlow::Continue(());
                }
                // Without a position it is about the file, not about something in it.
                Err(error) if error.place().is_none() => {
                    whole.failures.push(messages::failure(name, &error));
                    return ControlFlow::Continue(());
                }
                Err(error) => FileReport::unreadable(name, &error),
            };
            let report = FileReport { number, of, ..report };
            whole.weight += source.text.len() + report.findings.len() * FINDING;
            let source = match (report.findings.is_empty(), is_whole) {
                (true, _) => Shown::default(),
                (false, false) => Shown::of(&source),
                (false, true) => {
                    let text = text.get_or_insert_with(|| Arc::from(source.text));
                    Shown::with(Arc::clone(text), &source)
                }
            };
            give(Reported { report, source, claims, comments: about })
        })?;
        Ok(whole)
    }
}
