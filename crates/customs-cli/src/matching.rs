//! `customs match`: which declarations alerts are about, or a query in SQL that finds them.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, ValueEnum, ValueHint};
use customs_analysis::{AlertSet, Match as Found};
use customs_columns::{MatchOptions, MatchQuery};
use customs_exchange::Message as Exchange;
use customs_exchange::body::RiskAlert;
use customs_message::{Message, Profiles};
use serde::Serialize;

use crate::failure::Failure;
use crate::inputs::{Input, Inputs};
use crate::limits::RunLimits;
use crate::messages::{self, Whole};
use crate::text::{BOLD, clean, counted, grouped};
use crate::{Status, output, stream, today};

/// Arguments of `customs match`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs match alerts/ declarations/
  customs match alert.xml 'declarations/**/*.xml' --min-score 50 --format jsonl
  customs match alerts/ --to-sql > alerts.sql      for DuckDB, over the tables of customs columns

Of several versions of an alert, only the highest is used. Alerts that are cancelled or not in force match nothing.

With --to-sql, conditions that engines cannot evaluate in the same way are left out of the query and reported on
standard error.

Exit status: 0 no match, 1 a match, 2 something could not be read. With --to-sql: 0 the query is complete, 1 something
was left out, 2 the alerts could not be read.")]
pub(crate) struct Match {
    /// Message with a risk alert, or a folder of them
    #[arg(value_name = "ALERTS", value_hint = ValueHint::AnyPath)]
    pub(crate) alerts: PathBuf,

    /// Declarations: files, folders, patterns in quotes, or - for standard input
    #[arg(
        value_name = "DECLARATIONS",
        required_unless_present = "to_sql",
        conflicts_with = "to_sql",
        value_hint = ValueHint::AnyPath
    )]
    pub(crate) paths: Vec<PathBuf>,

    /// Write a query with the same result for the tables of `customs columns` (DuckDB)
    #[arg(long, conflicts_with = "format")]
    pub(crate) to_sql: bool,

    /// Date on which alerts must be in force [default: the date of acceptance, else today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Lowest score to report
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) min_score: u32,

    /// Output format
    #[arg(long, value_enum, default_value_t = LineFormat::Text)]
    pub(crate) format: LineFormat,
}

/// The output format of results that are printed one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LineFormat {
    /// For people
    Text,
    /// For programs: one document per line
    Jsonl,
}

/// Runs the command.
pub(crate) fn run(arguments: &Match, limits: &RunLimits) -> Result<Status, Failure> {
    let alerts = alerts(&arguments.alerts, limits)?;
    let set =
        AlertSet::new(&alerts).map_err(|error| Failure::new(arguments.alerts.display(), error))?;
    if arguments.to_sql {
        return write_query(arguments, &set);
    }
    let matcher = Matcher { set: &set, day: arguments.date, min_score: arguments.min_score };
    let inputs = Inputs::find(&arguments.paths);
    let (mut declarations, mut matched) = (0, 0);
    let mut days = BTreeSet::new();
    let profiles = Profiles::default();
    let work = |input: &Input, give: &mut dyn FnMut((NaiveDate, Vec<Line>)) -> ControlFlow<()>| {
        messages::complete(input, &profiles, limits, &mut |read| match matcher.lines(
            read.name,
            read.number,
            &read.message,
        ) {
            Some(lines) => give(lines),
            None => ControlFlow::Continue(()),
        })
    };
    let run = stream::each(&inputs, work, |results: Vec<(NaiveDate, Vec<Line>)>| {
        declarations += results.len();
        matched += results.iter().filter(|(_, lines)| !lines.is_empty()).count();
        days.extend(results.iter().map(|(day, _)| *day));
        let lines = results.iter().flat_map(|(_, lines)| lines);
        match arguments.format {
            LineFormat::Text => output::print_coloured(&lines.map(Line::text).collect::<String>()),
            LineFormat::Jsonl => {
                output::print(lines.map(output::json_line).collect::<String>().as_bytes())
            }
        }
    })?;
    tell_not_in_force(&set, &days);
    output::tell(&format!(
        "{}, {} of {} matched\n",
        counted(set.alerts().len(), "alert"),
        matched,
        counted(declarations, "declaration")
    ));
    Ok(match (run.is_whole, matched) {
        (false, _) => Status::Failed,
        (true, 0) => Status::Clean,
        (true, _) => Status::Findings,
    })
}

/// Writes the query that finds the same, and says what of the alerts is not in it.
fn write_query(arguments: &Match, set: &AlertSet) -> Result<Status, Failure> {
    let options = MatchOptions { day: arguments.date, min_score: arguments.min_score };
    let query = MatchQuery::of(set, &options);
    output::print(query.sql.as_bytes())?;
    tell_not_in_force(set, &arguments.date.into_iter().collect());
    for left_out in &query.left_out {
        output::tell(&format!("not in the query: {}\n", clean(&left_out.to_string())));
    }
    Ok(if query.left_out.is_empty() { Status::Clean } else { Status::Findings })
}

