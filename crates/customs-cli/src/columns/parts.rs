//! [`Parts`]: batches on their way into files, which come into their places part by part.

use std::collections::BTreeMap;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use customs_columns::{
    FileFormat, Filler, Plan, RecordBatch, Summary, TableWriter, Taken, WriteError, split,
};

use super::Read;
use super::manifest::{self, Manifest};
use crate::failure::Failure;
use crate::output::{Part, WrittenPart};

/// How many files a part is made of, at most: what is lost of a run that ends.
const FILES: usize = 10_000;

/// Messages on their way into files.
pub(super) struct Parts {
    filler: Filler,
    format: FileFormat,
    folder: PathBuf,
    /// The positions of the columns that are folders, by table.
    partition: Vec<Vec<usize>>,
    part_bytes: u64,
    manifest: Manifest,
    /// The batches of the part, by table, and about how many bytes they take.
    held: Vec<Vec<RecordBatch>>,
    held_bytes: u64,
    /// The part as its line in the manifest, and how many bytes its inputs have.
    part: manifest::Part,
    input_bytes: u64,
    /// How often files of the part were begun anew, since the batches would have become too many.
    pieces: usize,
    /// Files that are whole and not in their places.
    written: Vec<WrittenPart>,
    pub(super) summary: Summary,
}

impl Parts {
    pub(super) fn new(
        plan: Plan,
        format: FileFormat,
        folder: &Path,
        partition: &[String],
        part_bytes: u64,
        manifest: Manifest,
    ) -> Result<Self, Failure> {
        let partition = plan.tables().iter().map(|table| positions(table, partition));
        let partition = partition.collect::<Result<_, _>>()?;
        let held = plan.tables().iter().map(|_| Vec::new()).collect();
        Ok(Self {
            filler: Filler::new(Arc::new(plan)),
            format,
            folder: folder.to_owned(),
            partition,
            part_bytes,
            part: manifest::Part { part: manifest.parts, ..manifest::Part::default() },
            manifest,
            held,
            held_bytes: 0,
            input_bytes: 0,
            pieces: 0,
            written: Vec::new(),
            summary: Summary::default(),
        })
    }

    /// What is finished.
    pub(super) const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Takes what was read.
    pub(super) fn take(&mut self, read: Read) -> Result<(), Failure> {
        match read {
            Read::Message { file, number, message, findings } => {
                self.filler.findings(&file, number, &findings);
                let taken = self.filler.take_message(&file, number, &message);
                self.part.messages += u64::from(taken == Taken::Whole);
                self.part.incomplete += u64::from(matches!(taken, Taken::Incomplete(_)));
                self.summary.count(&file, number, taken);
            }
            Read::Incomplete { file, number, findings, why } => {
                self.filler.incomplete(&file, Some(number), &findings);
                self.part.incomplete += 1;
                self.summary.miss(|| format!("{file}: {why}"));
            }
            Read::End { name, size } => {
                self.part.inputs.push((name, size));
                self.input_bytes += size;
                if self.input_bytes >= self.part_bytes || self.part.inputs.len() >= FILES {
                    return self.finish_part();
                }
            }
        }
        if self.filler.is_full() {
            self.hold();
        }
        if self.held_bytes >= self.part_bytes {
            self.write_held()?;
        }
        Ok(())
    }

    /// Ends the last part.
    pub(super) fn finish(mut self) -> Result<(Summary, Manifest), Failure> {
        if !self.part.inputs.is_empty() {
            self.finish_part()?;
        }
        self.summary.left_out = self.filler.left_out();
        Ok((self.summary, self.manifest))
    }

    fn hold(&mut self) {
        self.held_bytes += self.filler.bytes() as u64;
        for (table, batch) in self.filler.finish() {
            self.held[table].push(batch);
        }
    }

    fn finish_part(&mut self) -> Result<(), Failure> {
        self.hold();
        self.write_held()?;
        mem::take(&mut self.written).into_iter().try_for_each(WrittenPart::place)?;
        self.manifest.finish(&mem::take(&mut self.part))?;
        self.part.part = self.manifest.parts;
        (self.input_bytes, self.pieces) = (0, 0);
        Ok(())
    }

    /// Writes the batches that are held, one file after the other.
    fn write_held(&mut self) -> Result<(), Failure> {
        self.held_bytes = 0;
        let piece = if self.pieces == 0 { String::new() } else { format!("-{}", self.pieces) };
        let name = format!("part-{:05}{piece}.{}", self.part.part, self.format.extension());
        self.pieces += 1;
        for table in 0..self.held.len() {
            let batches = mem::take(&mut self.held[table]);
            for (folder, batches) in self.by_folder(table, batches)? {
                let path = folder.join(&name);
                self.written.push(self.write(path, &batches)?);
            }
        }
        Ok(())
    }

    /// The rows of a table by the folder that they go to.
    fn by_folder(
        &self,
        table: usize,
        batches: Vec<RecordBatch>,
    ) -> Result<BTreeMap<PathBuf, Vec<RecordBatch>>, Failure> {
        let planned = &self.filler.plan().tables()[table];
        let folder: PathBuf = planned.table.full_name().split('.').collect();
        let (folder, by) = (self.folder.join(folder), &self.partition[table]);
        let mut parted: BTreeMap<PathBuf, Vec<RecordBatch>> = BTreeMap::new();
        for batch in batches {
            if by.is_empty() {
                parted.entry(folder.clone()).or_default().push(batch);
                continue;
            }
            let parts = split(&batch, by).map_err(|error| Failure::new("--partition", error))?;
            for (name, part) in parts {
                parted.entry(folder.join(name)).or_default().push(part);
            }
        }
        Ok(parted)
    }

    fn write(&self, path: PathBuf, batches: &[RecordBatch]) -> Result<WrittenPart, Failure> {
        let part = Part::begin(path)?;
        let target = part.target().to_owned();
        let failure = |error: WriteError| match error {
            WriteError::Io(error) => Failure::writing(&target, &error),
            error => Failure::new(target.display(), error),
        };
        let Some(first) = batches.first() else { return part.end() };
        let writer = self.format.begin(part, &first.schema()).map_err(failure)?;
        let written = batches.iter().try_fold(writer, |mut writer: TableWriter<Part>, batch| {
            writer.write(batch).map(|()| writer)
        });
        written.and_then(TableWriter::finish).map_err(failure)?.end()
    }
}

/// Where the columns are in a table that it is parted by. Tables of all kinds of messages are not parted.
fn positions(
    planned: &customs_columns::PlannedTable,
    partition: &[String],
) -> Result<Vec<usize>, Failure> {
    if planned.table.message.is_empty() {
        return Ok(Vec::new());
    }
    let position = |name: &String| {
        planned.schema.index_of(name).map_err(|_| {
            let table = planned.table.full_name();
            Failure::new("--partition", format!("`{table}` has no column `{name}` among those wanted"))
        })
    };
    partition.iter().map(position).collect()
}
