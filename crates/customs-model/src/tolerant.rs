//! Reads a message that is not quite right: everything that can be read is, and the rest becomes
//! findings.
//!
//! The message is laid along the dictionary, [`Node`] by node. What fits is kept, in the order of the
//! standard; what does not is reported. What was kept then becomes a type like any other message.

mod hints;
mod members;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::ops::Range;

use compact_str::CompactString;

use crate::Rule;
use crate::dictionary::{Class, Content, DateForm, Element, ValueType, keys};
use crate::finding::{Finding, Lines};
use crate::findings::Findings;
use crate::kept::{Kept, KeptSource, KeptValue, Occurred};
use crate::list::List;
use crate::object::{Refused, Source};
use crate::order::{Indices, Misplaced, misplaced};
use crate::path::{Path, Step};
use crate::room::Room;
use crate::rules;
use crate::shape::{self, Collapsing, InForce, JsonForm, NO_NAMESPACE, Namespaces};
use crate::template;
use crate::tree::{Kind, Node, NodeAttribute};
use crate::value::{DateTime, Flag, ValueError};

pub use members::{Beside, Look, Members};

use hints::{Hints, nearest};
pub use hints::{Proposal, one_of};

/// The syntax a message is in.
#[derive(Debug, Clone, Copy)]
pub enum Syntax<'a> {
    /// XML, with the namespaces its elements should be in, and the values in which blanks mean nothing.
    Xml(&'a Namespaces, Collapsing),
    /// JSON of some shape.
    Json(JsonForm),
}

impl<'a> Syntax<'a> {
    /// The namespaces in force in the root of this name; none in JSON.
    fn within_root(self, name: &str) -> InForce<'a> {
        match self {
            Self::Xml(namespaces, _) => namespaces.within(InForce::default(), name),
            Self::Json(_) => InForce::default(),
        }
    }

    /// The namespaces in force in an element; none in JSON.
    fn within(self, outer: InForce<'a>, element: &Element) -> InForce<'a> {
        match self {
            Self::Xml(namespaces, _) => namespaces.within_element(outer, element),
            Self::Json(_) => outer,
        }
    }
}

/// The namespace of attributes that speak to schema validators.
pub const XML_SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The attributes of that namespace that any element may have and that say nothing about it.
pub const SAYS_NOTHING: [&str; 2] = ["schemaLocation", "noNamespaceSchemaLocation"];

/// What is said to do about an element that nobody knows.
pub const NOT_READ: &str = "remove it; it is not read";

/// What is in the hint on a name that is known elsewhere, before the class that has it.
pub const BELONGS: &str = " belongs in ";

/// What a value is where the elements in it are looked at as if it were a class: one without elements.
static NOTHING: Class = Class::new("Value", None, &[], &keys([]));

/// The same of a date of XML, whose text is in an element.
static DATE_TIME: Class = {
    const DATE_TIME_STRING: Element = Element::new(
        shape::DATE_TIME_ELEMENT,
        Content::Value { id: None, value: ValueType::DateTime, format: None, codes: None },
    );
    Class::new("DateTime", None, &[DATE_TIME_STRING], &keys([shape::DATE_TIME_ELEMENT]))
};

/// What could be read of a message, which is not needed any more.
pub struct Readable(Kept);

impl Readable {
    /// Gives it to whatever makes a type of it.
    ///
    /// # Errors
    /// If that refuses what could be read, or it takes more memory than it may. A class whose elements may
    /// all be absent refuses nothing.
    pub fn make(
        self,
        make: &mut dyn FnMut(&mut dyn Source) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        make(&mut KeptSource::new(self.0)?)
    }
}

