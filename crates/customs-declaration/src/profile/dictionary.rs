//! The elements of a profile that narrows nothing: those of the dictionary.

use customs_model::dictionary::places;
use customs_model::{Class, ClassType, Content, Element};

use super::ProfileElement;
use crate::{Declaration, MetaData};

/// The messages of this crate.
const ROOTS: [&Class; 2] = [MetaData::CLASS, Declaration::CLASS];

/// The root element of this name with all that the dictionary has below it.
pub(super) fn root(name: &str) -> Option<ProfileElement> {
    ROOTS.into_iter().find(|class| class.name == name).map(of_class)
}

/// A class as a root element.
pub(super) fn of_class(class: &'static Class) -> ProfileElement {
    let mut root = ProfileElement { min: 1, max: Some(1), ..element(class.name) };
    let mut places = places(class);
    while let Some(place) = places.next() {
        let Some(known) = place.element() else { continue };
        // The declaration inside its envelope holds what the root holds.
        let is_root = |class: &Class| ROOTS.iter().any(|root| root.name == class.name);
        if known.class().is_some_and(|class| class.name == known.name && is_root(class)) {
            places.skip_below();
        }
        // A place comes right behind its siblings and what is below them.
        let mut parent = &mut root;
        for _ in 1..place.depth() {
            parent = parent.children.last_mut().expect("a place comes before what is below it");
        }
        parent.children.push(of_element(known));
    }
    root
}

fn of_element(known: &'static Element) -> ProfileElement {
    let (format, codes) = match known.content {
        Content::Class(_) => (None, None),
        Content::Value { format, codes, .. } => (format, codes.map(str::to_owned)),
    };
    let max = (!known.repeats).then_some(1);
    ProfileElement { min: usize::from(known.required), max, format, codes, ..element(known.name) }
}

fn element(name: &str) -> ProfileElement {
    let (name, values, children) = (name.to_owned(), Vec::new(), Vec::new());
    ProfileElement { name, min: 0, max: Some(1), format: None, codes: None, values, children }
}
