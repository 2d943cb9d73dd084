//! Reads a message that is not quite right: everything that can be read is, and the rest becomes
//! findings.
//!
//! A [`Node`] tree is laid along the dictionary. What fits is kept, in the order of the standard;
//! what does not is reported. What was kept is then read by serde like any other message.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use compact_str::CompactString;

use crate::Rule;
use crate::dictionary::{Class, Content, DateForm, Element, ValueType};
use crate::finding::{Finding, Lines};
use crate::kept::{Kept, KeptClass, KeptSource, KeptValue};
use crate::object::{ClassType, Refused, Source};
use crate::order::{Misplaced, misplaced};
use crate::path::{Path, Step};
use crate::rules;
use crate::shape::{self, Collapsing, InForce, Namespaces};
use crate::tree::{Kind, Node, NodeAttribute};
use crate::value::{DateTime, ValueError};

/// The syntax a [`Node`] tree was read from.
#[derive(Debug, Clone, Copy)]
pub enum Syntax<'a> {
    /// XML, with the namespaces its elements should be in, and the values in which blanks mean nothing.
    Xml(&'a Namespaces, Collapsing),
    /// JSON.
    Json,
}

impl<'a> Syntax<'a> {
    /// The namespaces in force in the root of this name; none in JSON.
    fn within_root(self, name: &str) -> InForce<'a> {
        match self {
            Self::Xml(namespaces, _) => namespaces.within(InForce::default(), name),
            Self::Json => InForce::default(),
        }
    }

    /// The namespaces in force in an element; none in JSON.
    fn within(self, outer: InForce<'a>, element: &Element) -> InForce<'a> {
        match self {
            Self::Xml(namespaces, _) => namespaces.within_element(outer, element),
            Self::Json => outer,
        }
    }
}

/// The namespace whose attributes may stand on any element: they speak to schema validators.
pub const XML_SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What is said to do about an element that nobody knows.
pub const NOT_READ: &str = "remove it; it is not read";

/// Reads a tree as a message, with a finding for everything that could not be read as it is.
///
/// # Errors
/// If a type refuses what was kept. A class whose elements may all be absent refuses nothing.
pub fn read<M: ClassType>(
    root: &Node<'_>,
    syntax: Syntax<'_>,
    lines: &Lines<'_>,
) -> Result<(M, Vec<Finding>), Refused> {
    let mut findings = Vec::new();
    let mut message = None;
    keep(M::CLASS, root, syntax, lines, &mut findings, &mut |source| {
        message = Some(M::read(source)?);
        Ok(())
    })?;
    message.map(|message| (message, findings)).ok_or(Refused("nothing was read".into()))
}

/// Keeps what can be read of a tree as a message whose root is this class, and gives it to whatever
/// makes a type of it.
///
/// # Errors
/// If that refuses what was kept.
pub fn keep(
    class: &'static Class,
    root: &Node<'_>,
    syntax: Syntax<'_>,
    lines: &Lines<'_>,
    findings: &mut Vec<Finding>,
    read: &mut dyn FnMut(&mut dyn Source) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let mut sieve = Sieve {
        syntax,
        lines,
        path: Path::root(class.name),
        findings: Vec::new(),
        no_namespaces: false,
        reported: BTreeSet::new(),
    };
    let in_force = syntax.within_root(class.name);
    sieve.check_root_namespace(root, in_force.namespace);
    let kept = Kept::Class(sieve.class(root, class, in_force));
    findings.append(&mut sieve.findings);
    read(&mut KeptSource::new(&kept))
}

/// Lays a tree along the dictionary.
struct Sieve<'s> {
    syntax: Syntax<'s>,
    lines: &'s Lines<'s>,
    path: Path,
    findings: Vec<Finding>,
    /// Whether the root is in no namespace though it should be: then that is said once, and no
    /// other element is asked for one.
    no_namespaces: bool,
    /// The pairs of a namespace seen and one expected that were reported already: a message whose
    /// namespace is wrong is wrong once, not at every element.
    reported: BTreeSet<(Option<String>, String)>,
}

