//! The `customs` command: validates, converts and describes customs messages, and knows the
//! Harmonized System.
//!
//! Exit status: 0 when all is well, 1 when there are findings that count, 2 when something could not
//! be run at all; 130 when it was interrupted while it wrote a file. Results go to standard output, everything else to standard error.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod arguments;
mod codes;
mod columns;
mod config;
mod conversation;
mod convert;
mod difference;
mod explain;
mod failure;
mod file;
mod flows;
mod hs;
mod inputs;
mod installation;
mod interrupted;
mod limits;
mod lsp;
mod matching;
mod messages;
mod mirror;
mod new;
mod output;
mod patterns;
mod profile;
mod redact;
mod rules;
mod schema;
mod stream;
mod table;
mod tariff;
mod text;
mod validate;

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{Days, NaiveDate};
use clap::Parser;

use crate::arguments::{Arguments, Color, Command};
use crate::failure::Failure;
use crate::limits::GivenLimits;

/// How a run ended, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// All is well.
    Clean = 0,
    /// There are findings that count.
    Findings = 1,
    /// Something could not be run.
    Failed = 2,
}

fn main() -> ExitCode {
    let Arguments { command, limits: given, color } = Arguments::parse();
    output::show_colours(color);
    let status = run(&command, given, color).unwrap_or_else(|failure| {
        output::complain(&failure);
        Status::Failed
    });
    ExitCode::from(status as u8)
}

/// Runs a command with the limits that were given, and the choice of colours.
fn run(command: &Command, given: GivenLimits, color: Option<Color>) -> Result<Status, Failure> {
    let limits = &given.for_run();
    match command {
        // These have `customs.toml` as well.
        Command::Validate(arguments) => validate::run(arguments, given, color),
        Command::Convert(arguments) => convert::run(arguments, limits),
        Command::Diff(arguments) => difference::diff(arguments, limits),
        Command::Apply(arguments) => difference::apply(arguments, limits),
        Command::Explain(arguments) => explain::run(arguments, limits),
        Command::Schema(arguments) => schema::run(arguments, limits),
        Command::Flows(arguments) => flows::run(arguments, limits),
        Command::Columns(arguments) => columns::run(arguments, given),
        Command::Conversation(arguments) => conversation::run(arguments, given, color),
        Command::Match(arguments) => matching::run(arguments, limits),
        Command::Mirror(arguments) => mirror::run(arguments, limits),
        Command::Redact(arguments) => redact::run(arguments, limits),
        Command::New(arguments) => new::run(arguments),
        Command::Codes(arguments) => codes::run(arguments),
        Command::Rules(arguments) => rules::run(arguments, limits),
        Command::Profile(arguments) => profile::run(arguments, limits),
        Command::Lsp(arguments) => lsp::run(arguments, given),
        Command::Hs(arguments) => hs::run(arguments, limits),
        Command::Completions { shell } => installation::completions(*shell),
        Command::Manual { folder } => installation::manual(folder),
    }
}

/// What time it is, in seconds since 1970 in UTC.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or_default()
}

/// What day it is, in UTC.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::default() + Days::new((now() / 86_400).unsigned_abs())
}
