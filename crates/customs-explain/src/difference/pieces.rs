//! Declarations put together of pieces of others: what an amendment carries, and what it makes of a declaration.

use std::vec;

use compact_str::CompactString;
use customs_declaration::Declaration;
use customs_model::object::{Held, Part, Refused, Source};
use customs_model::value::Leaf;
use customs_model::{Class, Object};

/// Something in a class.
pub(super) struct Piece<'m> {
    /// The index of its element in the class.
    pub(super) index: usize,
    pub(super) what: What<'m>,
}

/// What a piece is.
pub(super) enum What<'m> {
    /// What another message holds.
    AsItIs(Held<'m>),
    /// A class of pieces, in its order.
    Class(&'static Class, Vec<Piece<'m>>),
}

/// The declaration that is put together.
///
/// # Errors
/// If the pieces are none.
pub(super) fn put_together(declaration: What<'_>) -> Result<Declaration, Refused> {
    let next = Some(declaration);
    let (text, attributes) = (CompactString::const_new(""), Vec::new());
    Declaration::read(&mut Pieces { next, open: Vec::new(), text, attributes })
}

/// Gives pieces one after the other.
struct Pieces<'m> {
    /// What was told of and not given yet.
    next: Option<What<'m>>,
    /// What is still to come of the classes that are open.
    open: Vec<Open<'m>>,
    /// The value that was given last.
    text: CompactString,
    attributes: Vec<(&'static str, CompactString)>,
}

/// What is still to come of a class.
enum Open<'m> {
    Pieces(vec::IntoIter<Piece<'m>>),
    Object {
        object: &'m dyn Object,
        /// The index of the element that is in turn.
        index: usize,
        /// How many of it came.
        came: usize,
    },
}

impl<'m> Iterator for Open<'m> {
    type Item = Piece<'m>;

    fn next(&mut self) -> Option<Piece<'m>> {
        let (object, index, came) = match self {
            Self::Pieces(pieces) => return pieces.next(),
            Self::Object { object, index, came } => (*object, index, came),
        };
        while *index < object.class().elements.len() {
            if let Some(held) = object.field(*index).get(*came) {
                *came += 1;
                return Some(Piece { index: *index, what: What::AsItIs(held) });
            }
            (*index, *came) = (*index + 1, 0);
        }
        None
    }
}

impl Source for Pieces<'_> {
    fn enter(&mut self) -> Result<&'static Class, Refused> {
        let (class, open) = match self.next.take() {
            Some(What::AsItIs(Held::Class(object))) => {
                (object.class(), Open::Object { object, index: 0, came: 0 })
            }
            Some(What::Class(class, pieces)) => (class, Open::Pieces(pieces.into_iter())),
            _ => return Err(Refused("a value is no class".into())),
        };
        self.open.push(open);
        Ok(class)
    }

    fn next(&mut self) -> Result<Option<usize>, Refused> {
        let Some(Piece { index, what }) = self.open.last_mut().and_then(Iterator::next) else {
            self.open.pop();
            return Ok(None);
        };
        self.next = Some(what);
        Ok(Some(index))
    }

    fn value(&mut self) -> Result<Leaf<'_>, Refused> {
        let Some(What::AsItIs(Held::Value(value))) = self.next.take() else {
            return Err(Refused("a class is no value".into()));
        };
        let (text, attributes) = (&mut self.text, &mut self.attributes);
        let value = value.show(|leaf| {
            text.clear();
            text.push_str(leaf.text);
            attributes.clear();
            attributes.extend_from_slice(leaf.attributes);
            leaf.value
        });
        Ok(Leaf { value, text: &self.text, attributes: &self.attributes })
    }
}
