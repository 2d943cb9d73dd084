//! Schemas in a folder: comparing what is there with what would be written.

use std::fs;
use std::io;
use std::path::Path;

use crate::SchemaFile;

/// What in `dir` is not what these files are, one sentence a file; nothing if all is well.
///
/// # Errors
/// If a file is there but cannot be read.
pub fn differences(dir: &Path, files: &[SchemaFile]) -> io::Result<Vec<String>> {
    let mut differences = Vec::new();
    for file in files {
        match fs::read(dir.join(&file.path)) {
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
    use std::path::PathBuf;

    use super::*;
    use crate::files;

    fn write(dir: &Path) -> Vec<PathBuf> {
        let write = |file: SchemaFile| {
            let path = dir.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, file.text).unwrap();
            path
        };
        files().into_iter().map(write).collect()
    }

    #[test]
    fn what_was_written_does_not_differ() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(write(dir.path()).len(), files().len());
        assert_eq!(differences(dir.path(), &files()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_missing_and_a_changed_file_are_told() {
        let dir = tempfile::tempdir().unwrap();
        let paths = write(dir.path());
        fs::remove_file(&paths[0]).unwrap();
        let changed = fs::read_to_string(&paths[1])
            .unwrap()
            .replace("\"title\": \"Agent\"", "\"title\": \"Broker\"");
        fs::write(&paths[1], changed).unwrap();
        let told = differences(dir.path(), &files()).unwrap();
        assert_eq!(told.len(), 2);
        assert_eq!(told[0], format!("{} is missing", files()[0].path));
        assert!(
            told[1].starts_with(&format!("{} differs from line ", files()[1].path)),
            "{told:?}"
        );
    }
}