/// Takes what can be read as a message whose root is this class, and adds a finding for everything that
/// cannot be read as it is.
#[must_use]
pub fn keep(
    class: &'static Class,
    root: &Node<'_>,
    members: &dyn Members,
    syntax: Syntax<'_>,
    lines: &Lines<'_>,
    room: Room,
    findings: &mut Findings,
) -> Readable {
    let mut reader = RecoveringReader {
        members,
        syntax,
        lines,
        path: Path::root(class.name),
        kept: Kept::within(room),
        findings,
        no_namespaces: false,
        reported: BTreeSet::new(),
        hints: Hints::within(class),
    };
    let in_force = syntax.within_root(class.name);
    reader.check_root_namespace(root, in_force.namespace);
    reader.class(root, 0, class, in_force);
    Readable(reader.kept)
}

/// Lays a tree along the dictionary.
struct RecoveringReader<'s> {
    members: &'s dyn Members,
    syntax: Syntax<'s>,
    lines: &'s Lines<'s>,
    path: Path,
    kept: Kept,
    findings: &'s mut Findings,
    /// Whether the root is in no namespace though it should be: then that is said once, and no
    /// other element is asked for one.
    no_namespaces: bool,
    /// The pairs of a namespace seen and one expected that were reported already: a message whose
    /// namespace is wrong is wrong once, not at every element.
    reported: BTreeSet<(Option<String>, String)>,
    hints: Hints,
}

impl<'s> RecoveringReader<'s> {
    /// A finding at the element that the reader is at.
    fn report(
        &mut self,
        rule: &'static Rule,
        range: Range<usize>,
        message: String,
        detail: impl FnOnce(Finding) -> Finding,
    ) {
        let (path, lines) = (&self.path, self.lines);
        self.findings
            .add(|| detail(Finding::new(rule, path.clone(), message).at(lines.place(range))));
    }

    const fn is_xml(&self) -> bool {
        matches!(self.syntax, Syntax::Xml(..))
    }

    /// Whether it is in JSON of this project, which has values as programs like them.
    const fn is_house_json(&self) -> bool {
        matches!(self.syntax, Syntax::Json(JsonForm::House))
    }

