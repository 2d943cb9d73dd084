//! The numbers of chemicals in the European customs inventory: one bit each, since most are consecutive. The
//! check digit is computed.

use super::dated::{Bits, Runs};
use crate::identifier::CusNumber;

/// The packed table.
#[derive(Debug)]
pub(crate) struct CusNumbers {
    /// The number of the first bit.
    pub(crate) first: u32,
    pub(crate) bits: Bits,
    pub(crate) runs: Runs,
}

impl CusNumbers {
    /// The index of a number.
    pub(super) fn find(&self, code: &str) -> Option<usize> {
        let (serial, end) = code.split_at_checked(7)?;
        let digit = CusNumber::check_digit_of(serial)?;
        let at = serial.parse::<u32>().ok()?.checked_sub(self.first)?;
        self.bits.rank(at as usize).filter(|_| end.as_bytes() == [b'-', b'0' + digit])
    }

    /// The number at an index.
    pub(super) fn code(&self, index: usize) -> String {
        let serial = format!("{:07}", self.first as usize + self.bits.select(index));
        let digit = CusNumber::check_digit_of(&serial).expect("seven digits have a check digit");
        format!("{serial}-{digit}")
    }
}
