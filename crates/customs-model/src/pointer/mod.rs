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

use std::collections::{HashMap, HashSet};

use compact_str::CompactString;

use crate::dictionary::{Class, Content};
use crate::object::Object;
use crate::path::{Path, Step};
use crate::walk::{Entry, Leaf, Visitor, walk};

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
        Self::of_all(&[path], message).pop().flatten()
    }

    /// The pointers to several paths of a message, as [`Pointer::of`] gives them, in one walk.
    #[must_use]
    pub fn of_all(paths: &[&Path], message: &dyn Object) -> Vec<Option<Self>> {
        let classes = paths.iter().flat_map(|path| {
            let steps = path.steps();
            (1..=steps.len()).map(move |depth| &steps[..depth])
        });
        let mut sequences =
            SequenceNumbers { wanted: classes.collect(), steps: Vec::new(), found: HashMap::new() };
        let Ok(()) = walk(message, &mut sequences);
        let root = message.class();
        paths.iter().map(|path| Self::with_numbers(path, root, &sequences.found)).collect()
    }

    /// The pointer to a path of a message whose root element is of the class `root`, from the
    /// dictionary alone. Its numbers are the positions in the path: where a class has its own
    /// sequence number and it is another than its position, only [`Pointer::of`] knows.
    ///
    /// What is in a class without an id is pointed at by the nearest class above that one. `None` where
    /// no class on the path has an id (the envelope).
    #[must_use]
    pub fn of_path(path: &Path, root: &'static Class) -> Option<Self> {
        Self::with_numbers(path, root, &HashMap::new())
    }

    /// The pointer to a path below `root`, given the numbers of the classes on it.
    fn with_numbers(
        path: &Path,
        root: &'static Class,
        numbers: &HashMap<&[Step], u64>,
    ) -> Option<Self> {
        let mut pointer = Self { steps: Vec::new(), tag: None };
        if let Some(id) = root.id {
            pointer.steps.push(PointerStep { class: id.into(), sequence: None });
        }
        for (depth, content) in (2..).zip(path.contents(root)) {
            match content {
                Content::Class(class) => {
                    let Some(id) = class.id else {
                        // Around the message it is the envelope; inside it, nothing below has a way.
                        if pointer.steps.is_empty() {
                            continue;
                        }
                        break;
                    };
                    let steps = &path.steps()[..depth];
                    let position = steps.last().and_then(|step| step.occurrence);
                    let number = || numbers.get(steps).copied();
                    let sequence = position.map(|nth| number().unwrap_or(nth as u64));
                    pointer.steps.push(PointerStep { class: id.into(), sequence });
                }
                Content::Value { id, .. } => pointer.tag = id.map(CompactString::const_new),
            }
        }
        (!pointer.steps.is_empty()).then_some(pointer)
    }
}

/// Collects the sequence numbers that the classes on the paths give themselves.
struct SequenceNumbers<'a> {
    /// The paths of these classes.
    wanted: HashSet<&'a [Step]>,
    /// The path of the class that the walk is in.
    steps: Vec<Step>,
    found: HashMap<&'a [Step], u64>,
}

/// The element in which a class numbers itself.
pub const SEQUENCE_NUMBER: &str = "006";

impl Visitor for SequenceNumbers<'_> {
    type Error = std::convert::Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Self::Error> {
        self.steps.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Self::Error> {
        if entry.id != Some(SEQUENCE_NUMBER) {
            return Ok(());
        }
        if let (Some(class), Ok(number)) = (self.wanted.get(&*self.steps), leaf.text.parse()) {
            self.found.entry(class).or_insert(number);
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Self::Error> {
        self.steps.pop();
        Ok(())
    }
}