    /// The name of an element in the syntax of the message.
    const fn name_of(&self, element: &'static Element) -> &'static str {
        if self.is_xml() { element.tag() } else { element.name }
    }

    /// Many messages are published without any namespace: their names alone say what they are.
    fn check_root_namespace(&mut self, root: &Node<'_>, expected: Option<&str>) {
        if let (Some(expected), None) = (expected, &root.namespace)
            && expected != NO_NAMESPACE
        {
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
        if seen.unwrap_or(NO_NAMESPACE) == expected || (seen.is_none() && self.no_namespaces) {
            return;
        }
        if !self.reported.insert((seen.map(str::to_owned), expected.to_owned())) {
            return;
        }
        let declaring = match self.syntax {
            // What is below it is in no namespace, so that it needs a prefix.
            Syntax::Xml(namespaces, _) if namespaces.iter().any(|(_, uri)| uri == NO_NAMESPACE) => {
                format!(
                    "declare it with a prefix, as in `<p:{} xmlns:p=\"{expected}\">`",
                    node.name
                )
            }
            _ => format!("declare it with xmlns=\"{expected}\""),
        };
        let message = match seen {
            Some(uri) => format!("`{}` is in the namespace `{uri}`", node.name),
            None => format!("`{}` is in no namespace", node.name),
        };
        self.report(&rules::WRONG_NAMESPACE, node.tag.clone(), message, |finding| {
            let finding = finding.value(seen.unwrap_or_default());
            match expected {
                NO_NAMESPACE => {
                    finding.hint("give only the root a prefix: its elements are in no namespace")
                }
                _ => finding.expected(expected).hint(declaring),
            }
        });
    }

    /// Keeps what can be read of a class: the root, or the element at an index of the class around it.
    fn class(
        &mut self,
        node: &Node<'_>,
        index: usize,
        class: &'static Class,
        in_force: InForce<'s>,
    ) {
        self.kept.enter(index, class);
        let mut occurred = Occurred::of(class);
        let mut there = Indices::default();
        if self.is_xml() || node.kind == Kind::Object {
            there = self.indices(node, class, in_force);
            self.attributes(node, class, &mut occurred);
            self.children(node, class, in_force, &there, &mut occurred);
        } else {
            self.wrong_json_type(node, "an object");
        }
        self.missing(node, class, &there, &occurred);
        self.kept.leave();
    }

    /// Which element of a class each child is; and says what is beside them.
    fn indices(
        &mut self,
        node: &Node<'_>,
        class: &'static Class,
        in_force: InForce<'s>,
    ) -> Indices {
        let (mut there, mut came) = (Indices::default(), Came::default());
        let beside = self.members.each(node, class, Look::Names, &mut |child| {
            there.push(self.index_of(child, class, in_force, &mut came));
        });
        if self.is_xml() {
            self.class_is_bare(node, &beside);
        }
        for (name, range) in beside.repeated {
            let message = format!("`{name}` occurs more than once in its object");
            self.path.push(Step::new(name));
            self.report(&rules::REPEATED_ELEMENT, range, message, |finding| {
                finding.expected("one").hint("only the first is read: remove the others")
            });
            self.path.pop();
        }
        there
    }

    /// Keeps what can be read of the attributes of a class that are elements of it, and says what the others
    /// are.
    fn attributes(&mut self, node: &Node<'_>, class: &'static Class, occurred: &mut Occurred) {
        for attribute in &node.attributes {
            let Some(name) = self.known_attribute(attribute, &node.name, class.attributes) else {
                continue;
            };
            let Some(index) = class.index_of_attribute(name) else { continue };
            let element = &class.elements[index];
            let Some(value) = element.value() else { continue };
            // It is read as an element with this text would be.
            let mut leaf =
                Node::new(attribute.name.clone(), Kind::Element, attribute.range.clone());
            leaf.text = attribute.value.clone();
            leaf.text_range = attribute.range.clone();
            self.path.push(Step::new(element.name));
            if let Some(value) = self.value(&leaf, value, self.collapses(element)) {
                self.kept.value(index, value);
                occurred.add(index);
            }
            self.path.pop();
        }
    }

    /// Keeps what can be read of the children of a class.
    fn children(
        &mut self,
        node: &Node<'_>,
        class: &'static Class,
        in_force: InForce<'s>,
        there: &Indices,
        occurred: &mut Occurred,
    ) {
        let misplaced = if self.is_xml() { misplaced(there) } else { Vec::new() };
        let (mut indices, mut misplaced) =
            (there.iter().zip(0..), misplaced.into_iter().peekable());
        let members = self.members;
        members.each(node, class, Look::All, &mut |child| {
            let Some((Some(index), at)) = indices.next() else {
                return self.unknown_element(child, class);
            };
            let element = &class.elements[index];
            let occurrence = occurred.count(index) + 1;
            self.path.push(Step {
                name: element.name.into(),
                occurrence: element.repeats.then_some(occurrence),
            });
            if let Some((_, misplaced)) = misplaced.next_if(|(place, _)| *place == at) {
                self.out_of_order(child, class, misplaced);
            }
            if self.element(child, index, element, occurrence, in_force) {
                occurred.add(index);
            }
            self.path.pop();
        });
    }

    /// Reports what every message must have and this one has not. Reading goes on with something in
    /// its place, since the types cannot do without.
    fn missing(
        &mut self,
        node: &Node<'_>,
        class: &'static Class,
        there: &Indices,
        occurred: &Occurred,
    ) {
        for (index, element) in class.elements.iter().enumerate() {
            if !element.required || occurred.count(index) > 0 {
                continue;
            }
            // What is there and cannot be read has its own finding.
            if !there.iter().any(|there| there == Some(index)) {
                let name = self.name_of(element);
                let occurrence = element.repeats.then_some(1);
                self.path.push(Step { name: element.name.into(), occurrence });
                let message = format!("`{name}` is missing");
                self.report(&rules::MISSING_ELEMENT, node.tag.clone(), message, |finding| {
                    finding.hint(format!("add `{name}` to `{}`", class.name))
                });
                self.path.pop();
            }
            if !element.repeats {
                self.kept.placeholder(index, element);
            }
        }
    }

    /// Which element of a class a child is. Of those with one name in XML it is the one in whose
    /// namespace the child is; where that is none of theirs they come in order.
    fn index_of(
        &self,
        child: &Node<'_>,
        class: &'static Class,
        in_force: InForce<'s>,
        came: &mut Came,
    ) -> Option<usize> {
        // XML has attributes elsewhere.
        let elements = class.elements.iter().enumerate();
        let elements = elements.filter(|(_, known)| !(self.is_xml() && known.is_attribute));
        let mut same_name = elements.filter(|(_, known)| self.name_of(known) == child.name);
        let (first, _) = same_name.next()?;
        let mut others = same_name.peekable();
        if others.peek().is_none() {
            return Some(first);
        }
        let mut all = std::iter::once((first, &class.elements[first])).chain(others);
        let namespace = |known| self.syntax.within(in_force, known).namespace;
        let seen = child.namespace.as_deref();
        // Where their namespaces are not known, none of them tells which it is.
        let found = all.clone().find(|(_, known)| seen.is_some() && namespace(known) == seen);
        let found = found.or_else(|| all.nth(came.before(first)));
        Some(found.map_or(first, |(index, _)| index))
    }

    /// A class holds no text.
    fn class_is_bare(&mut self, node: &Node<'_>, beside: &Beside<'_>) {
        let text = beside.text.trim_matches(is_blank);
        if !text.is_empty() {
            let message = format!("`{}` contains text; only elements are allowed", node.name);
            self.report(&rules::UNEXPECTED_TEXT, beside.text_range.clone(), message, |finding| {
                finding.value(text).hint("move the text into one of the elements, or remove it")
            });
        }
    }

    /// Keeps what can be read of an element. Whether anything could.
    fn element(
        &mut self,
        node: &Node<'_>,
        index: usize,
        element: &'static Element,
        occurrence: usize,
        in_force: InForce<'s>,
    ) -> bool {
        if occurrence > 1 && !element.repeats {
            let message = format!("`{}` occurs more than once", node.name);
            self.report(&rules::REPEATED_ELEMENT, node.tag.clone(), message, |finding| {
                finding.expected("one").hint("only the first is read: remove the others")
            });
            return false;
        }
        if !self.is_xml() && element.repeats != node.in_array {
            self.wrong_array(node, element.repeats);
        }
        let in_force = self.syntax.within(in_force, element);
        self.check_namespace(node, in_force.namespace);
        let value = match element.content {
            Content::Class(class) => {
                self.class(node, index, class, in_force);
                return true;
            }
            Content::Value { value: ValueType::DateTime, .. } if self.is_xml() => {
                match element.dates {
                    DateForm::Inside => self.date_time(node, in_force.dates.or(in_force.namespace)),
                    DateForm::Direct => self.value(node, ValueType::DateTime, false),
                    DateForm::Iso8601 => self.iso_date(node),
                }
            }
            Content::Value { value, .. } => self.value(node, value, self.collapses(element)),
        };
        let is_kept = value.is_some();
        if let Some(value) = value {
            self.kept.value(index, value);
        }
        is_kept
    }

    /// A date of XML, whose text is in an element of its own.
    fn date_time(&mut self, node: &Node<'_>, namespace: Option<&str>) -> Option<KeptValue> {
        let (members, name) = (self.members, shape::DATE_TIME_ELEMENT);
        let mut has_inner = false;
        members.each(node, &DATE_TIME, Look::Names, &mut |child| has_inner |= child.name == name);
        if !has_inner {
            let message = format!("`{}` has no `{name}`", node.name);
            self.report(&rules::MISSING_DATE_TIME_STRING, node.tag.clone(), message, |finding| {
                finding.value(&*node.text).expected(name).hint(
                    "write the date as <DateTimeString formatCode=\"304\">20260131120000Z</DateTimeString>",
                )
            });
            return self.bare_date(node);
        }
        let text = node.text.trim_matches(is_blank);
        if !text.is_empty() {
            let message = format!("`{}` contains text outside its `{name}`", node.name);
            self.report(&rules::UNEXPECTED_TEXT, node.text_range.clone(), message, |finding| {
                finding.value(text).hint("remove it; it is not read")
            });
        }
        for attribute in &node.attributes {
            self.known_attribute(attribute, &node.name, &[]);
        }
        let mut inner = None;
        members.each(node, &DATE_TIME, Look::All, &mut |child| {
            if child.name == name && inner.is_none() {
                self.check_namespace(child, namespace);
                inner = Some(self.value(child, ValueType::DateTime, false));
            } else {
                self.beside_date_time(child);
            }
        });
        inner.flatten()
    }

    /// An element beside the one that holds the text of a date.
    fn beside_date_time(&mut self, node: &Node<'_>) {
        let name = shape::DATE_TIME_ELEMENT;
        let message = format!("`{}` is not expected next to `{name}`", node.name);
        let rule =
            if node.name == name { &rules::REPEATED_ELEMENT } else { &rules::UNKNOWN_ELEMENT };
        self.report(rule, node.tag.clone(), message, |finding| finding.hint("remove it"));
    }

    /// A date of XML in ISO 8601, whose text is in the element itself.
    fn iso_date(&mut self, node: &Node<'_>) -> Option<KeptValue> {
        for attribute in &node.attributes {
            self.known_attribute(attribute, &node.name, &[]);
        }
        self.value_is_bare(node);
        let text = collapse(&node.text);
        if let Err(error) = DateTime::from_iso_8601(&text) {
            self.unreadable_value(&node.name, place_of(node), ValueType::DateTime, &text, &error);
            return None;
        }
        json_date_time(&text, List::new())
    }

    /// A date without the element that should hold its text is not lost for want of that.
    fn bare_date(&mut self, node: &Node<'_>) -> Option<KeptValue> {
        let date = DateTime::from_edifact(&node.text).ok()?;
        let mut kept = self.value(node, ValueType::DateTime, false)?;
        with_format_code(&mut kept.attributes, &date);
        Some(kept)
    }

    /// Whether blanks around and inside a value mean nothing.
    fn collapses(&self, element: &Element) -> bool {
        let Syntax::Xml(_, collapsing) = self.syntax else { return false };
        element.collapses(collapsing)
    }

    fn value(&mut self, node: &Node<'_>, value: ValueType, collapses: bool) -> Option<KeptValue> {
        let mut attributes = List::new();
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
            Syntax::Json(JsonForm::House) => self.json_value(node, value, &mut attributes)?,
            Syntax::Json(JsonForm::OfXml) => self.scalar_of_xml(node, value)?,
        };
        let text = match collapses {
            true => self.collapsed(holder),
            false => (&*holder.text).into(),
        };
        if let Err(error) = value.check(&text, self.is_house_json()) {
            self.unreadable_value(&node.name, place_of(holder), value, &text, &error);
            return None;
        }
        match value {
            ValueType::DateTime if self.is_house_json() => {
                return json_date_time(&text, attributes);
            }
            ValueType::Flag if self.is_house_json() => {
                let text = CompactString::const_new(Flag(text == "true").as_str());
                return Some(KeptValue { value, text, attributes });
            }
            _ => {}
        }
        Some(KeptValue { value, text: text.into(), attributes })
    }

    /// The text of a value in which blanks mean nothing. That they are not kept is said.
    fn collapsed<'n>(&mut self, node: &'n Node<'_>) -> Cow<'n, str> {
        let text = collapse(&node.text);
        if matches!(text, Cow::Owned(_)) && !text.is_empty() {
            let (path, lines) = (&self.path, self.lines);
            self.findings.add(|| {
                let finding = dropped_blank(path.clone(), &node.name, &node.text, &text);
                finding.at(lines.place(node.text_range.clone()))
            });
        }
        text
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
                _ if template::is_placeholder(text) => {
                    finding.hint("replace the placeholder by the value")
                }
                Some(date) if is_edifact => finding.hint(format!("write {}", date.to_edifact())),
                Some(date) => finding.hint(format!("write {}", date.to_iso_8601())),
                None => finding,
            }
        });
    }

    /// A value holds no elements.
    fn value_is_bare(&mut self, node: &Node<'_>) {
        if node.children.is_empty() {
            return;
        }
        let members = self.members;
        members.each(node, &NOTHING, Look::All, &mut |child| {
            let message =
                format!("`{}` is not expected in `{}`, which is a value", child.name, node.name);
            self.report(&rules::UNKNOWN_ELEMENT, child.tag.clone(), message, |finding| {
                finding.hint("remove it, or write its text as the value")
            });
        });
    }

    /// What holds the text of a JSON value: the value itself or the member `value` of an object.
    fn json_value<'n, 'a>(
        &mut self,
        node: &'n Node<'a>,
        value: ValueType,
        attributes: &mut List<(&'static str, CompactString)>,
    ) -> Option<&'n Node<'a>> {
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

    fn json_scalar<'n, 'a>(
        &mut self,
        node: &'n Node<'a>,
        value: ValueType,
    ) -> Option<&'n Node<'a>> {
        let expected = match value {
            ValueType::Indicator | ValueType::Flag => (Kind::Boolean, "true or false"),
            ValueType::Count => (Kind::Number, "a number"),
            _ => (Kind::String, "a string"),
        };
        if node.kind != expected.0 {
            self.wrong_json_type(node, expected.1);
        }
        is_json_scalar(node).then_some(node)
    }

    /// A value of JSON that was made of XML: a text as XML has it, or a number.
    fn scalar_of_xml<'n, 'a>(
        &mut self,
        node: &'n Node<'a>,
        value: ValueType,
    ) -> Option<&'n Node<'a>> {
        let is_number = node.kind == Kind::Number;
        if node.kind != Kind::String && !(is_number && value.is_number()) {
            self.wrong_json_type(node, if value.is_number() { "a number" } else { "a string" });
        }
        is_json_scalar(node).then_some(node)
    }

    /// An array where one element belongs, or one element where there should be an array of them.
    fn wrong_array(&mut self, node: &Node<'_>, repeats: bool) {
        let (message, expected, hint) = match repeats {
            true => (
                format!(
                    "`{}` is {}, not an array; it can occur more than once",
                    node.name,
                    json_type(node)
                ),
                "an array",
                "write an array with one entry".to_owned(),
            ),
            false => (
                format!("`{}` is an array; it can occur only once", node.name),
                "one entry, without brackets",
                "write the entry without the brackets".to_owned(),
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
            self.for_validators(attribute, element);
            return None;
        }
        let found = known.iter().find(|name| attribute.name == **name);
        if found.is_none() || attribute.namespace.is_some() {
            let message = match found {
                None => format!("`{element}` has no attribute `{}`", attribute.name),
                Some(name) => {
                    format!(
                        "`{name}` of `{element}` has a prefix, which makes it a different attribute"
                    )
                }
            };
            self.report(&rules::UNKNOWN_ATTRIBUTE, attribute.range.clone(), message, |finding| {
                let finding = finding.value(&*attribute.value);
                match nearest(&attribute.name, known.iter().copied()) {
                    _ if found.is_some() => {
                        finding.hint(format!("write `{}` without a prefix", attribute.name))
                    }
                    Some(name) => finding.hint(format!("did you mean {name}?")),
                    None => finding.hint("remove it"),
                }
            });
            return None;
        }
        found.copied()
    }

    /// Where schemas are says nothing about an element. That it is nil, or of another type, does.
    fn for_validators(&mut self, attribute: &NodeAttribute<'_>, element: &str) {
        if SAYS_NOTHING.contains(&&*attribute.name) {
            return;
        }
        let message = format!("`xsi:{}` of `{element}` is not read", attribute.name);
        self.report(&rules::UNKNOWN_ATTRIBUTE, attribute.range.clone(), message, |finding| {
            let finding = finding.value(&*attribute.value);
            match &*attribute.name {
                "nil" => finding.hint("remove it, and leave out an element that has no value"),
                "type" => finding.hint("remove it; an element has the type of the standard"),
                _ => finding.hint("remove it"),
            }
        });
    }

    fn unknown_element(&mut self, node: &Node<'_>, class: &'static Class) {
        let message = format!("`{}` has no element `{}`", class.name, node.name);
        let is_xml = self.is_xml();
        let hint = self.hints.of(class, &node.name, is_xml);
        self.path.push(Step::new(node.name.to_string()));
        self.report(&rules::UNKNOWN_ELEMENT, node.tag.clone(), message, |finding| {
            finding.hint(hint)
        });
        self.path.pop();
    }

    fn out_of_order(&mut self, node: &Node<'_>, class: &'static Class, misplaced: Misplaced) {
        let name = |index| class.elements[usize::from(index)].name;
        let (other, belongs, proposal) = match misplaced {
            Misplaced::After(index) => (name(index), "before", Proposal::Before(name(index))),
            Misplaced::Before(index) => (name(index), "after", Proposal::After(name(index))),
        };
        let message = format!("`{}` must come {belongs} `{other}`", node.name);
        self.report(&rules::OUT_OF_ORDER, node.tag.clone(), message, |finding| {
            finding.hint(proposal.to_string())
        });
    }
}

/// How many came of each name that several elements have, by the first of these.
#[derive(Default)]
struct Came(Vec<(usize, usize)>);

impl Came {
    /// How many came before, one more from now on.
    fn before(&mut self, first: usize) -> usize {
        let known = self.0.iter().position(|(name, _)| *name == first).unwrap_or_else(|| {
            self.0.push((first, 0));
            self.0.len() - 1
        });
        let before = self.0[known].1;
        self.0[known].1 += 1;
        before
    }
}

/// Where the text of a node is, or the node itself where it has none.
fn place_of(node: &Node<'_>) -> Range<usize> {
    let has_text = !node.text_range.is_empty() && node.kind != Kind::Object;
    if has_text { node.text_range.clone() } else { node.tag.clone() }
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
fn json_date_time(
    text: &str,
    mut attributes: List<(&'static str, CompactString)>,
) -> Option<KeptValue> {
    let date = DateTime::from_iso_8601(text).ok()?;
    with_format_code(&mut attributes, &date);
    let text = date.to_edifact().into();
    Some(KeptValue { value: ValueType::DateTime, text, attributes })
}

/// Adds the format code that follows from the date, where there is none.
fn with_format_code(attributes: &mut List<(&'static str, CompactString)>, date: &DateTime) {
    if !attributes.iter().any(|(name, _)| *name == "formatCode") {
        attributes.push(("formatCode", CompactString::const_new(date.natural_format_code())));
    }
}

/// The finding on blanks of a value that mean nothing, given the name of its element and what is kept.
#[must_use]
pub fn dropped_blank(path: Path, name: &str, text: &str, kept: &str) -> Finding {
    let message = format!("`{name}` has blanks around its value");
    let finding = Finding::new(&rules::DROPPED_BLANK, path, message).value(text).expected(kept);
    finding.hint("remove them; they are dropped when the message is written")
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
