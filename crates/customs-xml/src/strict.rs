//! The quick way: a text straight into types, for a message that follows the dictionary to the letter.
//! Anything else ends it with a [`Deviation`]; saying what and where is not its work. Blanks around codes and
//! numbers alone are told, since many messages that are laid out for people have them.
//!
//! Elements come in the order of the dictionary, so the next name is looked for from the last one on,
//! and what a type is told is the index of the element, so no name is compared twice. What is done for every element and
//! called in one place is inlined by command, as in the scanner.

use std::borrow::Cow;
use std::ops::Range;

use compact_str::CompactString;
use customs_model::dictionary::{Class, DateForm};
use customs_model::finding::Lines;
use customs_model::object::{Refused, Source};
use customs_model::room::Room;
use customs_model::shape;
use customs_model::value::Leaf;
use customs_model::{Content, DateTime, Finding, Path, Step, ValueType, tolerant};

use crate::options::ReadOptions;
use crate::part::Part;
use crate::scanner::{Inside, Name, Scanner, Tag, Unusual};
use crate::scope::{Scope, declares};
use crate::surroundings::Surroundings;
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
/// As deep as most messages are.
const USUAL_DEPTH: usize = 16;

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
            verified: ("", None),
            names: Vec::new(),
            depth: 0,
            declaring: 0,
            left: options.limits.max_items,
        },
        surroundings: Surroundings::of(&options.namespaces),
        open: Vec::with_capacity(USUAL_DEPTH),
        room: Room::of_message(text.len(), &options.limits),
        next: Next::Nothing,
        inside: 0,
        opened: Opened::default(),
        text: Cow::Borrowed(""),
        attributes: Attributes::new(),
        of_class: Attributes::new(),
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
    /// The last prefix that was found to mean the namespace that was expected; none where no namespace is.
    verified: (&'t str, Option<&'t str>),
    /// The names of the attributes of a tag.
    names: Vec<&'t str>,
    depth: usize,
    /// The depth of the last element that declares a prefix.
    declaring: usize,
    /// How many elements there may still be.
    left: usize,
}

/// An element whose start tag was read.
#[derive(Clone, Copy, Default)]
struct Opened<'t> {
    /// Its name, by which its end tag is known.
    name: Name<'t>,
    is_empty: bool,
}

/// The element whose start tag was read last.
#[derive(Clone, Copy)]
enum Next {
    /// A class.
    Class(&'static Class),
    /// A value.
    Value(ValueType),
    /// A date.
    Date(DateForm),
    /// A value that is an attribute, which was read before.
    Attribute(ValueType),
    Nothing,
}

/// A class that was entered and not left.
struct OpenClass<'t> {
    class: &'static Class,
    opened: Opened<'t>,
    /// The namespaces that are expected in it, by their number in [`Surroundings`].
    inside: usize,
    /// Where in the class the next element is looked for.
    next: usize,
    /// Which element came last, and which of those of its name it is.
    last: usize,
    occurrence: usize,
}

/// The elements of a message, as a type reads them.
struct Elements<'t> {
    tags: Tags<'t>,
    surroundings: Surroundings<'t>,
    open: Vec<OpenClass<'t>>,
    next: Next,
    /// The namespaces that are expected in it, unless it is a value of one text.
    inside: usize,
    /// Its tag.
    opened: Opened<'t>,
    /// The value that was read last.
    text: Cow<'t, str>,
    attributes: Attributes,
    /// Those of the tag of the class that was entered last that are elements of it and have not been told of.
    of_class: Attributes,
    blanks: Vec<Blanks>,
    room: Room,
}

impl Next {
    /// The names of the attributes that the tag of the element can have.
    const fn attributes(&self) -> &'static [&'static str] {
        match self {
            Self::Class(class) => class.attributes,
            Self::Value(value) => value.attributes(),
            Self::Date(DateForm::Direct) => ValueType::DateTime.attributes(),
            Self::Date(..) | Self::Attribute(_) | Self::Nothing => &[],
        }
    }
}

