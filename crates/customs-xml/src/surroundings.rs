//! [`Surroundings`]: which namespaces are expected where, each known by a number.

use customs_model::Namespaces;
use customs_model::dictionary::{Class, Element};
use customs_model::shape::InForce;

/// The namespaces that are in force at places of a message. There are few: those of the elements that begin one.
pub(crate) struct Surroundings<'t> {
    namespaces: &'t Namespaces,
    all: Vec<Surrounding<'t>>,
}

/// What is in force at a place.
struct Surrounding<'t> {
    in_force: InForce<'t>,
    /// The number of what is in force in an element of which nothing is said.
    inside: usize,
}

impl<'t> Surroundings<'t> {
    pub(crate) fn of(namespaces: &'t Namespaces) -> Self {
        Self { namespaces, all: Vec::new() }
    }

    /// What is in force in the root of a message.
    pub(crate) fn of_root(&mut self, class: &Class) -> usize {
        self.number(self.namespaces.within(InForce::default(), class.name))
    }

    /// What is in force at a place.
    #[inline]
    pub(crate) fn at(&self, number: usize) -> InForce<'t> {
        self.all[number].in_force
    }

    /// The namespace of the values in a class. They begin none by name, so it is that of any element of which nothing is
    /// said.
    #[inline]
    pub(crate) fn of_values(&self, number: usize) -> Option<&'t str> {
        self.at(self.all[number].inside).namespace
    }

    /// What is in force in an element, given what is in force around it.
    #[inline(always)]
    pub(crate) fn within(&mut self, outer: usize, element: &'static Element) -> usize {
        if element.namespace.is_none() && !self.namespaces.may_name(element.name) {
            return self.all[outer].inside;
        }
        self.number(self.namespaces.within_element(self.at(outer), element))
    }

    /// The number of what is in force.
    fn number(&mut self, in_force: InForce<'t>) -> usize {
        if let Some(known) = self.all.iter().position(|it| it.in_force == in_force) {
            return known;
        }
        let number = self.all.len();
        self.all.push(Surrounding { in_force, inside: number });
        // In an element of which nothing is said the same is in force as in an element in that, so this ends.
        self.all[number].inside = self.number(self.namespaces.within(in_force, UNNAMED));
        number
    }
}

/// The name of no element, since no name of XML has such a character.
const UNNAMED: &str = "\0";
