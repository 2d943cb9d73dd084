//! What tests use that is not part of the repository: the reference material and tools. This is the one
//! place that looks for them, so that every test treats them alike.
//!
//! - **Absent**: the test, or the part of it that needs them, is skipped with a line on stderr. Under CI
//!   (`CI` is set) it fails instead, because a check that is skipped there guards nothing. It is skipped there too if
//!   the folder with the reference material says that nobody can fetch it (`tests/reference/fetch`).
//! - **Present but broken**, or named by a variable and not there: the test fails.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::repository;

/// Names the folder with the reference material; `../shared` beside the repository otherwise.
pub const REFERENCE_VARIABLE: &str = "CUSTOMS_REFERENCE";

/// What a folder with reference material lacks because nobody can fetch it: `tests/reference/fetch` writes it, a path
/// a line, with more behind a tab.
const NOT_FETCHED: &str = "not-fetched.tsv";

/// Returns a path in the reference material, or `None` if there is no reference material.
///
/// # Panics
/// If the path is missing in the folder that [`REFERENCE_VARIABLE`] names, or under CI; not if that folder says that
/// nobody can fetch it.
#[must_use]
pub fn reference(path: &str) -> Option<PathBuf> {
    let named = std::env::var_os(REFERENCE_VARIABLE).map(PathBuf::from);
    let is_broken = named.as_ref().is_some_and(|folder| folder.is_dir());
    let folder = named.unwrap_or_else(|| repository().join("../shared"));
    let found = folder.join(path);
    if found.exists() {
        return Some(found);
    }
    let missing = format!("{} is missing", found.display());
    if cannot_be_fetched(&folder, path) {
        say_skipped(&format!("{missing}; docs/reference.md says why it cannot be fetched"));
        return None;
    }
    let reason = format!(
        "{missing}; `tests/reference/fetch FOLDER` fetches such files (docs/reference.md), {REFERENCE_VARIABLE} names FOLDER"
    );
    assert!(!is_broken, "{reason}");
    skip(&reason);
    None
}

/// Whether a folder with reference material says of a path, or of one that it is in, that nobody can fetch it.
fn cannot_be_fetched(folder: &Path, path: &str) -> bool {
    let told = std::fs::read_to_string(folder.join(NOT_FETCHED)).unwrap_or_default();
    let paths = told.lines().filter_map(|line| line.split('\t').next());
    paths.filter(|it| !it.starts_with('#')).any(|it| Path::new(path).starts_with(it))
}

/// Returns a command on the path, or `None` if there is none. `package` is Debian's.
///
/// # Panics
/// Under CI, if there is none.
#[must_use]
pub fn command(name: &str, package: &str) -> Option<PathBuf> {
    let found = on_the_path(name);
    if found.is_none() {
        skip(&format!("no `{name}` on the path (Debian: {package})"));
    }
    found
}

/// Returns the program that a variable names, or else the first of some commands on the path, or `None`
/// if there is none. `package` is Debian's.
///
/// # Panics
/// If the variable names a program that is missing; under CI, if there is none.
#[must_use]
pub fn named_or_command(variable: &str, names: &[&str], package: &str) -> Option<PathBuf> {
    let found = named(variable).or_else(|| names.iter().find_map(|name| on_the_path(name)));
    if found.is_none() {
        let names = names.join("`, `");
        skip(&format!("no `{names}` on the path (Debian: {package}), nor named by {variable}"));
    }
    found
}

/// Returns the program that a variable names, if it is set.
///
/// # Panics
/// If the program is missing.
#[must_use]
pub fn named(variable: &str) -> Option<PathBuf> {
    let named = PathBuf::from(std::env::var_os(variable)?);
    let exists = named.is_file() || named.to_str().is_some_and(|it| on_the_path(it).is_some());
    assert!(exists, "{variable} names {}, which is missing", named.display());
    Some(named)
}

/// Returns a file of a Debian package, or `None` if it is not installed.
///
/// # Panics
/// Under CI, if it is not installed.
#[must_use]
pub fn debian(path: &str, package: &str) -> Option<PathBuf> {
    let found = Some(PathBuf::from(path)).filter(|path| path.is_file());
    if found.is_none() {
        skip(&format!("no {path} (Debian: {package})"));
    }
    found
}

/// Says on stderr, once a test, that it or a part of it is skipped, and why. A caller returns, or goes on
/// with what it has.
///
/// # Panics
/// Under CI.
pub fn skip(reason: &str) {
    assert!(std::env::var_os("CI").is_none(), "{reason}");
    say_skipped(reason);
}

/// Says on stderr, once a test, that it or a part of it is skipped, and why.
fn say_skipped(reason: &str) {
    static LINES: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let thread = std::thread::current();
    // The test harness names the thread of a test after it, unless there is one thread for all.
    let test = thread.name().filter(|name| *name != "main");
    let line = match test {
        Some(test) => format!("skipped in {test}: {reason}\n"),
        None => format!("skipped: {reason}\n"),
    };
    if LINES.lock().unwrap_or_else(PoisonError::into_inner).insert(line.clone()) {
        // Written past the test harness, which swallows what a passing test prints.
        let _ = io::stderr().write_all(line.as_bytes());
    }
}

/// Says on stderr what a test has measured, past the test harness, which swallows what a passing test prints.
pub fn tell(text: &str) {
    let _ = io::stderr().write_all(format!("{}\n", text.trim_end()).as_bytes());
}

/// Returns a file below `target` that a command of the repository makes, or `None` if it was not run.
///
/// # Panics
/// Under CI, if it was not run.
#[must_use]
pub fn made(path: &str, command: &str) -> Option<PathBuf> {
    let found = Some(repository().join("target").join(path)).filter(|path| path.is_file());
    if found.is_none() {
        skip(&format!("no target/{path}; `{command}` makes it"));
    }
    found
}

fn on_the_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|it| it.is_file())
}

#[cfg(test)]
mod tests {
    use super::{NOT_FETCHED, cannot_be_fetched};

    #[test]
    fn only_what_a_folder_says_it_lacks_cannot_be_fetched() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let cannot = |path| cannot_be_fetched(folder.path(), path);
        assert!(!cannot("lists/one.tsv"), "a folder that says nothing");
        let told = "# What is not there.\nlists\tdrawn\ttests\nschemas/one.xsd\tdrawn\ttests\n";
        std::fs::write(folder.path().join(NOT_FETCHED), told).expect("a file");
        assert!(cannot("lists") && cannot("lists/one.tsv") && cannot("schemas/one.xsd"));
        assert!(!cannot("schemas") && !cannot("schemas/two.xsd") && !cannot("lists-of-others"));
    }
}
