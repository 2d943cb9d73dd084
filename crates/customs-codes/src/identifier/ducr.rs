//! The number of a declaration's consignment in the United Kingdom.

use super::error::Expected::{Digit, Letter, LetterOrDigitOr, OneOf};
use super::error::Problem;
use super::form;
use super::newtype::identifier;
use super::{Eori, Ucr, check};

identifier! {
    /// A declaration unique consignment reference (DUCR) of the United Kingdom: a [`Ucr`] with the
    /// last digit of the year, an EORI number of twelve digits, a hyphen and up to nineteen letters,
    /// digits, hyphens, slashes or brackets.
    ///
    /// ```
    /// use customs_codes::identifier::Ducr;
    ///
    /// let ducr: Ducr = "4GB123456789000-INV/0815".parse()?;
    /// assert_eq!((ducr.year(), ducr.eori().as_str()), (4, "GB123456789000"));
    /// assert_eq!(ducr.reference(), "INV/0815");
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Ducr, 35, "DUCR"
}

impl Ducr {
    fn check(text: &str) -> Result<(), Problem> {
        let reference = LetterOrDigitOr("-/()").between(1, 19);
        form::read(
            text,
            &[Digit.once(), Letter.times(2), Digit.times(12), OneOf("-").once(), reference],
        )
    }

    /// The last digit of the year.
    #[must_use]
    pub fn year(&self) -> u8 {
        check::number(&self.as_str()[..1])
    }

    /// The number of the trader.
    #[must_use]
    pub fn eori(&self) -> Eori {
        self.as_str()[1..15].parse().expect("two letters and twelve digits are an EORI number")
    }

    /// The trader's own reference.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.as_str()[16..]
    }
}

/// Every DUCR is a UCR.
impl From<Ducr> for Ucr {
    fn from(ducr: Ducr) -> Self {
        ducr.as_str().parse().expect("a UCR leaves free what a DUCR has after the country")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn the_longest_one_is_read() {
        let ducr: Ducr = valid("8GB123456789012-1234567890ABC(DE)/-");
        assert_eq!(ducr.reference(), "1234567890ABC(DE)/-");
        assert_eq!(Ucr::from(ducr).company_and_reference(), "123456789012-1234567890ABC(DE)/-");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Ducr>;
        assert_eq!(problem("4GB123456789000-"), "its length is 16; it should be 17 to 35");
        assert_eq!(problem("4GB123456789000INV0815"), "character 16 is 'I'; '-' should stand here");
        assert_eq!(
            problem("4GB123456789000-INV.1"),
            "character 20 is '.'; a capital letter, a digit, '-', '/', '(' or ')' should stand here"
        );
        assert_eq!(
            problem("DUCRGB123456789000-1"),
            "character 1 is 'D'; a digit should stand here"
        );
    }
}
