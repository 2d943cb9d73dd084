//! A document reduced to the elements that some paths lead through, for finding where they stand.
//!
//! What was read before is well-formed, so this is a matter of finding angle brackets: a part of the
//! time that a whole tree takes, which matters because every message with a finding needs its places.

use std::ops::Range;

use customs_model::Path;
use customs_model::shape::DATE_TIME_ELEMENT;
use customs_model::tree::{Kind, Node, NodeAttribute};
use memchr::{memchr, memchr2};

use crate::markup::{Markup, markup};
use crate::scope;

/// The byte ranges of paths in a document that was read before, in the first element that has the
/// name of their root. Where something is missing, that is the place of the last class above it.
///
/// Nothing if there is no such element.
#[must_use]
pub fn locate(text: &str, root: &str, paths: &[&Path]) -> Option<Vec<Range<usize>>> {
    let mut wanted = Wanted::default();
    for path in paths {
        let names = path.steps().iter().skip(1).map(|step| &*step.name);
        names.fold(&mut wanted, |wanted, name| wanted.below(name));
    }
    let root = Pen { text, at: 0, wanted: &wanted, root }.draw()?;
    Some(root.locate(paths))
}

/// The names that lead somewhere, below an element.
#[derive(Default)]
struct Wanted<'p>(Vec<(&'p str, Wanted<'p>)>);

impl<'p> Wanted<'p> {
    fn below(&mut self, name: &'p str) -> &mut Self {
        let at = self.0.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
            self.0.push((name, Self::default()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }

    fn get(&self, name: &str) -> Option<&Self> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, below)| below)
    }
}

/// An element that is drawn and not closed yet; what is below it and leads nowhere is not drawn.
struct Open<'a, 'w> {
    node: Node<'a>,
    /// None for the text of a date, which is drawn wherever a date is.
    wanted: Option<&'w Wanted<'w>>,
}

struct Pen<'a, 'w> {
    text: &'a str,
    at: usize,
    wanted: &'w Wanted<'w>,
    root: &'w str,
}

impl<'a, 'w> Pen<'a, 'w> {
    fn draw(mut self) -> Option<Node<'a>> {
        let mut open: Vec<Open<'a, 'w>> = Vec::new();
        // How deep below the innermost drawn element.
        let mut undrawn = 0_usize;
        loop {
            let before = self.at;
            let start = before + memchr(b'<', &self.text.as_bytes()[before..])?;
            if let (Some(innermost), 0) = (open.last_mut(), undrawn) {
                content(&mut innermost.node, &self.text[before..start], before..start);
            }
            let (mark, end) = markup(self.text, start)?;
            self.at = end;
            match mark {
                Markup::Other => {}
                Markup::CData => {
                    if let (Some(innermost), 0) = (open.last_mut(), undrawn) {
                        content(&mut innermost.node, "text", start..end);
                    }
                }
                Markup::Start { name, is_empty } => {
                    let drawn = self.start(open.last_mut(), undrawn, name, start..end);
                    match drawn {
                        Some(drawn) => open.push(drawn),
                        // Before the root nothing is open, and nothing counts.
                        None if open.is_empty() => continue,
                        None => undrawn += 1,
                    }
                    if is_empty && let Some(root) = close(&mut open, &mut undrawn) {
                        return Some(root);
                    }
                }
                Markup::End if open.is_empty() => {}
                Markup::End => {
                    if let Some(root) = close(&mut open, &mut undrawn) {
                        return Some(root);
                    }
                }
            }
        }
    }

    /// The element, if it is to be drawn. One that is not still counts as something its parent holds.
    fn start(
        &self,
        parent: Option<&mut Open<'a, 'w>>,
        undrawn: usize,
        name: Range<usize>,
        tag: Range<usize>,
    ) -> Option<Open<'a, 'w>> {
        let (_, local) = scope::split(&self.text[name.clone()]);
        let wanted = match parent {
            None => (local == self.root).then_some(Some(self.wanted))?,
            Some(_) if undrawn > 0 => return None,
            Some(parent) => match parent.wanted.and_then(|wanted| wanted.get(local)) {
                Some(wanted) => Some(wanted),
                None if local == DATE_TIME_ELEMENT => None,
                None => {
                    if parent.node.children.is_empty() {
                        parent.node.children.push(Node::new("".into(), Kind::Element, tag));
                    }
                    return None;
                }
            },
        };
        let attributes = attributes(self.text, name.end..tag.end).into();
        let node = Node { attributes, ..Node::new(local.into(), Kind::Element, tag) };
        Some(Open { node, wanted })
    }
}

/// Closes the innermost element; the root where that is it.
fn close<'a>(open: &mut Vec<Open<'a, '_>>, undrawn: &mut usize) -> Option<Node<'a>> {
    if *undrawn > 0 {
        *undrawn -= 1;
        return None;
    }
    let Open { node, .. } = open.pop()?;
    match open.last_mut() {
        Some(parent) => parent.node.children.push(node),
        None => return Some(node),
    }
    None
}

/// Takes note of where text stands: from its first part to its last. Blanks beside elements are none.
fn content(node: &mut Node<'_>, part: &str, range: Range<usize>) {
    let is_blank = part.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
    if range.is_empty() || (is_blank && node.text.is_empty() && !node.children.is_empty()) {
        return;
    }
    if node.text_range.is_empty() {
        node.text_range = range;
    } else {
        node.text_range.end = range.end;
    }
    if !is_blank {
        node.text = "text".into();
    }
}

/// The attributes of a start tag that are no declarations of namespaces, with their places.
fn attributes(text: &str, range: Range<usize>) -> Vec<NodeAttribute<'_>> {
    let bytes = text.as_bytes();
    let (mut at, mut found) = (range.start, Vec::new());
    while let Some(equals) = memchr(b'=', &bytes[at..range.end]) {
        let (_, name) = scope::split(text[at..at + equals].trim());
        let is_declaration = text[at..at + equals].trim_start().starts_with("xmlns");
        at += equals + 1;
        let Some(quote) = memchr2(b'"', b'\'', &bytes[at..range.end]) else { break };
        let value = at + quote + 1;
        let Some(length) = memchr(bytes[at + quote], &bytes[value..range.end]) else { break };
        if !is_declaration {
            found.push(NodeAttribute {
                name: name.into(),
                namespace: None,
                value: "".into(),
                range: value..value + length,
            });
        }
        at = value + length + 1;
    }
    found
}
