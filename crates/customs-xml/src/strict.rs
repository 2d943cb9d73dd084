//! The quick way: a text straight into types, for a message that follows the dictionary to the letter.
//! Anything else ends it with a [`Deviation`]; saying what and where is not its work. Blanks around codes and
//! numbers alone are told, since many messages that are laid out for people have them.
//!
//! Elements come in the order of the dictionary, so the next name is looked for from the last one on,
//! and what a type is told is the index of the element, so no name is compared twice.

use std::borrow::Cow;
use std::ops::Range;

use compact_str::CompactString;
use customs_model::dictionary::{Class, DateForm};
use customs_model::finding::Lines;
use customs_model::object::{Refused, Source};
use customs_model::room::Room;
use customs_model::shape::{self, InForce};
use customs_model::value::Leaf;
use customs_model::{Content, DateTime, Finding, Path, Step, ValueType, tolerant};

use crate::options::ReadOptions;
use crate::part::Part;
use crate::scanner::{Inside, Name, Scanner, Tag, Unusual};
use crate::scope::{Scope, declares};
use crate::{characters, declaration};

/// The document is not what the dictionary says, or not what the scanner knows.
#[derive(Debug)]
pub(crate) struct Deviation;

impl From<Unusual> for Deviation {
    fn from(_: Unusual) -> Self {
        Self
    }
}

impl From<Refused> for Deviation {
    fn from(_: Refused) -> Self {
        Self
    }
}

impl From<Deviation> for Refused {
    fn from(_: Deviation) -> Self {
        Self(Cow::Borrowed("the document deviates from the dictionary"))
    }
}

type Result<T> = std::result::Result<T, Deviation>;

/// The attributes of a value.
type Attributes = Vec<(&'static str, CompactString)>;

/// More attributes than an element of a message has.
const MAX_ATTRIBUTES: usize = 16;

/// Reads a text without a byte order mark, whose root is this class. Returns the findings on blanks that mean
/// nothing.
pub(crate) fn read(
    part: &Part<'_>,
    class: &'static Class,
    options: &ReadOptions,
    read: &mut dyn FnMut(&mut dyn Source) -> std::result::Result<(), Refused>,
) -> Result<Vec<Finding>> {
    let Part { text, origin, scope } = part;
    let mut elements = Elements {
        tags: Tags {
            scanner: Scanner::new(text),
            options,
            scope: scope.clone(),
            verified: None,
            names: Vec::new(),
            depth: 0,
            items: 0,
        },
        open: Vec::new(),
        room: Room::of_message(text.len(), &options.limits),
        next: Next::Nothing,
        opened: Opened { name: b"", is_empty: true },
        text: Cow::Borrowed(""),
        attributes: Attributes::new(),
        blanks: Vec::new(),
    };
    elements.root(class)?;
    read(&mut elements)?;
    elements.end()?;
    if elements.blanks.is_empty() {
        return Ok(Vec::new());
    }
    let lines = Lines::from(text, *origin);
    let told = |Blanks { path, tag, range, kept }: Blanks| {
        let seen = characters::with_line_feeds(&text[range.clone()]);
        let finding = tolerant::dropped_blank(path, tag, &seen, &kept);
        finding.at(lines.place(range))
    };
    Ok(elements.blanks.into_iter().map(told).collect())
}

/// A value that had blanks in it which mean nothing.
struct Blanks {
    path: Path,
    /// The name of its element in XML.
    tag: &'static str,
    /// Where it is.
    range: Range<usize>,
    /// What is kept of it.
    kept: String,
}

/// The tags of a document and what is in force where they are.
struct Tags<'t> {
    scanner: Scanner<'t>,
    options: &'t ReadOptions,
    scope: Scope,
    /// The last prefix that was found to mean the namespace that was expected.
    verified: Option<(&'t str, &'t str)>,
    /// The names of the attributes of a tag.
    names: Vec<&'t str>,
    depth: usize,
    items: usize,
}

/// An element whose start tag was read.
#[derive(Clone, Copy)]
struct Opened<'t> {
    /// Its name as it is written, by which its end tag is known.
    name: &'t [u8],
    is_empty: bool,
}

/// The element whose start tag was read last.
#[derive(Clone, Copy)]
enum Next<'t> {
    /// A class, and the namespaces that are expected of it and in it.
    Class(&'static Class, InForce<'t>),
    /// A value.
    Value(ValueType),
    /// A date, and the namespaces that are expected in it.
    Date(DateForm, InForce<'t>),
    /// A value that is an attribute, which was read before.
    Attribute(ValueType),
    Nothing,
}

