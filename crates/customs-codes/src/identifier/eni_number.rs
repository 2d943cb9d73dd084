//! The number of a vessel of inland waterways.

use super::error::Expected::Digit;
use super::error::IdentifierProblem;
use super::form;
use super::newtype::identifier;

identifier! {
    /// A European number of identification (ENI) of a vessel of inland waterways: eight digits. It
    /// has no check digit.
    ///
    /// ```
    /// use customs_codes::identifier::EniNumber;
    ///
    /// let number: EniNumber = "02325000".parse()?;
    /// assert_eq!((number.authority(), number.serial()), ("023", "25000"));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    EniNumber, 8, "ENI number"
}

impl EniNumber {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &[Digit.times(8)])
    }

    /// The three digits of the authority that gave the number.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.as_str()[..3]
    }

    /// The five digits by which the authority tells vessels apart.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.as_str()[3..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn eight_digits_are_one() {
        assert_eq!(valid::<EniNumber>("02325000").serial(), "25000");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<EniNumber>;
        assert_eq!(problem("2325000"), "its length is 7; expected: 8");
        assert_eq!(problem("0232500A"), "character 8 is 'A'; a digit is expected here");
        // Digits of other scripts are none here.
        assert_eq!(problem("0232500٣"), "character 8 is '٣'; a digit is expected here");
    }
}
