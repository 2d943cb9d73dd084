//! [`Sought`]: many paths looked for in one descent through a message.
//!
//! The paths are put in the order of their steps, so those that lead through a place are a slice, and
//! those that go on in one direction are a slice of that, found by halving.

use std::cmp::Ordering;
use std::ops::Range;

use crate::path::{Path, Step};

/// Paths in the order of their steps.
#[derive(Debug)]
pub struct Sorted<'p>(Vec<Numbered<'p>>);

/// A path, and which of all it is.
type Numbered<'p> = (&'p Path, usize);

/// The paths that lead to a place or through it.
///
/// ```
/// use customs_model::Path;
/// use customs_model::sought::Sorted;
///
/// let path: Path = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]".parse()?;
/// let sorted = Sorted::of(&[&path]);
/// let items = sorted.all().below("GoodsShipment").nth(1).below("GovernmentAgencyGoodsItem");
/// assert!(items.nth(1).is_empty());
/// assert!(!items.nth(2).is_empty());
/// # Ok::<(), customs_model::path::PathError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Sought<'s, 'p> {
    paths: &'s [Numbered<'p>],
    /// How many steps lead to the place.
    depth: usize,
}

/// Which of the elements of its name a step means.
fn occurrence(step: &Step) -> usize {
    step.occurrence.unwrap_or(1)
}

impl<'p> Sorted<'p> {
    /// These paths, which all begin with the root of the message.
    #[must_use]
    pub fn of(paths: &[&'p Path]) -> Self {
        let mut sorted: Vec<_> = paths.iter().copied().zip(0..).collect();
        let below_root = |path: &'p Path| {
            path.steps().iter().skip(1).map(|step| (&*step.name, occurrence(step)))
        };
        sorted.sort_unstable_by(|(one, _), (other, _)| {
            let steps = below_root(one).cmp(below_root(other));
            steps.then_with(|| one.attribute().cmp(&other.attribute()))
        });
        Self(sorted)
    }

    /// All of them, at the root.
    #[must_use]
    pub fn all(&self) -> Sought<'_, 'p> {
        Sought { paths: &self.0, depth: 1 }
    }
}

