//! The quick way: tokens straight into types, for a message that follows the dictionary to the
//! letter. Anything else ends it with a [`Deviation`]; saying what and where is not its work.
//!
//! Two ideas make it quick. Elements come in the order of the dictionary, so the next name is looked
//! for from the last one on; and serde's field visitor takes an index, so no name is compared twice.
//! The fields of a class are the elements of its dictionary entry, in the same order.

use std::borrow::Cow;
use std::fmt::Display;

use customs_model::shape::{self, InForce};
use customs_model::{Class, ClassType, Content, Element, ValueType, tolerant};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde::de::value::{MapDeserializer, U64Deserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use crate::ReadOptions;
use crate::scope::{self, Characters, Scope};

/// The document is not what the dictionary says, or not well-formed.
#[derive(Debug)]
pub(crate) struct Deviation;

impl std::error::Error for Deviation {}

impl Display for Deviation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the document deviates from the dictionary")
    }
}

impl serde::de::Error for Deviation {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl From<quick_xml::Error> for Deviation {
    fn from(_: quick_xml::Error) -> Self {
        Self
    }
}

type Result<T> = std::result::Result<T, Deviation>;

/// The attributes of a value.
type Attributes = Vec<(&'static str, String)>;

/// Reads UTF-8 without a byte order mark. That it is UTF-8 is seen token by token.
pub(crate) fn read<'de, M>(bytes: &'de [u8], options: &'de ReadOptions) -> Result<M>
where
    M: ClassType + Deserialize<'de>,
{
    let mut reader = Reader::from_reader(bytes);
    reader.config_mut().check_comments = true;
    let scope = Scope::default();
    let mut tokens =
        Tokens { reader, options, peeked: None, scope, verified: None, depth: 0, items: 0 };
    let (start, empty) = tokens.root()?;
    let class = M::CLASS;
    let in_force = options.namespaces.within(InForce::default(), class.name);
    if scope::split(start.name().0).1 != class.name {
        return Err(Deviation);
    }
    tokens.open(&start, in_force.namespace, &[])?;
    let place = Opened { attributes: Attributes::new(), empty, in_force };
    let message = M::deserialize(ElementReader {
        tokens: &mut tokens,
        content: Content::Class(class),
        name: class.name,
        opened: place,
    })?;
    tokens.end()?;
    Ok(message)
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
                kept.push((known, value.into_owned()));
            } else if name.starts_with("xsi:") {
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

/// The attributes that stand on the element itself: none on a class, nor on a date, whose format code
/// stands on the element inside.
fn own_attributes(content: Content) -> &'static [&'static str] {
    match content {
        Content::Class(_) | Content::Value { value: ValueType::DateTime, .. } => &[],
        Content::Value { value, .. } => value.attributes(),
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

/// An element whose start tag was read.
struct ElementReader<'t, 'de> {
    tokens: &'t mut Tokens<'de>,
    content: Content,
    name: &'static str,
    opened: Opened<'de>,
}

impl<'de> ElementReader<'_, 'de> {
    /// The text of a value. Not inlined, as everything here that is not generic: the code of a
    /// class is made once for each of them, and small code is quick code.
    #[inline(never)]
    fn leaf_text(&mut self, value: ValueType) -> Result<Cow<'de, str>> {
        let text = self.tokens.text(self.opened.empty)?;
        if !value.collapses_blanks() {
            return Ok(text);
        }
        Ok(match text {
            Cow::Borrowed(text) => tolerant::collapse(text),
            Cow::Owned(text) => tolerant::collapse(&text).into_owned().into(),
        })
    }

    fn leaf<V: Visitor<'de>>(mut self, value: ValueType, visitor: V) -> Result<V::Value> {
        let text = self.leaf_text(value)?;
        if self.opened.attributes.is_empty() {
            return visitor.visit_str(&text);
        }
        visit_attributes(self.opened.attributes, &text, visitor)
    }

    fn date_time<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let tokens = self.tokens;
        if self.opened.empty || !self.opened.attributes.is_empty() {
            return Err(Deviation);
        }
        let (start, empty) = match tokens.significant()? {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            _ => return Err(Deviation),
        };
        let name = shape::DATE_TIME_ELEMENT;
        let InForce { namespace, dates } = self.opened.in_force;
        if scope::split(start.name().0).1 != name {
            return Err(Deviation);
        }
        let attributes =
            tokens.open(&start, dates.or(namespace), ValueType::DateTime.attributes())?;
        let text = tokens.text(empty)?;
        let Event::End(_) = tokens.significant()? else { return Err(Deviation) };
        tokens.close();
        visit_attributes(attributes, &text, visitor)
    }
}

