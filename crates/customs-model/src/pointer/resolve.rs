//! What a [`Pointer`] means in a message: [`Pointer::resolve`].
//!
//! However many pointers there are, the message is gone through once. Before that, the pointers are
//! laid over each other as a tree of the places they ask about ([`Index`]); the walk notes what
//! is at these places and nothing else. Then each pointer goes down the tree from the root,
//! and finds the members of a class by a binary search.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::num::NonZeroUsize;

use compact_str::CompactString;

use crate::dictionary::{Class, Element};
use crate::object::Object;
use crate::path::{Path, Step};
use crate::pointer::place::{Link, UnknownPlace};
use crate::pointer::{Pointer, SEQUENCE_NUMBER};
use crate::walk::{Entry, Leaf, Visitor, walk};

/// How many places are given, at most, of those that a pointer may mean: a message with thousands of
/// items can be asked with as many pointers that leave the item out.
pub const MOST_CANDIDATES: usize = 16;

/// What a pointer means in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// The message has it.
    Found {
        /// The place.
        path: Path,
        /// The text of the value that is there; `None` when a class is meant.
        value: Option<String>,
    },
    /// The dictionary has the place, the message has nothing there: it is missing, or to be added.
    Missing {
        /// Where it would be. A class without a position is one of those that may occur several
        /// times; which one it would be is not known.
        path: Path,
    },
    /// The pointer can mean any of several places: it leaves out the number of a class that occurs
    /// several times, or the message gives the same number to several.
    Ambiguous {
        /// The places, at least two and at most [`MOST_CANDIDATES`], in the order of their numbers.
        /// Those at which the message has nothing are among them: what is missing may be missing from
        /// any.
        paths: Vec<Path>,
        /// Whether there are more.
        has_more: bool,
    },
    /// The dictionary has no such place.
    Unknown(UnknownPlace),
}

impl Pointer {
    /// Finds the place in a message.
    ///
    /// The number of a step selects by the class's own sequence number (element `006`) where it has
    /// one, else by its position among its siblings of that class, from 1. It is ignored where only
    /// one can occur. Without a number, a class that occurs once is the one that is meant. Where
    /// the root of the message is an envelope without an id, the pointer begins at a class below.
    ///
    /// Its inverse is [`Pointer::of`].
    #[must_use]
    pub fn resolve(&self, message: &dyn Object) -> Resolution {
        let mut index = Index::new();
        let asked = index.ask(self, message.class());
        index.fill(message);
        index.answer(asked, message.class())
    }

    /// Finds the places of several pointers, as [`Pointer::resolve`] does, in one walk.
    #[must_use]
    pub fn resolve_all(pointers: &[&Self], message: &dyn Object) -> Vec<Resolution> {
        let mut index = Index::new();
        let asked: Vec<_> = pointers.iter().map(|it| index.ask(it, message.class())).collect();
        index.fill(message);
        asked.into_iter().map(|asked| index.answer(asked, message.class())).collect()
    }
}

/// The places of the dictionary that pointers ask about, with what a message has there.
struct Index {
    /// The root first, then each place behind the one above it.
    places: Vec<Place>,
    /// For each class that the walk is in, what it is if it was asked about.
    open: Vec<Option<Open>>,
    /// How many members there are up to now.
    members: usize,
}

/// A class that the walk is in.
#[derive(Clone, Copy)]
struct Open {
    place: usize,
    member: usize,
}

/// One place of the dictionary. The same class at another place is another.
#[derive(Default)]
struct Place {
    /// The places asked about below it, by their elements.
    below: Vec<(&'static Element, usize)>,
    /// The positions asked about; what is at others is noted only if all are.
    positions: BTreeSet<u64>,
    all: bool,
    /// Whether a member gives itself a number, so that numbers here are no positions.
    is_numbered: bool,
    /// What the message has there, in the order of [`Member::key`] once the walk is over.
    members: Vec<Member>,
}

/// An element that is in the message.
struct Member {
    /// The number of the member it is in.
    parent: usize,
    /// A number of its own.
    member: usize,
    /// Which of its siblings it is, from 1; `None` where there can be only one.
    occurrence: Option<NonZeroUsize>,
    /// The number by which a pointer selects it; 0 where there can be only one.
    sequence: u64,
    /// Its text, if it is a value.
    value: Option<CompactString>,
}

impl Member {
    const fn key(&self) -> (usize, u64, usize) {
        (self.parent, self.sequence, self.member)
    }
}

/// A pointer as the index knows it: its elements, each with the place it stands for.
type Asked = Result<Vec<(Link, usize)>, UnknownPlace>;

/// The place, and the member, of the root.
const ROOT: usize = 0;

impl Index {
    fn new() -> Self {
        let root = Place { all: true, ..Place::default() };
        Self { places: vec![root], open: Vec::new(), members: 0 }
    }

    /// Adds the places of a pointer.
    fn ask(&mut self, pointer: &Pointer, root: &'static Class) -> Asked {
        let mut place = ROOT;
        let mut asked = Vec::new();
        for link in pointer.links(root)? {
            place = self.below(place, link.element).unwrap_or_else(|| self.add(place, link));
            match link.position() {
                Some(position) => _ = self.places[place].positions.insert(position),
                None => self.places[place].all = true,
            }
            asked.push((link, place));
        }
        Ok(asked)
    }

    fn add(&mut self, above: usize, link: Link) -> usize {
        let place = self.places.len();
        self.places.push(Place::default());
        self.places[above].below.push((link.element, place));
        place
    }

