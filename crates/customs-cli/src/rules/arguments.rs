//! The arguments of `customs rules`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};

use crate::arguments::Format;

/// Arguments of `customs rules`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs rules list                        every rule, with its severity
  customs rules list --profile strict
  customs rules list --profile ncts-cc015c   including the rules of its book
  customs rules show container-check-digit
  customs rules show ncts                    a book of rules, and what is not checked
  customs rules export > rules.json
  customs rules export --format markdown --out docs/rules

Exit status: 0 done, 1 check found errors, 2 could not run.")]
pub(crate) struct Rules {
    #[command(subcommand)]
    pub(crate) command: RulesCommand,
}

/// The subcommands of `customs rules`.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// List every rule with its severity under a profile
    List(RulesList),
    /// Show what a rule checks and why, with an example
    #[command(after_help = "Exit status: 0 shown, 2 there is no such rule or profile.")]
    Show {
        /// Id of the rule (`seal-unique`, `ncts-C0505`), its number (`C0505`), or the name of a book of rules
        /// (`ncts`)
        rule: String,
        /// Profile whose books contain the rule: the id of a built-in profile, or a file
        #[arg(long, value_name = "ID|FILE")]
        profile: Option<String>,
        /// Output format
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write the catalogue of rules for other programs, or a page for each rule
    Export(RulesExport),
    /// Check a file of rules or a profile, and run its examples
    Check(RulesCheck),
}

/// Arguments of `customs rules check`.
#[derive(Debug, Args)]
#[command(after_help = "\
Exit status: 0 no errors, 1 errors in the file or its examples, 2 could not run.")]
pub(crate) struct RulesCheck {
    /// A file of rules (`*.rules`) or a profile
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Also print each rule in sentences
    #[arg(long)]
    pub(crate) sentences: bool,
}

/// Arguments of `customs rules list`.
#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 listed, 2 could not run.")]
pub(crate) struct RulesList {
    /// Profile: the id of a built-in profile, or a file [default: uk-dms-3.6]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs rules export`.
#[derive(Debug, Args)]
#[command(after_help = "Exit status: 0 written, 2 could not run.")]
pub(crate) struct RulesExport {
    /// Output format
    #[arg(long, value_enum, default_value_t = ExportFormat::Json)]
    pub(crate) format: ExportFormat,
    /// File of the catalogue, or folder of the pages [default: standard output]
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) out: Option<PathBuf>,
}

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// The catalogue as one document
    Json,
    /// A page for each rule, and an index
    Markdown,
}
