//! Checks everything and reports it.

use std::cell::RefCell;
use std::sync::Arc;

use customs_model::{Profile, Severity};
use customs_report::baseline::Baseline;
use customs_report::{FileReport, Statistics, Summary};

use super::outputs::Outputs;
use super::settings::Settings;
use super::{Reported, Run, baseline};
use crate::Status;
use crate::failure::Failure;
use crate::validate::arguments::Validate;
use crate::{output, stream, text};

/// Checks everything and reports it.
pub(super) fn report(run: &Run<'_>, arguments: &Validate) -> Result<Status, Failure> {
    let reporting = RefCell::new(Reporting::open(run.settings, arguments)?);
    let ended = run.each(
        |reports| {
            let mut reporting = reporting.borrow_mut();
            reports.into_iter().for_each(|reported| reporting.take(reported));
            reporting.outputs.deliver()
        },
        &mut |failure| {
            reporting.borrow_mut().fail(failure);
            Ok(())
        },
    )?;
    reporting.into_inner().finish(ended)
}

/// What comes of a run, while it goes on.
struct Reporting<'a> {
    settings: &'a Settings,
    arguments: &'a Validate,
    baseline: Baseline,
    outputs: Outputs,
    total: Summary,
    statistics: Statistics,
    /// How many messages have comments that are not followed.
    with_comments: usize,
    /// How many messages the profile that was asked for is not about.
    of_their_own: usize,
}

impl<'a> Reporting<'a> {
    fn open(settings: &'a Settings, arguments: &'a Validate) -> Result<Self, Failure> {
        let baseline = match &settings.baseline {
            Some(path) => baseline::read(path, &settings.limits)?,
            None => Baseline::default(),
        };
        let mut outputs = Outputs::open(settings.format, &arguments.report, arguments.quiet)?;
        outputs.deliver()?;
        let (total, statistics) = (Summary::default(), Statistics::default());
        let (with_comments, of_their_own) = (0, 0);
        Ok(Self {
            settings,
            arguments,
            baseline,
            outputs,
            total,
            statistics,
            with_comments,
            of_their_own,
        })
    }

    /// Takes the report on a message.
    fn take(&mut self, Reported { mut report, source, comments, .. }: Reported) {
        self.with_comments += usize::from(comments.is_some() && !self.settings.follows_comments);
        if let Some(baseline) = &self.settings.baseline {
            self.baseline.mark(&baseline::path_in(baseline, &report.path), &mut report);
        }
        self.total.add(&report);
        self.statistics.add(&report);
        if self.arguments.verbose {
            tell_skipped(&report);
        }
        let was_checked = !report.profile.is_empty();
        let is_other = |it: &Arc<Profile>| was_checked && it.id != report.profile;
        self.of_their_own += usize::from(self.settings.profiles.chosen().is_some_and(is_other));
        self.outputs.file(&report, &source.as_source());
    }

    /// Takes what could not be run. On a terminal it is said once; reports for programs carry it as well.
    fn fail(&mut self, failure: &Failure) {
        output::complain(failure);
        let report = FileReport::failed(failure.subject(), failure.what());
        self.total.add(&report);
        self.statistics.add(&report);
        self.outputs.failed(&report);
    }

    /// Completes the reports, says what is in none of them, and judges the run.
    fn finish(mut self, ended: stream::Run) -> Result<Status, Failure> {
        let Self { settings, arguments, .. } = self;
        self.total.no_messages = ended.no_messages;
        self.total.statistics = arguments.statistics.then(|| self.statistics.by_rule());
        self.outputs.finish(&self.total)?;
        if let Some(table) = self.total.statistics_table()
            && !settings.format.has_statistics()
        {
            output::tell(&table);
        }
        tell_others(&self.total, arguments.verbose);
        if let (Some(chosen), 1..) = (settings.profiles.chosen(), self.of_their_own) {
            let messages = text::counted(self.of_their_own, "message");
            let id = text::clean(&chosen.id);
            let what = format!("not covered by `{id}`: {messages}, checked against other profiles");
            output::tell(&format!("{what}\n"));
        }
        if self.with_comments > 0 {
            let messages = text::counted(self.with_comments, "message");
            let what = "with comments that ask to ignore findings; --inline-ignores respects them";
            output::tell(&format!("{messages} {what}\n"));
        }
        let unused = self.baseline.unused();
        if unused > 0 && !arguments.quiet {
            let gone = text::counted(unused, "known finding");
            output::tell(&format!("{gone} not found again; --update-baseline removes them\n"));
        }
        let is_over = counting(&self.total, settings) > settings.max_findings;
        Ok(match (ended.is_whole, is_over) {
            (false, _) => Status::Failed,
            (true, true) => Status::Findings,
            (true, false) => Status::Clean,
        })
    }
}

/// How many findings there are that count.
fn counting(total: &Summary, settings: &Settings) -> usize {
    let numbers = [
        (Severity::Error, total.errors),
        (Severity::Warning, total.warnings),
        (Severity::Information, total.information),
    ];
    let counts = numbers.into_iter().filter(|(severity, _)| settings.fail_on.counts(*severity));
    counts.map(|(_, number)| number).sum()
}

/// Names the files that are no messages, on standard error.
fn tell_others(total: &Summary, is_verbose: bool) {
    if is_verbose {
        for path in &total.no_messages {
            output::tell(&format!("{}: not a customs message\n", text::clean(path)));
        }
    } else if let Some(others) = total.about_others() {
        output::tell(&format!("{others}; --verbose lists all\n"));
    }
}

/// Names the rules that could not be checked in a message, on standard error.
fn tell_skipped(report: &FileReport) {
    for skipped in &report.skipped {
        let (path, reason) = (text::clean(&report.path), text::clean(&skipped.reason));
        let message = report.which().map(|which| format!(" ({which})")).unwrap_or_default();
        output::tell(&format!("{path}{message}: {} not checked: {reason}\n", skipped.rule.id));
    }
}
