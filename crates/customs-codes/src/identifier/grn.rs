//! The number of a guarantee.

use super::check;
use super::country;
use super::error::Expected::{Digit, Letter, LetterOrDigit};
use super::error::{IdentifierProblem, Lengths};
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A guarantee reference number (GRN), by which customs know a guarantee for transit: the year,
    /// the country, twelve letters or digits and a check digit, made like that of a container; for
    /// a guarantee by voucher a letter and six digits follow.
    ///
    /// ```
    /// use customs_codes::identifier::Grn;
    ///
    /// let grn: Grn = "24DE0000000000019A123456".parse()?;
    /// assert_eq!((grn.year(), grn.country(), grn.check_digit()), (2024, "DE", 9));
    /// assert_eq!(grn.voucher(), Some("A123456"));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Grn, 24, "GRN"
}

const BODY: [Run; 3] = [Digit.times(2), Letter.times(2), LetterOrDigit.times(12)];
const PLAIN: [Run; 4] = [BODY[0], BODY[1], BODY[2], Digit.once()];
const VOUCHER: [Run; 6] = [BODY[0], BODY[1], BODY[2], Digit.once(), Letter.once(), Digit.times(6)];

impl Grn {
    /// The check digit that belongs to the sixteen characters before it, if they are of the form.
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        form::read(body, &BODY).ok().map(|()| check::iso_6346(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read_any(text, Lengths::OneOf(&[17, 24]), &[&PLAIN, &VOUCHER])?;
        country::follows(text, 2)?;
        check::last_digit(&text[..17], check::iso_6346)
    }

    /// The year in which the guarantee was accepted, from 2000 to 2099: the number has its last two
    /// digits.
    #[must_use]
    pub fn year(&self) -> i32 {
        2000 + i32::from(check::number(&self.as_str()[..2]))
    }

    /// The two letters of the country where the guarantee was lodged: one of ISO 3166-1 today, or a
    /// customs territory with a code of its own such as `XI`.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.as_str()[2..4]
    }

    /// The twelve characters that the country chooses.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.as_str()[4..16]
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[16..17])
    }

    /// The letter and the six digits of a voucher, if there is one.
    #[must_use]
    pub fn voucher(&self) -> Option<&str> {
        Some(&self.as_str()[17..]).filter(|voucher| !voucher.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn a_voucher_follows_the_check_digit() {
        let grn: Grn = valid("24DE0000000000019");
        assert_eq!((grn.serial(), grn.voucher()), ("000000000001", None));
        assert_eq!(valid::<Grn>("24DE0000000000019A123456").voucher(), Some("A123456"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Grn>;
        assert_eq!(problem("24DE0000000000015"), "the check digit is 5; expected: 9");
        assert_eq!(problem("24DE0000000000015A123456"), "the check digit is 5; expected: 9");
        assert_eq!(problem("24DE0000000000019A"), "its length is 18; expected: 17 or 24");
        assert_eq!(
            problem("24UK0000000000019"),
            "characters 3 to 4 are \"UK\"; GB is expected here"
        );
        assert_eq!(
            problem("24DE0000000000019A12345X"),
            "character 24 is 'X'; a digit is expected here"
        );
        assert_eq!(
            problem("24DE00000000000190123456"),
            "character 18 is '0'; a capital letter is expected here"
        );
    }
}
