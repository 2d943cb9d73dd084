//! `customs schema`: the schemas of the messages, written or compared.

pub(crate) mod arguments;
mod diff;
mod folder;
mod report;

use std::fmt::Write;
use std::fs;

use crate::Status;
use crate::arguments::Schema;
use crate::failure::Failure;
use crate::output;
use crate::text::{clean, counted};

use self::arguments::Command;

/// Runs the command.
pub(crate) fn run(arguments: &Schema) -> Result<Status, Failure> {
    if let Some(Command::Diff(diff)) = &arguments.command {
        return diff::run(diff);
    }
    if arguments.check { check(arguments) } else { write(arguments) }
}

fn write(arguments: &Schema) -> Result<Status, Failure> {
    let mut lines = String::new();
    for file in customs_schema::files() {
        let path = arguments.out.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::writing(folder, &error))?;
        }
        output::write(&path, file.text.as_bytes())?;
        // Writing to a string does not fail.
        let _ = writeln!(lines, "wrote {}", clean(&path.display().to_string()));
    }
    output::tell(&lines);
    Ok(Status::Clean)
}

fn check(arguments: &Schema) -> Result<Status, Failure> {
    let folder = &arguments.out;
    let differences =
        customs_schema::differences(folder).map_err(|error| Failure::reading(folder, &error))?;
    if differences.is_empty() {
        return Ok(Status::Clean);
    }
    let mut lines = String::new();
    for difference in &differences {
        let _ = writeln!(lines, "{}: {difference}", clean(&folder.display().to_string()));
    }
    output::print(lines.as_bytes())?;
    let number = counted(differences.len(), "difference");
    output::complain(&Failure::new(
        folder.display(),
        format!("{number}; run `customs schema` to write the files anew"),
    ));
    Ok(Status::Findings)
}
