//! Schemas in a folder: writing them, and comparing what stands there with what would be written.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::files;

/// Writes every schema below `dir`, whose folders are made where they are missing, and returns the
/// paths written. A reader sees either the old file or the new one, never half of it.
///
/// # Errors
/// If a folder cannot be made or a file cannot be written.
pub fn write(dir: &Path) -> io::Result<Vec<PathBuf>> {
    files()
        .into_iter()
        .map(|file| {
            let path = dir.join(file.path);
            replace(&path, file.text.as_bytes())?;
            Ok(path)
        })
        .collect()
}

/// Writes a file beside its target, then puts it in the target's place.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = new_file(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

/// A temporary file that gets the permissions of any new file; by itself `tempfile` shuts others
/// out, which is wrong for a file that stays.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Narrowed by the umask, as for any new file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// What in `dir` is not as [`write()`] would leave it, one sentence a file; nothing if all is well.
///
/// # Errors
/// If a file is there but cannot be read.
pub fn differences(dir: &Path) -> io::Result<Vec<String>> {
    let mut differences = Vec::new();
    for file in files() {
        match fs::read(dir.join(file.path)) {
            Ok(bytes) if bytes == file.text.as_bytes() => {}
            Ok(bytes) => {
                let line = first_difference(&bytes, file.text.as_bytes());
                differences.push(format!("{} differs from line {line} on", file.path));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                differences.push(format!("{} is missing", file.path));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(differences)
}

/// The first line, counted from 1, that is not the same in both.
fn first_difference(one: &[u8], other: &[u8]) -> usize {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    1 + one[..same].iter().filter(|byte| **byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_does_not_differ() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(write(dir.path()).unwrap().len(), files().len());
        assert_eq!(differences(dir.path()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_missing_and_a_changed_file_are_told() {
        let dir = tempfile::tempdir().unwrap();
        let paths = write(dir.path()).unwrap();
        fs::remove_file(&paths[0]).unwrap();
        let changed = fs::read_to_string(&paths[1])
            .unwrap()
            .replace("\"title\": \"Agent\"", "\"title\": \"Broker\"");
        fs::write(&paths[1], changed).unwrap();
        let told = differences(dir.path()).unwrap();
        assert_eq!(told.len(), 2);
        assert_eq!(told[0], format!("{} is missing", files()[0].path));
        assert!(
            told[1].starts_with(&format!("{} differs from line ", files()[1].path)),
            "{told:?}"
        );
    }
}
