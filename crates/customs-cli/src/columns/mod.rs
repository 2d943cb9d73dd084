//! `customs columns`: messages as tables, in files that engines read.
//!
//! | file | owns |
//! | --- | --- |
//! | `arguments.rs` | what can be asked |
//! | `manifest.rs` | what of a run is finished |
//! | `parts.rs` | batches on their way into files |
//! | `schema.rs` | which tables there are |
//! | `mod.rs` | the command: messages read by several workers and taken in their order |

pub(crate) mod arguments;
mod manifest;
mod parts;
mod schema;

use std::cell::RefCell;
use std::fs;
use std::ops::ControlFlow;

use customs_analysis::FlowOptions;
use customs_check::Checkers;
use customs_columns::Summary;
use customs_message::{Document, Message, Profiles, Reader};
use customs_model::Finding;

use self::arguments::{Columns, ColumnsCommand};
use self::manifest::{Manifest, Task};
use self::parts::Parts;
use crate::config::Config;
use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::limits::{GivenLimits, RunLimits};
use crate::messages::{self, Found, Whole};
use crate::rules::Switches;
use crate::stream::{self, Pace};
use crate::text::{clean, counted, grouped};
use crate::{Status, output, profile};

/// How many bytes of input become a part, unless somebody says otherwise.
const PART_BYTES: u64 = 64 * 1024 * 1024;

/// The tables that come with all others.
const ALWAYS: [&str; 2] = ["incomplete", "other_values"];

/// What was read of an input.
pub(super) enum Read {
    /// A complete message, and what checking found where that is asked for.
    Message { file: String, number: usize, message: Message, findings: Vec<Finding> },
    /// A message that is not complete, or none.
    Incomplete { file: String, number: usize, findings: Vec<Finding>, why: String },
    /// The end of the input.
    End { name: String, size: u64 },
}

/// Runs the command.
pub(crate) fn run(arguments: &Columns, given: GivenLimits) -> Result<Status, Failure> {
    match &arguments.command {
        Some(ColumnsCommand::Schema(arguments)) => schema::run(arguments),
        None => land(arguments, given),
    }
}

/// Reads messages into tables.
fn land(arguments: &Columns, given: GivenLimits) -> Result<Status, Failure> {
    let Some(folder) = &arguments.out else {
        return Err(Failure::new("--out", "name the folder of the tables"));
    };
    let config = Config::load(&arguments.config, &given.for_run())?;
    let limits = given.or(config.limits).for_run();
    let options = FlowOptions {
        day: arguments.date,
        national_currency: arguments.currency.as_deref().map(Into::into),
        ..FlowOptions::default()
    };
    let plan = schema::plan(&arguments.wanted, &ALWAYS, &arguments.partition, options)?;
    let task = task(arguments);
    let manifest = Manifest::open(folder, &task)?;
    let inputs = unfinished(Inputs::find(&arguments.paths), &manifest)?;
    let name = arguments.reading.profile.clone().or(config.profile);
    let authority = arguments.reading.authority.clone().or(config.authority);
    let profiles = profile::load(name.as_deref(), authority.as_deref(), &config.lists, &limits)?;
    let switches =
        Switches { changes: config.rules, include: config.include, exclude: config.exclude };
    let wants_findings =
        plan.wants_findings() && arguments.wanted.tables.iter().any(|it| it == "findings");
    let checkers = match wants_findings {
        true => Some(checkers(switches.apply(profiles.clone())?, &limits, config.date)),
        false => None,
    };
    let format = arguments.to.format();
    let parts = Parts::new(plan, format, folder, &arguments.partition, task.part_bytes, manifest)?;
    let readers = Readers { profiles: &profiles, checkers: checkers.as_ref(), limits: &limits };
    read(&inputs, &readers, arguments.jobs, parts)
}

/// What checks messages for the table of findings. Rules that ask for today are left out, since the same messages
/// are to give the same rows on any day.
fn checkers(profiles: Profiles, limits: &RunLimits, date: Option<chrono::NaiveDate>) -> Checkers {
    Checkers::new(profiles).with_limits(limits.reading).with_date(date)
}

/// What the run is to do, as the manifest has it.
fn task(arguments: &Columns) -> Task {
    let Columns { to, wanted, partition, date, currency, part_bytes, reading, .. } = arguments;
    Task {
        customs: env!("CARGO_PKG_VERSION").to_owned(),
        to: to.format().extension().to_owned(),
        tables: wanted.tables.clone(),
        columns: wanted.columns.clone(),
        nested: wanted.nested,
        partition: partition.clone(),
        date: date.map(|date| date.to_string()),
        currency: currency.clone(),
        profile: reading.profile.clone(),
        part_bytes: part_bytes.unwrap_or(PART_BYTES),
    }
}

