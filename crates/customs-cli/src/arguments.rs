//! The arguments of the command line: the commands, and what several of them have in common. Those of each are beside
//! the code that runs it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use customs_message::Syntax;
use customs_model::Severity;

use crate::codes::Codes;
use crate::columns::arguments::Columns;
use crate::conversation::arguments::Conversation;
use crate::convert::Convert;
use crate::difference::{Apply, Diff};
use crate::explain::arguments::Explain;
use crate::flows::arguments::Flows;
use crate::hs::arguments::Hs;
use crate::limits::GivenLimits;
use crate::lsp::arguments::Lsp;
use crate::matching::Match;
use crate::mirror::arguments::Mirror;
use crate::new::New;
use crate::profile::arguments::Profiles;
use crate::redact::Redact;
use crate::rules::arguments::Rules;
use crate::schema::arguments::Schema;
use crate::validate::arguments::Validate;

/// Validates, converts and explains customs messages of the WCO Data Model in XML and JSON, and looks up
/// the Harmonized System.
#[derive(Debug, Parser)]
#[command(
    name = "customs",
    version,
    arg_required_else_help = true,
    after_help = "\
Examples:
  customs validate declaration.xml          check a message
  customs convert declaration.xml           convert XML to JSON
  customs explain response.xml --declaration declaration.xml
                                            explain the answer to a declaration
  customs rules show container-check-digit  show what a rule checks, and why
  customs schema                            write JSON Schema, XSD and OpenAPI of the messages
  customs hs show 8517.13                   look up a code of the Harmonized System
  customs completions bash                  print completions for a shell

Exit status: 0 no findings that count, 1 findings that count (errors, unless --fail-on says
otherwise), 2 could not run.
--color never or NO_COLOR=1 turns colour off."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// When to use colours [default: auto]
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub(crate) color: Option<Color>,

    #[command(flatten)]
    pub(crate) limits: GivenLimits,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR or a similar variable is set
    Auto,
    /// Always, even in a pipe
    Always,
    /// Never
    Never,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check messages: what is wrong, where, and how to fix it
    Validate(Validate),
    /// Convert a message from XML to JSON or back
    Convert(Convert),
    /// Show the differences between two declarations
    Diff(Diff),
    /// Apply amendments to a declaration
    Apply(Apply),
    /// Explain a response, a pointer or a code, and what to do next
    Explain(Explain),
    /// Write the schemas of the messages: JSON Schema, XSD, OpenAPI, a dictionary
    Schema(Schema),
    /// Summarise declarations as trade flows: by chapter, origin, month …
    Flows(Flows),
    /// Write messages as tables: Parquet, Arrow or CSV, by year and month
    Columns(Columns),
    /// Check the messages of a case against each other, and show the state of the case
    Conversation(Conversation),
    /// Find the declarations that match risk alerts, with scores
    Match(Match),
    /// Compare the reports of two countries on the same trade
    Mirror(Mirror),
    /// Remove personal data from messages
    Redact(Redact),
    /// Write a template of a message
    New(New),
    /// Look up codes of lists (currencies, countries, units …) and check identifiers (EORI, MRN …)
    Codes(Codes),
    /// List and explain the rules that messages are checked against
    Rules(Rules),
    /// List, show and check the profiles of authorities
    Profile(Profiles),
    /// Look up, convert and check codes of the Harmonized System
    Hs(Hs),
    /// Serve an editor over the language server protocol: findings, explanations, completion
    Lsp(Lsp),
    /// Print completions for a shell
    #[command(after_help = "\
Examples:
  customs completions bash > ~/.local/share/bash-completion/completions/customs
  customs completions zsh > ~/.zfunc/_customs
  customs completions fish > ~/.config/fish/completions/customs.fish")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual pages to a folder
    #[command(after_help = "\
Examples:
  customs manual ~/.local/share/man/man1    then `man customs-validate`")]
    Manual {
        /// The folder; created if it does not exist
        folder: PathBuf,
    },
}

/// How messages are read.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Reading {
    /// Profile to check against: the id of a built-in profile, or a file. Messages of other types keep
    /// their own profile [default: by the message]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,

    /// Folder of your own authority, with its profiles and the meanings of its codes
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) authority: Option<PathBuf>,
}

/// Which rules are checked, and which findings make a run fail.
#[derive(Debug, Default, Args)]
pub(crate) struct Selection {
    /// Check only these rules, by id or group
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) include: Vec<String>,

    /// Do not check these rules, by id or group
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) exclude: Vec<String>,

    /// Lowest severity that makes the exit status 1 [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(crate) fail_on: Option<FailOn>,
}

/// Where the settings of a repository come from.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ConfigArgument {
    /// Settings file to use instead of customs.toml
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,

    /// Ignore customs.toml
    #[arg(long, conflicts_with = "config")]
    pub(crate) no_config: bool,
}

/// An output format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs: one document
    Json,
}

/// The output format of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// For people
    Text,
    /// For spreadsheets
    Csv,
    /// For programs: one document
    Json,
    /// For people: one page with the table and bars
    Html,
}

/// The findings that make the exit status 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// All findings
    Information,
    /// No finding
    Never,
}

impl FailOn {
    /// Whether findings of this severity count.
    pub(crate) const fn counts(self, severity: Severity) -> bool {
        match self {
            Self::Error => matches!(severity, Severity::Error),
            Self::Warning => matches!(severity, Severity::Error | Severity::Warning),
            Self::Information => true,
            Self::Never => false,
        }
    }
}

/// The syntax to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// The short form, for programs
    Json,
    /// The form of the standard
    Xml,
}

impl Target {
    /// The syntax of a message.
    pub(crate) const fn of(syntax: Syntax) -> Self {
        match syntax {
            Syntax::Xml => Self::Xml,
            Syntax::Json => Self::Json,
        }
    }

    /// The other syntax than that of the message.
    pub(crate) const fn other_than(syntax: Syntax) -> Self {
        match syntax {
            Syntax::Xml => Self::Json,
            Syntax::Json => Self::Xml,
        }
    }
}

/// Returns a value that is not blank.
pub(crate) fn stated(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() { Err("the value is blank") } else { Ok(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
