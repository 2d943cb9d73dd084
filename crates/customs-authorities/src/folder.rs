//! [`Folder`]: the files of one authority, embedded or on disk.

use std::borrow::Cow;
use std::path::Path;
use std::sync::LazyLock;
use std::{
    fs,
    io::{self, Read as _},
};

/// The embedded folders, with their files.
const EMBEDDED: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/folders.rs"));

/// How large the folder of an authority may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FolderLimits {
    /// How many files it may have.
    pub max_files: usize,
    /// How many bytes a file may have.
    pub max_file: u64,
    /// How many bytes all files may have together.
    pub max_bytes: u64,
}

impl Default for FolderLimits {
    /// 1,000 files, each of 16 MiB, 64 MiB in all.
    fn default() -> Self {
        Self { max_files: 1_000, max_file: 16 << 20, max_bytes: 64 << 20 }
    }
}

/// All that is known of one authority, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Its name, for instance `eu`.
    pub name: Cow<'static, str>,
    files: Vec<File>,
}

/// A file of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with its extension, which says what it is.
    pub name: Cow<'static, str>,
    /// What is in it.
    pub text: Cow<'static, str>,
}

/// The folders that come with this crate, by name.
#[must_use]
pub fn folders() -> &'static [Folder] {
    static FOLDERS: LazyLock<Vec<Folder>> = LazyLock::new(|| {
        let file = |(name, text): &(&'static str, &'static str)| File {
            name: Cow::Borrowed(*name),
            text: Cow::Borrowed(*text),
        };
        let folder = |(name, files): &(&'static str, &[(&'static str, &'static str)])| Folder {
            name: Cow::Borrowed(*name),
            files: files.iter().map(file).collect(),
        };
        EMBEDDED.iter().map(folder).collect()
    });
    &FOLDERS
}

/// The folder of this name among those that come with this crate.
#[must_use]
pub fn folder(name: &str) -> Option<&'static Folder> {
    folders().iter().find(|folder| folder.name == name)
}

impl Folder {
    /// Reads a folder from disk, within the usual [`FolderLimits`]. Folders in it, files that are hidden
    /// and the copies that editors keep (`*~`) are left out.
    ///
    /// # Errors
    /// If it, or a file of it, cannot be read, is too large or no UTF-8.
    pub fn read(path: &Path) -> io::Result<Self> {
        Self::read_within(path, FolderLimits::default())
    }

    /// The same within limits of one's own.
    ///
    /// # Errors
    /// If it, or a file of it, cannot be read, is too large or no UTF-8.
    pub fn read_within(path: &Path, limits: FolderLimits) -> io::Result<Self> {
        let mut files = Vec::new();
        let mut left = limits.max_bytes;
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_file = fs::metadata(entry.path())?.is_file();
            if !is_file || name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let in_file =
                |error: io::Error| io::Error::new(error.kind(), format!("{name}: {error}"));
            let text = text_of(&entry.path(), limits.max_file).map_err(in_file)?;
            let max = limits.max_bytes;
            left = left
                .checked_sub(text.len() as u64)
                .ok_or_else(|| io::Error::other(format!("its files have more than {max} bytes")))?;
            files.push(File { name: name.into(), text: text.into() });
            if files.len() > limits.max_files {
                let max = limits.max_files;
                return Err(io::Error::other(format!("it has more than {max} files")));
            }
        }
        files.sort_by(|one, other| one.name.cmp(&other.name));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name: name.into(), files })
    }

    /// Its files, by name.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.files.iter()
    }

    /// Its files with this extension, by name: the name without the extension, and the file.
    pub fn with_extension<'f>(
        &'f self,
        extension: &str,
    ) -> impl Iterator<Item = (&'f str, &'f File)> {
        self.files.iter().filter_map(move |file| {
            let stem = file.name.strip_suffix(extension)?.strip_suffix('.')?;
            Some((stem, file))
        })
    }
}

/// The text of a file, of which no more is read than it may have.
fn text_of(path: &Path, max: u64) -> io::Result<String> {
    let mut text = String::new();
    fs::File::open(path)?.take(max.saturating_add(1)).read_to_string(&mut text)?;
    if text.len() as u64 > max {
        return Err(io::Error::other(format!("it has more than {max} bytes")));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_over_a_limit_is_refused_and_the_limit_is_named() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["one.md", "two.md"] {
            fs::write(folder.path().join(name), "12345").unwrap();
        }
        let read = |limits| Folder::read_within(folder.path(), limits).map(|it| it.files.len());
        let fits = FolderLimits { max_files: 2, max_file: 5, max_bytes: 10 };
        assert_eq!(read(fits).unwrap(), 2);
        for (limits, said) in [
            (FolderLimits { max_files: 1, ..fits }, "it has more than 1 files"),
            (FolderLimits { max_file: 4, ..fits }, "it has more than 4 bytes"),
            (FolderLimits { max_bytes: 9, ..fits }, "its files have more than 9 bytes"),
        ] {
            let error = read(limits).unwrap_err().to_string();
            assert!(error.ends_with(said), "{error}");
        }
    }
}
