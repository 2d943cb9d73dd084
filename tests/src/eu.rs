//! The messages of the EU's systems: their profiles, written from the authority's schemas, and random ones.
//!
//! The schemas and the messages are reference material; only facts from them are in the repository.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use customs_eu::export;
use customs_message::family::{EXPORT, Family, TRANSIT};
use customs_model::{Class, MessageDefinition, ValueType};
use serde_json::Value as Json;

use crate::columns::{Columns, Written, columns, whole_number};
use crate::external::reference;
use crate::lines::Lines;
use crate::xsd::{Element, Error, Schema, Value};
use crate::{Chance, eu_lists, from_profile};

/// A system whose messages have profiles that are written from its schemas.
#[derive(Debug)]
pub struct System {
    /// Its messages, as the library has them.
    pub family: &'static Family,
    /// The folder of its schemas and tables in the reference.
    pub reference: &'static str,
    /// The folder with the schemas in it.
    schemas: &'static str,
    /// The tables in it that say of elements what the schemas do not.
    tables: &'static [&'static str],
    /// What the ids of its profiles begin with.
    prefix: &'static str,
    /// What their titles begin with.
    title: &'static str,
    /// The namespace of its roots.
    namespace: &'static str,
    /// The phases whose messages the schemas take.
    phases: &'static [&'static str],
    /// What is behind the number of a list that is its own, where other systems have another of that number.
    own_lists: &'static str,
}

/// Transit (NCTS).
pub static NCTS: System = System {
    family: &TRANSIT,
    reference: "eu/ncts",
    schemas: "xsd-60.4.16",
    tables: &["elements.tsv"],
    prefix: "ncts",
    title: "EU transit",
    namespace: customs_eu::NAMESPACE,
    phases: &["NCTS5.0", "NCTS5.1", customs_eu::PHASE],
    own_lists: "",
};

/// Export (AES).
pub static AES: System = System {
    family: &EXPORT,
    reference: "eu/aes",
    schemas: "xsd-51.8.6",
    tables: &["elements.tsv", "types.tsv", "message-types.tsv"],
    prefix: "aes",
    title: "EU export",
    namespace: export::NAMESPACE,
    phases: &["AES1.0", export::PHASE],
    own_lists: eu_lists::OF_EXPORT,
};

/// Both of them.
pub static SYSTEMS: [&System; 2] = [&NCTS, &AES];

/// The name in a path of the attribute that names the phase.
const PHASE_ID: &str = "PhaseID";

/// The prefix of elements that a schema has and no class.
const ADDED: &str = "x";

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

impl System {
    /// The folder with what the reference has of the system, if there are also the tables of its elements in it.
    #[must_use]
    pub fn with_tables(&self) -> Option<PathBuf> {
        let folder = reference(self.reference)?;
        self.tables
            .iter()
            .all(|it| reference(&format!("{}/{it}", self.reference)).is_some())
            .then_some(folder)
    }

    /// The schema of a message, in the folder with what the reference has of the system.
    #[must_use]
    pub fn schema(&self, folder: &Path, message: &MessageDefinition) -> PathBuf {
        let number = &message.class.name[2..5];
        let names = [message.name.to_owned(), format!("IE{number}"), format!("IE{number}C")];
        let paths = names.map(|name| folder.join(self.schemas).join(name).with_extension("xsd"));
        paths.iter().find(|path| path.is_file()).unwrap_or(&paths[0]).clone()
    }

    /// Copies the schemas to a folder in which each names the others as they lie beside it, as not all of those that
    /// were published do, and with the names of the messages.
    ///
    /// # Panics
    /// If that is not possible.
    pub fn copy_schemas(&self, folder: &Path, to: &Path) {
        let copy = |from: &Path, name: &str| {
            let text = std::fs::read_to_string(from).expect("a schema");
            std::fs::write(to.join(name), beside(&text)).expect("a folder to write to");
        };
        for message in self.family.messages {
            copy(&self.schema(folder, message), &format!("{}.xsd", message.name));
        }
        let shared = std::fs::read_dir(folder.join(self.schemas)).expect("a folder");
        for path in shared.map(|entry| entry.expect("an entry").path()) {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if !name.starts_with("IE") && !to.join(&name).exists() {
                copy(&path, &name);
            }
        }
    }

    /// The profiles of all messages, from the folder with their schemas and the tables of their elements.
    ///
    /// # Errors
    /// If a table or a schema cannot be read, or says what no profile can.
    pub fn profiles(&self, folder: &Path) -> Result<Vec<Written>, Error> {
        let elements = self.elements(folder)?;
        let of = |message| self.profile(message, folder, &elements);
        self.family.messages.iter().map(of).collect()
    }

    /// What the table of elements says and, where it names no list, that of types.
    fn elements(&self, folder: &Path) -> Result<Elements, Error> {
        let columns = ["path", "code_list", "format"];
        let rows = rows(&folder.join("elements.tsv"), columns)?;
        let mut elements: Elements =
            rows.into_iter().map(|[path, list, format]| (path, Told { list, format })).collect();
        if !self.own_lists.is_empty() {
            for (path, list) in lists_of_types(folder)? {
                match elements.get_mut(&path) {
                    Some(told) if told.list.is_empty() => told.list = list,
                    _ => {}
                }
            }
        }
        for told in elements.values_mut() {
            let own = format!("{}{}", told.list, self.own_lists);
            if customs_codes::eu::by_number(&own).is_some() {
                told.list = own;
            }
        }
        Ok(elements)
    }

