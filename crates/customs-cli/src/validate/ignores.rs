//! Findings that settings leave out: `[per-file-ignores]` of `customs.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use customs_check::rules::is_named;
use customs_message::Profiles;
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
                let what =
                    format!("`{name}` says that something was not checked, and is never ignored");
                return Err(Failure::new(PER_FILE, what));
            }
            Ok((Patterns::of(PER_FILE, &[pattern], folder)?, names))
        });
        Ok(Self(each.collect::<Result<_, _>>()?))
    }

    /// Leaves out the findings of a file that are not wanted.
    pub(super) fn apply(&self, report: &mut FileReport) {
        for (patterns, names) in &self.0 {
            if patterns.mean(Path::new(&report.path)) {
                report.ignore(IgnoredBy::Settings, |finding| {
                    names.iter().any(|name| is_named(finding.rule, name))
                });
            }
        }
    }
}

/// Whether a name is that of a rule that says that something was not checked.
fn is_never_ignored(name: &str) -> bool {
    FileReport::NEVER_IGNORED.iter().any(|rule| rule.id == name)
}
