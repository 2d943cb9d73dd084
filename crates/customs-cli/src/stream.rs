//! Many files, read in parallel and handed over in their order, some at a time, with progress.

use std::io::{self, IsTerminal};

use customs_check::{Limits, Message, MessageKind};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::output;

/// How many files are worked on before what came of them is handed over: enough to keep all
/// processors busy, few enough that what is kept stays small.
const CHUNK: usize = 256;
/// How many files are worth a progress bar.
const MANY: usize = 50;

/// What came of one file.
pub(crate) enum Outcome<T> {
    Done(T),
    /// A file of a folder that is not what was asked for.
    Skipped,
    Failed(Failure),
}

/// Works on all files and hands over what comes of them, until nobody wants more (`false`). Whether
/// everything could be done.
pub(crate) fn each<T: Send>(
    inputs: &Inputs,
    work: impl Fn(&Input) -> Outcome<T> + Sync,
    mut take: impl FnMut(Vec<T>) -> Result<bool, Failure>,
) -> Result<bool, Failure> {
    inputs.failures.iter().for_each(output::complain);
    let mut failed = !inputs.failures.is_empty();
    let mut count = 0;
    let bar = progress(inputs.found.len());
    for chunk in inputs.found.chunks(CHUNK) {
        let work = |input| {
            let outcome = work(input);
            bar.inc(1);
            outcome
        };
        let outcomes: Vec<Outcome<T>> = chunk.par_iter().map(work).collect();
        let mut done = Vec::new();
        let is_wanted = bar.suspend(|| {
            for outcome in outcomes {
                match outcome {
                    Outcome::Done(result) => done.push(result),
                    Outcome::Skipped => {}
                    Outcome::Failed(failure) => {
                        failed = true;
                        output::complain(&failure);
                    }
                }
            }
            count += done.len();
            take(done)
        })?;
        if !is_wanted {
            break;
        }
    }
    bar.finish_and_clear();
    if count == 0 && !failed {
        let what = "none of the files is a message that was asked for";
        output::complain(&Failure::new("nothing was done", what));
        failed = true;
    }
    Ok(!failed)
}

/// Reads a message with the profile of its kind. What is not quite right in it is read as far as it
/// can be; `customs validate` says what that is.
pub(crate) fn message(input: &Input) -> Outcome<Message> {
    let limits = Limits::default();
    let bytes = match input.read(limits.max_bytes) {
        Ok(bytes) => bytes,
        Err(failure) => return Outcome::Failed(failure),
    };
    let kind = MessageKind::detect(&bytes).unwrap_or(MessageKind::MetaData);
    match customs_check::read(&bytes, kind.profile(), &limits) {
        Ok(document) => Outcome::Done(document.message),
        Err(error) if error.is_not_a_message() && !input.is_named() => Outcome::Skipped,
        Err(error) => Outcome::Failed(Failure::new(input.name(), error)),
    }
}

/// A bar on standard error, where that is a terminal and there is enough to do.
fn progress(files: usize) -> ProgressBar {
    if files < MANY || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{pos}/{len} files [{bar:40}] {eta}") {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}
