//! [`Report`]: what changed in files, for programs and for people.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use customs_schema::difference::{Change, Kind};
use serde::Serialize;

use crate::inputs::Input;
use crate::text::{BOLD, ERROR, clean, counted};

const COMPATIBLE: Style = AnsiColor::Green.on_default().bold();

/// How many files are named before the others are only counted.
const NAMED: usize = 3;

/// What changed, as programs read it.
#[derive(Default, Serialize)]
pub(crate) struct Report {
    pub(crate) old: String,
    pub(crate) new: String,
    /// How many files are in both.
    pub(crate) compared: usize,
    pub(crate) breaking: usize,
    pub(crate) compatible: usize,
    pub(crate) notes: usize,
    pub(crate) files: Vec<FileChanges>,
}

/// What changed in a file.
#[derive(Serialize)]
pub(crate) struct FileChanges {
    pub(crate) path: String,
    pub(crate) status: FileStatus,
    pub(crate) changes: Vec<Change>,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FileStatus {
    Changed,
    Removed,
    Added,
}

impl Report {
    pub(crate) fn new(old: &Path, new: &Path) -> Self {
        let [old, new] = [old, new].map(|path| Input::named(path).name());
        Self { old, new, ..Self::default() }
    }

    pub(crate) fn add(&mut self, path: String, status: FileStatus, changes: Vec<Change>) {
        if status != FileStatus::Changed || !changes.is_empty() {
            self.files.push(FileChanges { path, status, changes });
        }
    }

    /// Counts the changes, each once in however many files it happened.
    pub(crate) fn count(&mut self) {
        let files = |status| self.files.iter().filter(|file| file.status == status).count();
        let kinds: Vec<Kind> = self.told().iter().map(|told| told.change.kind).collect();
        let notes = kinds.iter().filter(|kind| **kind == Kind::Note).count();
        let breaking = kinds.iter().filter(|kind| kind.is_breaking()).count();
        let (removed, added) = (files(FileStatus::Removed), files(FileStatus::Added));
        self.notes = notes;
        self.breaking = breaking + removed;
        self.compatible = kinds.len() - notes - breaking + added;
    }

    pub(crate) fn leave_out_notes(&mut self) {
        for file in &mut self.files {
            file.changes.retain(|change| change.kind != Kind::Note);
        }
        self.files.retain(|file| file.status != FileStatus::Changed || !file.changes.is_empty());
    }
}

/// A change with the files it happened in, by their positions in the report.
struct Told<'r> {
    change: &'r Change,
    files: Vec<usize>,
    /// Where it is; the same in all files, or only the first place of the first.
    standing: Option<String>,
}

impl Report {
    /// Every change once, in the order of the files and in the order of changes in each: a class that
    /// is in many files changes in all of them at once.
    fn told(&self) -> Vec<Told<'_>> {
        let mut told: Vec<Told<'_>> = Vec::new();
        let mut positions = BTreeMap::new();
        for (at, file) in self.files.iter().enumerate() {
            for change in &file.changes {
                let key = (&change.path, change.kind, &change.message);
                let position = *positions.entry(key).or_insert(told.len());
                match told.get_mut(position) {
                    Some(known) => known.also_in(at, change),
                    None => {
                        told.push(Told { change, files: vec![at], standing: change.standing() });
                    }
                }
            }
        }
        told
    }

    /// The files of a group, the last ones counted where they are many.
    fn named(&self, files: &[usize]) -> String {
        let names = files.iter().take(NAMED).map(|at| clean(&self.files[*at].path));
        let mut names: Vec<_> = names.collect();
        match files.len().saturating_sub(NAMED) {
            0 => {}
            more => names.push(format!("and {}", counted(more, "other file")).into()),
        }
        names.join("\n")
    }

    /// The files that are in one of the two folders only.
    fn write_files(
        &self,
        f: &mut fmt::Formatter<'_>,
        status: FileStatus,
        (label, style): (&str, Style),
    ) -> fmt::Result {
        self.files.iter().filter(|file| file.status == status).try_for_each(|file| {
            writeln!(f, "{style}{label}{style:#}: {BOLD}{}{BOLD:#}", clean(&file.path))
        })
    }

    /// The totals in a line.
    fn summary(&self) -> String {
        let Self { compared, breaking, compatible, notes, .. } = self;
        let mut changes = self.files.iter().flat_map(|file| &file.changes);
        let is_hidden = *notes > 0 && !changes.any(|change| change.kind == Kind::Note);
        format!(
            "{}: {}, {compatible} compatible, {}{}",
            counted(*compared, "file"),
            counted(*breaking, "breaking change"),
            counted(*notes, "note"),
            if is_hidden { " (--all lists them)" } else { "" }
        )
    }
}

impl Told<'_> {
    fn also_in(&mut self, file: usize, change: &Change) {
        if self.files.last() != Some(&file) {
            self.files.push(file);
        }
        if self.standing != change.standing() {
            self.standing = Some(format!("at {} and elsewhere", self.change.at));
        }
    }
}

/// For people: the changes below the files they happened in, what is breaking first. Nothing where
/// nothing changed.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups: BTreeMap<Vec<usize>, Vec<Told<'_>>> = BTreeMap::new();
        for told in self.told() {
            groups.entry(told.files.clone()).or_default().push(told);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(_, changes)| !changes.iter().any(|told| told.change.breaking));

        self.write_files(f, FileStatus::Removed, ("breaking[file-removed]", ERROR))?;
        for (files, changes) in groups {
            writeln!(f, "{BOLD}{}{BOLD:#}", self.named(&files))?;
            changes.iter().try_for_each(|told| write!(f, "{told}"))?;
        }
        self.write_files(f, FileStatus::Added, ("compatible[file-added]", COMPATIBLE))?;
        if self.breaking + self.compatible + self.notes > 0 {
            writeln!(f, "{}", self.summary())?;
        }
        Ok(())
    }
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = match self.change.kind {
            Kind::Note => Style::new().dimmed(),
            kind if kind.is_breaking() => ERROR,
            _ => COMPATIBLE,
        };
        let (label, path) = (self.change.label(), clean(&self.change.path));
        let message = clean(&self.change.message);
        writeln!(f, "  {style}{label}{style:#}: {BOLD}{path}{BOLD:#}: {message}")?;
        self.standing.iter().try_for_each(|standing| writeln!(f, "    {}", clean(standing)))
    }
}
