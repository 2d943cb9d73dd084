//! The thorough way: a document, or an element of one, as a tree in which everything has a place; and whether
//! a document is well-formed, and if not, where.

use std::borrow::Cow;
use std::ops::Range;

use customs_model::Limits;
use customs_model::finding::{Lines, Origin, Place};
use customs_model::object::push_sparingly;
use customs_model::tolerant::is_blank;
use customs_model::tree::{Kind, Node, NodeAttribute};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::characters::{self, Characters};
use crate::declaration::{self, is_declared};
use crate::error::ReadError;
use crate::exact::{self, Attribute, Fault, StartTag};
use crate::options::ReadOptions;
use crate::part::Part;
use crate::scope::Scope;
use crate::words;

type Result<T> = std::result::Result<T, ReadError>;

/// Reads a whole document as a tree and returns its root.
///
/// # Errors
/// If the document is not well-formed or over a limit.
pub fn tree<'a>(text: &'a str, options: &ReadOptions) -> Result<Node<'a>> {
    tree_of(&Part::whole(text), &options.limits)
}

/// Reads a part of a document as a tree. Its ranges are those of the part.
fn tree_of<'a>(part: &Part<'a>, limits: &Limits) -> Result<Node<'a>> {
    let Part { text, origin, scope } = part;
    let mut scope = scope.clone();
    Builder::new(text, *origin, limits, &mut scope, Keeps::Everything).document(0)
}

/// Reads the element at a range of a text that was checked before, in the namespaces that are in force around
/// it: its text, and the first of the elements in it.
pub(crate) fn element<'a>(
    text: &'a str,
    range: Range<usize>,
    limits: &Limits,
    scope: &mut Scope,
) -> Result<Node<'a>> {
    let text = &text[..range.end];
    Builder::new(text, Origin::default(), limits, scope, Keeps::First).document(range.start)
}

/// A document that is well-formed.
pub(crate) struct Checked<'a> {
    /// Its root, without what is in it.
    pub(crate) root: Node<'a>,
    /// Where the first element of the name begins that was asked for, and the namespaces around it.
    pub(crate) found: Option<(usize, Scope)>,
}

/// Checks that a part of a document is well-formed, and looks for an element of this name. Nothing is kept
/// but what is open, so that a document of any size takes no room.
///
/// # Errors
/// If the document is not well-formed or over a limit.
pub(crate) fn check<'a>(part: &Part<'a>, limits: &Limits, name: &str) -> Result<Checked<'a>> {
    let Part { text, origin, scope } = part;
    let mut scope = scope.clone();
    let mut builder = Builder::new(text, *origin, limits, &mut scope, Keeps::First);
    builder.wanted = Some(name);
    let root = builder.document(0)?;
    Ok(Checked { root, found: builder.found })
}

/// What is kept of what is in an element beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeps {
    Everything,
    /// The first of the elements, which tells that there are some.
    First,
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// An element whose end has not come.
struct Open<'a> {
    node: Node<'a>,
    /// Whether its text has more than blanks. To look each time would cost as much as the text is long.
    has_words: bool,
    has_children: bool,
}

/// Builds the tree.
struct Builder<'a, 'l> {
    text: &'a str,
    origin: Origin,
    limits: &'l Limits,
    scope: &'l mut Scope,
    keeps: Keeps,
    /// The elements whose end has not come, the root first.
    open: Vec<Open<'a>>,
    root: Option<Node<'a>>,
    items: usize,
    /// The name of an element that is looked for.
    wanted: Option<&'l str>,
    found: Option<(usize, Scope)>,
}

impl<'a, 'l> Builder<'a, 'l> {
    fn new(
        text: &'a str,
        origin: Origin,
        limits: &'l Limits,
        scope: &'l mut Scope,
        keeps: Keeps,
    ) -> Self {
        let (open, root, items, wanted, found) = (Vec::new(), None, 0, None, None);
        Self { text, origin, limits, scope, keeps, open, root, items, wanted, found }
    }

