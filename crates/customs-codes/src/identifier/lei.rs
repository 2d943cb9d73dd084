//! The number of a legal entity.

use super::check;
use super::error::Expected::{Digit, LetterOrDigit};
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A legal entity identifier (LEI, ISO 17442): eighteen letters or digits and two check digits,
    /// from 02 to 98.
    ///
    /// The check digits find every digit that stands for another, and every letter.
    ///
    /// ```
    /// use customs_codes::identifier::Lei;
    ///
    /// let lei: Lei = "213800KUD8LAJWSQ9D15".parse()?;
    /// assert_eq!((lei.issuer(), lei.check_digits()), ("2138", 15));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Lei, 20, "LEI"
}

const FORM: [Run; 2] = [LetterOrDigit.times(18), Digit.times(2)];

impl Lei {
    /// The number that the two check digits make which belong to the eighteen characters before
    /// them, if those are of the form.
    #[must_use]
    pub fn check_digits_of(body: &str) -> Option<u8> {
        form::read(body, &FORM[..1]).ok().map(|()| check::mod_97_10(body.chars()))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        let (body, digits) = text.split_at(18);
        check::digits_are(digits, check::mod_97_10(body.chars()))
    }

    /// The four characters of who issued it.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.as_str()[..4]
    }

    /// The fourteen characters of the entity.
    #[must_use]
    pub fn entity(&self) -> &str {
        &self.as_str()[4..18]
    }

    /// The number its two check digits make.
    #[must_use]
    pub fn check_digits(&self) -> u8 {
        check::number(&self.as_str()[18..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn parts_are_told_apart() {
        let lei: Lei = valid("213800KUD8LAJWSQ9D15");
        assert_eq!((lei.issuer(), lei.entity()), ("2138", "00KUD8LAJWSQ9D"));
        assert_eq!(Lei::check_digits_of("213800KUD8LAJWSQ9D"), Some(15));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Lei>;
        assert_eq!(problem("213800KUD8LXJWSQ9D15"), "the check digits are 15; expected: 58");
        assert_eq!(problem("213800KUD8LAJWSQ9D1"), "its length is 19; expected: 20");
        assert_eq!(
            problem("213800KUD8LAJWSQ9DA5"),
            "character 19 is 'A'; a digit is expected here"
        );
    }
}