impl<'s, 'p> Sought<'s, 'p> {
    /// Whether no path leads here.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.paths.is_empty()
    }

    /// How many paths lead here.
    #[must_use]
    pub const fn len(self) -> usize {
        self.paths.len()
    }

    /// Whether a path goes on below the place.
    #[must_use]
    pub fn goes_on(self) -> bool {
        self.paths.last().is_some_and(|(path, _)| path.depth() > self.depth)
    }

    /// Whether a path goes on below the place, or names an attribute of it.
    #[must_use]
    pub fn goes_on_or_names(self) -> bool {
        self.goes_on() || self.names_attribute()
    }

    /// Whether a path ends here and names an attribute.
    #[must_use]
    pub fn names_attribute(self) -> bool {
        // Those that name one come after those that name none.
        self.split().0.last().is_some_and(|(path, _)| path.attribute().is_some())
    }

    /// The paths that end here and those that go on.
    fn split(self) -> (&'s [Numbered<'p>], &'s [Numbered<'p>]) {
        let ending = self.paths.partition_point(|(path, _)| path.depth() <= self.depth);
        self.paths.split_at(ending)
    }

    fn within(self, compare: impl Fn(&Step) -> Ordering) -> Self {
        let order = |(path, _): &Numbered<'_>| {
            #[cfg(test)]
            tests::COMPARED.with(|compared| compared.set(compared.get() + 1));
            path.steps().get(self.depth).map_or(Ordering::Less, &compare)
        };
        let start = self.paths.partition_point(|path| order(path) == Ordering::Less);
        let length = self.paths[start..].partition_point(|path| order(path) == Ordering::Equal);
        Self { paths: &self.paths[start..start + length], ..self }
    }

    /// The paths that go on to an element of this name.
    #[must_use]
    pub fn below(self, name: &str) -> Self {
        self.within(|step| (*step.name).cmp(name))
    }

    /// Of the paths that go on to an element of one name, those that mean this occurrence, from 1.
    #[must_use]
    pub fn nth(self, wanted: usize) -> Self {
        Self { depth: self.depth + 1, ..self.within(|step| occurrence(step).cmp(&wanted)) }
    }

    /// Settles where the paths here are: at the range of the place if they end here, at its tag if they go
    /// on, until they are found further down.
    pub fn settle(self, tag: &Range<usize>, range: &Range<usize>, found: &mut [Range<usize>]) {
        self.settle_ending(range, found);
        self.settle_missing(tag, found);
    }

    /// Settles where the paths are that end here.
    pub fn settle_ending(self, range: &Range<usize>, found: &mut [Range<usize>]) {
        self.split().0.iter().for_each(|(_, at)| found[*at] = range.clone());
    }

    /// Settles where the paths are that go on here, until they are found further down.
    pub fn settle_missing(self, tag: &Range<usize>, found: &mut [Range<usize>]) {
        self.split().1.iter().for_each(|(_, at)| found[*at] = tag.clone());
    }

    /// Settles where the paths are that end here and name this attribute.
    pub fn settle_attribute(self, name: &str, range: &Range<usize>, found: &mut [Range<usize>]) {
        let (ending, _) = self.split();
        let start = ending.partition_point(|(path, _)| path.attribute() < Some(name));
        let same_name =
            ending[start..].iter().take_while(|(path, _)| path.attribute() == Some(name));
        same_name.for_each(|(_, at)| found[*at] = range.clone());
    }

    /// The attributes that paths name which end here, and the number of each path.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'p str, usize)> {
        let (ending, _) = self.split();
        ending.iter().filter_map(|(path, at)| path.attribute().map(|name| (name, *at)))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::tree::{Kind, Node};

    thread_local! {
        /// How many paths were compared with a place: the work of the descent.
        pub(super) static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    fn node(name: &str, at: usize) -> Node<'_> {
        Node::new(name.into(), Kind::Object, at..at + 1)
    }

    fn locate(root: &Node<'_>, paths: &[&str]) -> Vec<usize> {
        let paths: Vec<Path> = paths.iter().map(|path| path.parse().unwrap()).collect();
        let paths: Vec<&Path> = paths.iter().collect();
        root.locate(&paths).into_iter().map(|range| range.start).collect()
    }

    #[test]
    fn every_path_is_found_whatever_their_order() {
        let mut shipment = node("Shipment", 1);
        for at in 2..6 {
            shipment.children.push(node(if at == 4 { "Note" } else { "Item" }, at));
        }
        let mut root = node("Declaration", 0);
        root.children.push(shipment);
        let paths = [
            "/Declaration/Shipment/Item[3]",
            "/Declaration/Shipment/Note",
            "/Declaration",
            "/Declaration/Shipment/Item[1]",
            "/Declaration/Shipment/Item",
            "/Declaration/Shipment/Item[2]",
        ];
        assert_eq!(locate(&root, &paths), [5, 4, 0, 2, 2, 3]);
    }

    #[test]
    fn what_is_missing_is_where_the_last_class_above_it_is() {
        let mut root = node("Declaration", 0);
        root.children.push(node("Shipment", 1));
        let paths = [
            "/Declaration/Shipment/Item[3]/Note",
            "/Declaration/Agent",
            "/Declaration/Shipment[2]",
            "/Declaration/Shipment/@ID",
        ];
        assert_eq!(locate(&root, &paths), [1, 0, 0, 1]);
    }

    /// How much work it is to find something in each of so many items.
    fn work(items: usize) -> usize {
        let mut shipment = node("Shipment", 1);
        let numbers = 2..2 + items;
        for at in numbers.clone() {
            let item = Node { children: vec![node("Note", at)], ..node("Item", at) };
            shipment.children.push(item);
        }
        let root = Node { children: vec![shipment], ..node("Declaration", 0) };
        let paths: Vec<Path> = (1..=items)
            .map(|number| Path::root("Declaration") / "Shipment" / ("Item", number) / "Note")
            .collect();
        COMPARED.with(|compared| compared.set(0));
        let found = root.locate(&paths.iter().collect::<Vec<_>>());
        assert!(found.into_iter().map(|range| range.start).eq(numbers));
        COMPARED.with(Cell::get)
    }

    #[test]
    fn twice_as_many_paths_are_hardly_more_than_twice_the_work() {
        let (one, two) = (work(5_000), work(10_000));
        assert!(two * 10 <= one * 23, "{one} and {two}");
    }
}
