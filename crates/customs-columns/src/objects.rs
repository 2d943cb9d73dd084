//! Elements of objects by their index in the class that the dictionary has, whichever dialect a message is in.

use customs_model::dictionary::Slot;
use customs_model::object::{Field, Held, Object};
use customs_model::{Class, ValueRef};

/// The indices of the elements that names lead along, to a value.
pub(crate) fn way(class: &'static Class, names: &[&str]) -> Option<Vec<usize>> {
    let (name, below) = names.split_first()?;
    let index = class.index_of(name)?;
    let element = &class.elements[index];
    let rest = match (element.class(), below.is_empty()) {
        (None, true) => Vec::new(),
        (Some(class), false) => way(class, below)?,
        _ => return None,
    };
    Some([vec![index], rest].concat())
}

/// The names of the elements that indices lead along.
pub(crate) fn names(class: &'static Class, way: &[usize]) -> Vec<&'static str> {
    let Some((index, below)) = way.split_first() else { return Vec::new() };
    let element = &class.elements[*index];
    let rest = element.class().map(|class| names(class, below)).unwrap_or_default();
    [vec![element.name], rest].concat()
}

/// The first value that indices lead to.
pub(crate) fn at<'o>(object: &'o dyn Object, way: &[usize]) -> Option<ValueRef<'o>> {
    let (index, below) = way.split_first()?;
    match field(object, slots(object), *index).get(0)? {
        Held::Value(value) => Some(value),
        Held::Class(object) => at(object, below),
    }
}

/// Where the elements of an object come from, if it is in a dialect.
#[inline]
pub(crate) fn slots(object: &dyn Object) -> Option<&'static [Slot]> {
    Some(object.extensions()?.class()?.dialect?.slots)
}

/// Whether there is something in an object that a profile added.
pub(crate) fn is_extended(object: &dyn Object) -> bool {
    object.extensions().is_some_and(|extensions| !extensions.is_empty())
}

/// What occurs of the element at this index of the class of the dictionary.
#[inline]
pub(crate) fn field<'o>(
    object: &'o dyn Object,
    slots: Option<&'static [Slot]>,
    index: usize,
) -> &'o dyn Field {
    match slots {
        None => object.field(index),
        Some(slots) => {
            let at = slots.iter().position(|slot| *slot == Slot::Known(index));
            object.field(at.unwrap_or(usize::MAX))
        }
    }
}
