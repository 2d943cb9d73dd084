//! `customs profile`: which profiles there are, what one says, and what is wrong with one.

use std::fmt::Write;
use std::path::Path;

use customs_authorities::Authorities;
use customs_message::authorities;
use customs_model::ValueType;
use customs_model::dictionary::DateForm;
use customs_model::profile::{AttributeForms, Profile, ProfileElement};
use customs_model::shape::{Collapsing, NO_NAMESPACE};
use serde::Serialize;

use super::{named, read, with_folder};
use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::output;
use crate::profile::arguments::{ProfileCommand, Profiles};
use crate::text::{BOLD, ERROR, clean, counted};

/// Runs the command.
pub(crate) fn run(arguments: &Profiles, limits: &RunLimits) -> Result<Status, Failure> {
    let own = arguments.authority.as_deref().map(with_folder).transpose()?;
    let authorities = own.as_ref().unwrap_or_else(|| authorities());
    match &arguments.command {
        ProfileCommand::List { format } => list(authorities, *format),
        ProfileCommand::Show { profile } => show(&*named(profile, authorities, limits)?),
        ProfileCommand::Check { files } => check(files, authorities, limits),
    }
}

/// A profile in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'p> {
    id: &'p str,
    title: &'p str,
    version: &'p str,
    authority: &'p str,
}

fn list(authorities: &Authorities, format: Format) -> Result<Status, Failure> {
    let mut all = Vec::new();
    for authority in authorities.iter() {
        for id in authority.profiles() {
            let head = authorities.head(id).map_err(|failed| Failure::new(id, failed))?;
            let Profile { title, version, .. } = &**head;
            all.push(Listed { id, title, version, authority: &authority.folder().name });
        }
    }
    if format == Format::Json {
        output::print_json(&all)?;
        return Ok(Status::Clean);
    }
    let width = all.iter().map(|it| it.id.len()).max().unwrap_or_default();
    let mut text = String::new();
    for Listed { id, title, version, authority } in &all {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{BOLD}{id:width$}{BOLD:#}  {title} ({version}; {authority})");
    }
    output::print_coloured(&text)?;
    Ok(Status::Clean)
}

/// Prints a profile in its own format, with all that it extends.
fn show(profile: &Profile) -> Result<Status, Failure> {
    let mut text = head(profile);
    for root in profile.roots.iter().filter_map(|name| profile.root(name)) {
        write_element(&mut text, profile, "", root);
    }
    for own in profile.books.iter().filter_map(|book| book.text.as_ref()) {
        text.push('\n');
        text.push_str(own);
    }
    output::print_coloured(&text)?;
    Ok(Status::Clean)
}

fn head(profile: &Profile) -> String {
    let mut text = String::new();
    let mut line = |key: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(text, "{key}: {}", clean(value));
        }
    };
    line("id", &profile.id);
    line("title", &profile.title);
    line("version", &profile.version);
    line("chosen", if profile.by_name_only { "by-name" } else { "" });
    let day = |day: Option<chrono::NaiveDate>| day.map(|it| it.to_string()).unwrap_or_default();
    line("valid-from", &day(profile.valid_from));
    line("valid-until", &day(profile.valid_until));
    for root in &profile.roots {
        let tag = profile.tags.iter().find(|(name, _)| name == root);
        line("root", &tag.map_or_else(|| root.clone(), |(_, tag)| format!("{root} {tag}")));
    }
    for (name, uri) in profile.namespaces.iter() {
        let uri = if uri == NO_NAMESPACE { "-" } else { uri };
        line("namespace", &format!("{name} {uri}"));
    }
    for (prefix, namespace) in &profile.extensions {
        line("extension", &format!("{prefix} {}", namespace.as_deref().unwrap_or("-")));
    }
    line("order", if profile.is_in_own_order { "own" } else { "" });
    line("dates", if profile.dates == DateForm::Inside { "" } else { profile.dates.name() });
    for (name, values) in &profile.envelope {
        line("envelope", &format!("{name} {}", values.join(" ")));
    }
    for content in &profile.content {
        line("content", &format!("{} {}", content.path.join("/"), content.values.join(" ")));
    }
    profile.answers.iter().for_each(|beginning| line("answers", beginning));
    line("date-formats", &profile.date_formats.join(" "));
    line("date-pattern", profile.date_pattern.as_deref().unwrap_or_default());
    line("format-codes", if profile.optional_format_codes { "optional" } else { "" });
    let usual = Collapsing::default();
    let more = profile.collapsing.iter().filter(|value| !usual.has(*value));
    line("collapse", &more.map(ValueType::name).collect::<Vec<_>>().join(" "));
    line("blank-values", if profile.blank_values { "allowed" } else { "" });
    line("line-breaks", profile.line_breaks.name().unwrap_or_default());
    for (key, length) in
        [("unit-length", profile.unit_length), ("agency-length", profile.agency_length)]
    {
        line(key, &length.map(|it| format!("{}..{}", it.min, it.max)).unwrap_or_default());
    }
    let attributes = profile.attributes;
    line("attributes", if attributes == AttributeForms::Any { "" } else { attributes.name() });
    line("elements", if profile.is_of_dictionary { "dictionary" } else { "" });
    profile.books.iter().filter_map(|book| book.name.as_ref()).for_each(|name| line("book", name));
    for change in &profile.rules {
        line("rule", &format!("{} {}", change.rules, change.change));
    }
    text.push('\n');
    text
}