impl<'t> Tags<'t> {
    /// Reads the rest of a start tag, whose name is known to fit; keeps the attributes that are known of the element.
    #[inline(always)]
    fn open(
        &mut self,
        name: Name<'t>,
        namespace: Option<&'t str>,
        element: &Next,
        kept: &mut Attributes,
    ) -> Result<Opened<'t>> {
        self.depth += 1;
        self.left = self.left.checked_sub(1).ok_or(Deviation)?;
        if self.depth > self.options.limits.max_depth {
            return Err(Deviation);
        }
        if !kept.is_empty() {
            kept.clear();
        }
        let is_empty = match self.scanner.inside()? {
            Inside::End { is_empty } => is_empty,
            Inside::Attribute { name, value } => {
                self.attributes(name, value, element.attributes(), kept)?
            }
        };
        // Two empty prefixes are the same without a look at memory that is not there.
        let is_same =
            |it: &str| it.len() == name.prefix.len() && (it.is_empty() || it == name.prefix);
        match (self.verified, namespace) {
            ((prefix, Some(verified)), Some(expected))
                if std::ptr::eq(verified, expected) && is_same(prefix) => {}
            _ => self.verify(name.prefix, namespace)?,
        }
        Ok(Opened { name, is_empty })
    }

    /// Takes the attributes of a tag, told the first of them. Whether the element is empty.
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
                self.verified.1 = None;
                self.declaring = self.depth;
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
    fn verify(&mut self, prefix: &'t str, expected: Option<&'t str>) -> Result<()> {
        match (self.scope.resolve(prefix), expected) {
            (Some(namespace), Some(expected)) if namespace == expected => {}
            (Some(_), None) => {}
            _ => return Err(Deviation),
        }
        self.verified = (prefix, expected);
        Ok(())
    }

    #[inline(always)]
    fn close(&mut self) {
        if self.depth == self.declaring {
            self.scope.leave(self.depth - 1);
            self.declaring = self.scope.deepest();
            self.verified.1 = None;
        }
        self.depth -= 1;
    }

    /// The text of a value, up to and with its end tag, and whether there may be blanks in it.
    #[inline(always)]
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
        let Next::Class(class) = self.next else { return Err(Deviation.into()) };
        let opened = self.opened;
        if opened.is_empty {
            self.tags.close();
        }
        if !self.attributes.is_empty() {
            std::mem::swap(&mut self.attributes, &mut self.of_class);
        }
        let (next, last, occurrence) = (0, usize::MAX, 0);
        self.open.push(OpenClass { class, opened, inside: self.inside, next, last, occurrence });
        Ok(class)
    }

    fn next(&mut self) -> std::result::Result<Option<usize>, Refused> {
        Ok(self.next_element()?)
    }

    fn value(&mut self) -> std::result::Result<Leaf<'_>, Refused> {
        let value = match self.next {
            Next::Value(value) => {
                self.plain()?;
                value
            }
            Next::Date(form) => {
                match form {
                    DateForm::Inside => self.date_time()?,
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
        let (name, local) = self.tags.scanner.name()?;
        if local != class.tag().as_bytes() {
            return Err(Deviation);
        }
        self.inside = self.surroundings.of_root(class);
        let namespace = self.surroundings.at(self.inside).namespace;
        self.next = Next::Class(class);
        self.opened = self.tags.open(name, namespace, &self.next, &mut self.attributes)?;
        Ok(())
    }

    /// Nothing comes after the root.
    fn end(&mut self) -> Result<()> {
        match self.tags.scanner.tag()? {
            Tag::Nothing => Ok(()),
            Tag::Start | Tag::End => Err(Deviation),
        }
    }

    /// Opens the next element and returns its index in the class; at the end of the class leaves it.
    #[inline(always)]
    fn next_element(&mut self) -> Result<Option<usize>> {
        if !self.of_class.is_empty() {
            return self.next_attribute();
        }
        let open = self.open.last_mut().ok_or(Deviation)?;
        if open.opened.is_empty {
            self.open.pop();
            return Ok(None);
        }
        match self.tags.scanner.tag()? {
            Tag::Start => {}
            Tag::End => {
                self.tags.scanner.end(open.opened.name)?;
                self.tags.close();
                self.open.pop();
                return Ok(None);
            }
            Tag::Nothing => return Err(Deviation),
        }
        let (index, name) =
            self.tags.scanner.element(open.class, open.next, self.tags.verified.0)?;
        let element = &open.class.elements[index];
        if element.is_attribute {
            return Err(Deviation);
        }
        open.next = index + usize::from(!element.repeats);
        open.occurrence = if open.last == index { open.occurrence + 1 } else { 1 };
        open.last = index;
        self.next = match element.content {
            Content::Class(class) => Next::Class(class),
            Content::Value { value: ValueType::DateTime, .. } => Next::Date(element.dates),
            Content::Value { value, .. } => Next::Value(value),
        };
        let namespace = match (&self.next, element.namespace) {
            (Next::Value(_), None) => self.surroundings.of_values(open.inside),
            (Next::Value(_), own) => own,
            _ => {
                self.inside = self.surroundings.within(open.inside, element);
                self.surroundings.at(self.inside).namespace
            }
        };
        self.opened = self.tags.open(name, namespace, &self.next, &mut self.attributes)?;
        Ok(Some(index))
    }

    /// Takes an attribute of the class that was entered last and returns its index.
    #[cold]
    fn next_attribute(&mut self) -> Result<Option<usize>> {
        let open = self.open.last_mut().ok_or(Deviation)?;
        let (name, text) = self.of_class.pop().ok_or(Deviation)?;
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

    #[inline(always)]
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
    fn date_time(&mut self) -> Result<()> {
        let outer = self.opened;
        if outer.is_empty || self.tags.scanner.tag()? != Tag::Start {
            return Err(Deviation);
        }
        let (name, local) = self.tags.scanner.name()?;
        if local != shape::DATE_TIME_ELEMENT.as_bytes() {
            return Err(Deviation);
        }
        let in_force = self.surroundings.at(self.inside);
        let namespace = in_force.dates.or(in_force.namespace);
        let date = Next::Value(ValueType::DateTime);
        let inner = self.tags.open(name, namespace, &date, &mut self.attributes)?;
        self.text = self.tags.text(inner)?.0;
        if self.tags.scanner.tag()? != Tag::End {
            return Err(Deviation);
        }
        self.tags.scanner.end(outer.name)?;
        self.tags.close();
        Ok(())
    }
}
