//! The elements of a profile that narrows nothing: those of the dictionary.

use super::ProfileElement;
use crate::dictionary::places;
use crate::{Class, Content, Element};

/// A class as a root element.
pub(super) fn of_class(class: &'static Class) -> ProfileElement {
    let mut root = ProfileElement::new(class.name, 1, Some(1));
    for place in places(class) {
        let Some(known) = place.element() else { continue };
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
    let min = usize::from(known.required);
    ProfileElement { format, codes, ..ProfileElement::new(known.name, min, max) }
}
