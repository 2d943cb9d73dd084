//! [`Scan`]: batches of the messages of files, one after the other.
//!
//! Messages are read and taken in by a thread of its own, which is never more than one batch ahead, so memory is
//! bounded by the size of a batch and not by that of the files.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use customs_message::packed::{Opened, Unpacked};
use customs_message::{Document, Limits, Profiles, ReadError, Reader};

use crate::fill::{BatchLimits, Filler, Taken};
use crate::plan::Plan;

/// Where messages come from: files, or anything else that holds some.
pub trait Messages: Send {
    /// Gives every message, with the name of its file and its number in it, from 1; and what cannot be read.
    fn each(&mut self, give: &mut Give<'_>);
}

/// What takes the messages. `Break` ends it.
pub type Give<'g> = dyn FnMut(Found<'_>) -> ControlFlow<()> + 'g;

/// A message that was found, or why there is none.
#[derive(Debug)]
pub enum Found<'f> {
    /// A message of a file, or why it cannot be read.
    Document {
        /// The name of the file.
        file: &'f str,
        /// Its number in the file, from 1.
        number: usize,
        /// It.
        document: Result<Document<'f>, ReadError>,
    },
    /// A file that cannot be read at all.
    Unreadable {
        /// The name of the file.
        file: &'f str,
        /// Why.
        why: String,
    },
}

/// What there was in all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Summary {
    /// How many messages are in their tables.
    pub messages: u64,
    /// How many messages, or whole files, are in none but that of incomplete ones.
    pub incomplete: u64,
    /// The first of these, with the reason.
    pub first_incomplete: Option<String>,
    /// How many messages are of kinds of which no table is wanted.
    pub not_wanted: u64,
}

impl Summary {
    /// Counts what became of a message.
    pub fn count(&mut self, file: &str, number: usize, taken: Taken) {
        match taken {
            Taken::Whole => self.messages += 1,
            Taken::NotWanted => self.not_wanted += 1,
            Taken::Incomplete(why) => self.miss(|| format!("{file}, message {number}: {why}")),
        }
    }

    /// Counts something that could not be read.
    pub fn miss(&mut self, what: impl FnOnce() -> String) {
        self.incomplete += 1;
        self.first_incomplete.get_or_insert_with(what);
    }
}

/// The messages of some files, of packed ones (`.gz`, `.zip`) too, which are read as streams; what is in an archive is named
/// `ARCHIVE/FILE`.
#[derive(Debug, Clone)]
pub struct Files {
    paths: Vec<PathBuf>,
    profiles: Arc<Profiles>,
    limits: Limits,
}

impl Files {
    /// Those of these paths, in their order.
    #[must_use]
    pub fn of(paths: impl IntoIterator<Item = impl Into<PathBuf>>) -> Self {
        let paths = paths.into_iter().map(Into::into).collect();
        Self { paths, profiles: Arc::default(), limits: Limits::default() }
    }

    /// Read by these profiles, up to these limits.
    #[must_use]
    pub fn read_by(self, profiles: Arc<Profiles>, limits: Limits) -> Self {
        Self { profiles, limits, ..self }
    }
}

impl Messages for Files {
    fn each(&mut self, give: &mut Give<'_>) {
        let reader = Reader::new(&self.profiles).with_limits(self.limits);
        for path in &self.paths {
            let name = path.to_string_lossy();
            let mut flow = ControlFlow::Continue(());
            let mut each = |file: &str, source: &mut dyn Read| {
                let mut number = 0;
                reader.each(source, &mut |document| {
                    number += 1;
                    flow = give(Found::Document { file, number, document });
                    flow
                });
                flow
            };
            let opened = File::open(path).and_then(Opened::of).map_err(|error| error.to_string());
            let read = opened.and_then(|it| {
                it.each(&name, Unpacked::default(), &mut each).map_err(|error| error.to_string())
            });
            if let Err(why) = read {
                flow = give(Found::Unreadable { file: &name, why });
            }
            if flow.is_break() {
                return;
            }
        }
    }
}