impl<'s> Sieve<'s> {
    /// A finding at the element the sieve stands on.
    fn report(
        &mut self,
        rule: &'static Rule,
        range: Range<usize>,
        message: String,
        detail: impl FnOnce(Finding) -> Finding,
    ) {
        let finding = Finding::new(rule, self.path.clone(), message).at(self.lines.place(range));
        self.findings.push(detail(finding));
    }

    fn is_xml(&self) -> bool {
        matches!(self.syntax, Syntax::Xml(..))
    }

    /// Many messages are published without any namespace: their names alone say what they are.
    fn check_root_namespace(&mut self, root: &Node<'_>, expected: Option<&str>) {
        if let (Some(expected), None) = (expected, &root.namespace) {
            self.no_namespaces = true;
            let message = format!("`{}` is in no namespace", root.name);
            self.report(&rules::NO_NAMESPACES, root.tag.clone(), message, |finding| {
                finding
                    .expected(expected)
                    .hint("`customs convert --to xml` writes the message with its namespaces")
            });
        }
        self.check_namespace(root, expected);
    }

    fn check_namespace(&mut self, node: &Node<'_>, expected: Option<&str>) {
        let (true, Some(expected)) = (self.is_xml(), expected) else { return };
        let seen = node.namespace.as_deref();
        if seen == Some(expected) || (seen.is_none() && self.no_namespaces) {
            return;
        }
        if !self.reported.insert((seen.map(str::to_owned), expected.to_owned())) {
            return;
        }
        let message = match seen {
            Some(uri) => format!("`{}` is in the namespace `{uri}`", node.name),
            None => format!("`{}` is in no namespace", node.name),
        };
        self.report(&rules::WRONG_NAMESPACE, node.tag.clone(), message, |finding| {
            finding
                .value(seen.unwrap_or_default())
                .expected(expected)
                .hint(format!("declare it with xmlns=\"{expected}\""))
        });
    }

