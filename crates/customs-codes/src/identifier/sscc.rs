//! The number of a logistic unit.

use super::check;
use super::error::Expected::Digit;
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A serial shipping container code (SSCC) of GS1, for a pallet, a case or another logistic
    /// unit: seventeen digits and a check digit, which finds every digit that is wrong.
    ///
    /// ```
    /// use customs_codes::identifier::Sscc;
    ///
    /// let sscc: Sscc = "106141411234567897".parse()?;
    /// assert_eq!((sscc.extension_digit(), sscc.check_digit()), (1, 7));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Sscc, 18, "SSCC"
}

const FORM: [Run; 2] = [Digit.times(17), Digit.once()];

impl Sscc {
    /// The check digit that belongs to the seventeen digits before it, if that is what they are.
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        form::read(body, &FORM[..1]).ok().map(|()| check::gs1(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        check::last_digit(text, check::gs1)
    }

    /// The first digit, which the company that gives the number may choose.
    #[must_use]
    pub fn extension_digit(&self) -> u8 {
        check::number(&self.as_str()[..1])
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[17..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn eighteen_digits_are_read() {
        assert_eq!(valid::<Sscc>("106141411234567897").extension_digit(), 1);
        assert_eq!(Sscc::check_digit_of("10614141123456789"), Some(7));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Sscc>;
        assert_eq!(problem("106141411234567890"), "the check digit is 0; expected: 7");
        assert_eq!(problem("00106141411234567897"), "its length is 20; expected: 18");
        assert_eq!(problem("106141411234 67897"), "character 13 is ' '; a digit is expected here");
    }
}