/// The batches of a plan: an iterator that reads as it is asked.
///
/// ```
/// use std::sync::Arc;
/// use customs_columns::{Files, Plan, Scan, Selection};
///
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("a.json");
/// # std::fs::write(&path, r#"{ "TypeCode": "EXA" }"#)?;
/// let plan = Plan::new(&Selection::all().with_tables(["declaration.messages"]))?;
/// let mut scan = Scan::new(Arc::new(plan), Files::of([path]));
/// let rows: usize = scan.by_ref().map(|(_, batch)| batch.num_rows()).sum();
/// assert_eq!((rows, scan.summary().messages), (1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Scan {
    plan: Arc<Plan>,
    batches: Option<Receiver<(usize, RecordBatch)>>,
    worker: Option<JoinHandle<Summary>>,
    summary: Summary,
}

impl Scan {
    /// Of messages, with batches of the usual size.
    #[must_use]
    pub fn new(plan: Arc<Plan>, messages: impl Messages + 'static) -> Self {
        Self::with_limits(plan, messages, BatchLimits::default())
    }

    /// The same with batches of another size.
    #[must_use]
    pub fn with_limits(
        plan: Arc<Plan>,
        mut messages: impl Messages + 'static,
        limits: BatchLimits,
    ) -> Self {
        let (sender, batches) = sync_channel(0);
        let filler = Filler::new(Arc::clone(&plan)).with_limits(limits);
        let worker = thread::spawn(move || work(filler, &mut messages, &sender));
        Self { plan, batches: Some(batches), worker: Some(worker), summary: Summary::default() }
    }

    /// What is filled.
    #[must_use]
    pub const fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// What there was in all; only what is empty before the last batch was given.
    #[must_use]
    pub const fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The batches of one table as a reader of Arrow. Those of other tables are passed over, so the plan should
    /// have this one alone, with that of incomplete messages at most.
    #[must_use]
    pub const fn of_table(self, table: usize) -> TableScan {
        TableScan { scan: self, table }
    }
}

fn work(
    mut filler: Filler,
    messages: &mut impl Messages,
    sender: &SyncSender<(usize, RecordBatch)>,
) -> Summary {
    let mut summary = Summary::default();
    let mut is_wanted = true;
    messages.each(&mut |found| {
        match found {
            Found::Document { file, number, document } => {
                summary.count(file, number, filler.take(file, number, document));
            }
            Found::Unreadable { file, why } => {
                filler.unreadable(file, &why);
                summary.miss(|| format!("{file}: {why}"));
            }
        }
        if filler.is_full() {
            is_wanted = filler.finish().into_iter().all(|batch| sender.send(batch).is_ok());
        }
        if is_wanted { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    // Where nobody wants more, there is nobody to send the rest to.
    let _ = is_wanted && filler.finish().into_iter().all(|batch| sender.send(batch).is_ok());
    summary
}

impl Iterator for Scan {
    /// The index of the table in the plan, and a batch of it.
    type Item = (usize, RecordBatch);

    fn next(&mut self) -> Option<Self::Item> {
        if let Ok(batch) = self.batches.as_ref()?.recv() {
            return Some(batch);
        }
        self.batches = None;
        match self.worker.take()?.join() {
            Ok(summary) => self.summary = summary,
            // A panic there is one here.
            Err(panic) => std::panic::resume_unwind(panic),
        }
        None
    }
}

impl Drop for Scan {
    fn drop(&mut self) {
        // Without a receiver the thread ends at the next batch.
        self.batches = None;
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}

/// The batches of one table, as a reader of Arrow.
#[derive(Debug)]
pub struct TableScan {
    scan: Scan,
    table: usize,
}

impl TableScan {
    /// What there was in all; only what is empty before the last batch was given.
    #[must_use]
    pub const fn summary(&self) -> &Summary {
        self.scan.summary()
    }
}

impl Iterator for TableScan {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let table = self.table;
        self.scan.find(|(of, _)| *of == table).map(|(_, batch)| Ok(batch))
    }
}

impl RecordBatchReader for TableScan {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.scan.plan.tables()[self.table].schema)
    }
}
