//! The number of a consignment.

use super::check;
use super::error::Expected::{Digit, Letter, Visible};
use super::error::IdentifierProblem;
use super::form;
use super::newtype::identifier;

identifier! {
    /// A unique consignment reference (UCR) as the World Customs Organization recommends it: the
    /// last digit of the year, the country, the number of a company and its own reference, 35
    /// characters at most.
    ///
    /// Nothing parts the company from the reference, and the company decides of what characters
    /// they are; any that is printed is accepted, but no blank.
    ///
    /// ```
    /// use customs_codes::identifier::Ucr;
    ///
    /// let ucr: Ucr = "4GB123456789000-INV0815".parse()?;
    /// assert_eq!((ucr.year(), ucr.country()), (4, "GB"));
    /// assert_eq!(ucr.company_and_reference(), "123456789000-INV0815");
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Ucr, 35, "UCR"
}

impl Ucr {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        // The company and the reference have a character each at least.
        form::read(text, &[Digit.once(), Letter.times(2), Visible.between(2, 32)])
    }

    /// The last digit of the year.
    #[must_use]
    pub fn year(&self) -> u8 {
        check::number(&self.as_str()[..1])
    }

    /// The two letters of the company's country.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.as_str()[1..3]
    }

    /// The number of the company and its reference.
    #[must_use]
    pub fn company_and_reference(&self) -> &str {
        &self.as_str()[3..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn company_and_reference_are_free() {
        assert_eq!(valid::<Ucr>("4DEab.c/1").company_and_reference(), "ab.c/1");
        valid::<Ucr>("4DE12");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Ucr>;
        assert_eq!(problem("4DE1"), "its length is 4; expected: 5 to 35");
        assert_eq!(problem("GB123456"), "character 1 is 'G'; a digit is expected here");
        assert_eq!(
            problem("4DE 123"),
            "character 4 is ' '; a visible ASCII character is expected here"
        );
    }
}
