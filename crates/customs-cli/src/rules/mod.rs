//! `customs rules`: which rules there are, what each is about, and the catalogue for other programs.

pub(crate) mod arguments;
mod book;
mod switches;

pub(crate) use switches::{Switches, is_of_conversations, refuse_unknown};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};
use std::fs;
use std::path::Path;

use customs_check::documentation::{self, RuleEntry};
use customs_check::{Checker, rules};
use customs_model::{Group, Rule};

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::rules::arguments::{ExportFormat, Rules, RulesCommand, RulesExport, RulesList};
use crate::text::{BOLD, clean, counted, severity_style};
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

/// What to say about a name that is none of these rules.
fn unknown_among<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    match rules::nearest_of(name, known) {
        Some(near) => format!("there is no rule `{name}`; did you mean `{near}`?"),
        None => format!("there is no rule `{name}`; `customs rules list` lists all"),
    }
}

/// Prints everything about the rule of an id, in code or in a book; or what is in the book of a name.
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
        None => Err(Failure::new(
            "customs rules show",
            unknown_among(id, rules::all().map(|rule| rule.id)),
        )),
    }
}

/// Prints everything about a rule.
fn show(rule: &Rule, format: Format) -> Result<Status, Failure> {
    match format {
        Format::Text => output::print_coloured(&page(&RuleEntry::of(rule)))?,
        Format::Json => output::print_json(&RuleEntry::of(rule))?,
    };
    Ok(Status::Clean)
}

/// The rules with their severity under a profile, those of its books too.
fn list(arguments: &RulesList, limits: &RunLimits) -> Result<Status, Failure> {
    let name = arguments.profile.as_deref();
    let name = name.unwrap_or(USUAL_PROFILE);
    let checker = Checker::of(profile::named(name, customs_message::authorities(), limits)?);
    let profile = checker.profile();
    if arguments.format == Format::Json {
        let entries: Vec<RuleEntry> =
            checker.rules().map(|rule| RuleEntry::under(rule, profile)).collect();
        output::print_json(&entries)?;
        return Ok(Status::Clean);
    }
    let all: Vec<&Rule> = checker.rules().collect();
    let open: BTreeMap<&str, &str> =
        profile.undecidable_rules().map(|(rule, why)| (rule.id, why)).collect();
    let width = all.iter().map(|rule| rule.id.len()).max().unwrap_or_default();
    let mut text = String::new();
    let groups: BTreeSet<Group> = all.iter().map(|rule| rule.group).collect();
    for group in groups {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{BOLD}{}{BOLD:#}", clean(&documentation::heading(group)));
        for rule in all.iter().filter(|rule| rule.group == group) {
            let dimmed = anstyle::Style::new().dimmed();
            let (style, word, said) = match (checker.severity(rule), open.get(rule.id)) {
                (None, _) => (dimmed, "off", rule.title),
                (Some(_), Some(why)) => (dimmed, "not checked", *why),
                (Some(severity), None) => (severity_style(severity), severity.name(), rule.title),
            };
            let said = clean(said);
            let _ = writeln!(text, "  {:width$}  {style}{word:11}{style:#}  {said}", rule.id);
        }
    }
    let not_checked = match open.len() {
        0 => String::new(),
        count => format!(", {count} of them not checked"),
    };
    let rules = counted(all.len(), "rule");
    let _ = writeln!(text, "{rules}, under {}{not_checked}", clean(&profile.id));
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
    entry.demands.iter().try_for_each(|demand| writeln!(text, "  requires: {demand}"))?;
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
