//! [`Pointer`]: one place in a message, by the class and element ids of the WCO.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::Serialize;

use crate::dictionary::{Class, ClassType, Content};
use crate::path::{Path, Step, numbered};
use crate::walk::{Entry, Leaf, Visitor, walk};

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

/// A text that is not a pointer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a WCO pointer: write `42A/67A/68A[1]/23A.137`")]
pub struct PointerError(String);

impl Pointer {
    /// The pointer to a path of a message. What has no WCO id is pointed at by the nearest class
    /// above it; `None` where no class above it has one (the envelope).
    pub fn of<M: ClassType + Serialize>(path: &Path, message: &M) -> Option<Self> {
        Self::of_all(&[path], message).pop().flatten()
    }

    /// The pointers to several paths of a message, as [`Pointer::of`] gives them, in one walk.
    pub fn of_all<M: ClassType + Serialize>(paths: &[&Path], message: &M) -> Vec<Option<Self>> {
        let classes = paths.iter().flat_map(|path| {
            let steps = path.steps();
            (1..=steps.len()).map(move |depth| &steps[..depth])
        });
        let mut sequences =
            SequenceNumbers { wanted: classes.collect(), steps: Vec::new(), found: HashMap::new() };
        // The visitor does not fail, and values serialise without errors.
        let _ = walk(message, &mut sequences);
        paths.iter().map(|path| Self::with_numbers(path, M::CLASS, &sequences.found)).collect()
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
                    let Some(id) = class.id else { continue };
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
const SEQUENCE_NUMBER: &str = "006";

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

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.steps.iter().enumerate() {
            f.write_str(if at == 0 { "" } else { "/" })?;
            f.write_str(&step.class)?;
            if let Some(sequence) = step.sequence {
                write!(f, "[{sequence}]")?;
            }
        }
        self.tag.as_ref().map_or(Ok(()), |tag| write!(f, ".{tag}"))
    }
}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        let error = || PointerError(text.to_owned());
        let is_id =
            |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let (classes, tag) = match text.split_once('.') {
            Some((classes, tag)) if is_id(tag) => (classes, Some(tag.into())),
            Some(_) => return Err(error()),
            None => (text, None),
        };
        let mut steps = Vec::new();
        for part in classes.split('/') {
            let (class, number) = numbered(part);
            let sequence = number.map(|text| text.parse().map_err(|_| error())).transpose()?;
            if !is_id(class) {
                return Err(error());
            }
            steps.push(PointerStep { class: class.into(), sequence });
        }
        Ok(Self { steps, tag })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[0-9A-Z/.\\[\\]]{0,24}") {
            if let Ok(pointer) = text.parse::<Pointer>() {
                prop_assert_eq!(pointer.to_string().parse::<Pointer>().unwrap(), pointer);
            }
        }
    }
}
