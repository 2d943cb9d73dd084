//! Declarations put together of pieces of others: what an amendment carries, and what it makes of a declaration.

use customs_declaration::Declaration;
use customs_model::Class;
use customs_model::object::{Held, KeptValue, Part, Refused, Source, children};
use customs_model::value::Leaf;

/// Something in a class.
#[derive(Debug, Clone)]
pub(super) struct Piece<'m> {
    /// The index of its element in the class.
    pub(super) index: usize,
    pub(super) what: What<'m>,
}

/// What a piece is.
#[derive(Debug, Clone)]
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
    Declaration::read(&mut Pieces { next: Some(declaration), open: Vec::new(), value: None })
}

/// Gives pieces one after the other.
struct Pieces<'m> {
    /// What was told of and not given yet.
    next: Option<What<'m>>,
    /// What is still to come of the classes that are open.
    open: Vec<Box<dyn Iterator<Item = Piece<'m>> + 'm>>,
    /// The value that was given last.
    value: Option<KeptValue>,
}

impl Source for Pieces<'_> {
    fn enter(&mut self) -> Result<&'static Class, Refused> {
        match self.next.take() {
            Some(What::AsItIs(Held::Class(object))) => {
                let pieces = children(object)
                    .map(|it| Piece { index: it.index, what: What::AsItIs(it.held) });
                self.open.push(Box::new(pieces));
                Ok(object.class())
            }
            Some(What::Class(class, pieces)) => {
                self.open.push(Box::new(pieces.into_iter()));
                Ok(class)
            }
            _ => Err(Refused("a value is no class".into())),
        }
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
        Ok(self.value.insert(KeptValue::of(value)).leaf())
    }
}
