//! [`Pointer`]: one place in a message, by the class and element ids of the WCO.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the pointer, and how it is made from a [`Path`] |
//! | `notation.rs` | how it is written: [`Notation`] |
//! | `place.rs` | what it means in the dictionary, without a message: [`UnknownPlace`] |
//! | `resolve.rs` | what it means in a message: [`Resolution`] |

mod notation;
mod place;
mod resolve;

use compact_str::CompactString;

use crate::dictionary::{Class, Content};
use crate::object::{Held, Object};
use crate::path::{Path, Step};

pub use notation::{Notation, PointerError};
pub use place::UnknownPlace;
pub use resolve::{MOST_CANDIDATES, Resolution};

/// One class of a [`Pointer`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PointerStep {
    /// The WCO class id, for instance `68A`.
    pub class: CompactString,
    /// Which of them: the value of the class's own sequence number (element 006) where it has one,
    /// else its position among its siblings, from 1.
    pub sequence: Option<u64>,
}

/// One place in a message, by class and element ids: `42A/67A/68A[1]/23A/21A[3].337`.
///
/// It is read from any [`Notation`] and printed in the first; [`Pointer::resolve`] finds the place
/// in a message, [`Pointer::path`] its names in the dictionary, and [`Pointer::of`] and
/// [`Pointer::of_path`] go the other way.
///
/// ```
/// use customs_model::Pointer;
///
/// let pointer: Pointer = "42A/67A/68A[1]/23A/21A[3].337".parse()?;
/// assert_eq!(pointer.tag.as_deref(), Some("337"));
/// assert_eq!(pointer.to_string(), "42A/67A/68A[1]/23A/21A[3].337");
/// # Ok::<(), customs_model::pointer::PointerError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pointer {
    /// The classes, root first.
    pub steps: Vec<PointerStep>,
    /// The element of the last class; `None` when the class itself is meant.
    pub tag: Option<CompactString>,
}

impl Pointer {
    /// The pointer to a path of a message. What has no WCO id is pointed at by the nearest class
    /// above it; `None` where no class above it has one (the envelope).
    #[must_use]
    pub fn of(path: &Path, message: &dyn Object) -> Option<Self> {
        Self::along(path, message.class(), Some(message))
    }

    /// The pointer to a path of a message whose root element is of the class `root`, from the
    /// dictionary alone. Its numbers are the positions in the path: where a class has its own
    /// sequence number and it is another than its position, only [`Pointer::of`] knows.
    ///
    /// What is in a class without an id is pointed at by the nearest class above that one. `None` where
    /// no class on the path has an id (the envelope).
    #[must_use]
    pub fn of_path(path: &Path, root: &'static Class) -> Option<Self> {
        Self::along(path, root, None)
    }

    /// The pointer to a path below `root`. Classes of the message, where there is one, tell their own numbers:
    /// it is descended along the path, never gone through.
    fn along(path: &Path, root: &'static Class, message: Option<&dyn Object>) -> Option<Self> {
        let mut pointer = Self { steps: Vec::with_capacity(path.depth()), tag: None };
        if let Some(id) = root.id {
            pointer.steps.push(PointerStep { class: id.into(), sequence: None });
        }
        let (mut class, mut object) = (Some(root), message);
        for step in path.steps().iter().skip(1) {
            let index = class.and_then(|class| Some((class, class.index_of(&step.name)?)));
            let Some((around, index)) = index else { break };
            let element = &around.elements[index];
            object = object.and_then(|object| below(object, index, step));
            class = element.class();
            match element.content {
                Content::Class(class) => {
                    let Some(id) = class.id else {
                        // Around the message it is the envelope; inside it, nothing below has a way.
                        if pointer.steps.is_empty() {
                            continue;
                        }
                        break;
                    };
                    let number = || object.and_then(own_number);
                    let sequence = step.occurrence.map(|nth| number().unwrap_or(nth as u64));
                    pointer.steps.push(PointerStep { class: id.into(), sequence });
                }
                Content::Value { id, .. } => pointer.tag = id.map(CompactString::const_new),
            }
        }
        (!pointer.steps.is_empty()).then_some(pointer)
    }
}

/// The element in which a class numbers itself.
pub const SEQUENCE_NUMBER: &str = "006";

/// The class that a step leads to from a class, by the index of the element.
fn below<'m>(object: &'m dyn Object, index: usize, step: &Step) -> Option<&'m dyn Object> {
    let at = step.occurrence.unwrap_or(1).checked_sub(1)?;
    match object.field(index).get(at)? {
        Held::Class(class) => Some(class),
        Held::Value(_) => None,
    }
}

/// The number that a class gives itself.
fn own_number(object: &dyn Object) -> Option<u64> {
    let mut elements = object.class().elements.iter();
    let index = elements.position(|element| element.id() == Some(SEQUENCE_NUMBER))?;
    match object.field(index).get(0)? {
        Held::Value(value) => value.text().parse().ok(),
        Held::Class(_) => None,
    }
}
