//! The number of a chemical in the European customs inventory.

use super::check;
use super::error::Expected::{Digit, OneOf};
use super::error::Problem;
use super::form;
use super::newtype::identifier;

identifier! {
    /// The number of a chemical in the European customs inventory (CUS): seven digits, a hyphen and
    /// a check digit.
    ///
    /// Only the form is checked. How the check digit is made is not part of the published
    /// description of the field, so a wrong one is not found.
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

impl CusNumber {
    fn check(text: &str) -> Result<(), Problem> {
        form::read(text, &[Digit.times(7), OneOf("-").once(), Digit.once()])
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
    fn what_is_wrong_is_said() {
        let problem = message::<CusNumber>;
        assert_eq!(problem("00100016"), "its length is 8; it should be 9");
        assert_eq!(problem("001000106"), "character 8 is '0'; '-' should stand here");
        assert_eq!(problem("OO10001-6"), "character 1 is 'O'; a digit should stand here");
    }
}
