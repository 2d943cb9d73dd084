//! What a [`Pointer`] means in the dictionary: the elements it goes through, and what comes nearest
//! where the dictionary has no such place.

use std::fmt;

use compact_str::CompactString;

use crate::dictionary::{Class, Element, places};
use crate::path::{Path, Step};
use crate::pointer::{Pointer, SEQUENCE_NUMBER};

/// A place that the dictionary does not have. Real systems point at such places.
///
/// ```
/// use customs_model::dictionary::{Class, Content, Element, keys};
/// use customs_model::{Path, Pointer};
///
/// static AGENT: Class = Class::new("Agent", Some("05A"), &[], &keys([]));
/// static ELEMENTS: [Element; 1] = [Element::new("Agent", Content::Class(&AGENT))];
/// static DECLARATION: Class =
///     Class::new("Declaration", Some("42A"), &ELEMENTS, &keys(["Agent"]));
///
/// let agent: Path = "/Declaration/Agent".parse()?;
/// assert_eq!("42A/05A".parse::<Pointer>()?.path(&DECLARATION), Ok(agent.clone()));
///
/// let unknown = "42A/67A/05A".parse::<Pointer>()?.path(&DECLARATION).unwrap_err();
/// assert_eq!(unknown.nearest, Some(agent));
/// assert_eq!(
///     unknown.to_string(),
///     "`67A` is not an element of /Declaration; the most similar path is /Declaration/Agent"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPlace {
    /// The first id that is not where the pointer has it.
    pub id: CompactString,
    /// The names of the way before that id; empty where already the root is another.
    pub known: Path,
    /// An approximation: the place whose last class and element are those of the pointer, and of
    /// several such places the one whose way is most like the pointer's. A pointer into another
    /// message, whose root is no class of the dictionary, is near to nothing.
    pub nearest: Option<Path>,
}

impl std::error::Error for UnknownPlace {}

impl fmt::Display for UnknownPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known.depth() {
            0 => write!(f, "the message does not begin with `{}`", self.id)?,
            _ => write!(f, "`{}` is not an element of {}", self.id, self.known)?,
        }
        match &self.nearest {
            Some(nearest) => write!(f, "; the most similar path is {nearest}"),
            None => Ok(()),
        }
    }
}

impl Pointer {
    /// The names of the place, from the dictionary alone, in a message whose root element is of
    /// the class `root`. No step has a position, since what the pointer's numbers mean depends on
    /// the message.
    ///
    /// It is the inverse of [`Pointer::of_path`] on every path whose last element has an id.
    ///
    /// # Errors
    /// [`UnknownPlace`] where the dictionary has no such place.
    pub fn path(&self, root: &'static Class) -> Result<Path, UnknownPlace> {
        Ok(names(root, &self.links(root)?))
    }

    /// The elements of the dictionary that the pointer goes through, below `root`.
    pub(super) fn links(&self, root: &'static Class) -> Result<Vec<Link>, UnknownPlace> {
        let unknown =
            |id: &str, known| UnknownPlace { id: id.into(), known, nearest: nearest(self, root) };
        // The pointer begins at the root itself, or below it where that is an envelope without id.
        let steps = match (self.steps.as_slice(), root.id) {
            ([first, below @ ..], Some(id)) if first.class == id => below,
            (steps @ [_, ..], None) => steps,
            ([first, ..], _) => return Err(unknown(&first.class, Path::default())),
            ([], _) => return Err(unknown("", Path::default())),
        };
        let mut links = Vec::with_capacity(steps.len() + 1);
        let mut class = root;
        for step in steps {
            let element = class.element_by_id(&step.class);
            let Some((element, below)) = element.and_then(|it| Some((it, it.class()?))) else {
                return Err(unknown(&step.class, names(root, &links)));
            };
            // Senders put other numbers, such as those of amendments, where there can be only one.
            let sequence = step.sequence.filter(|_| element.repeats);
            links.push(Link { element, sequence });
            class = below;
        }
        if let Some(tag) = &self.tag {
            let element = class.element_by_id(tag).filter(|element| element.value().is_some());
            let element = element.ok_or_else(|| unknown(tag, names(root, &links)))?;
            links.push(Link { element, sequence: None });
        }
        Ok(links)
    }
}

/// One element that a pointer goes through.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) element: &'static Element,
    /// Which of them, by the pointer; `None` where there can be only one.
    pub(super) sequence: Option<u64>,
}

impl Link {
    /// Which of its siblings it is; `None` where there can be only one, where the pointer does not say,
    /// and where the class can give itself a number, for then it can be anywhere among them.
    pub(super) fn position(self) -> Option<u64> {
        let class = self.element.class();
        let numbers_itself = class.is_some_and(|it| it.element_by_id(SEQUENCE_NUMBER).is_some());
        self.sequence.filter(|_| !numbers_itself)
    }

    /// The step to the element where the message has it not. Where its siblings give themselves numbers,
    /// a number says nothing of a position.
    pub(super) fn step(self, is_numbered: bool) -> Step {
        let position = self.sequence.filter(|_| !is_numbered);
        let position = position.and_then(|position| usize::try_from(position).ok());
        Step {
            name: self.element.name.into(),
            occurrence: position.filter(|position| *position > 0),
        }
    }
}

/// The path of these elements below a root, without positions.
fn names(root: &'static Class, links: &[Link]) -> Path {
    let mut path = Path::root(root.name);
    for link in links {
        path.push(Step::new(link.element.name));
    }
    path
}

/// The place of the dictionary that is most like the pointer and ends in the same class and element.
fn nearest(pointer: &Pointer, root: &'static Class) -> Option<Path> {
    let (first, last) = (pointer.steps.first()?, pointer.steps.last()?);
    let way: Vec<&str> = pointer.steps.iter().map(|step| &*step.class).collect();
    let mut first_is_known = false;
    // With how many ids of its way differ.
    let mut best: Option<(usize, Path)> = None;
    // A class inside itself is no other place.
    for place in places(root).filter(|place| !place.is_inside_itself()) {
        let Some((class, id)) = place.class().and_then(|class| Some((class, class.id?))) else {
            continue;
        };
        first_is_known |= id == first.class;
        if id != last.class {
            continue;
        }
        let mut path = place.path();
        if let Some(tag) = &pointer.tag {
            let element = class.element_by_id(tag).filter(|element| element.value().is_some());
            let Some(element) = element else { continue };
            path.push(Step::new(element.name));
        }
        let ids: Vec<&str> = place.ids().collect();
        let distance = strsim::generic_levenshtein(&way, &ids);
        if best.as_ref().is_none_or(|(best, _)| distance < *best) {
            best = Some((distance, path));
        }
    }
    best.filter(|_| first_is_known).map(|(_, path)| path)
}
