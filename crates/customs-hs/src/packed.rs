//! The tables that the build script packs, and the few lookups everything else is made of.
//!
//! Every number that was ever a subheading has an *index*, its place in one sorted list; 6,882 of
//! them need 15 bits. A heading is a *slot*: 128 bits for its last two digits, and the index of its
//! first number. So a number is found by two loads and a count of bits, without a search.
//!
//! ```text
//! 01 01 21 ─▶ CHAPTER_SLOTS[01] + 01 - 1 = slot ─▶ is bit 21 of HEADING_BITS[slot] set?
//!             HEADING_BASES[slot] + ones below bit 21 = index ─▶ RECORDS[index]
//!             record: the number in 20 bits, its series in 12 ─▶ SERIES[series][edition]
//! ```
//!
//! A series has for each edition 0 (not in it), 1 (no unit) or 2 and more (a unit).

use crate::UnitOfQuantity;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// How many numbers there are.
pub(crate) const NUMBERS: usize = RECORDS.len();

const NUMBER_BITS: u32 = 20;

/// The index of a number below 1,000,000, if it ever was a subheading.
#[inline]
pub(crate) fn index(number: u32) -> Option<usize> {
    let slot = slot(number / 100)?;
    let bits = HEADING_BITS[slot];
    let (half, bit) = half(number);
    let mask = 1 << bit;
    if bits[half] & mask == 0 {
        return None;
    }
    let below = (bits[half] & (mask - 1)).count_ones();
    Some(usize::from(HEADING_BASES[slot][half]) + below as usize)
}

/// The slot of a heading number below 10,000.
#[inline]
fn slot(heading: u32) -> Option<usize> {
    let chapter = (heading / 100) as usize;
    let place = (heading % 100) as usize;
    let place = place.checked_sub(1)?;
    let slot = usize::from(CHAPTER_SLOTS[chapter]) + place;
    (slot < usize::from(CHAPTER_SLOTS[chapter + 1])).then_some(slot)
}

/// The half of a heading's bits, and the bit in it, of a number's last two digits.
#[inline]
const fn half(number: u32) -> (usize, u32) {
    let suffix = number % 100;
    ((suffix / 64) as usize, suffix % 64)
}

/// How many numbers are smaller than this one, which is at most 1,000,000.
pub(crate) fn rank(number: u32) -> usize {
    if number >= 1_000_000 {
        return NUMBERS;
    }
    let chapter = (number / 10_000) as usize;
    let end = usize::from(CHAPTER_SLOTS[chapter + 1]);
    let heading = (number / 100 % 100) as usize;
    if heading == 0 {
        return usize::from(HEADING_BASES[usize::from(CHAPTER_SLOTS[chapter])][0]);
    }
    let slot = usize::from(CHAPTER_SLOTS[chapter]) + heading - 1;
    if slot >= end {
        return usize::from(HEADING_BASES[end][0]);
    }
    let (half, bit) = half(number);
    let below = (HEADING_BITS[slot][half] & ((1 << bit) - 1)).count_ones();
    usize::from(HEADING_BASES[slot][half]) + below as usize
}

/// The number at an index.
#[inline]
pub(crate) fn number(index: usize) -> u32 {
    RECORDS[index] & ((1 << NUMBER_BITS) - 1)
}

/// What an edition says of the number at an index: nothing if it does not have it, else its unit.
#[inline]
pub(crate) fn entry(index: usize, column: usize) -> Option<Option<UnitOfQuantity>> {
    match SERIES[(RECORDS[index] >> NUMBER_BITS) as usize][column] {
        0 => None,
        unit => Some(UnitOfQuantity::ALL.get(usize::from(unit).wrapping_sub(2)).copied()),
    }
}

/// Whether an edition has the number at an index.
#[inline]
pub(crate) fn exists(index: usize, column: usize) -> bool {
    SERIES[(RECORDS[index] >> NUMBER_BITS) as usize][column] != 0
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
        Direction::Older => OLDER[step],
        Direction::Newer => NEWER[step],
    };
    let place = changes.binary_search_by(|[changed, _]| usize::from(*changed).cmp(&index)).ok()?;
    let set = changes[place][1];
    if set & ONE != 0 {
        return Some(Set::One(set & !ONE));
    }
    let range = |set: u16| usize::from(SET_STARTS[usize::from(set)]);
    Some(Set::Many(&SET_MEMBERS[range(set)..range(set + 1)]))
}

/// The title and the search words with this key (see `build/titles.rs`).
pub(crate) fn title(key: u16) -> Option<(&'static str, &'static str)> {
    TITLE_KEYS.binary_search(&key).ok().map(title_at)
}

/// The title and the search words at a place, and their keys in order.
pub(crate) fn title_at(place: usize) -> (&'static str, &'static str) {
    let part = |n: usize| &TITLES[TITLE_STARTS[n] as usize..TITLE_STARTS[n + 1] as usize];
    (part(2 * place), part(2 * place + 1))
}

/// The keys of all titles, in order.
#[cfg(feature = "search")]
pub(crate) fn title_keys() -> &'static [u16] {
    &TITLE_KEYS
}
