//! Many inputs, worked on in parallel and handed over in their order, some at a time, with progress.
//!
//! Each worker has every so-manieth input and a channel of its own, from which what came of it is taken in
//! turn. A channel holds one delivery, so that a worker is never more than one input ahead, and memory does
//! not grow with the number of inputs.

use std::io::{self, IsTerminal};
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::messages::Whole;
use crate::output;

/// How many results of one input a worker delivers at a time.
const DELIVERED: usize = 16;
/// How many results are handed over at a time: enough that what is written is not written in crumbs.
const HANDED_OVER: usize = 64;
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
    each_with(inputs, Pace::default(), work, take, &mut complain)
}

/// Says what could not be done.
pub(crate) fn complain(failure: &Failure) -> Result<(), Failure> {
    output::complain(failure);
    Ok(())
}

/// How a run goes on.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Pace {
    /// How many workers there are; one for each processor if not said.
    pub(crate) jobs: Option<usize>,
    /// Whether no progress is shown.
    pub(crate) is_quiet: bool,
}

/// The same at a pace; what could not be done is handed over too.
pub(crate) fn each_with<T: Send>(
    inputs: &Inputs,
    pace: Pace,
    work: impl Work<T>,
    take: impl FnMut(Vec<T>) -> Result<bool, Failure>,
    fail: &mut dyn FnMut(&Failure) -> Result<(), Failure>,
) -> Result<Run, Failure> {
    inputs.failures.iter().try_for_each(&mut *fail)?;
    let processors = || thread::available_parallelism().map_or(1, usize::from);
    let jobs = pace.jobs.unwrap_or_else(processors).clamp(1, inputs.found.len().max(1));
    let run = Run { is_whole: inputs.failures.is_empty(), ..Run::default() };
    let bar = if pace.is_quiet { ProgressBar::hidden() } else { progress(inputs.found.len()) };
    let mut taking = Taking { run, ready: Vec::new(), take, fail, bar };
    thread::scope(|scope| {
        let mut channels = Vec::with_capacity(jobs);
        for first in 0..jobs {
            let (sender, receiver) = sync_channel(1);
            let (own, work) = (inputs.found.iter().skip(first).step_by(jobs), &work);
            scope.spawn(move || worker(own, work, &sender));
            channels.push(receiver);
        }
        // Where nobody wants more the channels are closed, which ends the workers.
        let mut in_turn = channels.iter().cycle().take(inputs.found.len());
        in_turn.try_fold(
            true,
            |is_wanted, channel| {
                if is_wanted { taking.all_of_one(channel) } else { Ok(false) }
            },
        )?;
        taking.hand_over().map(|_| ())
    })?;
    let Taking { mut run, bar, .. } = taking;
    bar.finish_and_clear();
    if run.results == 0 && run.is_whole {
        let what = "none of the files is a message of the required type";
        output::complain(&Failure::new("nothing was done", what));
        run.is_whole = false;
    }
    Ok(run)
}

/// Some of what came of an input.
struct Delivery<T> {
    results: Vec<T>,
    /// What the input was, with the last of its results.
    end: Option<Result<Whole, Failure>>,
}

/// Works on inputs one after the other, until nobody takes what comes of them any more.
fn worker<'i, T>(
    own: impl Iterator<Item = &'i Input>,
    work: &impl Work<T>,
    sender: &SyncSender<Delivery<T>>,
) {
    for input in own {
        let (mut results, mut flow) = (Vec::new(), ControlFlow::Continue(()));
        let end = work(input, &mut |result| {
            results.push(result);
            if results.len() == DELIVERED {
                let delivery = Delivery { results: std::mem::take(&mut results), end: None };
                flow = sender.send(delivery).map_or(ControlFlow::Break(()), ControlFlow::Continue);
            }
            flow
        });
        if flow.is_break() || sender.send(Delivery { results, end: Some(end) }).is_err() {
            return;
        }
    }
}

/// What was taken from workers, on its way to who wants it.
struct Taking<'f, T, F> {
    run: Run,
    /// What is ready to be handed over.
    ready: Vec<T>,
    take: F,
    fail: &'f mut dyn FnMut(&Failure) -> Result<(), Failure>,
    bar: ProgressBar,
}

impl<T, F: FnMut(Vec<T>) -> Result<bool, Failure>> Taking<'_, T, F> {
    /// Takes all that comes of one input. False when nobody wants more.
    fn all_of_one(&mut self, channel: &Receiver<Delivery<T>>) -> Result<bool, Failure> {
        loop {
            let delivery = match channel.try_recv() {
                Ok(delivery) => delivery,
                // What is ready is not kept waiting for what is not.
                Err(TryRecvError::Empty) if !self.ready.is_empty() => match self.hand_over()? {
                    true => continue,
                    false => return Ok(false),
                },
                // A worker goes before its end only if it panics, which the end of the scope passes on.
                Err(_) => match channel.recv() {
                    Ok(delivery) => delivery,
                    Err(_) => return Ok(false),
                },
            };
            self.run.results += delivery.results.len();
            self.ready.extend(delivery.results);
            if self.ready.len() >= HANDED_OVER && !self.hand_over()? {
                return Ok(false);
            }
            if let Some(end) = delivery.end {
                self.end(end)?;
                return Ok(true);
            }
        }
    }

    /// Hands over what is ready. False when nobody wants more.
    fn hand_over(&mut self) -> Result<bool, Failure> {
        if self.ready.is_empty() {
            return Ok(true);
        }
        let ready = std::mem::take(&mut self.ready);
        let Self { take, bar, .. } = self;
        bar.suspend(|| take(ready))
    }

    /// Notes what an input was.
    fn end(&mut self, whole: Result<Whole, Failure>) -> Result<(), Failure> {
        self.bar.inc(1);
        let failures = match whole {
            Ok(Whole { no_messages, failures }) => {
                self.run.no_messages.extend(no_messages);
                failures
            }
            Err(failure) => vec![failure],
        };
        if failures.is_empty() {
            return Ok(());
        }
        self.run.is_whole = false;
        self.hand_over()?;
        let Self { fail, bar, .. } = self;
        bar.suspend(|| failures.iter().try_for_each(fail))
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
