//! The messages that were asked for: files, folders, patterns and standard input.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use customs_message::packed::{BEGINNING, Opened, is_called_a_message, may_be_a_message};
use ignore::WalkBuilder;

use crate::failure::Failure;
use crate::patterns::Patterns;

/// Where a message comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// Standard input.
    Standard,
    /// A file.
    File {
        path: PathBuf,
        /// Whether the user named it, so that it has to be a message; a file found in a folder need
        /// not be one.
        is_named: bool,
    },
}

/// All messages that were asked for, sorted by path, and what could not be found.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) found: Vec<Input>,
    /// What patterns left out.
    pub(crate) ignored: BTreeSet<PathBuf>,
    pub(crate) failures: Vec<Failure>,
}

impl Input {
    /// From one argument that stands for one message.
    pub(crate) fn named(argument: &Path) -> Self {
        if argument == Path::new("-") {
            return Self::Standard;
        }
        Self::File { path: argument.to_owned(), is_named: true }
    }

    /// The name to print.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Standard => "<stdin>".to_owned(),
            Self::File { path, .. } => match path.to_str() {
                Some(path) => path.to_owned(),
                None => path.display().to_string(),
            },
        }
    }

    /// Whether it has to be a message.
    pub(crate) const fn is_named(&self) -> bool {
        matches!(self, Self::Standard | Self::File { is_named: true, .. })
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Opened, Failure> {
        let Self::File { path, .. } = self else {
            return Ok(Opened::Plain { file: Box::new(io::stdin().lock()), size: None });
        };
        File::open(path).and_then(Opened::of).map_err(|error| {
            // Some systems do not open folders.
            let is_folder = error.kind() == io::ErrorKind::IsADirectory || path.is_dir();
            match is_folder {
                true => Failure::new(self.name(), "is a folder; name a file in it"),
                false => Failure::reading(path, &error),
            }
        })
    }
}

/// A file that is larger is gone through as a stream.
pub(crate) const LARGE: u64 = 8 * 1024 * 1024;

impl Inputs {
    /// Finds what the arguments stand for.
    pub(crate) fn find(arguments: &[PathBuf]) -> Self {
        Self::find_without(arguments, Patterns::default())
    }

    /// The same, without the files that patterns leave out.
    pub(crate) fn find_without(arguments: &[PathBuf], ignored: Patterns) -> Self {
        let mut search = Search { ignored, ..Search::default() };
        for argument in arguments {
            search.argument(argument);
        }
        let files = search.files.into_iter().map(|(path, is_named)| Input::File { path, is_named });
        let standard = search.standard.then_some(Input::Standard);
        Self {
            found: standard.into_iter().chain(files).collect(),
            ignored: search.left_out,
            failures: search.failures,
        }
    }
}

/// A search as it goes on.
#[derive(Default)]
struct Search {
    standard: bool,
    /// What is left out.
    ignored: Patterns,
    /// Each path once, with whether it was named.
    files: BTreeMap<PathBuf, bool>,
    left_out: BTreeSet<PathBuf>,
    failures: Vec<Failure>,
}

impl Search {
    fn argument(&mut self, argument: &Path) {
        if argument == Path::new("-") {
            self.standard = true;
            return;
        }
        match fs::metadata(argument) {
            Ok(metadata) if metadata.is_dir() => {
                let failures = self.failures.len();
                if self.folder(argument) == 0 && self.failures.len() == failures {
                    let what = "no messages in this folder; expected files ending in .xml or .json";
                    self.failures.push(Failure::new(argument.display(), what));
                }
            }
            Ok(_) => self.file(argument.to_owned(), true),
            Err(error) => match argument.to_str().filter(|text| text.contains(['*', '?', '['])) {
                Some(pattern) => self.pattern(pattern),
                None => self.failures.push(Failure::reading(argument, &error)),
            },
        }
    }

    fn file(&mut self, path: PathBuf, is_named: bool) {
        if self.ignored.mean(&path) {
            self.left_out.insert(path);
            return;
        }
        *self.files.entry(path).or_default() |= is_named;
    }

    /// Files that match are as good as named; folders that match are searched.
    fn pattern(&mut self, pattern: &str) {
        let paths = match glob::glob(pattern) {
            Ok(paths) => paths,
            Err(error) => {
                let what = format!("not a valid pattern: {error}");
                return self.failures.push(Failure::new(pattern, what));
            }
        };
        let mut matches = 0;
        for path in paths {
            matches += 1;
            match path {
                Ok(path) if path.is_dir() => {
                    self.folder(&path);
                }
                // It may be one that nobody writes to.
                Ok(path) if path.exists() && !path.is_file() => self.failures.push(special(&path)),
                Ok(path) => self.file(path, true),
                Err(error) => self.failures.push(Failure::reading(error.path(), error.error())),
            }
        }
        if matches == 0 {
            self.failures.push(Failure::new(pattern, "no file matches; check the pattern"));
        }
    }