    fn class<'n>(
        &mut self,
        node: &'n Node<'n>,
        class: &'static Class,
        in_force: InForce<'s>,
    ) -> KeptClass<'n> {
        if self.is_xml() {
            self.class_is_bare(node);
        } else if node.kind != Kind::Object {
            self.wrong_json_type(node, "an object");
        }
        let mut kept = KeptClass::new(class);
        let places = 0..node.children.len();
        let indices: Vec<_> =
            places.map(|at| self.index_of(&node.children, at, class, in_force)).collect();
        let misplaced = if self.is_xml() { misplaced(&indices) } else { Vec::new() };
        for (at, child) in node.children.iter().enumerate() {
            let Some(index) = indices[at] else {
                self.unknown_element(child, class);
                continue;
            };
            let element = &class.elements[index];
            let occurrence = kept.occurrences(index).len() + 1;
            self.path.push(Step {
                name: element.name.into(),
                occurrence: element.repeats.then_some(occurrence),
            });
            if let Some(Some(misplaced)) = misplaced.get(at) {
                self.out_of_order(child, class, *misplaced);
            }
            if let Some(found) = self.element(child, element, occurrence, in_force) {
                kept.push(index, found);
            }
            self.path.pop();
        }
        self.missing(node, &mut kept);
        kept
    }

    /// Reports what every message must have and this one has not. Reading goes on with something in
    /// its place, since the types cannot do without.
    fn missing(&mut self, node: &Node<'_>, kept: &mut KeptClass<'_>) {
        for (index, element) in kept.class.elements.iter().enumerate() {
            if !element.required || kept.elements.iter().any(|(known, _)| *known == index) {
                continue;
            }
            // What stands there and cannot be read has its own finding.
            if !node.children.iter().any(|child| child.name == element.tag()) {
                let occurrence = element.repeats.then_some(1);
                self.path.push(Step { name: element.name.into(), occurrence });
                let name = if self.is_xml() { element.tag() } else { element.name };
                let message = format!("`{name}` is missing");
                self.report(&rules::MISSING_ELEMENT, node.tag.clone(), message, |finding| {
                    finding.hint(format!("add `{name}` to `{}`", kept.class.name))
                });
                self.path.pop();
            }
            let placeholders = match element.repeats {
                true => Vec::new(),
                false => vec![Kept::placeholder(element)],
            };
            kept.elements.push((index, placeholders));
        }
    }

    /// Which element of a class a child is. Of those with one name in XML it is the one in whose
    /// namespace the child is, else the first; in a message without namespaces they come in order.
    fn index_of(
        &self,
        children: &[Node<'_>],
        at: usize,
        class: &'static Class,
        in_force: InForce<'s>,
    ) -> Option<usize> {
        let child = &children[at];
        if !self.is_xml() {
            return class.elements.iter().position(|known| known.name == child.name);
        }
        let elements = class.elements.iter().enumerate();
        let mut same_name = elements.filter(|(_, known)| known.tag() == child.name);
        let (first, _) = same_name.next()?;
        let mut others = same_name.peekable();
        if others.peek().is_none() {
            return Some(first);
        }
        let mut all = std::iter::once((first, &class.elements[first])).chain(others);
        let found = if self.no_namespaces {
            let before = children[..at].iter().filter(|other| other.name == child.name).count();
            all.nth(before)
        } else {
            let seen = child.namespace.as_deref();
            all.find(|(_, known)| self.syntax.within(in_force, known).namespace == seen)
        };
        Some(found.map_or(first, |(index, _)| index))
    }

    /// A class holds no text and no attributes.
    fn class_is_bare(&mut self, node: &Node<'_>) {
        let text = node.text.trim_matches(is_blank);
        if !text.is_empty() {
            let message = format!("`{}` holds text; it is made of elements", node.name);
            self.report(&rules::UNEXPECTED_TEXT, node.text_range.clone(), message, |finding| {
                finding.value(text).hint("put the text into one of its elements, or remove it")
            });
        }
        for attribute in &node.attributes {
            self.known_attribute(attribute, &node.name, &[]);
        }
    }

    fn element<'n>(
        &mut self,
        node: &'n Node<'n>,
        element: &'static Element,
        occurrence: usize,
        in_force: InForce<'s>,
    ) -> Option<Kept<'n>> {
        if occurrence > 1 && !element.repeats {
            let message = format!("`{}` stands more than once", node.name);
            self.report(&rules::REPEATED_ELEMENT, node.tag.clone(), message, |finding| {
                finding.expected("one").hint("only the first is read: remove the others")
            });
            return None;
        }
        if !self.is_xml() && element.repeats != node.in_array {
            self.wrong_array(node, element.repeats);
        }
        let in_force = self.syntax.within(in_force, element);
        self.check_namespace(node, in_force.namespace);
        match element.content {
            Content::Class(class) => Some(Kept::Class(self.class(node, class, in_force))),
            Content::Value { value: ValueType::DateTime, .. } if self.is_xml() => {
                match element.dates {
                    DateForm::Inside => self.date_time(node, in_force.dates.or(in_force.namespace)),
                    DateForm::Direct => self.value(node, ValueType::DateTime),
                    DateForm::Iso8601 => self.iso_date(node),
                }
            }
            Content::Value { value, .. } => self.value(node, value),
        }
    }

    /// A date of XML, whose text stands in an element of its own.
    fn date_time<'n>(&mut self, node: &'n Node<'n>, namespace: Option<&str>) -> Option<Kept<'n>> {
        let name = shape::DATE_TIME_ELEMENT;
        let Some(inner) = node.children.iter().find(|child| child.name == name) else {
            let message = format!("`{}` has no `{name}`", node.name);
            self.report(&rules::MISSING_DATE_TIME_STRING, node.tag.clone(), message, |finding| {
                finding.value(&*node.text).expected(name).hint(
                    "write the date as <DateTimeString formatCode=\"304\">20260131120000Z</DateTimeString>",
                )
            });
            return self.bare_date(node);
        };
        for attribute in &node.attributes {
            self.known_attribute(attribute, &node.name, &[]);
        }
        for other in node.children.iter().filter(|child| !std::ptr::eq(*child, inner)) {
            let message = format!("`{}` is not expected beside `{name}`", other.name);
            let rule =
                if other.name == name { &rules::REPEATED_ELEMENT } else { &rules::UNKNOWN_ELEMENT };
            self.report(rule, other.tag.clone(), message, |finding| finding.hint("remove it"));
        }
        self.check_namespace(inner, namespace);
        self.value(inner, ValueType::DateTime)
    }

    /// A date of XML in ISO 8601, whose text is in the element itself.
    fn iso_date<'n>(&mut self, node: &'n Node<'n>) -> Option<Kept<'n>> {
        for attribute in &node.attributes {
            self.known_attribute(attribute, &node.name, &[]);
        }
        self.value_is_bare(node);
        let text = collapse(&node.text);
        if let Err(error) = DateTime::from_iso_8601(&text) {
            self.unreadable_value(&node.name, place_of(node), ValueType::DateTime, &text, &error);
            return None;
        }
        json_date_time(&text, Vec::new())
    }

    /// A date without the element that should hold its text is not lost for want of that.
    fn bare_date<'n>(&mut self, node: &'n Node<'n>) -> Option<Kept<'n>> {
        let date = DateTime::from_edifact(&node.text).ok()?;
        let mut kept = self.value(node, ValueType::DateTime);
        if let Some(Kept::Value(KeptValue { attributes, .. })) = &mut kept {
            with_format_code(attributes, &date);
        }
        kept
    }

    fn value<'n>(&mut self, node: &'n Node<'n>, value: ValueType) -> Option<Kept<'n>> {
        let mut attributes = Vec::new();
        for attribute in &node.attributes {
            if let Some(name) = self.known_attribute(attribute, &node.name, value.attributes()) {
                attributes.push((name, CompactString::new(&attribute.value)));
            }
        }
        let holder = match self.syntax {
            Syntax::Xml(..) => {
                self.value_is_bare(node);
                node
            }
            Syntax::Json => self.json_value(node, value, &mut attributes)?,
        };
        let text = match self.syntax {
            Syntax::Xml(_, collapsing) if collapsing.has(value) => collapse(&holder.text),
            _ => (&*holder.text).into(),
        };
        if let Err(error) = value.check(&text, !self.is_xml()) {
            self.unreadable_value(&node.name, place_of(holder), value, &text, &error);
            return None;
        }
        if value == ValueType::DateTime && !self.is_xml() {
            return json_date_time(&text, attributes);
        }
        Some(Kept::Value(KeptValue { value, text, attributes }))
    }

    fn unreadable_value(
        &mut self,
        name: &str,
        range: Range<usize>,
        value: ValueType,
        text: &str,
        error: &ValueError,
    ) {
        let message = match text.is_empty() {
            true => format!("`{name}` is empty"),
            false => error.to_string(),
        };
        // A date in the form of the other syntax can be given in the form of this one.
        let date = (value == ValueType::DateTime).then(|| text.parse::<DateTime>().ok()).flatten();
        let is_edifact = self.is_xml() && !matches!(error, ValueError::NotIso8601Date(_));
        self.report(&rules::UNREADABLE_VALUE, range, message, |finding| {
            let finding = finding.value(text).expected(error.expected());
            match date {
                Some(date) if is_edifact => finding.hint(format!("write {}", date.to_edifact())),
                Some(date) => finding.hint(format!("write {}", date.to_iso_8601())),
                None => finding,
            }
        });
    }

    /// A value holds no elements.
    fn value_is_bare(&mut self, node: &Node<'_>) {
        for child in &node.children {
            let message =
                format!("`{}` is not expected in `{}`, which is a value", child.name, node.name);
            self.report(&rules::UNKNOWN_ELEMENT, child.tag.clone(), message, |finding| {
                finding.hint("remove it, or write its text as the value")
            });
        }
    }

    /// What holds the text of a JSON value: the value itself or the member `value` of an object.
    fn json_value<'n>(
        &mut self,
        node: &'n Node<'n>,
        value: ValueType,
        attributes: &mut Vec<(&'static str, CompactString)>,
    ) -> Option<&'n Node<'n>> {
        let is_object = matches!(
            value,
            ValueType::Amount | ValueType::Measure | ValueType::Quantity | ValueType::DateTime
        );
        if !is_object {
            return self.json_scalar(node, value);
        }
        if node.kind != Kind::Object {
            self.wrong_json_type(node, "an object with a member `value`");
            return is_json_scalar(node).then_some(node);
        }
        let mut holder = None;
        for member in &node.children {
            if member.name == shape::VALUE {
                holder = self.json_scalar(member, ValueType::Text);
            } else if let Some(name) = value.attributes().iter().find(|name| member.name == **name)
            {
                if self.json_scalar(member, ValueType::Text).is_some() {
                    attributes.push((name, CompactString::new(&member.text)));
                }
            } else {
                let message = format!("`{}` is not a member of `{}`", member.name, node.name);
                self.report(&rules::UNKNOWN_ELEMENT, member.tag.clone(), message, |finding| {
                    finding.expected(value.fields().join(", ")).hint("remove it")
                });
            }
        }
        if holder.is_none() {
            let message = format!("`{}` has no `value`", node.name);
            self.report(&rules::UNREADABLE_VALUE, node.tag.clone(), message, |finding| {
                finding.expected("a member `value`")
            });
        }
        holder
    }

    fn json_scalar<'n>(&mut self, node: &'n Node<'n>, value: ValueType) -> Option<&'n Node<'n>> {
        let expected = match value {
            ValueType::Indicator => (Kind::Boolean, "true or false"),
            _ => (Kind::String, "a string"),
        };
        if node.kind != expected.0 {
            self.wrong_json_type(node, expected.1);
        }
        is_json_scalar(node).then_some(node)
    }

    /// An array where one element stands, or one element where there should be an array of them.
    fn wrong_array(&mut self, node: &Node<'_>, repeats: bool) {
        let (message, expected, hint) = match repeats {
            true => (
                format!("`{}` is {}; it can stand more than once", node.name, json_type(node)),
                "an array",
                "write it in brackets, as an array of one".to_owned(),
            ),
            false => (
                format!("`{}` is an array; it stands once", node.name),
                "one, without brackets",
                "write the one without brackets".to_owned(),
            ),
        };
        self.report(&rules::WRONG_JSON_TYPE, place_of(node), message, |finding| {
            finding.value(&*node.text).expected(expected).hint(hint)
        });
    }

    fn wrong_json_type(&mut self, node: &Node<'_>, expected: &str) {
        let message = format!("`{}` is {}, not {expected}", node.name, json_type(node));
        let hint = match node.kind {
            Kind::Number => format!("write it in quotation marks: \"{}\"", node.text),
            Kind::Null => "leave the member out: optional means absent".to_owned(),
            _ => format!("write it as {expected}"),
        };
        self.report(&rules::WRONG_JSON_TYPE, place_of(node), message, |finding| {
            finding.value(&*node.text).expected(expected).hint(hint)
        });
    }

    /// The attribute's name, if values of this type have it; declarations for schema validators
    /// pass without a word.
    fn known_attribute(
        &mut self,
        attribute: &NodeAttribute<'_>,
        element: &str,
        known: &'static [&'static str],
    ) -> Option<&'static str> {
        if attribute.namespace.as_deref() == Some(XML_SCHEMA_INSTANCE) {
            return None;
        }
        let found = known.iter().find(|name| attribute.name == **name);
        if found.is_none() || attribute.namespace.is_some() {
            let message = format!("`{element}` has no attribute `{}`", attribute.name);
            self.report(&rules::UNKNOWN_ATTRIBUTE, attribute.range.clone(), message, |finding| {
                let finding = finding.value(&*attribute.value);
                match nearest(&attribute.name, known.iter().copied()) {
                    Some(name) => finding.hint(format!("did you mean `{name}`?")),
                    None => finding.hint("remove it"),
                }
            });
            return None;
        }
        found.copied()
    }

    fn unknown_element(&mut self, node: &Node<'_>, class: &'static Class) {
        let message = format!("`{}` has no element `{}`", class.name, node.name);
        let is_xml = self.is_xml();
        let name = |element: &'static Element| if is_xml { element.tag() } else { element.name };
        let hint = match nearest(&node.name, class.elements.iter().map(name)) {
            Some(name) => format!("did you mean `{name}`?"),
            None => match home(class, &node.name) {
                Some(home) => format!("`{}` belongs in `{home}`", node.name),
                None => NOT_READ.to_owned(),
            },
        };
        self.path.push(Step::new(node.name.to_string()));
        self.report(&rules::UNKNOWN_ELEMENT, node.tag.clone(), message, |finding| {
            finding.hint(hint)
        });
        self.path.pop();
    }

    fn out_of_order(&mut self, node: &Node<'_>, class: &'static Class, misplaced: Misplaced) {
        let (stands, index, belongs) = match misplaced {
            Misplaced::After(index) => ("after", index, "before"),
            Misplaced::Before(index) => ("before", index, "after"),
        };
        let other = class.elements[index].name;
        let message = format!("`{}` stands {stands} `{other}`", node.name);
        self.report(&rules::OUT_OF_ORDER, node.tag.clone(), message, |finding| {
            finding.hint(format!("move it {belongs} `{other}`"))
        });
    }
}

