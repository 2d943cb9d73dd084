//! `customs convert`: messages from XML into JSON or back, and what was lost on the way.
//!
//! A file may hold any number of messages, and all are kept: in an array in JSON, inside an element
//! `messages` in XML.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use customs_message::{Document, Message, Reader, XML_DECLARATION};
use customs_model::profile::{AttributeForms, Profile};
use customs_model::{Finding, Severity};
use customs_report::Source;

use crate::Status;
use crate::arguments::{Reading, Target};
use crate::failure::Failure;
use crate::file::unreadable;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::messages::{self, Found};
use crate::output::Sink;
use crate::text::{counted, shown};
use crate::{output, profile};

/// Arguments of `customs convert`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs convert declaration.xml                       JSON to standard output
  customs convert declaration.json -o declaration.xml
  customs convert --to xml untidy.xml                   the same syntax, rewritten
  cat declaration.xml | customs convert - --compact

Errors in the message and data that could not be converted are reported on standard error.

Exit status: 0 converted, 1 converted, but the message has errors and data may be missing, 2 not converted.")]
pub(crate) struct Convert {
    /// The message, or - for standard input
    #[arg(value_name = "IN", value_hint = ValueHint::FilePath)]
    pub(crate) input: PathBuf,

    /// Output syntax [default: the other one]
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// JSON form of another system, with --to json; input in this form is always read
    #[arg(long, value_enum)]
    pub(crate) dialect: Option<Dialect>,

    /// Write without line breaks and indentation
    #[arg(long)]
    pub(crate) compact: bool,

    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// A JSON form of another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dialect {
    /// The form of HMRC's Common Transit Convention API: `{"n1:CC015C": {"@PhaseID": …}}`
    HmrcCtc,
}

impl Dialect {
    /// The prefix of the root.
    pub(crate) const fn prefix(self) -> &'static str {
        match self {
            Self::HmrcCtc => "n1",
        }
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &Convert, limits: &RunLimits) -> Result<Status, Failure> {
    let profiles = profile::load(
        arguments.reading.profile.as_deref(),
        arguments.reading.authority.as_deref(),
        &[],
        limits,
    )?;
    let input = Input::named(&arguments.input);
    let reader = Reader::new(&profiles).with_limits(limits.reading);
    let mut conversion =
        Conversion { arguments, batch: None, errors: 0, dropped: 0, failure: None };
    messages::each(&input, &reader, limits.max_unpacked, &mut |found| match conversion
        .message(found)
    {
        Ok(()) => ControlFlow::Continue(()),
        Err(stop) => {
            conversion.failure = Some(stop);
            ControlFlow::Break(())
        }
    })?;
    conversion.finish(&input.name())
}

/// A conversion as it goes on.
struct Conversion<'a> {
    arguments: &'a Convert,
    /// What is written, once the first message tells into what.
    batch: Option<Batch>,
    errors: usize,
    dropped: usize,
    failure: Option<Stop>,
}

/// Why a conversion ends early.
enum Stop {
    /// It cannot be done.
    Failed(Failure),
    /// The message is broken, which was said.
    Broken(Failure),
}