    /// The place of an element below another place. Elements are told apart by their names: the
    /// address of a constant is not the same everywhere.
    fn below(&self, place: usize, element: &'static Element) -> Option<usize> {
        let mut below = self.places[place].below.iter();
        below.find(|(known, _)| known.name == element.name).map(|(_, place)| *place)
    }

    /// Notes what a message has at the places.
    fn fill(&mut self, message: &dyn Object) {
        let Ok(()) = walk(message, self);
        for place in &mut self.places {
            place.members.sort_unstable_by_key(Member::key);
        }
    }

    /// Notes what the walk has come to, if a pointer asks about it.
    fn note(&mut self, entry: Entry, value: Option<&str>) -> Option<Open> {
        let (parent, place) = match (self.open.last(), entry.element) {
            (None, _) => (ROOT, ROOT),
            (Some(&Some(open)), Some(element)) => (open.member, self.below(open.place, element)?),
            (Some(_), _) => return None,
        };
        let noted = &mut self.places[place];
        let sequence = entry.occurrence.unwrap_or_default() as u64;
        if !noted.all && !noted.positions.contains(&sequence) {
            return None;
        }
        let member = self.members;
        self.members += 1;
        noted.members.push(Member {
            parent,
            member,
            occurrence: entry.occurrence.and_then(NonZeroUsize::new),
            sequence,
            value: value.map(CompactString::from),
        });
        Some(Open { place, member })
    }

    /// The class that the walk is in gives itself a number, which then stands for its position.
    fn number(&mut self, text: &str) {
        let (Some(&Some(open)), Ok(number)) = (self.open.last(), text.parse()) else { return };
        // The class was noted when the walk came to it, and at its place none came after it.
        let place = &mut self.places[open.place];
        place.is_numbered = true;
        if let Some(member) = place.members.last_mut() {
            member.sequence = number;
        }
    }

    /// What is at a place in one of the members of the place above: all, or those of a number.
    fn members(&self, place: usize, parent: usize, sequence: Option<u64>) -> &[Member] {
        let members = range(&self.places[place].members, |member| member.parent.cmp(&parent));
        match sequence {
            Some(number) => range(members, |member| member.sequence.cmp(&number)),
            None => members,
        }
    }

    /// What a pointer means, once the index is filled.
    fn answer(&self, asked: Asked, root: &'static Class) -> Resolution {
        let links = match asked {
            Ok(links) => links,
            Err(unknown) => return Resolution::Unknown(unknown),
        };
        let member = self.places[ROOT].members.first();
        let mut candidates = vec![Candidate { steps: vec![Step::new(root.name)], member }];
        for (link, place) in links {
            let down = |candidate| self.go_down(candidate, link, place);
            // Every candidate leads to one at least, so one too many says that there are more.
            candidates = candidates.into_iter().flat_map(down).take(MOST_CANDIDATES + 1).collect();
        }
        match <[Candidate<'_>; 1]>::try_from(candidates) {
            Ok([only]) => only.resolution(),
            Err(several) => {
                let has_more = several.len() > MOST_CANDIDATES;
                let paths = several.into_iter().take(MOST_CANDIDATES).map(Candidate::path);
                Resolution::Ambiguous { paths: paths.collect(), has_more }
            }
        }
    }

    /// What a candidate has at the place below it: one candidate or several. Where it has nothing,
    /// that place is the one candidate.
    fn go_down<'i>(
        &'i self,
        above: Candidate<'i>,
        link: Link,
        place: usize,
    ) -> impl Iterator<Item = Candidate<'i>> {
        let members = match above.member {
            Some(parent) => self.members(place, parent.member, link.sequence),
            None => &[],
        };
        let is_numbered = self.places[place].is_numbered;
        let nothing = members.is_empty().then(|| above.child(link.step(is_numbered), None));
        let children = members.iter().map(move |member| {
            let occurrence = member.occurrence.map(NonZeroUsize::get);
            let step = Step { name: link.element.name.into(), occurrence };
            above.child(step, Some(member))
        });
        nothing.into_iter().chain(children)
    }
}

impl Visitor for Index {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        let open = self.note(entry, None);
        self.open.push(open);
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        if entry.id == Some(SEQUENCE_NUMBER) {
            self.number(leaf.text);
        }
        self.note(entry, Some(leaf.text));
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.open.pop();
        Ok(())
    }
}

/// A place that a pointer may mean, and the element that is there if the message has one.
struct Candidate<'i> {
    steps: Vec<Step>,
    member: Option<&'i Member>,
}

impl Candidate<'_> {
    fn child<'i>(&self, step: Step, member: Option<&'i Member>) -> Candidate<'i> {
        let mut steps = Vec::with_capacity(self.steps.len() + 1);
        steps.extend_from_slice(&self.steps);
        steps.push(step);
        Candidate { steps, member }
    }

    fn path(self) -> Path {
        Path::from_steps(self.steps)
    }

    /// What the pointer means if this is the only candidate.
    fn resolution(self) -> Resolution {
        match self.member {
            Some(member) => {
                let value = member.value.as_ref().map(ToString::to_string);
                Resolution::Found { path: self.path(), value }
            }
            None => Resolution::Missing { path: self.path() },
        }
    }
}

/// The members that a comparison finds equal, of members that are in its order.
fn range(members: &[Member], compare: impl Fn(&Member) -> Ordering) -> &[Member] {
    let start = members.partition_point(|member| compare(member).is_lt());
    let rest = &members[start..];
    &rest[..rest.partition_point(|member| compare(member).is_eq())]
}
