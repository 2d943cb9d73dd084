//! [`Patterns`]: the files that patterns of the command line or of `customs.toml` mean; and paths as they are from a folder.

use std::path::{Component, Path, PathBuf};

use glob::Pattern;

use crate::failure::Failure;

/// Patterns of files. One matches the path as it was named, the path from the folder of the patterns, or the name of
/// the file, so that `customs.toml` means the same files from wherever it is used.
#[derive(Debug, Clone, Default)]
pub(crate) struct Patterns {
    patterns: Vec<Pattern>,
    /// What they are relative to.
    folder: PathBuf,
}

impl Patterns {
    /// Those of an option, or of a setting of a file in a folder.
    pub(crate) fn of(subject: &str, texts: &[String], folder: &Path) -> Result<Self, Failure> {
        let pattern = |text: &String| {
            Pattern::new(text).map_err(|error| {
                Failure::new(subject, format!("`{text}` is not a pattern: {error}"))
            })
        };
        let patterns = texts.iter().map(pattern).collect::<Result<_, _>>()?;
        Ok(Self { patterns, folder: folder.to_owned() })
    }

    /// Whether a file is meant.
    pub(crate) fn mean(&self, path: &Path) -> bool {
        if self.patterns.is_empty() {
            return false;
        }
        let from_folder = relative_to(&self.folder, path);
        let name = path.file_name().map(Path::new);
        let names = [Some(path), Some(&*from_folder), name];
        names.into_iter().flatten().any(|it| self.patterns.iter().any(|of| of.matches_path(it)))
    }
}

/// A path as it is from a folder, both as they are named from the current one: nothing on the disk is asked, so that
/// links stay as they are written. What has no way from the folder stays as it is.
pub(crate) fn relative_to(folder: &Path, path: &Path) -> PathBuf {
    let (Some(folder), Some(file)) = (absolute(folder), absolute(path)) else {
        return path.to_owned();
    };
    let (from, to): (Vec<_>, Vec<_>) = (folder.components().collect(), file.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    if shared == 0 {
        return path.to_owned();
    }
    let up = from[shared..].iter().map(|_| Component::ParentDir);
    up.chain(to[shared..].iter().copied()).collect()
}

/// A path from the root, without `.` and `..`.
fn absolute(path: &Path) -> Option<PathBuf> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let mut absolute = PathBuf::new();
    for component in std::path::absolute(path).ok()?.components() {
        match component {
            Component::ParentDir => drop(absolute.pop()),
            Component::CurDir => {}
            other => absolute.push(other),
        }
    }
    Some(absolute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_from_a_folder() {
        let cases = [
            ("", "a/b.xml", "a/b.xml"),
            (".", "./a/b.xml", "a/b.xml"),
            ("a", "a/b.xml", "b.xml"),
            ("a/c", "a/b.xml", "../b.xml"),
            ("..", "../b.xml", "b.xml"),
            ("a", "c/../a/b.xml", "b.xml"),
        ];
        for (folder, path, expected) in cases {
            let relative = relative_to(Path::new(folder), Path::new(path));
            assert_eq!(relative, Path::new(expected), "{path} from {folder}");
        }
    }

    #[test]
    fn a_pattern_means_a_path_as_named_or_from_its_folder_or_a_name() {
        let patterns = |text: &str, folder: &str| {
            Patterns::of("ignore", &[text.to_owned()], Path::new(folder)).unwrap()
        };
        for (text, folder) in
            [("legacy/*", ".."), ("*.xml", "."), ("a.xml", "."), ("../legacy/a.xml", ".")]
        {
            assert!(patterns(text, folder).mean(Path::new("../legacy/a.xml")), "{text}");
        }
        assert!(!patterns("legacy/*", ".").mean(Path::new("legacy2/a.xml")));
        assert!(Patterns::of("--ignore", &["[".to_owned()], Path::new("")).is_err());
    }
}
