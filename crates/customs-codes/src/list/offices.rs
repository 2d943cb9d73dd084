//! Customs offices: all of them in one table, and of each list which of them it has.
//!
//! ```text
//! DE 004851 ─▶ starts[3 × 26 + 4] and the next one: the span of the country
//!           ─▶ halving the codes there for 004851, a number to base 37 ─▶ the office
//!           ─▶ its bit in the list ─▶ index
//! ```

use super::dated::{Bits, Runs};
use super::{country, short};

/// All offices.
#[derive(Debug)]
pub(crate) struct Directory {
    /// For each pair of letters, where the offices of the country begin, and the end.
    pub(crate) starts: &'static [u16; 26 * 26 + 1],
    /// What is behind the country, as numbers to base 37.
    pub(crate) codes: &'static [u32],
}

/// A list of customs offices.
#[derive(Debug)]
pub(crate) struct Offices {
    pub(crate) all: &'static Directory,
    pub(crate) bits: Bits,
    pub(crate) runs: Runs,
}

impl Offices {
    /// The index of a reference number.
    #[inline]
    pub(super) fn find(&self, reference: &str) -> Option<usize> {
        self.bits.rank(self.all.find(reference)?)
    }

    /// The reference number at an index.
    pub(super) fn code(&self, index: usize) -> String {
        self.all.reference(self.bits.select(index))
    }
}

impl Directory {
    /// Which office has a reference number.
    #[inline]
    pub(crate) fn find(&self, reference: &str) -> Option<usize> {
        let (country, behind) = country::split(reference)?;
        let key = short::key(behind)?;
        let start = usize::from(self.starts[country]);
        let offices = &self.codes[start..usize::from(self.starts[country + 1])];
        offices.binary_search(&key).ok().map(|at| start + at)
    }

    /// The reference number of an office.
    pub(crate) fn reference(&self, office: usize) -> String {
        let country = self.starts.partition_point(|start| usize::from(*start) <= office) - 1;
        country::letters(country)
            .into_iter()
            .chain(short::text(self.codes[office]).chars())
            .collect()
    }
}
