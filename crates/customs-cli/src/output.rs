//! Where output goes: standard output, standard error, and files that are never half-written.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::failure::Failure;
use crate::text;

/// Writes bytes to standard output as they are. False when nobody reads any more.
pub(crate) fn print(bytes: &[u8]) -> Result<bool, Failure> {
    let mut stdout = io::stdout().lock();
    is_read(stdout.write_all(bytes).and_then(|()| stdout.flush()))
}

/// Writes text for people to standard output, in colour where it shows. False when nobody reads any
/// more.
pub(crate) fn print_coloured(text: &str) -> Result<bool, Failure> {
    let mut stdout = anstream::stdout().lock();
    is_read(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
}

/// A reader that has gone away, as `head` does, is no failure.
fn is_read(result: io::Result<()>) -> Result<bool, Failure> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => {
            Err(Failure::new("standard output", format!("it cannot be written: {error}")))
        }
    }
}

/// Writes text for people to standard error.
pub(crate) fn tell(text: &str) {
    // Where standard error cannot be written there is nobody left to tell.
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Says on standard error what could not be run.
pub(crate) fn complain(failure: &Failure) {
    tell(&format!("customs: {}\n", text::clean(&failure.to_string())));
}

/// Writes a file beside its place first, so that it is whole or not there. Anything that is not an
/// ordinary file, for instance `/dev/null`, is written directly.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failure = |error: &io::Error| Failure::writing(path, error);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            Err(Failure::new(path.display(), "it is a folder; name a file in it"))
        }
        Ok(metadata) if !metadata.is_file() => fs::OpenOptions::new()
            .write(true)
            .open(path)
            .and_then(|mut file| file.write_all(bytes))
            .map_err(|error| failure(&error)),
        Ok(metadata) => {
            // A link stays one: its target is what is replaced.
            let target = fs::canonicalize(path).map_err(|error| failure(&error))?;
            replace(&target, bytes, Some(metadata.permissions())).map_err(|error| failure(&error))
        }
        Err(_) => replace(path, bytes, None).map_err(|error| failure(&error)),
    }
}

/// Puts a file in its place in one step, with the permissions of the one it replaces.
fn replace(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = as_usual(&mut tempfile::Builder::new()).tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Temporary files are private to their owner; these become ordinary files, so the umask decides.
#[cfg(unix)]
fn as_usual<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn as_usual<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    builder
}
