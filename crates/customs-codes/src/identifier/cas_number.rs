//! The number of a chemical substance.

use super::check;
use super::error::Expected::{Digit, OneOf};
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// The number of a chemical substance in the registry of the Chemical Abstracts Service: two to
    /// seven digits, the first of which is not 0, two digits and a check digit, with hyphens
    /// between.
    ///
    /// The check digit is the sum of the others, each multiplied with its position from the right.
    /// A digit at an even position may therefore be wrong by five unseen, and one at the fifth
    /// position by an even number.
    ///
    /// ```
    /// use customs_codes::identifier::CasNumber;
    ///
    /// let water: CasNumber = "7732-18-5".parse()?;
    /// assert_eq!(water.check_digit(), 5);
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    CasNumber, 12, "CAS number"
}

const FORM: [Run; 6] = [
    OneOf("123456789").once(),
    Digit.between(1, 6),
    OneOf("-").once(),
    Digit.times(2),
    OneOf("-").once(),
    Digit.once(),
];

impl CasNumber {
    /// The check digit that belongs to what is before the last hyphen, if it is of the form.
    ///
    /// ```
    /// use customs_codes::identifier::CasNumber;
    ///
    /// assert_eq!(CasNumber::check_digit_of("7732-18"), Some(5));
    /// ```
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        form::read(body, &FORM[..4]).ok().map(|()| Self::sum(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        check::last_digit(text, Self::sum)
    }

    fn sum(body: &str) -> u8 {
        check::sum_from_right(&body.replace('-', ""), 1..)
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[self.as_str().len() - 1..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn known_numbers_are_read() {
        // Water, ethanol, caffeine, pentachlorophenol, formaldehyde.
        for text in ["7732-18-5", "64-17-5", "58-08-2", "87-86-5", "50-00-0"] {
            valid::<CasNumber>(text);
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<CasNumber>;
        assert_eq!(problem("87-86-6"), "the check digit is 6; expected: 5");
        assert_eq!(problem("7732185"), "it ends before character 8; '-' is expected there");
        assert_eq!(problem("7732-18"), "it ends before character 8; '-' is expected there");
        assert_eq!(problem("12-34-567"), "character 8 is '6'; nothing is expected here");
        assert_eq!(problem("87-865"), "its length is 6; expected: 7 to 12");
        assert_eq!(
            problem("07732-18-5"),
            "character 1 is '0'; '1', '2', '3', '4', '5', '6', '7', '8' or '9' is expected here"
        );
    }
}
