//! [`Unread`]: the places of a message of which nobody knows what is there.
//!
//! They are a tree, along which a message is gone down: so what is unread near an element is known at once, however many
//! places there are.

use std::borrow::Cow;
use std::collections::HashMap;

use super::program::Step;
use crate::path::{self, Path};

/// The places of a message of which nobody knows what is there.
#[derive(Debug, Clone, Default)]
pub struct Unread {
    /// The elements with such places at them or below them, by number; the first holds the root.
    elements: Vec<Element>,
    /// Which of them is in which, at a step.
    below: HashMap<(u32, path::Step), u32>,
    /// Whether the names that lead there end at a place, by number.
    named: Vec<bool>,
    /// Which names follow which.
    names: HashMap<(u32, Cow<'static, str>), u32>,
}

/// An element with such places at it or below it.
#[derive(Debug, Clone, Copy)]
struct Element {
    is_place: bool,
    /// Where the names begin that lead from it to the places, as the paths of conditions have them.
    named: u32,
}

impl Unread {
    /// These places, and what is in them.
    pub fn of<'p>(places: impl IntoIterator<Item = &'p Path>) -> Self {
        let mut all = Self::default();
        for place in places {
            if all.elements.is_empty() {
                all.element();
            }
            let (mut at, mut rest) = (0, place.steps());
            while let Some((step, below)) = rest.split_first() {
                all.add_names(all.elements[at as usize].named, rest);
                let known = all.below.get(&(at, step.clone())).copied();
                at = known.unwrap_or_else(|| {
                    let new = all.element();
                    all.below.insert((at, step.clone()), new);
                    new
                });
                rest = below;
            }
            all.elements[at as usize].is_place = true;
        }
        all
    }

    /// A new element.
    fn element(&mut self) -> u32 {
        let named = self.name();
        self.elements.push(Element { is_place: false, named });
        number(self.elements.len())
    }

    /// A new end of names.
    fn name(&mut self) -> u32 {
        self.named.push(false);
        number(self.named.len())
    }

    fn add_names(&mut self, from: u32, steps: &[path::Step]) {
        let mut at = from;
        for step in steps {
            let known = self.names.get(&(at, step.name.clone())).copied();
            at = known.unwrap_or_else(|| {
                let new = self.name();
                self.names.insert((at, step.name.clone()), new);
                new
            });
        }
        self.named[at as usize] = true;
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.elements.is_empty()
    }

    /// What is unread of the element at a path.
    pub(super) fn at(&self, path: &Path) -> Nearby<'_> {
        let all = if self.is_empty() { Nearby::None } else { self.nearby(0) };
        path.steps().iter().fold(all, |nearby, step| nearby.below(step.clone()))
    }

    fn nearby(&self, at: u32) -> Nearby<'_> {
        match self.elements[at as usize].is_place {
            true => Nearby::All,
            false => Nearby::Some(self, at),
        }
    }
}

/// The number of what was added last.
fn number(count: usize) -> u32 {
    u32::try_from(count - 1).expect("a message has fewer places than that")
}

/// What is unread of an element.
#[derive(Debug, Clone, Copy)]
pub(super) enum Nearby<'u> {
    /// All of it.
    All,
    /// Something in it, which has this number.
    Some(&'u Unread, u32),
    /// Nothing.
    None,
}

impl Nearby<'_> {
    /// What is unread of an element in it.
    pub(super) fn below(self, step: path::Step) -> Self {
        let Self::Some(all, at) = self else { return self };
        let below = |step: path::Step| all.below.get(&(at, step)).map(|at| all.nearby(*at));
        let path::Step { name, occurrence } = &step;
        // A place can be told without the number of an element that repeats: it can be any of them.
        let unnumbered = match occurrence {
            Some(_) => below(path::Step { name: name.clone(), occurrence: None }),
            None => None,
        };
        let named = (all.elements[at as usize].named, name.clone());
        let is_numbered = occurrence.is_none() && all.names.contains_key(&named);
        match (below(step), unnumbered) {
            (None, None) if is_numbered => Self::All,
            (None, None) => Self::None,
            (Some(one), None) | (None, Some(one)) => one,
            (Some(_), Some(_)) => Self::All,
        }
    }

    /// Whether a place is at, above or below what a path leads to from the element.
    pub(super) fn touches(self, steps: &[Step]) -> bool {
        let (all, mut at) = match self {
            Self::All => return true,
            Self::Some(all, at) => (all, all.elements[at as usize].named),
            Self::None => return false,
        };
        for step in steps {
            match all.names.get(&(at, step.name.into())) {
                Some(below) if all.named[*below as usize] => return true,
                Some(below) => at = *below,
                None => return false,
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Of three names the first is that of an element that repeats.
    const NAMES: [&str; 3] = ["A", "B", "C"];

    fn steps() -> impl Strategy<Value = Vec<path::Step>> {
        let step = (0..NAMES.len(), 1_usize..3).prop_map(|(name, number)| path::Step {
            name: NAMES[name].into(),
            occurrence: (name == 0).then_some(number),
        });
        prop::collection::vec(step, 0..5)
    }

    /// Whether one of some places is at, above or below what a path leads to from an element.
    fn is_near(places: &[Vec<path::Step>], element: &[path::Step], names: &[&str]) -> bool {
        let is_same = |place: &path::Step, (name, number): (&str, Option<usize>)| {
            place.name == name && number.is_none_or(|number| place.occurrence == Some(number))
        };
        places.iter().any(|place| {
            let known = element.iter().map(|step| (&*step.name, step.occurrence));
            let sought = known.chain(names.iter().map(|name| (*name, None)));
            place.iter().zip(sought).all(|(place, sought)| is_same(place, sought))
        })
    }

    proptest! {
        #[test]
        fn what_is_near_is_what_comparing_each_place_tells(
            places in prop::collection::vec(steps(), 0..6),
            element in steps(),
            names in prop::collection::vec(0..NAMES.len(), 0..4),
        ) {
            let paths: Vec<Path> = places.iter().cloned().map(Path::from_steps).collect();
            let names: Vec<&'static str> = names.into_iter().map(|name| NAMES[name]).collect();
            let step = |name: &&'static str| Step { index: 0, name, repeats: false, filter: None };
            let way: Vec<Step> = names.iter().map(step).collect();
            let nearby = Unread::of(&paths).at(&Path::from_steps(element.clone())).touches(&way);
            prop_assert_eq!(nearby, is_near(&places, &element, &names));
        }
    }
}
