//! [`rewrite`]: a message with other values at some of its places, whatever type it is.

use compact_str::CompactString;

use crate::Path;
use crate::dictionary::{Class, Element};
use crate::kept::KeptValue;
use crate::message::Root;
use crate::object::{Child, Held, Object, Refused, Source, children};
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
    let next = Some(Next::Class(message));
    message.read_again(&mut Rewriting { by, path, next, open: Vec::new(), value: None })
}

/// Gives the parts of a message one after the other, as the rewriter wants them: nothing is copied but the value that is
/// being read.
struct Rewriting<'m, 'b> {
    by: &'b mut dyn Rewriter,
    /// The place of what was told of last.
    path: Path,
    /// What was told of and not given yet.
    next: Option<Next<'m>>,
    /// What is still to come of the classes that are open.
    open: Vec<Box<dyn Iterator<Item = Child<'m>> + 'm>>,
    /// The value that was given last.
    value: Option<KeptValue>,
}

enum Next<'m> {
    Class(&'m dyn Object),
    Value(KeptValue),
}

impl<'m> Rewriting<'m, '_> {
    /// What becomes of the part at the path; nothing if it is left out.
    fn rewritten(&mut self, element: &'static Element, held: Held<'m>) -> Option<Next<'m>> {
        match held {
            Held::Class(object) => {
                self.by.keeps_class(&self.path, element).then_some(Next::Class(object))
            }
            Held::Value(value) => self.rewritten_value(element, value).map(Next::Value),
        }
    }

    fn rewritten_value(
        &mut self,
        element: &'static Element,
        value: ValueRef<'_>,
    ) -> Option<KeptValue> {
        let rewritten = value.show(|leaf| self.by.value(&self.path, element, leaf));
        let kept = KeptValue::of(value);
        match rewritten {
            Rewritten::Same => Some(kept),
            Rewritten::Text(text) => Some(KeptValue { text, ..kept }),
            Rewritten::Nothing => None,
        }
    }
}

impl Source for Rewriting<'_, '_> {
    fn enter(&mut self) -> Result<&'static Class, Refused> {
        let Some(Next::Class(object)) = self.next.take() else {
            return Err(Refused("a value is no class".into()));
        };
        self.open.push(Box::new(children(object)));
        Ok(object.class())
    }

    fn next(&mut self) -> Result<Option<usize>, Refused> {
        // The path of a class has as many steps as there are classes open; one more is that of the part before.
        loop {
            if self.path.depth() > self.open.len() {
                self.path.pop();
            }
            let Some(child) = self.open.last_mut().and_then(Iterator::next) else {
                self.open.pop();
                return Ok(None);
            };
            self.path.push(child.step());
            if let Some(next) = self.rewritten(child.element, child.held) {
                self.next = Some(next);
                return Ok(Some(child.index));
            }
        }
    }

    fn value(&mut self) -> Result<Leaf<'_>, Refused> {
        let Some(Next::Value(value)) = self.next.take() else {
            return Err(Refused("a class is no value".into()));
        };
        Ok(self.value.insert(value).leaf())
    }
}
