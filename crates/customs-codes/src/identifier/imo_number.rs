//! The number of a ship.

use super::check;
use super::error::Expected::Digit;
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// The number of the International Maritime Organization for a ship: six digits and a check
    /// digit.
    ///
    /// The letters `IMO`, which are before it on the hull, are not part of it and are refused:
    /// messages name the kind of number in a field of its own (type of identification 10).
    ///
    /// The check digit does not find every wrong digit, because its weights 2, 4, 5 and 6 have a
    /// divisor in common with 10: a third digit may be wrong by an even number, and a second,
    /// fourth or sixth one by five.
    ///
    /// ```
    /// use customs_codes::identifier::ImoNumber;
    ///
    /// let number: ImoNumber = "9074729".parse()?;
    /// assert_eq!(number.check_digit(), 9);
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    ImoNumber, 7, "IMO number"
}

const FORM: [Run; 2] = [Digit.times(6), Digit.once()];

impl ImoNumber {
    /// The check digit that belongs to the six digits before it, if they are digits.
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        form::read(body, &FORM[..1]).ok().map(|()| Self::sum(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        check::last_digit(text, Self::sum)
    }

    /// The digits have the weights 7 to 2, from the left.
    fn sum(body: &str) -> u8 {
        check::sum_from_right(body, 2..)
    }

    /// The six digits before the check digit.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.as_str()[..6]
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[6..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn known_numbers_are_read() {
        for text in ["9074729", "9319466", "8814275"] {
            valid::<ImoNumber>(text);
        }
        assert_eq!(ImoNumber::check_digit_of("907472"), Some(9));
        assert_eq!(ImoNumber::check_digit_of("IMO907"), None);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<ImoNumber>;
        assert_eq!(problem("8814274"), "the check digit is 4; expected: 5");
        assert_eq!(problem("IMO 9074729"), "its length is 11; expected: 7");
        assert_eq!(problem("9O74729"), "character 2 is 'O'; a digit is expected here");
    }
}