impl Conversion<'_> {
    fn message(&mut self, found: Found<'_>) -> Result<(), Stop> {
        let Found { name, document, source, .. } = found;
        let document = match document {
            Ok(document) => document,
            Err(error) => {
                let failure = || Failure::new(name, "not converted; correct it first");
                return Err(match unreadable(&error) {
                    Some(finding) => {
                        output::tell(&shown(name, &source, None, &[finding]));
                        Stop::Broken(failure())
                    }
                    None => Stop::Failed(messages::failure(name, &error)),
                });
            }
        };
        output::tell(&shown(name, &source, Some(document.read.as_read()), &document.findings));
        self.convert(name, document, &source)
    }

    fn convert(
        &mut self,
        name: &str,
        document: Document<'_>,
        source: &Source<'_>,
    ) -> Result<(), Stop> {
        // What is missing has something else in its place, which nobody sent.
        if document.has_placeholders() {
            return Err(Stop::Broken(Failure::new(name, "not converted; correct it first")));
        }
        let profile = document.written_by();
        let syntax = document.syntax;
        let message = document.read.as_read();
        let target = self.arguments.to.unwrap_or(Target::other_than(syntax));
        let written = match self.arguments.dialect {
            None => write(message, target, &profile, self.arguments.compact),
            Some(dialect) => self.in_dialect(name, message, target, &profile, dialect)?,
        };
        output::tell(&shown(name, source, Some(message), &written.dropped));
        output::tell(&shown(name, source, Some(message), document.asides().as_slice()));
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let all = document.findings.iter().chain(&written.dropped);
        self.errors += all.filter(is_error).count();
        let is_lost = |finding: &&Finding| finding.severity > Severity::Information;
        self.dropped += written.dropped.iter().filter(is_lost).count();
        let batch = match &mut self.batch {
            Some(batch) => batch,
            none => none.insert(Batch::open(self.arguments.output.as_deref(), target)?),
        };
        Ok(batch.add(written.text)?)
    }

    /// A message in a shape of JSON that others have.
    fn in_dialect(
        &self,
        name: &str,
        message: &Message,
        target: Target,
        profile: &Profile,
        dialect: Dialect,
    ) -> Result<Written, Failure> {
        if target != Target::Json {
            return Err(Failure::new(name, "--dialect needs --to json"));
        }
        // Values with attributes have no place in it.
        if profile.attributes != AttributeForms::None {
            let what = format!("`{}` is not a message of this dialect", message.name());
            return Err(Failure::new(name, what));
        }
        let text = message.to_json_of_xml(dialect.prefix(), !self.arguments.compact) + "\n";
        Ok(Written { text, dropped: Vec::new() })
    }

    /// Completes what was written, says what may be lost, and decides the exit status by it.
    fn finish(self, name: &str) -> Result<Status, Failure> {
        match self.failure {
            Some(Stop::Failed(failure)) => return Err(failure),
            Some(Stop::Broken(failure)) => {
                output::complain(&failure);
                return Ok(Status::Findings);
            }
            None => {}
        }
        if let Some(batch) = self.batch {
            batch.finish()?;
        }
        if self.dropped > 0 {
            let what = format!("{} could not be converted", counted(self.dropped, "value"));
            output::complain(&Failure::new(name, what));
        }
        if self.errors == 0 {
            return Ok(Status::Clean);
        }
        let what = format!(
            "converted with {}; data may be missing, so compare before use",
            counted(self.errors, "error")
        );
        output::complain(&Failure::new(name, what));
        Ok(Status::Findings)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// How much is kept before it is written: all of most files, so that nothing is half-written.
const PENDING: usize = 16 * 1024 * 1024;

/// Messages on their way to a file or to standard output.
pub(crate) struct Batch {
    sink: Sink,
    target: Target,
    pending: String,
    /// The first message, until it is known whether it is alone.
    first: Option<String>,
    count: usize,
}

impl Batch {
    pub(crate) fn open(path: Option<&Path>, target: Target) -> Result<Self, Failure> {
        let (sink, pending) = (Sink::open(path)?, String::new());
        Ok(Self { sink, target, pending, first: None, count: 0 })
    }

    pub(crate) fn add(&mut self, text: String) -> Result<(), Failure> {
        self.count += 1;
        match self.count {
            1 => self.first = Some(text),
            2 => {
                self.pending.push_str(&match self.target {
                    Target::Json => "[\n".to_owned(),
                    Target::Xml => format!("{XML_DECLARATION}\n<messages>\n"),
                });
                let first = self.first.take().unwrap_or_default();
                self.push(&first, true);
                self.push(&text, false);
            }
            _ => self.push(&text, false),
        }
        if self.pending.len() > PENDING {
            self.flush()?;
        }
        Ok(())
    }

    fn push(&mut self, text: &str, is_first: bool) {
        match self.target {
            Target::Json => {
                if !is_first {
                    self.pending.push_str(",\n");
                }
                self.pending.push_str(text.trim_end());
            }
            Target::Xml => {
                let root = text.strip_prefix(XML_DECLARATION).unwrap_or(text);
                self.pending.push_str(root.trim_start());
            }
        }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        let pending = std::mem::take(&mut self.pending);
        self.sink.put(|writer| writer.write_all(pending.as_bytes())).map(|_| ())
    }

    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        match self.first.take() {
            Some(only) => self.pending = only,
            None => self.pending.push_str(match self.target {
                Target::Json => "\n]\n",
                Target::Xml => "</messages>\n",
            }),
        }
        self.flush()?;
        self.sink.finish().map(|_| ())
    }
}

/// A message in its new syntax.
pub(crate) struct Written {
    pub(crate) text: String,
    /// What the new syntax cannot carry.
    pub(crate) dropped: Vec<Finding>,
}

/// Writes the message.
pub(crate) fn write(
    message: &Message,
    target: Target,
    profile: &Profile,
    compact: bool,
) -> Written {
    let (mut text, dropped) = match target {
        Target::Json => message.to_json(!compact),
        Target::Xml => {
            let written = message.to_xml(profile, !compact);
            (written.xml, written.dropped)
        }
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Written { text, dropped }
}

/// Writes to the file that was named, or to standard output.
pub(crate) fn deliver(path: Option<&Path>, text: &str) -> Result<(), Failure> {
    match path {
        Some(path) if path != Path::new("-") => output::write(path, text.as_bytes()),
        // When nobody reads any more there is nothing left to do either.
        _ => output::print(text.as_bytes()).map(|_| ()),
    }
}