/// Where the text of a node stands, or the node itself where it has none.
fn place_of(node: &Node<'_>) -> Range<usize> {
    if node.text_range.is_empty() { node.tag.clone() } else { node.text_range.clone() }
}

/// Whether a node is a JSON value that has a text.
const fn is_json_scalar(node: &Node<'_>) -> bool {
    matches!(node.kind, Kind::String | Kind::Number | Kind::Boolean)
}

/// What a node is in JSON.
const fn json_type(node: &Node<'_>) -> &'static str {
    match node.kind {
        Kind::Array => "an array",
        Kind::Element | Kind::Object => "an object",
        Kind::String => "a string",
        Kind::Number => "a number",
        Kind::Boolean => "true or false",
        Kind::Null => "null",
    }
}

/// A date of JSON in the complete shape, which is that of XML: in a form of EDIFACT, beside its
/// format code. Where JSON leaves the code out, it follows from the date.
fn json_date_time<'n>(
    text: &str,
    mut attributes: Vec<(&'static str, CompactString)>,
) -> Option<Kept<'n>> {
    let date = DateTime::from_iso_8601(text).ok()?;
    with_format_code(&mut attributes, &date);
    let text = date.to_edifact().into();
    Some(Kept::Value(KeptValue { value: ValueType::DateTime, text, attributes }))
}