    /// Reads what begins at an offset of the text and goes to its end.
    fn document(&mut self, from: usize) -> Result<Node<'a>> {
        // The parser would go past it in silence.
        if self.text[from..].starts_with('\u{feff}') {
            return self.fail(words::TEXT_OUTSIDE, from..from + '\u{feff}'.len_utf8());
        }
        let mut reader = Reader::from_str(&self.text[from..]);
        loop {
            let start = from + offset(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(Event::Eof) => break,
                Ok(event) => event,
                Err(error) => {
                    let at = from + offset(reader.error_position());
                    return self.fail(&words::of_parser(&error), at..at + 1);
                }
            };
            self.take(&event, start..from + offset(reader.buffer_position()))?;
        }
        if let Some(Open { node, .. }) = self.open.last() {
            return self.fail(&words::never_closed(&node.name), node.tag.clone());
        }
        match self.root.take() {
            Some(root) => Ok(root),
            None => self.fail(words::NO_ELEMENT, 0..0),
        }
    }

    /// Takes what the parser found; what it is exactly is read from the text.
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) -> Result<()> {
        let (markup, start) = (&self.text[range.clone()], range.start);
        let checked = match event {
            Event::Start(_) => return self.start(range),
            Event::Empty(_) => {
                self.start(range)?;
                self.end();
                Ok(())
            }
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(_) => return self.text(range),
            Event::CData(_) => match exact::cdata(markup) {
                Ok(inside) => return self.character_data(with_line_feeds(inside), range),
                Err(fault) => Err(fault),
            },
            Event::GeneralRef(_) => match exact::reference(markup) {
                Ok((character, _)) => {
                    return self.character_data(character.to_string().into(), range);
                }
                Err(message) => return self.fail(&message, range),
            },
            Event::DocType(_) => return Err(ReadError::Doctype { place: self.place(range) }),
            Event::Decl(_) | Event::PI(_) if is_declared(markup) => return self.declaration(range),
            Event::Decl(_) | Event::PI(_) => exact::instruction(markup),
            Event::Comment(_) => exact::comment(markup),
            Event::Eof => Ok(()),
        };
        checked.map_err(|fault| self.of(fault, start))
    }

    fn place(&self, range: Range<usize>) -> Place {
        Lines::from(self.text, self.origin).place(range)
    }

    fn fail<T>(&self, message: &str, range: Range<usize>) -> Result<T> {
        let place = self.place(range);
        Err(ReadError::NotWellFormed { message: message.to_owned(), place })
    }

    /// A fault in the markup that begins there.
    fn of(&self, Fault { kind, range }: Fault, start: usize) -> ReadError {
        let place = self.place(start + range.start..start + range.end);
        ReadError::of(kind, place, self.limits)
    }

    fn declaration(&self, range: Range<usize>) -> Result<()> {
        if range.start != 0 || self.origin.bytes != 0 {
            return self.fail(words::LATE_DECLARATION, range);
        }
        match declaration::read(&self.text[range.clone()]) {
            Err(message) => self.fail(message, range),
            Ok(declared) if declared.is_of(self.text) => Ok(()),
            Ok(declared) => Err(ReadError::Encoding {
                encoding: declared.encoding.unwrap_or_default().to_owned(),
                place: self.place(range),
            }),
        }
    }

    fn start(&mut self, range: Range<usize>) -> Result<()> {
        let (max_depth, max_items) = (self.limits.max_depth, self.limits.max_items);
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
        let (markup, depth) = (&self.text[range.clone()], self.open.len());
        let tag = exact::start_tag(markup, self.scope, depth, self.limits);
        let tag = tag.map_err(|fault| self.of(fault, range.start))?;
        if self.found.is_none() && self.wanted == Some(tag.local) {
            let mut around = self.scope.clone();
            around.leave(depth);
            self.found = Some((range.start, around.around()));
        }
        if let Some(parent) = self.open.last_mut() {
            parent.has_children = true;
        }
        let node = node_of(tag, range);
        self.open.push(Open { node, has_words: false, has_children: false });
        Ok(())
    }

    fn end(&mut self) {
        let Some(Open { node, .. }) = self.open.pop() else { return };
        self.scope.leave(self.open.len());
        match self.open.last_mut() {
            Some(parent) => {
                let children = &mut parent.node.children;
                if self.keeps == Keeps::Everything || children.is_empty() {
                    push_sparingly(children, node);
                }
            }
            None => self.root = Some(node),
        }
    }

    /// The text between two tags, references or sections of CDATA.
    fn text(&mut self, range: Range<usize>) -> Result<()> {
        let text = &self.text[range.clone()];
        if self.open.is_empty() {
            let inside = text.trim_start_matches(is_blank);
            return match inside.is_empty() {
                true => Ok(()),
                false => self.fail(words::TEXT_OUTSIDE, range.end - inside.len()..range.end),
            };
        }
        match characters::look_at(text) {
            Characters::Plain => self.content(text.into(), range),
            Characters::CarriageReturns => self.content(with_line_feeds(text), range),
            Characters::Forbidden => self.fail(words::NO_CHARACTER_OF_TEXT, range),
        }
    }

    /// What a reference or a section of CDATA holds, which is no blank between tags even if it is one.
    fn character_data(&mut self, content: Cow<'a, str>, range: Range<usize>) -> Result<()> {
        match self.open.is_empty() {
            true => self.fail(words::TEXT_OUTSIDE, range),
            false => self.content(content, range),
        }
    }

    /// Text inside the innermost element.
    fn content(&mut self, content: Cow<'a, str>, range: Range<usize>) -> Result<()> {
        let Some(Open { node, has_words, has_children }) = self.open.last_mut() else {
            return Ok(());
        };
        let is_blank = content.trim_matches(is_blank).is_empty();
        if is_blank && !*has_words && *has_children {
            return Ok(());
        }
        let max = self.limits.max_value;
        if node.text.len() + content.len() > max {
            let place = Lines::from(self.text, self.origin).place(range);
            return Err(ReadError::LongValue { max, place });
        }
        *has_words |= !is_blank;
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

/// An element with its attributes, and nothing in it yet. The range is that of its tag.
pub(crate) fn node_of<'a>(tag: StartTag<'a>, range: Range<usize>) -> Node<'a> {
    let attribute = |Attribute { local, namespace, value, range: inside }| {
        let range = range.start + inside.start..range.start + inside.end;
        NodeAttribute { name: Cow::Borrowed(local), namespace, value, range }
    };
    let attributes = tag.attributes.into_iter().map(attribute).collect();
    let node = Node::new(tag.local.into(), Kind::Element, range.clone());
    Node { namespace: tag.namespace, attributes, ..node }
}

fn with_line_feeds(text: &str) -> Cow<'_, str> {
    match text.contains('\r') {
        true => characters::with_line_feeds(text).into(),
        false => text.into(),
    }
}
