//! The arguments of `customs conversation`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use crate::arguments::{ConfigArgument, Reading, Selection};

/// The output format of results that concern several messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CaseFormat {
    /// For people
    Text,
    /// For programs: one document
    Json,
    /// For programs: one document per line
    Jsonl,
    /// For code scanning (SARIF 2.1.0): the findings
    Sarif,
    /// For people: one page with the history of each case
    Html,
}

/// Arguments of `customs conversation`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs conversation cases/2026-017/
  customs conversation request.xml answer.xml --format jsonl
  customs conversation transit/ --format json
  customs conversation transit/ --format sarif > findings.sarif
  customs conversation transit/ --format html > cases.html
  customs conversation transit/ --exclude case-reference

Checks the messages of a case against each other: answers refer to their request, the stages of transit come in order,
alerts are updated before they are cancelled. For each transit movement (messages such as CC015C), prints the messages
in order, the state of the case, and the next message with its sender. Messages can be given in any order, but a case
must be complete. `customs validate` checks each message separately.

These checks are rules of the group `conversation`: `customs rules show unasked` explains one. Profiles and
customs.toml switch them on and off (`include` applies here only if it names one of them).

Exit status: 0 no findings at or above --fail-on, 1 findings, 2 something could not be read.")]
pub(crate) struct Conversation {
    /// Messages: files, folders, patterns in quotes
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Output format
    #[arg(long, value_enum, default_value_t = CaseFormat::Text)]
    pub(crate) format: CaseFormat,

    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,
}
