//! [`Node`]: a message as it is in a file, with the place of everything.
//!
//! XML and JSON become the same tree. It is built only when there is something to say: to read a
//! message that is not quite right ([`tolerant`](crate::tolerant)) and to find where a path is.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::list::List;
use crate::path::Path;
use crate::shape;
use crate::sought::{Sorted, Sought};

/// What kind of thing a [`Node`] is in its syntax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An element of XML.
    Element,
    /// An object of JSON.
    Object,
    /// A string of JSON.
    String,
    /// A number of JSON, as it is written.
    Number,
    /// `true` or `false` of JSON.
    Boolean,
    /// `null` of JSON.
    Null,
    /// An array of JSON inside an array, which nothing in a message is.
    Array,
}

/// An attribute of an XML element. Declarations of namespaces are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeAttribute<'a> {
    /// The name without its prefix.
    pub name: Cow<'a, str>,
    /// The URI of its namespace; most have none.
    pub namespace: Option<Arc<str>>,
    /// The value, references resolved.
    pub value: Cow<'a, str>,
    /// Where the value is.
    pub range: Range<usize>,
}

/// One element of XML, or one member of a JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    /// The name without its prefix, or the key.
    pub name: Cow<'a, str>,
    /// The URI of its XML namespace, which all elements of that namespace share.
    pub namespace: Option<Arc<str>>,
    /// What it is.
    pub kind: Kind,
    /// Whether it is an item of a JSON array.
    pub in_array: bool,
    /// Where its start tag or its key is.
    pub tag: Range<usize>,
    /// Where its text is; empty where it has none.
    pub text_range: Range<usize>,
    /// Its attributes.
    pub attributes: List<NodeAttribute<'a>>,
    /// Its text: all that is between its tags outside of other elements.
    pub text: Cow<'a, str>,
    /// What it holds.
    pub children: Vec<Node<'a>>,
}

impl<'a> Node<'a> {
    /// A node that has nothing but a name, a kind and a place.
    #[must_use]
    pub const fn new(name: Cow<'a, str>, kind: Kind, tag: Range<usize>) -> Self {
        Self {
            name,
            namespace: None,
            kind,
            in_array: false,
            text_range: tag.end..tag.end,
            tag,
            attributes: List::new(),
            text: Cow::Borrowed(""),
            children: Vec::new(),
        }
    }

    /// The byte ranges of paths below this node, which is the root of the message, in one descent. Where
    /// something is missing, that is the place of the last class above it.
    #[must_use]
    pub fn locate(&self, paths: &[&Path]) -> Vec<Range<usize>> {
        let mut found = vec![self.tag.clone(); paths.len()];
        self.settle(Sorted::of(paths).all(), &mut found);
        found
    }

    /// Settles where the paths are that lead to this node or through it.
    fn settle(&self, sought: Sought<'_, '_>, found: &mut [Range<usize>]) {
        sought.settle(&self.tag, &self.range(), found);
        for (name, at) in sought.attributes() {
            if let Some(range) = self.attribute_range(name) {
                found[at] = range;
            }
        }
        if !sought.goes_on() {
            return;
        }
        let mut occurrences: HashMap<&str, usize> = HashMap::new();
        for child in &self.children {
            let same_name = sought.below(&child.name);
            if !same_name.is_empty() {
                let occurrence = occurrences.entry(&child.name).or_default();
                *occurrence += 1;
                child.settle(same_name.nth(*occurrence), found);
            }
        }
    }

    /// The text of a value, the tag of everything else.
    fn range(&self) -> Range<usize> {
        let node = self.date_time().unwrap_or(self);
        if node.text_range.is_empty() || !node.children.is_empty() {
            return node.tag.clone();
        }
        node.text_range.clone()
    }

    fn attribute_range(&self, name: &str) -> Option<Range<usize>> {
        let node = self.date_time().unwrap_or(self);
        let attribute = node.attributes.iter().find(|attribute| attribute.name == name);
        let member = || node.children.iter().find(|child| child.name == name);
        attribute.map(|attribute| attribute.range.clone()).or_else(|| member().map(Node::range))
    }

    /// The element that holds the text of a date.
    fn date_time(&self) -> Option<&Node<'a>> {
        self.children.iter().find(|child| child.name == shape::DATE_TIME_ELEMENT)
    }

    /// The first node of one of these names, in the order of the file, this one included.
    #[must_use]
    pub fn find(&self, names: &[&str]) -> Option<&Node<'a>> {
        if names.contains(&self.name.as_ref()) {
            return Some(self);
        }
        self.children.iter().find_map(|child| child.find(names))
    }
}
