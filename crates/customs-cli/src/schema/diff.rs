//! `customs schema diff`: what changed between schemas, and what of it is breaking.

use std::path::Path;

use customs_schema::difference::{self, Change, Edition};
use serde_json::Value;

use super::arguments::Diff;
use super::folder::{self, Folder};
use super::report::{FileStatus, Report};
use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::output;
use crate::text::counted;

/// Runs the command.
pub(crate) fn run(arguments: &Diff, limits: &RunLimits) -> Result<Status, Failure> {
    let (old, new) = (&*arguments.old, &*arguments.new);
    let mut report = match (old.is_dir(), new.is_dir()) {
        (true, true) => folders(old, new, limits)?,
        (false, false) => files(old, new, limits)?,
        (is_folder, _) => {
            let (one, other) = if is_folder { ("folder", "file") } else { ("file", "folder") };
            let what = format!(
                "it is a {one}, but {} is a {other}; give two of the same kind",
                new.display()
            );
            exists(old)?;
            exists(new)?;
            return Err(Failure::new(old.display(), what));
        }
    };
    report.count();
    if !arguments.all {
        report.leave_out_notes();
    }
    match arguments.format {
        Format::Json => output::print_json(&report)?,
        Format::Text => output::print_coloured(&report.to_string())?,
    };
    Ok(if report.breaking == 0 { Status::Clean } else { Status::Findings })
}

/// Compares two files.
fn files(old: &Path, new: &Path, limits: &RunLimits) -> Result<Report, Failure> {
    if [old, new].iter().all(|path| *path == Path::new("-")) {
        let what = "standard input is one schema; name a file for the other";
        return Err(Failure::new("-", what));
    }
    let mut report = Report::new(old, new);
    let before = folder::parse(&report.old, &folder::read(old, limits)?)?;
    let after = folder::parse(&report.new, &folder::read(new, limits)?)?;
    let changes = compare((&report.old, &before), (&report.new, &after))?;
    report.compared = 1;
    report.add(report.new.clone(), FileStatus::Changed, changes);
    Ok(report)
}

/// Compares the files of two folders that have the same path.
fn folders(old: &Path, new: &Path, limits: &RunLimits) -> Result<Report, Failure> {
    let (before, after) = (Folder::read(old, limits)?, Folder::read(new, limits)?);
    let mut report = Report::new(old, new);
    for (path, schema) in &before.schemas {
        let Some(other) = after.schemas.get(path) else {
            report.add(path.clone(), FileStatus::Removed, Vec::new());
            continue;
        };
        let names = [old, new].map(|folder| folder.join(path).display().to_string());
        let changes = compare((&names[0], schema), (&names[1], other))?;
        report.compared += 1;
        report.add(path.clone(), FileStatus::Changed, changes);
    }
    for path in after.schemas.keys().filter(|path| !before.schemas.contains_key(*path)) {
        report.add(path.clone(), FileStatus::Added, Vec::new());
    }
    report.files.sort_by(|one, other| one.path.cmp(&other.path));
    tell_what_was_passed_over(&before, &after);
    Ok(report)
}

fn compare(old: (&str, &Value), new: (&str, &Value)) -> Result<Vec<Change>, Failure> {
    difference::compare(old.1, new.1).map_err(|error| {
        let name = if error.edition == Edition::Old { old.0 } else { new.0 };
        Failure::new(name, format!("it {}", error.reason))
    })
}

/// The system's word on a path that is not there.
fn exists(path: &Path) -> Result<(), Failure> {
    std::fs::metadata(path).map(|_| ()).map_err(|error| Failure::reading(path, &error))
}

/// Says how many files are no schemas, yet not the same in both folders.
fn tell_what_was_passed_over(old: &Folder, new: &Folder) {
    let gone = old.others.keys().filter(|path| !new.others.contains_key(*path));
    let differs = |(path, bytes): &(&String, &Vec<u8>)| old.others.get(*path) != Some(bytes);
    match gone.count() + new.others.iter().filter(differs).count() {
        0 => {}
        1 => output::tell("1 file differs and was not compared: it is not a JSON Schema\n"),
        number => {
            let files = counted(number, "file");
            let what = "differ and were not compared: they are not JSON Schemas";
            output::tell(&format!("{files} {what}\n"));
        }
    }
}
