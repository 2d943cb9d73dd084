//! [`Path`]: one place in a message, by the names of its elements.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Div;
use std::str::FromStr;

use crate::dictionary::{Class, Element};

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// The name of the element.
    pub name: Cow<'static, str>,
    /// Which of the elements of that name it is, from 1; `None` where there can be only one.
    pub occurrence: Option<usize>,
}

impl Step {
    /// A step to the only element of this name.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), occurrence: None }
    }

    /// A step to the `occurrence`th element of this name, from 1.
    pub fn nth(name: impl Into<Cow<'static, str>>, occurrence: usize) -> Self {
        Self { name: name.into(), occurrence: Some(occurrence) }
    }
}

/// One place in a message: the names of the elements from the root down.
///
/// Printed, it is the XPath; [`Path::json_pointer`] and
/// [`Pointer::of`](crate::Pointer::of) give the other notations.
///
/// ```
/// use customs_model::Path;
///
/// let path: Path = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/SequenceNumeric".parse()?;
/// assert_eq!(path.json_pointer(), "/GoodsShipment/GovernmentAgencyGoodsItem/1/SequenceNumeric");
/// assert_eq!(path.depth(), 4);
/// # Ok::<(), customs_model::path::PathError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Path {
    steps: Vec<Step>,
    /// The attribute or the inner element (`DateTimeString`) that is meant, if not the element.
    attribute: Option<Cow<'static, str>>,
}

/// The path of the only element of this name below a path.
///
/// ```
/// use customs_model::Path;
///
/// let path = Path::root("Declaration") / "GoodsShipment" / ("GovernmentAgencyGoodsItem", 2);
/// assert_eq!(path.to_string(), "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]");
/// ```
impl Div<&'static str> for Path {
    type Output = Self;

    fn div(mut self, name: &'static str) -> Self {
        self.push(Step::new(name));
        self
    }
}

