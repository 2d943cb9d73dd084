//! What a run of `customs validate` is to do: the command line first, then `customs.toml`, then what
//! is usual.

use std::path::PathBuf;

use chrono::NaiveDate;
use customs_check::{Checkers, rules};
use customs_message::Profiles;
use customs_model::profile::{Change, RuleChange};

use super::config::Config;
use crate::arguments::{FailOn, Validate};
use crate::failure::Failure;
use crate::limits::{GivenLimits, RunLimits};
use crate::profile;
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
        let config =
            Config::load(arguments.config.as_deref(), !arguments.no_config, &given.for_run())?;
        let limits = given.or(config.limits).for_run();
        let paths = match arguments.paths.is_empty() {
            true => config.paths,
            false => arguments.paths.clone(),
        };
        let mut changes = config.rules;
        let included = either(&arguments.include, config.include);
        changes.extend(only(&included)?);
        let excluded = either(&arguments.exclude, config.exclude);
        changes.extend(without(&excluded)?);
        let profile = arguments.reading.profile.clone().or(config.profile);
        let authority = arguments.reading.authority.clone().or(config.authority);
        Ok(Self {
            paths,
            profiles: profile::load(
                profile.as_deref(),
                authority.as_deref(),
                &profile::chosen_lists(&arguments.list, config.lists),
                &changes,
                &limits,
            )?,
            ignored: patterns(&either(&arguments.ignore, config.ignore))?,
            limits,
            date: arguments.date.or(config.date),
            fail_on: arguments.fail_on.or(config.fail_on).unwrap_or(FailOn::Error),
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

fn either(first: &[String], second: Vec<String>) -> Vec<String> {
    if first.is_empty() { second } else { first.to_vec() }
}

/// Switches every rule off but these.
fn only(included: &[String]) -> Result<Vec<RuleChange>, Failure> {
    if included.is_empty() {
        return Ok(Vec::new());
    }
    known("--include", included)?;
    let is_included = |rule: &customs_model::Rule| {
        included.iter().any(|it| it == rule.id || it == rule.group.name())
    };
    let change = |rule: &'static customs_model::Rule| RuleChange {
        rules: rule.id.to_owned(),
        change: if is_included(rule) { Change::On } else { Change::Off },
    };
    Ok(rules::all().map(change).collect())
}

fn without(excluded: &[String]) -> Result<Vec<RuleChange>, Failure> {
    known("--exclude", excluded)?;
    let off = |rules: &String| RuleChange { rules: rules.clone(), change: Change::Off };
    Ok(excluded.iter().map(off).collect())
}

/// Refuses what is neither the id of a rule nor the name of a group.
fn known(option: &str, names: &[String]) -> Result<(), Failure> {
    let groups = rules::groups();
    let is_group = |name: &str| groups.iter().any(|group| group.name() == name);
    let is_unknown = |name: &&String| rules::by_id(name).is_none() && !is_group(name);
    match names.iter().find(is_unknown) {
        Some(name) => Err(Failure::new(option, crate::rules::unknown(name))),
        None => Ok(()),
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