/// Shows a value with its attributes: those first, the text last.
fn visit_attributes<'de, V: Visitor<'de>>(
    attributes: Attributes,
    text: &str,
    visitor: V,
) -> Result<V::Value> {
    let fields = attributes.iter().map(|(name, value)| (*name, value.as_str()));
    visitor.visit_map(MapDeserializer::new(fields.chain([(shape::VALUE, text)])))
}

impl<'de> Deserializer<'de> for ElementReader<'_, 'de> {
    type Error = Deviation;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value> {
        Err(Deviation)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let Self { tokens, content, name, opened } = self;
        let in_force = opened.in_force;
        visitor.visit_seq(Occurrences { tokens, content, name, in_force, next: Some(opened) })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.content {
            Content::Value { value: ValueType::DateTime, .. } => self.date_time(visitor),
            Content::Value { value, .. } => self.leaf(value, visitor),
            Content::Class(class) => {
                let Opened { empty, in_force, .. } = self.opened;
                let tokens = self.tokens;
                if empty {
                    tokens.close();
                }
                let pending = None;
                visitor.visit_map(ClassReader { tokens, class, in_force, next: 0, empty, pending })
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct tuple tuple_struct map enum identifier ignored_any
    }
}

/// The elements of a class, one after the other.
struct ClassReader<'t, 'de> {
    tokens: &'t mut Tokens<'de>,
    class: &'static Class,
    in_force: InForce<'de>,
    /// Where in the class the next element is looked for.
    next: usize,
    empty: bool,
    pending: Option<(&'static Element, Opened<'de>)>,
}

impl<'de> ClassReader<'_, 'de> {
    /// Opens the next element and returns its index in the class.
    #[inline(never)]
    fn next_element(&mut self) -> Result<Option<usize>> {
        if self.empty {
            return Ok(None);
        }
        match &self.tokens.significant()? {
            Event::Start(start) => self.open(start, false).map(Some),
            Event::Empty(start) => self.open(start, true).map(Some),
            Event::End(_) => {
                self.tokens.close();
                Ok(None)
            }
            _ => Err(Deviation),
        }
    }

    #[inline]
    fn open(&mut self, start: &BytesStart<'de>, empty: bool) -> Result<usize> {
        let (_, local) = scope::split(start.name().0);
        let rest = &self.class.elements[self.next..];
        let at = rest.iter().position(|element| is_same(element.tag(), local)).ok_or(Deviation)?;
        let index = self.next + at;
        self.next = index + 1;
        let element = &self.class.elements[index];
        let in_force = match element.content {
            Content::Class(_) => self.tokens.options.namespaces.within(self.in_force, element.name),
            Content::Value { .. } => self.in_force,
        };
        let known = own_attributes(element.content);
        let attributes = self.tokens.open(start, in_force.namespace, known)?;
        self.pending = Some((element, Opened { attributes, empty, in_force }));
        Ok(index)
    }
}

impl<'de> MapAccess<'de> for ClassReader<'_, 'de> {
    type Error = Deviation;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let Some(index) = self.next_element()? else { return Ok(None) };
        let key: U64Deserializer<Deviation> = (index as u64).into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value> {
        let (element, opened) = self.pending.take().ok_or(Deviation)?;
        let (content, name) = (element.content, element.tag());
        seed.deserialize(ElementReader { tokens: self.tokens, content, name, opened })
    }
}

/// The elements of one name that follow each other.
struct Occurrences<'t, 'de> {
    tokens: &'t mut Tokens<'de>,
    content: Content,
    name: &'static str,
    in_force: InForce<'de>,
    next: Option<Opened<'de>>,
}

impl<'de> Occurrences<'_, 'de> {
    /// The next one, if it has the same name; any other tag is left for the class.
    fn following(&mut self) -> Result<Option<Opened<'de>>> {
        let event = self.tokens.significant()?;
        match &event {
            Event::Start(start) | Event::Empty(start)
                if is_same(scope::split(start.name().0).1, self.name) =>
            {
                let known = own_attributes(self.content);
                let attributes = self.tokens.open(start, self.in_force.namespace, known)?;
                let empty = matches!(event, Event::Empty(_));
                Ok(Some(Opened { attributes, empty, in_force: self.in_force }))
            }
            _ => {
                self.tokens.peeked = Some(event);
                Ok(None)
            }
        }
    }
}

impl<'de> SeqAccess<'de> for Occurrences<'_, 'de> {
    type Error = Deviation;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>> {
        let opened = match self.next.take() {
            Some(opened) => opened,
            None => match self.following()? {
                Some(opened) => opened,
                None => return Ok(None),
            },
        };
        let (content, name) = (self.content, self.name);
        seed.deserialize(ElementReader { tokens: self.tokens, content, name, opened }).map(Some)
    }
}