    /// Takes the files of a folder that may be messages and returns how many there are.
    fn folder(&mut self, folder: &Path) -> usize {
        let mut count = 0;
        let mut walk = WalkBuilder::new(folder);
        // Which files are meant is up to the folder, not to how somebody has set up git.
        walk.follow_links(true).require_git(false).git_global(false).git_exclude(false);
        for entry in walk.build() {
            match entry {
                Ok(entry) => {
                    let (path, kind) = (entry.path(), entry.file_type());
                    let is_called_one = is_called_a_message(path);
                    if kind.is_some_and(|kind| kind.is_file()) {
                        if is_called_one || begins_like_a_message(path) {
                            count += 1;
                            self.file(entry.into_path(), false);
                        }
                    } else if is_called_one && kind.is_some_and(|kind| !kind.is_dir()) {
                        self.failures.push(special(path));
                    }
                }
                Err(error) => self.failures.extend(walk_failure(folder, None, &error)),
            }
        }
        count
    }
}

/// What to say about what is called like a message and is no file. One that is found is not read, since it
/// may never end.
fn special(path: &Path) -> Failure {
    Failure::new(path.display(), "a pipe or device was skipped; name it to read it")
}

/// Whether a file in a folder that has another name begins like a message all the same.
fn begins_like_a_message(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    read.is_ok() && may_be_a_message(path, &beginning)
}

/// What to say about a place in a folder that could not be searched. Nothing about a link to nowhere
/// that is not called like a message.
fn walk_failure(folder: &Path, path: Option<&Path>, error: &ignore::Error) -> Option<Failure> {
    match error {
        ignore::Error::WithPath { path, err } => walk_failure(folder, Some(path), err),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            walk_failure(folder, path, err)
        }
        ignore::Error::Loop { ancestor, child } => {
            let what = format!(
                "this link leads back to {}; remove it, or name the files instead",
                ancestor.display()
            );
            Some(Failure::new(child.display(), what))
        }
        ignore::Error::Io(error) => {
            let path = path.unwrap_or(folder);
            let is_no_matter =
                error.kind() == io::ErrorKind::NotFound && !is_called_a_message(path);
            // The walk wraps the system's error in words of its own; asking again gives it plain.
            let plain = fs::metadata(path).err();
            (!is_no_matter).then(|| Failure::reading(path, plain.as_ref().unwrap_or(error)))
        }
        _ => Some(Failure::new(path.unwrap_or(folder).display(), error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, content) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        folder
    }

    fn found(folder: &Path, arguments: &[&str]) -> Vec<String> {
        let arguments: Vec<PathBuf> = arguments.iter().map(|it| folder.join(it)).collect();
        let inputs = Inputs::find(&arguments);
        assert_eq!(inputs.failures, []);
        let names = inputs.found.iter().map(|input| {
            let Input::File { path, .. } = input else { return input.name() };
            path.strip_prefix(folder).unwrap().display().to_string().replace('\\', "/")
        });
        names.collect()
    }

    #[test]
    fn a_folder_gives_what_looks_like_messages_in_order() {
        let folder = folder(&[
            ("b.xml", "<b/>"),
            ("a/c.JSON", " {}"),
            ("a.findings.json", "{}"),
            ("list.json", "[]"),
            ("empty.xml", ""),
            ("notes.txt", "<x/>"),
            ("message.txt", "<a xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"/>"),
            ("ignored.xml", "<x/>"),
            (".gitignore", "ignored.xml\n"),
        ]);
        assert_eq!(
            found(folder.path(), &["."]),
            ["a/c.JSON", "b.xml", "empty.xml", "list.json", "message.txt"]
        );
        assert_eq!(
            found(folder.path(), &["**/*.xml", "b.xml"]),
            ["b.xml", "empty.xml", "ignored.xml"]
        );
    }

    #[test]
    fn what_is_not_there_is_said_once() {
        let folder = folder(&[("a/notes.txt", "")]);
        for argument in ["missing.xml", "*.xml", "a"] {
            let inputs = Inputs::find(&[folder.path().join(argument)]);
            assert_eq!((inputs.found.len(), inputs.failures.len()), (0, 1), "{argument}");
        }
    }
}
