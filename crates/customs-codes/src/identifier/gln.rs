//! The number of a party or a place.

use super::check;
use super::error::Expected::Digit;
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A global location number (GLN) of GS1, for a party or a place: twelve digits and a check
    /// digit, which finds every digit that is wrong.
    ///
    /// ```
    /// use customs_codes::identifier::Gln;
    ///
    /// let gln: Gln = "4000001000005".parse()?;
    /// assert_eq!(gln.check_digit(), 5);
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Gln, 13, "GLN"
}

const FORM: [Run; 2] = [Digit.times(12), Digit.once()];

impl Gln {
    /// The check digit that belongs to the twelve digits before it, if that is what they are.
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        form::read(body, &FORM[..1]).ok().map(|()| check::gs1(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        check::last_digit(text, check::gs1)
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[12..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn thirteen_digits_are_read() {
        assert_eq!(valid::<Gln>("4000001000005").check_digit(), 5);
        assert_eq!(Gln::check_digit_of("400000100000"), Some(5));
        assert_eq!(Gln::check_digit_of("40000010000"), None);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Gln>;
        assert_eq!(problem("4000001000006"), "the check digit is 6; expected: 5");
        assert_eq!(problem("400000100000"), "its length is 12; expected: 13");
        assert_eq!(problem("40000O1000005"), "character 6 is 'O'; a digit is expected here");
    }
}
