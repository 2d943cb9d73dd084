//! `customs schema`: the schemas of the messages, written or compared.

pub(crate) mod arguments;
mod diff;
mod folder;
mod report;

use std::fmt::Write;
use std::fs;

use customs_model::Profile;
use customs_schema::SchemaFile;

use crate::Status;
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::output;
use crate::profile;
use crate::schema::arguments::Schema;
use crate::text::{clean, counted};

use self::arguments::Command;

/// Runs the command.
pub(crate) fn run(arguments: &Schema, limits: &RunLimits) -> Result<Status, Failure> {
    if let Some(Command::Diff(diff)) = &arguments.command {
        return diff::run(diff, limits);
    }
    let files = files(arguments, limits)?;
    if arguments.check { check(arguments, &files) } else { write(arguments, &files) }
}

/// The files that were asked for: everything, or the schemas of a profile.
fn files(arguments: &Schema, limits: &RunLimits) -> Result<Vec<SchemaFile>, Failure> {
    let Some(name) = &arguments.profile else {
        let base = arguments.base_url.as_deref().unwrap_or_default();
        let slash = if base.is_empty() || base.ends_with('/') { "" } else { "/" };
        return Ok(customs_schema::files_at(&format!("{base}{slash}")));
    };
    let own = arguments.authority.as_deref().map(profile::with_folder).transpose()?;
    let authorities = own.as_ref().unwrap_or_else(|| customs_message::authorities());
    let profile = profile::named(name, authorities, limits)?;
    let files = customs_schema::narrowed(&profile);
    if files.is_empty() {
        return Err(Failure::new(name, no_message(&profile)));
    }
    Ok(files)
}

fn no_message(profile: &Profile) -> String {
    let roots = profile.roots.join("`, `");
    format!(
        "no schema has the root `{roots}`; the profile of a declaration has the root `MetaData` or \
         `Declaration`, that of a response `MetaData` with `Response` in it"
    )
}

fn write(arguments: &Schema, files: &[SchemaFile]) -> Result<Status, Failure> {
    let mut lines = String::new();
    for file in files {
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

fn check(arguments: &Schema, files: &[SchemaFile]) -> Result<Status, Failure> {
    let folder = &arguments.out;
    let differences = customs_schema::differences(folder, files)
        .map_err(|error| Failure::reading(folder, &error))?;
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
        format!("{number}; run `customs schema` to update the files"),
    ));
    Ok(Status::Findings)
}
