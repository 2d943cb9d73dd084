//! A list of places by reference to UN/LOCODE: one bit for each of its places, and the few that the list has
//! beside them.

use super::dated::Bits;
use super::locations;
use super::period::Period;

/// The packed table.
#[derive(Debug)]
pub(crate) struct Places {
    pub(crate) bits: Bits,
    /// The places that UN/LOCODE does not have: index, how many of its places come before, and code.
    pub(crate) more: &'static [(u32, u32, &'static str)],
    /// The spans, at most sixteen.
    pub(crate) spans: &'static [(u32, u32)],
    /// Which of them each code has: half a byte, the lower half first.
    pub(crate) halves: &'static [u8],
}

impl Places {
    /// How many there are.
    pub(super) const fn count(&self) -> usize {
        self.bits.count() + self.more.len()
    }

    /// The index of a code.
    #[inline]
    pub(super) fn find(&self, code: &str) -> Option<usize> {
        let known = locations::find(code).and_then(|at| Some((at, self.bits.rank(at)?)));
        if let Some((at, rank)) = known {
            return Some(rank + self.more.partition_point(|(_, before, _)| *before as usize <= at));
        }
        let more = self.more.binary_search_by_key(&code, |(.., code)| code).ok()?;
        Some(self.more[more].0 as usize)
    }

    /// The code at an index.
    pub(super) fn code(&self, index: usize) -> String {
        match self.more.binary_search_by_key(&index, |(at, ..)| *at as usize) {
            Ok(found) => self.more[found].2.to_owned(),
            Err(before) => locations::code(self.bits.select(index - before)),
        }
    }

    /// The first and the last day of the code at an index.
    pub(super) fn span(&self, index: usize) -> (Option<Period>, Option<Period>) {
        let half = self.halves[index / 2] >> (4 * (index % 2)) & 0xF;
        let (since, until) = self.spans[usize::from(half)];
        (Period::unpack(since), Period::unpack(until))
    }
}
