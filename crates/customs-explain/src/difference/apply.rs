//! Amendments applied: however many there are, each message is gone through once for all of them.
//!
//! The places that amendments are about are laid over each other as a tree ([`Places`]), and a message
//! is gone down along it. What is put at a place brings all below it with it; what is added to a class
//! comes among its like in the order of their numbers, else behind them.

use std::collections::{HashMap, HashSet};

use customs_declaration::Declaration;
use customs_message::pointer;
use customs_model::tree::Node;
use customs_model::{Class, ClassType, Element, Object, Path, Pointer, Resolution, Step};

use super::tree::{bare, number_of, own_number, tree, typed};
use crate::work;

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
    let (tree, values) = (tree(declaration), tree(amendment));
    let asked: Vec<&Pointer> = pointers.iter().collect();
    let mut changes = changes(&asked, (amendment, &values), declaration)?;
    let tree = changes.made(tree, Some(declaration.class()));
    if let Some(amendment) = changes.left() {
        return Err(no_place(&pointers[amendment], "the class it belongs to is missing"));
    }
    let tree = tree.unwrap_or_else(|| bare(Declaration::CLASS.name));
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

/// What amendments do to a declaration.
fn changes<'n>(
    pointers: &[&Pointer],
    (amendment, values): (&Declaration, &'n Node<'static>),
    declaration: &Declaration,
) -> Result<Places<Change<'n>>, ApplyError> {
    let values = values_at(pointers, amendment, values);
    let places = Pointer::resolve_all(pointers, declaration);
    let mut changes = Places::<Change<'n>>::default();
    // What two pointers mean alike is added once.
    let mut added = HashSet::new();
    for (at, (place, value)) in places.into_iter().zip(values).enumerate() {
        let refuse = |problem: &str| Err(no_place(pointers[at], problem));
        match (place, value) {
            (Resolution::Found { path, .. }, value) => changes.at(&path).put = Some(value),
            (Resolution::Missing { path }, Some(value)) => {
                if added.insert(std::ptr::from_ref(value)) {
                    changes.above(&path).added.push(Added { amendment: at, value });
                }
            }
            (Resolution::Missing { .. }, None) => {
                return refuse("there is neither a value to remove nor a new value");
            }
            (Resolution::Ambiguous { .. }, _) => return refuse("it leads to several elements"),
            (Resolution::Unknown(unknown), _) => return refuse(&unknown.to_string()),
        }
    }
    Ok(changes)
}

/// For each pointer what an amending message has there.
fn values_at<'n>(
    pointers: &[&Pointer],
    message: &Declaration,
    tree: &'n Node<'static>,
) -> Vec<Option<&'n Node<'static>>> {
    let mut wanted = Places::<Vec<usize>>::default();
    for (at, place) in Pointer::resolve_all(pointers, message).into_iter().enumerate() {
        if let Resolution::Found { path, .. } = place {
            wanted.at(&path).push(at);
        }
    }
    let mut values = vec![None; pointers.len()];
    wanted.visit(tree, Some(message.class()), &mut |pointers, node| {
        pointers.iter().for_each(|at| values[*at] = Some(node));
    });
    values
}

/// Something for each of many places of a message, laid over each other.
#[derive(Default)]
struct Places<T> {
    here: T,
    below: HashMap<Step, Self>,
}

impl<T: Default> Places<T> {
    /// What is there for a path of the message.
    fn at(&mut self, path: &Path) -> &mut T {
        self.along(path.steps().get(1..).unwrap_or_default())
    }

    /// What is there for the class that a path leads into.
    fn above(&mut self, path: &Path) -> &mut T {
        let below = path.steps().get(1..).unwrap_or_default();
        self.along(below.split_last().map_or(below, |(_, above)| above))
    }

    fn along(&mut self, steps: &[Step]) -> &mut T {
        let mut places = self;
        for step in steps {
            places = places.below.entry(step.clone()).or_default();
        }
        &mut places.here
    }
}

