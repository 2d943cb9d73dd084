//! What a package installs beside the command: completions for shells, and manual pages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, CommandFactory};
use clap_complete::Shell;
use customs_check::rules;
use customs_hs::Edition;
use customs_message::authorities;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::{Status, codes, output};

/// Prints the completions for a shell.
pub(crate) fn completions(shell: Shell) -> Result<Status, Failure> {
    // Into memory first: the generator panics when its writer fails.
    let mut script = Vec::new();
    let mut command = with_values(Arguments::command(), "");
    clap_complete::generate(shell, &mut command, "customs", &mut script);
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

/// The arguments of a command, below others, with the values that are known for some. They are for completions alone: on the
/// command line a profile can be a file, and a rule that of a book of one's own.
fn with_values(command: Command, above: &str) -> Command {
    let path = format!("{above} {}", command.get_name());
    let with_value = |argument: Arg| match values(&path, argument.get_id().as_str()) {
        Some(values) => argument.value_parser(PossibleValuesParser::new(values)),
        None => argument,
    };
    command.mut_args(with_value).mut_subcommands(|command| with_values(command, &path))
}

/// What is known of the values of an argument.
fn values(command: &str, argument: &str) -> Option<BTreeSet<String>> {
    let names: BTreeSet<&str> = match (command, argument) {
        (_, "profile") => authorities().iter().flat_map(|it| it.profiles()).collect(),
        (_, "include" | "exclude") => {
            rules::all().flat_map(|it| [it.id, it.group.name()]).collect()
        }
        (" customs rules show", "rule") => rules::all().map(|rule| rule.id).collect(),
        (_, "edition") | (" customs hs convert", "from" | "to") => return Some(years()),
        (" customs codes" | " customs codes show", "what")
        | (" customs codes check" | " customs codes search", "list") => codes::names().collect(),
        _ => return None,
    };
    Some(names.into_iter().map(str::to_owned).collect())
}

/// The editions of the Harmonized System by year.
fn years() -> BTreeSet<String> {
    Edition::ALL.iter().map(|edition| edition.year().to_string()).collect()
}
