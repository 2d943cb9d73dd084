//! [`Overview`]: what was found by rule, by folder and by file. It is counted while files come, and small
//! however many there are.

use std::collections::BTreeMap;
use std::io;

use customs_model::Severity;

use super::data::folder_length;
use crate::page::{Cell, Table};
use crate::report::{FileReport, SkippedReport};
use crate::text::counted;

/// How many folders are counted apart.
const MOST_FOLDERS: usize = 1000;
/// How many files are named.
const MOST_FILES: usize = 20;

/// What was found, counted. What was known before is not.
#[derive(Default)]
pub(super) struct Overview {
    rules: BTreeMap<(&'static str, Severity), Count>,
    folders: BTreeMap<String, Count>,
    /// What was found in folders beyond [`MOST_FOLDERS`].
    other_folders: Count,
    /// The files with most findings, those with more before those with less.
    files: Vec<(String, Count)>,
    /// How many files and messages have findings.
    found: usize,
    skipped: BTreeMap<&'static str, Skipped>,
}

/// How much was found.
#[derive(Default, Clone)]
struct Count {
    files: usize,
    /// The file that was counted last: its messages come one behind the other.
    last: String,
    /// By severity, as in [`Severity::ALL`].
    findings: [usize; Severity::ALL.len()],
}

/// A rule that could not be checked.
struct Skipped {
    files: usize,
    /// Why, in the first of them.
    reason: String,
}

impl Count {
    /// Counts findings of a file.
    fn add(&mut self, path: &str, findings: [usize; Severity::ALL.len()]) {
        if self.files == 0 || self.last != path {
            self.files += 1;
            path.clone_into(&mut self.last);
        }
        for (own, other) in self.findings.iter_mut().zip(findings) {
            *own += other;
        }
    }

    fn total(&self) -> usize {
        self.findings.iter().sum()
    }

    /// What the parts of the bar are.
    fn words(&self) -> String {
        let parts = Severity::ALL.into_iter().rev().filter_map(|severity| {
            let number = self.findings[at(severity)];
            (number > 0).then(|| of_severity(number, severity))
        });
        parts.collect::<Vec<_>>().join(", ")
    }

    /// A bar, as long as its share of the most.
    fn bar(&self, most: usize) -> Cell {
        let parts = Severity::ALL.into_iter().rev().map(|severity| {
            (severity.name(), self.findings[at(severity)] as f64 / most.max(1) as f64)
        });
        Cell::bar(parts.filter(|part| part.1 > 0.0))
    }
}

/// How many findings of a severity there are, in words.
fn of_severity(number: usize, severity: Severity) -> String {
    match severity {
        Severity::Information => format!("{number} for information"),
        Severity::Error | Severity::Warning => counted(number, severity.name()),
    }
}

/// The place of a severity among all.
fn at(severity: Severity) -> usize {
    Severity::ALL.iter().position(|it| *it == severity).unwrap_or_default()
}

impl Overview {
    /// Counts a file.
    pub(super) fn add(&mut self, file: &FileReport) {
        file.skipped.iter().for_each(|skipped| self.skip(skipped));
        let mut rules: BTreeMap<_, [usize; Severity::ALL.len()]> = BTreeMap::new();
        let (path, mut findings) = (&*file.path, [0; Severity::ALL.len()]);
        for finding in file.new_findings() {
            let at = at(finding.severity);
            rules.entry((finding.rule.id, finding.severity)).or_default()[at] += 1;
            findings[at] += 1;
        }
        if rules.is_empty() {
            return;
        }
        for (rule, findings) in rules {
            self.rules.entry(rule).or_default().add(path, findings);
        }
        self.folder(path).add(path, findings);
        self.found += 1;
        let which = file.which().map_or_else(String::new, |it| format!(" ({it})"));
        let total: usize = findings.iter().sum();
        let place = self.files.partition_point(|(_, it)| it.total() >= total);
        if place < MOST_FILES {
            let mut count = Count::default();
            count.add(path, findings);
            self.files.insert(place, (format!("{path}{which}"), count));
            self.files.truncate(MOST_FILES);
        }
    }

    /// What was found in the folder of a file.
    fn folder(&mut self, path: &str) -> &mut Count {
        let folder = &path[..folder_length(path)];
        match self.folders.len() < MOST_FOLDERS || self.folders.contains_key(folder) {
            true => self.folders.entry(folder.to_owned()).or_default(),
            false => &mut self.other_folders,
        }
    }

    fn skip(&mut self, skipped: &SkippedReport) {
        let first = || Skipped { files: 0, reason: skipped.reason.clone() };
        self.skipped.entry(skipped.rule.id).or_insert_with(first).files += 1;
    }

    /// Writes it.
    pub(super) fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        self.by_rule().write(out)?;
        self.by_folder().write(out)?;
        self.by_file().write(out)?;
        self.not_checked().write(out)
    }

    fn by_rule(&self) -> Table {
        let mut rules: Vec<_> = self.rules.iter().collect();
        rules.sort_by_key(|((_, severity), count)| {
            (std::cmp::Reverse(*severity), std::cmp::Reverse(count.total()))
        });
        let most = rules.iter().map(|(_, count)| count.total()).max().unwrap_or_default();
        let columns = ["rule", "severity", "findings", "files", ""];
        let mut table = Table::new("Findings by rule", columns);
        for ((rule, severity), count) in rules {
            table.row([
                Cell::link(rule, "files", Some(("rule", rule))),
                Cell::severity(*severity),
                Cell::number(count.total()),
                Cell::number(count.files),
                count.bar(most),
            ]);
        }
        table
    }

    fn by_folder(&self) -> Table {
        let mut folders: Vec<_> = self.folders.iter().collect();
        folders.sort_by_key(|(_, count)| std::cmp::Reverse(count.total()));
        let others = &self.other_folders;
        let all = folders.iter().map(|(_, count)| *count).chain([others]);
        let most = all.map(Count::total).max().unwrap_or_default();
        let mut table = Table::new("Findings by folder", ["folder", "findings", "files", ""]);
        let row = |name: Cell, count: &Count| {
            let [findings, files] = [count.total(), count.files].map(Cell::number);
            [name.below(&count.words()), findings, files, count.bar(most)]
        };
        for (folder, count) in folders {
            let name = if folder.is_empty() { "." } else { folder };
            table.row(row(Cell::link(name, "files", Some(("folder", folder))), count));
        }
        if others.files > 0 {
            table.row(row(Cell::text("other folders"), others));
        }
        table
    }

    fn by_file(&self) -> Table {
        let heading = match self.found > self.files.len() {
            true => "Files with the most findings",
            false => "Files with findings",
        };
        let most = self.files.first().map_or(0, |(_, count)| count.total());
        let mut table = Table::new(heading, ["file", "findings", ""]);
        for (name, count) in &self.files {
            let file = Cell::link(name, "files", Some(("text", name))).below(&count.words());
            table.row([file, Cell::number(count.total()), count.bar(most)]);
        }
        table
    }

    fn not_checked(&self) -> Table {
        let mut table =
            Table::new("Rules not checked", ["rule", "files", "why, in the first of them"]);
        for (rule, Skipped { files, reason }) in &self.skipped {
            let name = Cell::link(rule, &format!("rule-{rule}"), None);
            table.row([name, Cell::number(files), Cell::text(reason)]);
        }
        table
    }
}
