//! The tables that the build script packs, and the few lookups everything else is made of.
//!
//! Every number that was ever a subheading has an *index*, its place in one sorted list of 7,295. A heading is a *slot*: 128 bits for its last two digits, and the index of its
//! first number. So a number is found by two loads and a count of bits, without a search.
//!
//! ```text
//! 01 01 21 ─▶ CHAPTER_SLOTS[01] + 01 - 1 = slot ─▶ is bit 21 of its bits set?
//!             its first index + ones below bit 21 = index
//!             ─▶ SERIES[SERIES_OF[index]][edition]
//! ```
//!
//! A series has for each edition what it says of the number.

use UnitOfQuantity::*;

use crate::draft::Draft;
use crate::{Edition, Subheading, UnitOfQuantity};

/// The columns of a series: one for each edition that has a table or may get one. They are eight, so
/// that the place of a column is a shift.
const EDITIONS: usize = 8;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// How many numbers there are.
pub(crate) const NUMBERS: usize = NUMBER.len();

/// How many words have a bit for each number.
const WORDS: usize = NUMBERS.div_ceil(64);

/// The numbers that do not stay what they are in a step between two adjacent editions.
struct Changes {
    /// Which they are, a bit for each number.
    bits: [u64; WORDS],
    /// How many of them are before each word.
    before: [u16; WORDS],
    /// What they become, in their order: one number, with the highest bit set, or a set.
    sets: &'static [u16],
}

/// What an edition says of a number: nothing if it does not have it, else its unit if it has one.
type Entry = Option<Option<UnitOfQuantity>>;

/// The index of a number, if it ever was a subheading.
#[inline]
pub(crate) fn index(subheading: Subheading) -> Option<usize> {
    let [chapter, heading, pair] = subheading.pairs();
    let slot = slot(chapter, heading)?;
    let (half, mask) = half(pair);
    (SLOT_BITS[slot][half] & mask != 0).then(|| rank_in(slot, half, mask))
}

/// The index of a number of a heading, or where it would be.
#[inline]
fn rank_in(slot: usize, half: usize, mask: u64) -> usize {
    let below = (SLOT_BITS[slot][half] & (mask - 1)).count_ones();
    usize::from(SLOT_FIRST[slot][half]) + below as usize
}

/// The slot of a heading.
#[inline]
fn slot(chapter: u8, heading: u8) -> Option<usize> {
    let place = usize::from(heading.wrapping_sub(1));
    let slot = usize::from(CHAPTER_SLOTS[usize::from(chapter)]) + place;
    (slot < usize::from(CHAPTER_SLOTS[usize::from(chapter) + 1])).then_some(slot)
}

/// The half of a heading's bits for a number's last two digits, and its bit in it.
#[inline]
const fn half(pair: u8) -> (usize, u64) {
    ((pair >> 6 & 1) as usize, 1 << (pair & 63))
}

/// How many numbers are smaller than this one, which is at most 1,000,000.
pub(crate) fn rank(number: u32) -> usize {
    if number >= 1_000_000 {
        return NUMBERS;
    }
    let [chapter, heading, pair] =
        [number / 10_000, number / 100 % 100, number % 100].map(|pair| pair as u8);
    match slot(chapter, heading) {
        Some(slot) => {
            let (half, mask) = half(pair);
            rank_in(slot, half, mask)
        }
        // Before the first heading of a chapter, or behind its last one.
        None => {
            let next = usize::from(chapter) + usize::from(heading > 0);
            usize::from(SLOT_FIRST[usize::from(CHAPTER_SLOTS[next])][0])
        }
    }
}

/// The number at an index.
#[inline]
pub(crate) fn number(index: usize) -> Subheading {
    Subheading::of_pairs(NUMBER[index])
}

/// What an edition says of the number at an index.
#[inline]
pub(crate) fn entry(index: usize, column: usize) -> Entry {
    SERIES[usize::from(SERIES_OF[index])][column % EDITIONS]
}

/// Whether an edition has the number at an index.
#[inline]
pub(crate) fn exists(index: usize, column: usize) -> bool {
    entry(index, column).is_some()
}

/// The direction of a step between two adjacent editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Older,
    Newer,
}

/// The numbers that one number corresponds to in an adjacent edition, by their indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Set {
    One(u16),
    Many(&'static [u16]),
}

/// What the number at an index became in a step; nothing if it stayed the same. Step 0 lies between
/// the first two editions.
#[inline]
pub(crate) fn change(index: usize, step: usize, direction: Direction) -> Option<Set> {
    const ONE: u16 = 1 << 15;
    let changes = match direction {
        Direction::Older => &OLDER[step],
        Direction::Newer => &NEWER[step],
    };
    let (word, mask) = (changes.bits[index / 64], 1 << (index % 64));
    if word & mask == 0 {
        return None;
    }
    let rank = (word & (mask - 1)).count_ones() as usize;
    let set = changes.sets[usize::from(changes.before[index / 64]) + rank];
    if set & ONE != 0 {
        return Some(Set::One(set & !ONE));
    }
    let range = |set: u16| usize::from(SET_STARTS[usize::from(set)]);
    Some(Set::Many(&SET_MEMBERS[range(set)..range(set + 1)]))
}

/// Whether a pair of the step to the draft is only a part of the newer number's goods.
pub(crate) fn is_partial(newer: usize, older: usize) -> bool {
    PARTIAL.binary_search(&(newer as u16, older as u16)).is_ok()
}

/// The title of the number at an index in the edition of 2022; empty where that does not have it or it
/// stands for its heading.
pub(crate) fn title_of(index: usize) -> &'static str {
    title_at(index)
}

/// The title of 2022 with this key (see `build/titles.rs`), which is none of a subheading.
pub(crate) fn title(key: u32) -> Option<&'static str> {
    TITLE_KEYS.binary_search(&key).ok().map(|place| title_at(NUMBERS + place))
}

/// The title with this key that is only of older editions, among them the one of the column.
pub(crate) fn older_title(key: u32, column: usize) -> Option<&'static str> {
    let first = OLDER_KEYS.partition_point(|other| *other < key);
    let is_of = |place: &usize| {
        let (first, last) = OLDER_SPANS[*place];
        (usize::from(first)..=usize::from(last)).contains(&column)
    };
    let places = first..OLDER_KEYS.len();
    let place = places.take_while(|place| OLDER_KEYS[*place] == key).find(is_of)?;
    Some(title_at(NUMBERS + TITLE_KEYS.len() + place))
}

/// The title in a row: a few lengths are added to where its block begins.
fn title_at(row: usize) -> &'static str {
    let block = row / TITLE_BLOCK;
    let before = TITLE_LENGTHS[block * TITLE_BLOCK..row].iter();
    let start = TITLE_STARTS[block] as usize + before.map(|it| usize::from(*it)).sum::<usize>();
    &TITLES[start..start + usize::from(TITLE_LENGTHS[row])]
}
