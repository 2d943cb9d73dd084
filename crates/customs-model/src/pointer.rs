//! [`Pointer`]: one place in a message, by the class and element ids of the WCO.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::Serialize;

use crate::dictionary::{ClassType, Content};
use crate::path::Path;
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
        let mut sequences = SequenceNumbers { path, depth: 0, on_path: 0, found: Vec::new() };
        // The visitor does not fail, and values serialise without errors.
        let _ = walk(message, &mut sequences);
        let occurrences = path.steps().iter().map(|step| step.occurrence.map(|n| n as u64));
        let mut pointer = Self { steps: Vec::new(), tag: None };
        let mut step = |id: Option<&'static str>, depth: usize, occurrence: Option<u64>| {
            let own = sequences.found.iter().find(|(at, _)| *at == depth).map(|(_, n)| *n);
            if let Some(id) = id {
                let sequence = occurrence.map(|position| own.unwrap_or(position));
                pointer.steps.push(PointerStep { class: id.into(), sequence });
            }
        };
        step(M::CLASS.id, 1, None);
        for ((depth, content), occurrence) in
            (2..).zip(path.contents(M::CLASS)).zip(occurrences.skip(1))
        {
            match content {
                Content::Class(class) => step(class.id, depth, occurrence),
                Content::Value { id, .. } => pointer.tag = id.map(CompactString::const_new),
            }
        }
        (!pointer.steps.is_empty()).then_some(pointer)
    }
}

/// Collects the sequence numbers that the classes on a path give themselves.
struct SequenceNumbers<'a> {
    path: &'a Path,
    depth: usize,
    /// How many of the entered classes are on the path.
    on_path: usize,
    /// The depth of a class and its number.
    found: Vec<(usize, u64)>,
}

/// The element in which a class numbers itself.
const SEQUENCE_NUMBER: &str = "006";

impl Visitor for SequenceNumbers<'_> {
    type Error = std::convert::Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Self::Error> {
        self.depth += 1;
        let follows = self.on_path + 1 == self.depth
            && self.path.steps().get(self.on_path).is_some_and(|step| {
                step.name == entry.name && step.occurrence == entry.occurrence
            });
        self.on_path += usize::from(follows);
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Self::Error> {
        if self.on_path == self.depth && entry.id == Some(SEQUENCE_NUMBER) {
            self.found.extend(leaf.text.parse().ok().map(|number| (self.depth, number)));
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Self::Error> {
        self.on_path = self.on_path.min(self.depth - 1);
        self.depth -= 1;
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
        let is_id = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let (classes, tag) = match text.split_once('.') {
            Some((classes, tag)) if is_id(tag) => (classes, Some(tag.into())),
            Some(_) => return Err(error()),
            None => (text, None),
        };
        let mut steps = Vec::new();
        for part in classes.split('/') {
            let (class, sequence) = match part.strip_suffix(']').and_then(|part| part.split_once('[')) {
                Some((class, number)) => (class, Some(number.parse().map_err(|_| error())?)),
                None => (part, None),
            };
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
