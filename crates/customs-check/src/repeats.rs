//! [`Repeats`]: which entries of a list say the same as one before them.

/// Finds repeated entries. Made once a message, so that the lists of many items share its memory.
pub(super) struct Repeats<K, P> {
    sorted: Vec<(K, P)>,
}

impl<K: Ord, P: Ord + Copy> Repeats<K, P> {
    pub(super) const fn new() -> Self {
        Self { sorted: Vec::new() }
    }

    /// Of entries, each what it says and where it is: the place of each that says the same as
    /// one before it, after the place of the first that does.
    pub(super) fn of(&mut self, entries: impl Iterator<Item = (K, P)>) -> Vec<(P, P)> {
        self.sorted.clear();
        self.sorted.extend(entries);
        self.sorted.sort_unstable();
        let mut repeats = Vec::new();
        let mut first = 0;
        for at in 1..self.sorted.len() {
            if self.sorted[at].0 == self.sorted[first].0 {
                repeats.push((self.sorted[first].1, self.sorted[at].1));
            } else {
                first = at;
            }
        }
        repeats.sort_unstable_by_key(|(_, again)| *again);
        repeats
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_repeat_comes_with_the_first_in_the_order_of_the_list() {
        let mut repeats = Repeats::new();
        let entries = ["b", "a", "b", "c", "a", "b"].into_iter().zip(1..);
        assert_eq!(repeats.of(entries), [(1, 3), (2, 5), (1, 6)]);
        assert!(repeats.of(["a", "b"].into_iter().zip(1..)).is_empty());
    }
}
