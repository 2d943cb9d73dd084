//! The messages of the EU's systems: their profiles, written from the authority's schemas, and random ones.
//!
//! The schemas and the messages are reference material; only facts from them are in the repository.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use customs_authorities::pattern::{self, Pattern};
use customs_eu::export;
use customs_message::family::{EXPORT, Family, TRANSIT};
use customs_model::profile::ProfileElement;
use customs_model::{Class, Content as Holds, MessageDefinition, ValueType};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::{RegexGeneratorStrategy, string_regex};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value as Json};

use crate::Chance;
use crate::columns::{Columns, Written, columns, whole_number};
use crate::xsd::{Content, Element, Error, Note, Schema, Value};
use crate::{eu_lists, random};

/// A system whose messages have profiles that are written from its schemas.
#[derive(Debug)]
pub struct System {
    /// Its messages, as the library has them.
    pub family: &'static Family,
    /// The folder of its schemas and tables in the reference.
    pub reference: &'static str,
    /// The folder with the schemas in it.
    schemas: &'static str,
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
        let mut table = Table {
            elements,
            phases: self.phases,
            lines: String::new(),
            remarks: Vec::new(),
            is_in_own_order: false,
            has_additions: false,
        };
        table.root(&root, message.class).map_err(|problem| Error {
            file: path.clone(),
            line: 0,
            problem,
        })?;
        let (id, name) = (format!("{}-{}", self.prefix, message.name), message.class.name);
        let number = &name[2..name.len() - 1];
        let what = message.class.doc.split(". ").next().unwrap_or_default();
        let what = what.split(" (").next().unwrap_or_default();
        let order = if table.is_in_own_order { "order: own\n" } else { "" };
        let additions =
            if table.has_additions { format!("extension: {ADDED} -\n") } else { String::new() };
        let text = format!(
            "# Written by `eu_profiles` from the schema of the authority, not by hand.\n\
             id: {id}\ntitle: {}, IE{number}, {}\nextends: {}\nroot: {name}\n\
             namespace: {name} {}\n{order}{additions}\n{}",
            self.title,
            uncapitalised(what),
            self.prefix,
            self.namespace,
            table.lines
        );
        Ok(Written { name: format!("{id}.profile"), text, remarks: table.remarks })
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
fn uncapitalised(text: &str) -> String {
    let is_abbreviation = text.chars().nth(1).is_some_and(char::is_uppercase);
    match text.chars().next() {
        Some(first) if !is_abbreviation => {
            first.to_lowercase().collect::<String>() + &text[first.len_utf8()..]
        }
        _ => text.to_owned(),
    }
}

/// The table of a profile as far as it is written.
struct Table<'e> {
    elements: &'e Elements,
    phases: &'static [&'static str],
    lines: String,
    remarks: Vec<(String, String)>,
    /// Whether its elements come in another order than those of the dictionary.
    is_in_own_order: bool,
    /// Whether it has elements that no class has.
    has_additions: bool,
}

impl Table<'_> {
    /// Writes the lines of a root and of all that is below it.
    fn root(&mut self, root: &Element, class: &'static Class) -> Result<(), String> {
        let path = &root.name.name;
        self.line(&[path, "1..1"]);
        for attribute in &root.attributes {
            let min = u32::from(attribute.is_required);
            let known = attribute.name == PHASE_ID;
            let all = attribute.value.enumeration.iter().map(|phase| phase.trim());
            if !known || all.clone().any(|phase| !self.phases.contains(&phase)) {
                return Err(format!(
                    "the attribute `{}` is not the one that is known",
                    attribute.name
                ));
            }
            let path = format!("{path}/{PHASE_ID}");
            self.line(&[&path, &format!("{min}..1"), "an..8", "", &self.phases.join(" ")]);
        }
        self.children(root, path, class)
    }

    fn line(&mut self, columns: &[&str]) {
        self.lines.push_str(columns.join("\t").trim_end_matches('\t'));
        self.lines.push('\n');
    }

    /// Writes the lines of what is in an element.
    fn children(
        &mut self,
        element: &Element,
        path: &str,
        class: &'static Class,
    ) -> Result<(), String> {
        let Content::Class(children) = &element.content else { return Ok(()) };
        let at = |child: &Element| class.index_of(&child.name.name);
        self.is_in_own_order |= !children.iter().filter_map(at).is_sorted();
        for child in children {
            match at(child) {
                Some(index) => self.element(child, path, &class.elements[index])?,
                None => self.addition(child, path)?,
            }
        }
        Ok(())
    }

    /// Writes the line of a text that no class has.
    fn addition(&mut self, element: &Element, above: &str) -> Result<(), String> {
        let name = &element.name.name;
        let (Content::Value(value), Some(max)) = (&element.content, element.max) else {
            return Err(format!("`{above}` has no `{name}`"));
        };
        self.has_additions = true;
        let path = format!("{above}/{ADDED}:{name}");
        let columns = columns(&with_one_pattern(value), None);
        let cardinality = format!("{}..{max}", element.min);
        self.line(&[&path, &cardinality, &columns.format, "", "", &columns.pattern]);
        self.remarks.push((path, "no class has it".to_owned()));
        Ok(())
    }

    /// Writes the lines of an element and of all that is below it.
    fn element(
        &mut self,
        element: &Element,
        above: &str,
        known: &'static customs_model::Element,
    ) -> Result<(), String> {
        let path = format!("{above}/{}", element.name.name);
        let told = |note: &Note| (path.clone(), format!("{note:?}"));
        self.remarks.extend(element.notes.iter().map(told));
        let max = element.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        let cardinality = format!("{}..{max}", element.min);
        match (&element.content, known.class(), known.value()) {
            (Content::Class(_), Some(class), _) => {
                self.line(&[&path, &cardinality]);
                self.children(element, &path, class)
            }
            (Content::Value(value), _, Some(kind)) => {
                let none = Told::default();
                let told = self.elements.get(&path).unwrap_or(&none);
                let columns = columns_of(&path, value, kind, told);
                let values = columns.values.join(" ");
                let (format, list) = (&*columns.format, &*told.list);
                self.line(&[&path, &cardinality, format, list, &values, &columns.pattern]);
                let remarks = columns.remarks.into_iter();
                self.remarks.extend(remarks.map(|remark| (path.clone(), remark)));
                Ok(())
            }
            _ => Err(format!("`{path}` is a value here and a class there")),
        }
    }
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

