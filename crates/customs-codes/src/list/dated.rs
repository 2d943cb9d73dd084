//! What the packed lists with days have in common: spans in runs, and bits that are counted.

use super::period::Period;

/// The first and the last days of codes: packed, in a table that lists share.
#[derive(Debug)]
pub(crate) struct Runs {
    /// From which index on which span of the table counts.
    pub(crate) starts: &'static [(u16, u16)],
    pub(crate) spans: &'static [(u32, u32)],
}

impl Runs {
    /// The first and the last day of the code at an index.
    pub(super) fn span(&self, index: usize) -> (Option<Period>, Option<Period>) {
        let after = self.starts.partition_point(|(start, _)| usize::from(*start) <= index);
        let (_, of) = self.starts[after.saturating_sub(1)];
        let (since, until) = self.spans[usize::from(of)];
        (Period::unpack(since), Period::unpack(until))
    }
}

/// A row of bits, some of which are set.
#[derive(Debug)]
pub(crate) struct Bits {
    pub(crate) words: &'static [u64],
    /// How many are set before each word, and how many there are.
    pub(crate) before: &'static [u32],
}

impl Bits {
    /// How many are set.
    pub(super) const fn count(&self) -> usize {
        self.before[self.before.len() - 1] as usize
    }

    /// How many are set before this one; none if it is not set itself.
    #[inline]
    pub(super) fn rank(&self, at: usize) -> Option<usize> {
        let (word, bit) = (self.words.get(at / 64)?, at % 64);
        let before = self.before[at / 64] + (word & ((1 << bit) - 1)).count_ones();
        (word >> bit & 1 == 1).then_some(before as usize)
    }

    /// Which one is set after as many others.
    ///
    /// # Panics
    /// If there are not so many.
    pub(super) fn select(&self, rank: usize) -> usize {
        let word = self.before.partition_point(|before| *before as usize <= rank) - 1;
        let mut left = self.words[word];
        for _ in self.before[word] as usize..rank {
            left &= left - 1;
        }
        word * 64 + left.trailing_zeros() as usize
    }
}
