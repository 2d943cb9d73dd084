//! Where the tests find what they read: the repository's own fixtures, and the reference material
//! (real messages, official schemas, dictionaries) that is not part of it.

pub mod browser;
pub mod codes;
pub mod expectation;
pub mod hs;
pub mod mutations;
pub mod random;
pub mod reports;
pub mod samples;
pub mod schemas;
pub mod tools;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use customs_declaration::Profile;
use customs_declaration::profile::{Change, RuleChange};

/// Names the folder with the reference material; `../shared` beside the repository otherwise.
pub const REFERENCE_VARIABLE: &str = "CUSTOMS_REFERENCE";

/// A profile with nothing but the rules on the format: what the authority's XML schema can judge too.
#[must_use]
pub fn format_only(profile: &Profile) -> Profile {
    let mut profile = profile.clone();
    let change = |rules: &str, change| RuleChange { rules: rules.to_owned(), change };
    profile.rules.extend([change("all", Change::Off), change("format", Change::On)]);
    profile
}

/// The root of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A path in the reference material. Where there is none the test is skipped with a line on stderr;
/// under CI that is a failure, for a check that is skipped there guards nothing.
///
/// # Panics
/// Under CI, if the path does not exist.
#[must_use]
pub fn reference(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(REFERENCE_VARIABLE)
        .map_or_else(|| repository().join("../shared"), PathBuf::from);
    let found = folder.join(path);
    if found.exists() {
        return Some(found);
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "{} is missing; set {REFERENCE_VARIABLE}",
        found.display()
    );
    // Written past the test harness, which swallows what a passing test prints.
    let place = found.display();
    let _ =
        writeln!(io::stderr(), "skipped: {place} is missing; set {REFERENCE_VARIABLE} to check it");
    None
}

/// The files of a folder with one of these extensions, sorted by name, with their contents.
///
/// # Panics
/// If the folder or one of its files cannot be read.
#[must_use]
pub fn files(folder: &Path, extension: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let bytes =
            std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path, bytes)
    };
    paths.into_iter().map(read).collect()
}

/// Whether each of these files follows the schema, by `xmllint`, which reads the schema once.
///
/// # Panics
/// If `xmllint` is not installed.
#[must_use]
pub fn xmllint(schema: &Path, files: &[PathBuf]) -> Vec<bool> {
    let mut verdicts = Vec::new();
    for chunk in files.chunks(500) {
        let output = std::process::Command::new("xmllint")
            .args(["--noout", "--schema"])
            .arg(schema)
            .args(chunk)
            .output()
            .expect("xmllint is installed (Debian: libxml2-utils)");
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        let good: std::collections::HashSet<&str> =
            report.lines().filter_map(|line| line.strip_suffix(" validates")).collect();
        verdicts.extend(chunk.iter().map(|file| good.contains(&*file.to_string_lossy())));
    }
    verdicts
}

/// The shortest of so many runs: the least disturbed one.
pub fn shortest(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut once = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..runs).map(|_| once()).min().unwrap_or_default()
}

/// The nanoseconds for one of the questions of a run, in the shortest of fifty.
#[allow(clippy::cast_precision_loss)] // nobody asks that many
pub fn nanoseconds(questions: usize, run: impl FnMut()) -> f64 {
    shortest(50, run).as_secs_f64() * 1e9 / questions as f64
}

/// A small generator of chance (xorshift): the same choices on every machine.
#[derive(Debug)]
pub struct Chance(u64);

impl Chance {
    /// From a seed; 0 is taken as 1.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(if seed == 0 { 1 } else { seed })
    }

    /// A number below the limit.
    ///
    /// # Panics
    /// If the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("below a usize")
    }
}
