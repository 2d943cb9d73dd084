//! Many inputs, worked on in parallel and handed over in their order, some at a time, with progress.
//!
//! Each worker has every so-manieth input and a channel of its own, from which what came of it is taken in
//! turn. A channel holds one delivery, so that a worker is never more than one input ahead, or a few small ones,
//! and memory does not grow with the number of inputs. With one job there is no worker: nobody is waited for.

use std::collections::VecDeque;
use std::io::{self, IsTerminal};
use std::mem;
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
/// How many inputs are delivered together: to wake the thread that takes them costs as much as a good part of the work on
/// a small message.
const TOGETHER: usize = 8;
/// How much memory what is delivered together may hold, about, in bytes.
const LIGHT: usize = 256 * 1024;
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
    match jobs {
        1 => taking.alone(&inputs.found, &work)?,
        jobs => taking.by_workers(&inputs.found, jobs, &work)?,
    }
    let Taking { mut run, bar, .. } = taking;
    bar.finish_and_clear();
    if run.results == 0 && run.is_whole {
        let what = "none of the files is a message of the required type";
        output::complain(&Failure::new("nothing was done", what));
        run.is_whole = false;
    }
    Ok(run)
}

/// What comes from a worker.
struct Channel<T> {
    receiver: Receiver<Vec<Delivery<T>>>,
    /// What has come and was not taken.
    arrived: VecDeque<Delivery<T>>,
}

/// Some of what came of an input.
struct Delivery<T> {
    results: Vec<T>,
    /// What the input was, with the last of its results.
    end: Option<Result<Whole, Failure>>,
}

/// How many small inputs are worth waiting for: the first results come at once, later ones together.
struct Patience {
    inputs: usize,
    most: usize,
    /// What was kept waiting.
    waiting: usize,
    weight: usize,
}

impl Patience {
    const fn up_to(most: usize) -> Self {
        Self { inputs: 1, most, waiting: 0, weight: 0 }
    }

    /// Whether what came of one more input, and of those before it, is to go on its way.
    fn is_over(&mut self, end: &Result<Whole, Failure>) -> bool {
        self.waiting += 1;
        self.weight += end.as_ref().map_or(0, |whole| whole.weight);
        let is_over = self.waiting >= self.inputs || self.weight > LIGHT;
        if is_over {
            let inputs = self.most.min(self.inputs * 2);
            *self = Self { inputs, ..Self::up_to(self.most) };
        }
        is_over
    }
}

/// Works on inputs one after the other, until nobody takes what comes of them any more.
fn worker<'i, T>(
    own: impl Iterator<Item = &'i Input>,
    work: &impl Work<T>,
    sender: &SyncSender<Vec<Delivery<T>>>,
) {
    let (mut patience, mut deliveries) = (Patience::up_to(TOGETHER), Vec::new());
    for input in own {
        let (mut results, mut flow) = (Vec::new(), ControlFlow::Continue(()));
        let end = work(input, &mut |result| {
            results.push(result);
            if results.len() == DELIVERED {
                deliveries.push(Delivery { results: mem::take(&mut results), end: None });
                let sent = sender.send(mem::take(&mut deliveries));
                flow = sent.map_or(ControlFlow::Break(()), ControlFlow::Continue);
            }
            flow
        });
        let is_over = patience.is_over(&end);
        deliveries.push(Delivery { results, end: Some(end) });
        if flow.is_break() || is_over && sender.send(mem::take(&mut deliveries)).is_err() {
            return;
        }
    }
    if !deliveries.is_empty() {
        // Where nobody takes it, there is nothing left to do either.
        let _ = sender.send(deliveries);
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

impl<T: Send, F: FnMut(Vec<T>) -> Result<bool, Failure>> Taking<'_, T, F> {
    /// Works on all inputs on this thread.
    fn alone(&mut self, inputs: &[Input], work: &impl Work<T>) -> Result<(), Failure> {
        let mut patience = Patience::up_to(HANDED_OVER);
        for input in inputs {
            let mut is_wanted = Ok(true);
            let end = work(input, &mut |result| {
                is_wanted = self.add([result]);
                match is_wanted {
                    Ok(true) => ControlFlow::Continue(()),
                    _ => ControlFlow::Break(()),
                }
            });
            if !is_wanted? {
                return Ok(());
            }
            let is_over = patience.is_over(&end);
            self.end(end)?;
            if is_over && !self.hand_over()? {
                return Ok(());
            }
        }
        self.hand_over().map(|_| ())
    }

    /// Has workers work on all inputs, and takes from them in turn.
    fn by_workers(
        &mut self,
        inputs: &[Input],
        jobs: usize,
        work: &impl Work<T>,
    ) -> Result<(), Failure> {
        thread::scope(|scope| {
            let mut channels = Vec::with_capacity(jobs);
            for first in 0..jobs {
                let (sender, receiver) = sync_channel(1);
                let own = inputs.iter().skip(first).step_by(jobs);
                scope.spawn(move || worker(own, work, &sender));
                channels.push(Channel { receiver, arrived: VecDeque::new() });
            }
            // Where nobody wants more the channels are closed, which ends the workers.
            for at in 0..inputs.len() {
                if !self.all_of_one(&mut channels[at % jobs])? {
                    return Ok(());
                }
            }
            self.hand_over().map(|_| ())
        })
    }

    /// Takes all that comes of one input. False when nobody wants more.
    fn all_of_one(&mut self, channel: &mut Channel<T>) -> Result<bool, Failure> {
        loop {
            let Some(delivery) = channel.arrived.pop_front() else {
                match self.next(&channel.receiver)? {
                    Some(deliveries) => channel.arrived = deliveries.into(),
                    None => return Ok(false),
                }
                continue;
            };
            if !self.add(delivery.results)? {
                return Ok(false);
            }
            if let Some(end) = delivery.end {
                self.end(end)?;
                return Ok(true);
            }
        }
    }

    /// What a worker delivers next. `None` when nobody wants more.
    fn next(
        &mut self,
        receiver: &Receiver<Vec<Delivery<T>>>,
    ) -> Result<Option<Vec<Delivery<T>>>, Failure> {
        match receiver.try_recv() {
            Ok(deliveries) => Ok(Some(deliveries)),
            // What is ready is not kept waiting for what is not.
            Err(TryRecvError::Empty) if !self.hand_over()? => Ok(None),
            // A worker goes before its end only if it panics, which the end of the scope passes on.
            Err(_) => Ok(receiver.recv().ok()),
        }
    }

    /// Adds results, and hands over what is ready if there is enough. False when nobody wants more.
    fn add(&mut self, results: impl IntoIterator<Item = T>) -> Result<bool, Failure> {
        let before = self.ready.len();
        self.ready.extend(results);
        self.run.results += self.ready.len() - before;
        if self.ready.len() >= HANDED_OVER { self.hand_over() } else { Ok(true) }
    }

    /// Hands over what is ready. False when nobody wants more.
    fn hand_over(&mut self) -> Result<bool, Failure> {
        if self.ready.is_empty() {
            return Ok(true);
        }
        let ready = mem::take(&mut self.ready);
        let Self { take, bar, .. } = self;
        bar.suspend(|| take(ready))
    }

    /// Notes what an input was.
    fn end(&mut self, whole: Result<Whole, Failure>) -> Result<(), Failure> {
        self.bar.inc(1);
        let failures = match whole {
            Ok(Whole { no_messages, failures, .. }) => {
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
