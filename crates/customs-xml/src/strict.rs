//! The quick way: tokens straight into types, for a message that follows the dictionary to the
//! letter. Anything else ends it with a [`Deviation`]; saying what and where is not its work.
//!
//! Elements come in the order of the dictionary, so the next name is looked for from the last one on,
//! and what a type is told is the index of the element, so no name is compared twice.

use std::borrow::Cow;

use compact_str::CompactString;
use customs_model::dictionary::{Class, DateForm};
use customs_model::object::{Refused, Source};
use customs_model::shape::{self, InForce};
use customs_model::value::Leaf;
use customs_model::{Content, DateTime, Element, ValueType, tolerant};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::options::ReadOptions;
use crate::scope::{self, Characters, Scope};

/// The document is not what the dictionary says, or not well-formed.
#[derive(Debug)]
pub(crate) struct Deviation;

impl From<quick_xml::Error> for Deviation {
    fn from(_: quick_xml::Error) -> Self {
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

/// Reads UTF-8 without a byte order mark, whose root is this class. That it is UTF-8 is seen token by
/// token.
pub(crate) fn read(
    bytes: &[u8],
    scope: &Scope,
    class: &'static Class,
    options: &ReadOptions,
    read: &mut dyn FnMut(&mut dyn Source) -> std::result::Result<(), Refused>,
) -> Result<()> {
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_comments = true;
    let mut tokens = Tokens {
        reader,
        options,
        peeked: None,
        scope: scope.clone(),
        verified: None,
        depth: 0,
        items: 0,
    };
    let (start, empty) = tokens.root()?;
    let in_force = options.namespaces.within(InForce::default(), class.name);
    if scope::split(start.name().0).1 != class.tag() {
        return Err(Deviation);
    }
    let attributes = tokens.open(&start, in_force.namespace, &[])?;
    let opened = Opened { attributes, empty, in_force };
    let mut elements = Elements {
        tokens,
        open: Vec::new(),
        next: Some((Expected { content: Content::Class(class), dates: DateForm::Inside }, opened)),
        text: Cow::Borrowed(""),
        attributes: Attributes::new(),
    };
    read(&mut elements)?;
    elements.tokens.end()
}

/// The tokens of a document and what is in force where they stand.
struct Tokens<'de> {
    reader: Reader<&'de [u8]>,
    options: &'de ReadOptions,
    peeked: Option<Event<'de>>,
    scope: Scope,
    /// The last prefix that was found to stand for the namespace that was expected.
    verified: Option<(String, &'de str)>,
    depth: usize,
    items: usize,
}

/// An element whose start tag was read.
struct Opened<'de> {
    attributes: Attributes,
    empty: bool,
    /// The namespaces that are expected of it and in it.
    in_force: InForce<'de>,
}

impl<'de> Tokens<'de> {
    #[inline]
    fn next(&mut self) -> Result<Event<'de>> {
        if self.peeked.is_some() {
            return self.peeked.take().ok_or(Deviation);
        }
        self.reader.read_event().map_err(Deviation::from)
    }