/// Adds the format code that follows from the date, where there is none.
fn with_format_code(attributes: &mut Vec<(&'static str, CompactString)>, date: &DateTime) {
    if !attributes.iter().any(|(name, _)| *name == "formatCode") {
        attributes.push(("formatCode", CompactString::const_new(date.natural_format_code())));
    }
}

/// The name nearest to a misspelt one, if one is near enough to be meant.
fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let likeness = |known: &str| strsim::normalized_damerau_levenshtein(name, known);
    known
        .map(|known| (likeness(known), known))
        .filter(|(likeness, _)| *likeness >= 0.7)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, known)| known)
}

/// The class below this one that has an element of this name.
fn home(class: &'static Class, name: &str) -> Option<&'static str> {
    let below = || class.elements.iter().filter_map(Element::class);
    let here = below().find(|below| below.element(name).is_some()).map(|below| below.name);
    here.or_else(|| below().find_map(|below| home(below, name)))
}

/// Whether XML counts a character as blank. A no-break space, for one, is text.
#[inline]
#[must_use]
pub const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}

/// Blanks at the ends removed and those between made one (XML Schema `whiteSpace="collapse"`).
#[must_use]
pub fn collapse(text: &str) -> Cow<'_, str> {
    let blank = |byte: &u8| is_blank(char::from(*byte));
    let bytes = text.as_bytes();
    if bytes.iter().all(|byte| *byte > b' ') {
        return Cow::Borrowed(text);
    }
    let as_it_is = !bytes.first().is_some_and(blank)
        && !bytes.last().is_some_and(blank)
        && !bytes.iter().any(|byte| blank(byte) && *byte != b' ')
        && !bytes.windows(2).any(|pair| pair == b"  ");
    if as_it_is {
        return Cow::Borrowed(text);
    }
    let words = text.split(is_blank).filter(|word| !word.is_empty());
    Cow::Owned(words.collect::<Vec<_>>().join(" "))
}
