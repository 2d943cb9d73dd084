//! Messages as trees, which neither comparing nor amending has to know the classes of.

use std::borrow::Cow;
use std::convert::Infallible;

use customs_declaration::Declaration;
use customs_model::finding::Lines;
use customs_model::findings::Findings;
use customs_model::object::{Held, Part};
use customs_model::pointer::SEQUENCE_NUMBER;
use customs_model::room::Room;
use customs_model::shape::Collapsing;
use customs_model::tolerant::{self, Syntax, Whole};
use customs_model::tree::{Kind, Node, NodeAttribute};
use customs_model::walk::{Entry, Leaf, Visitor, walk};
use customs_model::{Class, Element, Namespaces, Object, Path, ValueType, shape};

pub(super) fn bare(name: &'static str) -> Node<'static> {
    Node::new(Cow::Borrowed(name), Kind::Object, 0..0)
}

/// What an element holds as a tree.
pub(super) fn node(name: &'static str, held: Held<'_>) -> Node<'static> {
    match held {
        Held::Class(object) => Node { name: Cow::Borrowed(name), ..tree(object) },
        Held::Value(value) => value.show(|leaf| value_node(name, leaf)),
    }
}

/// A message as a tree of its elements: classes are objects, values strings.
pub(super) fn tree(message: &dyn Object) -> Node<'static> {
    let mut builder = TreeBuilder { open: Vec::new(), root: None };
    // The visitor does not fail, and a class of the dictionary is what the walk expects.
    let _ = walk(message, &mut builder);
    builder.root.unwrap_or_else(|| bare(message.class().name))
}

fn value_node(name: &'static str, leaf: &Leaf<'_>) -> Node<'static> {
    let attribute = |(name, value): &(&'static str, _)| NodeAttribute {
        name: Cow::Borrowed(*name),
        namespace: None,
        value: ToString::to_string(value).into(),
        range: 0..0,
    };
    let kind = if leaf.value.is_decimal() { Kind::Number } else { Kind::String };
    let node = Node {
        kind,
        text: leaf.text.to_owned().into(),
        attributes: leaf.attributes.iter().map(attribute).collect(),
        ..bare(name)
    };
    if leaf.value != ValueType::DateTime {
        return node;
    }
    let inner = Node { name: Cow::Borrowed(shape::DATE_TIME_ELEMENT), ..node };
    Node { kind: Kind::String, children: vec![inner], ..bare(name) }
}

struct TreeBuilder {
    open: Vec<Node<'static>>,
    root: Option<Node<'static>>,
}

impl TreeBuilder {
    fn add(&mut self, node: Node<'static>) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
    }
}

impl Visitor for TreeBuilder {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.open.push(bare(entry.name));
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        self.add(value_node(entry.name, leaf));
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        if let Some(node) = self.open.pop() {
            self.add(node);
        }
        Ok(())
    }
}

/// A tree as a declaration of this class, which may be that of a dialect; what is wrong with it, in words.
pub(super) fn typed(tree: &Node<'_>, class: &'static Class) -> Result<Declaration, String> {
    let (namespaces, lines) = (Namespaces::default(), Lines::of(""));
    let mut findings = Findings::new(1);
    // The values are not from XML: what blanks they have, JSON had.
    let syntax = Syntax::Xml(&namespaces, Collapsing::NONE);
    let room = Room::default();
    let readable = tolerant::keep(class, tree, &Whole, syntax, &lines, room, &mut findings);
    if let Some(finding) = findings.finish(&Path::root(class.name), None).first() {
        return Err(format!("{}: {}", finding.path, finding.message));
    }
    let mut declaration = None;
    let made = readable.make(&mut |source| {
        declaration = Some(Declaration::read(source)?);
        Ok(())
    });
    made.map_err(|refused| refused.to_string())?;
    Ok(declaration.unwrap_or_default())
}

/// The element in which the classes of an element number themselves.
pub(super) fn number_of(element: &Element) -> Option<&'static str> {
    Some(element.class()?.element_by_id(SEQUENCE_NUMBER)?.name)
}

pub(super) fn own_number(node: &Node<'_>, name: &str) -> Option<u64> {
    node.children.iter().find(|child| child.name == name)?.text.trim().parse().ok()
}
