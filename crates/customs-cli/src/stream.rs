//! Many inputs, worked on in parallel and handed over in their order, some at a time, with progress.

use std::io::{self, IsTerminal};
use std::ops::ControlFlow;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::messages::Whole;
use crate::output;

/// How many files are worked on before what came of them is handed over: enough to keep all
/// processors busy, few enough that what is kept stays small.
const CHUNK: usize = 256;
/// How many files are worth a progress bar.
const MANY: usize = 50;

/// What came of a run over many inputs.
#[derive(Debug, Default)]
pub(crate) struct Run {
    /// Whether everything could be read.
    pub(crate) is_whole: bool,
    /// The files of folders that are no customs messages.
    pub(crate) no_messages: Vec<String>,
    /// How many results there were.
    results: usize,
}

/// Works on an input: gives what comes of each of its messages to the second argument.
pub(crate) trait Work<T>:
    Fn(&Input, &mut dyn FnMut(T) -> ControlFlow<()>) -> Result<Whole, Failure> + Sync
{
}

impl<T, F> Work<T> for F where
    F: Fn(&Input, &mut dyn FnMut(T) -> ControlFlow<()>) -> Result<Whole, Failure> + Sync
{
}

/// Works on all inputs and hands over what comes of them, until nobody wants more (`false`). What
/// could not be done is said.
pub(crate) fn each<T: Send>(
    inputs: &Inputs,
    work: impl Work<T>,
    take: impl FnMut(Vec<T>) -> Result<bool, Failure>,
) -> Result<Run, Failure> {
    each_with(inputs, work, take, &mut complain)
}

/// Says what could not be done.
pub(crate) fn complain(failure: &Failure) -> Result<(), Failure> {
    output::complain(failure);
    Ok(())
}

/// The same; what could not be done is handed over too.
pub(crate) fn each_with<T: Send>(
    inputs: &Inputs,
    work: impl Work<T>,
    mut take: impl FnMut(Vec<T>) -> Result<bool, Failure>,
    fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
) -> Result<Run, Failure> {
    inputs.failures.iter().try_for_each(&mut *fail)?;
    let mut run = Run { is_whole: inputs.failures.is_empty(), ..Run::default() };
    let bar = progress(inputs.found.len());
    'all: for chunk in inputs.found.chunk_by(|one, other| !one.is_large() && !other.is_large()) {
        for chunk in chunk.chunks(CHUNK) {
            let is_wanted = match chunk {
                [large] if large.is_large() => {
                    bar.suspend(|| one(large, &work, &mut run, &mut take, fail))?
                }
                several => {
                    let done = at_once(several, &work, &bar);
                    bar.suspend(|| hand_over(done, &mut run, &mut take, fail))?
                }
            };
            if !is_wanted {
                break 'all;
            }
        }
    }
    bar.finish_and_clear();
    if run.results == 0 && run.is_whole {
        let what = "none of the files is a message that was asked for";
        output::complain(&Failure::new("nothing was done", what));
        run.is_whole = false;
    }
    Ok(run)
}

/// What came of an input: its results, and what it was.
type Done<T> = (Vec<T>, Result<Whole, Failure>);

/// Works on inputs in parallel.
fn at_once<T: Send>(inputs: &[Input], work: &impl Work<T>, bar: &ProgressBar) -> Vec<Done<T>> {
    let one = |input: &Input| {
        let mut results = Vec::new();
        let whole = work(input, &mut |result| {
            results.push(result);
            ControlFlow::Continue(())
        });
        bar.inc(1);
        (results, whole)
    };
    inputs.par_iter().map(one).collect()
}

/// Hands over what came of inputs, in their order.
fn hand_over<T>(
    done: Vec<Done<T>>,
    run: &mut Run,
    take: &mut impl FnMut(Vec<T>) -> Result<bool, Failure>,
    fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
) -> Result<bool, Failure> {
    let mut all = Vec::new();
    for (results, whole) in done {
        all.extend(results);
        run.note(whole, fail)?;
    }
    run.results += all.len();
    take(all)
}

/// Works on an input whose results are too many to be kept.
fn one<T: Send>(
    input: &Input,
    work: &impl Work<T>,
    run: &mut Run,
    take: &mut impl FnMut(Vec<T>) -> Result<bool, Failure>,
    fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
) -> Result<bool, Failure> {
    let (mut pending, mut taken) = (Vec::new(), Ok(true));
    let whole = work(input, &mut |result| {
        pending.push(result);
        run.results += 1;
        if pending.len() < CHUNK {
            return ControlFlow::Continue(());
        }
        taken = take(std::mem::take(&mut pending));
        match taken {
            Ok(true) => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        }
    });
    if !taken? {
        return Ok(false);
    }
    let is_wanted = take(pending)?;
    run.note(whole, fail)?;
    Ok(is_wanted)
}

impl Run {
    fn note(
        &mut self,
        whole: Result<Whole, Failure>,
        fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        match whole {
            Ok(Whole { no_messages, failures }) => {
                self.no_messages.extend(no_messages);
                failures.iter().try_for_each(|failure| self.failed(failure, fail))
            }
            Err(failure) => self.failed(&failure, fail),
        }
    }

    fn failed(
        &mut self,
        failure: &Failure,
        fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.is_whole = false;
        fail(failure)
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
