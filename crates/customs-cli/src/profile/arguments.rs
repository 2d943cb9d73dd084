//! The arguments of `customs profile`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use crate::arguments::Format;

/// Arguments of `customs profile`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs profile list
  customs profile show uk-dms-3.6 > mine.profile
  customs profile check mine.profile

Exit status: 0 done, 1 check found errors, 2 could not run.")]
pub(crate) struct Profiles {
    /// Folder of your own authority, in addition to the built-in ones
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath, global = true)]
    pub(crate) authority: Option<PathBuf>,

    #[command(subcommand)]
    pub(crate) command: ProfileCommand,
}

/// The subcommands of `customs profile`.
#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// List the profiles
    #[command(after_help = "Exit status: 0 listed, 2 could not run.")]
    List {
        /// Output format
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print a profile, including the profiles that it extends
    #[command(after_help = "Exit status: 0 shown, 2 there is no such profile, or it has errors.")]
    Show {
        /// Id of a profile, or a file
        #[arg(value_name = "ID|FILE", value_hint = ValueHint::FilePath)]
        profile: String,
    },
    /// Check profiles, and list all errors by line
    #[command(after_help = "\
Exit status: 0 no errors, 1 a profile has errors, 2 could not be read.")]
    Check {
        /// Files of profiles
        #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
}
