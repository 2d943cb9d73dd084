//! The profiles of Denmark's declarations, written from the authority's schemas: paths, cardinalities,
//! formats, values and patterns.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use customs_declaration::Declaration;
use customs_model::{Class, ClassType, Content as Known, ValueType};

use super::{DEC, Message, messages};
use crate::columns::{Columns, Written, columns};
use crate::xsd::{Attribute, Content, Element, Error, Note, Schema, Value};

/// The form of dates, which the base profile says for all of them.
pub const DATE: &str = r"(\d{4})((\d{4})|((\d{10})(Z|[-+]\d\d)))?";

/// The namespace of what is inside a date.
pub const DATES: &str = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";

/// The namespaces of what Denmark adds, with the prefixes of their elements in a path.
pub const EXTENSIONS: [(&str, &str); 3] = [
    ("auth", "urn:wco:datamodel:WCO:WCO_DEC_EDS_AUTHORISATION:1"),
    ("eds", "urn:eds:datamodel:EDS:EDS_EXTENSIONS:1"),
    ("meta", "urn:wco:datamodel:WCO:WCO_DEC_EDS_METADATA:1"),
];

/// The prefix of what Denmark adds in the namespace of the declaration.
pub const OWN: &str = "dk";

/// The ends of paths that may occur several times by a slip of some schemas. The number of a container in
/// its list is one number; and the one sum that is paid is paid by one means, as the schemas of exports
/// and the European Union's own message of import (CC415B) have it.
pub const ONCE: [&str; 2] = ["/TransportEquipment/SequenceNumeric", "/Payment/MethodCode"];

/// The profiles of every message with a schema in a folder or below it.
///
/// # Errors
/// If the folder or a schema cannot be read, or says what no profile can.
pub fn written(folder: &Path) -> Result<Vec<Written>, Error> {
    let in_folder = |error: std::io::Error| Error {
        file: folder.to_owned(),
        line: 0,
        problem: error.to_string(),
    };
    let messages = messages(folder).map_err(in_folder)?;
    messages.iter().map(profile).collect()
}

/// The profile of a message.
///
/// # Errors
/// If its schema cannot be read, or says what no profile can.
pub fn profile(message: &Message) -> Result<Written, Error> {
    let schema = Schema::read(&message.schema)?;
    let root = schema.root("Declaration")?;
    let mut table = Table::of(schema.target());
    table.root(&root).map_err(|problem| Error {
        file: message.schema.clone(),
        line: 0,
        problem,
    })?;
    let id = message.id();
    let mut text = format!(
        "# Written by `danish_profiles` from the schema of the authority, not by hand.\n\
         id: {id}\ntitle: {}\nversion: {}\nextends: dk\n",
        message.title(),
        message.version
    );
    if schema.target() != DEC {
        let _ = writeln!(text, "namespace: Declaration {}", schema.target());
    }
    if table.is_in_own_order {
        text.push_str("order: own\n");
    }
    for (path, values) in message.content(schema.target()) {
        let _ = writeln!(text, "content: {path} {}", values.join(" "));
    }
    for prefix in &table.prefixes {
        let uri = EXTENSIONS.iter().find(|(known, _)| known == prefix).map_or("-", |(_, uri)| uri);
        let _ = writeln!(text, "extension: {prefix} {uri}");
    }
    text.push('\n');
    text.push_str(&table.lines);
    Ok(Written { name: format!("{id}.profile"), text, remarks: table.remarks })
}

/// The table of a profile as far as it is written.
struct Table<'s> {
    target: &'s str,
    lines: String,
    /// The prefixes in it.
    prefixes: BTreeSet<&'static str>,
    remarks: Vec<(String, String)>,
    /// Whether its elements come in another order than those of the dictionary.
    is_in_own_order: bool,
}

impl<'s> Table<'s> {
    fn of(target: &'s str) -> Self {
        let (lines, prefixes, remarks) = (String::new(), BTreeSet::new(), Vec::new());
        Self { target, lines, prefixes, remarks, is_in_own_order: false }
    }

