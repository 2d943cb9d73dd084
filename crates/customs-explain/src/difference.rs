//! What changed from one declaration to another, as readable differences and as WCO amendments.
//!
//! An amendment (WCO class 06A) is a pointer to what changes; the message that carries amendments
//! also carries the new values, at their places. Where it has nothing at a place, what was there is
//! to be removed.
//!
//! Classes that stand several times are matched by their own sequence numbers where all have one and
//! the numbers ascend, else by position. Where that leaves in doubt which one is meant, the class
//! above is what changed.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

use customs_declaration::build::code;
use customs_declaration::{Amendment, Declaration};
use customs_message::pointer;
use customs_model::finding::Lines;
use customs_model::pointer::SEQUENCE_NUMBER;
use customs_model::shape::Collapsing;
use customs_model::tolerant::{self, Syntax};
use customs_model::tree::{Kind, Node, NodeAttribute};
use customs_model::walk::{Entry, Leaf, Visitor, walk};
use customs_model::{
    Class, ClassType, Element, Namespaces, Path, Pointer, Resolution, Step, ValueType, shape,
};
use serde::Serialize;

/// What the declaration says of itself as a message, not of the goods: it differs between an original
/// and its amendment by nature.
const OF_THE_MESSAGE: [&str; 5] =
    ["FunctionCode", "FunctionalReferenceID", "ID", "TypeCode", "Amendment"];

/// What happened at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// There was nothing.
    Added,
    /// There is nothing any more.
    Removed,
    /// There was something else.
    Changed,
}

/// A difference of two declarations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// What happened.
    pub change: Change,
    /// The place: in the declaration after the change if something was added, else in the one before.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
    /// The place in WCO ids.
    #[serde(serialize_with = "as_text")]
    pub pointer: Pointer,
    /// The value before, with its unit or currency; none for a class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The value after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

fn as_text<S: serde::Serializer>(it: &impl fmt::Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(it)
}

/// `changed /Declaration/InvoiceAmount (42A.109): 10.50 EUR -> 11.00 EUR`
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let change = match self.change {
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Changed => "changed",
        };
        write!(f, "{change} {} ({})", self.path, self.pointer)?;
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => write!(f, ": {before} -> {after}"),
            (Some(value), None) | (None, Some(value)) => write!(f, ": {value}"),
            (None, None) => Ok(()),
        }
    }
}

/// The differences of two declarations, and the message that makes one of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The differences, in the order of the standard.
    pub differences: Vec<Difference>,
    /// The amending declaration: an amendment for each difference, the new values at their places,
    /// with function code 13 and type COR as the United Kingdom has them.
    pub amendment: Declaration,
}

/// Compares two declarations. What they say of themselves as messages is left out: function code,
/// type, references and amendments.
///
/// ```
/// use customs_explain::difference::{apply, compare};
/// use customs_declaration::{Declaration, build::*};
///
/// let before = Declaration { invoice_amount: amount(10, "EUR"), ..Default::default() };
/// let after = Declaration { invoice_amount: amount(11, "EUR"), ..Default::default() };
/// let comparison = compare(&before, &after);
/// assert_eq!(
///     comparison.differences[0].to_string(),
///     "changed /Declaration/InvoiceAmount (42A.109): 10 EUR -> 11 EUR"
/// );
/// assert_eq!(apply(&comparison.amendment, &before)?, after);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn compare(before: &Declaration, after: &Declaration) -> Comparison {
    let (old, new) = (tree(before), tree(after));
    let mut comparer = Comparer { found: Vec::new() };
    let root = Path::root(Declaration::CLASS.name);
    let (carried, found) = match comparer.class(Declaration::CLASS, (&old, &root), (&new, &root)) {
        Ok(carried) => (carried, comparer.found),
        Err(InDoubt) => (Some(new.clone()), vec![Found::whole(&root)]),
    };
    let pointer = |found: &Found| match found.change {
        Change::Added => Pointer::of(&found.path, after),
        Change::Removed | Change::Changed => Pointer::of(&found.path, before),
    };
    let differences: Vec<Difference> = found
        .into_iter()
        .filter_map(|found| {
            let pointer = pointer(&found)?;
            let Found { change, path, before, after } = found;
            Some(Difference { change, path, pointer, before, after })
        })
        .collect();
    let amendment = amending(before, carried.as_ref(), &differences);
    Comparison { differences, amendment }
}

/// The message that carries amendments.
fn amending(
    before: &Declaration,
    carried: Option<&Node<'_>>,
    differences: &[Difference],
) -> Declaration {
    let values = carried.and_then(|node| typed(node).ok()).unwrap_or_default();
    let amendment = |difference: &Difference| Amendment {
        pointer: pointer::to_steps(difference.pointer.clone()),
        ..Default::default()
    };
    Declaration {
        function_code: code("13"),
        type_code: code("COR"),
        id: before.id.clone(),
        functional_reference_id: before.functional_reference_id.clone(),
        amendment: differences.iter().map(amendment).collect(),
        ..values
    }
}

