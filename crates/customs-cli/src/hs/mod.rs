//! `customs hs`: the Harmonized System: what a code is, what became of it, and whether the codes of
//! a file are right.

pub(crate) mod arguments;
mod asked;
mod became;
mod check;
mod compare;
mod convert;
pub(crate) mod draft;
mod rows;
mod search;
mod show;
mod table;
mod tree;
mod why;
mod words;

use crate::Status;
use crate::failure::Failure;
use crate::hs::arguments::{Command, Hs};
use crate::limits::RunLimits;

/// Runs the command.
pub(crate) fn run(arguments: &Hs, limits: &RunLimits) -> Result<Status, Failure> {
    match &arguments.command {
        Command::Show(arguments) => show::run(arguments, limits),
        Command::Search(arguments) => search::run(arguments, limits),
        Command::Convert(arguments) => convert::run(arguments, limits),
        Command::Tree(arguments) => tree::run(arguments, limits),
        Command::Check(arguments) => check::run(arguments, limits),
        Command::Compare(arguments) => compare::run(arguments),
        Command::Why(arguments) => why::run(arguments),
    }
}