impl<T> Places<T> {
    /// Goes to all places that a node of this class has.
    fn visit<'n>(
        &self,
        node: &'n Node<'static>,
        class: Option<&'static Class>,
        visit: &mut impl FnMut(&T, &'n Node<'static>),
    ) {
        visit(&self.here, node);
        if self.below.is_empty() {
            return;
        }
        let mut siblings = Siblings::of(class);
        for child in &node.children {
            let (step, class) = siblings.next(child);
            if let Some(places) = self.below.get(&step) {
                places.visit(child, class, visit);
            }
        }
    }
}

/// Counts the children of a class by name.
struct Siblings {
    class: Option<&'static Class>,
    counts: HashMap<&'static str, usize>,
}

impl Siblings {
    fn of(class: Option<&'static Class>) -> Self {
        Self { class, counts: HashMap::new() }
    }

    /// The step to the next child, and its class if it is one.
    fn next(&mut self, child: &Node<'static>) -> (Step, Option<&'static Class>) {
        work::count(1);
        let element = self.class.and_then(|class| class.element(&child.name));
        let occurrence = element.filter(|element| element.repeats).map(|element| {
            let count = self.counts.entry(element.name).or_default();
            *count += 1;
            *count
        });
        let step = Step { name: child.name.clone(), occurrence };
        (step, element.and_then(Element::class))
    }
}

/// What happens at a place of a declaration.
#[derive(Default)]
struct Change<'n> {
    /// What is put in the place of what is there, which may be nothing.
    put: Option<Option<&'n Node<'static>>>,
    /// What is added to the class that is there.
    added: Vec<Added<'n>>,
}

/// What an amendment adds to a class.
struct Added<'n> {
    amendment: usize,
    value: &'n Node<'static>,
}

impl Places<Change<'_>> {
    /// What becomes of a node of this class; nothing if it is taken away.
    fn made(
        &mut self,
        node: Node<'static>,
        class: Option<&'static Class>,
    ) -> Option<Node<'static>> {
        match self.here.put.take() {
            // It has what is put or added below it.
            Some(Some(value)) => {
                *self = Self::default();
                Some(value.clone())
            }
            Some(None) => None,
            None if self.below.is_empty() && self.here.added.is_empty() => Some(node),
            None => Some(self.made_inside(node, class)),
        }
    }

    /// A class with what becomes of its children, and what is added to it.
    fn made_inside(
        &mut self,
        mut node: Node<'static>,
        class: Option<&'static Class>,
    ) -> Node<'static> {
        let mut added: Vec<_> = std::mem::take(&mut self.here.added)
            .into_iter()
            .map(|added| (Order::of(added.value, class), added.value))
            .collect();
        added.sort_by_key(|(order, _)| *order);
        let mut added = added.into_iter().peekable();
        let mut siblings = Siblings::of(class);
        for child in std::mem::take(&mut node.children) {
            while let Some((_, value)) =
                added.next_if(|(order, _)| *order < Order::of(&child, class))
            {
                node.children.push(value.clone());
            }
            let (step, class) = siblings.next(&child);
            match self.below.get_mut(&step) {
                Some(changes) => node.children.extend(changes.made(child, class)),
                None => node.children.push(child),
            }
        }
        node.children.extend(added.map(|(_, value)| value.clone()));
        node
    }

    /// The first amendment that adds something to a class that is not there any more.
    fn left(&self) -> Option<usize> {
        let here = self.here.added.iter().map(|added| added.amendment);
        here.chain(self.below.values().filter_map(Self::left)).min()
    }
}

/// Where a child comes in its class: in the order of the standard, then by its own number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Order(Option<usize>, Option<u64>);

impl Order {
    fn of(child: &Node<'static>, class: Option<&'static Class>) -> Self {
        let elements = class.map_or(&[][..], |class| class.elements);
        let place = elements.iter().position(|element| element.name == child.name);
        let number = place.and_then(|place| number_of(&elements[place]));
        Self(place, number.and_then(|number| own_number(child, number)))
    }
}
