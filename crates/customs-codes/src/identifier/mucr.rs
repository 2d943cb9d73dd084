//! The number of several consignments together in the United Kingdom.

use super::error::Expected::{Digit, Letter, LetterOrDigit, OneOf};
use super::error::{IdentifierProblem, Lengths};
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A master unique consignment reference (MUCR) of the United Kingdom, which holds several
    /// [`Ducr`](super::Ducr)s together. It has one of four forms ([`MucrForm`]) and 35 characters at
    /// most.
    ///
    /// ```
    /// use customs_codes::identifier::{Mucr, MucrForm};
    ///
    /// let mucr: Mucr = "A:12512345678".parse()?;
    /// assert_eq!(mucr.form(), MucrForm::AirWaybill);
    /// assert_eq!((mucr.code(), mucr.reference()), ("125", "12345678"));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Mucr, 35, "MUCR"
}

/// The form of a [`Mucr`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MucrForm {
    /// `GB/`, a code of three or four letters or digits, a hyphen and 5 to 28 letters or digits.
    Code,
    /// `GB/`, the number of a company with nine to twelve letters or digits, a hyphen and up to 23
    /// letters or digits.
    Company,
    /// `A:` and the number of an air waybill: three letters or digits for the airline, eight digits.
    AirWaybill,
    /// `C:`, three letters for the system that holds the inventory, and 3 to 30 letters or digits.
    Inventory,
}

const CODE: [Run; 6] = [
    OneOf("G").once(),
    OneOf("B").once(),
    OneOf("/").once(),
    LetterOrDigit.between(3, 4),
    OneOf("-").once(),
    LetterOrDigit.between(5, 28),
];
const COMPANY: [Run; 6] = [
    CODE[0],
    CODE[1],
    CODE[2],
    LetterOrDigit.between(9, 12),
    OneOf("-").once(),
    LetterOrDigit.between(1, 23),
];
const AIR_WAYBILL: [Run; 4] =
    [OneOf("A").once(), OneOf(":").once(), LetterOrDigit.times(3), Digit.times(8)];
const INVENTORY: [Run; 4] =
    [OneOf("C").once(), OneOf(":").once(), Letter.times(3), LetterOrDigit.between(3, 30)];

impl Mucr {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        match text.chars().next() {
            Some('G') => form::read_any(text, Lengths::Between(12, 35), &[&CODE, &COMPANY]),
            Some('A') => form::read(text, &AIR_WAYBILL),
            Some('C') => form::read(text, &INVENTORY),
            Some(found) => {
                Err(IdentifierProblem::Character { position: 1, found, expected: OneOf("GAC") })
            }
            None => Err(IdentifierProblem::Length { found: 0, expected: Lengths::Between(8, 35) }),
        }
    }

    /// Which form it has.
    #[must_use]
    pub fn form(&self) -> MucrForm {
        match self.as_str().as_bytes()[0] {
            b'A' => MucrForm::AirWaybill,
            b'C' => MucrForm::Inventory,
            _ if self.code().len() < 9 => MucrForm::Code,
            _ => MucrForm::Company,
        }
    }

    /// The code of what the reference belongs to: of a company, an airline or a system.
    #[must_use]
    pub fn code(&self) -> &str {
        self.parts().0
    }

    /// The reference after the code.
    #[must_use]
    pub fn reference(&self) -> &str {
        self.parts().1
    }

    fn parts(&self) -> (&str, &str) {
        let text = self.as_str();
        match text.strip_prefix("GB/") {
            Some(rest) => rest.split_once('-').expect("its form has a hyphen"),
            None => text[2..].split_at(3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn the_four_forms_are_told_apart() {
        let parts = |text| {
            let mucr: Mucr = valid(text);
            (mucr.form(), mucr.code().to_owned(), mucr.reference().to_owned())
        };
        let expected = |form, code: &str, reference: &str| (form, code.into(), reference.into());
        assert_eq!(parts("GB/ABC-12345"), expected(MucrForm::Code, "ABC", "12345"));
        assert_eq!(parts("GB/123456789000-X"), expected(MucrForm::Company, "123456789000", "X"));
        assert_eq!(parts("A:12512345678"), expected(MucrForm::AirWaybill, "125", "12345678"));
        assert_eq!(parts("C:ABCX12"), expected(MucrForm::Inventory, "ABC", "X12"));
    }

    #[test]
    fn the_form_may_allow_more_than_the_whole_does() {
        let digits = "1".repeat(28);
        valid::<Mucr>(&format!("GB/ABC-{digits}"));
        assert_eq!(
            message::<Mucr>(&format!("GB/ABCD-{digits}")),
            "its length is 36; expected: 12 to 35"
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Mucr>;
        assert_eq!(problem(""), "its length is 0; expected: 8 to 35");
        assert_eq!(problem("XI/ABC-12345"), "character 1 is 'X'; 'G', 'A' or 'C' is expected here");
        assert_eq!(problem("A:1251234567"), "its length is 12; expected: 13");
        assert_eq!(
            problem("GB/ABCDE-12345"),
            "character 9 is '-'; a capital letter or a digit is expected here"
        );
        assert_eq!(
            problem("GB/ABCD-1234"),
            "it ends before character 13; a capital letter or a digit is expected there"
        );
        assert_eq!(problem("C:A1CX12"), "character 4 is '1'; a capital letter is expected here");
    }
}
