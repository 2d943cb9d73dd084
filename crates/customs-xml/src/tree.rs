//! The thorough way: a document as a tree in which everything has a place. It is also what tells
//! whether a document is well-formed, and if not, where.

use std::borrow::Cow;
use std::ops::Range;

use customs_model::List;
use customs_model::finding::{Lines, Origin, Place};
use customs_model::tolerant::is_blank;
use customs_model::tree::{Kind, Node, NodeAttribute};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::error::ReadError;
use crate::options::ReadOptions;
use crate::part::Part;
use crate::scope::{self, Characters, Scope};
use crate::strict::resolve;
use crate::words;

/// Reads a whole document as a tree and returns its root.
///
/// # Errors
/// If the document is not well-formed or over a limit.
pub fn tree<'a>(text: &'a str, options: &ReadOptions) -> Result<Node<'a>, ReadError> {
    tree_of(&Part::whole(text), options)
}

/// Reads a part of a document as a tree. Its ranges are those of the part.
pub(crate) fn tree_of<'a>(part: &Part<'a>, options: &ReadOptions) -> Result<Node<'a>, ReadError> {
    let Part { text, origin, scope } = part;
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_comments = true;
    let (origin, scope, open) = (*origin, scope.clone(), Vec::new());
    Builder { text, origin, reader, options, scope, open, root: None, items: 0 }.document()
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// The value of an attribute, or what is wrong with it.
pub(crate) fn attribute_of(attribute: &Attribute<'_>) -> Result<String, String> {
    let raw: &str = &attribute.value;
    if scope::look_at(raw) == Characters::Forbidden || raw.contains('<') {
        return Err("an attribute holds a character that XML does not allow there".to_owned());
    }
    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
    value.map(std::borrow::Cow::into_owned).map_err(|error| error.to_string())
}

/// Builds the tree.
struct Builder<'a, 'o> {
    text: &'a str,
    origin: Origin,
    reader: Reader<&'a [u8]>,
    options: &'o ReadOptions,
    scope: Scope,
    /// The elements whose end has not come, the root first.
    open: Vec<Node<'a>>,
    root: Option<Node<'a>>,
    items: usize,
}

