//! What a run of `customs validate` is to do: the command line first, then `customs.toml`, then what
//! is usual.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use customs_check::{Checkers, Tariff};
use customs_message::Profiles;
use customs_report::FileReport;
use serde_json::{Value, json};

use super::choices::{Choices, Origin};
use super::ignores::{OfMessage, PER_FILE, PerFile};
use crate::arguments::{Color, FailOn};
use crate::config::{self, Config};
use crate::failure::Failure;
use crate::inputs::Inputs;
use crate::limits::{GivenLimits, RunLimits};
use crate::patterns::Patterns;
use crate::profile::{self, ListFile};
use crate::rules::Switches;
use crate::tariff::TariffArgument;
use crate::today;
use crate::validate::arguments::{ReportFormat, Validate};

/// What a run is to do.
pub(super) struct Settings {
    pub(super) paths: Vec<PathBuf>,
    pub(super) profiles: Profiles,
    pub(super) limits: RunLimits,
    pub(super) date: Option<NaiveDate>,
    pub(super) format: ReportFormat,
    pub(super) color: Color,
    pub(super) fail_on: FailOn,
    /// The number of findings to tolerate.
    pub(super) max_findings: usize,
    pub(super) baseline: Option<PathBuf>,
    /// The tariff that commodity codes and units are held against.
    pub(super) tariff: TariffArgument,
    /// The files that are left out.
    pub(super) ignored: Patterns,
    /// The findings that are left out in some files.
    pub(super) per_file: PerFile,
    /// Whether comments of messages are followed that ask for findings to be ignored.
    pub(super) follows_comments: bool,
    /// The profile, the lists and what is in the folder of an authority, as far as these are files.
    read: Vec<PathBuf>,
    /// `customs.toml`, where there is one.
    pub(super) file: Option<PathBuf>,
    /// Where each of these comes from.
    pub(super) choices: Choices,
}

impl Settings {
    pub(super) fn of(
        arguments: &Validate,
        given: GivenLimits,
        color: Option<Color>,
    ) -> Result<Self, Failure> {
        let config = Config::load(&arguments.config, &given.for_run())?;
        let folder = config.folder().to_owned();
        let mut choices = Choices::default();
        let by_the_message = "by the message";
        let Validate { reading, selection, .. } = arguments;
        let paths = choices.list("paths", &arguments.paths, config.paths, "standard input");
        let profile =
            choices.optional("profile", reading.profile.clone(), config.profile, by_the_message);
        let authority =
            choices.optional("authority", reading.authority.clone(), config.authority, NONE);
        let date = choices.optional("date", arguments.date, config.date, DAY);
        let format = arguments.format;
        let format =
            choices.value("output-format", format, config.output_format, ReportFormat::Text);
        let color = choices.value("color", color, config.color, Color::Auto);
        let fail_on = choices.value("fail-on", selection.fail_on, config.fail_on, FailOn::Error);
        let max_findings =
            choices.value("max-findings", arguments.max_findings, config.max_findings, 0);
        let baseline =
            choices.optional("baseline", arguments.baseline.clone(), config.baseline, NONE);
        let tariff = arguments.tariff.or(config.table.clone(), config.table_format);
        note_tariff(&mut choices, arguments, &tariff);
        let switches = Switches {
            include: choices.list("include", &selection.include, config.include, "all rules"),
            exclude: choices.list("exclude", &selection.exclude, config.exclude, NONE),
            changes: config.rules,
        };
        for change in &switches.changes {
            let (name, value) = (format!("rules.{}", change.rules), change.change.to_string());
            choices.note(&name, json!(value), NONE, Origin::File);
        }
        let base = if arguments.ignore.is_empty() { &*folder } else { Path::new("") };
        let ignored = choices.list("ignore", &arguments.ignore, config.ignore, NONE);
        let ignored = Patterns::of("--ignore", &ignored, base)?;
        for (pattern, rules) in &config.per_file_ignores {
            let name = format!("{PER_FILE}.{pattern}");
            choices.note(&name, json!(rules), NONE, Origin::File);
        }
        let follows_comments = choices.value(
            "inline-ignores",
            inline_ignores(arguments),
            config.inline_ignores,
            false,
        );
        let lists = lists(&mut choices, &arguments.list, config.lists);
        let limits = limits(&mut choices, given, config.limits);
        note_others(&mut choices, arguments);
        let read = read(profile.as_deref(), authority.as_deref(), &lists);
        let profiles = profile::load(profile.as_deref(), authority.as_deref(), &lists, &limits)?;
        let profiles = switches.apply(profiles)?;
        Ok(Self {
            paths,
            per_file: PerFile::of(config.per_file_ignores, &folder, &profiles)?,
            profiles,
            ignored,
            limits,
            date,
            format,
            color,
            fail_on,
            max_findings,
            baseline,
            tariff,
            follows_comments,
            read,
            file: config.file,
            choices,
        })
    }

