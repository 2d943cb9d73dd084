//! [`places`]: every place of a message, from the dictionary alone.

use super::{Class, Content, Element};
use crate::{Path, Pointer, Step};

/// Returns every place below a root, the root first, in the order of the dictionary: an element before
/// what it holds, and that before the next element.
///
/// A class that is inside itself is given once more, and not gone into again.
///
/// ```
/// use customs_model::dictionary::{Class, Content, Element, keys, places};
///
/// static AGENT: Class = Class::new("Agent", Some("05A"), &[], &keys([]));
/// static ELEMENTS: [Element; 1] = [Element {
///     doc: "The agent of the declarant.",
///     ..Element::new("Agent", Content::Class(&AGENT))
/// }];
/// static DECLARATION: Class =
///     Class::new("Declaration", Some("42A"), &ELEMENTS, &keys(["Agent"]));
///
/// let paths: Vec<_> = places(&DECLARATION).map(|place| place.path().to_string()).collect();
/// assert_eq!(paths, ["/Declaration", "/Declaration/Agent"]);
///
/// let agent = places(&DECLARATION).nth(1).unwrap();
/// assert_eq!(agent.pointer().unwrap().to_string(), "42A/05A");
/// assert_eq!(agent.doc(), "The agent of the declarant.");
/// ```
pub fn places(root: &'static Class) -> Places {
    Places { root, way: Vec::new(), open: vec![root.elements], is_begun: false }
}

/// The places below a root, made by [`places`].
#[derive(Debug, Clone)]
pub struct Places {
    root: &'static Class,
    /// The elements from the root down to the place that was given last.
    way: Vec<&'static Element>,
    /// For the root and each class on the way that is gone into: its elements that are still to come.
    open: Vec<&'static [Element]>,
    /// Whether the root was given.
    is_begun: bool,
}

impl Places {
    /// Goes on behind the place that was given last, without what is below it.
    pub fn skip_below(&mut self) {
        // Only a class that is gone into has its elements there.
        if let Some(elements) = self.open.get_mut(self.way.len()).filter(|_| self.is_begun) {
            *elements = &[];
        }
    }

    fn place(&self) -> DictionaryPlace {
        DictionaryPlace { root: self.root, way: self.way.clone() }
    }
}

impl Iterator for Places {
    type Item = DictionaryPlace;

    fn next(&mut self) -> Option<DictionaryPlace> {
        if !self.is_begun {
            self.is_begun = true;
            return Some(self.place());
        }
        loop {
            let depth = self.open.len().checked_sub(1)?;
            self.way.truncate(depth);
            let Some((next, rest)) = self.open[depth].split_first() else {
                self.open.pop();
                continue;
            };
            self.open[depth] = rest;
            self.way.push(next);
            let place = self.place();
            if let Some(class) = next.class().filter(|_| !place.is_inside_itself()) {
                self.open.push(class.elements);
            }
            return Some(place);
        }
    }
}

/// One place of the dictionary: an element below a root, with all that it is in; or the root itself.
#[derive(Debug, Clone)]
pub struct DictionaryPlace {
    root: &'static Class,
    way: Vec<&'static Element>,
}

impl DictionaryPlace {
    /// Returns the elements from below the root down, the place itself last; none for the root.
    #[must_use]
    pub fn elements(&self) -> &[&'static Element] {
        &self.way
    }