    /// Writes the lines of a root and of all that is below it.
    fn root(&mut self, root: &Element) -> Result<(), String> {
        let path = root.name.name.clone();
        self.lines.push_str(&format!("{path}\t1..1\n"));
        self.children(root, &path, Some(Declaration::CLASS))
    }

    /// Writes the lines of what is in an element, which is a class of the dictionary or a foreign one.
    fn children(
        &mut self,
        element: &Element,
        path: &str,
        class: Option<&'static Class>,
    ) -> Result<(), String> {
        let Content::Class(children) = &element.content else { return Ok(()) };
        let at = |child: &Element| {
            class?.elements.iter().position(|known| known.tag() == child.name.name)
        };
        self.is_in_own_order |= !children.iter().filter_map(at).is_sorted();
        children.iter().try_for_each(|child| self.element(child, path, class))
    }

    /// Writes the lines of an element and of all that is below it.
    fn element(
        &mut self,
        element: &Element,
        above: &str,
        class: Option<&'static Class>,
    ) -> Result<(), String> {
        let max = self.max(element, above);
        let step = self.step(element, max, class)?;
        self.prefixes.extend(step.prefix);
        let path = format!("{above}/{}", step.name());
        self.remark(element, &path);
        if element.notes.contains(&Note::Cut) {
            return Ok(());
        }
        let max = max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        let columns = step.columns(element);
        let values = columns.values.join(" ");
        if columns.values.iter().any(|value| value.contains(char::is_whitespace)) {
            return Err(format!("`{path}` has a value with a blank"));
        }
        self.remarks.extend(columns.remarks.into_iter().map(|remark| (path.clone(), remark)));
        let tag = step.tag.map_or_else(String::new, |tag| format!("={tag}"));
        let (place, cardinality) = (format!("{path}{tag}"), format!("{}..{max}", element.min));
        let line = [&*place, &cardinality, &columns.format, "", &values, &columns.pattern];
        self.lines.push_str(line.join("\t").trim_end_matches('\t'));
        self.lines.push('\n');
        match value_of(element) {
            Some(_) => Ok(()),
            None => {
                self.children(element, &path, step.known.and_then(customs_model::Element::class))
            }
        }
    }

    /// Takes note of what the schema says of an element and no line can.
    fn remark(&mut self, element: &Element, path: &str) {
        let notes = element.notes.iter().map(|note| match note {
            Note::Choice => "one of a choice".to_owned(),
            Note::OptionalGroup => "part of a group that is whole or absent".to_owned(),
            Note::RepeatedGroup => "part of a repeated group".to_owned(),
            Note::Cut => "recursion cut off".to_owned(),
            Note::Default => "has a default".to_owned(),
        });
        // The format code of a date is demanded wherever it is in the element itself.
        let is_said = |it: &&Attribute| it.is_required && it.name != "formatCode";
        let attributes = element.attributes.iter().filter(is_said);
        let attributes = attributes.map(|it| format!("the attribute {} is required", it.name));
        self.remarks.extend(notes.chain(attributes).map(|remark| (path.to_owned(), remark)));
    }

    /// How often an element may occur, but for what is a slip.
    fn max(&mut self, element: &Element, above: &str) -> Option<u32> {
        let path = format!("{above}/{}", element.name.name);
        if element.max == Some(1) || !ONCE.iter().any(|end| path.ends_with(end)) {
            return element.max;
        }
        let max = element.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        self.remarks.push((path, format!("once, though the schema says {max}")));
        Some(1)
    }

    /// The step of a path that leads to an element: as the dictionary has it, or else as an extension.
    fn step<'e>(
        &self,
        element: &'e Element,
        max: Option<u32>,
        class: Option<&'static Class>,
    ) -> Result<Step<'e>, String> {
        let (namespace, tag) = (&*element.name.namespace, &*element.name.name);
        let foreign =
            EXTENSIONS.iter().find(|(_, uri)| *uri == namespace).map(|(prefix, _)| *prefix);
        if let Some(prefix) = foreign {
            return Ok(Step { prefix: Some(prefix), name: tag.into(), tag: None, known: None });
        }
        if namespace != self.target {
            return Err(format!("no prefix is known for `{}`", element.name));
        }
        let known = class.and_then(|class| class.elements.iter().find(|it| it.tag() == tag));
        if let Some(known) = known.filter(|known| is_same(element, max, known)) {
            let tag = (known.name != tag && known.tag.is_none()).then_some(tag);
            return Ok(Step { prefix: None, name: known.name.into(), tag, known: Some(known) });
        }
        let is_taken = class.is_some_and(|class| class.element(tag).is_some());
        let (name, tag) = match is_taken {
            true => (Cow::Owned(format!("Own{tag}")), Some(tag)),
            false => (Cow::Borrowed(tag), None),
        };
        Ok(Step { prefix: Some(OWN), name, tag, known: None })
    }
}