/// How many alerts that are not in force are named.
const MOST_NAMED: usize = 20;

/// Says which alerts were in force on none of the days by which declarations were judged: they can have
/// been about them on another.
fn tell_not_in_force(set: &AlertSet, days: &BTreeSet<NaiveDate>) {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return };
    let judged =
        if first == last { format!("on {first}") } else { format!("from {first} to {last}") };
    let idle = set.alerts().iter().filter_map(|alert| {
        let (from, to) = alert.validity()?;
        let is_idle = days.range(from..).next().is_none_or(|day| *day > to);
        is_idle.then_some((alert.id(), from, to))
    });
    let idle: Vec<_> = idle.collect();
    for (id, from, to) in idle.iter().take(MOST_NAMED) {
        let id = clean(id);
        output::tell(&format!(
            "not in force {judged}: {id}, which is valid from {from} to {to}; give another date \
             with --date\n"
        ));
    }
    if let more @ 1.. = idle.len().saturating_sub(MOST_NAMED) {
        output::tell(&format!("not in force {judged}: {} more\n", counted(more, "alert")));
    }
}

/// The alerts of a file or folder.
fn alerts(path: &Path, limits: &RunLimits) -> Result<Vec<RiskAlert>, Failure> {
    let inputs = Inputs::find(&[path.to_owned()]);
    let (mut alerts, profiles) = (Vec::new(), Profiles::default());
    let work = |input: &Input,
                give: &mut dyn FnMut(RiskAlert) -> ControlFlow<()>|
     -> Result<Whole, Failure> {
        messages::complete(input, &profiles, limits, &mut |read| match read
            .message
            .downcast::<Exchange<RiskAlert>>()
        {
            Ok(alert) => give(alert.body),
            Err(_) => ControlFlow::Continue(()),
        })
    };
    let run = stream::each(&inputs, work, |found| {
        alerts.extend(found);
        Ok(true)
    })?;
    match run.is_whole {
        true => Ok(alerts),
        false => Err(Failure::new(path.display(), "some alerts could not be read; see above")),
    }
}

/// Looks alerts up in declarations.
struct Matcher<'s> {
    set: &'s AlertSet,
    /// The day to judge by; without one, that of acceptance, else today.
    day: Option<NaiveDate>,
    min_score: u32,
}

/// An alert that a declaration has something of.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    path: String,
    /// The number of the declaration among the messages of the file, from 1.
    message: usize,
    /// Whether there are several.
    #[serde(skip)]
    is_numbered: bool,
    alert: String,
    #[serde(flatten)]
    found: Found,
}

impl Matcher<'_> {
    /// The day by which a declaration is judged, and what it has of each alert; other messages are passed
    /// over.
    fn lines(
        &self,
        path: &str,
        number: Option<usize>,
        message: &Message,
    ) -> Option<(NaiveDate, Vec<Line>)> {
        let declaration = message.declaration()?;
        let accepted = declaration.acceptance_date_time.as_ref().map(customs_model::DateTime::date);
        let day = self.day.or(accepted).unwrap_or_else(today);
        let found = self.set.matches(declaration, day).into_iter();
        let enough = found.filter(|it| it.found.score >= self.min_score);
        let line = |it: customs_analysis::AlertMatch<'_>| Line {
            path: path.to_owned(),
            message: number.unwrap_or(1),
            is_numbered: number.is_some(),
            alert: it.id.to_owned(),
            found: it.found,
        };
        Some((day, enough.map(line).collect()))
    }
}

impl Line {
    fn text(&self) -> String {
        let Found { score, maximum, hits, .. } = &self.found;
        let (path, alert) = (clean(&self.path), clean(&self.alert));
        let number =
            if self.is_numbered { format!(", message {}", self.message) } else { String::new() };
        let mut text =
            format!("{path}{number}: {BOLD}{alert}{BOLD:#}: score {score} of {maximum}\n");
        for hit in hits {
            for value in &hit.values {
                // Writing to a string does not fail.
                let _ = write!(
                    text,
                    "  indicator {} ({}): {} is `{}`",
                    hit.indicator,
                    hit.weight,
                    value.path,
                    clean(&value.text)
                );
                text.push_str(&match &value.alike {
                    Some(alike) => format!(", matches `{}` of the alert\n", clean(alike)),
                    None => "\n".to_owned(),
                });
            }
            if hit.more_values > 0 {
                let (nth, more) = (hit.indicator, grouped(hit.more_values));
                let _ = writeln!(text, "  indicator {nth}: and {more} more values");
            }
        }
        text
    }
}