    /// Returns the element; `None` for the root.
    #[must_use]
    pub fn element(&self) -> Option<&'static Element> {
        self.way.last().copied()
    }

    /// Returns what the place holds: a value or a class.
    #[must_use]
    pub fn content(&self) -> Content {
        self.element().map_or(Content::Class(self.root), |element| element.content)
    }

    /// Returns the class that the place is of; `None` for a value.
    #[must_use]
    pub fn class(&self) -> Option<&'static Class> {
        match self.content() {
            Content::Class(class) => Some(class),
            Content::Value { .. } => None,
        }
    }

    /// Returns the classes that the place is in, the root first; none for the root.
    pub fn above(&self) -> impl DoubleEndedIterator<Item = &'static Class> {
        let count = self.way.len();
        let below = self.way.iter().take(count.saturating_sub(1)).filter_map(|it| it.class());
        (count > 0).then_some(self.root).into_iter().chain(below)
    }

    /// Returns the class that the element belongs to; `None` for the root.
    #[must_use]
    pub fn parent(&self) -> Option<&'static Class> {
        self.above().next_back()
    }

    /// Whether it is of a class that it is also in. [`places`] does not go into it again.
    #[must_use]
    pub fn is_inside_itself(&self) -> bool {
        // The address of a constant is not the same everywhere.
        self.class().is_some_and(|class| self.above().any(|above| above.name == class.name))
    }

    /// Returns how many elements it is below the root: 0 for the root.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.way.len()
    }

    /// Returns the name of the element.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.element().map_or(self.root.name, |element| element.name)
    }

    /// Returns the names from the root down.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.root.name).chain(self.way.iter().map(|element| element.name))
    }

    /// Returns what the element is; of the root, what its class is.
    #[must_use]
    pub fn doc(&self) -> &'static str {
        self.element().map_or(self.root.doc, |element| element.doc)
    }

    /// Returns the WCO id: the class id of a class, the element id of a value.
    #[must_use]
    pub fn id(&self) -> Option<&'static str> {
        match self.content() {
            Content::Class(class) => class.id,
            Content::Value { id, .. } => id,
        }
    }

    /// Returns the WCO ids from the root down, of those that have one.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.root.id.into_iter().chain(self.way.iter().filter_map(|element| element.id()))
    }

    /// Returns the path, without positions.
    #[must_use]
    pub fn path(&self) -> Path {
        Path::from_steps(self.names().map(Step::new).collect())
    }

    /// Returns the pointer that means this place and no other; `None` where the WCO ids do not name it.
    #[must_use]
    pub fn pointer(&self) -> Option<Pointer> {
        let path = self.path();
        let pointer = Pointer::of_path(&path, self.root)?;
        (pointer.path(self.root).ok()? == path).then_some(pointer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ValueType;
    use crate::dictionary::keys;

    const fn value(id: &'static str) -> Content {
        Content::Value { id: Some(id), value: ValueType::Text, format: None, codes: None }
    }

    static LABEL: Class =
        Class::new("Label", None, &[Element::new("Text", value("001"))], &keys(["Text"]));

    static BOX: Class = Class {
        doc: "A box.",
        ..Class::new(
            "Box",
            Some("01A"),
            &[
                Element::new("Weight", value("002")),
                Element::new("Label", Content::Class(&LABEL)),
                Element::new("Inner", Content::Class(&BOX)),
                Element::new("Lid", Content::Class(&LID)),
            ],
            &keys(["Weight", "Label", "Inner", "Lid"]),
        )
    };

    static LID: Class = Class::new(
        "Lid",
        Some("02A"),
        &[Element::new("Of", Content::Class(&BOX)), Element::new("Colour", value("003"))],
        &keys(["Of", "Colour"]),
    );

    fn paths(places: impl Iterator<Item = DictionaryPlace>) -> Vec<String> {
        places.map(|place| place.path().to_string()).collect()
    }

    #[test]
    fn a_place_comes_before_what_is_below_it_and_a_class_in_itself_is_not_gone_into() {
        assert_eq!(
            paths(places(&BOX)),
            [
                "/Box",
                "/Box/Weight",
                "/Box/Label",
                "/Box/Label/Text",
                "/Box/Inner",
                "/Box/Lid",
                "/Box/Lid/Of",
                "/Box/Lid/Colour",
            ]
        );
        let again: Vec<_> = places(&BOX).map(|place| place.is_inside_itself()).collect();
        assert_eq!(again, [false, false, false, false, true, false, true, false]);
    }

    #[test]
    fn what_is_below_a_place_can_be_left_out() {
        let mut walk = places(&BOX);
        let mut found = Vec::new();
        while let Some(place) = walk.next() {
            if ["Label", "Weight", "Inner"].contains(&place.name()) {
                walk.skip_below();
            }
            found.push(place.name());
        }
        assert_eq!(found, ["Box", "Weight", "Label", "Inner", "Lid", "Of", "Colour"]);
        let mut walk = places(&BOX);
        walk.skip_below();
        assert_eq!(walk.next().map(|root| root.depth()), Some(0));
        walk.skip_below();
        assert!(walk.next().is_none() && walk.next().is_none());
    }

    #[test]
    fn a_place_knows_what_it_is_in() {
        let colour = places(&BOX).last().unwrap();
        assert_eq!(colour.depth(), 2);
        assert_eq!(colour.parent().map(|class| class.name), Some("Lid"));
        assert_eq!(colour.ids().collect::<Vec<_>>(), ["01A", "02A", "003"]);
        assert_eq!(colour.pointer().unwrap().to_string(), "01A/02A.003");
        let root = places(&BOX).next().unwrap();
        assert_eq!(
            (root.doc(), root.element().is_none(), root.parent().is_none()),
            ("A box.", true, true)
        );
    }

    #[test]
    fn what_has_no_id_has_no_pointer_of_its_own() {
        let of_label: Vec<_> =
            places(&BOX).filter(|place| place.names().any(|name| name == "Label")).collect();
        assert_eq!(of_label.len(), 2);
        assert!(of_label.iter().all(|place| place.pointer().is_none()));
    }
}