/// A class that was entered and not left.
struct OpenClass<'t> {
    class: &'static Class,
    opened: Opened<'t>,
    in_force: InForce<'t>,
    /// The namespace of the values in it.
    of_values: Option<&'t str>,
    /// The attributes of its tag that are elements of it and have not been told of.
    attributes: Attributes,
    /// Where in the class the next element is looked for.
    next: usize,
    /// Which element came last, and which of those of its name it is.
    last: usize,
    occurrence: usize,
}

/// The elements of a message, as a type reads them.
struct Elements<'t> {
    tags: Tags<'t>,
    open: Vec<OpenClass<'t>>,
    next: Next<'t>,
    /// Its tag.
    opened: Opened<'t>,
    /// The value that was read last.
    text: Cow<'t, str>,
    attributes: Attributes,
    blanks: Vec<Blanks>,
    room: Room,
}

impl<'t> Tags<'t> {
    /// Reads the rest of a start tag, whose name is known to fit; keeps the attributes that are known.
    /// Whether the element is empty.
    #[inline]
    fn open(
        &mut self,
        name: Name<'t>,
        namespace: Option<&'t str>,
        known: &'static [&'static str],
        kept: &mut Attributes,
    ) -> Result<bool> {
        self.depth += 1;
        self.items += 1;
        if self.depth > self.options.limits.max_depth || self.items > self.options.limits.max_items
        {
            return Err(Deviation);
        }
        if !kept.is_empty() {
            kept.clear();
        }
        let is_empty = match self.scanner.inside()? {
            Inside::End { is_empty } => is_empty,
            Inside::Attribute { name, value } => self.attributes(name, value, known, kept)?,
        };
        self.verify(name.prefix, namespace)?;
        Ok(is_empty)
    }

    /// Takes the attributes of a tag, told the first of them.
    fn attributes(
        &mut self,
        mut name: &'t str,
        mut value: &'t str,
        known: &'static [&'static str],
        kept: &mut Attributes,
    ) -> Result<bool> {
        let mut for_validators = false;
        self.names.clear();
        loop {
            if self.names.len() == MAX_ATTRIBUTES || self.names.contains(&name) {
                return Err(Deviation);
            }
            self.names.push(name);
            if let Some(prefix) = declares(name) {
                self.verified = None;
                self.scope.declare(prefix, value, self.depth).map_err(|_| Deviation)?;
            } else if let Some(known) = known.iter().find(|known| **known == name) {
                kept.push((known, CompactString::new(value)));
            } else if let Some(said) = name.strip_prefix("xsi:")
                && tolerant::SAYS_NOTHING.contains(&said)
            {
                for_validators = true;
            } else {
                return Err(Deviation);
            }
            match self.scanner.inside()? {
                Inside::Attribute { name: next, value: its_value } => {
                    (name, value) = (next, its_value);
                }
                Inside::End { is_empty } => {
                    let is_declared =
                        || self.scope.resolve("xsi") == Some(tolerant::XML_SCHEMA_INSTANCE);
                    if self.scope.len() > self.options.limits.max_namespaces
                        || (for_validators && !is_declared())
                    {
                        return Err(Deviation);
                    }
                    return Ok(is_empty);
                }
            }
        }
    }

    /// Checks that the prefix means the namespace.
    #[inline]
    fn verify(&mut self, prefix: &'t str, expected: Option<&'t str>) -> Result<()> {
        if let (Some((verified, namespace)), Some(expected)) = (self.verified, expected)
            && verified.len() == prefix.len()
            // Two empty prefixes are the same without a look at memory that is not there.
            && (prefix.is_empty() || verified == prefix)
            && std::ptr::eq(namespace, expected)
        {
            return Ok(());
        }
        match (self.scope.resolve(prefix), expected) {
            (Some(namespace), Some(expected)) if namespace == expected => {
                self.verified = Some((prefix, expected));
                Ok(())
            }
            (Some(_), None) => Ok(()),
            _ => Err(Deviation),
        }
    }

    #[inline]
    fn close(&mut self) {
        self.depth -= 1;
        if self.scope.leave(self.depth) {
            self.verified = None;
        }
    }

    /// The text of a value, up to and with its end tag, and whether there may be blanks in it.
    #[inline]
    fn text(&mut self, opened: Opened<'t>) -> Result<(Cow<'t, str>, bool)> {
        if opened.is_empty {
            self.close();
            return Ok((Cow::Borrowed(""), false));
        }
        let content = self.scanner.content()?;
        if content.text.len() > self.options.limits.max_value {
            return Err(Deviation);
        }
        self.scanner.end(opened.name)?;
        self.close();
        Ok((content.text, content.has_blanks))
    }
}