impl<'a> Builder<'a, '_> {
    fn document(mut self) -> Result<Node<'a>, ReadError> {
        loop {
            let start = offset(self.reader.buffer_position());
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let at = offset(self.reader.error_position());
                    return self.fail(&words::of_parser(&error), at..at + 1);
                }
            };
            let range = start..offset(self.reader.buffer_position());
            match event {
                Event::Start(tag) => self.start(&tag, range)?,
                Event::Empty(tag) => {
                    self.start(&tag, range)?;
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) => {
                    let content = match scope::look_at(&text) {
                        Characters::Plain => Cow::Borrowed(&self.text[range.clone()]),
                        Characters::CarriageReturns => text.xml10_content().into_owned().into(),
                        Characters::Forbidden => {
                            return self.fail(words::NO_CHARACTER_OF_TEXT, range);
                        }
                    };
                    self.content(content, range)?;
                }
                Event::CData(data) => {
                    if data.chars().any(|character| !scope::is_allowed(character)) {
                        return self.fail(words::NO_CHARACTER, range);
                    }
                    self.content(data.xml10_content().into_owned().into(), range)?;
                }
                Event::GeneralRef(reference) => match resolve(&reference) {
                    Some(character) => self.content(character.to_string().into(), range)?,
                    None => {
                        let message = format!(
                            "`&{};` stands for nothing; XML knows &amp; &lt; &gt; &quot; &apos; and numbers of allowed characters",
                            &*reference
                        );
                        return self.fail(&message, range);
                    }
                },
                Event::DocType(_) => return Err(ReadError::Doctype { place: self.place(range) }),
                Event::Decl(declaration) => {
                    if let Some(Ok(encoding)) = declaration.encoding()
                        && !encoding.eq_ignore_ascii_case("utf-8")
                        && !encoding.eq_ignore_ascii_case("us-ascii")
                    {
                        let encoding = encoding.into_owned();
                        return Err(ReadError::Encoding { encoding, place: self.place(range) });
                    }
                    if range.start != 0 {
                        return self.fail(words::LATE_DECLARATION, range);
                    }
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        if let Some(unclosed) = self.open.last() {
            return self.fail(&words::never_closed(&unclosed.name), unclosed.tag.clone());
        }
        match self.root.take() {
            Some(root) => Ok(root),
            None => self.fail(words::NO_ELEMENT, 0..0),
        }
    }

    fn place(&self, range: Range<usize>) -> Place {
        Lines::from(self.text, self.origin).place(range)
    }

    fn fail<T>(&self, message: &str, range: Range<usize>) -> Result<T, ReadError> {
        let place = self.place(range);
        Err(ReadError::NotWellFormed { message: message.to_owned(), place })
    }

    fn start(&mut self, tag: &BytesStart<'_>, range: Range<usize>) -> Result<(), ReadError> {
        let (max_depth, max_items) = (self.options.max_depth, self.options.max_items);
        self.items += 1;
        if self.open.len() >= max_depth {
            return Err(ReadError::TooDeep { max: max_depth, place: self.place(range) });
        }
        if self.items > max_items {
            return Err(ReadError::TooMany { max: max_items, place: self.place(range) });
        }
        if self.open.is_empty() && self.root.is_some() {
            return self.fail(words::SECOND_ROOT, range);
        }
        let attributes = self.attributes(tag, &range)?;
        // The name as it stands in the text, which outlives the token.
        let name_start = range.start + 1;
        let name = &self.text[name_start..name_start + tag.name().0.len()];
        let (prefix, local) = scope::split(name);
        let Some(namespace) = self.scope.shared(prefix) else {
            return self.fail(&words::undeclared(prefix), range);
        };
        let node = Node::new(local.into(), Kind::Element, range);
        self.open.push(Node { namespace, attributes, ..node });
        Ok(())
    }

    fn attributes(
        &mut self,
        tag: &BytesStart<'_>,
        range: &Range<usize>,
    ) -> Result<List<NodeAttribute<'a>>, ReadError> {
        let depth = self.open.len() + 1;
        let mut found = Vec::new();
        let mut raw_from = range.start;
        for attribute in tag.attributes() {
            let attribute = match attribute {
                Ok(attribute) => attribute,
                Err(error) => return self.fail(&error.to_string(), range.clone()),
            };
            // Attributes come in order, so each is found after the one before it.
            let raw: &str = &attribute.value;
            let at = self.text[raw_from..range.end].find(attribute.key.0).unwrap_or(0) + raw_from;
            let quote = self.text[at..range.end].find(['"', '\'']);
            let value_at = quote.map_or(at, |found| at + found + 1);
            raw_from = value_at + raw.len();
            let value_range = value_at..value_at + raw.len();
            let value = match attribute_of(&attribute) {
                Ok(value) => value,
                Err(message) => return self.fail(&message, value_range),
            };
            if !self.scope.declare(attribute.key.0, &value, depth) {
                found.push((attribute.key.0.to_owned(), value, value_range));
            }
        }
        // Prefixes are resolved when all declarations of the tag are known.
        let resolve = |(name, value, range): (String, String, Range<usize>)| {
            let (prefix, local) = scope::split(&name);
            let namespace = match prefix {
                "" => None,
                prefix => self.scope.shared(prefix).unwrap_or_else(|| Some(prefix.into())),
            };
            NodeAttribute { name: local.to_owned().into(), namespace, value: value.into(), range }
        };
        Ok(found.into_iter().map(resolve).collect())
    }

    fn end(&mut self) {
        let Some(node) = self.open.pop() else { return };
        self.scope.leave(self.open.len());
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
    }

    /// Text inside the innermost element. Blanks may stand outside the root, nothing else.
    fn content(&mut self, content: Cow<'a, str>, range: Range<usize>) -> Result<(), ReadError> {
        let Some(node) = self.open.last_mut() else {
            return match content.trim_matches(is_blank).is_empty() {
                true => Ok(()),
                false => {
                    let blanks = content.len() - content.trim_start_matches(is_blank).len();
                    let range = (range.start + blanks).min(range.end)..range.end;
                    self.fail(words::TEXT_OUTSIDE, range)
                }
            };
        };
        if content.trim_matches(is_blank).is_empty()
            && node.text.trim_matches(is_blank).is_empty()
            && !node.children.is_empty()
        {
            return Ok(());
        }
        if node.text.is_empty() {
            node.text_range = range;
            node.text = content;
        } else {
            node.text_range.end = range.end;
            node.text.to_mut().push_str(&content);
        }
        Ok(())
    }
}
