//! The number of a bank account.

mod countries;

use super::check;
use super::error::Expected::{Digit, Letter, LetterOrDigit};
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// An international bank account number (IBAN, ISO 13616): the country, two check digits from
    /// 02 to 98, and the account in the form of its country, as the registry of IBANs has it
    /// (release 101).
    ///
    /// Capital letters only, and without the blanks of the printed form. What a country's banks
    /// check within the account is not checked.
    ///
    /// The check digits find every digit that stands for another, and every letter.
    ///
    /// ```
    /// use customs_codes::identifier::Iban;
    ///
    /// let iban: Iban = "GB82WEST12345698765432".parse()?;
    /// assert_eq!((iban.country(), iban.check_digits()), ("GB", 82));
    /// assert_eq!(iban.account(), "WEST12345698765432");
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Iban, 34, "IBAN"
}

const HEAD: [Run; 2] = [Letter.times(2), Digit.times(2)];
/// The most that ISO 13616 leaves for an account.
const LONGEST_ACCOUNT: usize = 30;

impl Iban {
    /// The number that the two check digits make which belong to an account in this country, if the
    /// account has the country's form.
    ///
    /// ```
    /// use customs_codes::identifier::Iban;
    ///
    /// assert_eq!(Iban::check_digits_of("GB", "WEST12345698765432"), Some(82));
    /// ```
    #[must_use]
    pub fn check_digits_of(country: &str, account: &str) -> Option<u8> {
        form::read(account, countries::form(country)?).ok()?;
        Some(digits(country, account))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &[HEAD[0], HEAD[1], LetterOrDigit.between(1, LONGEST_ACCOUNT)])?;
        let country = &text[..2];
        let Some(account) = countries::form(country) else {
            return Err(IdentifierProblem::Country { country: country.to_owned() });
        };
        form::read(text, &[&HEAD, account].concat())?;
        check::digits_are(&text[2..4], digits(country, &text[4..]))
    }

    /// The two letters of the country.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.as_str()[..2]
    }

    /// The number its two check digits make.
    #[must_use]
    pub fn check_digits(&self) -> u8 {
        check::number(&self.as_str()[2..4])
    }

    /// The bank and the account in the form of the country (BBAN).
    #[must_use]
    pub fn account(&self) -> &str {
        &self.as_str()[4..]
    }
}

/// The check digits are computed with the country behind the account.
fn digits(country: &str, account: &str) -> u8 {
    check::mod_97_10(account.chars().chain(country.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn known_numbers_are_read() {
        for text in [
            "GB82WEST12345698765432",
            "GR1601101050000010547023795",
            "BE31435411161155",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "NO9386011117947",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            valid::<Iban>(text);
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Iban>;
        assert_eq!(problem("GB83WEST12345698765432"), "the check digits are 83; expected: 82");
        assert_eq!(problem("AA82WEST12345698765432"), "no country with IBANs has the code AA");
        assert_eq!(problem("GB82WEST1234569876543"), "its length is 21; expected: 22");
        assert_eq!(
            problem("GB82WES112345698765432"),
            "character 8 is '1'; a capital letter is expected here"
        );
        assert_eq!(
            problem("gb82WEST12345698765432"),
            "character 1 is 'g'; a capital letter is expected here"
        );
        assert_eq!(
            problem("GB82 WEST 1234 5698 7654 32"),
            "character 5 is ' '; a capital letter or a digit is expected here"
        );
        assert_eq!(problem("GB82"), "its length is 4; expected: 5 to 34");
    }

    #[test]
    fn check_digits_below_02_and_above_98_are_refused_though_97_divides_them() {
        // 00, 01 and 99 leave the same remainder as 97, 98 and 02.
        let account = |digits: u8| {
            (0..1000)
                .map(|number| format!("{number:018}"))
                .find(|account| Iban::check_digits_of("DE", account) == Some(digits))
        };
        for (right, wrong) in [(97, "00"), (98, "01"), (2, "99")] {
            let account = account(right).expect("one in a hundred has them");
            valid::<Iban>(&format!("DE{right:02}{account}"));
            assert_eq!(
                message::<Iban>(&format!("DE{wrong}{account}")),
                format!("the check digits are {wrong}; expected: {right:02}")
            );
        }
    }

    #[test]
    fn the_check_digits_of_an_account_need_its_form() {
        assert_eq!(Iban::check_digits_of("GB", "WEST1234569876543"), None);
        assert_eq!(Iban::check_digits_of("AA", "WEST12345698765432"), None);
    }
}
