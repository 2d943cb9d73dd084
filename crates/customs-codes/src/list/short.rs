//! A list of codes of one to six characters, most of which have no name of their own.

use super::dated::Runs;

/// The packed table. A code is a number to base 37; the numbers are in order, and a code's place among
/// them is its index.
#[derive(Debug)]
pub(crate) struct ShortCodes {
    pub(crate) keys: &'static [u32],
    pub(crate) runs: Runs,
    /// Index and meaning of the codes that have one.
    pub(crate) meanings: &'static [(u16, &'static str)],
}

/// How many characters a code has at most.
const LONGEST: usize = 6;

impl ShortCodes {
    /// The index of a code.
    #[inline]
    pub(super) fn find(&self, code: &str) -> Option<usize> {
        self.keys.binary_search(&key(code)?).ok()
    }

    /// The code at an index.
    pub(super) fn code(&self, index: usize) -> String {
        text(self.keys[index])
    }

    /// What the code at an index means.
    pub(super) fn meaning(&self, index: usize) -> Option<&'static str> {
        let found = self.meanings.binary_search_by_key(&index, |(at, _)| usize::from(*at)).ok()?;
        Some(self.meanings[found].1)
    }
}

/// A code as a number to base 37, its characters filled up to six; none if it can be no code.
#[inline]
pub(super) fn key(code: &str) -> Option<u32> {
    let bytes = code.as_bytes();
    if bytes.is_empty() || bytes.len() > LONGEST {
        return None;
    }
    let mut key = 0;
    for at in 0..LONGEST {
        let digit = match bytes.get(at) {
            Some(byte @ b'0'..=b'9') => u32::from(byte - b'0') + 1,
            Some(byte @ b'A'..=b'Z') => u32::from(byte - b'A') + 11,
            Some(_) => return None,
            None => 0,
        };
        key = key * 37 + digit;
    }
    Some(key)
}

/// The code of a number.
pub(super) fn text(mut key: u32) -> String {
    let mut code = Vec::with_capacity(LONGEST);
    while key > 0 {
        match (key % 37) as u8 {
            0 => {}
            digit @ 1..=10 => code.push(b'0' + digit - 1),
            letter => code.push(b'A' + letter - 11),
        }
        key /= 37;
    }
    code.iter().rev().copied().map(char::from).collect()
}
