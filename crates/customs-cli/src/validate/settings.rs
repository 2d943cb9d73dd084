//! What a run of `customs validate` is to do: the command line first, then `customs.toml`, then what
//! is usual.

use std::path::PathBuf;

use chrono::NaiveDate;
use customs_check::{Checker, Limits, MessageKind, rules};
use customs_declaration::profile::{Change, RuleChange};
use customs_exchange::MessageType;
use customs_model::Group;

use super::config::Config;
use super::limits;
use crate::arguments::{FailOn, Validate};
use crate::failure::Failure;
use crate::profile::{self, Chosen};
use crate::today;

/// What a run is to do.
pub(super) struct Settings {
    pub(super) paths: Vec<PathBuf>,
    pub(super) profile: Chosen,
    pub(super) limits: Limits,
    pub(super) date: Option<NaiveDate>,
    pub(super) fail_on: FailOn,
    /// How many findings that count are put up with.
    pub(super) max_findings: usize,
    pub(super) baseline: Option<PathBuf>,
}

impl Settings {
    pub(super) fn of(arguments: &Validate) -> Result<Self, Failure> {
        let config = Config::load(arguments.config.as_deref(), !arguments.no_config)?;
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
        Ok(Self {
            paths,
            profile: profile::load(profile.as_deref())?.with_rules(&changes)?,
            limits: limits(&arguments.reading),
            date: arguments.date.or(config.date),
            fail_on: arguments.fail_on.or(config.fail_on).unwrap_or(FailOn::Error),
            max_findings: arguments.max_findings.or(config.max_findings).unwrap_or(0),
            baseline: arguments.baseline.clone().or(config.baseline),
        })
    }

    /// The checkers for messages of all kinds.
    pub(super) fn checkers(&self) -> Checkers<'_> {
        let checker = |kind| {
            Checker::new(self.profile.of_kind(kind))
                .with_limits(self.limits)
                .with_date(self.date)
                .with_today(Some(today()))
        };
        Checkers {
            declaration: checker(MessageKind::Declaration),
            response: checker(MessageKind::Response),
            exchange: checker(MessageKind::Exchange(MessageType::Acknowledgement)),
        }
    }
}

/// A checker for each kind of message.
pub(super) struct Checkers<'p> {
    declaration: Checker<'p>,
    response: Checker<'p>,
    exchange: Checker<'p>,
}

impl<'p> Checkers<'p> {
    /// The largest file that is read.
    pub(super) const fn max_bytes(&self) -> usize {
        self.declaration.limits().max_bytes
    }

    /// The checker for a file. What is no message is left to the reader to refuse.
    pub(super) fn of(&self, bytes: &[u8]) -> &Checker<'p> {
        match MessageKind::detect(bytes) {
            Some(MessageKind::Response) => &self.response,
            Some(MessageKind::Exchange(_)) => &self.exchange,
            _ => &self.declaration,
        }
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
    let is_unknown =
        |name: &&String| rules::by_id(name).is_none() && Group::by_name(name).is_none();
    match names.iter().find(is_unknown) {
        Some(name) => Err(Failure::new(option, crate::rules::unknown(name))),
        None => Ok(()),
    }
}
