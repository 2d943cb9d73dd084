//! [`rewrite`]: a message with other values at some of its places, whatever type it is.

use compact_str::CompactString;

use crate::Path;
use crate::dictionary::{Content, Element};
use crate::kept::{Kept, KeptSource, KeptValue};
use crate::message::Root;
use crate::object::{Held, Object, Refused, children};
use crate::value::{Leaf, ValueRef};

/// What becomes of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rewritten {
    /// It stays.
    Same,
    /// Another text comes in its place, with the attributes that it has.
    Text(CompactString),
    /// It is left out.
    Nothing,
}

/// Decides what becomes of the parts of a message.
pub trait Rewriter {
    /// Whether a class stays, with what is in it.
    fn keeps_class(&mut self, path: &Path, element: &'static Element) -> bool;

    /// What becomes of a value.
    fn value(&mut self, path: &Path, element: &'static Element, leaf: &Leaf<'_>) -> Rewritten;
}

/// The message as a rewriter wants it.
///
/// # Errors
/// If something is left out that its type cannot do without, or a text is no value of its type.
pub fn rewrite(message: &dyn Root, by: &mut dyn Rewriter) -> Result<Box<dyn Root>, Refused> {
    let path = Path::root(message.class().name);
    let mut writer = Writer { kept: Kept::default(), path, by };
    writer.class(message, 0);
    message.read_again(&mut KeptSource::new(writer.kept)?)
}

struct Writer<'b> {
    kept: Kept,
    path: Path,
    by: &'b mut dyn Rewriter,
}

impl Writer<'_> {
    fn class(&mut self, object: &dyn Object, index: usize) {
        self.kept.enter(index, object.class());
        for child in children(object) {
            self.path.push(child.step());
            self.held(child.held, child.index, child.element);
            self.path.pop();
        }
        self.kept.leave();
    }

    fn held(&mut self, held: Held<'_>, index: usize, element: &'static Element) {
        match held {
            Held::Class(object) => {
                if self.by.keeps_class(&self.path, element) {
                    self.class(object, index);
                }
            }
            Held::Value(value) => self.value(value, index, element),
        }
    }

    fn value(&mut self, value: ValueRef<'_>, index: usize, element: &'static Element) {
        let mut kept = KeptValue::of(value);
        debug_assert!(matches!(element.content, Content::Value { .. }));
        match value.show(|leaf| self.by.value(&self.path, element, leaf)) {
            Rewritten::Same => {}
            Rewritten::Text(text) => kept.text = text,
            Rewritten::Nothing => return,
        }
        self.kept.value(index, kept);
    }
}