/// An amendment cannot be applied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApplyError {
    /// An amendment has no pointer.
    #[error("amendment {0} has no pointer")]
    NoPointer(usize),
    /// A pointer means no place, or several.
    #[error("{pointer}: {problem}")]
    NoPlace {
        /// The pointer.
        pointer: Pointer,
        /// Why.
        problem: String,
    },
    /// The result cannot be read.
    #[error("the amended declaration cannot be read: {0}")]
    Unreadable(String),
}

/// The declaration with the amendments applied. What it says of itself as a message stays.
///
/// # Errors
/// [`ApplyError`] if a pointer does not say which place is meant. Nothing is applied then.
pub fn apply(
    amendment: &Declaration,
    declaration: &Declaration,
) -> Result<Declaration, ApplyError> {
    let pointers: Vec<Pointer> = (1..)
        .zip(&amendment.amendment)
        .map(|(at, it)| pointer::of_steps(&it.pointer).ok_or(ApplyError::NoPointer(at)))
        .collect::<Result<_, _>>()?;
    let asked: Vec<&Pointer> = pointers.iter().collect();
    let places = Pointer::resolve_all(&asked, declaration);
    let values = Pointer::resolve_all(&asked, amendment);
    let (mut tree, source) = (tree(declaration), tree(amendment));
    let mut inserts: Vec<(&Pointer, Path, Node<'static>)> = Vec::new();
    for ((pointer, place), value) in pointers.iter().zip(places).zip(values) {
        let value = match value {
            Resolution::Found { path, .. } => follow(&source, &path),
            _ => None,
        };
        match (place, value) {
            (Resolution::Found { path, .. }, value) => put(&mut tree, &path, value.cloned()),
            (Resolution::Missing { path }, Some(value)) => {
                inserts.push((pointer, path, value.clone()))
            }
            (Resolution::Missing { .. }, None) => {
                return Err(no_place(pointer, "there is nothing to remove and nothing to put"));
            }
            (Resolution::Ambiguous { .. }, _) => {
                return Err(no_place(pointer, "it means several places"));
            }
            (Resolution::Unknown(unknown), _) => {
                return Err(no_place(pointer, &unknown.to_string()));
            }
        }
    }
    // What is inserted moves what stands behind it, so the deepest places come first.
    inserts.sort_by_key(|(_, path, _)| std::cmp::Reverse(path.steps().len()));
    for (pointer, path, value) in inserts {
        insert(&mut tree, &path, value)
            .ok_or_else(|| no_place(pointer, "the class it belongs to is missing"))?;
    }
    clear(&mut tree);
    let amended = typed(&tree).map_err(ApplyError::Unreadable)?;
    Ok(Declaration {
        function_code: declaration.function_code.clone(),
        type_code: declaration.type_code.clone(),
        id: declaration.id.clone(),
        functional_reference_id: declaration.functional_reference_id.clone(),
        amendment: declaration.amendment.clone(),
        ..amended
    })
}

fn no_place(pointer: &Pointer, problem: &str) -> ApplyError {
    ApplyError::NoPlace { pointer: pointer.clone(), problem: problem.to_owned() }
}

/// A difference as it is found.
struct Found {
    change: Change,
    path: Path,
    before: Option<String>,
    after: Option<String>,
}

impl Found {
    /// A class that changed as a whole.
    fn whole(path: &Path) -> Self {
        Self { change: Change::Changed, path: path.clone(), before: None, after: None }
    }
}

/// It cannot be told which of several classes is which.
struct InDoubt;

/// A node of a tree and its path.
type At<'n> = (&'n Node<'static>, &'n Path);

struct Comparer {
    found: Vec<Found>,
}

