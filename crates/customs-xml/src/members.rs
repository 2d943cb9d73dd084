//! The elements of a document that is well-formed, looked into one by one.
//!
//! An element of a class is a tag until somebody looks into it, and what is in an element that nobody knows is
//! gone past, so there is never more of a document in memory than what leads to one value.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use customs_model::tolerant::{Beside, Look, Members};
use customs_model::tree::{Kind, Node};
use customs_model::{Class, Limits};
use memchr::{memchr, memmem};

use crate::characters::is_blank;
use crate::exact;
use crate::markup::{Marks, Markup, markup};
use crate::scope::{self, Scope};
use crate::tree;

/// Namespaces that several classes share: few declare any. What a tag declares is there as long as the tag is read.
type Shared = Rc<RefCell<Scope>>;

/// The elements of a text that was checked.
#[derive(Debug)]
pub(crate) struct Elements<'a> {
    text: &'a str,
    limits: &'a Limits,
    /// The namespaces in force around the message.
    around: Shared,
    /// The classes that are being looked into, the outermost first.
    open: RefCell<Vec<Open>>,
}

/// A class that is being looked into.
#[derive(Debug)]
struct Open {
    start: usize,
    /// Where it ends, once that is known.
    end: usize,
    /// The namespaces in force in it.
    scope: Shared,
}

impl<'a> Elements<'a> {
    /// Those of a text, in which a message begins somewhere in these namespaces.
    pub(crate) fn of(text: &'a str, limits: &'a Limits, around: Scope) -> Self {
        Self { text, limits, around: Rc::new(RefCell::new(around)), open: RefCell::default() }
    }

    /// The message that begins there.
    pub(crate) fn root(&self, start: usize) -> Node<'a> {
        let end = markup(self.text, start).map_or(self.text.len(), |(_, end)| end);
        self.tag(start..end, &self.around)
    }

    /// The element whose tag this is, without what is in it.
    fn tag(&self, range: Range<usize>, scope: &Shared) -> Node<'a> {
        let mut scope = scope.borrow_mut();
        let tag = exact::start_tag(&self.text[range.clone()], &mut scope, 0, self.limits);
        scope.leave(0);
        match tag {
            Ok(tag) => tree::node_of(tag, range),
            Err(_) => unknown(range),
        }
    }

    /// An element of which nothing but the name is asked for, which a tag without declarations gives away.
    fn name(&self, name: Range<usize>, tag: Range<usize>, scope: &Shared) -> Node<'a> {
        let (prefix, local) = scope::split(&self.text[name.clone()]);
        if self.declares(name.end..tag.end) {
            return self.tag(tag, scope);
        }
        let namespace = scope.borrow().shared(prefix).flatten();
        Node { namespace, ..Node::new(local.into(), Kind::Element, tag) }
    }

    /// The element at a range, told where its tag ends, with its text. Most have nothing else, and no reference
    /// or line end in it.
    fn value(&self, range: Range<usize>, tag: usize, scope: &Shared) -> Node<'a> {
        let inside = &self.text[tag..range.end];
        let text = memchr(b'<', inside.as_bytes()).map(|end| &inside[..end]).unwrap_or_default();
        let is_plain = inside[text.len()..].starts_with("</") && !text.contains(['&', '\r']);
        if is_plain || tag == range.end {
            let node = self.tag(range.start..tag, scope);
            return Node { text: text.into(), text_range: tag..tag + text.len(), ..node };
        }
        self.element(range, scope)
    }

    /// The element at a range, with its text and whatever is beside it.
    fn element(&self, range: Range<usize>, scope: &Shared) -> Node<'a> {
        let scope = &mut scope.borrow_mut();
        let element = tree::element(self.text, range.clone(), self.limits, scope);
        element.unwrap_or_else(|_| unknown(range))
    }

    /// Whether a tag may declare namespaces.
    fn declares(&self, tag: Range<usize>) -> bool {
        memmem::find(&self.text.as_bytes()[tag], b"xmlns").is_some()
    }

    /// The namespaces in force in a class that is looked into.
    fn enter(&self, tag: &Range<usize>) -> Shared {
        let mut open = self.open.borrow_mut();
        while open.pop_if(|it| tag.start < it.start || tag.start >= it.end).is_some() {}
        let around = match open.last() {
            Some(it) if it.start == tag.start => return Rc::clone(&it.scope),
            Some(it) => &it.scope,
            None => &self.around,
        };
        let mut scope = Rc::clone(around);
        if self.declares(tag.clone()) {
            let mut within = around.borrow().clone();
            // What is wrong with a tag was found when the text was checked.
            let _ = exact::start_tag(&self.text[tag.clone()], &mut within, 0, self.limits);
            scope = Rc::new(RefCell::new(within.around()));
        }
        open.push(Open { start: tag.start, end: usize::MAX, scope: Rc::clone(&scope) });
        scope
    }

    /// The namespaces in force around a class that was looked into last.
    fn around(&self, tag: &Range<usize>) -> Shared {
        let open = self.open.borrow();
        let outer = open.iter().rev().find(|it| it.start < tag.start);
        Rc::clone(outer.map_or(&self.around, |it| &it.scope))
    }

    /// A class was looked into, and it ends there.
    fn leave(&self, tag: &Range<usize>, end: usize) {
        if let Some(open) = self.open.borrow_mut().last_mut().filter(|it| it.start == tag.start) {
            open.end = end;
        }
    }
}

/// What stands for an element that cannot be read, which is none of a text that was checked.
fn unknown(range: Range<usize>) -> Node<'static> {
    Node::new("".into(), Kind::Element, range)
}

impl Members for Elements<'_> {
    fn each(
        &self,
        node: &Node<'_>,
        class: &'static Class,
        look: Look,
        take: &mut dyn FnMut(&Node<'_>),
    ) -> Beside<'_> {
        let text = self.text;
        if text[node.tag.clone()].ends_with("/>") {
            return Beside::default();
        }
        let scope = self.enter(&node.tag);
        let (mut marks, mut has_text) = (Marks::from(text, node.tag.end), false);
        loop {
            let before = marks.at();
            let Some((mark, range)) = marks.next() else { break };
            has_text |= !text[before..range.start].bytes().all(is_blank);
            match mark {
                Markup::End => break,
                Markup::Other => {}
                Markup::CData => has_text = true,
                Markup::Start { name, is_empty } => {
                    if !is_empty {
                        marks.skip_element();
                    }
                    let local = scope::split(&text[name.clone()]).1;
                    take(&match look {
                        Look::Names => self.name(name, range, &scope),
                        Look::All if can_be_value(class, local) => {
                            self.value(range.start..marks.at(), range.end, &scope)
                        }
                        Look::All => self.tag(range, &scope),
                    });
                }
            }
        }
        self.leave(&node.tag, marks.at());
        if !has_text {
            return Beside::default();
        }
        let Node { text, text_range, .. } =
            self.element(node.tag.start..marks.at(), &self.around(&node.tag));
        Beside { text, text_range, repeated: Vec::new() }
    }
}

/// Whether an element of a class can be a value: of those of one name one can be a value and another a class,
/// in another namespace.
fn can_be_value(class: &Class, tag: &str) -> bool {
    class.elements.iter().any(|element| element.tag() == tag && element.class().is_none())
}