impl System {
    /// A random message that its profile takes, as JSON: what is required, some of what is not, and values that fit
    /// their formats and patterns.
    ///
    /// # Panics
    /// If a value cannot be made.
    #[must_use]
    pub fn random(&self, message: &MessageDefinition, chance: &mut Chance) -> Json {
        let profile = (self.family.usual)(message);
        let root = profile.root(message.class.name).expect("the root of its message");
        object(&root.children, profile.class(message.class), chance, 0)
    }
}

/// An object with what a profile has of a class.
fn object(
    children: &[ProfileElement],
    class: &'static Class,
    chance: &mut Chance,
    depth: usize,
) -> Json {
    let mut members = Map::new();
    for child in children {
        let element = class.element(&child.name).expect("an element of the class");
        let one = |chance: &mut Chance| match element.content {
            Holds::Class(below) => object(&child.children, below, chance, depth + 1),
            Holds::Value { value, .. } => random_value(child, value, chance),
        };
        let count = random_count(child, chance, depth);
        let value = match element.repeats {
            _ if count == 0 => continue,
            true => (0..count).map(|_| one(chance)).collect(),
            false => one(chance),
        };
        members.insert(child.name.clone(), value);
    }
    Json::Object(members)
}

/// How often an element occurs: what is deep down and not required, rarely.
fn random_count(element: &ProfileElement, chance: &mut Chance, depth: usize) -> usize {
    if chance.below(3 + depth) > 0 {
        return element.min;
    }
    let most = element.max.unwrap_or(3).min(3).max(element.min);
    let least = element.min.max(1);
    least + chance.below(most - least + 1)
}

fn random_value(element: &ProfileElement, kind: ValueType, chance: &mut Chance) -> Json {
    if !element.values.is_empty() {
        return random::pick(chance, &element.values).clone().into();
    }
    match kind {
        ValueType::Flag => (chance.below(2) == 0).into(),
        ValueType::Date => {
            format!("20{}-0{}-1{}", 24 + chance.below(9), 1 + chance.below(9), chance.below(9))
                .into()
        }
        ValueType::LocalDateTime => {
            format!("2026-01-31T1{}:3{}:00", chance.below(9), chance.below(9)).into()
        }
        ValueType::Count => {
            let text = fitting(element, || random::decimal(element.format, chance));
            text.parse::<u64>().expect("a number").into()
        }
        _ if kind.is_decimal() => {
            fitting(element, || random::decimal(element.format, chance)).into()
        }
        _ => match &element.pattern {
            Some(pattern) => {
                let (known, mut runner) = (known(pattern), runner(chance));
                let texts = || known.texts.new_tree(&mut runner).expect("a text of it").current();
                fitting(element, texts).into()
            }
            None => {
                fitting(element, || random::text(ValueType::Code, element.format, chance)).into()
            }
        },
    }
}

/// A pattern, compiled, and texts that match it.
struct Known {
    pattern: Pattern,
    texts: RegexGeneratorStrategy<String>,
}

/// A pattern, compiled once.
fn known(pattern: &str) -> Arc<Known> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Known>>>> = LazyLock::new(Mutex::default);
    let mut all = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.get(pattern) {
        return Arc::clone(known);
    }
    let compiled = pattern::compile(pattern).expect("a pattern");
    let known = Arc::new(Known { pattern: compiled, texts: strategy(pattern) });
    all.insert(pattern.to_owned(), Arc::clone(&known));
    known
}

/// The first of some texts that fits the format and the pattern, and has no blanks that mean nothing.
fn fitting(element: &ProfileElement, mut make: impl FnMut() -> String) -> String {
    let known = element.pattern.as_deref().map(known);
    let fits = |text: &String| {
        let length = text.chars().filter(|it| *it != '.').count();
        let has_length = element.format.is_none_or(|format| match format.exact {
            true => length == usize::from(format.length),
            false => length <= usize::from(format.length) && length > 0,
        });
        has_length
            && known.as_ref().is_none_or(|known| known.pattern.is_match(text))
            && !text.contains(char::is_control)
            && text.split(char::is_whitespace).all(|word| !word.is_empty())
    };
    let texts = std::iter::repeat_with(&mut make).take(100_000);
    let mut texts = texts.filter(fits);
    texts.next().unwrap_or_else(|| panic!("no value for {element:?}"))
}

/// Texts that match a pattern of XML Schema, of few characters where it says nothing of them.
fn strategy(pattern: &str) -> RegexGeneratorStrategy<String> {
    let plain = pattern
        .replace(r"\P{Z}", "[A-Za-z0-9é]")
        .replace(r"\d", "[0-9]")
        .replace("-[", "--[")
        .replace("(.*", "([A-Z0-9 ]{0,3}")
        .replace("[1-9].*", "[1-9][0-9]*");
    string_regex(&plain).unwrap_or_else(|error| panic!("{plain}: {error}"))
}

/// What proptest makes texts with, from our chance.
fn runner(chance: &mut Chance) -> TestRunner {
    let seed: Vec<u8> = (0..32).map(|_| u8::try_from(chance.below(256)).expect("a byte")).collect();
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
}
