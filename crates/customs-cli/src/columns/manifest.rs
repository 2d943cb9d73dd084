//! [`Manifest`]: what of a run is finished, in the folder of its tables, so that it is not done again.
//!
//! The first line says what the run is to do, and each other one which files became a part. A line is written when
//! all files of its part are in their places; one that is not whole was being written when the run ended.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// Its name. Engines pass over what begins so.
const NAME: &str = "_customs.jsonl";

/// What a run is to do: only the same run can go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Task {
    pub(super) customs: String,
    pub(super) to: String,
    pub(super) tables: Vec<String>,
    pub(super) columns: Vec<String>,
    pub(super) nested: bool,
    pub(super) partition: Vec<String>,
    pub(super) date: Option<String>,
    pub(super) currency: Option<String>,
    pub(super) profile: Option<String>,
    pub(super) part_bytes: u64,
}

/// A part: the files that it is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) part: usize,
    pub(super) messages: u64,
    pub(super) incomplete: u64,
    /// The names of the files with their sizes.
    pub(super) inputs: Vec<(String, u64)>,
}

/// What is finished.
#[derive(Debug)]
pub(super) struct Manifest {
    path: PathBuf,
    pub(super) parts: usize,
    pub(super) messages: u64,
    pub(super) incomplete: u64,
    /// The sizes that finished files had.
    finished: BTreeMap<String, u64>,
}

impl Manifest {
    /// That of a folder, which is made if it is not there.
    pub(super) fn open(folder: &Path, task: &Task) -> Result<Self, Failure> {
        fs::create_dir_all(folder).map_err(|error| Failure::writing(folder, &error))?;
        let path = folder.join(NAME);
        let mut manifest =
            Self { path, parts: 0, messages: 0, incomplete: 0, finished: BTreeMap::new() };
        match fs::read_to_string(&manifest.path) {
            Ok(text) => manifest.read(&text, task)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
                    let what =
                        "contains files that are not from an earlier run; name an empty folder";
                    return Err(Failure::new(folder.display(), what));
                }
                manifest.append(task)?;
            }
            Err(error) => return Err(Failure::reading(&manifest.path, &error)),
        }
        Ok(manifest)
    }

    fn read(&mut self, text: &str, task: &Task) -> Result<(), Failure> {
        // What comes behind the last line end was being written when the run ended.
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        let path = self.path.clone();
        let broken = |error: serde_json::Error| {
            Failure::new(path.display(), format!("cannot be read: {error}; name an empty folder"))
        };
        let mut lines = whole.lines();
        match lines.next() {
            Some(line) => {
                let began: Task = serde_json::from_str(line).map_err(broken)?;
                if began != *task {
                    let what = "the earlier run in this folder had other options; use the same \
                                options, or name an empty folder";
                    return Err(Failure::new(self.path.display(), what));
                }
            }
            None => {
                fs::remove_file(&self.path)
                    .map_err(|error| Failure::writing(&self.path, &error))?;
                return self.append(task);
            }
        }
        for line in lines {
            let part: Part = serde_json::from_str(line).map_err(broken)?;
            self.note(&part);
        }
        if whole.len() < text.len() {
            fs::write(&self.path, whole).map_err(|error| Failure::writing(&self.path, &error))?;
        }
        Ok(())
    }

    fn note(&mut self, part: &Part) {
        self.parts = part.part + 1;
        self.messages += part.messages;
        self.incomplete += part.incomplete;
        self.finished.extend(part.inputs.iter().cloned());
    }

    /// Whether a file of this size is finished.
    pub(super) fn has(&self, name: &str, size: u64) -> Result<bool, Failure> {
        match self.finished.get(name) {
            None => Ok(false),
            Some(was) if *was == size => Ok(true),
            Some(_) => {
                let what = "changed since it was read for this folder; name an empty folder with \
                            --out";
                Err(Failure::new(name, what))
            }
        }
    }

    /// Notes a part whose files are all in their places.
    pub(super) fn finish(&mut self, part: &Part) -> Result<(), Failure> {
        self.append(part)?;
        self.note(part);
        Ok(())
    }

    fn append(&self, line: &impl Serialize) -> Result<(), Failure> {
        let line = serde_json::to_string(line).unwrap_or_default() + "\n";
        let file = OpenOptions::new().create(true).append(true).open(&self.path);
        let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
        written.map_err(|error| Failure::writing(&self.path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task() -> Task {
        Task {
            customs: "1".to_owned(),
            to: "csv".to_owned(),
            tables: vec!["items".to_owned()],
            columns: Vec::new(),
            nested: false,
            partition: Vec::new(),
            date: None,
            currency: None,
            profile: None,
            part_bytes: 1,
        }
    }

    #[test]
    fn a_part_is_known_once_its_line_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = Manifest::open(folder.path(), &task()).unwrap();
        let inputs = vec![("a.xml".to_owned(), 7)];
        manifest.finish(&Part { part: 0, messages: 1, incomplete: 0, inputs }).unwrap();
        let path = folder.path().join(NAME);
        let whole = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{whole}{{\"part\":1,\"inp")).unwrap();
        let again = Manifest::open(folder.path(), &task()).unwrap();
        assert_eq!((again.parts, again.messages), (1, 1));
        assert_eq!(fs::read_to_string(&path).unwrap(), whole);
        assert_eq!(again.has("a.xml", 7), Ok(true));
        assert_eq!(again.has("b.xml", 7), Ok(false));
        assert!(again.has("a.xml", 8).is_err());
    }

    #[test]
    fn another_run_does_not_go_on_in_the_folder_of_one() {
        let folder = tempfile::tempdir().unwrap();
        Manifest::open(folder.path(), &task()).unwrap();
        let other = Task { to: "parquet".to_owned(), ..task() };
        assert!(Manifest::open(folder.path(), &other).is_err());
        let full = tempfile::tempdir().unwrap();
        fs::write(full.path().join("notes.txt"), "").unwrap();
        assert!(Manifest::open(full.path(), &task()).is_err());
    }
}