impl Source for Elements<'_> {
    fn enter(&mut self) -> std::result::Result<&'static Class, Refused> {
        let Next::Class(class, in_force) = self.next else { return Err(Deviation.into()) };
        let opened = self.opened;
        if opened.is_empty {
            self.tags.close();
        }
        let (next, last, occurrence) = (0, usize::MAX, 0);
        let attributes = std::mem::take(&mut self.attributes);
        let of_values = self.tags.options.namespaces.of_values(in_force);
        self.open.push(OpenClass {
            class,
            opened,
            in_force,
            of_values,
            attributes,
            next,
            last,
            occurrence,
        });
        Ok(class)
    }

    fn next(&mut self) -> std::result::Result<Option<usize>, Refused> {
        let index = self.next_element()?;
        if index.is_none() {
            self.open.pop();
        }
        Ok(index)
    }

    fn value(&mut self) -> std::result::Result<Leaf<'_>, Refused> {
        let value = match self.next {
            Next::Value(value) => {
                self.plain()?;
                value
            }
            Next::Date(form, in_force) => {
                match form {
                    DateForm::Inside => self.date_time(in_force)?,
                    DateForm::Iso8601 => self.iso_date_time()?,
                    DateForm::Direct => self.plain()?,
                }
                ValueType::DateTime
            }
            // It was taken when it was told of.
            Next::Attribute(value) => value,
            Next::Class(..) | Next::Nothing => return Err(Deviation.into()),
        };
        Ok(Leaf { value, text: &self.text, attributes: &self.attributes })
    }

    fn make_room(&mut self, bytes: usize) -> std::result::Result<(), Refused> {
        self.room.take(bytes)
    }
}

