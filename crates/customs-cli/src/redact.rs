//! `customs redact`: messages without what they say of natural persons, and a list of what was done.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::{Args, ValueHint};
use customs_analysis::redaction::{Action, Redaction, RedactionEntry, RedactionOptions, redact};
use customs_message::{Document, Message, Profiles, Reader};
use serde::Serialize;

use crate::Status;
use crate::arguments::{Format, Target};
use crate::convert::Batch;
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::limits::RunLimits;
use crate::messages::{self, Found};
use crate::output;
use crate::text::{clean, counted};

/// Arguments of `customs redact`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs redact declaration.xml -o for-the-help-desk.xml
  customs redact messages/ --format json -o redacted.json --to json 2> list.json
  customs redact declaration.xml --keep-text

Names, telephone numbers, e-mail and postal addresses, and numbers of parties and vehicles are replaced by
pseudonyms, equal values by equal pseudonyms. Free text becomes `redacted`. Data of natural persons,
attachments and signatures are removed. A message does not say whether a party is a company or a person, so
all parties are treated as persons. References are kept, except for numbers of parties in them. All changes
are listed on standard error by path and kind, without values.

Exit status: 0 redacted, 1 redacted, but personal data may be left, 2 could not be redacted.")]
pub(crate) struct Redact {
    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// Output syntax [default: that of the first message]
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Keep free text, and list its paths
    #[arg(long)]
    pub(crate) keep_text: bool,

    /// Format of the list of changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Runs the command.
pub(crate) fn run(arguments: &Redact, limits: &RunLimits) -> Result<Status, Failure> {
    let inputs = Inputs::find(&arguments.paths);
    if let Some(failure) = inputs.failures.into_iter().next() {
        return Err(failure);
    }
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles).with_limits(limits.reading);
    let mut run = Run { arguments, batch: None, of_first: None, redacted: Vec::new() };
    for input in &inputs.found {
        let mut failure = None;
        messages::each(input, &reader, limits.max_unpacked, &mut |found| {
            let is_passed_over = found.is_found(input)
                && found.document.as_ref().err().is_some_and(messages::is_passed_over);
            if is_passed_over {
                return ControlFlow::Continue(());
            }
            match run.message(found) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    failure = Some(error);
                    ControlFlow::Break(())
                }
            }
        })?;
        if let Some(failure) = failure {
            return Err(failure);
        }
    }
    run.finish()
}

/// A run as it goes on. Nothing is written before all could be redacted, up to what is kept in memory.
struct Run<'a> {
    arguments: &'a Redact,
    batch: Option<Batch>,
    /// The syntax of the first message.
    of_first: Option<Target>,
    redacted: Vec<Redacted>,
}

/// What was done to a message. No value is in it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Redacted {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<usize>,
    entries: Vec<RedactionEntry>,
    /// What is beside the elements and is never written again, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<String>,
    may_be_personal: bool,
}

impl Run<'_> {
    fn message(&mut self, found: Found<'_>) -> Result<(), Failure> {
        let Found { name, document, number, .. } = found;
        let document = document.map_err(|error| messages::failure(name, &error))?;
        let left_out = document.asides().map(|aside| aside.message);
        // All messages of a file are in one syntax.
        let of_first = *self.of_first.get_or_insert(Target::of(document.syntax));
        let target = self.arguments.to.unwrap_or(of_first);
        let profile = document.written_by().into_owned();
        let message = complete(name, document)?;
        let options = RedactionOptions { keeps_text: self.arguments.keep_text };
        let redaction = redact(message.root(), options)
            .map_err(|error| Failure::new(name, format!("cannot be redacted: {error}")))?;
        // A message can be large: it goes before the redacted one is written.
        drop(message);
        let may_be_personal = redaction.may_be_personal();
        let Redaction { message, entries } = redaction;
        let batch = match &mut self.batch {
            Some(batch) => batch,
            none => none.insert(Batch::open(self.arguments.output.as_deref(), target)?),
        };
        let dropped = batch.add(&Message::of(message), &profile, false)?;
        let dropped = dropped.into_iter().map(|finding| finding.message);
        self.redacted.push(Redacted {
            path: name.to_owned(),
            number,
            entries,
            left_out: left_out.into_iter().chain(dropped).collect(),
            may_be_personal,
        });
        Ok(())
    }

    /// Completes what was written, and lists what was done.
    fn finish(self) -> Result<Status, Failure> {
        let Some(batch) = self.batch else {
            let what = "none of the files is a customs message";
            return Err(Failure::new("nothing was redacted", what));
        };
        batch.finish()?;
        output::tell(&match self.arguments.format {
            Format::Json => output::json(&self.redacted),
            Format::Text => self.redacted.iter().map(Redacted::text).collect(),
        });
        let is_personal = self.redacted.iter().any(|it| it.may_be_personal);
        Ok(if is_personal { Status::Findings } else { Status::Clean })
    }
}

/// The message, if all of it could be read: what could not be read could not be redacted either.
fn complete(name: &str, document: Document<'_>) -> Result<Message, Failure> {
    let complete = document.complete();
    complete.map_err(|incomplete| Failure::new(name, messages::said(&incomplete)))
}

impl Redacted {
    /// What was done, a line each, and a summary.
    fn text(&self) -> String {
        let number = self.number.map_or_else(String::new, |it| format!(" message {it}"));
        let name = format!("{}{number}", clean(&self.path));
        let lines = self.entries.iter().map(|RedactionEntry { action, kind, path }| {
            format!("{name}: {}: {} at {path}\n", action.words(), kind.words())
        });
        let left_out = self.left_out.iter().map(|what| format!("{name}: {}\n", clean(what)));
        let count = |action| self.entries.iter().filter(|it| it.action == action).count();
        let summary = format!(
            "{name}: {} taken out, {} replaced, {} left in\n",
            counted(count(Action::TakenOut), "place"),
            count(Action::Replaced),
            count(Action::LeftIn)
        );
        lines.chain(left_out).chain([summary]).collect()
    }
}
