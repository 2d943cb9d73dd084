//! The EU's transit messages: their profiles, written from the authority's schemas, and the messages that were
//! published.
//!
//! The schemas and the messages are reference material; only facts from them are in the repository.

use std::collections::BTreeMap;
use std::path::Path;

use customs_eu::{MESSAGES, NAMESPACE, PHASE};
use customs_message::family::TRANSIT;
use customs_model::{Class, MessageDefinition, ValueType};
use serde_json::Value as Json;

use crate::columns::{Columns, Written, columns, whole_number};
use crate::lines::Lines;
use crate::xsd::{Element, Error, Schema, Value};
use crate::{Chance, from_profile};

/// The folder with the schemas, below that of the messages.
pub const SCHEMAS: &str = "xsd-60.4.16";

/// The name in a path of the attribute that names the phase.
const PHASE_ID: &str = "PhaseID";

/// The phases whose messages the schemas take.
const PHASES: [&str; 3] = ["NCTS5.0", "NCTS5.1", PHASE];

/// What the table of elements says of a value and the schemas do not.
#[derive(Debug, Default)]
struct Told {
    /// The list of its codes.
    list: String,
    /// Its format, by the documents.
    format: String,
}

/// What the table says, by path.
type Elements = BTreeMap<String, Told>;

/// The profiles of all messages, from the folder with their schemas and the table of their elements.
///
/// # Errors
/// If the table or a schema cannot be read, or says what no profile can.
pub fn profiles(folder: &Path) -> Result<Vec<Written>, Error> {
    let elements = elements(&folder.join("elements.tsv"))?;
    let schemas = folder.join(SCHEMAS);
    MESSAGES.iter().map(|message| profile(message, &schemas, &elements)).collect()
}

fn elements(path: &Path) -> Result<Elements, Error> {
    let error = |problem: String| Error { file: path.to_owned(), line: 0, problem };
    let text = std::fs::read_to_string(path).map_err(|it| error(it.to_string()))?;
    let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let head = lines.next().unwrap_or_default();
    let at = |name: &str| {
        let found = head.iter().position(|column| *column == name);
        found.ok_or_else(|| error(format!("there is no column `{name}`")))
    };
    let (path_at, list_at, format_at) = (at("path")?, at("code_list")?, at("format")?);
    let named = lines.filter_map(|columns| {
        let text = |at: usize| columns.get(at).copied().map(str::to_owned);
        Some((text(path_at)?, Told { list: text(list_at)?, format: text(format_at)? }))
    });
    Ok(named.collect())
}

/// The profile of a message.
fn profile(
    message: &MessageDefinition,
    schemas: &Path,
    elements: &Elements,
) -> Result<Written, Error> {
    let path = schemas.join(format!("{}.xsd", message.name));
    let root = Schema::read(&path)?.root(message.class.name)?;
    let none = Told::default();
    let columns = |path: &str, value: &Value, kind: ValueType| {
        let told = elements.get(path).unwrap_or(&none);
        Columns { list: told.list.clone(), ..columns_of(path, value, kind, told) }
    };
    let mut lines = Lines::new(&columns);
    root_lines(&mut lines, &root, message.class).map_err(|problem| Error {
        file: path.clone(),
        line: 0,
        problem,
    })?;
    let (id, name) = (format!("ncts-{}", message.name), message.class.name);
    let number = &name[2..name.len() - 1];
    let what = message.class.doc.split(". ").next().unwrap_or_default();
    let what = what.split(" (").next().unwrap_or_default();
    let order = if lines.is_in_own_order { "order: own\n" } else { "" };
    let text = format!(
        "# Written by `transit_profiles` from the schema of the authority, not by hand.\n\
         id: {id}\ntitle: EU transit, IE{number}, {}\nextends: ncts\nroot: {name}\n\
         namespace: {name} {NAMESPACE}\n{order}\n{}",
        uncapitalised(what),
        lines.text
    );
    Ok(Written { name: format!("{id}.profile"), text, remarks: lines.remarks })
}