impl<'t> Elements<'t> {
    /// The declaration of the document and the start tag of the root.
    fn root(&mut self, class: &'static Class) -> Result<()> {
        if let Some(markup) = self.tags.scanner.declaration()? {
            let declared = declaration::read(markup).map_err(|_| Deviation)?;
            if declared.encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("utf-8")) {
                return Err(Deviation);
            }
        }
        if self.tags.scanner.tag()? != Tag::Start {
            return Err(Deviation);
        }
        let name = self.tags.scanner.name()?;
        if name.local != class.tag().as_bytes() {
            return Err(Deviation);
        }
        let in_force = self.tags.options.namespaces.within(InForce::default(), class.name);
        let known = class.attributes;
        let is_empty = self.tags.open(name, in_force.namespace, known, &mut self.attributes)?;
        self.opened = Opened { name: name.whole, is_empty };
        self.next = Next::Class(class, in_force);
        Ok(())
    }

    /// Nothing comes after the root.
    fn end(&mut self) -> Result<()> {
        match self.tags.scanner.tag()? {
            Tag::Nothing => Ok(()),
            Tag::Start | Tag::End => Err(Deviation),
        }
    }

    /// Opens the next element and returns its index in the class.
    #[inline]
    fn next_element(&mut self) -> Result<Option<usize>> {
        if self.open.last().is_some_and(|open| !open.attributes.is_empty()) {
            return self.next_attribute();
        }
        let Some(open) = self.open.last_mut().filter(|open| !open.opened.is_empty) else {
            return Ok(None);
        };
        match self.tags.scanner.tag()? {
            Tag::Start => {}
            Tag::End => {
                self.tags.scanner.end(open.opened.name)?;
                self.tags.close();
                return Ok(None);
            }
            Tag::Nothing => return Err(Deviation),
        }
        let name = self.tags.scanner.name()?;
        let index = open.class.index_of_tag(open.next, name.local).ok_or(Deviation)?;
        let element = &open.class.elements[index];
        if element.is_attribute {
            return Err(Deviation);
        }
        open.next = index + usize::from(!element.repeats);
        open.occurrence = if open.last == index { open.occurrence + 1 } else { 1 };
        open.last = index;
        let namespaces = &self.tags.options.namespaces;
        let in_force = || namespaces.within_element(open.in_force, element);
        let (next, namespace, known) = match element.content {
            Content::Class(class) => {
                let in_force = in_force();
                (Next::Class(class, in_force), in_force.namespace, class.attributes)
            }
            Content::Value { value: ValueType::DateTime, .. } => {
                let in_force = in_force();
                let known = match element.dates {
                    DateForm::Direct => ValueType::DateTime.attributes(),
                    DateForm::Inside | DateForm::Iso8601 => &[],
                };
                (Next::Date(element.dates, in_force), in_force.namespace, known)
            }
            Content::Value { value, .. } => {
                let namespace = match element.namespace {
                    None => open.of_values,
                    Some(_) => in_force().namespace,
                };
                (Next::Value(value), namespace, value.attributes())
            }
        };
        self.next = next;
        let is_empty = self.tags.open(name, namespace, known, &mut self.attributes)?;
        self.opened = Opened { name: name.whole, is_empty };
        Ok(Some(index))
    }

    /// Takes an attribute of the class that was entered last and returns its index.
    #[cold]
    fn next_attribute(&mut self) -> Result<Option<usize>> {
        let open = self.open.last_mut().ok_or(Deviation)?;
        let (name, text) = open.attributes.pop().ok_or(Deviation)?;
        let index = open.class.index_of_attribute(name).ok_or(Deviation)?;
        let value = open.class.elements[index].value().ok_or(Deviation)?;
        // Blanks that mean nothing are told by the other way.
        if matches!(tolerant::collapse(&text), Cow::Owned(_)) {
            return Err(Deviation);
        }
        self.text = Cow::Owned(text.into());
        self.next = Next::Attribute(value);
        Ok(Some(index))
    }

    fn plain(&mut self) -> Result<()> {
        let start = self.tags.scanner.at();
        let (text, has_blanks) = self.tags.text(self.opened)?;
        self.text = text;
        if has_blanks && self.collapses() {
            self.collapse(start)?;
        }
        Ok(())
    }

    /// Whether blanks mean nothing in the value of the element that was opened last.
    fn collapses(&self) -> bool {
        let collapsing = self.tags.options.collapsing;
        self.open.last().is_some_and(|open| open.class.elements[open.last].collapses(collapsing))
    }

    /// Takes the blanks out of a text that begins there and in which they mean nothing.
    #[cold]
    fn collapse(&mut self, start: usize) -> Result<()> {
        // What has references in it, or is nothing but blanks, is left to the other way.
        let written = self.tags.scanner.unbroken_content(start).ok_or(Deviation)?;
        let Cow::Owned(kept) = tolerant::collapse(&self.text) else { return Ok(()) };
        if kept.is_empty() || self.blanks.len() == self.tags.options.limits.max_findings {
            return Err(Deviation);
        }
        let Some(open) = self.open.last() else { return Err(Deviation) };
        let tag = open.class.elements[open.last].tag();
        let range = start..start + written.len();
        self.blanks.push(Blanks { path: self.path(), tag, range, kept: kept.clone() });
        self.text = Cow::Owned(kept);
        Ok(())
    }

    /// The path of the element that was opened last.
    fn path(&self) -> Path {
        let root = self.open.first().map_or("", |root| root.class.name);
        let steps = self.open.iter().map(|open| {
            let element = &open.class.elements[open.last];
            let occurrence = element.repeats.then_some(open.occurrence);
            Step { name: element.name.into(), occurrence }
        });
        Path::from_steps(std::iter::once(Step::new(root)).chain(steps).collect())
    }

    /// A date in ISO 8601.
    fn iso_date_time(&mut self) -> Result<()> {
        let (text, _) = self.tags.text(self.opened)?;
        let date = DateTime::from_iso_8601(&text).map_err(|_| Deviation)?;
        let code = CompactString::const_new(date.natural_format_code());
        self.attributes.push(("formatCode", code));
        self.text = date.to_edifact().into();
        Ok(())
    }

    /// A date, whose text is in an element of its own.
    fn date_time(&mut self, in_force: InForce<'t>) -> Result<()> {
        let opened = self.opened;
        if opened.is_empty || self.tags.scanner.tag()? != Tag::Start {
            return Err(Deviation);
        }
        let InForce { namespace, dates } = in_force;
        let name = self.tags.scanner.name()?;
        if name.local != shape::DATE_TIME_ELEMENT.as_bytes() {
            return Err(Deviation);
        }
        let known = ValueType::DateTime.attributes();
        let namespace = dates.or(namespace);
        let is_empty = self.tags.open(name, namespace, known, &mut self.attributes)?;
        let inner = Opened { name: name.whole, is_empty };
        self.text = self.tags.text(inner)?.0;
        if self.tags.scanner.tag()? != Tag::End {
            return Err(Deviation);
        }
        self.tags.scanner.end(opened.name)?;
        self.tags.close();
        Ok(())
    }
}