    /// The next token that means something between elements: no comment, instruction or blanks.
    #[inline]
    fn significant(&mut self) -> Result<Event<'de>> {
        loop {
            match self.next()? {
                Event::Comment(_) | Event::PI(_) => {}
                Event::Text(text) if is_blank(&text) => {}
                event => return Ok(event),
            }
        }
    }

    /// The start tag of the root.
    fn root(&mut self) -> Result<(BytesStart<'de>, bool)> {
        loop {
            match self.significant()? {
                Event::Start(start) => return Ok((start, false)),
                Event::Empty(start) => return Ok((start, true)),
                Event::Decl(declaration) => match declaration.encoding() {
                    Some(Ok(encoding)) if encoding.eq_ignore_ascii_case("utf-8") => {}
                    None => {}
                    Some(_) => return Err(Deviation),
                },
                _ => return Err(Deviation),
            }
        }
    }

    /// Nothing stands after the root.
    fn end(&mut self) -> Result<()> {
        match self.significant()? {
            Event::Eof => Ok(()),
            _ => Err(Deviation),
        }
    }

    /// Takes note of a start tag: its namespace and its attributes. Its name is known to fit.
    fn open(
        &mut self,
        start: &BytesStart<'de>,
        namespace: Option<&'de str>,
        known: &'static [&'static str],
    ) -> Result<Attributes> {
        self.depth += 1;
        self.items += 1;
        if self.depth > self.options.max_depth || self.items > self.options.max_items {
            return Err(Deviation);
        }
        let mut attributes = Attributes::new();
        if !start.attributes_raw().is_empty() {
            self.attributes(start, known, &mut attributes)?;
        }
        self.verify(scope::split(start.name().0).0, namespace)?;
        Ok(attributes)
    }

    fn attributes(
        &mut self,
        start: &BytesStart<'de>,
        known: &'static [&'static str],
        kept: &mut Attributes,
    ) -> Result<()> {
        let mut for_validators = false;
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| Deviation)?;
            let name = attribute.key.0;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0)?;
            if scope::look_at(&attribute.value) == Characters::Forbidden
                || attribute.value.contains('<')
            {
                return Err(Deviation);
            }
            if self.scope.declare(name, &value, self.depth) {
                self.verified = None;
            } else if let Some(known) = known.iter().find(|known| **known == name) {
                kept.push((known, CompactString::new(value)));
            } else if name
                .strip_prefix("xsi:")
                .is_some_and(|it| tolerant::SAYS_NOTHING.contains(&it))
            {
                for_validators = true;
            } else {
                return Err(Deviation);
            }
        }
        if for_validators && self.scope.resolve("xsi") != Some(tolerant::XML_SCHEMA_INSTANCE) {
            return Err(Deviation);
        }
        Ok(())
    }

    /// Checks that the prefix stands for the namespace.
    fn verify(&mut self, prefix: &str, expected: Option<&'de str>) -> Result<()> {
        let Some(expected) = expected else { return Ok(()) };
        if let Some((verified, namespace)) = &self.verified
            && verified.len() == prefix.len()
            // Two empty prefixes are the same without a look at memory that is not there.
            && (prefix.is_empty() || verified == prefix)
            && std::ptr::eq(*namespace, expected)
        {
            return Ok(());
        }
        if self.scope.resolve(prefix) != Some(expected) {
            return Err(Deviation);
        }
        self.verified = Some((prefix.to_owned(), expected));
        Ok(())
    }

    fn close(&mut self) {
        self.depth -= 1;
        if self.scope.leave(self.depth) {
            self.verified = None;
        }
    }

    /// The text of a value, up to and with its end tag.
    fn text(&mut self, empty: bool) -> Result<Cow<'de, str>> {
        let mut text = Cow::Borrowed("");
        if empty {
            self.close();
            return Ok(text);
        }
        loop {
            let part: Cow<'de, str> = match self.next()? {
                Event::End(_) => break,
                Event::Comment(_) | Event::PI(_) => continue,
                Event::Text(part) => match scope::look_at(&part) {
                    Characters::Plain => part.into_inner(),
                    Characters::CarriageReturns => part.xml10_content().into_owned().into(),
                    Characters::Forbidden => return Err(Deviation),
                },
                // Rare enough to be left to the other way, which knows all their cases.
                Event::CData(_) => return Err(Deviation),
                Event::GeneralRef(reference) => {
                    resolve(&reference).ok_or(Deviation)?.to_string().into()
                }
                _ => return Err(Deviation),
            };
            if text.is_empty() {
                text = part;
            } else {
                text.to_mut().push_str(&part);
            }
        }
        self.close();
        Ok(text)
    }
}

/// The attributes of the element itself: a class has none, nor has a date, unless its text is in
/// the element in a form of EDIFACT.
fn own_attributes(element: &Element) -> &'static [&'static str] {
    match (element.content, element.dates) {
        (Content::Class(_), _) => &[],
        (Content::Value { value: ValueType::DateTime, .. }, DateForm::Direct) => {
            ValueType::DateTime.attributes()
        }
        (Content::Value { value: ValueType::DateTime, .. }, _) => &[],
        (Content::Value { value, .. }, _) => value.attributes(),
    }
}

/// Whether two names are the same. Most that are not differ in their length or at their end, which
/// is seen without the call that a comparison of strings is.
#[inline]
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.as_bytes().last() == other.as_bytes().last() && one == other
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| tolerant::is_blank(char::from(byte)))
}

/// The character a reference stands for: one of XML's five, or a number.
pub(crate) fn resolve(reference: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if reference.is_char_ref() {
        let character = reference.resolve_char_ref().ok().flatten();
        return character.filter(|character| scope::is_allowed(*character));
    }
    quick_xml::escape::resolve_predefined_entity(reference)?.chars().next()
}

/// A class that was entered and not left.
struct OpenClass<'de> {
    class: &'static Class,
    in_force: InForce<'de>,
    /// Where in the class the next element is looked for.
    next: usize,
    empty: bool,
}

/// What an element holds, and how it holds it if it is a date.
struct Expected {
    content: Content,
    dates: DateForm,
}

