//! [`Kept`]: what could be read of a message, before it becomes its type.
//!
//! The recovering reader makes it of a tree, serde of whatever it deserialises from. It is a row, not a
//! tree: a class begins, its elements follow, the class ends. So it costs one item an element, and is
//! given back piece by piece while the type is made of it.

use compact_str::CompactString;

use crate::dictionary::{Class, Content, Element, ValueType};
use crate::list::List;
use crate::object::{Refused, Source};
use crate::room::Room;
use crate::value::{Leaf, ValueRef};

/// How many items are allocated, and given back, at once.
const PIECE: usize = 1024;

/// A value as XML has it.
#[derive(Debug)]
pub struct KeptValue {
    pub(crate) value: ValueType,
    pub(crate) text: CompactString,
    pub(crate) attributes: List<(&'static str, CompactString)>,
}

impl KeptValue {
    /// A value that was read before.
    #[must_use]
    pub fn of(value: ValueRef<'_>) -> Self {
        value.show(|leaf| Self {
            value: leaf.value,
            text: leaf.text.into(),
            attributes: leaf.attributes.to_vec().into(),
        })
    }

    /// The value, to be read.
    #[must_use]
    pub fn leaf(&self) -> Leaf<'_> {
        Leaf { value: self.value, text: &self.text, attributes: &self.attributes }
    }
}

/// One thing in the row, with the index of its element in the class around it.
struct Item {
    index: u32,
    what: What,
}

enum What {
    Class(&'static Class),
    Value(KeptValue),
    End,
}

/// What was kept of a message, in the order in which it was kept.
#[derive(Default)]
pub(crate) struct Kept {
    pieces: Vec<Vec<Item>>,
    room: Room,
    /// Why nothing more was kept.
    refused: Option<Refused>,
}

impl Kept {
    /// Nothing yet, and no more than there is room for.
    pub(crate) fn within(room: Room) -> Self {
        Self { room, ..Self::default() }
    }

    fn push(&mut self, index: usize, what: What) {
        if self.refused.is_some() {
            return;
        }
        if let Err(refused) = self.room.take(size_of::<Item>()) {
            self.pieces = Vec::new();
            self.refused = Some(refused);
            return;
        }
        let index = u32::try_from(index).expect("a class has no thousands of elements");
        match self.pieces.last_mut() {
            Some(piece) if piece.len() < PIECE => piece.push(Item { index, what }),
            _ => self.pieces.push(vec![Item { index, what }]),
        }
    }

    /// A class begins: the root, or the element at an index of the class around it.
    pub(crate) fn enter(&mut self, index: usize, class: &'static Class) {
        self.push(index, What::Class(class));
    }

    /// A value, the element at an index of the class around it.
    pub(crate) fn value(&mut self, index: usize, value: KeptValue) {
        self.push(index, What::Value(value));
    }

    /// The class entered last ends.
    pub(crate) fn leave(&mut self) {
        self.push(0, What::End);
    }

    /// Something in place of an element that is missing and that its class cannot do without.
    pub(crate) fn placeholder(&mut self, index: usize, element: &'static Element) {
        match element.content {
            Content::Class(class) => {
                self.enter(index, class);
                let below = class.elements.iter().enumerate();
                for (index, below) in below.filter(|(_, below)| below.required && !below.repeats) {
                    self.placeholder(index, below);
                }
                self.leave();
            }
            Content::Value { value, .. } => {
                let text = match value {
                    ValueType::Code | ValueType::Identifier | ValueType::Text => "",
                    ValueType::Indicator => "false",
                    ValueType::DateTime => "19700101",
                    ValueType::Date => "1970-01-01",
                    ValueType::LocalDateTime => "1970-01-01T00:00:00",
                    _ => "0",
                };
                let attributes = List::new();
                self.value(index, KeptValue { value, text: text.into(), attributes });
            }
        }
    }
}

/// Which elements of a class occurred, and how often.
pub(crate) struct Occurred(Vec<u32>);

impl Occurred {
    pub(crate) fn of(class: &Class) -> Self {
        Self(vec![0; class.elements.len()])
    }

    pub(crate) fn count(&self, index: usize) -> usize {
        self.0[index] as usize
    }

    pub(crate) fn add(&mut self, index: usize) {
        self.0[index] += 1;
    }
}

/// Gives what was kept to a type.
pub(crate) struct KeptSource {
    items: std::iter::Flatten<std::vec::IntoIter<Vec<Item>>>,
    /// What is left to the type: more and more, since what was kept is given back while it is made.
    room: Room,
    /// What [`Source::next`] told of; the root before it is entered.
    next: Option<What>,
    /// The value that was given last.
    value: Option<KeptValue>,
}

impl KeptSource {
    /// Of what was kept, for a type that has as much room.
    ///
    /// # Errors
    /// If not everything could be kept.
    pub(crate) fn new(kept: Kept) -> Result<Self, Refused> {
        if let Some(refused) = kept.refused {
            return Err(refused);
        }
        let items = kept.pieces.into_iter().flatten();
        let mut source = Self { items, room: kept.room, next: None, value: None };
        source.next = source.item().map(|root| root.what);
        Ok(source)
    }

    /// The next item, whose room is given back.
    fn item(&mut self) -> Option<Item> {
        let item = self.items.next()?;
        self.room.give_back(size_of::<Item>());
        Some(item)
    }

    /// Goes past what was told of and not asked for.
    fn skip(&mut self) {
        let mut depth = usize::from(matches!(self.next.take(), Some(What::Class(_))));
        while depth > 0 {
            match self.item().map(|item| item.what) {
                Some(What::Class(_)) => depth += 1,
                Some(What::Value(_)) => {}
                Some(What::End) => depth -= 1,
                None => return,
            }
        }
    }
}

impl Source for KeptSource {
    fn enter(&mut self) -> Result<&'static Class, Refused> {
        match self.next.take() {
            Some(What::Class(class)) => Ok(class),
            _ => Err(Refused("a value is no class".into())),
        }
    }

    fn next(&mut self) -> Result<Option<usize>, Refused> {
        self.skip();
        Ok(match self.item() {
            None | Some(Item { what: What::End, .. }) => None,
            Some(Item { index, what }) => {
                self.next = Some(what);
                Some(index as usize)
            }
        })
    }

    fn value(&mut self) -> Result<Leaf<'_>, Refused> {
        let Some(What::Value(value)) = self.next.take() else {
            return Err(Refused("a class is no value".into()));
        };
        Ok(self.value.insert(value).leaf())
    }

    fn make_room(&mut self, bytes: usize) -> Result<(), Refused> {
        self.room.take(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_small() {
        assert!(size_of::<Item>() <= 48, "{}", size_of::<Item>());
    }
}