/// Writes the line of an element, and those of what it holds.
fn write_element(text: &mut String, profile: &Profile, above: &str, element: &ProfileElement) {
    let prefix = element.extension.as_ref().map_or_else(String::new, |extension| {
        let mut known = profile.extensions.iter();
        let found = known.find(|(_, namespace)| *namespace == extension.namespace);
        found.map_or_else(String::new, |(prefix, _)| format!("{prefix}:"))
    });
    let path = match above {
        "" => element.name.clone(),
        above => format!("{above}/{prefix}{}", element.name),
    };
    let tag = element.tag.as_ref().map_or_else(String::new, |tag| format!("={tag}"));
    let max = element.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
    let columns = [
        format!("{path}{tag}"),
        format!("{}..{max}", element.min),
        format(element, profile),
        element.codes.clone().unwrap_or_default(),
        element.values.join(" "),
        element.pattern.clone().unwrap_or_default(),
    ];
    text.push_str(columns.join("\t").trim_end_matches('\t'));
    text.push('\n');
    for child in &element.children {
        write_element(text, profile, &path, child);
    }
}

/// The format of an element, of an extension with its type before it. That no value has attributes, the head says.
fn format(element: &ProfileElement, profile: &Profile) -> String {
    let is_bare = element.is_bare && profile.attributes != AttributeForms::None;
    let value = element.extension.as_ref().and_then(|extension| extension.value);
    let words = [
        value.map(|(value, _)| value.name().to_owned()),
        value.filter(|(_, form)| *form != DateForm::Inside).map(|(_, form)| form.name().to_owned()),
        element.format.map(|it| it.to_string()),
        is_bare.then(|| "bare".to_owned()),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Says everything that is wrong with profiles.
fn check(
    files: &[std::path::PathBuf],
    authorities: &Authorities,
    limits: &RunLimits,
) -> Result<Status, Failure> {
    let (mut text, mut count) = (String::new(), 0);
    for file in files {
        let name = file.display().to_string();
        let name = clean(&name);
        let read = read(Path::new(file), authorities, &[], limits)?;
        for error in read.err().into_iter().flat_map(|it| it.0) {
            count += 1;
            let (line, problem, hint) = (error.line, clean(&error.problem), clean(&error.hint));
            let _ = writeln!(text, "{name}:{line}: {ERROR}error{ERROR:#}: {problem}\n   = {hint}");
        }
    }
    let _ = writeln!(text, "{}, {}", counted(files.len(), "profile"), counted(count, "error"));
    output::print_coloured(&text)?;
    Ok(if count == 0 { Status::Clean } else { Status::Findings })
}