/// The inputs that are not finished.
fn unfinished(inputs: Inputs, manifest: &Manifest) -> Result<Inputs, Failure> {
    let mut found = Vec::with_capacity(inputs.found.len());
    for input in inputs.found {
        if input == Input::Standard && manifest.parts > 0 {
            let what = "a run on standard input cannot be resumed; name an empty folder with --out";
            return Err(Failure::new(input.name(), what));
        }
        if !manifest.has(&input.name(), size(&input))? {
            found.push(input);
        }
    }
    Ok(Inputs { found, ..inputs })
}

/// How many bytes an input has as it lies; 0 where that is not known.
fn size(input: &Input) -> u64 {
    match input {
        Input::Standard => 0,
        Input::File { path, .. } => fs::metadata(path).map_or(0, |metadata| metadata.len()),
    }
}

/// What reads and checks messages.
struct Readers<'r> {
    profiles: &'r Profiles,
    checkers: Option<&'r Checkers>,
    limits: &'r RunLimits,
}

/// Reads the inputs by several workers and takes what they hold in its order. The first input that cannot be read
/// at all ends it, since a part without it would be another part when the run goes on.
fn read(
    inputs: &Inputs,
    readers: &Readers<'_>,
    jobs: Option<usize>,
    parts: Parts,
) -> Result<Status, Failure> {
    if inputs.found.is_empty() && inputs.failures.is_empty() {
        output::tell("the tables are already complete\n");
        return Ok(status(parts.manifest()));
    }
    let shared = RefCell::new((parts, false));
    let work =
        |input: &Input, give: &mut dyn FnMut(Read) -> ControlFlow<()>| readers.read(input, give);
    let run = stream::each_with(
        inputs,
        Pace { jobs, ..Pace::default() },
        work,
        |all| {
            let (parts, is_failed) = &mut *shared.borrow_mut();
            if !*is_failed {
                all.into_iter().try_for_each(|read| parts.take(read))?;
            }
            Ok(!*is_failed)
        },
        &mut |failure| {
            shared.borrow_mut().1 = true;
            stream::complain(failure)
        },
    )?;
    let (parts, is_failed) = shared.into_inner();
    if is_failed || !run.is_whole {
        let folder = "correct or remove it and run again; finished files are not read again";
        output::tell(&format!("{folder}\n"));
        return Ok(Status::Failed);
    }
    let (summary, manifest) = parts.finish()?;
    tell(&summary, &run.no_messages);
    Ok(status(&manifest))
}

/// Whether all messages of the folder are in tables.
const fn status(manifest: &Manifest) -> Status {
    if manifest.incomplete > 0 { Status::Findings } else { Status::Clean }
}

/// What there was, on standard error.
fn tell(summary: &Summary, no_messages: &[String]) {
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    output::tell(&format!("{} in tables\n", counted(number(summary.messages), "message")));
    if let Some(first) = &summary.first_incomplete {
        let count = grouped(number(summary.incomplete));
        output::tell(&format!(
            "{count} incomplete, in the table `incomplete` alone; the first: {}\n",
            clean(first)
        ));
    }
    if summary.not_wanted > 0 {
        let messages = counted(number(summary.not_wanted), "message");
        output::tell(&format!("{messages} of kinds without a requested table\n"));
    }
    if !no_messages.is_empty() {
        output::tell(&format!("{} no customs messages\n", counted(no_messages.len(), "file")));
    }
}

impl Readers<'_> {
    /// Reads one input.
    fn read(
        &self,
        input: &Input,
        give: &mut dyn FnMut(Read) -> ControlFlow<()>,
    ) -> Result<Whole, Failure> {
        let reader = Reader::new(self.profiles).with_limits(self.limits.reading);
        let (mut whole, mut flow) = (Whole::default(), ControlFlow::Continue(()));
        messages::each(input, &reader, self.limits.max_unpacked, &mut |found| {
            let is_found = found.is_found(input);
            let Found { name, document, number, .. } = found;
            flow = match document {
                Ok(document) => give(self.of(name, document)),
                Err(error) if is_found && messages::is_passed_over(&error) => {
                    whole.no_messages.push(name.to_owned());
                    ControlFlow::Continue(())
                }
                Err(error) => give(Read::Incomplete {
                    file: name.to_owned(),
                    number: number.unwrap_or(1),
                    findings: vec![error.to_finding()],
                    why: error.to_string(),
                }),
            };
            flow
        })?;
        if flow.is_continue() {
            let _ = give(Read::End { name: input.name(), size: size(input) });
        }
        Ok(whole)
    }

    fn of(&self, name: &str, document: Document<'_>) -> Read {
        let (file, number) = (name.to_owned(), document.number.number);
        let checked = self.checkers.map(|checkers| checkers.judge(document.clone()).findings);
        match document.complete() {
            Ok(message) => {
                Read::Message { file, number, message, findings: checked.unwrap_or_default() }
            }
            Err(incomplete) => {
                let why = messages::said(&incomplete);
                Read::Incomplete { file, number, findings: incomplete.findings, why }
            }
        }
    }
}
