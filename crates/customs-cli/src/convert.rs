//! `customs convert`: messages from XML into JSON or back, and what was lost on the way.
//!
//! A file may hold any number of messages, and all are kept: in an array in JSON, inside an element
//! `messages` in XML.

use std::io::{self, BufWriter, IntoInnerError, Seek, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use customs_message::family::{FAMILIES, Kind};
use customs_message::{Document, Message, Reader, XML_DECLARATION};
use customs_model::profile::{AttributeForms, Profile};
use customs_model::{Finding, Severity};
use customs_report::Source;
use tempfile::SpooledTempFile;

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

Exit status: 0 converted, 1 converted, but data is or may be missing, or not converted because the message has errors,
2 could not be read or written.")]
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
        let in_dialect = self.arguments.dialect;
        let in_dialect = in_dialect.map(|it| self.in_dialect(name, message, target, &profile, it));
        let in_dialect = in_dialect.transpose()?;
        let batch = match &mut self.batch {
            Some(batch) => batch,
            none => none.insert(Batch::open(self.arguments.output.as_deref(), target)?),
        };
        let dropped = match in_dialect {
            None => batch.add(message, &profile, self.arguments.compact)?,
            Some(text) => {
                batch.put(|pending| pending.write_all(text.as_bytes()).map(|()| Vec::new()))?
            }
        };
        output::tell(&shown(name, source, Some(message), &dropped));
        output::tell(&shown(name, source, Some(message), document.asides().as_slice()));
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        self.errors += document.findings.iter().chain(&dropped).filter(is_error).count();
        let is_lost = |finding: &&Finding| finding.severity > Severity::Information;
        self.dropped += dropped.iter().filter(is_lost).count();
        Ok(())
    }

    /// A message in a shape of JSON that others have.
    fn in_dialect(
        &self,
        name: &str,
        message: &Message,
        target: Target,
        profile: &Profile,
        dialect: Dialect,
    ) -> Result<String, Failure> {
        if target != Target::Json {
            return Err(Failure::new(name, "--dialect needs --to json"));
        }
        // Values with attributes have no place in it.
        if profile.attributes != AttributeForms::None {
            let what = format!("`{}` is not a message of this dialect", message.name());
            return Err(Failure::new(name, what));
        }
        Ok(message.to_json_of_xml(dialect.prefix(), !self.arguments.compact))
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
            return Ok(if self.dropped == 0 { Status::Clean } else { Status::Findings });
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

/// How much is kept in memory before it is written.
const PENDING: usize = 16 * 1024 * 1024;

/// Messages on their way to a file or to standard output. All of most of them, and the first one in any case, are kept
/// before anything is written, so that nothing is half-written.
pub(crate) struct Batch {
    sink: Sink,
    target: Target,
    /// What is not written yet. More than is kept in memory is in a file without a name.
    pending: BufWriter<SpooledTempFile>,
    /// How many bytes that may be.
    most: usize,
    count: usize,
    /// Whether what comes before the messages is written.
    is_begun: bool,
}

/// The messages of one output with what is around them.
struct Around {
    before: &'static [u8],
    between: &'static [u8],
    after: &'static [u8],
}

impl Batch {
    pub(crate) fn open(path: Option<&Path>, target: Target) -> Result<Self, Failure> {
        Self::keeping(PENDING, path, target)
    }

    fn keeping(most: usize, path: Option<&Path>, target: Target) -> Result<Self, Failure> {
        let (sink, pending) = (Sink::open(path)?, spool(most));
        Ok(Self { sink, target, pending, most, count: 0, is_begun: false })
    }

    /// Adds a message, with a finding for all that its new syntax cannot carry.
    pub(crate) fn add(
        &mut self,
        message: &Message,
        profile: &Profile,
        compact: bool,
    ) -> Result<Vec<Finding>, Failure> {
        let target = self.target;
        self.put(|pending| match target {
            Target::Json => message.write_json(pending, !compact),
            Target::Xml => message.write_xml_element(pending, profile, !compact),
        })
    }

    /// Adds a message that is written by something else.
    pub(crate) fn put<T>(
        &mut self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<T>,
    ) -> Result<T, Failure> {
        self.count += 1;
        if self.count > 1 {
            kept(self.pending.write_all(self.around().between))?;
        }
        let written = kept(write(&mut self.pending))?;
        // Whether the first one is alone is known when there is a second one.
        if self.count > 1 && kept(self.pending.stream_position())? > self.most as u64 {
            self.flush()?;
        }
        Ok(written)
    }

    const fn around(&self) -> Around {
        match (self.target, self.count) {
            (Target::Json, 0 | 1) => Around { before: b"", between: b"", after: b"\n" },
            (Target::Json, _) => Around { before: b"[\n", between: b",\n", after: b"\n]\n" },
            (Target::Xml, 0 | 1) => Around { before: b"", between: b"", after: b"" },
            (Target::Xml, _) => {
                Around { before: b"<messages>\n", between: b"", after: b"</messages>\n" }
            }
        }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        let pending = std::mem::replace(&mut self.pending, spool(self.most)).into_inner();
        let mut pending = kept(pending.map_err(IntoInnerError::into_error))?;
        kept(pending.rewind())?;
        let (before, is_begun) = (self.around().before, self.is_begun);
        let declares = self.target == Target::Xml && !is_begun;
        self.is_begun = true;
        self.sink.put(|sink| {
            if declares {
                writeln!(sink, "{XML_DECLARATION}")?;
            }
            if !is_begun {
                sink.write_all(before)?;
            }
            io::copy(&mut pending, sink).map(|_| ())
        })?;
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.flush()?;
        let after = self.around().after;
        self.sink.put(|sink| sink.write_all(after))?;
        self.sink.finish().map(|_| ())
    }
}

/// Where messages are kept, so many bytes of them in memory.
fn spool(most: usize) -> BufWriter<SpooledTempFile> {
    BufWriter::new(SpooledTempFile::new(most))
}

/// What came of keeping something.
fn kept<T>(result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| {
        let what = format!("the output cannot be kept there until it is whole: {error}");
        Failure::new(std::env::temp_dir().display(), what)
    })
}

