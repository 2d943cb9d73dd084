//! A list of codes of one to four characters, with names.

use super::period::Period;

/// The packed table. A code is a number: its bytes from the most significant one, then zeros. The
/// numbers are in order, and a code's place among them is its index. It is found by halving those few
/// that have its two first characters.
#[derive(Debug)]
pub(crate) struct Lines {
    pub(crate) keys: &'static [u32],
    /// For each two first characters, by their ranks, where the codes with them begin, and the end.
    pub(crate) slots: &'static [u16; RANKS * RANKS + 1],
    /// Each code and its name, without anything between.
    pub(crate) text: &'static str,
    /// Where in the text each code begins, and the text's end.
    pub(crate) starts: &'static [u32],
    /// Index, beginning and end of the codes that have one or the other.
    pub(crate) spans: &'static [(u16, u32, u32)],
    /// Index and successors of the codes that have some, with blanks between.
    pub(crate) successors: &'static [(u16, &'static str)],
}

/// How many ranks a character has: none, a digit, a letter.
const RANKS: usize = 37;

/// The rank of each byte; what is neither a digit nor a capital letter is no character.
static RANK: [u8; 256] = {
    let mut ranks = [0; 256];
    let mut rank = 1;
    while rank < RANKS {
        let byte = if rank <= 10 { b'0' as usize + rank - 1 } else { b'A' as usize + rank - 11 };
        ranks[byte] = rank as u8;
        rank += 1;
    }
    ranks
};

impl Lines {
    /// The index of a code.
    #[inline]
    pub(super) fn find(&self, code: &str) -> Option<usize> {
        let key = match *code.as_bytes() {
            [one] => [one, 0, 0, 0],
            [one, two] => [one, two, 0, 0],
            [one, two, three] => [one, two, three, 0],
            [one, two, three, four] => [one, two, three, four],
            _ => return None,
        };
        let slot = key[..2].iter().fold(0, |slot, byte| slot * RANKS + rank(*byte));
        let start = usize::from(self.slots[slot]);
        let keys = &self.keys[start..usize::from(self.slots[slot + 1])];
        let index = start + keys.binary_search(&u32::from_be_bytes(key)).ok()?;
        // Differs where the text asked for ends in bytes that are zero.
        (self.length(index) == code.len()).then_some(index)
    }

    /// How many characters the code at an index has.
    #[inline]
    fn length(&self, index: usize) -> usize {
        4 - self.keys[index].trailing_zeros() as usize / 8
    }

    /// The code at an index.
    pub(super) fn code(&self, index: usize) -> &'static str {
        let start = self.starts[index] as usize;
        &self.text[start..start + self.length(index)]
    }

    /// The name of the code at an index.
    pub(super) fn name(&self, index: usize) -> &'static str {
        let start = self.starts[index] as usize + self.length(index);
        &self.text[start..self.starts[index + 1] as usize]
    }

    /// The indices of the names of this length.
    pub(super) fn of_name_length(&self, length: usize) -> Vec<usize> {
        let is_as_long = |index: &usize| {
            let [start, end] = [*index, *index + 1].map(|index| self.starts[index] as usize);
            end - start == self.length(*index) + length
        };
        (0..self.keys.len()).filter(is_as_long).collect()
    }

    /// When the code at an index entered the list and when it left it, where that is recorded.
    pub(super) fn span(&self, index: usize) -> (Option<Period>, Option<Period>) {
        let found = self.spans.binary_search_by_key(&index, |(index, ..)| usize::from(*index));
        let (since, until) =
            found.map_or((0, 0), |place| (self.spans[place].1, self.spans[place].2));
        (Period::unpack(since), Period::unpack(until))
    }

    /// The codes that took the place of the one at an index, with blanks between.
    pub(super) fn successors(&self, index: usize) -> &'static str {
        let found = self.successors.binary_search_by_key(&index, |(index, _)| usize::from(*index));
        found.map_or("", |place| self.successors[place].1)
    }
}

#[inline]
fn rank(byte: u8) -> usize {
    usize::from(RANK[usize::from(byte)])
}
