//! Which elements of a class are out of order.

use std::num::NonZeroU16;

use crate::object::push_sparingly;

/// Which element of its class each child is, in the order of the file; none for those that it does not have.
/// Two bytes a child, since there can be as many children as a file has room for.
#[derive(Debug, Default)]
pub(crate) struct Indices(Vec<Option<NonZeroU16>>);

impl Indices {
    /// Adds the next child.
    pub(crate) fn push(&mut self, index: Option<usize>) {
        let one_more = index.and_then(|index| NonZeroU16::new(u16::try_from(index + 1).ok()?));
        push_sparingly(&mut self.0, one_more);
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Option<usize>> {
        self.0.iter().map(|index| index.map(|index| usize::from(index.get()) - 1))
    }
}

/// How an element is placed towards another one, which is in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misplaced {
    /// Too late: after the element of this index, which it should precede.
    After(u16),
    /// Too early: before the element of this index, which it should follow.
    Before(u16),
}

/// A child: which of all it is, and the index of its element.
type Child = (u32, u16);

/// Which of the children are not in their place, in the order of the file. No fewer could be moved to bring
/// all into order, and of two elements that are swapped it is the second.
pub(crate) fn misplaced(indices: &Indices) -> Vec<(u32, Misplaced)> {
    let known =
        || (0..).zip(&indices.0).filter_map(|(at, index)| Some((at, index.as_ref()?.get() - 1)));
    if known().is_sorted_by_key(|(_, index)| index) {
        return Vec::new();
    }
    let in_place = longest_in_order(known());
    let mut found = Vec::new();
    let mut before = 0;
    for (at, index) in known() {
        if in_place.get(before).is_some_and(|(next, _)| *next == at) {
            before += 1;
            continue;
        }
        let (earlier, later) = in_place.split_at(before);
        let greater = earlier.partition_point(|(_, other)| *other <= index);
        let how = match earlier.get(greater) {
            Some((_, other)) => Some(Misplaced::After(*other)),
            None => {
                let lesser = later.partition_point(|(_, other)| *other < index);
                lesser.checked_sub(1).map(|last| Misplaced::Before(later[last].1))
            }
        };
        found.extend(how.map(|how| (at, how)));
    }
    found
}

/// The longest selection whose indices do not decrease; of several the one that begins first.
///
/// `lengths[n]` holds the elements at which a selection of `n + 1` can end. Their indices decrease
/// from one to the next, or the later could go on from the earlier.
fn longest_in_order(known: impl Iterator<Item = Child>) -> Vec<Child> {
    let mut lengths: Vec<Vec<Child>> = Vec::new();
    for (at, index) in known {
        let length =
            lengths.partition_point(|ends| ends.last().is_some_and(|(_, least)| *least <= index));
        match lengths.get_mut(length) {
            Some(ends) => ends.push((at, index)),
            None => lengths.push(vec![(at, index)]),
        }
    }
    let mut selection: Vec<Child> = Vec::with_capacity(lengths.len());
    for ends in lengths.iter().rev() {
        let goes_on = |(at, index): &&Child| {
            selection.last().is_none_or(|(next, above)| at < next && index <= above)
        };
        selection.extend(ends.iter().find(goes_on).copied());
    }
    selection.reverse();
    selection
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<T: Into<Option<usize>> + Copy>(children: &[T]) -> Vec<(u32, Misplaced)> {
        let mut indices = Indices::default();
        children.iter().for_each(|index| indices.push((*index).into()));
        misplaced(&indices)
    }

    #[test]
    fn what_is_in_order_is_in_its_place() {
        assert_eq!(of::<usize>(&[]), []);
        assert_eq!(of(&[0, 0, 1, 4, 4]), []);
    }

    #[test]
    fn of_two_swapped_elements_the_second_is_misplaced() {
        assert_eq!(of(&[1, 0]), [(1, Misplaced::After(1))]);
        assert_eq!(of(&[0, 2, 1, 3]), [(2, Misplaced::After(2))]);
    }

    #[test]
    fn one_element_too_early_is_the_only_one_misplaced() {
        assert_eq!(of(&[9, 0, 1, 2, 10]), [(0, Misplaced::Before(2))]);
    }

    #[test]
    fn one_element_too_late_is_the_only_one_misplaced() {
        assert_eq!(of(&[0, 2, 3, 4, 1]), [(4, Misplaced::After(2))]);
    }

    #[test]
    fn occurrences_that_are_interleaved_with_another_element_are_misplaced() {
        assert_eq!(of(&[0, 1, 0]), [(2, Misplaced::After(1))]);
        assert_eq!(of(&[0, 1, 0, 0]), [(1, Misplaced::Before(0))]);
    }

    #[test]
    fn elements_that_the_class_does_not_have_are_passed_over() {
        assert_eq!(of(&[Some(1), None, Some(0)]), [(2, Misplaced::After(1))]);
    }
}
