//! Which elements of a class are out of order.

/// How an element stands towards another one, which is in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misplaced {
    /// Too late: after the element of this index, which it should precede.
    After(usize),
    /// Too early: before the element of this index, which it should follow.
    Before(usize),
}

/// Which of the elements are not in their place, given the index of each in its class; `None` for
/// an element that the class does not have. No fewer could be moved to bring all into order, and
/// of two elements that are swapped it is the second. Empty where all are in order.
pub(crate) fn misplaced(indices: &[Option<usize>]) -> Vec<Option<Misplaced>> {
    if indices.iter().flatten().is_sorted() {
        return Vec::new();
    }
    let known = indices.iter().enumerate();
    let known: Vec<_> = known.filter_map(|(at, index)| index.map(|index| (at, index))).collect();
    let in_place = longest_in_order(&known);
    let mut found = vec![None; indices.len()];
    let mut before = 0;
    for (at, index) in known {
        if in_place.get(before).is_some_and(|(next, _)| *next == at) {
            before += 1;
            continue;
        }
        let (earlier, later) = in_place.split_at(before);
        let greater = earlier.partition_point(|(_, other)| *other <= index);
        found[at] = match earlier.get(greater) {
            Some((_, other)) => Some(Misplaced::After(*other)),
            None => {
                let lesser = later.partition_point(|(_, other)| *other < index);
                lesser.checked_sub(1).map(|last| Misplaced::Before(later[last].1))
            }
        };
    }
    found
}

/// The longest selection whose indices do not decrease; of several the one that begins first.
///
/// `lengths[n]` holds the elements at which a selection of `n + 1` can end. Their indices decrease
/// from one to the next, or the later could go on from the earlier.
fn longest_in_order(known: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut lengths: Vec<Vec<(usize, usize)>> = Vec::new();
    for &(at, index) in known {
        let length =
            lengths.partition_point(|ends| ends.last().is_some_and(|(_, least)| *least <= index));
        match lengths.get_mut(length) {
            Some(ends) => ends.push((at, index)),
            None => lengths.push(vec![(at, index)]),
        }
    }
    let mut selection: Vec<(usize, usize)> = Vec::with_capacity(lengths.len());
    for ends in lengths.iter().rev() {
        let goes_on = |(at, index): &&(usize, usize)| {
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

    fn of(indices: &[usize]) -> Vec<(usize, Misplaced)> {
        let indices: Vec<_> = indices.iter().copied().map(Some).collect();
        let found = misplaced(&indices).into_iter().enumerate();
        found.filter_map(|(at, misplaced)| misplaced.map(|misplaced| (at, misplaced))).collect()
    }

    #[test]
    fn what_is_in_order_is_in_its_place() {
        assert_eq!(of(&[]), []);
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
        let found = misplaced(&[Some(1), None, Some(0)]);
        assert_eq!(found, [None, None, Some(Misplaced::After(1))]);
    }
}