/// The path of one of several elements of this name below a path, from 1.
impl Div<(&'static str, usize)> for Path {
    type Output = Self;

    fn div(mut self, (name, occurrence): (&'static str, usize)) -> Self {
        self.push(Step::nth(name, occurrence));
        self
    }
}

/// A text that is not a path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a path: write `/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]`")]
pub struct PathError(String);

impl Path {
    /// The path of a root element.
    pub fn root(name: impl Into<Cow<'static, str>>) -> Self {
        Self { steps: vec![Step::new(name)], attribute: None }
    }

    /// From its steps.
    #[must_use]
    pub const fn from_steps(steps: Vec<Step>) -> Self {
        Self { steps, attribute: None }
    }

    /// The steps, root first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many steps.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.steps.len()
    }

    /// The path of an element below this one.
    #[must_use]
    pub fn child(&self, step: Step) -> Self {
        // Every finding has a path of its own: no room is kept that nothing will need.
        let mut steps = Vec::with_capacity(self.steps.len() + 1);
        steps.extend_from_slice(&self.steps);
        steps.push(step);
        Self { steps, attribute: None }
    }

    /// The path of an attribute of this element.
    #[must_use]
    pub fn attribute_named(&self, name: impl Into<Cow<'static, str>>) -> Self {
        Self { steps: self.steps.clone(), attribute: Some(name.into()) }
    }

    /// The attribute that is meant, if not the element itself.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// Adds a step.
    pub fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Takes the last step off.
    pub fn pop(&mut self) -> Option<Step> {
        self.steps.pop()
    }

    /// The same path with the names that its elements have in XML, in a message whose root is this class.
    #[must_use]
    pub fn in_xml(&self, root: &'static Class) -> Cow<'_, Self> {
        let mut path = Cow::Borrowed(self);
        let mut class = Some(root);
        for (at, step) in self.steps.iter().enumerate() {
            let tag = if at == 0 {
                root.tag()
            } else {
                let Some(element) = class.and_then(|class| class.element(&step.name)) else {
                    break;
                };
                class = element.class();
                element.tag()
            };
            if tag != step.name {
                path.to_mut().steps[at].name = tag.into();
            }
        }
        path
    }

    /// The place in the JSON form of the message (RFC 6901). The root element is the document.
    #[must_use]
    pub fn json_pointer(&self) -> String {
        // With room for a number at each step.
        let length: usize = self.steps.iter().skip(1).map(|step| step.name.len() + 4).sum();
        let attribute = self.attribute.as_ref().map_or(0, |attribute| attribute.len() + 1);
        let mut pointer = String::with_capacity(length + attribute);
        for step in self.steps.iter().skip(1) {
            pointer.push('/');
            // Hardly any name has a mark that JSON Pointer has for itself.
            match step.name.contains(['~', '/']) {
                true => pointer.push_str(&step.name.replace('~', "~0").replace('/', "~1")),
                false => pointer.push_str(&step.name),
            }
            if let Some(occurrence) = step.occurrence {
                // Writing to a string does not fail.
                let _ = write!(pointer, "/{}", occurrence.saturating_sub(1));
            }
        }
        if let Some(attribute) = &self.attribute {
            pointer.push('/');
            pointer.push_str(attribute);
        }
        pointer
    }

    /// The path of a place in the JSON form of a message whose root element is of this class: the inverse
    /// of [`Path::json_pointer`]. The member `value` of an amount or a date is that amount or date, and
    /// another member in lower case that is no element of its class is an attribute.
    ///
    /// ```
    /// use customs_model::dictionary::{Class, keys};
    /// use customs_model::Path;
    ///
    /// static DECLARATION: Class = Class::new("Declaration", Some("42A"), &[], &keys([]));
    /// let path = Path::from_json_pointer(&DECLARATION, "/GoodsShipment/GovernmentAgencyGoodsItem/1")?;
    /// assert_eq!(path.to_string(), "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]");
    /// # Ok::<(), customs_model::path::PathError>(())
    /// ```
    ///
    /// # Errors
    /// [`PathError`] if the text is no JSON Pointer, or one that begins with a position.
    pub fn from_json_pointer(root: &'static Class, text: &str) -> Result<Self, PathError> {
        let error = || PathError(text.to_owned());
        let mut path = Self::root(root.name);
        let mut class = Some(root);
        if text.is_empty() {
            return Ok(path);
        }
        for token in text.strip_prefix('/').ok_or_else(error)?.split('/') {
            let name = token.replace("~1", "/").replace("~0", "~");
            let is_position = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
            if is_position {
                let position = name.parse::<usize>().ok().and_then(|at| at.checked_add(1));
                let step = path.steps.last_mut().filter(|_| path.attribute.is_none());
                let step = step.filter(|step| step.name != root.name && step.occurrence.is_none());
                step.ok_or_else(error)?.occurrence = Some(position.ok_or_else(error)?);
                continue;
            }
            let element = class.and_then(|class| class.element(&name));
            let is_lower = name.starts_with(|first: char| first.is_ascii_lowercase());
            if name.is_empty() || path.attribute.is_some() {
                return Err(error());
            } else if is_lower && element.is_none() {
                path.attribute = (name != crate::shape::VALUE).then_some(name.into());
            } else {
                class = element.and_then(Element::class);
                path.steps.push(Step { name: name.into(), occurrence: None });
            }
        }
        Ok(path)
    }
}

/// A step as it is written, `Name[2]` or `Name`: the name, and the text between the brackets.
pub(crate) fn numbered(step: &str) -> (&str, Option<&str>) {
    match step.strip_suffix(']').and_then(|step| step.split_once('[')) {
        Some((name, number)) => (name, Some(number)),
        None => (step, None),
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.steps {
            f.write_str("/")?;
            f.write_str(&step.name)?;
            if let Some(occurrence) = step.occurrence {
                write!(f, "[{occurrence}]")?;
            }
        }
        self.attribute.as_ref().map_or(Ok(()), |attribute| write!(f, "/@{attribute}"))
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let error = || PathError(text.to_owned());
        let mut path = Self::default();
        for part in text.strip_prefix('/').ok_or_else(error)?.split('/') {
            if path.attribute.is_some() {
                return Err(error());
            }
            if let Some(attribute) = part.strip_prefix('@') {
                path.attribute = Some(attribute.to_owned().into());
                continue;
            }
            let (name, number) = numbered(part);
            let position = |text: &str| text.parse().ok().filter(|number| *number > 0);
            let occurrence = number.map(|text| position(text).ok_or_else(error)).transpose()?;
            if name.is_empty() || name.contains(['[', ']', '@']) {
                return Err(error());
            }
            path.steps.push(Step { name: name.to_owned().into(), occurrence });
        }
        if path.steps.is_empty() { Err(error()) } else { Ok(path) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[/a-z@\\[\\]0-9]{0,24}") {
            if let Ok(path) = text.parse::<Path>() {
                prop_assert_eq!(path.to_string().parse::<Path>().unwrap(), path);
            }
        }
    }

    #[test]
    fn a_path_without_a_root_is_refused() {
        for text in ["", "/", "a", "/a[0]", "/a[x]", "//", "/@a", "/a/@b/c"] {
            assert!(text.parse::<Path>().is_err(), "{text}");
        }
    }
}
