//! The number of a declaration's consignment in the United Kingdom.

use super::error::Expected::{Digit, Letter, LetterOrDigit, LetterOrDigitOr, OneOf};
use super::error::{IdentifierProblem, Lengths};
use super::form::{self, Run};
use super::newtype::identifier;
use super::{Eori, Ucr, check, country};

identifier! {
    /// A declaration unique consignment reference (DUCR) of the United Kingdom: a [`Ucr`] with the
    /// last digit of the year, an EORI number, a hyphen and up to nineteen letters, digits, hyphens,
    /// slashes or brackets, 35 characters at most.
    ///
    /// The EORI number of a trader in Northern Ireland is written as it is, or behind `GB`; the numbers
    /// of other countries are accepted too.
    ///
    /// ```
    /// use customs_codes::identifier::Ducr;
    ///
    /// let ducr: Ducr = "4GB123456789000-INV/0815".parse()?;
    /// assert_eq!((ducr.year(), ducr.eori().as_str()), (4, "GB123456789000"));
    /// assert_eq!(ducr.reference(), "INV/0815");
    ///
    /// let ducr: Ducr = "4GBXI123456789000-INV0815".parse()?;
    /// assert_eq!(ducr.eori().as_str(), "XI123456789000");
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Ducr, 35, "DUCR"
}

const HEAD: [Run; 2] = [Digit.once(), Letter.times(2)];
const HYPHEN: Run = OneOf("-").once();
const REFERENCE: Run = LetterOrDigitOr("-/()").between(1, 19);
const PLAIN: [Run; 5] = [HEAD[0], HEAD[1], Digit.times(12), HYPHEN, REFERENCE];
const BRANCH: [Run; 5] = [HEAD[0], HEAD[1], Digit.times(15), HYPHEN, REFERENCE];
const NORTHERN_IRELAND: Run = Letter.times(2);
const BEHIND_GB: [Run; 6] = [HEAD[0], HEAD[1], NORTHERN_IRELAND, PLAIN[2], HYPHEN, REFERENCE];
const BRANCH_BEHIND_GB: [Run; 6] =
    [HEAD[0], HEAD[1], NORTHERN_IRELAND, BRANCH[2], HYPHEN, REFERENCE];
const OTHER: [Run; 5] = [HEAD[0], HEAD[1], LetterOrDigit.between(1, 15), HYPHEN, REFERENCE];

impl Ducr {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        let (shortest, forms): (_, &[&[Run]]) = match text.get(1..5) {
            Some("GBXI") => (19, &[&BEHIND_GB, &BRANCH_BEHIND_GB]),
            Some(number) if number.starts_with("GB") || number.starts_with("XI") => {
                (17, &[&PLAIN, &BRANCH])
            }
            _ => (6, &[&OTHER]),
        };
        form::read_any(text, Lengths::Between(shortest, 35), forms)?;
        country::follows(text, 1)
    }

    /// The last digit of the year.
    #[must_use]
    pub fn year(&self) -> u8 {
        check::number(&self.as_str()[..1])
    }

    /// The number of the trader, without a `GB` before `XI`.
    #[must_use]
    pub fn eori(&self) -> Eori {
        let number = self.parts().0;
        let is_behind_gb = number.starts_with("GBXI");
        let number = if is_behind_gb { &number[2..] } else { number };
        number.parse().expect("what is before the hyphen has the form of an EORI number")
    }

    /// The trader's own reference.
    #[must_use]
    pub fn reference(&self) -> &str {
        self.parts().1
    }

    /// What is behind the year, before and after the first hyphen.
    fn parts(&self) -> (&str, &str) {
        self.as_str()[1..].split_once('-').expect("its form has a hyphen")
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
    fn any_eori_number_is_read() {
        let parts = |text| {
            let ducr: Ducr = valid(text);
            (ducr.eori().to_string(), ducr.reference().to_owned())
        };
        for (text, eori, reference) in [
            ("4GBXI123456789000-20240501", "XI123456789000", "20240501"),
            ("5GBXI123456789000001-A-1", "XI123456789000001", "A-1"),
            ("4XI123456789000-KQ2HVL", "XI123456789000", "KQ2HVL"),
            ("6GB123456789000001-X", "GB123456789000001", "X"),
            ("6DE123456789012345-12345A", "DE123456789012345", "12345A"),
            ("6FR12345678A-1", "FR12345678A", "1"),
        ] {
            assert_eq!(parts(text), (eori.to_owned(), reference.to_owned()), "{text}");
        }
    }

    #[test]
    fn the_country_is_one_that_exists() {
        let problem = message::<Ducr>;
        assert_eq!(
            problem("4UK123456789000-INV0815"),
            "characters 2 to 3 are \"UK\"; GB is expected here"
        );
        assert_eq!(
            problem("4ZZ123456789000-INV0815"),
            "characters 2 to 3 are \"ZZ\"; the code of a country is expected here"
        );
        assert_eq!(
            problem("4GBXX123456789000-INV0815"),
            "character 4 is 'X'; a digit is expected here"
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Ducr>;
        assert_eq!(problem("4GB123456789000-"), "its length is 16; expected: 17 to 35");
        assert_eq!(problem("4GB123456789000INV0815"), "character 16 is 'I'; '-' is expected here");
        assert_eq!(
            problem("4GB123456789000-INV.1"),
            "character 20 is '.'; a capital letter, a digit, '-', '/', '(' or ')' is expected here"
        );
        assert_eq!(problem("DUCRGB123456789000-1"), "character 1 is 'D'; a digit is expected here");
    }
}
