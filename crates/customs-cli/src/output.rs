//! Where output goes: standard output, standard error, and files that are never half-written.

use std::borrow::Cow;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, BufWriter, IntoInnerError, Stdout, Write};
use std::path::{Path, PathBuf};

use anstream::ColorChoice;
use customs_report::{harmless_json, harmless_lines};
use serde::Serialize;
use tempfile::{NamedTempFile, TempPath};

use crate::arguments::Color;
use crate::failure::Failure;
use crate::interrupted;
use crate::text;

/// Writes bytes to standard output as they are. False when nobody reads any more.
pub(crate) fn print(bytes: &[u8]) -> Result<bool, Failure> {
    let mut stdout = io::stdout().lock();
    is_read(stdout.write_all(bytes).and_then(|()| stdout.flush()))
}

/// Writes text for people to standard output, in colour where it shows. False when nobody reads any
/// more.
pub(crate) fn print_coloured(text: &str) -> Result<bool, Failure> {
    if !is_coloured() {
        return print(plain(text).as_bytes());
    }
    let mut stdout = anstream::stdout().lock();
    let text = harmless_lines(text, true);
    is_read(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
}

/// Writes text for people to the file that was named, or to standard output, in colour where it shows.
pub(crate) fn deliver(path: Option<&Path>, text: &str) -> Result<(), Failure> {
    match path {
        Some(path) if path != Path::new("-") => write(path, plain(text).as_bytes()),
        // When nobody reads any more there is nothing left to do either.
        _ => print_coloured(text).map(|_| ()),
    }
}

/// Chooses where colours are shown; where nothing is said it is as before.
pub(crate) fn show_colours(color: Option<Color>) {
    let choice = match color {
        None => return,
        Some(Color::Auto) => ColorChoice::Auto,
        Some(Color::Always) => ColorChoice::Always,
        Some(Color::Never) => ColorChoice::Never,
    };
    choice.write_global();
}

/// Whether text for people on standard output is in colour.
pub(crate) fn is_coloured() -> bool {
    shows_colours(&io::stdout())
}

/// Whether colours are shown there: as was chosen, else on a terminal, unless the environment says otherwise.
fn shows_colours(stream: &impl anstream::stream::RawStream) -> bool {
    anstream::AutoStream::choice(stream) != anstream::ColorChoice::Never
}

/// Text for people without its colours, for a file.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    harmless_lines(text, false)
}

/// A reader that has gone away, as `head` does, is no failure.
fn is_read(result: io::Result<()>) -> Result<bool, Failure> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::new("standard output", format!("cannot be written: {error}"))),
    }
}

/// One document for programs. Reports hold nothing that JSON cannot express, so it does not fail.
pub(crate) fn json(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    format!("{}\n", harmless_json(&text))
}

/// Prints the document that [`json`] makes, piece by piece. False when nobody reads any more.
pub(crate) fn print_json(value: &impl Serialize) -> Result<bool, Failure> {
    let mut sink = Sink::open(None)?;
    sink.put(|writer| {
        serde_json::to_writer_pretty(HarmlessJson(&mut *writer), value)?;
        writer.write_all(b"\n")
    })?;
    sink.finish()
}

/// Writes JSON as [`harmless_json`] has it. What is written at once is whole characters, as serde's are.
struct HarmlessJson<'w>(&'w mut dyn Write);

