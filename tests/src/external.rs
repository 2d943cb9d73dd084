//! What tests use that is not part of the repository: the reference material and tools. This is the one
//! place that looks for them, so that every test treats them alike.
//!
//! - **Absent**: the test, or the part of it that needs them, is skipped with a line on stderr. Under CI
//!   (`CI` is set) it fails instead, because a check that is skipped there guards nothing.
//! - **Present but broken**, or named by a variable and not there: the test fails.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use crate::repository;

/// Names the folder with the reference material; `../shared` beside the repository otherwise.
pub const REFERENCE_VARIABLE: &str = "CUSTOMS_REFERENCE";

/// Returns a path in the reference material, or `None` if there is no reference material.
///
/// # Panics
/// If the path is missing in the folder that [`REFERENCE_VARIABLE`] names, or under CI.
#[must_use]
pub fn reference(path: &str) -> Option<PathBuf> {
    let named = std::env::var_os(REFERENCE_VARIABLE).map(PathBuf::from);
    let is_broken = named.as_ref().is_some_and(|folder| folder.is_dir());
    let found = named.unwrap_or_else(|| repository().join("../shared")).join(path);
    if found.exists() {
        return Some(found);
    }
    let reason = format!("{} is missing; set {REFERENCE_VARIABLE} to check it", found.display());
    assert!(!is_broken, "{reason}");
    skip(&reason);
    None
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
    static LINES: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    assert!(std::env::var_os("CI").is_none(), "{reason}");
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
