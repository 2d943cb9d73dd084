//! The messages that were asked for: files, folders, patterns and standard input.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use customs_check::Syntax;
use ignore::WalkBuilder;

use crate::failure::Failure;
use crate::text;

/// How much of a file in a folder is read to see whether it may be a message.
const BEGINNING: u64 = 1024;

/// Where a message comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// Standard input.
    Standard,
    /// A file. `is_named` when the user named it, so that it has to be a message; a file found in a
    /// folder need not be one.
    File { path: PathBuf, is_named: bool },
}

/// All messages that were asked for, sorted by path, and what could not be found.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) found: Vec<Input>,
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
            Self::File { path, .. } => path.display().to_string(),
        }
    }

    /// Whether it has to be a message.
    pub(crate) const fn is_named(&self) -> bool {
        matches!(self, Self::Standard | Self::File { is_named: true, .. })
    }

    /// The bytes, if they are not too many.
    pub(crate) fn read(&self, limit: usize) -> Result<Vec<u8>, Failure> {
        let limit = limit as u64;
        let mut bytes = Vec::new();
        match self {
            Self::Standard => {
                let read = io::stdin().lock().take(limit.saturating_add(1)).read_to_end(&mut bytes);
                read.map_err(|error| {
                    Failure::new(self.name(), format!("it cannot be read: {error}"))
                })?;
            }
            Self::File { path, .. } => {
                let failure = |error: io::Error| Failure::reading(path, &error);
                let metadata = fs::metadata(path).map_err(failure)?;
                if metadata.is_dir() {
                    return Err(Failure::new(self.name(), "it is a folder; name a file in it"));
                }
                if metadata.len() > limit {
                    return Err(self.too_large(Some(metadata.len()), limit));
                }
                let file = File::open(path).map_err(failure)?;
                file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(failure)?;
            }
        }
        if bytes.len() as u64 > limit {
            return Err(self.too_large(None, limit));
        }
        if self.is_named() && bytes.trim_ascii().is_empty() {
            return Err(Failure::new(self.name(), "it is empty; give a message in XML or JSON"));
        }
        Ok(bytes)
    }

    fn too_large(&self, size: Option<u64>, limit: u64) -> Failure {
        let size = size.map_or_else(|| "it".to_owned(), text::size);
        let limit = text::size(limit);
        let what = format!("{size} is over the limit of {limit}; raise it with --max-bytes");
        Failure::new(self.name(), what)
    }
}

impl Inputs {
    /// Finds what the arguments of `validate` stand for.
    pub(crate) fn find(arguments: &[PathBuf]) -> Self {
        let mut search = Search::default();
        for argument in arguments {
            search.argument(argument);
        }
        let files = search.files.into_iter().map(|(path, is_named)| Input::File { path, is_named });
        let standard = search.standard.then_some(Input::Standard);
        Self { found: standard.into_iter().chain(files).collect(), failures: search.failures }
    }
}

/// A search as it goes on.
#[derive(Default)]
struct Search {
    standard: bool,
    /// Each path once, with whether it was named.
    files: BTreeMap<PathBuf, bool>,
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
                    let what = "no messages in this folder; they are files ending in .xml or .json";
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
        *self.files.entry(path).or_default() |= is_named;
    }

    /// Files that match are as good as named; folders that match are searched.
    fn pattern(&mut self, pattern: &str) {
        let paths = match glob::glob(pattern) {
            Ok(paths) => paths,
            Err(error) => {
                let what = format!("it is not a pattern: {error}; correct it");
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
        for entry in WalkBuilder::new(folder).follow_links(true).require_git(false).build() {
            match entry {
                Ok(entry) => {
                    let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
                    if is_file
                        && is_called_a_message(entry.path())
                        && may_be_a_message(entry.path())
                    {
                        count += 1;
                        self.file(entry.into_path(), false);
                    }
                }
                Err(error) => self.failures.extend(walk_failure(folder, None, &error)),
            }
        }
        count
    }
}

/// Whether a file in a folder has the name of a message.
fn is_called_a_message(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    (name.ends_with(".xml") || name.ends_with(".json")) && !name.ends_with(".findings.json")
}

/// Whether a file in a folder begins like a message. One that cannot be read may be one: reading it
/// later says why not.
fn may_be_a_message(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    // A file can begin with more blanks than are read here.
    let is_blank = beginning.len() as u64 == BEGINNING && beginning.trim_ascii().is_empty();
    read.is_err() || is_blank || Syntax::detect(&beginning).is_some()
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
                "this link leads back to {}; remove it or name the files instead",
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
            ("ignored.xml", "<x/>"),
            (".gitignore", "ignored.xml\n"),
        ]);
        assert_eq!(found(folder.path(), &["."]), ["a/c.JSON", "b.xml"]);
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

    #[test]
    fn a_large_file_is_not_read() {
        let folder = folder(&[("a.xml", "<a></a>")]);
        let input = Input::named(&folder.path().join("a.xml"));
        assert!(input.read(7).is_ok());
        let failure = input.read(6).unwrap_err().to_string();
        assert!(
            failure.ends_with("7 bytes is over the limit of 6 bytes; raise it with --max-bytes")
        );
    }
}