/// A title inside a line: without the capital letter it begins with, unless it is an abbreviation.
#[must_use]
pub fn uncapitalised(text: &str) -> String {
    let is_abbreviation = text.chars().nth(1).is_some_and(char::is_uppercase);
    match text.chars().next() {
        Some(first) if !is_abbreviation => {
            first.to_lowercase().collect::<String>() + &text[first.len_utf8()..]
        }
        _ => text.to_owned(),
    }
}

/// Writes the lines of a root and of all that is below it.
fn root_lines(lines: &mut Lines<'_>, root: &Element, class: &'static Class) -> Result<(), String> {
    let path = &root.name.name;
    lines.line(&[path, "1..1"]);
    for attribute in &root.attributes {
        let min = u32::from(attribute.is_required);
        let known = attribute.name == PHASE_ID;
        let all = attribute.value.enumeration.iter().map(|phase| phase.trim());
        if !known || all.clone().any(|phase| !PHASES.contains(&phase)) {
            return Err(format!("the attribute `{}` is not the one that is known", attribute.name));
        }
        let path = format!("{path}/{PHASE_ID}");
        lines.line(&[&path, &format!("{min}..1"), "an..8", "", &PHASES.join(" ")]);
    }
    lines.children(root, path, class)
}

/// The columns of a value, without what its type says of all of its values.
fn columns_of(path: &str, value: &Value, kind: ValueType, told: &Told) -> Columns {
    match kind {
        ValueType::Date | ValueType::LocalDateTime | ValueType::Flag => return Columns::default(),
        ValueType::Count => return count(value, told),
        _ => {}
    }
    let mut columns = columns(&with_one_pattern(value), None);
    if columns.format.is_empty() && !["token", "dateTime"].contains(&&*told.format) {
        columns.format.clone_from(&told.format);
    }
    // The schema takes the type of any other message, which makes no sense.
    if path.ends_with("C/messageType") {
        columns.values = path.split('/').next().map(str::to_owned).into_iter().collect();
    }
    columns
}

/// The columns of a number that has one way of being written.
fn count(value: &Value, told: &Told) -> Columns {
    let patterns: Vec<String> = value.patterns.iter().map(|step| step.join("|")).collect();
    let [pattern] = &patterns[..] else {
        return Columns {
            remarks: vec![format!("the patterns {patterns:?}")],
            ..Columns::default()
        };
    };
    let greatest = value.bounds.iter().find(|(facet, _)| facet == "maxInclusive");
    let digits = greatest.map_or(0, |(_, bound)| bound.len());
    let whole = whole_number(pattern);
    let is_exact = !told.format.contains("..");
    Columns {
        format: if is_exact { told.format.clone() } else { format!("n..{digits}") },
        pattern: match whole {
            Some(whole) if whole.is_positive => "[1-9].*".to_owned(),
            Some(_) => String::new(),
            None => pattern.clone(),
        },
        ..Columns::default()
    }
}

/// The same with one pattern: the last one is within the others, or is made so.
fn with_one_pattern(value: &Value) -> Value {
    const BASIC_LATIN: &str = r"\p{IsBasicLatin}+";
    let mut steps = value.patterns.iter().map(|step| step.join("|"));
    let (first, last) = (steps.next(), steps.next_back());
    let (Some(first), Some(last)) = (first, last) else { return value.clone() };
    let pattern = match &*first {
        BASIC_LATIN => in_basic_latin(&last),
        _ => last,
    };
    Value { patterns: vec![vec![pattern]], ..value.clone() }
}

/// A pattern of addresses of electronic mail, for characters of ASCII alone.
fn in_basic_latin(pattern: &str) -> String {
    let any = pattern.replace(r"\P{Z}", "[!-~]").replace("[^@]", "[ -~-[@]]");
    let any = any.replace(r"[^\.]", r"[ -~-[\.]]");
    any.replace(".+", "[ -~]+").replace(".*", "[ -~]*")
}

/// A random message that its profile takes, as JSON.
///
/// # Panics
/// If a value cannot be made.
pub fn random(message: &MessageDefinition, chance: &mut Chance) -> Json {
    from_profile::random((TRANSIT.usual)(message), message, chance)
}