/// Writes one message, in the namespaces of its usual profile, and returns whether all of it could be written. What could not
/// is said.
pub(crate) fn write(
    path: Option<&Path>,
    target: Target,
    message: &Message,
) -> Result<bool, Failure> {
    let kind = Kind::of(message.root(), FAMILIES).expect("a message of the table");
    let mut batch = Batch::open(path, target)?;
    let dropped = batch.add(message, &kind.profile(), false)?;
    batch.finish()?;
    let name = path.unwrap_or(Path::new("-")).display().to_string();
    output::tell(&shown(&name, &Source::default(), Some(message), &dropped));
    Ok(dropped.iter().all(|it| it.severity == Severity::Information))
}

/// Writes to the file that was named, or to standard output.
pub(crate) fn deliver(path: Option<&Path>, text: &str) -> Result<(), Failure> {
    match path {
        Some(path) if path != Path::new("-") => output::write(path, text.as_bytes()),
        // When nobody reads any more there is nothing left to do either.
        _ => output::print(text.as_bytes()).map(|_| ()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use customs_declaration::Declaration;
    use customs_declaration::build::code;

    use super::*;

    /// What so many messages are written as, of which so many bytes are kept in memory.
    fn written(count: usize, target: Target, most: usize) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("messages");
        let profile = customs_message::profile("uk-dms-3.6").unwrap();
        let mut batch = Batch::keeping(most, Some(&path), target).unwrap();
        for _ in 0..count {
            let message = Declaration { type_code: code("IMA"), ..Declaration::default() };
            assert!(batch.add(&message.into(), profile, true).unwrap().is_empty());
        }
        assert!(!path.exists());
        batch.finish().unwrap();
        fs::read_to_string(path).unwrap()
    }

    #[test]
    fn one_message_is_a_document_and_several_are_one_with_all_of_them() {
        let (json, root) = (r#"{"TypeCode":"IMA"}"#, "<Declaration");
        assert_eq!(written(1, Target::Json, PENDING), format!("{json}\n"));
        assert_eq!(written(3, Target::Json, PENDING), format!("[\n{json},\n{json},\n{json}\n]\n"));
        let one = written(1, Target::Xml, PENDING);
        let element = one.strip_prefix(XML_DECLARATION).unwrap().trim_start();
        assert!(element.starts_with(root));
        let messages = format!("<messages>\n{element}{element}</messages>\n");
        assert_eq!(written(2, Target::Xml, PENDING), format!("{XML_DECLARATION}\n{messages}"));
    }

    #[test]
    fn what_is_kept_in_a_file_is_written_as_what_is_kept_in_memory() {
        for target in [Target::Json, Target::Xml] {
            for count in 1..4 {
                assert_eq!(written(count, target, 1), written(count, target, PENDING));
            }
        }
    }
}