/// The elements of a message, as a type reads them.
struct Elements<'de> {
    tokens: Tokens<'de>,
    open: Vec<OpenClass<'de>>,
    /// The element whose start tag was read last.
    next: Option<(Expected, Opened<'de>)>,
    /// The value that was read last.
    text: Cow<'de, str>,
    attributes: Attributes,
}

impl Source for Elements<'_> {
    fn enter(&mut self) -> std::result::Result<&'static Class, Refused> {
        let Some((Expected { content: Content::Class(class), .. }, opened)) = self.next.take()
        else {
            return Err(Deviation.into());
        };
        let Opened { empty, in_force, .. } = opened;
        if empty {
            self.tokens.close();
        }
        self.open.push(OpenClass { class, in_force, next: 0, empty });
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
        let Some((Expected { content: Content::Value { value, .. }, dates }, opened)) =
            self.next.take()
        else {
            return Err(Deviation.into());
        };
        match (value, dates) {
            (ValueType::DateTime, DateForm::Inside) => self.date_time(opened)?,
            (ValueType::DateTime, DateForm::Iso8601) => self.iso_date_time(opened)?,
            _ => self.plain(value, opened)?,
        }
        Ok(Leaf { value, text: &self.text, attributes: &self.attributes })
    }
}

impl<'de> Elements<'de> {
    /// Opens the next element and returns its index in the class.
    fn next_element(&mut self) -> Result<Option<usize>> {
        let Some(OpenClass { empty: false, .. }) = self.open.last() else { return Ok(None) };
        match &self.tokens.significant()? {
            Event::Start(start) => self.start(start, false).map(Some),
            Event::Empty(start) => self.start(start, true).map(Some),
            Event::End(_) => {
                self.tokens.close();
                Ok(None)
            }
            _ => Err(Deviation),
        }
    }

    #[inline]
    fn start(&mut self, start: &BytesStart<'de>, empty: bool) -> Result<usize> {
        let Some(open) = self.open.last_mut() else { return Err(Deviation) };
        let (_, local) = scope::split(start.name().0);
        let rest = &open.class.elements[open.next..];
        let at = rest.iter().position(|element| is_same(element.tag(), local)).ok_or(Deviation)?;
        let index = open.next + at;
        let element = &open.class.elements[index];
        open.next = index + usize::from(!element.repeats);
        let in_force = match (element.content, element.namespace) {
            (Content::Value { .. }, None) => open.in_force,
            _ => self.tokens.options.namespaces.within_element(open.in_force, element),
        };
        let known = own_attributes(element);
        let attributes = self.tokens.open(start, in_force.namespace, known)?;
        let expected = Expected { content: element.content, dates: element.dates };
        self.next = Some((expected, Opened { attributes, empty, in_force }));
        Ok(index)
    }

    fn plain(&mut self, value: ValueType, opened: Opened<'de>) -> Result<()> {
        let text = self.tokens.text(opened.empty)?;
        self.attributes = opened.attributes;
        // Blanks that mean nothing are told, which is the work of the other way.
        let is_collapsing = self.tokens.options.collapsing.has(value);
        if is_collapsing && matches!(tolerant::collapse(&text), Cow::Owned(_)) {
            return Err(Deviation);
        }
        self.text = text;
        Ok(())
    }

    /// A date in ISO 8601.
    fn iso_date_time(&mut self, opened: Opened<'de>) -> Result<()> {
        let text = self.tokens.text(opened.empty)?;
        let date = DateTime::from_iso_8601(&text).map_err(|_| Deviation)?;
        let code = CompactString::const_new(date.natural_format_code());
        self.attributes = vec![("formatCode", code)];
        self.text = date.to_edifact().into();
        Ok(())
    }

    /// A date, whose text is in an element of its own.
    fn date_time(&mut self, opened: Opened<'de>) -> Result<()> {
        if opened.empty || !opened.attributes.is_empty() {
            return Err(Deviation);
        }
        let tokens = &mut self.tokens;
        let (start, empty) = match tokens.significant()? {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            _ => return Err(Deviation),
        };
        let InForce { namespace, dates } = opened.in_force;
        if scope::split(start.name().0).1 != shape::DATE_TIME_ELEMENT {
            return Err(Deviation);
        }
        let known = ValueType::DateTime.attributes();
        self.attributes = tokens.open(&start, dates.or(namespace), known)?;
        self.text = tokens.text(empty)?;
        let Event::End(_) = tokens.significant()? else { return Err(Deviation) };
        tokens.close();
        Ok(())
    }
}
