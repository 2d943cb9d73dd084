//! Where the elements of a document are: each with its tags, for changing a text in places.

use std::ops::Range;

use crate::markup::{Marks, Markup};

/// Where an element is in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementPlace {
    /// The element around it, by its number.
    pub parent: Option<usize>,
    /// Its start tag.
    pub tag: Range<usize>,
    /// The name in it, with a prefix if it has one.
    pub name: Range<usize>,
    /// Its end tag; empty at the end of the start tag where that ends the element.
    pub end_tag: Range<usize>,
}

impl ElementPlace {
    /// From the start tag to the end tag.
    #[must_use]
    pub const fn whole(&self) -> Range<usize> {
        self.tag.start..self.end_tag.end
    }
}

/// The elements of a well-formed text, in the order of their start tags.
///
/// ```
/// let text = "<a><b x='1'/><p:c>2</p:c></a>";
/// let all = customs_xml::elements(text);
/// let names: Vec<&str> = all.iter().map(|it| &text[it.name.clone()]).collect();
/// assert_eq!(names, ["a", "b", "p:c"]);
/// assert_eq!((&text[all[2].whole()], all[2].parent), ("<p:c>2</p:c>", Some(0)));
/// ```
#[must_use]
pub fn elements(text: &str) -> Vec<ElementPlace> {
    let (mut all, mut open): (Vec<ElementPlace>, Vec<usize>) = (Vec::new(), Vec::new());
    for (mark, range) in Marks::from(text, 0) {
        match mark {
            Markup::Start { name, is_empty } => {
                let end_tag = range.end..range.end;
                all.push(ElementPlace { parent: open.last().copied(), tag: range, name, end_tag });
                if !is_empty {
                    open.push(all.len() - 1);
                }
            }
            Markup::End => {
                if let Some(ended) = open.pop() {
                    all[ended].end_tag = range;
                }
            }
            Markup::CData | Markup::Other => {}
        }
    }
    all
}

/// The names of the elements that are open at an offset, from the outermost on; what comes behind it need not be well-formed.
///
/// ```
/// let text = "<a><b/><c><d>1</d><";
/// let open: Vec<&str> = customs_xml::open_at(text, text.len() - 1).into_iter().map(|it| &text[it]).collect();
/// assert_eq!(open, ["a", "c"]);
/// ```
#[must_use]
pub fn open_at(text: &str, offset: usize) -> Vec<Range<usize>> {
    let mut open = Vec::new();
    for (mark, range) in Marks::from(text, 0) {
        if range.end > offset {
            break;
        }
        match mark {
            Markup::Start { name, is_empty: false } => open.push(name),
            Markup::End => drop(open.pop()),
            Markup::Start { .. } | Markup::CData | Markup::Other => {}
        }
    }
    open
}
