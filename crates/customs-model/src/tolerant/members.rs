//! [`Members`]: what is in a class, looked into when it is its turn.

use std::borrow::Cow;
use std::fmt::Debug;
use std::ops::Range;

use crate::dictionary::Class;
use crate::tree::Node;

/// Looks into the classes of a message when it is their turn, so that no more of it is in memory than what
/// leads to the element that is read, however many there are.
pub trait Members: Debug {
    /// Gives what is in a node that is to be of this class, one after the other: elements, or members and
    /// the items of those that are arrays. What is in turn of a class is given as it is, without what is
    /// in it, and an element of XML with the first of the elements in it at most; of members that are there
    /// twice the first counts. Nodes are looked into in the order of the file, each of them twice or more.
    fn each(
        &self,
        node: &Node<'_>,
        class: &'static Class,
        look: Look,
        take: &mut dyn FnMut(&Node<'_>),
    ) -> Beside<'_>;
}

/// What is asked for of what is in a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Names and namespaces; what else there is is of no use.
    Names,
    /// Everything.
    All,
}

/// What is in a class beside what belongs there.
#[derive(Debug, Default)]
pub struct Beside<'a> {
    /// Its text, blank or not, in XML.
    pub text: Cow<'a, str>,
    /// Where that is.
    pub text_range: Range<usize>,
    /// The names that are twice in an object of JSON, or in what nobody looks into, and where.
    pub repeated: Vec<(String, Range<usize>)>,
}
