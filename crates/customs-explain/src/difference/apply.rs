//! Amendments applied: however many there are, each message is gone through once for all of them.
//!
//! The places that amendments are about are laid over each other as a tree ([`Places`]), and a declaration is put
//! together along it. What is put at a place brings all below it with it; what is added to a class comes among its like
//! in the order of their numbers, else behind them.

use std::collections::{HashMap, HashSet};

use customs_declaration::Declaration;
use customs_message::pointer;
use customs_model::object::{Child, Held, Refused, children};
use customs_model::{Class, Object, Path, Pointer, Resolution, Step};

use super::pieces::{Piece, What, put_together};
use super::{number_of, own_number};
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
    let asked: Vec<&Pointer> = pointers.iter().collect();
    let changes = changes(&asked, amendment, declaration)?;
    let mut amending = Amending::default();
    let unreadable = |refused: Refused| ApplyError::Unreadable(refused.to_string());
    let made = amending.made(Held::Class(declaration), changes).map_err(unreadable)?;
    if let Some(amendment) = amending.left {
        return Err(no_place(&pointers[amendment], "the class it belongs to is missing"));
    }
    let amended = made.map(put_together).transpose().map_err(unreadable)?.unwrap_or_default();
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
fn changes<'m>(
    pointers: &[&Pointer],
    amendment: &'m Declaration,
    declaration: &Declaration,
) -> Result<Places<Change<'m>>, ApplyError> {
    let values = values_at(pointers, amendment);
    let places = Pointer::resolve_all(pointers, declaration);
    let mut changes = Places::<Change<'m>>::default();
    // What two pointers mean alike is added once.
    let mut added = HashSet::new();
    for (at, (place, value)) in places.into_iter().zip(values).enumerate() {
        let refuse = |problem: &str| Err(no_place(pointers[at], problem));
        match (place, value) {
            (Resolution::Found { path, .. }, value) => {
                changes.at(&path).put = Some(value.map(|value| value.held));
            }
            (Resolution::Missing { path }, Some(Value { number, held })) => {
                if added.insert(number) {
                    let name = path.steps().last().map(|step| step.name.to_string());
                    let name = name.unwrap_or_default();
                    changes.above(&path).added.push(Added { amendment: at, name, held });
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

/// What an amending message has at a place.
#[derive(Clone, Copy)]
struct Value<'m> {
    /// Which of its places that is.
    number: usize,
    held: Held<'m>,
}

/// For each pointer what an amending message has there.
fn values_at<'m>(pointers: &[&Pointer], message: &'m Declaration) -> Vec<Option<Value<'m>>> {
    let mut wanted = Places::<Vec<usize>>::default();
    for (at, place) in Pointer::resolve_all(pointers, message).into_iter().enumerate() {
        if let Resolution::Found { path, .. } = place {
            wanted.at(&path).push(at);
        }
    }
    let (mut values, mut number) = (vec![None; pointers.len()], 0);
    wanted.visit(Held::Class(message), &mut |pointers, held| {
        number += 1;
        pointers.iter().for_each(|at| values[*at] = Some(Value { number, held }));
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
    /// Goes to all places that something has.
    fn visit<'m>(&self, held: Held<'m>, visit: &mut impl FnMut(&T, Held<'m>)) {
        visit(&self.here, held);
        let Held::Class(object) = held else { return };
        if self.below.is_empty() {
            return;
        }
        for child in children(object) {
            work::count(1);
            if let Some(places) = self.below.get(&child.step()) {
                places.visit(child.held, visit);
            }
        }
    }
}

/// What happens at a place of a declaration.
#[derive(Default)]
struct Change<'m> {
    /// What is put in the place of what is there, which may be nothing.
    put: Option<Option<Held<'m>>>,
    /// What is added to the class that is there.
    added: Vec<Added<'m>>,
}

/// What an amendment adds to a class.
struct Added<'m> {
    amendment: usize,
    /// The name of its element.
    name: String,
    held: Held<'m>,
}

impl Places<Change<'_>> {
    /// Whether nothing happens here or below.
    fn is_none(&self) -> bool {
        self.here.put.is_none() && self.here.added.is_empty() && self.below.is_empty()
    }

    /// The first amendment that adds something here or below.
    fn first_added(&self) -> Option<usize> {
        let here = self.here.added.iter().map(|added| added.amendment);
        here.chain(self.below.values().filter_map(Self::first_added)).min()
    }
}

/// Where a child comes in its class: in the order of the standard, then by its own number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Order(usize, Option<u64>);

impl Order {
    fn of(index: usize, held: Held<'_>, class: &'static Class) -> Self {
        let number = class.elements.get(index).and_then(number_of);
        Self(index, number.and_then(|number| own_number(held, number)))
    }
}

/// A declaration that is being amended.
#[derive(Default)]
struct Amending {
    /// The first amendment that adds something to a class that is not there any more.
    left: Option<usize>,
}

impl Amending {
    /// What becomes of something; nothing if it is taken away.
    fn made<'m>(
        &mut self,
        held: Held<'m>,
        mut changes: Places<Change<'m>>,
    ) -> Result<Option<What<'m>>, Refused> {
        match (changes.here.put.take(), held) {
            // It has what is put or added below it.
            (Some(Some(value)), _) => Ok(Some(What::AsItIs(value))),
            (Some(None), _) => {
                self.leave_out(&changes);
                Ok(None)
            }
            (None, Held::Class(object)) if !changes.is_none() => {
                self.made_inside(object, changes).map(Some)
            }
            (None, _) => {
                self.leave_out(&changes);
                Ok(Some(What::AsItIs(held)))
            }
        }
    }

    /// A class with what becomes of what it holds, and what is added to it.
    fn made_inside<'m>(
        &mut self,
        object: &'m dyn Object,
        mut changes: Places<Change<'m>>,
    ) -> Result<What<'m>, Refused> {
        let class = object.class();
        let mut added = Vec::new();
        for Added { name, held, .. } in changes.here.added {
            let index = class.index_of(&name).ok_or_else(|| Refused::beyond(class))?;
            added.push((Order::of(index, held, class), Piece { index, what: What::AsItIs(held) }));
        }
        added.sort_by_key(|(order, _)| *order);
        let mut added = added.into_iter().peekable();
        let mut pieces = Vec::new();
        for child in children(object) {
            work::count(1);
            let Child { index, held, .. } = child;
            let order = Order::of(index, held, class);
            while let Some((_, before)) = added.next_if(|(it, _)| *it < order) {
                pieces.push(before);
            }
            let what = match changes.below.remove(&child.step()) {
                Some(changes) => self.made(held, changes)?,
                None => Some(What::AsItIs(held)),
            };
            pieces.extend(what.map(|what| Piece { index, what }));
        }
        pieces.extend(added.map(|(_, behind)| behind));
        changes.below.values().for_each(|changes| self.leave_out(changes));
        Ok(What::Class(class, pieces))
    }

    /// Notes what can be added to nothing.
    fn leave_out(&mut self, changes: &Places<Change<'_>>) {
        self.left = self.left.into_iter().chain(changes.first_added()).min();
    }
}