impl Comparer {
    /// Compares two classes and returns what an amendment has to carry of the one after: nothing if
    /// they are the same.
    fn class(
        &mut self,
        class: &'static Class,
        before: At<'_>,
        after: At<'_>,
    ) -> Result<Option<Node<'static>>, InDoubt> {
        let mut carried = Vec::new();
        let is_root = before.1.steps().len() == 1;
        let mut is_same = true;
        for element in class.elements {
            if is_root && OF_THE_MESSAGE.contains(&element.name) {
                continue;
            }
            let (old, new) = (children(before.0, element), children(after.0, element));
            if old == new {
                if element.id() == Some(SEQUENCE_NUMBER) {
                    carried.extend(new.into_iter().cloned());
                }
                continue;
            }
            is_same = false;
            carried.extend(self.element(element, (&old, before.1), (&new, after.1))?);
        }
        let node = Node { children: carried, ..bare(class.name) };
        Ok((!is_same).then_some(node))
    }

    /// Compares all that stands of one element and returns what an amendment has to carry.
    fn element(
        &mut self,
        element: &'static Element,
        (old, before): (&[&Node<'static>], &Path),
        (new, after): (&[&Node<'static>], &Path),
    ) -> Result<Vec<Node<'static>>, InDoubt> {
        let by_number = matching(element, old, new)?;
        let mut carried = Vec::new();
        for (one, other) in pairs(old, new, by_number) {
            let path = |path: &Path, at: usize| {
                path.child(Step {
                    name: element.name.into(),
                    occurrence: element.repeats.then_some(at + 1),
                })
            };
            match (one, other) {
                (Some(one), Some(other)) => {
                    let paths = (path(before, one), path(after, other));
                    carried.extend(self.pair(
                        element,
                        (old[one], &paths.0),
                        (new[other], &paths.1),
                    ));
                }
                (Some(one), None) => self.only(Change::Removed, old[one], path(before, one)),
                (None, Some(other)) => {
                    self.only(Change::Added, new[other], path(after, other));
                    carried.push(new[other].clone());
                }
                (None, None) => {}
            }
        }
        // Positions mean something only among all others.
        let all = || new.iter().map(|node| (*node).clone()).collect();
        Ok(if element.repeats && by_number.is_none() { all() } else { carried })
    }

    /// Compares two values or two classes that are the same one.
    fn pair(
        &mut self,
        element: &'static Element,
        before: At<'_>,
        after: At<'_>,
    ) -> Option<Node<'static>> {
        if before.0 == after.0 {
            return None;
        }
        let Some(class) = element.class() else {
            self.found.push(Found {
                change: Change::Changed,
                path: before.1.clone(),
                before: value(before.0),
                after: value(after.0),
            });
            return Some(after.0.clone());
        };
        let mark = self.found.len();
        match self.class(class, before, after) {
            Ok(carried) => carried,
            Err(InDoubt) => {
                self.found.truncate(mark);
                self.found.push(Found::whole(before.1));
                Some(after.0.clone())
            }
        }
    }

    fn only(&mut self, change: Change, node: &Node<'static>, path: Path) {
        let text = value(node);
        let (before, after) = match change {
            Change::Removed => (text, None),
            _ => (None, text),
        };
        self.found.push(Found { change, path, before, after });
    }
}

/// The element by whose values the classes of an element are matched; none if it is by position.
fn matching(
    element: &'static Element,
    old: &[&Node<'static>],
    new: &[&Node<'static>],
) -> Result<Option<&'static str>, InDoubt> {
    let Some(name) = number_of(element).filter(|_| element.repeats) else { return Ok(None) };
    let numbers = |nodes: &[&Node<'static>]| -> Vec<Option<u64>> {
        nodes.iter().map(|node| own_number(node, name)).collect()
    };
    let (old, new) = (numbers(old), numbers(new));
    if old.iter().chain(&new).all(Option::is_none) {
        return Ok(None);
    }
    let is_clear = |numbers: &[Option<u64>]| {
        numbers.iter().all(Option::is_some) && numbers.is_sorted_by(|one, next| one < next)
    };
    if is_clear(&old) && is_clear(&new) { Ok(Some(name)) } else { Err(InDoubt) }
}

/// The element in which the classes of an element number themselves.
fn number_of(element: &Element) -> Option<&'static str> {
    Some(element.class()?.element_by_id(SEQUENCE_NUMBER)?.name)
}

fn own_number(node: &Node<'_>, name: &str) -> Option<u64> {
    node.children.iter().find(|child| child.name == name)?.text.trim().parse().ok()
}

/// Which of the nodes before is which of those after, by their places in the lists.
fn pairs(
    old: &[&Node<'static>],
    new: &[&Node<'static>],
    by_number: Option<&'static str>,
) -> Vec<(Option<usize>, Option<usize>)> {
    let Some(name) = by_number else {
        let within = |at: usize, nodes: &[&Node<'static>]| (at < nodes.len()).then_some(at);
        let all = 0..old.len().max(new.len());
        return all.map(|at| (within(at, old), within(at, new))).collect();
    };
    let number = |node: &Node<'_>| own_number(node, name);
    let mut pairs = Vec::new();
    let (mut one, mut other) = (0, 0);
    while one < old.len() || other < new.len() {
        let numbers =
            (old.get(one).map(|node| number(node)), new.get(other).map(|node| number(node)));
        let order = match numbers {
            (Some(old), Some(new)) => old.cmp(&new),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, _) => std::cmp::Ordering::Greater,
        };
        let (takes_old, takes_new) = (order.is_le(), order.is_ge());
        pairs.push((takes_old.then_some(one), takes_new.then_some(other)));
        one += usize::from(takes_old);
        other += usize::from(takes_new);
    }
    pairs
}

fn children<'n>(node: &'n Node<'static>, element: &Element) -> Vec<&'n Node<'static>> {
    node.children.iter().filter(|child| child.name == element.name).collect()
}

/// The value of a node for people, with its unit or currency; none for a class.
fn value(node: &Node<'_>) -> Option<String> {
    if node.kind != Kind::String {
        return None;
    }
    let holder = node.children.first().unwrap_or(node);
    let unit =
        |attribute: &&NodeAttribute<'_>| matches!(&*attribute.name, "currencyID" | "unitCode");
    let unit = holder.attributes.iter().find(unit).map(|attribute| &*attribute.value);
    Some(unit.map_or_else(|| holder.text.to_string(), |unit| format!("{} {unit}", holder.text)))
}

fn bare(name: &'static str) -> Node<'static> {
    Node::new(Cow::Borrowed(name), Kind::Object, 0..0)
}

/// A declaration as a tree of its elements: classes are objects, values strings.
fn tree(declaration: &Declaration) -> Node<'static> {
    let mut builder = TreeBuilder { open: Vec::new(), root: None };
    // The visitor does not fail, and a class of the dictionary is what the walk expects.
    let _ = walk(declaration, &mut builder);
    builder.root.unwrap_or_else(|| bare(Declaration::CLASS.name))
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
        let mut node = Node {
            kind: Kind::String,
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

/// A tree as a declaration; what is wrong with it, in words.
fn typed(tree: &Node<'_>) -> Result<Declaration, String> {
    let (namespaces, lines) = (Namespaces::default(), Lines::of(""));
    let read = tolerant::read::<Declaration>(
        tree,
        Syntax::Xml(&namespaces, Collapsing::default()),
        &lines,
    );
    let (declaration, findings) = read.map_err(|error| error.to_string())?;
    match findings.first() {
        Some(finding) => Err(format!("{}: {}", finding.path, finding.message)),
        None => Ok(declaration),
    }
}

/// The node at a path below a root.
fn follow<'n>(root: &'n Node<'static>, path: &Path) -> Option<&'n Node<'static>> {
    path.steps().iter().skip(1).try_fold(root, |node, step| {
        let mut same = node.children.iter().filter(|child| child.name == step.name);
        same.nth(step.occurrence.unwrap_or(1).saturating_sub(1))
    })
}

/// The same, to be changed.
fn follow_mut<'n>(root: &'n mut Node<'static>, steps: &[Step]) -> Option<&'n mut Node<'static>> {
    steps.iter().try_fold(root, |node, step| {
        let mut same = node.children.iter_mut().filter(|child| child.name == step.name);
        same.nth(step.occurrence.unwrap_or(1).saturating_sub(1))
    })
}

/// What is removed stays as a node of this kind until all is done, so that positions hold.
const REMOVED: Kind = Kind::Null;

/// Puts a value in the place of what stands at a path, or takes that away.
fn put(root: &mut Node<'static>, path: &Path, value: Option<Node<'static>>) {
    let steps = path.steps().get(1..).unwrap_or_default();
    if let Some(node) = follow_mut(root, steps) {
        match value {
            Some(value) => *node = value,
            None => node.kind = REMOVED,
        }
    }
}

/// Puts a value where nothing stands: among its like in the order of their numbers, else behind them;
/// where there is none, in the order of the standard. Nothing if the class it belongs to is missing.
fn insert(root: &mut Node<'static>, path: &Path, value: Node<'static>) -> Option<()> {
    let (_, steps) = path.steps().split_first()?;
    let (_, above) = steps.split_last()?;
    let mut class = Declaration::CLASS;
    for step in above {
        class = class.element(&step.name)?.class()?;
    }
    let parent = follow_mut(root, above).filter(|parent| parent.kind != REMOVED)?;
    let order = |node: &Node<'_>| class.elements.iter().position(|it| it.name == node.name);
    let name = class.element(&value.name).and_then(number_of);
    let key = |node: &Node<'_>| (order(node), name.and_then(|name| own_number(node, name)));
    let place = parent.children.iter().position(|child| key(child) > key(&value));
    parent.children.insert(place.unwrap_or(parent.children.len()), value);
    Some(())
}

/// Takes away all that was removed.
fn clear(node: &mut Node<'static>) {
    node.children.retain(|child| child.kind != REMOVED);
    node.children.iter_mut().for_each(clear);
}
