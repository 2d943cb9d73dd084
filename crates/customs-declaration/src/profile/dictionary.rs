//! The elements of a profile that narrows nothing: those of the dictionary.

use customs_model::{Class, ClassType, Content, Element};

use super::ProfileElement;
use crate::{Declaration, MetaData};

/// The messages of this crate.
const ROOTS: [&Class; 2] = [MetaData::CLASS, Declaration::CLASS];

/// The root element of this name with all that the dictionary has below it.
pub(super) fn root(name: &str) -> Option<ProfileElement> {
    let class = ROOTS.into_iter().find(|class| class.name == name)?;
    Some(element(name, Some(1), class.elements.iter().map(of_element).collect()))
}

fn of_element(known: &'static Element) -> ProfileElement {
    let max = (!known.repeats).then_some(1);
    match known.content {
        // The declaration inside its envelope holds what the root holds.
        Content::Class(class) if ROOTS.iter().any(|root| root.name == class.name) => {
            element(known.name, max, Vec::new())
        }
        Content::Class(class) => {
            element(known.name, max, class.elements.iter().map(of_element).collect())
        }
        Content::Value { format, codes, .. } => ProfileElement {
            format,
            codes: codes.map(str::to_owned),
            ..element(known.name, max, Vec::new())
        },
    }
}

fn element(name: &str, max: Option<usize>, children: Vec<ProfileElement>) -> ProfileElement {
    let (name, values) = (name.to_owned(), Vec::new());
    ProfileElement { name, min: 0, max, format: None, codes: None, values, children }
}
