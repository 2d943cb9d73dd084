//! What a package installs beside the command: completions for shells, and manual pages.

use std::fs;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::{Status, output};

/// Prints the completions for a shell.
pub(crate) fn completions(shell: Shell) -> Result<Status, Failure> {
    // Into memory first: the generator panics when its writer fails.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "customs", &mut script);
    output::print(&script)?;
    Ok(Status::Clean)
}

/// Writes the manual pages of the command and of everything below it to a folder: `customs.1`,
/// `customs-validate.1`, `customs-hs-show.1` …
pub(crate) fn manual(folder: &Path) -> Result<Status, Failure> {
    fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(Arguments::command(), folder))
        .map_err(|error| Failure::new(folder.display(), error))?;
    Ok(Status::Clean)
}
