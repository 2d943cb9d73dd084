//! Messages as trees, which neither comparing nor amending has to know the classes of.

use std::borrow::Cow;
use std::convert::Infallible;

use customs_declaration::Declaration;
use customs_model::finding::Lines;
use customs_model::pointer::SEQUENCE_NUMBER;
use customs_model::shape::Collapsing;
use customs_model::tolerant::{self, Syntax};
use customs_model::tree::{Kind, Node, NodeAttribute};
use customs_model::walk::{Entry, Leaf, Visitor, walk};
use customs_model::{DateTime, Element, Namespaces, Numeric, Object, ValueType, shape};

pub(super) fn bare(name: &'static str) -> Node<'static> {
    Node::new(Cow::Borrowed(name), Kind::Object, 0..0)
}

/// A message as a tree of its elements: classes are objects, values strings.
pub(super) fn tree(message: &dyn Object) -> Node<'static> {
    let mut builder = TreeBuilder { open: Vec::new(), root: None };
    // The visitor does not fail, and a class of the dictionary is what the walk expects.
    let _ = walk(message, &mut builder);
    builder.root.unwrap_or_else(|| bare(message.class().name))
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
        let attribute = |(name, value): &(&'static str, _)| NodeAttribute {
            name: Cow::Borrowed(*name),
            namespace: None,
            value: ToString::to_string(value).into(),
            range: 0..0,
        };
        let kind = if leaf.value.is_decimal() { Kind::Number } else { Kind::String };
        let mut node = Node {
            kind,
            text: leaf.text.to_owned().into(),
            attributes: leaf.attributes.iter().map(attribute).collect(),
            ..bare(entry.name)
        };
        if leaf.value == ValueType::DateTime {
            let inner = Node { name: Cow::Borrowed(shape::DATE_TIME_ELEMENT), ..node };
            node = Node { kind: Kind::String, children: vec![inner], ..bare(entry.name) };
        }
        self.add(node);
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        if let Some(node) = self.open.pop() {
            self.add(node);
        }
        Ok(())
    }
}

/// Whether two nodes say the same. Numbers are compared as numbers, as their types do: `12.50` is `12.5`,
/// whichever of them was written. So are moments: 13:00 an hour east of UTC is 12:00 in UTC.
pub(super) fn are_same(one: &Node<'_>, other: &Node<'_>) -> bool {
    if is_moment(one) && is_moment(other) && are_same_moment(&one.text, &other.text) {
        return true;
    }
    let number = |node: &Node<'_>| node.text.parse::<Numeric>().ok();
    let has_same_text = one.text == other.text
        || (one.kind == Kind::Number && number(one).is_some_and(|it| Some(it) == number(other)));
    has_same_text
        && one.name == other.name
        && one.attributes == other.attributes
        && one.children.len() == other.children.len()
        && one.children.iter().zip(&other.children).all(|(one, other)| are_same(one, other))
}

fn is_moment(node: &Node<'_>) -> bool {
    node.name == shape::DATE_TIME_ELEMENT
}

/// Whether two dates are one moment written in two zones. A date without a zone is no moment, and one to the
/// minute says less than one to the second.
fn are_same_moment(one: &str, other: &str) -> bool {
    let moment = |text| {
        let date = DateTime::from_edifact(text).ok()?;
        Some((date.to_utc()?, date.precision()))
    };
    // What is the same text beside two format codes is not the same.
    one != other && moment(one).is_some_and(|one| Some(one) == moment(other))
}

/// A tree as a declaration; what is wrong with it, in words.
pub(super) fn typed(tree: &Node<'_>) -> Result<Declaration, String> {
    let (namespaces, lines) = (Namespaces::default(), Lines::of(""));
    let read = tolerant::read::<Declaration>(
        tree,
        // The values are not from XML: what blanks they have, JSON had.
        Syntax::Xml(&namespaces, Collapsing::NONE),
        &lines,
    );
    let (declaration, findings) = read.map_err(|error| error.to_string())?;
    match findings.first() {
        Some(finding) => Err(format!("{}: {}", finding.path, finding.message)),
        None => Ok(declaration),
    }
}

/// The element in which the classes of an element number themselves.
pub(super) fn number_of(element: &Element) -> Option<&'static str> {
    Some(element.class()?.element_by_id(SEQUENCE_NUMBER)?.name)
}

pub(super) fn own_number(node: &Node<'_>, name: &str) -> Option<u64> {
    node.children.iter().find(|child| child.name == name)?.text.trim().parse().ok()
}
