//! Findings that are left out: in some files as `[per-file-ignores]` of `customs.toml` says, and where comments of messages ask
//! for it, as far as these are followed.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use customs_check::Checker;
use customs_check::rules::is_named;
use customs_message::{Ignore, Origin, Profiles, Syntax};
use customs_model::Rule;
use customs_report::{FileReport, IgnoredBy};

use crate::failure::Failure;
use crate::patterns::Patterns;
use crate::rules;

/// The name of the setting.
pub(super) const PER_FILE: &str = "per-file-ignores";

/// The rules whose findings are left out in some files.
#[derive(Debug, Default)]
pub(super) struct PerFile(Vec<(Patterns, Vec<String>)>);

impl PerFile {
    /// Those of a file in a folder, by pattern.
    pub(super) fn of(
        ignores: BTreeMap<String, Vec<String>>,
        folder: &Path,
        profiles: &Profiles,
    ) -> Result<Self, Failure> {
        let each = ignores.into_iter().map(|(pattern, names)| {
            rules::refuse_unknown(profiles, PER_FILE, &names)?;
            if let Some(name) = names.iter().find(|name| is_never_ignored(name)) {
                let what = format!(
                    "`{name}` reports that something was not checked, and cannot be ignored"
                );
                return Err(Failure::new(PER_FILE, what));
            }
            Ok((Patterns::of(PER_FILE, &[pattern], folder)?, names))
        });
        Ok(Self(each.collect::<Result<_, _>>()?))
    }

    /// Leaves out the findings of a file that are not wanted.
    pub(super) fn apply(&self, report: &mut FileReport) {
        let names: Vec<&str> = self.names(Path::new(&report.path)).collect();
        if !names.is_empty() {
            report.ignore(IgnoredBy::Settings, |finding| {
                names.iter().any(|name| is_named(finding.rule, name))
            });
        }
    }

    /// Whether the findings of a rule are left out in a file.
    pub(super) fn ignores(&self, path: &Path, rule: &Rule) -> bool {
        self.names(path).any(|name| is_named(rule, name))
    }

    /// The names of what is left out in a file.
    fn names(&self, path: &Path) -> impl Iterator<Item = &str> {
        let meant = self.0.iter().filter(move |(patterns, _)| patterns.mean(path));
        meant.flat_map(|(_, names)| names).map(String::as_str)
    }
}

/// Whether a name is that of a rule that says that something was not checked.
fn is_never_ignored(name: &str) -> bool {
    FileReport::NEVER_IGNORED.iter().any(|rule| rule.id == name)
}

/// The comments of a file that ask for findings to be ignored, and how far its messages were gone through.
#[derive(Default)]
pub(super) struct Comments {
    /// Those of the whole file, where it is in memory.
    of_file: Option<Arc<[Ignore]>>,
    /// Where the last message ended.
    end: usize,
}

/// The comments that are about a message.
pub(super) struct OfMessage {
    comments: Arc<[Ignore]>,
    /// The part of the file that is the message, with what is before it; the whole where it is the only one.
    part: Range<usize>,
    checker: Arc<Checker>,
}

impl Comments {
    /// Those about a message at a place of the file; None if there are none.
    pub(super) fn of_message(
        &mut self,
        found: &Within<'_>,
        checker: impl FnOnce() -> Arc<Checker>,
    ) -> Option<OfMessage> {
        let Within { file, text, origin, syntax, is_only } = *found;
        let comments = match (file, &self.of_file) {
            (Some(_), Some(comments)) => Arc::clone(comments),
            (Some(file), None) => Ignore::all_in(file, Origin::default(), syntax).into(),
            (None, _) => Ignore::all_in(text, origin, syntax).into(),
        };
        if file.is_some() {
            self.of_file = Some(Arc::clone(&comments));
        }
        let end = origin.bytes + text.len();
        let part = if is_only { 0..usize::MAX } else { self.end..end };
        self.end = end;
        let is_about = |it: &Ignore| {
            let reaches =
                it.scope.as_ref().is_some_and(|it| it.start < end && it.end > origin.bytes);
            part.contains(&it.place.start) || reaches
        };
        let is_any = comments.iter().any(is_about);
        is_any.then(|| OfMessage { comments, part, checker: checker() })
    }
}

/// A message in its file.
#[derive(Clone, Copy)]
pub(super) struct Within<'f> {
    /// The text of the file, where it is in memory.
    pub(super) file: Option<&'f str>,
    /// That of the message, and where it begins.
    pub(super) text: &'f str,
    pub(super) origin: Origin,
    pub(super) syntax: Syntax,
    /// Whether it is the only message of the file, as far as that is known.
    pub(super) is_only: bool,
}

impl OfMessage {
    /// Ignores what comments ask to ignore, and says what is wrong with them.
    pub(super) fn apply(&self, report: &mut FileReport) {
        report.ignore_by_comments(&self.comments, &self.part, &self.checker);
    }
}
