//! Where reports go while they grow: one to standard output, any number to files.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::PathBuf;

use customs_report::{FileReport, ReportWriter, Source, Summary};

use crate::failure::Failure;
use crate::output::{self, Sink};
use crate::text::{Colours, TextWriter};
use crate::validate::arguments::{ReportFormat, ReportTarget};

/// All the reports of a run.
pub(super) struct Outputs(Vec<Output>);

/// One report.
struct Output {
    writer: Box<dyn ReportWriter + Send>,
    /// Whether it has an end: lines alone are whole without their totals.
    ends: bool,
    way: Way,
}

/// How a report gets to where it goes.
struct Way {
    /// What was written and not yet delivered.
    pending: Vec<u8>,
    target: Target,
    /// Why nothing more can be delivered.
    failure: Option<Failure>,
}

/// How much is kept before it is delivered, in bytes: what was found in one file can be much.
const PENDING: usize = 256 * 1024;

enum Target {
    /// Standard output, in colour where it shows.
    Terminal,
    /// Standard output as it is.
    Standard,
    /// A file, put in its place at the end.
    File(Sink),
    /// The same for a text for people, without its colours.
    Plain(Sink),
    /// Nobody reads any more.
    Closed,
}

impl Outputs {
    /// Opens all reports: a file that cannot be written is told before anything is checked.
    pub(super) fn open(
        standard: ReportFormat,
        files: &[ReportTarget],
        is_quiet: bool,
    ) -> Result<Self, Failure> {
        let target = match standard {
            ReportFormat::Text => Target::Terminal,
            _ => Target::Standard,
        };
        let mut outputs = vec![Output::new(standard, target, is_quiet)];
        for ReportTarget { format, path } in files {
            let sink = Sink::open(Some(path))?;
            let target = match format {
                ReportFormat::Text => Target::Plain(sink),
                _ => Target::File(sink),
            };
            outputs.push(Output::new(*format, target, false));
        }
        for Output { writer, way, .. } in &mut outputs {
            never_fails(writer.begin(way));
        }
        Ok(Self(outputs))
    }

    /// Adds the report on a message to all.
    pub(super) fn file(&mut self, report: &FileReport, source: &Source<'_>) {
        for Output { writer, way, .. } in &mut self.0 {
            never_fails(writer.file(report, source, way));
        }
    }

    /// Adds what could not be read. It was said on standard error, so the report on the terminal does
    /// not repeat it.
    pub(super) fn failed(&mut self, report: &FileReport) {
        for Output { writer, way, .. } in &mut self.0 {
            if !matches!(way.target, Target::Terminal) {
                never_fails(writer.file(report, &Source::default(), way));
            }
        }
    }

    /// Delivers what was written so far. False when nobody reads any of it any more.
    pub(super) fn deliver(&mut self) -> Result<bool, Failure> {
        let mut is_read = false;
        for output in &mut self.0 {
            is_read |= output.way.deliver()?;
        }
        Ok(is_read)
    }

    /// Completes all reports and puts files in their places.
    pub(super) fn finish(mut self, summary: &Summary) -> Result<(), Failure> {
        for output in &mut self.0 {
            let Output { writer, ends, way } = output;
            match (*ends, summary.statistics_table()) {
                (true, _) => never_fails(writer.end(summary, way)),
                (false, Some(table)) => never_fails(way.write_all(table.as_bytes())),
                (false, None) => {}
            }
            output.way.deliver()?;
        }
        for output in self.0 {
            if let Target::File(sink) | Target::Plain(sink) = output.way.target {
                sink.finish()?;
            }
        }
        Ok(())
    }
}

impl Output {
    /// A quiet one for people has no totals.
    fn new(format: ReportFormat, target: Target, is_quiet: bool) -> Self {
        let writer: Box<dyn ReportWriter + Send> = match format.machine() {
            Some(format) => format.writer(),
            None => {
                let has_colours = matches!(target, Target::Terminal) && output::is_coloured();
                let colours = if has_colours { Colours::Shown } else { Colours::Hidden };
                Box::new(TextWriter::new(colours, is_quiet))
            }
        };
        let ends = !(is_quiet && format == ReportFormat::Concise);
        Self { writer, ends, way: Way { pending: Vec::new(), target, failure: None } }
    }
}

impl Way {
    /// Delivers what was written so far. False when nobody reads it any more.
    fn deliver(&mut self) -> Result<bool, Failure> {
        let pending = std::mem::take(&mut self.pending);
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        let is_read = match &mut self.target {
            Target::Terminal => output::print_coloured(&as_text(&pending))?,
            Target::Standard => output::print(&pending)?,
            Target::File(sink) => sink.put(|file| file.write_all(&pending))?,
            Target::Plain(sink) => {
                let text = as_text(&pending);
                let plain = output::plain(&text);
                sink.put(|file| file.write_all(plain.as_bytes()))?
            }
            Target::Closed => false,
        };
        if !is_read {
            self.target = Target::Closed;
        }
        Ok(is_read)
    }

    /// Delivers the lines that are complete: a text for people is looked at by lines.
    fn deliver_lines(&mut self) -> Result<(), Failure> {
        let end = self.pending.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let rest = self.pending.split_off(end);
        self.deliver()?;
        self.pending = rest;
        Ok(())
    }
}

/// Writing does not fail: why something cannot be delivered is kept until it is asked for.
impl Write for Way {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.failure.is_none() {
            self.pending.extend_from_slice(bytes);
            if self.pending.len() > PENDING && bytes.contains(&b'\n') {
                self.failure = self.deliver_lines().err();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What was written as text: it is looked at closely only if it is none.
fn as_text(bytes: &[u8]) -> Cow<'_, str> {
    str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

fn never_fails(result: io::Result<()>) {
    debug_assert!(result.is_ok(), "{result:?}");
}

/// Reads `FORMAT=FILE`.
pub(crate) fn target(text: &str) -> Result<ReportTarget, String> {
    use clap::ValueEnum;
    let names = || {
        let values = ReportFormat::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        values.map(|value| value.get_name().to_owned()).collect::<Vec<_>>().join(", ")
    };
    let (format, path) = text
        .split_once('=')
        .filter(|(_, path)| !path.is_empty())
        .ok_or_else(|| "write FORMAT=FILE, as in sarif=findings.sarif".to_owned())?;
    let format = ReportFormat::from_str(format, true)
        .map_err(|_| format!("`{format}` is not a format; the formats are {}", names()))?;
    Ok(ReportTarget { format, path: PathBuf::from(path) })
}
