//! All stems, in order: found by their letters, by their beginning, or by most of their letters.

use std::vec::Vec;

use super::index::{self, BLOCK, BLOCK_COUNT, Postings, STEMS};
use super::slips;

/// A stem of the index.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stem {
    pub(super) number: usize,
    /// How much it tells.
    pub(super) rarity: u8,
    pub(super) postings: Postings,
}

/// Goes through the stems from the beginning of a block.
struct Reader {
    number: usize,
    place: usize,
    posted: usize,
    letters: Vec<u8>,
}

impl Reader {
    fn at(block: usize) -> Self {
        let (place, posted) = index::block(block);
        Self { number: block * BLOCK, place, posted, letters: Vec::with_capacity(32) }
    }

    /// The next stem; its letters are then in `letters`.
    #[inline]
    fn next(&mut self) -> Option<Stem> {
        if self.number.is_multiple_of(BLOCK) {
            self.letters.clear();
        }
        let bytes = STEMS.get(self.place..).filter(|bytes| !bytes.is_empty())?;
        let (shared, mut count) = (usize::from(bytes[0] >> 4), usize::from(bytes[0] & 15));
        let mut at = 1;
        if count == 15 {
            count = usize::from(bytes[1]);
            at = 2;
        }
        self.letters.truncate(shared);
        self.letters.extend_from_slice(&bytes[at..at + count]);
        let rarity = bytes[at + count];
        let (length, rest) = index::varying(&bytes[at + count + 1..])?;
        let stem =
            Stem { number: self.number, rarity, postings: Postings { start: self.posted, length } };
        self.posted += length;
        self.place = STEMS.len() - rest.len();
        self.number += 1;
        Some(stem)
    }
}

/// The first letters of a block, which share none with those before.
fn first_of(block: usize) -> &'static [u8] {
    let bytes = &STEMS[index::block(block).0..];
    match bytes[0] & 15 {
        15 => &bytes[2..2 + usize::from(bytes[1])],
        count => &bytes[1..1 + usize::from(count)],
    }
}

/// A reader at the block where a stem is, or would be.
fn reader(letters: &[u8]) -> Reader {
    let (mut first, mut end) = (0, BLOCK_COUNT);
    while first < end {
        let middle = usize::midpoint(first, end);
        if first_of(middle) <= letters { first = middle + 1 } else { end = middle }
    }
    Reader::at(first.saturating_sub(1))
}

/// The stem with these letters.
pub(super) fn find(stem: &str) -> Option<Stem> {
    let mut reader = reader(stem.as_bytes());
    while let Some(found) = reader.next() {
        if reader.letters.as_slice() >= stem.as_bytes() {
            return (reader.letters == stem.as_bytes()).then_some(found);
        }
    }
    None
}

/// The stem with this number.
pub(super) fn get(number: usize) -> Option<Stem> {
    let mut reader = Reader::at(number / BLOCK);
    (0..=number % BLOCK).map(|_| reader.next()).last()?
}

/// Calls for each stem that begins so, with its letters.
pub(super) fn beginning(start: &str, mut each: impl FnMut(Stem, &[u8])) {
    let mut reader = reader(start.as_bytes());
    while let Some(found) = reader.next() {
        if reader.letters.starts_with(start.as_bytes()) {
            each(found, &reader.letters);
        } else if reader.letters.as_slice() > start.as_bytes() {
            break;
        }
    }
}

/// The stems that are most like one that is not there; where a word may go on, also those that begin so.
pub(super) fn like(stem: &str, is_open: bool) -> Vec<Stem> {
    let Some(forgiven) = slips::forgiven(stem) else { return Vec::new() };
    let letters = stem.as_bytes();
    let own = slips::letters(letters);
    let mut best: Vec<(u32, Stem)> = Vec::new();
    let mut reader = Reader::at(0);
    let mut least = forgiven;
    while let Some(found) = reader.next() {
        let other = reader.letters.as_slice();
        if other[0] == b'!' || other.len() + 2 < letters.len() {
            continue;
        }
        let is_longer = other.len() > letters.len() + 2;
        if is_longer && !is_open {
            continue;
        }
        let (compared, cost) =
            if is_longer { (&other[..letters.len()], slips::ENDLESS) } else { (other, 0) };
        if !slips::may_be_near(own, slips::letters(compared), least) {
            continue;
        }
        if let Some(distance) = slips::distance(letters, compared, least - cost.min(least)) {
            least = least.min(distance + cost + slips::TOLERANCE);
            best.push((distance + cost, found));
        }
    }
    best.retain(|(distance, _)| *distance <= least);
    best.into_iter().map(|(_, stem)| stem).collect()
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use super::*;

    fn all() -> Vec<(String, usize)> {
        let mut reader = Reader::at(0);
        let mut all = Vec::new();
        while let Some(stem) = reader.next() {
            all.push((String::from_utf8(reader.letters.clone()).unwrap(), stem.number));
        }
        all
    }

    #[test]
    fn every_stem_is_found_by_its_letters_and_by_its_number() {
        let all = all();
        assert!(all.len() > 10_000 && all.is_sorted());
        for (letters, number) in &all {
            assert_eq!(find(letters).map(|stem| stem.number), Some(*number), "{letters}");
        }
        for (letters, number) in all.iter().step_by(97) {
            let found = get(*number).unwrap();
            assert_eq!(find(letters).unwrap().postings.start, found.postings.start, "{letters}");
        }
        assert!(find("").is_none() && find("zzzzzz").is_none() && find("horsf").is_none());
    }

    #[test]
    fn what_begins_so_is_a_span() {
        let all = all();
        for start in ["a", "umb", "zi", "steel"] {
            let mut found = Vec::new();
            beginning(start, |stem, _| found.push(stem.number));
            let expected = all.iter().filter(|(letters, _)| letters.starts_with(start));
            assert!(expected.map(|(_, number)| *number).eq(found), "{start}");
        }
    }

    #[test]
    fn the_most_like_are_found() {
        let found = |word: &str, is_open| -> Vec<usize> {
            like(word, is_open).iter().map(|stem| stem.number).collect()
        };
        let umbrella = find("umbrella").unwrap().number;
        assert_eq!(found("umbrela", false), [umbrella]);
        assert!(found("umbrell", true).contains(&umbrella));
        assert!(found("xqzxqz", false).is_empty());
    }
}
