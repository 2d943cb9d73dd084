//! What the tests share: the repository's own fixtures; reference material (real messages, official
//! schemas, dictionaries) and tools that are not part of it; generators of messages.

pub mod alerts;
pub mod axe;
pub mod browser;
pub mod codes;
pub mod columns;
pub mod denmark;
pub mod edits;
pub mod entry_summary;
pub mod eu;
pub mod eu_lists;
pub mod eu_verdicts;
pub mod expectation;
pub mod external;
pub mod from_profile;
pub mod hs;
pub mod lines;
pub mod movement;
pub mod mutants;
pub mod mutations;
pub mod oracles;
pub mod random;
pub mod reports;
pub mod rule_cases;
pub mod samples;
pub mod satisfied;
pub mod schemas;
pub mod tools;
pub mod xml_forms;
pub mod xml_suite;
pub mod xmllint;
pub mod xsd;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use customs_check::{Checker, Checkers};
use customs_message::{Kind, Profiles, Reader};
use customs_model::profile::{Change, RuleChange};
use customs_model::{Finding, Profile, Severity};

pub use external::reference;
pub use oracles::goods;
pub use xmllint::Xmllint;

/// A profile with nothing but the rules on the format: what the authority's XML schema can judge too.
#[must_use]
pub fn format_only(profile: &Profile) -> Profile {
    let mut profile = profile.clone();
    profile.rules.extend(only_format());
    profile
}

/// What leaves nothing of a profile but the rules on the format.
#[must_use]
pub fn only_format() -> [RuleChange; 2] {
    let change = |rules: &str, change| RuleChange { rules: rules.to_owned(), change };
    [change("all", Change::Off), change("format", Change::On)]
}

/// What is wrong with the message of a file: each error with the id of its rule before it.
#[must_use]
pub fn errors(checker: &Checker, bytes: &[u8]) -> Vec<String> {
    let checked = match checker.validate(bytes) {
        Ok(checked) => checked,
        Err(error) => return vec![format!("unreadable: {error}")],
    };
    told(&checked.findings)
}

/// The same of a message of any kind, by the checkers of all.
#[must_use]
pub fn errors_in(checkers: &Checkers, text: &str) -> Vec<String> {
    match checkers.reader().only(text) {
        Err(error) => vec![format!("unreadable: {error}")],
        Ok(document) => told(&checkers.judge(document).findings),
    }
}

fn told(findings: &[Finding]) -> Vec<String> {
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    errors.map(|it| format!("{}: {}: {}", it.rule.id, it.path, it.message)).collect()
}

/// Asserts that a message is the same in XML after it was written in JSON and read again, and that nothing is dropped.
///
/// # Panics
/// If it is another, or cannot be read.
pub fn assert_json_keeps(reader: &Reader<'_>, xml: &str) {
    let read = reader.only(xml).expect("a message");
    let profile = read.profile.clone();
    let (json, dropped) = read.complete().expect("all of it").to_json(false);
    assert_eq!(dropped, []);
    let again = reader.only(&json).expect("a message").complete().expect("all of it");
    assert!(again.to_xml(&profile, true).xml == xml, "{xml}\n{json}");
}

/// What kind of message a file is; nothing if it is none, or not one alone.
#[must_use]
pub fn kind_of(bytes: &[u8]) -> Option<Kind> {
    let profiles = Profiles::default();
    Reader::new(&profiles).one(bytes).ok().map(|document| document.kind)
}

/// The root of the repository.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
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

/// A file in UTF-8, whatever its encoding is: the command reads them all, and the crates take text. The XML
/// declaration of one in another encoding goes, since it names that. What is no text stays as it is.
#[must_use]
pub fn in_utf_8(bytes: Vec<u8>) -> Vec<u8> {
    match customs_message::decode(&bytes) {
        Ok(decoded) if decoded.is_recoded => {
            let text = decoded.text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
            text.map_or(&*decoded.text, |(_, rest)| rest).as_bytes().to_vec()
        }
        _ => bytes,
    }
}

/// The messages of a folder, [`in_utf_8`].
#[must_use]
pub fn messages(folder: &Path, extension: &str) -> Vec<(PathBuf, Vec<u8>)> {
    files(folder, extension).into_iter().map(|(path, bytes)| (path, in_utf_8(bytes))).collect()
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
