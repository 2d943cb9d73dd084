//! What became of the numbers between adjacent editions, in both directions. Only numbers that do
//! not simply stay the same are stored; sets that are the same are stored once. A bit for each number
//! says whether it is among them, and the ones before it where.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::draft::{Draft, Row};
use crate::numbers::Numbers;
use crate::{EDITIONS, Lines, column, table};

/// For a number the numbers it corresponds to, by their indices.
type Changes = BTreeMap<u16, BTreeSet<u16>>;

/// One step between adjacent editions.
#[derive(Default)]
struct Step {
    older: Changes,
    newer: Changes,
}

/// Writes the tables.
pub(crate) fn write(lines: &Lines, draft: Option<&Draft>, numbers: &Numbers, source: &mut String) {
    let mut steps: Vec<Step> = Vec::new();
    steps.resize_with(numbers.tables() - 1, Step::default);
    let mut add = |step: usize, newer: u16, older: u16| {
        steps[step].older.entry(newer).or_default().insert(older);
        steps[step].newer.entry(older).or_default().insert(newer);
    };
    for (place, columns) in lines {
        let [edition, newer, older] = &columns[..] else { panic!("{place}: three columns") };
        let column = column(place, edition);
        let step = column.checked_sub(1).unwrap_or_else(|| panic!("{place}: nothing is older"));
        for newer in newer.split(' ').map(|code| numbers.index(place, code)) {
            for older in older.split(' ').map(|code| numbers.index(place, code)) {
                add(step, newer, older);
            }
        }
    }
    for draft in draft.iter() {
        for Row { place, newer, older } in &draft.rows {
            for (older, _) in older {
                add(draft.column - 1, numbers.index(place, newer), numbers.index(place, older));
            }
        }
    }
    let mut sets = Sets { starts: vec![0], ..Sets::default() };
    let [mut older, mut newer] = [String::new(), String::new()];
    for (step, changes) in steps.iter_mut().enumerate() {
        add_lost(changes, numbers, step);
        sets.changes(&mut older, &changes.older, numbers.count());
        sets.changes(&mut newer, &changes.newer, numbers.count());
    }
    table(source, "SET_STARTS", "u16", &sets.starts);
    table(source, "SET_MEMBERS", "u16", &sets.members);
    for (name, all) in [("OLDER", older), ("NEWER", newer)] {
        writeln!(source, "static {name}: [Changes; {}] = [{all}];", steps.len())
            .expect("a string grows");
    }
}

/// Numbers that the next edition does not have and no newer number comes from.
fn add_lost(step: &mut Step, numbers: &Numbers, column: usize) {
    let after: BTreeSet<u16> = numbers.of(column + 1).collect();
    for number in numbers.of(column) {
        let stays = after.contains(&number) && !step.older.contains_key(&number);
        if !stays {
            step.newer.entry(number).or_default();
        }
    }
    let before: BTreeSet<u16> = numbers.of(column).collect();
    for number in after.difference(&before) {
        let place = EDITIONS[column + 1];
        assert!(step.older.contains_key(number), "{place}: number {number} comes from nowhere");
    }
}

/// Sets of indices, each stored once.
#[derive(Default)]
struct Sets {
    known: BTreeMap<BTreeSet<u16>, u16>,
    starts: Vec<u16>,
    members: Vec<u16>,
}

impl Sets {
    /// Writes the changes of a step in one direction: which of so many numbers have changed, how many
    /// of them come before each word of these bits, and their sets in order. A set of one is that one,
    /// with the highest bit set.
    fn changes(&mut self, source: &mut String, changes: &Changes, numbers: usize) {
        let mut bits = vec![0u64; numbers.div_ceil(64)];
        changes.keys().for_each(|index| bits[usize::from(*index / 64)] |= 1 << (index % 64));
        let before = |word: usize| bits[..word].iter().map(|bits| bits.count_ones()).sum();
        let before: Vec<u32> = (0..bits.len()).map(before).collect();
        let sets: Vec<u16> = changes.values().map(|set| self.id(set)).collect();
        write!(source, "Changes {{ bits: {bits:?}, before: {before:?}, sets: &{sets:?} }}, ")
            .expect("a string grows");
    }

    fn id(&mut self, set: &BTreeSet<u16>) -> u16 {
        const ONE: u16 = 1 << 15;
        if set.len() == 1 {
            return set.first().expect("it has one") | ONE;
        }
        if let Some(id) = self.known.get(set) {
            return *id;
        }
        let id = u16::try_from(self.known.len()).expect("there are few sets");
        assert!(id < ONE, "the highest bit says that a set has one member");
        self.members.extend(set);
        self.starts.push(u16::try_from(self.members.len()).expect("the sets fit"));
        self.known.insert(set.clone(), id);
        id
    }
}
