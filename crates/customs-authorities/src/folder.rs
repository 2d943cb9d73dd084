//! [`Folder`]: the files of one authority, embedded or on disk.

use std::borrow::Cow;
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

/// The embedded folders, with their files.
const EMBEDDED: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/folders.rs"));

/// The largest file of a folder, in bytes.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

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
    /// Reads a folder from disk. Folders in it, files that are hidden and the copies that editors keep
    /// (`*~`) are left out.
    ///
    /// # Errors
    /// If it, or a file of it, cannot be read, is too large or no UTF-8.
    pub fn read(path: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let about = fs::metadata(entry.path())?;
            if !about.is_file() || name.starts_with('.') || name.ends_with('~') {
                continue;
            }
            let in_file =
                |error: io::Error| io::Error::new(error.kind(), format!("{name}: {error}"));
            if about.len() > MAX_BYTES {
                return Err(in_file(io::Error::other("it is too large")));
            }
            let text = fs::read_to_string(entry.path()).map_err(in_file)?;
            files.push(File { name: name.clone().into(), text: text.into() });
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