/// A step of a path.
struct Step<'e> {
    prefix: Option<&'static str>,
    name: Cow<'e, str>,
    /// The name in XML, where it is another.
    tag: Option<&'e str>,
    /// The element of the dictionary that it leads to.
    known: Option<&'static customs_model::Element>,
}

impl Step<'_> {
    /// Its name with its prefix.
    fn name(&self) -> String {
        let prefix = self.prefix.map_or_else(String::new, |prefix| format!("{prefix}:"));
        format!("{prefix}{}", self.name)
    }

    /// The columns of the element that it leads to: of an extension with the type of its value.
    fn columns(&self, element: &Element) -> Columns {
        let Some((value, is_date)) = value_of(element) else { return Columns::default() };
        let columns = columns(value, is_date.then_some(DATE));
        if is_date {
            return columns;
        }
        let (kind, named) = match self.known.and_then(customs_model::Element::value) {
            Some(kind) => (kind, ""),
            None => kind(&self.name, value, &element.attributes),
        };
        let is_bare = element.attributes.is_empty() && !kind.attributes().is_empty();
        let words = [named, &columns.format, if is_bare { "bare" } else { "" }];
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        Columns { format: words.join(" "), ..columns }
    }
}

/// The value that an element holds, and whether it is the text of a date inside it.
fn value_of(element: &Element) -> Option<(&Value, bool)> {
    match &element.content {
        Content::Class(children) => date(children).map(|value| (value, true)),
        Content::Value(value) => Some((value, false)),
    }
}

/// Whether an element can be that of the dictionary: both are classes or values, and it does not repeat
/// where that does not.
fn is_same(element: &Element, max: Option<u32>, known: &customs_model::Element) -> bool {
    let is_class = match &element.content {
        Content::Class(children) => date(children).is_none(),
        Content::Value(_) => false,
    };
    let is_known_class = matches!(known.content, Known::Class(_));
    is_class == is_known_class && (known.repeats || max == Some(1))
}

/// The type of the value of an extension: by its attributes, else by its name and what it is made of.
fn kind(name: &str, value: &Value, attributes: &[Attribute]) -> (ValueType, &'static str) {
    let by_attribute = ValueType::ALL.into_iter().find(|kind| {
        let is_of_kind = |it: &Attribute| kind.attributes().first() == Some(&&*it.name);
        attributes.first().is_some_and(is_of_kind)
    });
    let named = ValueType::of_name(name.strip_suffix(".Content").unwrap_or(name));
    let kind = match (by_attribute, &*value.base) {
        (Some(ValueType::DateTime), _) => return (ValueType::DateTime, "DateTime direct"),
        (Some(ValueType::Measure | ValueType::Quantity), _) if named == ValueType::Measure => named,
        (Some(ValueType::Measure | ValueType::Quantity), _) => ValueType::Quantity,
        (Some(kind), _) => kind,
        (None, "decimal" | "integer") if named.is_decimal() => named,
        (None, "decimal" | "integer") => ValueType::Numeric,
        (None, "token") if named == ValueType::Code => named,
        (None, "token") => ValueType::Identifier,
        (None, _) => ValueType::Text,
    };
    (kind, kind.name())
}

/// The text of the date, if that is what an element holds.
fn date(children: &[Element]) -> Option<&Value> {
    match children {
        [Element { name, min: 1, max: Some(1), content: Content::Value(value), .. }]
            if name.name == "DateTimeString" && &*name.namespace == DATES =>
        {
            Some(value)
        }
        _ => None,
    }
}
