//! The elements of a profile that narrows nothing: those of the dictionary.

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
    let children = class.elements.iter().map(of_element).collect();
    ProfileElement { min: 1, max: Some(1), ..element(class.name, children) }
}

fn of_element(known: &'static Element) -> ProfileElement {
    let below = match known.content {
        // The declaration inside its envelope holds what the root holds.
        Content::Class(class) if ROOTS.iter().any(|root| root.name == class.name) => {
            element(known.name, Vec::new())
        }
        Content::Class(class) => {
            element(known.name, class.elements.iter().map(of_element).collect())
        }
        Content::Value { format, codes, .. } => ProfileElement {
            format,
            codes: codes.map(str::to_owned),
            ..element(known.name, Vec::new())
        },
    };
    let max = (!known.repeats).then_some(1);
    ProfileElement { min: usize::from(known.required), max, ..below }
}

fn element(name: &str, children: Vec<ProfileElement>) -> ProfileElement {
    let (name, values) = (name.to_owned(), Vec::new());
    ProfileElement { name, min: 0, max: Some(1), format: None, codes: None, values, children }
}
