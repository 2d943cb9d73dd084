//! Files on their way to their places, which go away when the command is interrupted.
//!
//! A signal would leave them where they are. The first of them installs a handler that removes them all and
//! ends the command with the status that shells give to an interrupted one; a command that writes no file
//! ends as any other does.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use tempfile::{NamedTempFile, TempPath};

/// The exit status of what was interrupted: 128 and the number of the signal of Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The files that are not in their places yet. While one is made or moved it is locked, so that the handler
/// finds each of them or none.
static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a file that goes away when the command is interrupted.
pub(crate) fn make(make: impl FnOnce() -> io::Result<NamedTempFile>) -> io::Result<NamedTempFile> {
    static HANDLER: Once = Once::new();
    // Where there can be no handler the command is interrupted as it would be without one.
    HANDLER.call_once(|| drop(ctrlc::set_handler(clean_up)));
    let mut unfinished = unfinished();
    let file = make()?;
    unfinished.insert(file.path().to_owned());
    Ok(file)
}

/// Puts a file in its place in one step.
pub(crate) fn finish(file: TempPath, target: &Path) -> io::Result<()> {
    let mut unfinished = unfinished();
    unfinished.remove(&*file);
    file.persist(target).map_err(|error| error.error)
}

/// Removes what is unfinished and ends the command. Nothing can be said of a file that cannot be removed.
fn clean_up() {
    let unfinished = unfinished();
    for path in unfinished.iter() {
        let _ = fs::remove_file(path);
    }
    process::exit(INTERRUPTED);
}
