//! What a run of `customs validate` is to do: the command line first, then `customs.toml`, then what
//! is usual.

use std::path::PathBuf;

use chrono::NaiveDate;
use customs_check::Checkers;
use customs_message::Profiles;

use crate::arguments::{FailOn, Validate};
use crate::config::{Config, either};
use crate::failure::Failure;
use crate::limits::{GivenLimits, RunLimits};
use crate::profile;
use crate::rules::Switches;
use crate::tariff::TariffArgument;
use crate::today;

/// What a run is to do.
pub(super) struct Settings {
    pub(super) paths: Vec<PathBuf>,
    pub(super) profiles: Profiles,
    pub(super) limits: RunLimits,
    pub(super) date: Option<NaiveDate>,
    pub(super) fail_on: FailOn,
    /// The number of findings to tolerate.
    pub(super) max_findings: usize,
    pub(super) baseline: Option<PathBuf>,
    /// The tariff that commodity codes and units are held against.
    pub(super) tariff: TariffArgument,
    /// The files that are left out.
    pub(super) ignored: Vec<glob::Pattern>,
}

impl Settings {
    pub(super) fn of(arguments: &Validate, given: GivenLimits) -> Result<Self, Failure> {
        let config = Config::load(&arguments.config, &given.for_run())?;
        let limits = given.or(config.limits).for_run();
        let paths = match arguments.paths.is_empty() {
            true => config.paths,
            false => arguments.paths.clone(),
        };
        let switches = Switches {
            changes: config.rules,
            include: either(&arguments.selection.include, config.include),
            exclude: either(&arguments.selection.exclude, config.exclude),
        };
        let profile = arguments.reading.profile.clone().or(config.profile);
        let authority = arguments.reading.authority.clone().or(config.authority);
        let lists = profile::chosen_lists(&arguments.list, config.lists);
        let profiles = profile::load(profile.as_deref(), authority.as_deref(), &lists, &limits)?;
        Ok(Self {
            paths,
            profiles: switches.apply(profiles)?,
            ignored: patterns(&either(&arguments.ignore, config.ignore))?,
            limits,
            date: arguments.date.or(config.date),
            fail_on: arguments.selection.fail_on.or(config.fail_on).unwrap_or(FailOn::Error),
            max_findings: arguments.max_findings.or(config.max_findings).unwrap_or(0),
            baseline: arguments.baseline.clone().or(config.baseline),
            tariff: arguments.tariff.or(config.table, config.table_format),
        })
    }

    /// The checkers for messages of all kinds.
    pub(super) fn checkers(&self) -> Checkers {
        Checkers::new(self.profiles.clone())
            .with_limits(self.limits.reading)
            .with_date(self.date)
            .with_today(Some(today()))
    }
}

fn patterns(texts: &[String]) -> Result<Vec<glob::Pattern>, Failure> {
    let pattern = |text: &String| {
        glob::Pattern::new(text).map_err(|error| {
            Failure::new("--ignore", format!("`{text}` is not a pattern: {error}"))
        })
    };
    texts.iter().map(pattern).collect()
}