impl Write for HarmlessJson<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        self.0.write_all(harmless_json(text).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// One document for programs on a line of its own.
pub(crate) fn json_line(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    format!("{}\n", harmless_json(&text))
}

/// A page for people.
pub(crate) fn page(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
    let mut page = Vec::new();
    let result = write(&mut page);
    // Memory takes what is written.
    debug_assert!(result.is_ok(), "{result:?}");
    String::from_utf8_lossy(&page).into_owned()
}

/// Writes text for people to standard error.
pub(crate) fn tell(text: &str) {
    // Where standard error cannot be written there is nobody left to tell.
    let text = harmless_lines(text, shows_colours(&io::stderr()));
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Says on standard error what could not be run.
pub(crate) fn complain(failure: &Failure) {
    let what: Vec<_> = failure.what().lines().map(text::clean).collect();
    tell(&format!("customs: {}: {}\n", text::clean(failure.subject()), what.join("\n  ")));
}

/// Writes a file beside its place first, so that it is whole or not there.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut sink = Sink::open(Some(path))?;
    sink.put(|writer| writer.write_all(bytes))?;
    sink.finish().map(|_| ())
}

/// Where something goes while it grows: standard output, or a file that is written beside its place
/// and put there when it is whole. Anything that is not an ordinary file, for instance `/dev/null`,
/// is written directly.
pub(crate) struct Sink {
    /// The file; none for standard output.
    path: Option<PathBuf>,
    writer: BufWriter<Writer>,
}

/// What a sink writes to.
enum Writer {
    Standard(Stdout),
    Direct(File),
    Beside(Beside),
}

/// A file on its way to its place.
struct Beside {
    file: NamedTempFile,
    target: PathBuf,
    /// Those of the file it replaces.
    permissions: Option<Permissions>,
}

impl Sink {
    /// Makes ready to write to the file that was named, or to standard output.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let path = path.filter(|path| *path != Path::new("-"));
        let writer = match path {
            Some(path) if path.is_dir() => {
                return Err(Failure::new(path.display(), "is a folder; name a file in it"));
            }
            Some(path) => Writer::to(path).map_err(|error| Failure::writing(path, &error))?,
            None => Writer::Standard(io::stdout()),
        };
        Ok(Self { path: path.map(Path::to_owned), writer: BufWriter::new(writer) })
    }

    /// Writes a part. False when nobody reads any more.
    pub(crate) fn put(
        &mut self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<bool, Failure> {
        let result = write(&mut self.writer);
        self.is_written(result)
    }

    /// Puts the file in its place. False when nobody reads any more.
    pub(crate) fn finish(mut self) -> Result<bool, Failure> {
        let result = self.writer.flush();
        if !self.is_written(result)? {
            return Ok(false);
        }
        let (Self { path, writer }, end) = (self, Writer::end);
        let result = writer.into_inner().map_err(IntoInnerError::into_error).and_then(end);
        written(path.as_deref(), result)
    }

    fn is_written(&self, result: io::Result<()>) -> Result<bool, Failure> {
        written(self.path.as_deref(), result)
    }
}

/// What came of writing to a file or to standard output.
fn written(path: Option<&Path>, result: io::Result<()>) -> Result<bool, Failure> {
    match (path, result) {
        (Some(path), Err(error)) => Err(Failure::writing(path, &error)),
        (_, result) => is_read(result),
    }
}

impl Writer {
    fn to(path: &Path) -> io::Result<Self> {
        match fs::metadata(path) {
            Ok(metadata) if !metadata.is_file() => {
                OpenOptions::new().write(true).open(path).map(Self::Direct)
            }
            Ok(metadata) => {
                // A link stays one: its target is what is replaced.
                Beside::new(fs::canonicalize(path)?, Some(metadata.permissions())).map(Self::Beside)
            }
            Err(_) => Beside::new(path.to_owned(), None).map(Self::Beside),
        }
    }

    fn end(self) -> io::Result<()> {
        match self {
            Self::Standard(_) | Self::Direct(_) => Ok(()),
            Self::Beside(beside) => beside.replace(),
        }
    }
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(stdout) => stdout.write(bytes),
            Self::Direct(file) => file.write(bytes),
            Self::Beside(beside) => beside.file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(stdout) => stdout.flush(),
            Self::Direct(file) => file.flush(),
            Self::Beside(beside) => beside.file.flush(),
        }
    }
}

impl Beside {
    fn new(target: PathBuf, permissions: Option<Permissions>) -> io::Result<Self> {
        if permissions.as_ref().is_some_and(Permissions::readonly) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let folder = match target.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let make = || as_usual(&mut tempfile::Builder::new()).tempfile_in(folder);
        let file = interrupted::make(make)?;
        Ok(Self { file, target, permissions })
    }

    /// Puts the file in its place in one step, with the permissions of the one it replaces.
    fn replace(self) -> io::Result<()> {
        if let Some(permissions) = self.permissions {
            self.file.as_file().set_permissions(permissions)?;
        }
        interrupted::finish(self.file.into_temp_path(), &self.target)
    }
}

/// A file that is one of many, written beside its place and put there with the others when all of them are whole.
pub(crate) struct Part {
    writer: BufWriter<NamedTempFile>,
    target: PathBuf,
}

/// A part that is written and not in its place yet.
pub(crate) struct WrittenPart {
    file: TempPath,
    target: PathBuf,
}

impl Part {
    /// Begins a file, in a folder that is made if it is not there. What an earlier run left of it is gone.
    pub(crate) fn begin(target: PathBuf) -> Result<Self, Failure> {
        let failure = |error: io::Error| Failure::writing(&target, &error);
        let folder = target.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failure)?;
        // A dot before the name, so that nothing that reads the folder takes it for a whole file.
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let (prefix, suffix) = (format!(".{name}"), ".tmp");
        let left = folder.join(format!("{prefix}{suffix}"));
        match fs::remove_file(&left) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failure(error)),
            _ => {}
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(suffix).rand_bytes(0);
        let file = interrupted::make(|| as_usual(&mut builder).tempfile_in(folder));
        Ok(Self { writer: BufWriter::new(file.map_err(failure)?), target })
    }

    /// Its place.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// Ends it.
    pub(crate) fn end(self) -> Result<WrittenPart, Failure> {
        let Self { writer, target } = self;
        let file = writer.into_inner().map_err(IntoInnerError::into_error);
        let file = file.map_err(|error| Failure::writing(&target, &error))?.into_temp_path();
        Ok(WrittenPart { file, target })
    }
}

impl WrittenPart {
    /// Puts it in its place.
    pub(crate) fn place(self) -> Result<(), Failure> {
        let Self { file, target } = self;
        interrupted::finish(file, &target).map_err(|error| Failure::writing(&target, &error))
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Temporary files are private to their owner; these become ordinary files, so the umask decides.
#[cfg(unix)]
fn as_usual<'b, 'p, 's>(
    builder: &'b mut tempfile::Builder<'p, 's>,
) -> &'b mut tempfile::Builder<'p, 's> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn as_usual<'b, 'p, 's>(
    builder: &'b mut tempfile::Builder<'p, 's>,
) -> &'b mut tempfile::Builder<'p, 's> {
    builder
}
