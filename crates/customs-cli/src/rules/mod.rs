//! `customs rules`: which rules there are, what each is about, and the catalogue for other programs.

mod book;

use std::fmt::{self, Write};
use std::fs;
use std::path::Path;

use customs_check::documentation::{self, RuleEntry};
use customs_check::{Checker, rules};
use customs_model::Rule;

use crate::Status;
use crate::arguments::{ExportFormat, Format, Rules, RulesCommand, RulesExport, RulesList};
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::text::{BOLD, counted, severity_style};
use crate::{output, profile};

/// The profile whose rules are shown where none is named.
const USUAL_PROFILE: &str = "uk-dms-3.6";

/// Runs the command.
pub(crate) fn run(arguments: &Rules, limits: &RunLimits) -> Result<Status, Failure> {
    match &arguments.command {
        RulesCommand::List(arguments) => list(arguments, limits),
        RulesCommand::Show { rule, profile, format } => {
            shown(rule, profile.as_deref(), *format, limits)
        }
        RulesCommand::Check(arguments) => book::check(arguments, limits),
        RulesCommand::Export(arguments) => export(arguments),
    }
}

/// What to say about a name that is no rule.
pub(crate) fn unknown(name: &str) -> String {
    match rules::nearest(name) {
        Some(rule) => format!("there is no rule `{name}`; did you mean `{}`?", rule.id),
        None => format!("there is no rule `{name}`; `customs rules list` has them all"),
    }
}

/// Prints everything about the rule of an id, in code or in a book.
fn shown(
    id: &str,
    name: Option<&str>,
    format: Format,
    limits: &RunLimits,
) -> Result<Status, Failure> {
    let named = |name| profile::named(name, customs_message::authorities(), limits);
    let profile = name.map(named).transpose()?;
    match rules::by_id(id) {
        Some(rule) => show(rule, format),
        None if book::show(id, profile.as_deref(), format)? => Ok(Status::Clean),
        None => Err(Failure::new("customs rules show", unknown(id))),
    }
}

/// Prints everything about a rule.
fn show(rule: &Rule, format: Format) -> Result<Status, Failure> {
    match format {
        Format::Text => output::print_coloured(&page(&RuleEntry::of(rule)))?,
        Format::Json => output::print(output::json(&RuleEntry::of(rule)).as_bytes())?,
    };
    Ok(Status::Clean)
}

/// The rules with their severity under a profile.
fn list(arguments: &RulesList, limits: &RunLimits) -> Result<Status, Failure> {
    let name = arguments.profile.as_deref();
    let name = name.unwrap_or(USUAL_PROFILE);
    let checker = Checker::of(profile::named(name, customs_message::authorities(), limits)?);
    if arguments.format == Format::Json {
        output::print(output::json(&documentation::catalogue()).as_bytes())?;
        return Ok(Status::Clean);
    }
    let width = rules::all().map(|rule| rule.id.len()).max().unwrap_or_default();
    let mut text = String::new();
    for group in rules::groups() {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{BOLD}{}{BOLD:#}", documentation::heading(group));
        for rule in rules::all().filter(|rule| rule.group == group) {
            let (style, word) = match checker.severity(rule) {
                Some(severity) => (severity_style(severity), severity.name()),
                None => (anstyle::Style::new().dimmed(), "off"),
            };
            let _ =
                writeln!(text, "  {:width$}  {style}{word:11}{style:#}  {}", rule.id, rule.title);
        }
    }
    let _ =
        writeln!(text, "{}, under {}", counted(rules::all().count(), "rule"), checker.profile().id);
    output::print_coloured(&text)?;
    Ok(Status::Clean)
}

/// The pages as files, or the catalogue as one document.
fn export(arguments: &RulesExport) -> Result<Status, Failure> {
    let catalogue = || output::json(&documentation::catalogue());
    match (arguments.format, &arguments.out) {
        (ExportFormat::Json, None) => drop(output::print(catalogue().as_bytes())?),
        (ExportFormat::Json, Some(path)) => output::write(path, catalogue().as_bytes())?,
        (ExportFormat::Markdown, None) => {
            return Err(Failure::new("--format markdown", "name the folder with --out DIR"));
        }
        (ExportFormat::Markdown, Some(folder)) => pages(folder)?,
    }
    Ok(Status::Clean)
}

fn pages(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::writing(folder, &error))?;
    let pages = documentation::pages();
    for (name, text) in &pages {
        output::write(&folder.join(name), text.as_bytes())?;
    }
    output::tell(&format!("wrote {} to {}\n", counted(pages.len(), "page"), folder.display()));
    Ok(())
}

/// Everything about a rule, as text.
fn page(entry: &RuleEntry) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_page(&mut text, entry);
    text
}

/// Writes everything about a rule.
pub(crate) fn write_page(text: &mut String, entry: &RuleEntry) -> fmt::Result {
    let style = severity_style(entry.severity);
    let (id, severity, group) = (entry.id, entry.severity, entry.group);
    writeln!(text, "{style}{severity}[{id}]{style:#}{BOLD}: {}{BOLD:#} ({group})", entry.title)?;
    writeln!(text, "  why: {}", entry.why)?;
    for (label, example) in [("bad", entry.bad), ("good", entry.good)] {
        let mut lines = example.lines();
        writeln!(text, "  {label}: {}", lines.next().unwrap_or_default())?;
        let indent = label.len() + 4;
        lines.try_for_each(|line| writeln!(text, "{:indent$}{line}", ""))?;
    }
    for element in &entry.elements {
        writeln!(text, "  at: {} ({})", element.xpath, element.wco_pointer)?;
    }
    let aliases: Vec<_> =
        entry.aliases.iter().map(|it| format!("{} {}", it.authority, it.code)).collect();
    if !aliases.is_empty() {
        writeln!(text, "  known as: {}", aliases.join(", "))?;
    }
    writeln!(text, "  sources: {}", entry.sources.join("; "))
}