    /// Leaves out the findings of a message that are not wanted, by its comments where they are followed.
    pub(super) fn ignore(&self, comments: Option<&OfMessage>, report: &mut FileReport) {
        if let Some(comments) = comments.filter(|_| self.follows_comments) {
            comments.apply(report);
        }
        self.per_file.apply(report);
    }

    /// The files that paths stand for, without those that are left out.
    pub(super) fn inputs(&self, paths: &[PathBuf]) -> Inputs {
        Inputs::find_without(paths, self.ignored.clone())
    }

    /// The files that say how messages are checked.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        // Where there is none yet, one may come.
        let file = Some(self.file.clone().unwrap_or_else(|| PathBuf::from(config::NAME)));
        let own = [&file, &self.baseline, &self.tariff.table];
        own.into_iter().flatten().chain(&self.read).cloned().collect()
    }

    /// The checkers for messages of all kinds, with the tariff, which is read.
    pub(super) fn checkers(&self) -> Result<Checkers, Failure> {
        let tariff = self.tariff.load(None, self.date, &self.limits)?;
        let tariff = tariff.map(|tariff| -> Arc<dyn Tariff> { Arc::new(tariff) });
        Ok(Checkers::new(self.profiles.clone())
            .with_limits(self.limits.reading)
            .with_date(self.date)
            .with_today(Some(today()))
            .with_tariff(tariff))
    }
}

const NONE: &str = "none";
const DAY: &str = "the date of acceptance of a message, else today";

/// What the command line says of comments.
fn inline_ignores(arguments: &Validate) -> Option<bool> {
    let Validate { inline_ignores, no_inline_ignores, .. } = *arguments;
    (inline_ignores || no_inline_ignores).then_some(inline_ignores)
}

/// The files of a profile, an authority and lists.
fn read(profile: Option<&str>, authority: Option<&Path>, lists: &[ListFile]) -> Vec<PathBuf> {
    let profile = profile.map(PathBuf::from).filter(|path| path.is_file());
    let folder = authority.and_then(|folder| std::fs::read_dir(folder).ok());
    let of_folder = folder.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    profile.into_iter().chain(of_folder).chain(lists.iter().map(|it| it.path.clone())).collect()
}

/// The table and its format, which belong together.
fn note_tariff(choices: &mut Choices, arguments: &Validate, chosen: &TariffArgument) {
    let TariffArgument { table, table_format } = chosen;
    let origin = Origin::of(arguments.tariff.table.is_some(), table.is_some());
    let path = table.as_ref().map(|path| path.display().to_string());
    choices.note("table", json!(path), NONE, origin);
    let origin = if table_format.is_some() { origin } else { Origin::Default };
    let format = table_format.map(|it| it.to_string());
    choices.note("table-format", json!(format), "by its content", origin);
}

/// The lists of codes of the user, each from one of the two.
fn lists(choices: &mut Choices, given: &[ListFile], in_file: Vec<ListFile>) -> Vec<ListFile> {
    let lists = profile::chosen_lists(given, in_file);
    for (at, ListFile { number, path }) in lists.iter().enumerate() {
        let value = json!(path.display().to_string());
        choices.note(&format!("lists.{number}"), value, NONE, Origin::of(at < given.len(), true));
    }
    lists
}

/// The limits, each from one of the two.
fn limits(choices: &mut Choices, given: GivenLimits, in_file: GivenLimits) -> RunLimits {
    let limits = given.or(in_file).for_run();
    let used = GivenLimits::from(limits).named();
    for (((name, given), (_, in_file)), (_, used)) in
        given.named().into_iter().zip(in_file.named()).zip(used)
    {
        let origin = Origin::of(given.is_some(), in_file.is_some());
        choices.note(&format!("limits.{name}"), json!(used), NONE, origin);
    }
    limits
}

/// What the command line alone can say.
fn note_others(choices: &mut Choices, arguments: &Validate) {
    let Validate { jobs, report, quiet, verbose, statistics, .. } = arguments;
    let mut note = |name, value: Value, is_given, usual| {
        choices.note(name, value, usual, Origin::of(is_given, false));
    };
    note("jobs", json!(jobs), jobs.is_some(), "one for each processor");
    let reports: Vec<_> = report.iter().map(ToString::to_string).collect();
    note("report", json!((!reports.is_empty()).then_some(&reports)), !reports.is_empty(), NONE);
    for (name, value) in [("quiet", quiet), ("verbose", verbose), ("statistics", statistics)] {
        note(name, json!(value), *value, NONE);
    }
}
