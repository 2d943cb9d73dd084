//! [`List`]: an element that may occur several times and seldom occurs at all.

use std::fmt::{self, Debug};
use std::hash::{Hash, Hasher};
use std::iter::FusedIterator;
use std::ops::{Deref, DerefMut};

use crate::object::{Field, Held, Part, Refused, Source, push_sparingly};

/// A row of values that is as small as a pointer while it is empty.
///
/// A `Vec` takes 24 bytes of its class whether anything is in it or not. Of a class with many elements
/// that repeat most are absent from most messages, so these are a `List`: 8 bytes, and one more
/// allocation where there is something. It reads like a slice and is filled like a `Vec`; in a message
/// and in a schema the two are the same.
///
/// ```
/// use customs_model::List;
///
/// let mut seals: List<&str> = List::new();
/// assert!(seals.is_empty());
/// assert_eq!(size_of_val(&seals), size_of::<usize>());
///
/// seals.push("UL-48812");
/// seals.push("UL-48813");
/// assert_eq!(seals.first(), Some(&"UL-48812"));
/// assert_eq!(seals, List::from(vec!["UL-48812", "UL-48813"]));
/// ```
// A `Box` of a slice would be 16 bytes, and would move at every push.
#[allow(clippy::box_collection)]
pub struct List<T>(Option<Box<Vec<T>>>);

impl<T> List<T> {
    /// An empty list, which allocates nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Adds a value behind the others.
    pub fn push(&mut self, value: T) {
        push_sparingly(self.0.get_or_insert_default(), value);
    }

    /// Takes the last value away and returns it.
    pub fn pop(&mut self) -> Option<T> {
        let last = self.0.as_mut()?.pop();
        if self.is_empty() {
            self.0 = None;
        }
        last
    }

    /// Takes all values away.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// The values, in their order.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }

    /// The values as a `Vec`, in their order.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0.map_or_else(Vec::new, |values| *values)
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone> Clone for List<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: Hash> Hash for List<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<T: Debug> Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.as_slice()).finish()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_deref_mut().map_or(&mut [], Vec::as_mut_slice)
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(values: Vec<T>) -> Self {
        Self((!values.is_empty()).then(|| Box::new(values)))
    }
}

impl<T> From<List<T>> for Vec<T> {
    fn from(list: List<T>) -> Self {
        list.into_vec()
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(values: [T; N]) -> Self {
        Vec::from(values).into()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Vec::from_iter(values).into()
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.push(value);
        }
    }
}

/// The values of a [`List`], one after the other.
#[derive(Debug)]
pub struct IntoIter<T>(std::vec::IntoIter<T>);

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.0.next_back()
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> FusedIterator for IntoIter<T> {}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter(self.into_vec().into_iter())
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'l, T> IntoIterator for &'l mut List<T> {
    type Item = &'l mut T;
    type IntoIter = std::slice::IterMut<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

/// An element that repeats, and is seldom there.
impl<T: Part> Field for List<T> {
    fn get(&self, at: usize) -> Option<Held<'_>> {
        self.as_slice().get(at).map(Part::held)
    }

    fn take(&mut self, source: &mut dyn Source) -> Result<(), Refused> {
        source.make_room(size_of::<T>())?;
        T::read_behind(self.0.get_or_insert_default(), source)
    }
}

/// In a schema it is what a `Vec` is.
#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for List<T> {
    fn inline_schema() -> bool {
        Vec::<T>::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }
}

/// Written by schemars as the default of an absent element.
#[cfg(feature = "schemars")]
impl<T: serde::Serialize> serde::Serialize for List<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

/// What is wrong with each value, under its position.
#[cfg(feature = "validator")]
impl<T: validator::Validate> validator::Validate for List<T> {
    fn validate(&self) -> Result<(), validator::ValidationErrors> {
        self.as_slice().validate()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dictionary::{Class, ValueType};
    use crate::value::{Code, Leaf, ValueRef};

    /// Gives one text again and again.
    struct Texts(&'static str);

    impl Source for Texts {
        fn enter(&mut self) -> Result<&'static Class, Refused> {
            Err(Refused("a text is no class".into()))
        }

        fn next(&mut self) -> Result<Option<usize>, Refused> {
            Ok(None)
        }

        fn value(&mut self) -> Result<Leaf<'_>, Refused> {
            Ok(Leaf { value: ValueType::Code, text: self.0, attributes: &[] })
        }
    }

    #[test]
    fn empty_it_is_a_pointer_and_allocates_nothing() {
        assert_eq!(size_of::<List<[u64; 9]>>(), size_of::<usize>());
        assert!(List::<u8>::new().0.is_none());
        assert!(List::<u8>::from(Vec::new()).0.is_none());
        assert!(List::<u8>::from_iter([]).0.is_none());
    }

    #[test]
    fn it_has_room_for_what_is_in_it_and_at_most_as_much_again() {
        let mut list = List::new();
        for room in [1, 2, 4, 4, 8] {
            list.push(0_u8);
            assert_eq!(list.0.as_ref().unwrap().capacity(), room);
        }
    }

    #[test]
    fn emptied_it_is_what_it_was_before() {
        let mut list = List::from([1, 2]);
        assert_eq!((list.pop(), list.pop(), list.pop()), (Some(2), Some(1), None));
        assert_eq!(list, List::new());
        assert!(list.0.is_none());
        list.push(3);
        list.clear();
        assert_eq!(list, List::default());
    }

    #[test]
    fn it_reads_like_a_slice_and_is_filled_like_a_vec() {
        let mut list: List<_> = (1..=3).collect();
        list.extend([4]);
        for value in &mut list {
            *value *= 10;
        }
        list[0] += 1;
        assert_eq!(&*list, [11, 20, 30, 40]);
        assert_eq!((list.len(), list.last()), (4, Some(&40)));
        assert_eq!((&list).into_iter().copied().sum::<i32>(), 101);
        assert_eq!(format!("{list:?}"), "[11, 20, 30, 40]");
        assert_eq!(list.clone().into_iter().rev().collect::<Vec<_>>(), [40, 30, 20, 11]);
        assert_eq!(Vec::from(list), [11, 20, 30, 40]);
    }

    #[test]
    fn it_is_an_element_that_repeats() {
        let mut codes: List<Code> = List::new();
        assert!(Field::get(&codes, 0).is_none());
        let mut source = Texts("N821");
        codes.take(&mut source).unwrap();
        codes.take(&mut source).unwrap();
        assert_eq!(codes.len(), 2);
        let held = Field::get(&codes, 1);
        assert!(matches!(held, Some(Held::Value(ValueRef::Code(code))) if code == "N821"));
        assert!(Field::get(&codes, 2).is_none());
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn in_a_schema_it_is_an_array() {
        assert_eq!(schemars::schema_for!(List<String>), schemars::schema_for!(Vec<String>));
    }

    #[cfg(feature = "validator")]
    #[test]
    fn what_is_wrong_with_a_value_is_found_at_its_position() {
        use validator::Validate;

        #[derive(Validate)]
        struct Named {
            #[validate(length(max = 2))]
            name: String,
        }

        let named = |name: &str| Named { name: name.to_owned() };
        assert!(List::from([named("ok")]).validate().is_ok());
        let errors = List::from([named("ok"), named("too long")]).validate().unwrap_err();
        assert!(format!("{errors:?}").contains('1'), "{errors:?}");
    }
}
