//! The number of a trade item.

use super::check;
use super::error::Expected::Digit;
use super::error::{IdentifierProblem, Lengths};
use super::form;
use super::newtype::identifier;

identifier! {
    /// A global trade item number (GTIN) of GS1, the number under a bar code: 8, 12, 13 or 14
    /// digits, the last of which is a check digit.
    ///
    /// The check digit finds every digit that is wrong.
    ///
    /// ```
    /// use customs_codes::identifier::Gtin;
    ///
    /// let gtin: Gtin = "4006381333931".parse()?;
    /// assert_eq!(gtin.check_digit(), 1);
    /// assert_eq!(gtin.fourteen_digits(), "04006381333931".parse()?);
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Gtin, 14, "GTIN"
}

impl Gtin {
    /// The check digit that belongs to the 7, 11, 12 or 13 digits before it, if that is what they
    /// are.
    ///
    /// ```
    /// use customs_codes::identifier::Gtin;
    ///
    /// assert_eq!(Gtin::check_digit_of("400638133393"), Some(1));
    /// ```
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        let lengths = Lengths::OneOf(&[7, 11, 12, 13]);
        let read = form::read_any(body, lengths, &[&[Digit.between(7, 13)]]);
        read.ok().map(|()| check::gs1(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        let lengths = Lengths::OneOf(&[8, 12, 13, 14]);
        form::read_any(text, lengths, &[&[Digit.between(8, 14)]])?;
        check::last_digit(text, check::gs1)
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[self.as_str().len() - 1..])
    }

    /// The same number with zeros before it, as numbers of different length are compared.
    #[must_use]
    pub fn fourteen_digits(&self) -> Self {
        format!("{self:0>14}").parse().expect("leading zeros do not change the check digit")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn all_four_lengths_are_read() {
        for text in ["73513537", "036000291452", "4006381333931", "98412345678908"] {
            let gtin: Gtin = valid(text);
            assert_eq!(gtin.fourteen_digits().as_str(), format!("{text:0>14}"));
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Gtin>;
        assert_eq!(problem("4006381333932"), "the check digit is 2; expected: 1");
        assert_eq!(problem("400638133"), "its length is 9; expected: 8, 12, 13 or 14");
        assert_eq!(problem("40063813339X1"), "character 12 is 'X'; a digit is expected here");
    }
}