    /// The profile of a message.
    fn profile(
        &self,
        message: &MessageDefinition,
        folder: &Path,
        elements: &Elements,
    ) -> Result<Written, Error> {
        let path = self.schema(folder, message);
        let root = Schema::read(&path)?.root(message.class.name)?;
        let none = Told::default();
        let columns = |path: &str, value: &Value, kind: ValueType| {
            let told = elements.get(path).unwrap_or(&none);
            Columns { list: told.list.clone(), ..columns_of(path, value, kind, told) }
        };
        let addition = |value: &Value| columns_of_text(value);
        let mut lines = Lines::new(&columns).with_additions(ADDED, &addition);
        root_lines(&mut lines, &root, message.class, self.phases).map_err(|problem| Error {
            file: path.clone(),
            line: 0,
            problem,
        })?;
        let (id, name) = (format!("{}-{}", self.prefix, message.name), message.class.name);
        let number = &name[2..name.len() - 1];
        let what = message.class.doc.split(". ").next().unwrap_or_default();
        let what = what.split(" (").next().unwrap_or_default();
        let order = if lines.is_in_own_order { "order: own\n" } else { "" };
        let additions =
            if lines.has_additions { format!("extension: {ADDED} -\n") } else { String::new() };
        let text = format!(
            "# Written by `eu_profiles` from the schema of the authority, not by hand.\n\
             id: {id}\ntitle: {}, IE{number}, {}\nextends: {}\nroot: {name}\n\
             namespace: {name} {}\n{order}{additions}\n{}",
            self.title,
            uncapitalised(what),
            self.prefix,
            self.namespace,
            lines.text
        );
        Ok(Written { name: format!("{id}.profile"), text, remarks: lines.remarks })
    }
}

/// The text of a schema in which the others are named as files beside it.
fn beside(text: &str) -> String {
    const LOCATION: &str = "schemaLocation=\"";
    let mut parts = text.split(LOCATION);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (location, rest) = part.split_once('"').unwrap_or((part, ""));
        let name = location.rsplit('/').next().unwrap_or_default();
        written += &format!("{LOCATION}{name}\"{rest}");
    }
    written
}

/// The columns of these names of a table.
fn rows<const COUNT: usize>(
    path: &Path,
    names: [&str; COUNT],
) -> Result<Vec<[String; COUNT]>, Error> {
    let error = |problem: String| Error { file: path.to_owned(), line: 0, problem };
    let text = std::fs::read_to_string(path).map_err(|it| error(it.to_string()))?;
    let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let head = lines.next().unwrap_or_default();
    let mut at = [0; COUNT];
    for (at, name) in at.iter_mut().zip(names) {
        let found = head.iter().position(|column| *column == name);
        *at = found.ok_or_else(|| error(format!("there is no column `{name}`")))?;
    }
    let row = |line: Vec<&str>| at.map(|at| line.get(at).copied().unwrap_or_default().to_owned());
    Ok(lines.map(row).collect())
}

/// The lists of codes by path, as the tables of numbered types have them: a message begins with some of them, named
/// like its elements, and each names those of what is in it.
fn lists_of_types(folder: &Path) -> Result<Vec<(String, String)>, Error> {
    let mut types: HashMap<String, Vec<[String; 3]>> = HashMap::new();
    let columns = ["complex_type", "element", "type", "code_list"];
    for [of, element, own, list] in rows(&folder.join("types.tsv"), columns)? {
        types.entry(of).or_default().push([element, own, list]);
    }
    let mut found = Vec::new();
    for [message, first] in
        rows(&folder.join("message-types.tsv"), ["message", "first_level_types"])?
    {
        let named = |name: &str| Some((name.rsplit_once("Type")?.0.to_owned(), name.to_owned()));
        let roots = first.split(' ').filter_map(named);
        let mut open: Vec<(String, String)> =
            roots.map(|(element, of)| (format!("{message}/{element}"), of)).collect();
        while let Some((path, of)) = open.pop() {
            for [element, own, list] in types.get(&of).into_iter().flatten() {
                let path = format!("{path}/{element}");
                match types.contains_key(own) {
                    true => open.push((path, own.clone())),
                    false if list.is_empty() => {}
                    false => found.push((path, list.clone())),
                }
            }
        }
    }
    Ok(found)
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
fn root_lines(
    lines: &mut Lines<'_>,
    root: &Element,
    class: &'static Class,
    phases: &[&str],
) -> Result<(), String> {
    let path = &root.name.name;
    lines.line(&[path, "1..1"]);
    for attribute in &root.attributes {
        let min = u32::from(attribute.is_required);
        let known = attribute.name == PHASE_ID;
        let all = attribute.value.enumeration.iter().map(|phase| phase.trim());
        if !known || all.clone().any(|phase| !phases.contains(&phase)) {
            return Err(format!("the attribute `{}` is not the one that is known", attribute.name));
        }
        let path = format!("{path}/{PHASE_ID}");
        lines.line(&[&path, &format!("{min}..1"), "an..8", "", &phases.join(" ")]);
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
    let mut columns = columns_of_text(value);
    if columns.format.is_empty() && !["token", "dateTime"].contains(&&*told.format) {
        columns.format.clone_from(&told.format);
    }
    // The schema takes the type of any other message, which makes no sense.
    if path.ends_with("C/messageType") {
        columns.values = path.split('/').next().map(str::to_owned).into_iter().collect();
    }
    columns
}

/// The columns of a text.
fn columns_of_text(value: &Value) -> Columns {
    columns(&with_one_pattern(value), None)
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

impl System {
    /// A random message that its profile takes, as JSON.
    ///
    /// # Panics
    /// If a value cannot be made.
    #[must_use]
    pub fn random(&self, message: &MessageDefinition, chance: &mut Chance) -> Json {
        from_profile::random((self.family.usual)(message), message, chance)
    }
}
