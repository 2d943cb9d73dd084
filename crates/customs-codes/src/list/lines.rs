//! A list of codes of one to four characters, with names.

use super::period::Period;

/// The packed table. A code is a number: its bytes from the most significant one, then zeros. The
/// numbers are in order, so a code is found by halving, and its place among them is its index.
#[derive(Debug)]
pub(crate) struct Lines {
    pub(crate) keys: &'static [u32],
    /// Each code and its name, without anything between.
    pub(crate) text: &'static str,
    /// Where in the text each code begins, and the text's end.
    pub(crate) starts: &'static [u32],
    /// Index, beginning and end of the codes that have one or the other.
    pub(crate) spans: &'static [(u16, u16, u16)],
}

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
        let index = self.keys.binary_search(&u32::from_be_bytes(key)).ok()?;
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

    /// When the code at an index entered the list and when it left it, where that is recorded.
    pub(super) fn span(&self, index: usize) -> (Option<Period>, Option<Period>) {
        let found = self.spans.binary_search_by_key(&index, |(index, ..)| usize::from(*index));
        let (since, until) =
            found.map_or((0, 0), |place| (self.spans[place].1, self.spans[place].2));
        (Period::unpack(since), Period::unpack(until))
    }
}
